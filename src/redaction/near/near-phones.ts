import { assessPhoneNumber } from '../../identifiers/phone/assess-phone-number.ts'
import { e164Of } from '../../identifiers/phone/e164-of.ts'
import { isCited } from '../find/shield/is-cited.ts'
import type { NearMissReason } from '../near-miss.ts'
import type { NearLook, NearSpan } from './near-look.ts'

/** What is written like a phone number. */
export const nearPhones = (look: NearLook): readonly NearSpan[] => [...withCode(look), ...withoutCode(look)]

const coded = /(?<![\p{L}\p{N}+])\+ ?\(?[1-9](?:[ ()./-]{0,3}\d){4,24}/gu

function withCode({ text }: NearLook): readonly NearSpan[] {
  return Array.from(text.matchAll(coded)).map(({ index: from, 0: written }) => {
    const to = from + written.length
    const { standing, issues } = assessPhoneNumber(written)
    const codes = issues.map((it) => it.code)
    const isLong = codes.includes('identifier.phone-too-long') || written.replace(/\D/g, '').length > 15
    const why: NearMissReason =
      standing === 'valid' || standing === 'possible'
        ? isCited(text, from, to)
          ? 'cited'
          : 'glued'
        : isLong || codes.includes('identifier.phone-too-short')
          ? 'length'
          : codes.includes('identifier.phone-unknown-calling-code') || codes.includes('identifier.phone-not-in-plan')
            ? 'unassigned'
            : 'malformed'
    return { kind: 'phone-number', from, to, why }
  })
}

const groups = /(?<![\p{L}\p{N}+@#$€£]|[\p{N}][.,:/-])\(?\d{2,13}\)?(?:[ ./-]{1,2}\d{2,8}){0,5}(?![\p{L}\p{N}]|[.:,/-]\p{N})/gu

function withoutCode({ text, options: { countries } }: NearLook): readonly NearSpan[] {
  return Array.from(text.matchAll(groups)).flatMap(({ index: from, 0: written }): readonly NearSpan[] => {
    const to = from + written.length
    const count = written.replace(/\D/g, '').length
    if (count < 7 || count > 13) return []
    const span = (why: NearMissReason): readonly NearSpan[] => [{ kind: 'phone-number', from, to, why }]
    if (countries.some((it) => e164Of(written, { defaultCountry: it }) !== null)) return span(isCited(text, from, to) ? 'cited' : 'unnamed')
    // A zero or a bracket before at least two groups is how numbers are written to be dialled.
    return /^(?:\(|0(?!0))/.test(written) && /[ )/-]/.test(written) && !isCited(text, from, to) ? span('no-country') : []
  })
}
