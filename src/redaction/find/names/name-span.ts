/** The name of an account in plain text. Half-open. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  /** Without its @, unless it names its server too. */
  readonly name: string
}
