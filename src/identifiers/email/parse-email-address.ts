import { emailIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import type { Result } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { type EmailAddress, readEmailAddress } from './read-email-address.ts'

export type { EmailAddress } from './read-email-address.ts'

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
  const read = readEmailAddress(taken.text)
  if ('text' in read) return resultOf(read, taken.issues)
  return resultOf<EmailAddress>(null, [...taken.issues, ...read.map((it) => issueIn(emailIssueCodes, it))])
}
