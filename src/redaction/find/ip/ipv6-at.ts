import { printIpv6 } from '../../../identifiers/ip/read/print-ip.ts'
import { readIpv6At } from '../../../identifiers/ip/read/read-ipv6-at.ts'
import { macAddressInRun } from '../numbers/mac-address-in.ts'
import { isHexadecimal, isLetterAt } from '../scan/codes.ts'
import type { Look } from '../span.ts'
import { addressWithTail } from './address-with-tail.ts'

/** Looks at the run of hexadecimal groups, colons and dots around a colon: an IPv6 address, alone or behind a label, or the address of a network card. */
export function ipv6At(look: Look, place: number): number {
  if (place < look.colonsUntil) return place + 1
  const { text } = look
  let begin = place
  let end = place
  while (begin > look.first && isInRun(text.charCodeAt(begin - 1))) begin--
  while (isInRun(text.charCodeAt(end))) end++
  look.colonsUntil = end
  if (!macAddressInRun(look, begin, end) && look.wants['ip-address']) ipv6In(look, begin, end)
  // Its last group can be the first of a phone number: both are hidden then.
  return place + 1
}

const isInRun = (code: number): boolean => isHexadecimal(code) || code === 0x2e || code === 0x3a

function ipv6In(look: Look, begin: number, end: number): void {
  const { text } = look
  const run = text.slice(begin, end)
  // A run that begins inside a word begins with the end of a label (`node:2001:…`), unless the first group looks like one of an address.
  const isInWord = isLetterAt(text, begin - 1) && !/^(?:\d[0-9a-f]{3}|f[cde][0-9a-f]{2}):/i.test(run)
  const lead = (isInWord ? /^[0-9a-f]*:(?=[0-9a-f]{1,4}:|::)/i : /^[.:]*?(?=::[^:]|[0-9a-f])/i).exec(run)?.[0].length ?? 0
  const tail = /(?:(?<!:):|\.+)$/.exec(run)?.[0].length ?? 0
  const token = run.slice(lead, run.length - tail)
  const [from, to] = [begin + lead, end - tail]
  const found = token.length <= longestToken && token.includes(':') ? longestAddress(token) : null
  if (found === null || !isLikely(found.text, text, from, to)) return
  // In a word that ends in digits nobody can tell where the address begins: `IPv62001:db8::7`.
  const start = isInWord && /^(?=[a-f]*\d)[0-9a-f]{5}/i.test(run) ? begin : from + found.skipped
  const stop = from + found.skipped + found.text.length + found.port
  const span = addressWithTail(text, { from: start, to: stop, address: found.address, why: 'ipv6', bits: 128 })
  if (span !== null && span.from >= look.first) look.found.push(span)
}

/** Eight groups with a dotted end, a label and a port have no more. */
const longestToken = 64

/** A short form can be a name or a slice in a program, `std::cout`, `a[1::2]`; eight pairs of digits are a hardware address. */
function isLikely(address: string, text: string, from: number, to: number): boolean {
  const groups = address.split(':').filter((it) => it !== '')
  if (groups.length === 8 && groups.every((it) => it.length === 2)) return false
  if (groups.length >= 3 || address === '::1') return true
  const isGlued = isWordAt(text, from - 1) || isWordAt(text, to)
  return !isGlued && /\d/.test(address) && groups.some((it) => it.length >= 3)
}

const isWordAt = (text: string, at: number): boolean => isLetterAt(text, at) || /\p{N}/u.test(text.charAt(at))

interface Address {
  readonly text: string
  readonly address: string
  /** How much of the token stands before and behind the address: a label, and a port behind a dot or a colon. */
  readonly skipped: number
  readonly port: number
}

/** The address in a token: all of it, or what is left without a port behind it or a label before it. */
function longestAddress(token: string): Address | null {
  const label = /^[0-9a-f]{1,4}:(?=[0-9a-f]{1,4}:)/i.exec(token)?.[0].length ?? 0
  const dotPort = /\.\d{1,5}$/.exec(token)?.[0].length ?? 0
  const colonPort = /^(?![a-f]{1,4}:).*(:\d{2,5})$/i.exec(token)?.[1]?.length ?? 0
  return (
    addressIn(token, 0, 0) ??
    (dotPort > 0 ? addressIn(token, 0, dotPort) : null) ??
    (colonPort > 0 ? addressIn(token, 0, colonPort) : null) ??
    (label > 0 ? addressIn(token, label, 0) : null)
  )
}

function addressIn(token: string, skipped: number, port: number): Address | null {
  const text = token.slice(skipped, token.length - port)
  const written = text === '::' ? null : readIpv6At(text, 0, text.length, parts)
  return written === null ? null : { text, address: written === 'as-printed' ? text : printIpv6(parts), skipped, port }
}

// INVARIANT: written and read within one call.
const parts = new Uint16Array(8)
