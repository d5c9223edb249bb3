import { canonicalJson } from '../../foundation/canonical-json.ts'
import type { Act } from '../../vocabulary/acts.ts'
import { type RequestedItem, ungrantableItems, unlistedItem } from '../../vocabulary/data-items.ts'
import type { FactName } from '../../vocabulary/facts.ts'
import { instruments } from '../../vocabulary/instruments.ts'
import type { DeclineGround, Route } from '../../vocabulary/outcomes.ts'
import { routeFacts } from '../../vocabulary/route-facts.ts'
import type { DutyInPlay, HoldInPlay, ItemDecision, Missing, RuleReference } from '../decision.ts'
import type { Engine } from '../engine.ts'
import { approvalsNeeded } from './approvals-needed.ts'
import { dutiesInPlay } from './duties-in-play.ts'
import { closedTruth, judgeRole, lawful, requireState, type RoleJudgement, worstRequire } from './judge-role.ts'
import { type Dates, type JudgedRule, judgePacks } from './judge-rules.ts'
import { or } from './kleene.ts'
import { conflictBetween, nearMissesOf } from './near-misses.ts'
import { answerToProvenSender, outcomeTable, type TableAnswer, type TableInput } from './outcome-table.ts'
import { inRuleOrder } from './rule-order.ts'
import { firstMissing, missingFrom, nothingMissing, openReadings } from './what-is-missing.ts'
import type { World } from './world.ts'

/*
 * The normative reading of docs/deciding.md, written to be read: slow, obvious, one step after the other. Everything faster is held to it.
 */

interface Roles {
  readonly ask: RoleJudgement
  readonly give: RoleJudgement
  readonly policy: RoleJudgement
}

/** Decides one requested item. */
export function decideByReference(engine: Engine, item: RequestedItem, world: World, dates: Dates): ItemDecision {
  const instrument = world.valueOf('instrument') as keyof typeof instruments | undefined
  const act: Act | null = instrument === undefined ? null : instruments[instrument].act
  if (item in ungrantableItems) return notGrantable(item, act)

  const on = dates.asOf ?? dates.decidedOn
  const role = (name: 'ask' | 'give' | 'policy'): RoleJudgement =>
    judgeRole(engine, judgePacks(engine, name, world, item, dates), act ?? 'disclose', on)
  const roles: Roles = { ask: role('ask'), give: role('give'), policy: role('policy') }

  const route = routeOf(world, roles)
  const sender = senderOf(world, roles, act)
  const open = missingFrom([...openReadings(roles), ...(act === null ? [unknownInstrument] : [])], world)
  const input: TableInput = {
    act: act ?? 'disclose',
    route: route.state,
    sender: sender.state,
    // An instrument that we do not know says nothing about the act, so nothing is opened and nothing is closed by it.
    ask: act === null ? ofUnknownAct : roles.ask.verdict,
    give: act === null ? ofUnknownAct : roles.give.verdict,
    policy: act === null ? ofUnknownAct : roles.policy.verdict,
    closed: closedTruth(roles.ask),
    dutyToAct: or(
      roles.ask.obliges.filter((it) => it.rule.effect === 'oblige' && it.rule.duty === (act ?? 'disclose')).map((it) => it.reading.truth),
    ),
    firstMissing: firstMissing(open),
  }
  const answer = withoutGuessing(item, outcomeTable(input))
  const forged = sender.state === 'refuted'
  const obliges = [roles.ask, roles.give, roles.policy].flatMap((it) => it.obliges)
  const duties = forged ? [] : dutiesInPlay(obliges, act ?? 'disclose', answer.outcome)

  return {
    item,
    act,
    outcome: answer.outcome,
    ...groundOf(answer, roles),
    ...(answer.reason !== undefined && { reason: answer.reason }),
    ...(answer.outcome === 'redirect' && { route: route.to }),
    ...(answer.row <= 2 && { because: answer.row === 1 ? route.because : sender.because }),
    lawfulToAsk: lawful(roles.ask, true),
    lawfulToGive: lawful(roles.give, true),
    withinPolicy: lawful(roles.policy, false),
    determinedBy: determiningRules(answer, roles, route.rules, sender.rules),
    silentPacks:
      answer.row === 3 && roles.ask.verdict.forbid !== 'yes' && roles.ask.verdict.require !== 'failed' ? silentPacks(roles.ask) : [],
    nearMisses: answer.row > 2 && (answer.outcome === 'decline' || answer.outcome === 'refer') ? nearMissesOf([roles.ask, roles.give]) : [],
    missing: missingFor(answer, open, route.missing, sender.missing),
    duties,
    holds: answer.row === 8 ? holdsInPlay(roles, duties) : [],
    ...(answer.reason === 'conflict-of-laws' && { conflict: conflictBetween(roles.ask, roles.give) }),
    approvals: approvalsNeeded(engine, act, answer.outcome, item, world, duties, on),
    ...((answer.row === 1 || answer.row === 2) && answer.outcome === 'verify' && { wouldAnswer: staffView(item, input, roles) }),
  }
}

