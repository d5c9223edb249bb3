import type { Act } from '../../../vocabulary/acts.ts'
import type { Outcome } from '../../../vocabulary/outcomes.ts'
import type { DutyInPlay } from '../../decision.ts'
import type { JudgedRule } from '../judging/judge-rules.ts'
import { listOf } from '../reading/read-pattern.ts'
import { inRuleOrder } from '../judging/rule-order.ts'

/**
 * Lists the duties that fire or may fire, each once however many roles its pack plays. Where two laws lay different times on us, both are
 * listed: the earliest due and the longest keeping bind, and the corridor, which knows calendar and zone, works them out.
 */
export function dutiesInPlay(obliges: readonly JudgedRule[], act: Act | null, outcome: Outcome): readonly DutyInPlay[] {
  const duties = new Map<string, DutyInPlay>()
  for (const { rule, reference, reading } of obliges) {
    if (rule.effect !== 'oblige' || reading.truth === 'no') continue
    // Approval is for what leaves or is restricted; keeping data harms nobody.
    if (rule.duty === 'obtain-approval' && act === 'preserve') continue
    if ('upon' in rule && !listOf(rule.upon).includes(outcome)) continue
    const key = `${reference.pack}#${reference.rule}`
    const state = reading.truth === 'yes' || duties.get(key)?.state === 'firing' ? 'firing' : 'possible'
    duties.set(key, {
      duty: rule.duty,
      state,
      ...('within' in rule && { within: rule.within }),
      ...('for' in rule && { for: rule.for }),
      ...('startsAt' in rule && { startsAt: rule.startsAt }),
      ...('counting' in rule && { counting: rule.counting }),
      ...('approvals' in rule && { approvals: rule.approvals }),
      rule: reference,
    })
  }
  return [...duties.values()].sort(
    (a, b) => inRuleOrder({ pack: a.duty, rule: '' }, { pack: b.duty, rule: '' }) || inRuleOrder(a.rule, b.rule),
  )
}
