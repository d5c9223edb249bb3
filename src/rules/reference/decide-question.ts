import { type CalendarDate, isCalendarDate } from '../../foundation/calendar-date.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import type { Decision } from '../decision.ts'
import { type Engine, engineVersion, instructionsReference, packReference } from '../engine.ts'
import type { Question } from '../question.ts'
import { requestOutcomeOf } from '../request-outcome-of.ts'
import { decideByReference } from './decide-by-reference.ts'
import { type Dates, governsReading, rolesOf } from './judging/judge-rules.ts'
import { readQuestion } from './reading/read-question.ts'
import type { World } from './reading/world.ts'

/**
 * Decides a whole question by the reference: slow, one step after the other, and normative. `decide` gives the same bytes from compiled
 * rules and is held to this by the tests; whoever verifies a decision later derives it here.
 *
 * Pure, synchronous and total, as `decide` is.
 *
 * **Throws** `UsageError` `rules.bad-as-of` if `asOf` is not a calendar date.
 * **Source** docs/deciding.md.
 *
 * @example
 * const decision = decideQuestion(compile([eEvidence, baseline]), question)
 */
export function decideQuestion(engine: Engine, question: Question, asOf?: CalendarDate): Decision {
  if (asOf !== undefined && !isCalendarDate(asOf))
    throw new UsageError('rules.bad-as-of', 'asOf must be a calendar date written YYYY-MM-DD')
  const { asked, world, group, dates: given } = readQuestion(question)
  const dates: Dates = { ...given, asOf: asOf ?? null }
  const items = asked.map((item) => decideByReference(engine, item, world, dates))
  return {
    v: 1,
    group,
    outcome: requestOutcomeOf(items.map((it) => it.outcome)),
    items,
    ...dates,
    validUntil: validUntil(engine, world, dates),
    packs: engine.packs.map(packReference),
    instructions: instructionsReference(engine),
    engine: engineVersion,
  }
}

/** The next date after that of deciding on which a rule in play begins or ends, or a word of the instructions does. */
function validUntil(engine: Engine, world: World, dates: Dates): CalendarDate | null {
  const on = dates.asOf ?? dates.decidedOn
  if (on === null) return null
  const inPlay = engine.packs.filter((pack) => rolesOf(pack).some((role) => governsReading(pack, role, world).truth !== 'no'))
  const rules = inPlay.flatMap((pack) => pack.rules.flatMap(({ rule }) => [rule.from, ...(rule.until === undefined ? [] : [rule.until])]))
  const { vouch = [], volunteer = [], lift = [], waiveApproval = [] } = engine.instructions ?? {}
  const words = [...vouch, ...volunteer, ...lift, ...waiveApproval].flatMap((it) => [it.on, it.until])
  return [...rules, ...words].filter((it) => it > on).sort()[0] ?? null
}
