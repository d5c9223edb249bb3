import { isInstant } from '../../../foundation/is-instant.ts'
import { monthOf } from './month-of.ts'

/** A date with a time of day in plain text. Half-open. */
export interface WrittenTime {
  readonly from: number
  readonly to: number
  /** As ISO 8601 writes it, with its offset if one was written; null where nobody can tell which day it is. */
  readonly at: string | null
  readonly hasZone: boolean
}

/**
 * The times in a text: a date, a time of day, and what stands there of a zone. An offset, Z, UTC and GMT are one; an abbreviation is not, since many zones share most of them. `10/09/2026` may be in September or in
 * October. A time without a date is no instant, and none here.
 */
export const timesIn = (text: string): readonly WrittenTime[] =>
  Array.from(text.matchAll(time), ({ index: from, 0: { length }, groups = {} }) => {
    const { year, month, day } = dateOf(groups)
    const { hour = '', minute = '', second, fraction, half } = groups
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const clock = `${hourOf(Number(hour), half)}:${minute}${second === undefined ? '' : `:${second}`}${fraction === undefined ? '' : `.${fraction}`}`
    const zone = zoneAt(text, from + length)
    const at = `${date}T${clock}`
    const isTime = isInstant(`${at}Z`) && (zone.offset === '' || isInstant(at + zone.offset))
    return { from, to: from + length + zone.length, at: isTime ? at + zone.offset : null, hasZone: zone.offset !== '' }
  })

const date = String.raw`(?:(?<y1>\d{4})(?:-(?<m1>\d\d)-|/(?<m2>\d\d)/|\.(?<m3>\d\d)\.)(?<d1>\d\d)|(?<d2>\d{1,2})\.(?<m4>\d{1,2})\.(?<y2>\d{4})|(?<one>\d{1,2})[/-](?<other>\d{1,2})[/-](?<y5>\d{4})|(?:\p{L}{2,12}[.,]{1,2} )?(?:(?<d3>\d{1,2})(?:\.|st|nd|rd|th|er|º)?[ /-](?:de |of )?(?<n1>\p{L}{3,12})[.,]?[ /-](?:de |del )?(?<y3>\d{4})|(?<n2>\p{L}{3,12})\.? (?<d4>\d{1,2})(?:st|nd|rd|th)?,? (?<y4>\d{4})))`
const between = String.raw`(?: r\.)?(?:T|:|,? (?:at |um |à |a las |às |alle(?: ore)? |om |o (?:godz\. |godzinie )?|saat |الساعة |في الساعة |- |@ )?)`
const clock = String.raw`(?<hour>\d{1,2})(?::|h)(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?(?: ?(?<half>[ap]\.?m\b\.?))?(?: Uhr)?`
const time = new RegExp(`(?<![\\p{L}\\p{N}./-])${date}${between}${clock}(?![\\p{N}:]|[.,]\\d)`, 'giu')

function dateOf(groups: Readonly<Record<string, string | undefined>>): {
  readonly year: string
  readonly month: string
  readonly day: string
} {
  const first = (names: string): string | undefined =>
    names
      .split(' ')
      .map((it) => groups[it])
      .find((it) => it !== undefined)
  const year = first('y1 y2 y3 y4 y5') ?? ''
  const { one, other } = groups
  if (one !== undefined && other !== undefined) return { year, ...dayAndMonth(one, other) }
  return { year, month: first('m1 m2 m3 m4') ?? String(monthOf(first('n1 n2') ?? '')), day: first('d1 d2 d3 d4') ?? '' }
}

/** Which of two numbers is the day, if only one of them can be. */
const dayAndMonth = (one: string, other: string): { readonly month: string; readonly day: string } =>
  Number(one) > 12 || one === other ? { day: one, month: other } : Number(other) > 12 ? { day: other, month: one } : { day: '', month: '' }

function hourOf(hour: number, half: string | undefined): string {
  const isAfternoon = half?.toLowerCase().startsWith('p') === true
  // Noon is 12 p.m., midnight 12 a.m.; 14 p.m. is a slip that is left as it is.
  const hours = half === undefined || hour > 12 ? hour : (hour % 12) + (isAfternoon ? 12 : 0)
  return String(hours).padStart(2, '0')
}

/** A small z between blanks is a word of some languages. What stands in brackets behind an offset says it again. */
const zone =
  /(?:(?:[Zz]| Z(?! \p{Ll})| ?\(?(?:UTC|GMT|utc|gmt)(?: ?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?)?\)?)| ?\(?(?<sign2>[+-])(?<hours2>\d\d):?(?<minutes2>\d\d)\)?|(?<sign3>[+-])(?<hours3>\d\d))(?![\p{L}\p{N}:])(?: \([A-Z]{2,5}\))?/uy
const abbreviation = / ?\(?(?:CES?T|MESZ|MEZ|[ECMP][SD]T|BST|IST|WES?T|EES?T|MSK|JST|TRT|AE[SD]T|SAST|BRT|HNEC|HAEC)\)?(?![\p{L}\p{N}])/uy

/** What stands of a zone at a place: its offset as ISO 8601 writes it, nothing if there is none or nobody can tell. */
function zoneAt(text: string, at: number): { readonly offset: string; readonly length: number } {
  zone.lastIndex = at
  const match = zone.exec(text)
  if (match === null) {
    abbreviation.lastIndex = at
    return { offset: '', length: abbreviation.exec(text)?.[0].length ?? 0 }
  }
  const { sign, hours, minutes, sign2, hours2, minutes2, sign3, hours3 } = match.groups ?? {}
  const direction = sign ?? sign2 ?? sign3
  const offset =
    direction === undefined ? 'Z' : `${direction}${(hours ?? hours2 ?? hours3 ?? '').padStart(2, '0')}:${minutes ?? minutes2 ?? '00'}`
  return { offset, length: match[0].length }
}
