import { editDistance } from '../foundation/edit-distance.ts'
import type { ReceivedRequest } from '../request/received-request.ts'
import type { SenderSignal } from './authenticity-table.ts'
import type { Operator } from './operator.ts'

/**
 * Looks at the address from which a request came: a domain that is one of a known authority gives no signal; one that nearly is one is a classic of
 * forged requests; any other is unknown.
 *
 * **Issues** none.
 * **Source** docs/decisions/0012.
 *
 * @example
 * senderSignals(received, operator) // ['lookalike-domain']
 */
export function senderSignals({ envelope }: ReceivedRequest, { knownAuthorities = [] }: Operator): readonly SenderSignal[] {
  const domain = domainOf(envelope.sender?.address)
  if (domain === undefined) return ['no-address']
  const known = knownAuthorities.flatMap((it) => it.domains.map((name) => name.toLowerCase()))
  if (known.some((it) => isWithin(domain, it))) return []
  return known.some((it) => looksLike(domain, it)) ? ['lookalike-domain'] : ['unknown-domain']
}

/** The domain of an e-mail address, or an address that is one. */
export function domainOf(address: string | undefined): string | undefined {
  const domain = address?.trim().toLowerCase().split('@').at(-1)?.replace(/\.$/, '')
  return domain === undefined || domain === '' || /\s/u.test(domain) ? undefined : domain
}

/** Whether a domain is another one or lies below it. */
export const isWithin = (domain: string, other: string): boolean => domain === other || domain.endsWith(`.${other}`)

/** Nearly the same to the eye: a letter or two apart, the same but for letters that look alike, or the name with another ending or prefix. */
function looksLike(domain: string, known: string): boolean {
  const [seen, meant] = [skeleton(domain), skeleton(known)]
  return (
    seen === meant ||
    (Math.abs(seen.length - meant.length) <= 2 && editDistance(seen.slice(0, 253), meant) <= 2) ||
    seen.includes(meant.split('.')[0] ?? meant)
  )
}

/** A domain as the eye reads it: digits and pairs of letters that pass for a letter, Greek and Cyrillic letters that look Latin, no hyphens. */
const skeleton = (domain: string): string =>
  Array.from(domain.normalize('NFKD').replace(/\p{M}/gu, ''), (it) => alike[it] ?? it)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('-', '')

const alike: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  ı: 'i',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ԁ: 'd',
  ո: 'n',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  κ: 'k',
}
