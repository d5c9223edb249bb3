import { type IssueCode, issueCodes } from './issue-codes.ts'
import { type Issue, issueIn } from './issue-in.ts'

export type { Issue } from './issue-in.ts'

/** Makes an issue from its code. `detail` adds to the message what the code alone cannot say; it must never hold a value of the input. */
export const issue = (code: IssueCode, path: Issue['path'] = [], detail?: string): Issue => issueIn(issueCodes, code, path, detail)
