import { parseCidr } from '../../identifiers/ip/parse-cidr.ts'
import { parseIpAddress } from '../../identifiers/ip/parse-ip-address.ts'
import type { FindingReason } from '../finding.ts'
import { isNoAddress, likelySection } from './not-an-address.ts'
import type { Detector, Span } from './span.ts'

/**
 * Finds IPv4 and IPv6 addresses, blocks, and addresses with their port as one unit. A token is read as long as it can be: five parts or a part above 255 make
 * it none.
 */
export const ipAddresses: Detector = (plain) => [...ipv4(plain), ...ipv6(plain)]

// Only where a run begins: whatever is inside it was looked at already.
const dotted = /(?<!\d)\d+(?:\.\d+)+/g

function* ipv4(plain: string): Generator<Span> {
  for (const { 0: run, index } of plain.matchAll(dotted)) {
    // tcpdump writes the port behind a fifth dot; above 255 it is no part of an address.
    const port = /^(?:\d+\.){3}\d+(\.(?:2(?:5[6-9]|[6-9]\d)|[3-9]\d\d|\d{4,5}))$/.exec(run)?.[1] ?? ''
    const token = run.slice(0, run.length - port.length)
    const parts = token.split('.')
    const to = index + run.length
    if (parts.length !== 4 || !parts.every((it) => it.length <= 3 && Number(it) <= 255)) continue
    // Behind a dot four small numbers are the end of something longer.
    if (plain[index - 1] === '.' && parts.every((it) => Number(it) < likelySection)) continue
    if (isNoAddress(plain, parts, index, to)) continue
    const read = parseIpAddress(token)
    const found = withTail(plain, index, to, read.ok ? read.value.text : token, read.ok ? 'ipv4' : 'ip-ambiguous', 32)
    if (found !== null) yield found
  }
}

const hexadecimal = /(?<![0-9a-f.:])[0-9a-f.:]*:[0-9a-f.:]*/gi

function* ipv6(plain: string): Generator<Span> {
  for (const { 0: run, index } of plain.matchAll(hexadecimal)) {
    // A run that begins inside a word begins with the end of a label (`node:2001:…`), unless the first group looks like one of an address.
    const isInWord = isLetter.test(plain.slice(Math.max(0, index - 1), index)) && !/^(?:\d[0-9a-f]{3}|f[cde][0-9a-f]{2}):/i.test(run)
    const lead = (isInWord ? /^[0-9a-f]*:(?=[0-9a-f]{1,4}:|::)/i : /^[.:]*?(?=::[^:]|[0-9a-f])/i).exec(run)?.[0].length ?? 0
    const tail = /(?:(?<!:):|\.+)$/.exec(run)?.[0].length ?? 0
    const token = run.slice(lead, run.length - tail)
    const [from, to] = [index + lead, index + run.length - tail]
    if (!token.includes(':')) continue
    const found = longestAddress(token)
    if (found === null || !isLikely(found.text, plain, from, to)) continue
    // In a word that ends in digits nobody can tell where the address begins: `IPv62001:db8::7`.
    const begin = isInWord && /^(?=[a-f]*\d)[0-9a-f]{5}/i.test(run) ? index : from + found.skipped
    const span = withTail(plain, begin, from + found.skipped + found.text.length + found.port, found.address, 'ipv6', 128)
    if (span !== null) yield span
  }
}

const isLetter = /[\p{L}_]$/u

/** A short form can be a name or a slice in a program, `std::cout`, `a[1::2]`; eight pairs of digits are a hardware address. */
function isLikely(text: string, plain: string, from: number, to: number): boolean {
  const groups = text.split(':').filter((it) => it !== '')
  if (groups.length === 8 && groups.every((it) => it.length === 2)) return false
  if (groups.length >= 3 || text === '::1') return true
  const isGlued = /[\p{L}\p{N}_]$/u.test(plain.slice(Math.max(0, from - 1), from)) || /^[\p{L}\p{N}_]/u.test(plain.slice(to, to + 1))
  return !isGlued && /\d/.test(text) && groups.some((it) => it.length >= 3)
}

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
  for (const [skipped, behind] of [
    [0, 0],
    [0, dotPort],
    [0, colonPort],
    [label, 0],
  ] as const) {
    const text = token.slice(skipped, token.length - behind)
    const read = parseIpAddress(text)
    if (read.ok && read.value.kind === 'ipv6' && text !== '::') return { text, address: read.value.text, skipped, port: behind }
  }
  return null
}

/** Takes in what belongs to an address: brackets, zone, prefix, port. Null if what follows shows that it is none. */
function withTail(plain: string, start: number, end: number, address: string, reason: FindingReason, bits: number): Span | null {
  let [from, to, why, canonical] = [start, end, reason, address]
  const zone = /^%[0-9a-z._~-]{0,31}[0-9a-z_~-]/i.exec(plain.slice(to, to + 33))
  if (bits === 128 && zone !== null) [to, why] = [to + zone[0].length, 'ip-zone']
  if (plain[from - 1] === '[' && plain[to] === ']') [from, to] = [from - 1, to + 1]
  const prefix = /^\/(\d+)/.exec(plain.slice(to, to + 12))
  const isPath = /\/\/\[?$/.test(plain.slice(Math.max(0, start - 3), start))
  if (prefix !== null && !isPath) {
    // Four small numbers and a prefix that no address has: a file number. Any other number behind a slash is a path or a port.
    if (Number(prefix[1]) > bits && bits === 32 && address.split('.').every((it) => Number(it) < likelySection)) return null
    const block = parseCidr(`${address}${prefix[0]}`)
    if (block.ok) [to, why, canonical] = [to + prefix[0].length, 'ip-block', block.value.text]
  }
  const port = portAfter(plain, to, bits === 32 || plain[to - 1] === ']')
  return { kind: 'ip-address', from, to: to + port, canonical, why }
}

const portInWords = new RegExp(
  String.raw`^[,;]?\s{0,2}\(?(?:(?:on|at|using|with|via|auf|über|an|na|en el|sur le) )?(?:the )?(?:(?:src|dst|source|destination|remote|local|quell|ziel)[ -]?)?` +
    String.raw`(?:[ds]?port|[ds]pt|porta(?: l[óo]gica)?|puerto|端口|ポート)(?: ?[=:#] ?| (?:no\.? |nr\.? |number )?)(\d{1,5})(?!\d|\.\d)\)?`,
  'iu',
)

/** The length of a port that follows: `:443`, ` port 443`, ` (port=443)`. */
function portAfter(plain: string, to: number, mayFollowColon: boolean): number {
  const rest = plain.slice(to, to + 48)
  const short = mayFollowColon ? /^:(\d{1,5})(?!\d|:\d|\.\d)/.exec(rest) : null
  const found = short ?? portInWords.exec(rest)
  return found !== null && Number(found[1]) >= 1 && Number(found[1]) <= 65_535 ? found[0].length : 0
}
