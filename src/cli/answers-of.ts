import type { Handled } from '../corridor/handled.ts'
import type { ItemDecision } from '../rules/decision.ts'
import type { RequestedItem } from '../vocabulary/data-items.ts'

/** Items of a request that have the same answer for the same reason. */
export interface Answer {
  readonly items: readonly RequestedItem[]
  /** Which part of a time range that reaches beyond the receipt is meant. */
  readonly part: 'up to receipt' | 'after receipt' | null
  readonly decision: ItemDecision
  /** The rules that decided, by their citations. */
  readonly cites: readonly string[]
}

/** Gathers the answers of a request: items alike in outcome, reason and rules stand together, in the order of the request. */
export function answersOf({ decisions, groups }: Handled): readonly Answer[] {
  const isCut = groups.some((it) => it.isAfterReceipt)
  const answers = new Map<string, Answer>()
  for (const decision of decisions) {
    const group = groups.find((it) => it.key === decision.group)
    const part = !isCut || group?.window == null ? null : group.isAfterReceipt ? 'after receipt' : 'up to receipt'
    for (const item of decision.items) {
      const cites = [...new Set(item.determinedBy.map((it) => it.cite))]
      const key = JSON.stringify([part, item.outcome, item.ground, item.reason, item.route, item.approvals, cites])
      const before = answers.get(key)
      const items = [...new Set([...(before?.items ?? []), item.item])].sort()
      answers.set(key, { items, part, decision: before?.decision ?? item, cites })
    }
  }
  return [...answers.values()]
}

/** Whether a request is answered with a yes: one item or all, at once or after a wait. */
export const isYes = ({ outcome }: Handled): boolean => ['disclose', 'preserve', 'restrict', 'hold'].includes(outcome)
