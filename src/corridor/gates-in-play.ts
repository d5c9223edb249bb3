import { type GateId, isGateId } from '../foundation/gate-id.ts'
import type { Decision, ItemDecision, RuleReference } from '../rules/decision.ts'

/** The rule-of-law gates that asked somebody in these decisions, each once, sorted. */
export const gatesInPlay = (decisions: readonly Decision[]): readonly GateId[] =>
  [...new Set(decisions.flatMap((it) => it.items.flatMap(asking)).map((it) => it.pack))].filter(isGateId).sort()

/**
 * The rules by which people are asked about an item: for a finding, or for an approval. While we verify or clarify nobody is: it may turn out that the
 * State is another one. A duty to obtain approval stands beside every answer, and asks somebody only where there is something to approve.
 */
function asking({ outcome, determinedBy, duties, approvals }: ItemDecision): readonly RuleReference[] {
  const restsOn = outcome === 'verify' || outcome === 'clarify' ? [] : determinedBy
  return [...restsOn, ...(approvals > 0 ? duties.map((it) => it.rule) : [])]
}
