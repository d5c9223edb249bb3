import { changeText, type RedactedText } from './change/change-text.ts'
import { findSettled } from './find/find-settled.ts'
import { readFindOptions, type RedactOptions, readReplacement, requireKnown, requireText } from './options.ts'

/**
 * Hides identifiers in a text. `keep` are canonical identifiers that are authorised: they stay as they are written, with their port. The places
 * tell what was hidden where and why, in the offsets of the text that came in, and hold no value: they may be logged.
 *
 * After `label` and `pseudonym` nothing more is found in what is left; after `mask` and `remove`, which take away the digits that part a word from the next number, next to nothing. `generalise` leaves what it says on purpose.
 *
 * **Throws** `UsageError` `redaction.bad-options`, `redaction.not-a-text`.
 * **Source** docs/redaction.md.
 *
 * @example
 * redactText('from 192.0.2.7:443 at 11:02').text // 'from [ip-address] at 11:02'
 */
export function redactText(text: string, options: RedactOptions = {}): RedactedText {
  requireText(text)
  requireKnown(options)
  return textRedactor(options)(text)
}

/** `redactText` with its options read once, for many texts. */
export function textRedactor(options: RedactOptions): (text: string) => RedactedText {
  const [find, replacement] = [readFindOptions(options), readReplacement(options)]
  return (text) => {
    const { findings } = findSettled(text, 0, true, find)
    return findings.length === 0 ? { text, findings: [] } : changeText(text, 0, text.length, findings, replacement)
  }
}
