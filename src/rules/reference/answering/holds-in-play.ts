import { canonicalJson } from '../../../foundation/canonical-json.ts'
import type { DutyInPlay, HoldInPlay } from '../../decision.ts'
import { allRoles, type Roles } from '../judging/roles.ts'
import { inRuleOrder } from '../judging/rule-order.ts'

/** Lists the holds that fire, each once, and says where the wait ends in the moment in which the duty falls due. */
export function holdsInPlay(roles: Roles, duties: readonly DutyInPlay[]): readonly HoldInPlay[] {
  const firing = allRoles(roles)
    .flatMap((it) => it.holds)
    .filter((it) => it.reading.truth === 'yes')
  const holds = firing.flatMap(({ rule, reference }): HoldInPlay[] => {
    if (rule.effect !== 'hold') return []
    const { event, orAfter } = rule.release
    const dueThen = (duty: DutyInPlay): boolean =>
      duty.duty === 'disclose' &&
      typeof duty.within === 'object' &&
      orAfter !== undefined &&
      canonicalJson(duty.within) === canonicalJson(orAfter)
    return [{ event, ...(orAfter !== undefined && { orAfter }), noSlack: duties.some(dueThen), rule: reference }]
  })
  const seen = new Map(holds.map((it) => [`${it.rule.pack}#${it.rule.rule}`, it]))
  return [...seen.values()].sort((a, b) => inRuleOrder(a.rule, b.rule))
}
