import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { RulePack } from '../define-pack/pack.ts'
import { firstDay } from '../cures/ranges.ts'
import { listOf } from '../reference/reading/read-pattern.ts'

type Rules = RulePack['rules'][number]

/** The packs as they stand on one day: rules in force, as if they had always been and always would be. */
export const inForceOn = (packs: readonly RulePack[], date: CalendarDate): readonly RulePack[] =>
  packs.map((pack) => {
    const rules = (pack.rules as readonly Rules[]).filter((it) => it.from <= date && (it.until === undefined || date < it.until))
    const ids = new Set(rules.map((it) => it.id))
    const timeless = rules.map((it) => ({
      ...it,
      from: firstDay,
      ...('yieldsTo' in it && { yieldsTo: listOf(it.yieldsTo).filter((id) => ids.has(id)) }),
      ...('echoes' in it && { echoes: listOf(it.echoes).filter((id) => ids.has(id)) }),
    }))
    for (const it of timeless) delete it.until
    return { ...pack, ...('judgedBy' in pack && { judgedBy: 'receivedOn' as const }), rules: timeless } as RulePack
  })

/** The days on which any rule begins or ends, and the day before all law. */
export const turningDays = (packs: readonly RulePack[]): readonly CalendarDate[] =>
  [
    ...new Set([
      firstDay,
      ...packs.flatMap(({ rules }) =>
        (rules as readonly Rules[]).flatMap((it) => [it.from, ...(it.until === undefined ? [] : [it.until])]),
      ),
    ]),
  ].sort()
