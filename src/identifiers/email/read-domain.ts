import type { emailIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import { decodePunycode } from './punycode.ts'

/** A domain name in both of its forms, lower case. */
export interface Domain {
  readonly ascii: string
  readonly unicode: string
}

/**
 * Reads a domain name with at least two labels. An internationalised name is taken only where its two forms lead to each other, so that no
 * system can land at another domain: ß, ς and joiners (which IDNA 2003 and 2008 map differently), full-width letters and the like are refused
 * unless the name is written in ASCII. What is refused gives the code of the reason.
 *
 * Source: RFC 1034, 3.5; RFC 1123, 2.1; RFC 5890; RFC 5891, 4; UTS 46.
 */
export function readDomain(text: string): Domain | keyof typeof emailIssueCodes {
  if (text.startsWith('[')) return 'identifier.email-domain-literal'
  const written = text.toLowerCase()
  const isAscii = /^[\0-\x7f]*$/.test(written)
  if (!isAscii && deviations.test(written)) return 'identifier.email-domain-ambiguous'
  const ascii = isAscii ? written : toAscii(written)
  if (ascii === null || !isHostName(ascii)) return 'identifier.email-domain-malformed'
  const unicode = toUnicode(ascii)
  if (unicode === null) return 'identifier.email-domain-malformed'
  const returns = toAscii(unicode) === ascii && (isAscii || unicode === written)
  return returns ? { ascii, unicode } : 'identifier.email-domain-ambiguous'
}

// UTS 46, 4: the characters that transitional and nontransitional processing map differently, and the capital ß, which two versions did.
const deviations = /[ßẞς\u200c\u200d]/u

const label = '(?!..--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?|xn--[a-z0-9](?:[a-z0-9-]{0,57}[a-z0-9])?'
const hostName = new RegExp(`^(?:(?:${label})\\.)+(?:[a-z]{2,63}|xn--[a-z0-9](?:[a-z0-9-]{0,57}[a-z0-9])?)$`)

const isHostName = (ascii: string): boolean => ascii.length <= 253 && hostName.test(ascii)

/** What the runtime's URL parser makes of a host, `null` where it refuses. Signs that would end the host never get there. */
function toAscii(domain: string): string | null {
  if (/[\0- "#%/:<>?@[\\\]^`{|}\x7f]/.test(domain)) return null
  try {
    return new URL(`https://${domain}`).hostname
  } catch {
    return null
  }
}

function toUnicode(ascii: string): string | null {
  const labels = ascii.split('.').map((it) => (it.startsWith('xn--') ? decodePunycode(it.slice(4)) : it))
  return labels.includes(null) ? null : labels.join('.')
}
