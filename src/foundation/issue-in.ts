import type { Issue } from './issue.ts'
import type { IssueCode } from './issue-codes.ts'
import type { IssueWords } from './issue-words.ts'

/** Makes an issue from a table that has its code, for who must not carry all the others. */
export const issueIn = <Code extends IssueCode>(
  words: Readonly<Record<Code, IssueWords>>,
  code: Code,
  path: Issue['path'] = [],
  detail?: string,
): Issue => ({
  code,
  path,
  message: detail === undefined ? words[code].says : `${words[code].says}: ${detail}`,
  hint: words[code].hint,
})
