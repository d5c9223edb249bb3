import { accountIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import type { Result } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { type AccountLink, readAccountLink } from './read-account-link.ts'

export type { AccountLink } from './read-account-link.ts'

/**
 * Reads a link to an account or a message of a service that we know, in a form that the service documents: `https://t.me/name/12`, `wa.me/…`,
 * `matrix.to/#/@name:example.org`. The scheme and `www.` may be missing. Parameters and fragments that name nobody are left out.
 *
 * The account of a link to a message is the one in whose channel or profile it stands, which need not be who wrote it. A link that no row of the
 * table has is refused and not guessed at.
 *
 * **Issues** `identifier.link-*` and those of any identifier.
 * **Source** the table of links; each service has its own.
 *
 * @example
 * const result = parseAccountLink('https://t.me/example_channel/12?single')
 * if (result.ok) [result.value.account?.value, result.value.message, result.value.text] // ['example_channel', '12', 'https://t.me/example_channel/12']
 */
export function parseAccountLink(text: unknown): Result<AccountLink> {
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<AccountLink>(null, taken.issues)
  const read = readAccountLink(taken.text)
  if (typeof read === 'object') return resultOf(read, taken.issues)
  return resultOf<AccountLink>(null, [...taken.issues, issueIn(accountIssueCodes, read)])
}
