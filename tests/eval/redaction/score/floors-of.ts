import type { Tally } from './tally.ts'

/** A floor of quality, and whether it is met. */
export interface Floor {
  readonly says: string
  readonly measured: string
  readonly isMet: boolean
}

/** What fails a run, for each half: recall with the exact extent, what survives, precision, citations. A kind of which nothing is marked or found shows nothing. */
export function floorsOf(name: string, { kinds, alteredCitations, citations }: Tally): readonly Floor[] {
  const judged = kinds.filter((it) => it.marked > 0)
  return [
    ...judged.flatMap((it) => [
      floor(`${name}: ${it.kind} found exactly`, it.exact, it.marked),
      floor(`${name}: ${it.kind} hidden whole`, it.hidden, it.marked),
      floor(`${name}: ${it.kind} right where found`, it.right, it.found),
    ]),
    { says: `${name}: citations altered`, measured: `${alteredCitations} of ${citations}`, isMet: alteredCitations === 0 && citations > 0 },
  ]
}

const least = 0.99

const floor = (says: string, part: number, whole: number): Floor => ({
  says,
  measured: percent(part, whole),
  isMet: whole > 0 && part / whole >= least,
})

/** A share in per cent, rounded down, so that 100 means all. */
export const percent = (part: number, whole: number): string => (whole === 0 ? '–' : (Math.floor((part / whole) * 1000) / 10).toFixed(1))
