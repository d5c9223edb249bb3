import { UsageError } from '../../foundation/usage-error.ts'

/** A set of JSON paths, seen from one place of a record. */
export interface JsonPaths {
  /** Whether this place is named by one of the paths, or lies below one that is. */
  readonly isIn: boolean
  /** Whether any of the paths can still be reached from here. */
  readonly isOpen: boolean
  /** The same paths, seen from a member or element of this place. */
  readonly at: (key: string | number) => JsonPaths
}

/**
 * Reads JSON paths: `$.account.ip`, `$.events[*].time`, `$['last login'][0]`, `$..ip`. Names, indices, `*` and `..` are understood; filters, slices and lists of
 * selectors are refused rather than read wrongly.
 *
 * **Throws** `UsageError` `redaction.bad-options`; the message has no part of the path.
 * **Source** RFC 9535, sections 2.3.1 to 2.3.3 and 2.5.
 */
export const readJsonPaths = (paths: readonly string[]): JsonPaths => pathsAt(paths.map((it) => ({ segments: segmentsOf(it), next: 0 })))

interface Segment {
  /** Whether it is looked for at any depth. */
  readonly deep: boolean
  /** A name, an index, or null for each of them. */
  readonly key: string | number | null
}

interface Place {
  readonly segments: readonly Segment[]
  readonly next: number
}

function pathsAt(places: readonly Place[]): JsonPaths {
  if (places.length === 0) return nowhere
  if (places.some(({ segments, next }) => next === segments.length)) return everywhere
  return { isIn: false, isOpen: true, at: (key) => pathsAt(withoutDoubles(places.flatMap((it) => stepsFrom(it, key)))) }
}

function stepsFrom(place: Place, key: string | number): readonly Place[] {
  const segment = place.segments[place.next]
  if (segment === undefined) return []
  const onward = segment.key === null || segment.key === key ? [{ ...place, next: place.next + 1 }] : []
  return segment.deep ? [place, ...onward] : onward
}

/** With several `..` in a path, a deep record leads to the same place in more ways than anybody can count. */
const withoutDoubles = (places: readonly Place[]): readonly Place[] =>
  places.filter((it, index) => index === places.findIndex((other) => other.segments === it.segments && other.next === it.next))

const nowhere: JsonPaths = { isIn: false, isOpen: false, at: () => nowhere }
const everywhere: JsonPaths = { isIn: true, isOpen: true, at: () => everywhere }

function segmentsOf(path: unknown): readonly Segment[] {
  if (typeof path !== 'string' || !path.startsWith('$')) throw unreadable()
  const segments: Segment[] = []
  for (let at = 1; at < path.length; ) {
    segment.lastIndex = at
    const match = segment.exec(path)
    if (match === null) throw unreadable()
    const { dots, dotted, index, double, single, bracketed } = match.groups ?? {}
    // `.[0]` is no path.
    if (dotted === undefined && dots === '.') throw unreadable()
    segments.push({ deep: dots === '..', key: keyOf(dotted ?? bracketed, index, double, single) })
    at = segment.lastIndex
  }
  return segments
}

function keyOf(
  name: string | undefined,
  index: string | undefined,
  double: string | undefined,
  single: string | undefined,
): Segment['key'] {
  if (name === '*') return null
  if (name !== undefined) return name
  if (index !== undefined) return Number(index)
  try {
    // A name in single quotes differs from one in double quotes in which of the two needs no backslash.
    return JSON.parse(`"${double ?? (single ?? '').replaceAll("\\'", "'").replaceAll('"', '\\"')}"`) as string
  } catch {
    throw unreadable()
  }
}

const segment =
  /(?<dots>\.\.?)?(?:(?<dotted>(?<=\.)(?:\*|[\p{L}_][\p{L}\p{N}_]*))|\[(?:(?<bracketed>\*)|(?<index>0|[1-9]\d{0,8})|"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)')\])/uy

const unreadable = (): UsageError =>
  new UsageError('redaction.bad-options', 'a path is written like $.name, $.list[*].name, $["a name"][0] or $..name')
