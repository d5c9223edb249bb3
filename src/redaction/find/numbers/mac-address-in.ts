import { parseMacAddress } from '../../../identifiers/device/parse-mac-address.ts'
import { isAlphanumeric } from '../scan/codes.ts'
import type { Look } from '../span.ts'

/** Adds the address of a network card that a run of groups of hexadecimal digits is, if it is one, and nothing goes on beside it. */
export function macAddressIn(look: Look, from: number, to: number): boolean {
  const { text } = look
  const length = to - from
  if (!look.wants['mac-address'] || from < look.first || (length !== 17 && length !== 14 && length !== 12)) return false
  if (goesOn(text, from - 1, from - 2) || goesOn(text, to, to + 1)) return false
  const written = text.slice(from, to)
  // `dead.beef.cafe` can be the name of a host.
  if (length === 14 && !/\d/.test(written)) return false
  const read = parseMacAddress(written)
  if (!read.ok) return false
  look.found.push({ kind: 'mac-address', from, to, canonical: read.value.text, why: 'mac-address' })
  return true
}

/** A letter or digit beside it, or behind a sign as they stand between its groups: it is a part of something longer. */
const goesOn = (text: string, beside: number, behind: number): boolean =>
  isAlphanumeric(text.charCodeAt(beside)) || (/[:.-]/.test(text.charAt(beside)) && isAlphanumeric(text.charCodeAt(behind)))

const pairs = /(?:[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![0-9a-z])/iy

/** Looks at groups of hexadecimal digits with hyphens or dots: `00-00-5e-00-53-01`, `0000.5e00.5301`. Gives where they end, 0 if there is none. */
export function pairsAt(look: Look, place: number): number {
  pairs.lastIndex = place
  if (!pairs.test(look.text)) return 0
  const to = pairs.lastIndex
  return macAddressIn(look, place, to) ? to : 0
}

const word = /(?<=(?<![\p{L}])(?:mac|hwaddr|hw|ether|bssid|wlan|hardware|physical|physische)(?:[ _-]?(?:addresse?|adresse?|addr))?["']?[ \t]{0,2}[:=]?[ \t]{0,2}["']?)/iuy

/** Twelve hexadecimal digits in one, where a word says what they are. */
export function bareMacAddressAt(look: Look, place: number): boolean {
  const { text } = look
  let [from, to] = [place, place]
  while (from > look.first && place - from < 12 && isAlphanumeric(text.charCodeAt(from - 1))) from--
  while (to - from < 13 && isAlphanumeric(text.charCodeAt(to))) to++
  word.lastIndex = from
  return to - from === 12 && word.test(text) && macAddressIn(look, from, to)
}
