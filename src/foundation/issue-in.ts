import type { IssueCode } from './issue-codes.ts'
import type { IssueWords } from './issue-words.ts'

/** One thing that is wrong with an input. Plain JSON; `code` is stable, `message` is for people, `path` leads to the place. No value of the input is in it. */
export interface Issue {
  readonly code: IssueCode
  /** Keys and indices from the root. A key of a request that is not a name of ours stands as `*`, since it could itself be personal data. */
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly hint: string
  readonly citation?: string
}

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
