import { parseEmailAddress } from '../../identifiers/email/parse-email-address.ts'
import type { Detector, Span } from './span.ts'

/** Finds e-mail addresses: around every @, as far as an address can reach. What mail systems would refuse is hidden too, if it looks like one. */
export const emailAddresses: Detector = (plain) => {
  const found: Span[] = []
  for (let at = plain.indexOf('@'); at !== -1; at = plain.indexOf('@', at + 1)) {
    const local = localPart.exec(plain.slice(Math.max(0, at - longestLocalPart), at))?.[0].replace(leading, '') ?? ''
    const rest = plain.slice(at + 1, at + 1 + longestDomain)
    const literal = /^\[\d{1,3}(?:\.\d{1,3}){3}\]/.exec(rest)?.[0]
    const domain = literal ?? domainIn(domainPart.exec(rest)?.[0] ?? '')
    if (local === '' || domain === '') continue
    const read = parseEmailAddress(`${local}@${domain}`)
    found.push({
      kind: 'email-address',
      from: at - local.length,
      to: at + 1 + domain.length,
      canonical: read.ok ? read.value.text : `${local}@${domain}`,
      why: read.ok ? 'email' : 'email-like',
    })
  }
  return found
}

const longestLocalPart = 128
const longestDomain = 255

// Signs that delimit in text and never stand in addresses that people have: brackets, quotes, ?, &, /, |. An equals sign ends a key, but not in an
// address that carries another one: `bounce-a=example.org@lists.example.org`.
const localPart = /[\p{L}\p{M}\p{N}!#$%'*+=^_`{}~.-]*$/u
const leading = /^(?:(?!bounce|prvs|srs\d|return|owner)[\p{L}_-]{1,32}=)?[.'`*_~-]*/iu
const domainPart = /^[\p{L}\p{M}\p{N}.-]*/u

/** The longest beginning that looks like a domain: a dash, a digit or a stop behind it is the text's. */
function domainIn(run: string): string {
  let rest = run.replace(/[.-]+$/, '')
  while (rest !== '' && !looksLikeDomain(rest)) rest = rest.replace(/(?:\d+|[^\d.-]+|[.-]+)$/u, '')
  return rest
}

/** At least two labels and a last one that is no number (`pkg@1.2.3` is a version), or an IPv4 address. `image@2x.png` is a file. */
const looksLikeDomain = (domain: string): boolean =>
  (/^[\p{L}\p{N}][^.]*(?:\.[^.]+)*\.(?:[\p{L}][\p{L}\p{M}]+|xn--[\w-]+)$/u.test(domain) && !/^\dx\./.test(domain)) ||
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(domain)
