import { canonicalJson, type Json } from '../../../foundation/canonical-json.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import { yes } from '../reading/code.ts'
import type { Rule, RuleReading } from '../reading/rule-readings.ts'
import type { Space } from '../space/space-of.ts'
import { failed, isOfSender, ofItsAct, requireDiagram } from '../verdict/rule-word.ts'

/** What a rule adds to a decision, as a text: rules with the same text say the same, and where one speaks the other adds nothing. */
export function effectOf(rule: Rule): string {
  switch (rule.effect) {
    case 'permit':
      return 'voluntary' in rule ? 'permit voluntary' : 'permit'
    case 'forbid':
      return `close ${rule.ground}`
    case 'require':
      return isOfSender(rule) ? 'sender' : `close ${rule.ground}`
    case 'hold':
      return `hold ${canonicalJson(rule.release)}`
    case 'redirect':
      return `redirect ${rule.to}`
    case 'oblige':
      return `oblige ${canonicalJson(contentOf(rule))}`
  }
}

/** The duty of a rule with its period and the answers upon which it arises. */
export function contentOf(rule: Rule): Json {
  if (rule.effect !== 'oblige') return null
  return {
    duty: rule.duty,
    ...('within' in rule && { within: rule.within as Json }),
    ...('for' in rule && { for: rule.for as Json }),
    ...('startsAt' in rule && { startsAt: rule.startsAt }),
    ...('counting' in rule && { counting: rule.counting ?? null }),
    ...('approvals' in rule && { approvals: rule.approvals }),
    ...('upon' in rule && { upon: [rule.upon ?? []].flat() as Json }),
  }
}

/** Where a rule has its effect: it holds, or for a requirement, it failed. */
export function takesEffect(it: RuleReading, space: Space): Diagram {
  const { diagrams } = space
  if (it.rule.effect === 'require') return diagrams.map(requireDiagram(it, space), (code) => (code === failed ? 1 : 0))
  return diagrams.map(ofItsAct(it, space), (code) => (code === yes ? 1 : 0))
}

/** Whether a rule closes, so that nothing else its role says matters. */
export const isClosing = (rule: Rule): boolean => rule.effect === 'forbid' || (rule.effect === 'require' && !isOfSender(rule))
