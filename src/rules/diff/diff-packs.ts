import { compile } from '../compile.ts'
import { firstDay } from '../cures/ranges.ts'
import type { RulePack } from '../define-pack/pack.ts'
import { diffOn, type Found, nameOf, regionOf, toldOf } from './compare.ts'
import { inForceOn, turningDays } from './in-force.ts'
import { movedParts } from './moved-parts.ts'
import type { PackDiff } from './pack-diff.ts'

/**
 * Lists the regions of the space of requests that two editions of packs decide otherwise, grouped by the rule that moved. A region names the
 * facts that the rule mentions, each with its values (unknown is one), and the days to which it applies; everything else is chosen so that the
 * rule matters: the right door, a proven sender, and otherwise as it has to be for the item to act.
 *
 * Values that no rule of any of the packs tells apart stand together. Where a rule mentions so many facts that its space cannot be looked
 * through, its regions are left out and `complete` is false. Instructions play no part. A rule that moved and changes no decision is listed
 * without regions; one that is only worded otherwise has not moved.
 *
 * **Throws** `UsageError` `rules.bad-pack` and `rules.duplicate-pack`, as `compile` does.
 * **Source** docs/receipts-and-time-travel.md.
 *
 * @example
 * const { moved } = diffPacks([eEvidence], [editedEEvidence])
 */
export function diffPacks(before: readonly RulePack[], after: readonly RulePack[]): PackDiff {
  compile(before)
  compile(after)
  const whole = movedParts(before, after)
  const touched = new Set(whole.map((it) => it.pack))
  const days = turningDays([...before, ...after].filter((it) => touched.has(it.id)))
  const found = new Map<string, Found>(whole.map((it) => [nameOf(it), { part: it, spans: [], complete: true }]))
  for (const [index, from] of days.entries()) {
    const until = days[index + 1] ?? null
    for (const { part, cells, complete, classes } of diffOn(inForceOn(before, from), inForceOn(after, from))) {
      const group = found.get(nameOf(part)) ?? { part, spans: [], complete: true }
      found.set(nameOf(part), group)
      group.complete &&= complete
      group.spans.push(...cells.map((it) => ({ ...regionOf(it, classes), from: from === firstDay ? null : from, until })))
    }
  }
  return toldOf([...found.values()])
}
