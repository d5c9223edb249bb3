import type { Handled } from '../corridor/handled.ts'
import type { ItemDecision } from '../rules/decision.ts'
import type { RequestedItem } from '../vocabulary/data-items.ts'

/** Items of a request that have the same answer for the same reason. */
export interface Answer {
  readonly items: readonly RequestedItem[]
  readonly decision: ItemDecision
  /** The rules that decided, by their citations. */
  readonly cites: readonly string[]
}

/** Gathers the answers of a request: items alike in outcome, reason and rules stand together, in the order of the request. */
export function answersOf({ decisions }: Handled): readonly Answer[] {
  const answers = new Map<string, Answer>()
  for (const decision of decisions) {
    for (const item of decision.items) {
      const cites = [...new Set(item.determinedBy.map((it) => it.cite))]
      const key = JSON.stringify([item.outcome, item.ground, item.reason, item.route, item.approvals, cites])
      const before = answers.get(key)
      answers.set(key, { items: [...new Set([...(before?.items ?? []), item.item])].sort(), decision: before?.decision ?? item, cites })
    }
  }
  return [...answers.values()]
}
