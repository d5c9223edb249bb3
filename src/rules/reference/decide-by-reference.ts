import type { Act } from '../../vocabulary/acts.ts'
import { type RequestedItem, ungrantableItems, unlistedItem } from '../../vocabulary/data-items.ts'
import { instruments } from '../../vocabulary/instruments.ts'
import type { ItemDecision, Missing } from '../decision.ts'
import type { Engine } from '../engine.ts'
import { approvalsNeeded } from './answering/approvals-needed.ts'
import { determiningRules, groundOf, silentPacks } from './answering/determining-rules.ts'
import { dutiesInPlay } from './answering/duties-in-play.ts'
import { holdsInPlay } from './answering/holds-in-play.ts'
import { conflictBetween, nearMissesOf } from './answering/near-misses.ts'
import { routeOf } from './answering/route-of.ts'
import { senderOf } from './answering/sender-of.ts'
import { bothMissing, firstMissing, missingFrom, nothingMissing, openReadings, unknownInstrument } from './answering/what-is-missing.ts'
import { closedTruth, judgeRole, lawful, type RoleJudgement } from './judging/judge-role.ts'
import { type Dates, judgePacks } from './judging/judge-rules.ts'
import { allRoles, type Roles } from './judging/roles.ts'
import { answerToProvenSender, outcomeTable, type TableAnswer, type TableInput } from './outcome-table.ts'
import { or } from './reading/kleene.ts'
import type { World } from './reading/world.ts'

/*
 * The normative reading of docs/deciding.md, written to be read: slow, obvious, one step after the other. Everything faster is held to it.
 */

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
  const obliges = allRoles(roles).flatMap((it) => it.obliges)
  const duties = forged ? [] : dutiesInPlay(obliges, act, answer.outcome)

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
    ...(answer.reason === 'conflict-of-laws' && { conflict: conflictBetween(roles.ask, roles.give, world, item) }),
    approvals: approvalsNeeded(engine, act, answer.outcome, item, world, duties, on),
    ...((answer.row === 1 || answer.row === 2) && answer.outcome === 'verify' && { wouldAnswer: staffView(item, input, roles) }),
  }
}

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

/** While something must be verified, staff see everything that is open; the sender is told nothing of it. A final answer misses nothing. */
function missingFor(answer: TableAnswer, open: Missing, route: Missing, sender: Missing): Missing {
  if (answer.row === 1) return answer.outcome === 'verify' ? bothMissing(route, open) : nothingMissing
  if (answer.row === 2) return answer.outcome === 'verify' ? bothMissing(sender, open) : nothingMissing
  return answer.row === 7 && answer.reason !== 'unlisted-data' ? open : nothingMissing
}

function staffView(item: RequestedItem, input: TableInput, roles: Roles): NonNullable<ItemDecision['wouldAnswer']> {
  const answer = withoutGuessing(item, answerToProvenSender(input))
  return { outcome: answer.outcome, ...groundOf(answer, roles), ...(answer.reason !== undefined && { reason: answer.reason }) }
}
