/** Thrown for a mistake of the programmer, never for bad input. `code` is stable, the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