const unknownInstrument = { unknown: ['instrument'], reviews: [] } as const

const ofUnknownAct: RoleJudgement['verdict'] = {
  permit: 'unknown',
  compelling: 'unknown',
  forbid: 'unknown',
  require: 'possible',
  hold: 'unknown',
}

/** Free text names no item: it goes to a person, once we know whom we talk to. */
const withoutGuessing = (item: RequestedItem, answer: TableAnswer): TableAnswer =>
  item === unlistedItem && answer.row > 2 ? { row: 7, outcome: 'refer', reason: 'unlisted-data' } : answer

function notGrantable(item: RequestedItem, act: Act | null): ItemDecision {
  return {
    item,
    act,
    outcome: 'decline',
    ground: 'not-grantable',
    lawfulToAsk: 'no',
    lawfulToGive: 'no',
    withinPolicy: 'no',
    determinedBy: [],
    silentPacks: [],
    nearMisses: [],
    missing: nothingMissing,
    duties: [],
    holds: [],
    approvals: 0,
  }
}

interface RouteState {
  readonly state: TableInput['route']
  readonly to: Route
  readonly because: readonly FactName[]
  readonly rules: readonly RuleReference[]
  readonly missing: Missing
}

function routeOf(world: World, roles: Roles): RouteState {
  const named = Object.keys(routeFacts) as (keyof typeof routeFacts)[]
  const wrong = named.filter((it) => world.valueOf(it) !== undefined && world.valueOf(it) !== routeFacts[it].passes)
  const unknown = named.filter((it) => world.valueOf(it) === undefined)
  const redirects = [...roles.ask.redirects, ...roles.give.redirects, ...roles.policy.redirects]
  const firing = redirects.filter((it) => it.reading.truth === 'yes').sort((a, b) => inRuleOrder(a.reference, b.reference))
  const possible = redirects.filter((it) => it.reading.truth === 'unknown')
  const first = firing[0]?.rule
  const fallback: Route = wrong[0] === undefined ? 'contact-point' : routeFacts[wrong[0]].otherwise
  return {
    state: wrong.length > 0 || firing.length > 0 ? 'wrong' : unknown.length > 0 || possible.length > 0 ? 'unknown' : 'right',
    // What we know about our own house comes first: a request that is not for us is not sent on by a rule that takes it to be for us.
    to: wrong.length === 0 && first?.effect === 'redirect' ? first.to : fallback,
    because: wrong.length > 0 ? wrong : unknown,
    rules: wrong.length > 0 ? [] : unique(firing.map((it) => it.reference)),
    missing: missingFrom([{ unknown, reviews: [] }, ...possible.map((it) => it.reading)], world),
  }
}

interface SenderState {
  readonly state: TableInput['sender']
  readonly because: readonly FactName[]
  readonly missing: Missing
  readonly rules: readonly RuleReference[]
}

function senderOf(world: World, roles: Roles, act: Act | null): SenderState {
  const authenticity = world.valueOf('authenticity')
  const requires = [roles.ask, roles.give, roles.policy].flatMap((it) => it.senderRequires)
  const worst = worstRequire(requires)
  const open = requires
    .filter((it) => requireState(it) !== 'met')
    .flatMap((it) => [it.reading, ...(it.needs === undefined ? [] : [it.needs.supplied])])
  if (authenticity === 'refuted') return { state: 'refuted', because: ['authenticity'], missing: nothingMissing, rules: [] }
  if (authenticity !== 'sufficient')
    return {
      state: 'unproven',
      because: ['authenticity'],
      missing: missingFrom([{ unknown: ['authenticity'], reviews: [] }], world),
      rules: [],
    }
  const rules = requires.filter((it) => requireState(it) !== 'met').map((it) => it.reference)
  if (worst === 'failed' && act !== null)
    return { state: 'refuted', because: [...new Set(open.flatMap((it) => it.failed))].sort(), missing: nothingMissing, rules }
  const missing = missingFrom([...open, ...(act === null ? [unknownInstrument] : [])], world)
  return worst === 'met'
    ? { state: 'sufficient', because: [], missing: nothingMissing, rules: [] }
    : { state: 'unproven', because: missing.established, missing, rules }
}

