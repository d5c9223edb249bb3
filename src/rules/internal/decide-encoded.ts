import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { deepFreeze } from '../../foundation/deep-freeze.ts'
import type { Outcome } from '../../vocabulary/outcomes.ts'
import type { Decision, ItemDecision } from '../decision.ts'
import { engineVersion } from '../engine.ts'
import type { Dates } from '../reference/judging/judge-rules.ts'
import { requestOutcomeOf } from '../request-outcome-of.ts'
import { answerItem } from './answer-item.ts'
import type { Encoded } from './encoded.ts'
import { refusedItems } from './items.ts'
import { bucketOf } from './judge-encoded.ts'
import { judgeUnits } from './judge-units.ts'
import { none, nothingMissing } from './nothing.ts'
import type { Sets } from './outcome-rows.ts'
import type { Bucket } from './program.ts'
import { roleSetsOf } from './role-sets.ts'
import { doorSetsOf } from './route-and-sender.ts'
import { roleStart, sum } from './sums.ts'

/** Decides an encoded question: by what was answered to an equal one, or by one pass over the rules of its bucket for all items, and the table for each. */
export function decideEncoded(encoded: Encoded, asOf: CalendarDate | null): Decision {
  const { program, group, receivedOn, issuedOn, decidedOn } = encoded
  const bucket = bucketOf(encoded, asOf)
  const items = asOf === null ? answerOf(encoded) : decideAll(encoded, bucket, asOf)
  return {
    v: 1,
    group,
    outcome: summaryOf(items),
    items,
    receivedOn,
    issuedOn,
    decidedOn,
    asOf,
    validUntil: bucket.validUntil as CalendarDate | null,
    packs: program.packReferences,
    instructions: program.instructions,
    engine: engineVersion,
  }
}

/** The items of the answer, kept when they are asked for a second time. From then on they are shared, so they are frozen. */
function answerOf(encoded: Encoded): readonly ItemDecision[] {
  const { answer, bucket } = encoded
  if (answer.decided !== null) return answer.decided
  const items = decideAll(encoded, bucket, null)
  if (answer.wasDecided) answer.decided = deepFreeze(items)
  answer.wasDecided = true
  return items
}

function decideAll(encoded: Encoded, bucket: Bucket, asOf: CalendarDate | null): readonly ItemDecision[] {
  const { items, refused, receivedOn, issuedOn, decidedOn } = encoded
  const decided = items === 0 ? [] : decideItems(encoded, bucket, { receivedOn, issuedOn, decidedOn, asOf })
  return refused === 0 ? decided : withRefused(decided, refused, bucket)
}

function decideItems({ program, words, items }: Encoded, bucket: Bucket, dates: Dates): readonly ItemDecision[] {
  const of = judgeUnits(program, bucket, words, items, dates)
  const sets: Sets = {
    ask: roleSetsOf(of.sums, roleStart.ask),
    give: roleSetsOf(of.sums, roleStart.give),
    policy: roleSetsOf(of.sums, roleStart.policy),
    door: doorSetsOf(of),
    closed: bucket.ask.closed,
    mayOblige: of.sums[roleStart.ask + sum.mayAct] as number,
    isActKnown: bucket.act !== null,
  }
  const decisions: ItemDecision[] = []
  for (let left = items; left !== 0; left &= left - 1) decisions.push(answerItem(of, sets, 31 - Math.clz32(left & -left)))
  return decisions
}

function summaryOf(items: readonly ItemDecision[]): Decision['outcome'] {
  const [first] = items
  if (items.length === 1 && first !== undefined) return first.outcome
  return requestOutcomeOf(items.map((it): Outcome => it.outcome))
}

/** What nobody is granted stands among the others, in the order of the alphabet. */
function withRefused(decided: readonly ItemDecision[], refused: number, { act }: Bucket): readonly ItemDecision[] {
  const declined = refusedItems.flatMap((item, index): ItemDecision[] =>
    (refused & (1 << index)) === 0
      ? []
      : [
          {
            item,
            act,
            outcome: 'decline',
            ground: 'not-grantable',
            lawfulToAsk: 'no',
            lawfulToGive: 'no',
            withinPolicy: 'no',
            determinedBy: none,
            silentPacks: none,
            nearMisses: none,
            missing: nothingMissing,
            duties: none,
            holds: none,
            approvals: 0,
          },
        ],
  )
  return [...decided, ...declined].sort((a, b) => (a.item < b.item ? -1 : 1))
}
