/** Freezes plain data down to the last list. What a getter would compute is left alone until somebody looks. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const { value: member } of Object.values(Object.getOwnPropertyDescriptors(value)) as PropertyDescriptor[])
    deepFreeze(member as unknown)
  return value
}
