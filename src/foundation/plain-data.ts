import type { Json } from './canonical-json.ts'
import { copyPlainData, type PlainDataLimits } from './copy-plain-data.ts'
import { type Issue, issue } from './issue.ts'

export type { PlainDataLimits } from './copy-plain-data.ts'

/** {@link copyPlainData}, with what is wrong as issues: for who has the words of every code with them in any case. */
export function takePlainData(
  input: unknown,
  limits: PlainDataLimits,
): { readonly data: Json | undefined; readonly issues: readonly Issue[] } {
  const { data, wrongs } = copyPlainData(input, limits)
  return { data, issues: wrongs.map(({ code, path, detail }) => issue(code, path, detail)) }
}