/** While something must be verified, staff see everything that is open; the sender is told nothing of it. A final answer misses nothing. */
function missingFor(answer: TableAnswer, open: Missing, route: Missing, sender: Missing): Missing {
  if (answer.row === 1) return answer.outcome === 'verify' ? merge(route, open) : nothingMissing
  if (answer.row === 2) return answer.outcome === 'verify' ? merge(sender, open) : nothingMissing
  return answer.row === 7 && answer.reason !== 'unlisted-data' ? open : nothingMissing
}

const merge = (a: Missing, b: Missing): Missing => ({
  established: [...new Set([...a.established, ...b.established])].sort(),
  stated: [...new Set([...a.stated, ...b.stated])].sort(),
  findings: [...new Set([...a.findings, ...b.findings])].sort(),
  legalReviews: unique([...a.legalReviews, ...b.legalReviews]),
})

/** The rules on which the answer rests. */
function determiningRules(
  answer: TableAnswer,
  roles: Roles,
  redirects: readonly RuleReference[],
  ofSender: readonly RuleReference[],
): readonly RuleReference[] {
  const references = (rules: readonly JudgedRule[]): RuleReference[] => rules.map((it) => it.reference)
  const firing = (rules: readonly JudgedRule[]): JudgedRule[] => rules.filter((it) => it.reading.truth === 'yes')
  const closing = (role: RoleJudgement): JudgedRule[] => [
    ...firing(role.forbids),
    ...role.requires.filter((it) => requireState(it) === 'failed'),
  ]
  const open = (role: RoleJudgement): JudgedRule[] => [
    ...role.requires.filter((it) => ['missing', 'possible'].includes(requireState(it))),
    ...[...role.forbids, ...role.holds].filter((it) => it.reading.truth === 'unknown'),
    ...(role.verdict.permit === 'unknown' ? role.permits.filter((it) => it.reading.truth === 'unknown') : []),
  ]
  const all = [roles.ask, roles.give, roles.policy]
  const permits = [...firing(roles.ask.permits), ...firing(roles.give.permits)]
  const byRow: Readonly<Record<TableAnswer['row'], () => readonly RuleReference[]>> = {
    1: () => redirects,
    2: () => ofSender,
    3: () => references(closing(roles.ask)),
    4: () => references(closing(roles.policy)),
    5: () => [],
    6: () => references(closing(roles.give)),
    7: () => references(all.flatMap(open)),
    8: () => references(all.flatMap((it) => firing(it.holds))),
    9: () => references(permits),
    10: () => references(permits),
  }
  return answer.reason === 'unlisted-data' ? [] : unique(byRow[answer.row]())
}

function groundOf(answer: TableAnswer, roles: Roles): { ground?: DeclineGround } {
  if (answer.outcome !== 'decline') return {}
  if (answer.row === 2) return { ground: 'not-authentic' }
  const role = answer.row === 4 ? roles.policy : roles.ask
  const closing = [
    ...role.forbids.filter((it) => it.reading.truth === 'yes'),
    ...role.requires.filter((it) => requireState(it) === 'failed'),
  ]
  const first = closing.sort((a, b) => inRuleOrder(a.reference, b.reference))[0]?.rule
  return { ground: first?.effect === 'forbid' || first?.effect === 'require' ? first.ground : 'not-permitted' }
}

const silentPacks = (role: RoleJudgement): { pack: string; version: string }[] =>
  role.closed.filter((it) => it.governs.truth === 'yes').map((it) => ({ pack: it.pack.pack.id, version: it.pack.pack.version }))

function holdsInPlay(roles: Roles, duties: readonly DutyInPlay[]): readonly HoldInPlay[] {
  const firing = [roles.ask, roles.give, roles.policy].flatMap((it) => it.holds).filter((it) => it.reading.truth === 'yes')
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

function staffView(item: RequestedItem, input: TableInput, roles: Roles): NonNullable<ItemDecision['wouldAnswer']> {
  const answer = withoutGuessing(item, answerToProvenSender(input))
  return { outcome: answer.outcome, ...groundOf(answer, roles), ...(answer.reason !== undefined && { reason: answer.reason }) }
}

function unique(references: readonly RuleReference[]): readonly RuleReference[] {
  const seen = new Map(references.map((it) => [`${it.pack}#${it.rule}`, it]))
  return [...seen.values()].sort(inRuleOrder)
}
