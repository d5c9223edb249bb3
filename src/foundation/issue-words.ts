/** What an issue says, and what would help. Neither ever contains a value from the input. */
export interface IssueWords {
  readonly says: string
  readonly hint: string
}
