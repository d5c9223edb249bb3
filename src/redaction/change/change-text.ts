import type { Finding, FindingPlace } from '../finding.ts'
import type { ReadReplacement } from '../options.ts'
import { replacementOf } from './replacement-of.ts'

/** A text after redaction. */
export interface RedactedText {
  readonly text: string
  /** What was hidden where and why, in the offsets of the text that came in. No value is in it: it may be logged. */
  readonly findings: readonly FindingPlace[]
}

/** Puts something in the place of what was found between two places of a text, but for what may stay. The findings are in order and lie between the two. */
export function changeText(
  text: string,
  from: number,
  to: number,
  found: readonly Finding[],
  { keep, replacement, pseudonyms }: ReadReplacement,
): RedactedText {
  const findings = found.filter((it) => !keep.has(it.canonical) && !(it.kind === 'observation' && keep.has(it.observation.address)))
  if (findings.length === 0) return { text: text.slice(from, to), findings: [] }
  let changed = ''
  let at = from
  for (const finding of findings) {
    changed += text.slice(at, finding.start) + replacementOf(finding, replacement, pseudonyms)
    at = finding.end
  }
  return { text: changed + text.slice(at, to), findings: findings.map(({ kind, start, end, why }) => ({ kind, start, end, why })) }
}
