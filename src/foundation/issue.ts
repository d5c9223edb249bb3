import { type IssueCode, issueCodes } from './issue-codes.ts'
import { issueIn } from './issue-in.ts'

/** One thing that is wrong with an input. Plain JSON; `code` is stable, `message` is for people, `path` leads to the place. No value of the input is in it. */
export interface Issue {
  readonly code: IssueCode
  /** Keys and indices from the root. A key of a request that is not a name of ours stands as `*`, since it could itself be personal data. */
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly hint: string
  readonly citation?: string
}

/** Makes an issue from its code. `detail` adds to the message what the code alone cannot say; it must never hold a value of the input. */
export const issue = (code: IssueCode, path: Issue['path'] = [], detail?: string): Issue => issueIn(issueCodes, code, path, detail)
