import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { compile } from '../compile.ts'
import type { RulePack } from '../define-pack/pack.ts'
import { diffOn, regionOf, toldOf } from './compare.ts'
import { inForceOn } from './in-force.ts'
import type { PackDiff } from './pack-diff.ts'

/** What the same packs decide otherwise by the law of one day than by that of another, as `diffPacks` tells it; of one pack only, if one is named. */
export function diffDays(packs: readonly RulePack[], from: CalendarDate, to: CalendarDate, only?: string): PackDiff {
  compile(packs)
  const parts = diffOn(inForceOn(packs, from), inForceOn(packs, to), only)
  return toldOf(
    parts.map(({ part, cells, complete, classes }) => ({
      part,
      complete,
      spans: cells.map((it) => ({ ...regionOf(it, classes), from: null, until: null })),
    })),
  )
}
