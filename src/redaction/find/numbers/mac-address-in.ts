import { readMacAddress } from '../../../identifiers/device/read-mac-address.ts'
import { isAlphanumeric, isLetterAt } from '../scan/codes.ts'
import type { Look } from '../span.ts'

/** Adds the address of a network card that a run of groups of hexadecimal digits is, if it is one, and nothing goes on beside it. */
function macAddressIn(look: Look, from: number, to: number): boolean {
  const { text } = look
  const length = to - from
  if (!look.wants['mac-address'] || from < look.first || (length !== 17 && length !== 14 && length !== 12)) return false
  if (goesOn(text, from - 1, from - 2) || goesOn(text, to, to + 1)) return false
  const written = text.slice(from, to)
  // `dead.beef.cafe` can be the name of a host.
  return (length !== 14 || /\d/.test(written)) && add(look, from, to, [written])
}

function add(look: Look, from: number, to: number, written: readonly string[]): boolean {
  const read = written.flatMap((it) => readMacAddress(it) ?? [])
  if (read.length === 0) return false
  look.found.push({
    kind: 'mac-address',
    from,
    to,
    canonical: read.join(' '),
    why: 'mac-address',
  })
  return true
}

/** Adds what a run with colons holds: an address, behind a label or alone, or two with the type of their frame, as firewalls write them behind `MAC=`. */
export function macAddressInRun(look: Look, begin: number, end: number): boolean {
  const { text } = look
  // `MAC:00:…` begins with the end of its label.
  const label = isLetterAt(text, begin - 1) ? text.slice(begin, end).search(/:(?!:)/) + 1 : 0
  let [from, to] = [begin + label, end]
  while (text[from] === ':' || text[from] === '.') from++
  while (to > from && (text[to - 1] === ':' || text[to - 1] === '.')) to--
  if (to - from === 41 && text.slice(from - 4, from).toUpperCase() === 'MAC=' && look.wants['mac-address'])
    return add(look, from, to, [text.slice(from, from + 17), text.slice(from + 18, from + 35)])
  if (to - from !== 17 || from === begin) return macAddressIn(look, from, to)
  return (
    look.wants['mac-address'] && from >= look.first && !isAlphanumeric(text.charCodeAt(to)) && add(look, from, to, [text.slice(from, to)])
  )
}

/** A letter or digit beside it, or behind a sign as they stand between its groups: it is a part of something longer. */
const goesOn = (text: string, beside: number, behind: number): boolean =>
  isAlphanumeric(text.charCodeAt(beside)) || (/[:.-]/.test(text.charAt(beside)) && isAlphanumeric(text.charCodeAt(behind)))

const pairs = /(?:[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![0-9a-z])/iy

/** Where groups of hexadecimal digits with hyphens or dots end that are as many as in a hardware address: `00-00-5e-00-53-01`, `0000.5e00.5301`; 0 if they are not. */
export function endOfPairs(text: string, place: number): number {
  pairs.lastIndex = place
  return pairs.test(text) ? pairs.lastIndex : 0
}

/** Looks at groups of hexadecimal digits with hyphens or dots. Gives where they end, 0 if they are no address. */
export function pairsAt(look: Look, place: number): number {
  const to = endOfPairs(look.text, place)
  return to > 0 && macAddressIn(look, place, to) ? to : 0
}

const word =
  /(?<=(?<![\p{L}])(?:mac|hwaddr|hw|ether|bssid|wlan|hardware|physical|physische)(?:[ _-]?(?:addresse?|adresse?|addr))?["']?[ \t]{0,2}[:=]?[ \t]{0,2}["']?)/iuy

/** Twelve hexadecimal digits in one, where a word says what they are. */
export function bareMacAddressAt(look: Look, place: number): boolean {
  const { text } = look
  let [from, to] = [place, place]
  while (from > look.first && place - from < 12 && isAlphanumeric(text.charCodeAt(from - 1))) from--
  while (to - from < 13 && isAlphanumeric(text.charCodeAt(to))) to++
  word.lastIndex = from
  return to - from === 12 && word.test(text) && macAddressIn(look, from, to)
}
