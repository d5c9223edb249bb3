/** What kind of failure an error is: its code, or its name. What it says could quote a path or a value. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code: unknown = 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[\w.-]{1,64}$/.test(code) ? code : error.name
}
