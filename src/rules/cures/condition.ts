import type { Act } from '../../vocabulary/acts.ts'
import { type FactName, routeFacts } from '../../vocabulary/facts.ts'
import type { Role } from '../define-pack/pack.ts'
import { instructionHolds } from '../engine.ts'
import { rolesOf } from '../reference/judging/judge-rules.ts'
import { listOf } from '../reference/reading/read-pattern.ts'
import { all, any, type Formula } from './formula.ts'
import { patternComesOut, type Point, type Rule, type RuleComesOut, ruleReader, type Wanted } from './reading.ts'
import type { View } from './variables.ts'

/** What has to be changed so that the table of outcomes ends at row 8 (hold) or row 10 (the act of the instrument). */
export function conditionOf(act: Act, point: Point): Formula {
  const ask = conditionsOfRole('ask', act, point)
  const give = conditionsOfRole('give', act, point)
  const policy = conditionsOfRole('policy', act, point)
  const roles = [ask, give, policy]
  const settled = (role: OfRole): Formula => any([role.holds('yes'), role.holds('no')])
  const compelling = all([ask.compelling('yes'), give.compelling('yes')])
  return all([
    // rows 1 and 2
    ...(Object.keys(routeFacts) as (keyof typeof routeFacts)[]).map((it) => stands(it, routeFacts[it].passes, point)),
    stands('authenticity', 'sufficient', point),
    // nothing that closes, and nothing open that could
    ...roles.flatMap((it) => [...it.redirects, ...it.requires, ...it.forbids]),
    // permits of both laws, each of them settled
    ask.permit,
    give.permit,
    any([ask.compelling('yes'), ask.compelling('no')]),
    any([give.compelling('yes'), give.compelling('no')]),
    // rows 8 and 10: a hold waits even where nobody is compelled
    any([all([compelling, ...roles.map((it) => it.holds('no'))]), all([...roles.map(settled), any(roles.map((it) => it.holds('yes')))])]),
  ])
}

interface OfRole {
  readonly permit: Formula
  readonly compelling: (wanted: Wanted) => Formula
  readonly holds: (wanted: Wanted) => Formula
  readonly forbids: readonly Formula[]
  readonly requires: readonly Formula[]
  readonly redirects: readonly Formula[]
}

interface OneRule {
  readonly rule: Rule
  readonly isCompelling: boolean
  readonly comesOut: RuleComesOut
}

function conditionsOfRole(role: Role, act: Act, point: Point): OfRole {
  const rules = point.engine.packs.filter((it) => rolesOf(it).includes(role)).flatMap((pack) => rulesOf(pack, role, act, point))
  const ofEffect = (effect: Rule['effect']): readonly OneRule[] => rules.filter((it) => it.rule.effect === effect)
  const silent = ({ rule, comesOut }: OneRule, view: View = 'asItIs'): Formula => comesOut(rule, 'no', view)
  const fires = ({ rule, comesOut }: OneRule): Formula => comesOut(rule, 'yes', 'asItIs')
  const permits = ofEffect('permit')
  const compelling = permits.filter((it) => it.isCompelling)
  const holds = ofEffect('hold')
  return {
    permit: any(permits.map(fires)),
    // A permit that fails only on what the sender could still change is possible, so it is silent only where it is in both views.
    compelling: (wanted) => (wanted === 'yes' ? any(compelling.map(fires)) : all(compelling.map((it) => silent(it, 'supplied')))),
    holds: (wanted) => (wanted === 'yes' ? any(holds.map(fires)) : all(holds.map((it) => silent(it)))),
    forbids: ofEffect('forbid').map((it) => silent(it)),
    redirects: ofEffect('redirect').map((it) => silent(it)),
    requires: ofEffect('require').map((it) =>
      it.rule.effect === 'require' ? any([silent(it), patternComesOut('yes', it.rule.needs, {}, point, 'asItIs')]) : true,
    ),
  }
}

function rulesOf(pack: Point['engine']['packs'][number], role: Role, act: Act, point: Point): readonly OneRule[] {
  const { engine, dates } = point
  const on = dates.asOf ?? dates.decidedOn
  const comesOut = ruleReader(pack, role, point)
  return pack.rules
    .filter(({ rule }) => !('as' in rule) || rule.as === role)
    .filter(({ rule, digest }) => !(role === 'policy' && instructionHolds(engine, 'lift', pack, rule.id, digest, on)))
    .filter(({ rule }) => ('act' in rule ? listOf(rule.act).includes(act) : rule.effect === 'redirect' || act === 'disclose'))
    .map(({ rule, digest }) => ({
      rule,
      comesOut,
      isCompelling: !('voluntary' in rule) || instructionHolds(engine, 'volunteer', pack, rule.id, digest, on),
    }))
    .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
}

const stands = (fact: FactName, value: string, point: Point): Formula => patternComesOut('yes', { [fact]: value }, {}, point, 'asItIs')
