import type { MetadataJson } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/max/metadata'

/** The numbering plan of a country, or of a calling code that belongs to none. */
export interface NumberingPlan {
  readonly country: string | null
  readonly callingCode: string
  /** What every number of the plan matches. */
  readonly general: string
  readonly lengths: readonly number[]
  /** The patterns of the kinds of number, in the order of `numberKinds`. An empty one says: as the one for fixed lines. */
  readonly kinds: readonly (NumberPattern | null)[]
  /** With what a number begins that belongs to this country rather than to another with the same calling code. */
  readonly leadingDigits: string | null
  readonly nationalPrefix: string | null
  /** Whether a number that is written without calling code is written with the prefix, whatever its kind: in Germany, and not in Turkey. */
  readonly isPrefixWritten: boolean
  /** What the prefix becomes where a part of it is caught, with `$1` for that part; `null` where it falls away. */
  readonly prefixRule: string | null
  readonly internationalPrefix: string
}

interface NumberPattern {
  readonly pattern: string
  readonly lengths: readonly number[]
}

/** The kinds of number in the order in which the metadata have them. Source: METADATA.md of libphonenumber-js. */
export const numberKinds = [
  'fixed-line',
  'mobile',
  'toll-free',
  'premium-rate',
  'personal-number',
  'voicemail',
  'uan',
  'pager',
  'voip',
  'shared-cost',
] as const

/** The calling codes that have a plan, of one to three digits; none begins with another one. */
export const callingCodes = (): readonly string[] => [...Object.keys(all.country_calling_codes), ...Object.keys(all.nonGeographic)]

/** The plans with a calling code, that of the main country first. */
export function plansWith(callingCode: string): readonly NumberingPlan[] {
  const countries = (all.country_calling_codes as Readonly<Record<string, readonly string[]>>)[callingCode]
  return countries === undefined ? [planOf(null, all.nonGeographic[callingCode])] : countries.map((it) => planIn(it))
}

/** Whether there is a plan of a country. */
export const hasPlan = (country: string): boolean => Object.hasOwn(all.countries, country)

/** The plan of a country that has one. */
export const planIn = (country: string): NumberingPlan => planOf(country, (all.countries as Readonly<Record<string, Row>>)[country])

const all: MetadataJson = metadata

type Row = readonly unknown[] | undefined
/** A way in which numbers are printed: its fourth field says where the prefix stands, if one for all does not, and the fifth that it may be left out. */
type Format = readonly [pattern: string, format: string, begins: unknown, rule?: string | 0, isOptional?: 1 | 0]

/** The countries with one calling code share the formats of the main one. */
function isPrefixWritten(prefix: string | null, row: readonly unknown[]): boolean {
  const main = (all.country_calling_codes as Readonly<Record<string, readonly string[]>>)[String(row[0])]?.[0] ?? ''
  const shared = (all.countries as Readonly<Record<string, Row>>)[main]
  const formats = (row[4] || shared?.[4] || []) as readonly Format[]
  const usual = row[6] || shared?.[6]
  const isWritten = (rule: unknown): boolean => typeof rule === 'string' && prefix !== null && rule.includes(prefix)
  return formats.length > 0 && formats.every(([, , , rule, isOptional]) => isOptional !== 1 && isWritten(rule || usual))
}

/** A row of the metadata: a list by place, where 0 and what is missing at the end stand for nothing. */
function planOf(country: string | null, row: Row = []): NumberingPlan {
  const textAt = (place: number): string | null => (typeof row[place] === 'string' ? row[place] : null)
  const lengths = row[3] as readonly number[]
  const kinds = row[11] as readonly (readonly [string, (readonly number[])?] | 0)[] | undefined
  return {
    country,
    callingCode: textAt(0) ?? '',
    internationalPrefix: textAt(1) ?? '00',
    general: textAt(2) ?? '',
    lengths,
    kinds: numberKinds.map((_, index) => {
      const kind = kinds?.[index]
      return kind ? { pattern: kind[0], lengths: kind[1] ?? lengths } : null
    }),
    nationalPrefix: textAt(7) ?? textAt(5),
    isPrefixWritten: isPrefixWritten(textAt(5), row),
    prefixRule: textAt(8),
    leadingDigits: textAt(10),
  }
}
