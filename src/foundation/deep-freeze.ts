/** Freezes plain data down to the last list. What a getter would compute is left alone until somebody looks. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  const members: readonly PropertyDescriptor[] = Object.values(Object.getOwnPropertyDescriptors(value))
  for (const it of members) deepFreeze<unknown>(it.value)
  return value
}
