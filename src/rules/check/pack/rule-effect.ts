import { canonicalJson } from '../../../foundation/canonical-json.ts'
import { outcomes } from '../../../vocabulary/outcomes.ts'
import { listOf } from '../../reference/reading/read-pattern.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import { yes } from '../reading/code.ts'
import type { Rule, RuleReading } from '../reading/rule-readings.ts'
import type { Space } from '../space/space-of.ts'
import { failed, isOfSender, ofItsAct, requireDiagram } from '../verdict/rule-word.ts'

/** What a decision lists of a rule beside its outcome, as a text: a duty with its period, a wait, another door. Rules with the same text say the same. */
export function listedAs(rule: Rule): string | undefined {
  if (rule.effect === 'hold') return `hold ${canonicalJson(rule.release)}`
  if (rule.effect === 'redirect') return `redirect ${rule.to}`
  return rule.effect === 'oblige' ? `oblige ${periodOf(rule)} ${uponOf(rule).join(' ')}` : undefined
}

/** A rule that lays a duty on us. */
export type Obligation = Extract<Rule, { effect: 'oblige' }>

const ofPeriod: readonly string[] = ['duty', 'within', 'for', 'startsAt', 'counting', 'approvals']

/** The duty of a rule with its period, as a text. */
export const periodOf = (rule: Obligation): string =>
  canonicalJson(Object.fromEntries(Object.entries(rule).filter(([key]) => ofPeriod.includes(key))))

/** The answers of ours upon which the duty of a rule arises. */
export const uponOf = (rule: Obligation): readonly string[] => ('upon' in rule ? listOf<string>(rule.upon) : Object.keys(outcomes))

/** Where a rule has its effect: it holds, or for a requirement, it failed. */
export function takesEffect(it: RuleReading, space: Space): Diagram {
  const { diagrams } = space
  if (it.rule.effect === 'require') return diagrams.map(requireDiagram(it, space), (code) => (code === failed ? 1 : 0))
  return diagrams.map(ofItsAct(it, space), (code) => (code === yes ? 1 : 0))
}

/** Whether a rule closes, so that nothing else its role says matters. */
export const isClosing = (rule: Rule): boolean => rule.effect === 'forbid' || (rule.effect === 'require' && !isOfSender(rule))
