import { parseCidr } from '../../identifiers/ip/parse-cidr.ts'
import { parseIpAddress } from '../../identifiers/ip/parse-ip-address.ts'
import type { FindingReason } from '../finding.ts'
import type { Detector, Span } from './span.ts'

/**
 * Finds IPv4 and IPv6 addresses, blocks, and addresses with their port as one unit. A token is read as long as it can be: five parts, a part above 255 or a
 * prefix that no address has make it none.
 */
export const ipAddresses: Detector = (plain, { isCitation }) => [...ipv4(plain, isCitation), ...ipv6(plain)]

// Only where a run begins: whatever is inside it was looked at already.
const dotted = /(?<!\d)\d+(?:\.\d+)+/g

function* ipv4(plain: string, isCitation: (from: number, to: number) => boolean): Generator<Span> {
  for (const { 0: token, index } of plain.matchAll(dotted)) {
    const parts = token.split('.')
    if (parts.length !== 4 || !parts.every((it) => it.length <= 3 && Number(it) <= 255)) continue
    // Inside an IPv6 address or behind a dot it is the end of something longer.
    if (/[.:]$/.test(plain.slice(Math.max(0, index - 1), index)) && !isAfterLabel(plain, index)) continue
    if (isVersion(plain, index, index + token.length)) continue
    if (parts.every((it) => Number(it) < likelySection) && isCitation(index, index + token.length)) continue
    if (isAmount(plain, parts, index, index + token.length)) continue
    const read = parseIpAddress(token)
    const address = read.ok ? read.value.text : token
    const found = withTail(plain, index, index + token.length, address, read.ok ? 'ipv4' : 'ip-ambiguous', 32)
    if (found !== null) yield found
  }
}

/** Numbers of sections, articles and figures rarely get so far; the parts of addresses do. */
const likelySection = 100

/** A colon before an address can be that of a label: `IP:192.0.2.7`. In front of it then stands no hexadecimal group. */
const isAfterLabel = (plain: string, index: number): boolean =>
  plain[index - 1] === ':' && !/(?:^|[^\w])[0-9a-f]{1,4}:$|::$/i.test(plain.slice(Math.max(0, index - 6), index))

/** `v1.2.3.4`, `version 10.4.0.12`, `Chrome/120.0.0.0`, `1.2.3.4-beta`: what counts editions. */
function isVersion(plain: string, from: number, to: number): boolean {
  const before = plain.slice(Math.max(0, from - 40), from)
  if (
    /(?:^|[^\p{L}\p{N}])(?:v|ver\.?|version|rev\.?|revision|release|build|firmware|edition|update|patch|r)[ \t]{0,2}[:=#]?[ \t]{0,2}$/iu.test(
      before,
    )
  )
    return true
  if (/^[-+](?:alpha|beta|rc|dev|snapshot|stable|ubuntu|deb|el\d|r\d|p\d)/i.test(plain.slice(to, to + 12))) return true
  const product = /(?:^|[^\p{L}\p{N}/.:@-])([A-Z][\w+-]{1,30})\/$/u.exec(before)
  return product !== null && !addressWords.test(product[1] ?? '')
}

const addressWords = /^(?:ipv?[46]?|hosts?|addr(?:ess)?|src|dst|source|from|to|tcp|udp|server|client|peer|remote|gateway|dns|ntp|https?)$/i

/** `1.234.200.100 EUR`: groups of thousands beside a currency. */
const isAmount = (plain: string, parts: readonly string[], from: number, to: number): boolean =>
  parts.slice(1).every((it) => it.length === 3) &&
  (/^ ?(?:€|\$|£|₹|EUR|USD|GBP|CHF|BRL|INR|JPY)/.test(plain.slice(to, to + 5)) ||
    /(?:€|\$|£|₹|EUR|USD|GBP|CHF|BRL|INR|JPY) ?$/.test(plain.slice(Math.max(0, from - 5), from)))

