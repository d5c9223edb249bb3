import { replacementOf } from './change/replacement-of.ts'
import { findIdentifiers } from './find-identifiers.ts'
import type { FindingPlace } from './finding.ts'
import { type RedactOptions, readReplacement } from './options.ts'

/** A text after redaction. */
export interface RedactedText {
  readonly text: string
  /** What was hidden where and why, in the offsets of the text that came in. No value is in it: it may be logged. */
  readonly findings: readonly FindingPlace[]
}

/**
 * Hides identifiers in a text. `keep` are canonical identifiers that are authorised: they stay as they are written, with their port. The places
 * tell what was hidden where and why, in the offsets of the text that came in, and hold no value: they may be logged.
 *
 * After `label`, `mask` and `remove` nothing more is found in what is left. `generalise` leaves what it says on purpose.
 *
 * **Throws** `UsageError` `redaction.bad-options`, `redaction.not-a-text`.
 * **Source** docs/redaction.md.
 *
 * @example
 * redactText('from 192.0.2.7:443 at 11:02').text // 'from [ip-address] at 11:02'
 */
export const redactText = (text: string, options: RedactOptions = {}): RedactedText => textRedactor(options)(text)

/** `redactText` with its options read once, for many texts. */
export function textRedactor(options: RedactOptions): (text: string) => RedactedText {
  const { keep, replacement, pseudonyms } = readReplacement(options)
  return (text) => {
    const findings = findIdentifiers(text, options).filter((it) => !keep.has(it.canonical))
    let redacted = ''
    let at = 0
    for (const finding of findings) {
      redacted += text.slice(at, finding.start) + replacementOf(finding, replacement, pseudonyms)
      at = finding.end
    }
    return {
      text: redacted + text.slice(at),
      findings: findings.map(({ kind, start, end, why }) => ({ kind, start, end, why })),
    }
  }
}
