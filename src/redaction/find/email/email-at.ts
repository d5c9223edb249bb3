import { readEmailAddress } from '../../../identifiers/email/read-email-address.ts'
import { isAlphanumeric } from '../scan/codes.ts'
import type { Look } from '../span.ts'
import { domainIn } from './domain-in.ts'

/** Looks around an @ as far as an address can reach. What mail systems would refuse is hidden too, if it looks like one. */
export function emailAt(look: Look, at: number): number {
  const { text } = look
  if (!look.wants['email-address']) return at + 1
  const local = localPartBefore(text, look.first, at)
  if (local === '') return at + 1
  const domain = domainAfter(text, at + 1)
  if (domain === '') return at + 1
  const written = `${local}@${domain}`
  const canonical = ordinary.test(written) && local.length <= 64 && domain.length <= 180 ? `${local}@${domain.toLowerCase()}` : null
  const read = canonical === null ? readEmailAddress(written) : null
  const isRead = read !== null && 'text' in read
  const to = at + 1 + domain.length
  look.found.push({
    kind: 'email-address',
    from: at - local.length,
    to,
    canonical: canonical ?? (isRead ? read.text : written),
    why: canonical !== null || isRead ? 'email' : 'email-like',
  })
  // The domain of one can be the local part of another: `a@b.example@c.example`.
  return at + 1
}

/** What any mail system takes, and writes as we do: the long way through the validator changes nothing but capitals in the domain. */
const ordinary =
  /^[a-z0-9#$&'*+/=?^_`{|}~-]+(?:\.[a-z0-9#$&'*+/=?^_`{|}~-]+)*@(?:(?!..--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i

const longestLocalPart = 128
const longestDomain = 255

const signs = new Set(Array.from("!#$%'*+=^_`{}~.-", (it) => it.charCodeAt(0)))

function localPartBefore(text: string, first: number, at: number): string {
  const limit = Math.max(first, at - longestLocalPart)
  if (text.charCodeAt(at - 1) === 0x22) return quotedBefore(text, limit, at)
  let from = at
  let isAscii = true
  for (; from > limit; from--) {
    const code = text.charCodeAt(from - 1)
    if (isAlphanumeric(code) || signs.has(code)) continue
    if (code < 0x80) break
    isAscii = false
  }
  const run = text.slice(from, at)
  const local = isAscii ? run : (localPart.exec(run)?.[0] ?? '')
  return isAlphanumeric(local.charCodeAt(0)) && !local.includes('=') ? local : withoutLead(local)
}

// Signs that delimit in text and never stand in addresses that people have: brackets, quotes, ?, &, /, |.
const localPart = /[\p{L}\p{M}\p{N}!#$%'*+=^_`{}~.-]*$/u

/** `"a b"@example.org`: what few systems take, and everybody reads. */
function quotedBefore(text: string, limit: number, at: number): string {
  const open = text.lastIndexOf('"', at - 2)
  const inside = open >= limit ? text.slice(open + 1, at - 1) : ''
  return /^[^\s"<>][^"<>]{0,62}$/.test(inside) && !/[\n@]/.test(inside) ? text.slice(open, at) : ''
}

const key = /^(?:[\p{L}\p{N}_.-]{1,64}=['`]|[\p{L}_-]{1,32}=)/u
const carrier =
  /^(?:bounces?|prvs|srs\d|return|owner|[\p{L}\p{N}_.-]*[+-][\p{L}\p{N}_.-]*)=[^=@]*\.(?:[a-z]{2}|com|net|org|info|edu|gov|example|test)$/iu

/** Without a key before it, `email=a@…`, unless that is an address which carries another one, `bounce-a=example.org@…`; and without signs that are the text's. */
function withoutLead(local: string): string {
  const lead = carrier.test(local) || /^(?:bounce|prvs|srs\d|return|owner)/i.test(local) ? 0 : (key.exec(local)?.[0].length ?? 0)
  return local.slice(lead).replace(/^[.'`*_~-]+/, '')
}

function domainAfter(text: string, from: number): string {
  if (text[from] === '[') return /^\[\d{1,3}(?:\.\d{1,3}){3}\]/.exec(text.slice(from, from + 17))?.[0] ?? ''
  let to = from
  let isAscii = true
  for (const limit = from + longestDomain; to < limit; to++) {
    const code = text.charCodeAt(to)
    if (isAlphanumeric(code) || code === 0x2e || code === 0x2d) continue
    if (!(code >= 0x80)) break
    isAscii = false
  }
  const run = text.slice(from, to)
  return domainIn(isAscii ? run : (/^[\p{L}\p{M}\p{N}.-]*/u.exec(run)?.[0] ?? ''))
}
