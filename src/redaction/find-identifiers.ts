import { findSettled } from './find/find-settled.ts'
import type { Finding, FindOptions } from './finding.ts'
import { readFindOptions, requireKnown, requireText } from './options.ts'

/**
 * Finds IP addresses, e-mail addresses and phone numbers in a text: with their port, defanged, in digits of any script, with invisible characters inside, glued
 * to signs. Citations, file numbers, versions, dates, amounts and digests are not found. Between two extents the longer is taken.
 *
 * Offsets are UTF-16 code units of the text as it is; findings are in their order and do not overlap. Any text is read, half characters too. A finding
 * holds what was found; `redactText` gives places without it.
 *
 * **Throws** `UsageError` `redaction.bad-options`, `redaction.not-a-text`.
 * **Source** RFC 4291, RFC 5321, RFC 3966; docs/redaction.md.
 *
 * @example
 * findIdentifiers('from [2001:db8::7]:443') // [{ kind: 'ip-address', start: 5, end: 22, text: '[2001:db8::7]:443', canonical: '2001:db8::7', why: 'ipv6' }]
 */
export function findIdentifiers(text: string, options: FindOptions = {}): Finding[] {
  requireText(text)
  requireKnown(options)
  return [...findSettled(text, 0, true, readFindOptions(options)).findings]
}
