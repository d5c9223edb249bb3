import { type Issue, issue } from '../../foundation/issue.ts'
import type { IssueCode } from '../../foundation/issue-codes.ts'
import type { Result } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { readDomain } from './read-domain.ts'

/** An e-mail address. */
export interface EmailAddress {
  /** The local part as written, and the domain in ASCII and lower case. */
  readonly text: string
  /** What stands before the @, unchanged: whether capitals matter there is for its mail system to say. */
  readonly localPart: string
  /** The domain as mail systems look it up: `xn--mnchen-3ya.example`. */
  readonly asciiDomain: string
  /** The domain as people read it: `münchen.example`. */
  readonly unicodeDomain: string
}

/**
 * Reads an e-mail address as mail systems take it, which is less than RFC 5322 allows: no display name, comment, quoted local part, address
 * literal, or route (`%`, `!`). Letters of every script may stand before the @, in normalisation form C. A domain name is kept in both forms.
 *
 * The local part is not folded to lower case and no dots or `+tags` are taken off: only the mail system knows which of them are one mailbox.
 *
 * **Issues** `identifier.email-*` and those of any identifier.
 * **Source** RFC 5321, 4.1.2 and 4.5.3.1; RFC 6531, 3.3; RFC 5890.
 *
 * @example
 * const result = parseEmailAddress('Erika.Mustermann@MÜNCHEN.example')
 * if (result.ok) [result.value.text, result.value.unicodeDomain] // ['Erika.Mustermann@xn--mnchen-3ya.example', 'münchen.example']
 */
export function parseEmailAddress(text: unknown): Result<EmailAddress> {
  const taken = takeText(text, 'unicode')
  if (taken.text === null) return resultOf<EmailAddress>(null, taken.issues)
  const at = taken.text.lastIndexOf('@')
  if (at === -1 || wrapped.test(taken.text)) return resultOf<EmailAddress>(null, [...taken.issues, issue('identifier.email-malformed')])
  const localPart = taken.text.slice(0, at)
  const domain = readDomain(taken.text.slice(at + 1))
  const issues = [...taken.issues, ...judgeLocalPart(localPart), ...(domain.ok ? [] : domain.issues)]
  if (!domain.ok) return resultOf<EmailAddress>(null, issues)
  const { ascii: asciiDomain, unicode: unicodeDomain } = domain.value
  const canonical = `${localPart}@${asciiDomain}`
  const tooLong = octetsOf(localPart) > 64 || octetsOf(canonical) > 254
  return resultOf({ text: canonical, localPart, asciiDomain, unicodeDomain }, [
    ...issues,
    ...(tooLong ? [issue('identifier.email-too-long')] : []),
  ])
}

// A display name, a URI, a list: more than an address.
const wrapped = /[<>,;:]/

function judgeLocalPart(localPart: string): readonly Issue[] {
  const codes: readonly (readonly [boolean, IssueCode])[] = [
    [localPart.includes('"'), 'identifier.email-quoted'],
    [/[()]/.test(localPart), 'identifier.email-comment'],
    [/[%!]/.test(localPart), 'identifier.email-route'],
    [/^\.|\.\.|\.$/.test(localPart), 'identifier.email-dots'],
    [localPart !== localPart.normalize('NFC'), 'identifier.email-not-normalised'],
    [!/^[\p{L}\p{M}\p{N}!#$%&'*+\-/=?^_`{|}~."()]+$/u.test(localPart), 'identifier.email-malformed'],
  ]
  return codes.filter(([applies]) => applies).map(([, code]) => issue(code))
}

const octetsOf = (text: string): number => new TextEncoder().encode(text).length
