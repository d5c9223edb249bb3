import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { countries } from '../../vocabulary/countries.ts'
import { instruments } from '../../vocabulary/instruments.ts'
import { buildBucket } from './build-bucket.ts'
import type { Words } from './node.ts'
import type { Bucket, Program } from './program.ts'

const numbered = (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((it, index) => [it, index + 1]))
const instrumentNumbers = numbered(Object.keys(instruments))
const stateNumbers = numbered(countries)

/** Instrument and States as one number; what is not known is zero. */
export const placeNumber = (instrument: unknown, issuingState: unknown, addresseeState: unknown): number =>
  ((instrumentNumbers.get(instrument as string) ?? 0) << 20) |
  ((stateNumbers.get(issuingState as string) ?? 0) << 10) |
  (stateNumbers.get(addresseeState as string) ?? 0)

/** More are not kept: whoever sends requests from everywhere to everywhere must not fill the memory. */
const mostPlaces = 4_096
const mostSegments = 64
const mostDays = 4_096

/** The bucket for requests by one instrument, between two States, on these days; built when the first one comes. */
export function bucketFor(
  program: Program,
  place: number,
  instrument: string | undefined,
  words: Words,
  received: CalendarDate | null,
  issued: CalendarDate | null,
  on: CalendarDate | null,
): Bucket {
  const [first, second, third] = [segmentOf(program, received), segmentOf(program, issued), segmentOf(program, on)]
  let buckets = program.buckets.get(place)
  if (buckets !== undefined)
    for (const it of buckets) if (it.segments[0] === first && it.segments[1] === second && it.segments[2] === third) return it
  const bucket = buildBucket(program, [first, second, third], instrument, words.slice(0, program.fields.indexWords), {
    received,
    issued,
    on,
  })
  if (buckets === undefined || buckets.length >= mostSegments) {
    if (program.buckets.size >= mostPlaces) program.buckets.clear()
    buckets = []
    program.buckets.set(place, buckets)
  }
  buckets.push(bucket)
  return bucket
}

/** In which stretch between two dates of the packs and instructions a day lies; the days of a stretch are alike. */
function segmentOf({ dates, days }: Program, date: string | null): number {
  if (date === null) return -1
  const known = days.get(date)
  if (known !== undefined) return known
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle] as string) <= date) low = middle + 1
    else high = middle
  }
  if (days.size >= mostDays) days.clear()
  days.set(date, low)
  return low
}
