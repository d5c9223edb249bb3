import type { Json } from './canonical-json.ts'
import { copyPlainData, type PlainDataLimits } from './copy-plain-data.ts'
import type { IssueCode } from './issue-codes.ts'
import type { Issue } from './issue.ts'
import { issueIn } from './issue-in.ts'
import type { IssueWords } from './issue-words.ts'

/** {@link copyPlainData}, with what is wrong as issues in the words of a table. */
export function takePlainData<Code extends IssueCode>(
  input: unknown,
  limits: PlainDataLimits<Code>,
  words: Readonly<Record<Code, IssueWords>>,
): { readonly data: Json | undefined; readonly issues: readonly Issue[] } {
  const { data, wrongs } = copyPlainData(input, limits)
  return { data, issues: wrongs.map(({ code, path, detail }) => issueIn(words, code, path, detail)) }
}
