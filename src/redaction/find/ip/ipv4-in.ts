import type { Look } from '../span.ts'
import { addressWithTail } from './address-with-tail.ts'
import { isNoAddress, likelySection } from './is-no-address.ts'

/**
 * Adds the IPv4 address that a run of groups of digits with single dots is, if it is one: `[from, to)` is all of the run, so that five parts or a part above 255
 * make it none.
 */
export function ipv4In(look: Look, from: number, to: number): void {
  const { text } = look
  const parts: number[] = []
  let part = 0
  let length = 0
  let isOdd = false
  let fifth = to
  for (let place = from; place <= to; place++) {
    const code = place === to ? 0x2e : text.charCodeAt(place)
    if (code === 0x2e) {
      if (parts.length === 4) fifth = place - length - 1
      parts.push(part)
      if (parts.length > 5 || (parts.length < 5 && (part > 255 || length > 3))) return
      part = 0
      length = 0
    } else if (code !== 0x20) {
      if (length === 1 && part === 0) isOdd = true
      // What is longer than any port needs no more counting.
      if (length < 8) part = part * 10 + code - 0x30
      length++
    }
  }
  // tcpdump writes the port behind a fifth dot; above 255 it is no part of an address.
  if (parts.length === 5 && !isPort(text.slice(fifth + 1, to))) return
  const isSmall = (parts[0] ?? 0) < likelySection && parts.slice(1, 4).every((it) => it < likelySection)
  // Behind a dot four small numbers are the end of something longer.
  if (isSmall && text.charCodeAt(from - 1) === 0x2e) return
  // `usb 2-1.4.2.1`: a place in a tree, as Linux writes it.
  if (isSmall && /(?:usb|hub|devices)[ /]\d{1,2}-$/i.test(text.slice(Math.max(0, from - 11), from))) return
  const token = text.slice(from, fifth).replaceAll(' ', '')
  if (parts.length === 4 && isReversed(text, to)) {
    look.found.push({ kind: 'ip-address', from, to: to + zone.length, canonical: token.split('.').reverse().join('.'), why: 'ip-reversed' })
    return
  }
  if (isNoAddress(text, token.split('.'), from, to)) return
  const span = addressWithTail(text, { from, to, address: token, why: isOdd ? 'ip-ambiguous' : 'ipv4', bits: 32 })
  if (span !== null && span.from >= look.first) look.found.push(span)
}

/** The name of an address in the DNS, with its parts turned round. RFC 1035, 3.5. */
const zone = '.in-addr.arpa'
const isReversed = (text: string, to: number): boolean => text.slice(to, to + zone.length).toLowerCase() === zone

const isPort = (text: string): boolean => /^(?:2(?:5[6-9]|[6-9]\d)|[3-9]\d\d|\d{4,5})$/.test(text)
