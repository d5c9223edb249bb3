import { isOfGroup, isOfNobody, octetsOf } from '../../identifiers/device/read-mac-address.ts'
import { isNoAddress } from '../find/ip/is-no-address.ts'
import type { NearLook, NearSpan } from './near-look.ts'

/** Numbers between dots and groups between colons or hyphens that are the address of no line and no network card. */
export const nearAddresses = ({ text }: NearLook): readonly NearSpan[] => [...dotted(text), ...grouped(text), ...bare(text)]

const dots = /(?<![\d.])\d{1,10}(?:\.\d{1,10}){3,7}(?:\/\d{1,4})?(?!\d|\.\d)/g

function dotted(text: string): readonly NearSpan[] {
  return Array.from(text.matchAll(dots), ({ index: from, 0: written }) => {
    const to = from + written.length
    const [address = '', prefix = '0'] = written.split('/')
    const parts = address.split('.')
    const isOut = parts.some((it) => it.length > 3 || Number(it) > 255) || Number(prefix) > 32
    const beside = isNoAddress(text, parts, from, from + address.length) ? 'counted' : 'glued'
    return { kind: 'ip-address', from, to, why: parts.length > 4 ? 'length' : isOut ? 'out-of-range' : beside }
  })
}

/** Two colons together, or five groups and more: a time of day has three. */
const colons =
  /(?<![\p{L}\p{N}:.])(?=[\da-f:]*?(?:::|(?::[\da-f]+){4}))(?=:*[\da-f]{1,4}:|::)[\da-f:]{3,64}(?:\.\d{1,3}){0,4}(?![\p{L}\p{N}:])/giu
const hyphens = /(?<![\p{L}\p{N}-])[\da-f]{2}(?:-[\da-f]{2}){5,7}(?![\p{L}\p{N}-])/giu

function grouped(text: string): readonly NearSpan[] {
  return [...text.matchAll(colons), ...text.matchAll(hyphens)].flatMap(({ index: from, 0: written }): readonly NearSpan[] => {
    const to = from + written.length
    const groups = written.split(/[:-]/)
    // `a[1::2]` is no address either, and looks like none.
    const isLikely = groups.filter((it) => it !== '').length > 2 && /\d/.test(written)
    if (!groups.every((it) => it.length === 2)) return isLikely ? [{ kind: 'ip-address', from, to, why: 'malformed' }] : []
    const octets = octetsOf(written)
    const isNobodys = octets !== null && (isOfGroup(octets) || isOfNobody(octets))
    return [{ kind: 'mac-address', from, to, why: isNobodys ? 'nobody' : groups.length === 6 ? 'glued' : 'length' }]
  })
}

/** Twelve hexadecimal digits in one, letters and digits. */
const row = /(?<![\p{L}\p{N}-])(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{12}(?![\p{L}\p{N}-])/giu

const bare = (text: string): readonly NearSpan[] =>
  Array.from(text.matchAll(row), ({ index: from, 0: { length } }) => ({ kind: 'mac-address', from, to: from + length, why: 'unnamed' }))
