import type { CalendarDate } from '../../../foundation/calendar-date.ts'
import type { Act } from '../../../vocabulary/acts.ts'
import { dataItems, type RequestedItem } from '../../../vocabulary/data-items.ts'
import type { Outcome } from '../../../vocabulary/outcomes.ts'
import type { DutyInPlay } from '../../decision.ts'
import type { Engine } from '../../engine.ts'
import { readPattern } from '../reading/read-pattern.ts'
import type { World } from '../reading/world.ts'

/**
 * How many named people have to approve before this item leaves: one, or as many as a duty to obtain approval says. Instructions can waive
 * the one, but never the two, and never for content, for an emergency or for a first contact, and never while it is unknown whether it is one of these.
 */
export function approvalsNeeded(
  engine: Engine,
  act: Act | null,
  outcome: Outcome,
  item: RequestedItem,
  world: World,
  duties: readonly DutyInPlay[],
  on: CalendarDate | null,
): 0 | 1 | 2 {
  if (act === 'preserve') return 0
  if (outcome !== 'disclose' && outcome !== 'restrict' && outcome !== 'hold') return 0
  const waivable = isWithoutContent(item) && world.valueOf('emergency') === 'no' && world.valueOf('firstContact') === 'no'
  const waived = (engine.instructions?.waiveApproval ?? []).some(
    (it) => on !== null && it.on <= on && on < it.until && readPattern(it.when, world, item, {}).truth === 'yes',
  )
  if (duties.some((it) => it.approvals === 2)) return 2
  return waivable && waived ? 0 : 1
}

const isWithoutContent = (item: RequestedItem): boolean => item in dataItems && !dataItems[item as keyof typeof dataItems].content
