import { isDigit } from '../scan/codes.ts'

/** A number at the beginning of some groups of digits. */
export interface FoundNumber {
  readonly canonical: string
  /** How much of the text it takes. */
  readonly length: number
}

// Nobody writes a number in more groups than pairs of digits.
const mostGroups = 8
const mostDigits = 18
const fewestDigits = 6

/** The longest beginning of some groups that is a number: what follows it may be the next one, or a date. A run of digits is not cut. */
export function longestNumber(text: string, e164: (text: string) => string | null): FoundNumber | null {
  const ends: number[] = []
  let digits = 0
  for (let place = 0; place < text.length && ends.length < mostGroups && digits <= mostDigits; place++) {
    if (!isDigit(text.charCodeAt(place))) continue
    digits++
    if (!isDigit(text.charCodeAt(place + 1))) ends.push(digits > mostDigits ? 0 : digits >= fewestDigits ? place + 1 : 0)
  }
  for (let group = ends.length - 1; group >= 0; group--) {
    const end = ends[group] ?? 0
    if (end === 0) continue
    const candidate = end === text.length ? text : text.slice(0, end)
    const canonical = e164(candidate) ?? (/[/()]/.test(candidate) ? e164(withoutSigns(candidate)) : null)
    if (canonical !== null) return { canonical, length: end }
  }
  return null
}

/** Without slashes, and without brackets that hold no trunk prefix: `(+49) 30/901820`. */
const withoutSigns = (text: string): string => text.replace(/\//g, ' ').replace(/\((?!0\))|(?<!\(0)\)/g, '')
