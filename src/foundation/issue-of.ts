import type { IssueCode } from './issue-codes.ts'
import type { Issue } from './issue.ts'
import { issueIn } from './issue-in.ts'
import type { IssueWords } from './issue-words.ts'

/** Makes a function that makes issues from one table, so that whoever tells of one area carries no words about the others. */
export const issueOf =
  <Code extends IssueCode>(words: Readonly<Record<Code, IssueWords>>): ((code: Code, path?: Issue['path'], detail?: string) => Issue) =>
  (code, path, detail) =>
    issueIn(words, code, path, detail)
