import type { IssueCode } from './issue-codes.ts'

/** One thing that is wrong with an input. Plain JSON; `code` is stable, `message` is for people, `path` leads to the place. No value of the input is in it. */
export interface Issue {
  readonly code: IssueCode
  /** Keys and indices from the root. A key of a request that is not a name of ours stands as `*`, since it could itself be personal data. */
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly hint: string
  readonly citation?: string
}
