import { readIpv4At } from '../../../identifiers/ip/read/read-ipv4-at.ts'
import type { FindingReason } from '../../finding.ts'
import { isDigit, isLetterAt } from '../scan/codes.ts'
import type { Span } from '../span.ts'
import { likelySection } from './is-no-address.ts'

/** An address that was found, without what belongs to it. */
export interface BareAddress {
  readonly from: number
  readonly to: number
  /** Its canonical spelling. */
  readonly address: string
  readonly why: FindingReason
  readonly bits: 32 | 128
}

/** Takes in what belongs to an address: brackets, zone, prefix, port. Null if what follows shows that it is none. */
export function addressWithTail(text: string, bare: BareAddress): Span | null {
  let { from, to, why, address: canonical } = bare
  const { address, bits } = bare
  const zone = bits === 128 && text[to] === '%' ? /^%[0-9a-z._~-]{0,31}[0-9a-z_~-]/i.exec(text.slice(to, to + 33)) : null
  if (zone !== null) [to, why] = [to + zone[0].length, 'ip-zone']
  if (text[to] === ']' && text[from - 1] === '[') [from, to] = [from - 1, to + 1]
  const prefix = text[to] === '/' && isDigit(text.charCodeAt(to + 1)) ? /^\/(\d+)/.exec(text.slice(to, to + 12)) : null
  if (prefix !== null && !isPath(text, bare.from)) {
    // Four small numbers and a prefix that no address has: a file number. Any other number behind a slash is a path or a port.
    if (Number(prefix[1]) > bits && bits === 32 && address.split('.').every((it) => Number(it) < likelySection)) return null
    if (isPrefix(prefix[1], bare)) [to, why, canonical] = [to + prefix[0].length, 'ip-block', `${address}${prefix[0]}`]
  }
  return { kind: 'ip-address', from, to: to + portAfter(text, to, bits === 32 || text[to - 1] === ']'), canonical, why }
}

/** Whether a number behind a slash makes a block of an address: both are written as every system reads them. */
const isPrefix = (digits: string | undefined, { address, bits }: BareAddress): boolean =>
  Number(digits) <= bits && !/^0./.test(digits ?? '') && (bits === 128 || readIpv4At(address, 0, address.length) !== -1)

/** Behind two slashes, with a bracket or none. */
const isPath = (text: string, from: number): boolean => /\/\/\[?$/.test(text.slice(Math.max(0, from - 3), from))

const portInWords = new RegExp(
  String.raw`[,;]?\s{0,2}\(?(?:(?:on|at|using|with|via|auf|über|an|na|en el|sur le) )?(?:the )?(?:(?:tcp|udp|src|dst|source|destination|remote|local|quell|ziel)[ -]?){0,2}` +
    String.raw`(?:[ds]?port|[ds]pt|porta(?: l[óo]gica)?|puerto|端口|ポート)(?: (?:source|src|destination|dst|de origen|di origine|de origem|origem|origen|źródłowy))?(?: ?[=:#] ?| (?:no\.? |nr\.? |number )?)(\d{1,5})(?!\d|\.\d)\)?`,
  'iuy',
)

/** The length of a port that follows: `:443`, ` port 443`, ` (port=443)`. */
function portAfter(text: string, to: number, mayFollowColon: boolean): number {
  const code = text.charCodeAt(to)
  if (code === 0x3a || code === 0x23) {
    const short = mayFollowColon || code === 0x23 ? /^[:#](\d{1,5})(?!\d|:\d|\.\d)/.exec(text.slice(to, to + 9)) : null
    return short !== null && isPort(short[1]) ? short[0].length : 0
  }
  if (!mayBePort(text, to)) return 0
  portInWords.lastIndex = to
  const found = portInWords.exec(text)
  return found !== null && isPort(found[1]) ? found[0].length : 0
}

/** Whether the next word can belong to a port: after most addresses an ordinary one stands, and no pattern needs to look. */
function mayBePort(text: string, to: number): boolean {
  let from = to
  while (from - to < 4 && beforePort.has(text.charCodeAt(from))) from++
  let end = from
  while (end - from < 16 && isLetterAt(text, end)) end++
  const word = text.slice(from, end).toLowerCase()
  return words.has(word) || /port|pt$|puerto|端口|ポート|^(?:src|dst|source|quell|ziel)/.test(word)
}

const beforePort = new Set(Array.from(' \n,;(', (it) => it.charCodeAt(0)))
const words: ReadonlySet<string> = new Set('on at using with via auf über an na en sur the tcp udp destination remote local'.split(' '))

const isPort = (digits: string | undefined): boolean => Number(digits) >= 1 && Number(digits) <= 65_535
