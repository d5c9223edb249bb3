/** Whether an object has no other fields than these: one that nobody reads may be misspelt, and what was meant with it would not happen. */
export const hasOnly = (given: object, known: Readonly<Record<string, true>>): boolean =>
  Object.keys(given).every((it) => Object.hasOwn(known, it))
