import { matcherOf } from '../../identifiers/phone/plan/matcher-of.ts'
import { longestNumber } from '../find/phone/longest-number.ts'
import { groupsAt } from '../find/scan/groups-at.ts'
import { isCited } from '../find/shield/is-cited.ts'
import type { NearMissReason } from '../near-miss.ts'
import type { NearLook, NearSpan } from './near-look.ts'

/** What is written like a phone number. */
export const nearPhones = (look: NearLook): readonly NearSpan[] => [...withCode(look), ...withoutCode(look)]

const coded = /(?<![\p{L}\p{N}+])\+ ?\(?[1-9](?:[ ()./-]{0,3}\d){4,24}/gu

const withCode = ({ text }: NearLook): readonly NearSpan[] =>
  Array.from(text.matchAll(coded), ({ index: from, 0: written }) => {
    const to = from + written.length
    return { kind: 'phone-number', from, to, why: whyNot(Uint8Array.from(written.replace(/\D/g, ''), Number)) ?? beside(text, from, to) }
  })

/** What the plans have against the digits of a number with its calling code. */
function whyNot(digits: Uint8Array): NearMissReason | null {
  const matcher = matcherOf(digits, 0, digits.length)
  if (matcher === null) return 'unassigned'
  const { callingCode, plans, judge } = matcher
  if (!plans.some(({ lengths }) => lengths.includes(digits.length - callingCode.length))) return 'length'
  return judge(digits, callingCode.length, digits.length)?.line == null ? 'unassigned' : null
}

const beside = (text: string, from: number, to: number): NearMissReason => (isCited(text, from, to) ? 'cited' : 'glued')

const groups = /(?<![\p{L}\p{N}+@#$€£]|[\p{N}][.,:/-])\(?\d{2,13}\)?(?:[ ./-]{1,2}\d{2,8}){0,5}(?![\p{L}\p{N}]|[.:,/-]\p{N})/gu

function withoutCode({ text, options: { countries } }: NearLook): readonly NearSpan[] {
  return Array.from(text.matchAll(groups)).flatMap(({ index: from, 0: written }): readonly NearSpan[] => {
    const to = from + written.length
    const count = written.replace(/\D/g, '').length
    if (count < 7 || count > 13) return []
    const digits = groupsAt(written, written.search(/\d/))
    const isAssigned = countries.some((country) => longestNumber(written, digits, 0, { country })?.isWhole === true)
    if (isAssigned) return [{ kind: 'phone-number', from, to, why: isCited(text, from, to) ? 'cited' : 'unnamed' }]
    // A zero or a bracket before at least two groups is how numbers are written to be dialled.
    const isWritten = /^(?:\(|0(?!0))/.test(written) && /[ )/-]/.test(written)
    return isWritten && !isCited(text, from, to) ? [{ kind: 'phone-number', from, to, why: 'no-country' }] : []
  })
}