const hexadecimal = /(?<![0-9a-f.:])[0-9a-f.:]*:[0-9a-f.:]*/gi

function* ipv6(plain: string): Generator<Span> {
  for (const { 0: run, index } of plain.matchAll(hexadecimal)) {
    // A label's colon before it, and a sentence's stop after it, are not part of it.
    const lead = /^[.:]*?(?=::[^:]|[0-9a-f])/i.exec(run)?.[0].length ?? 0
    const tail = /(?:(?<!:):|\.+)$/.exec(run)?.[0].length ?? 0
    const token = run.slice(lead, run.length - tail)
    const [from, to] = [index + lead, index + run.length - tail]
    if (!token.includes(':') || isPartOfWord(plain, from, to, lead)) continue
    const found = longestAddress(token)
    if (found === null || isName(found.text)) continue
    const begin = from + found.skipped
    const span = withTail(plain, begin, begin + found.text.length + found.port, found.address, 'ipv6', 128)
    if (span !== null) yield span
  }
}

/** `std::cout`: letters go on before or after it. */
const isPartOfWord = (plain: string, from: number, to: number, lead: number): boolean =>
  (lead === 0 && /[\p{L}\p{N}_]$/u.test(plain.slice(Math.max(0, from - 1), from))) || /^[\p{L}\p{N}_]/u.test(plain.slice(to, to + 1))

/** `abc::def` could be a name in a program; an address without a digit has more groups. */
const isName = (text: string): boolean => !/\d/.test(text) && text.split(':').filter((it) => it !== '').length < 3

interface Address {
  readonly text: string
  readonly address: string
  /** How much of the token stands before and behind the address: a label, and a port behind a dot. */
  readonly skipped: number
  readonly port: number
}

/** The address in a token: all of it, or what is left without a label before it or a port behind a dot. */
function longestAddress(token: string): Address | null {
  const label = /^[0-9a-f]{1,4}:(?=[0-9a-f]{1,4}:)/i.exec(token)?.[0].length ?? 0
  const port = /\.\d{1,5}$/.exec(token)?.[0].length ?? 0
  for (const [skipped, behind] of [
    [0, 0],
    [0, port],
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
  const zone = /^%[0-9a-z._~-]{1,32}/i.exec(plain.slice(to, to + 33))
  if (bits === 128 && zone !== null) [to, why] = [to + zone[0].length, 'ip-zone']
  const prefix = /^\/(\d+)/.exec(plain.slice(to, to + 12))
  if (
    prefix !== null &&
    !/\/\/$/.test(plain.slice(Math.max(0, from - 2), from)) &&
    !/[[(@]$/.test(plain.slice(Math.max(0, from - 1), from))
  ) {
    if (Number(prefix[1]) > bits) return null
    const block = parseCidr(`${address}${prefix[0]}`)
    if (block.ok) [to, why, canonical] = [to + prefix[0].length, 'ip-block', block.value.text]
  }
  if (plain[from - 1] === '[' && plain[to] === ']') [from, to] = [from - 1, to + 1]
  const port = portAfter(plain, to, bits === 32 || plain[to - 1] === ']')
  return { kind: 'ip-address', from, to: to + port, canonical, why }
}

/** The length of a port that follows: `:443`, ` port 443`, ` (port=443)`. */
function portAfter(plain: string, to: number, mayFollowColon: boolean): number {
  const rest = plain.slice(to, to + 40)
  const short = mayFollowColon ? /^:(\d{1,5})(?![\d:]|[.-]\d)/.exec(rest) : null
  const long =
    /^[,;]? ?\(?(?:(?:src|dst|source|destination|remote|local)[ -]?)?port(?: ?[=:#] ?| (?:no\.? |number )?)(\d{1,5})(?!\d)\)?/i.exec(rest)
  const found = short ?? long
  return found !== null && Number(found[1]) >= 1 && Number(found[1]) <= 65_535 ? found[0].length : 0
}
