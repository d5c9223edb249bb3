import type { Outcome } from '../../vocabulary/outcomes.ts'
import type { ItemDecision, Missing } from '../decision.ts'
import { atWrongDoor, toUnprovenSender } from './answer-at-the-door.ts'
import { withConflict } from './with-conflict.ts'
import { closingRules, groundOf, holdingRules, openingRules, openRules } from './determining-rules.ts'
import { approvalsNeeded, dutiesInPlay, holdsInPlay } from './duties-and-holds.ts'
import { decidedItems, unlistedBit } from './items.ts'
import type { Case } from './judge-units.ts'
import { nearMissesOf } from './near-misses.ts'
import { none, nothingMissing } from './nothing.ts'
import { openAnswers, type Row, rowForProvenSender, rowOf, type Sets } from './outcome-rows.ts'
import { lawfulWord } from './role-sets.ts'
import { firstMissing, type Gaps, missingOf, openGaps } from './what-is-missing.ts'

/** Answers for one item of a judged case: the row that applies, and what it says. */
export function answerItem(of: Case, sets: Sets, place: number): ItemDecision {
  const item = 1 << place
  const row = rowOf(sets, item)
  const { act } = of.bucket
  const name = decidedItems[place] as ItemDecision['item']
  const ask = lawfulWord(sets.ask, item, true)
  const give = lawfulWord(sets.give, item, true)
  const policy = lawfulWord(sets.policy, item, false)
  const about: About = { item: name, act, lawfulToAsk: ask, lawfulToGive: give, withinPolicy: policy }
  if (row === 8 || row === 9 || row === 10)
    return item === unlistedBit ? unlisted(of, sets, item, about) : ready(of, sets, item, about, row)
  if (row === 1 || row === 12) return wrongDoor(of, sets, item, about, row)
  if (row === 2 || row === 22) return unproven(of, sets, item, about, row)
  if (item === unlistedBit) return unlisted(of, sets, item, about)
  return row === 7 ? open(of, sets, item, about) : closed(of, sets, item, about, row)
}

type About = Pick<ItemDecision, 'item' | 'act' | 'lawfulToAsk' | 'lawfulToGive' | 'withinPolicy'>

const dutiesOf = (of: Case, { door }: Sets, item: number, outcome: Outcome): ItemDecision['duties'] =>
  // A request that is forged creates no duty.
  (door.refuted & item) !== 0 ? none : dutiesInPlay(of, item, outcome)

/** Rows 8 to 10: nothing is open and nothing closes. */
function ready(of: Case, sets: Sets, item: number, about: About, row: 8 | 9 | 10): ItemDecision {
  if (row === 9) return refer(of, sets, item, about, 'voluntary', openingRules(of, item), nothingMissing)
  const outcome: Outcome = row === 8 ? 'hold' : (about.act ?? 'disclose')
  const duties = dutiesOf(of, sets, item, outcome)
  const { lawfulToAsk, lawfulToGive, withinPolicy } = about
  return {
    item: about.item,
    act: about.act,
    outcome,
    lawfulToAsk,
    lawfulToGive,
    withinPolicy,
    determinedBy: row === 8 ? holdingRules(of, item) : openingRules(of, item),
    silentPacks: none,
    nearMisses: none,
    missing: nothingMissing,
    duties,
    holds: row === 8 ? holdsInPlay(of, item, duties) : none,
    approvals: approvalsNeeded(of, item, duties),
  }
}

/** Row 7: something that is not known could change the answer. */
function open(of: Case, sets: Sets, item: number, about: About): ItemDecision {
  const missing = missingOf(of, openGaps(of, sets, item))
  const { outcome, reason } = openAnswers[firstMissing(missing)]
  const rules = openRules(of, sets, item)
  if (reason !== undefined) return refer(of, sets, item, about, reason, rules, missing)
  return decision(about, outcome, rules, missing, dutiesOf(of, sets, item, outcome))
}

/** Rows 3 to 6: something closes. */
function closed(of: Case, sets: Sets, item: number, about: About, row: 3 | 4 | 42 | 5 | 6): ItemDecision {
  const { bucket } = of
  if (row === 5) return refer(of, sets, item, about, 'no-rule', none, nothingMissing)
  if (row === 6) {
    const rules = closingRules(of, bucket.give, item)
    return withConflict(refer(of, sets, item, about, 'conflict-of-laws', rules, nothingMissing), of)
  }
  const role = row === 3 ? bucket.ask : bucket.policy
  const rules = closingRules(of, role, item)
  if (row === 42) return refer(of, sets, item, about, 'policy-against-duty', rules, nothingMissing)
  const declined = decision(about, 'decline', rules, nothingMissing, dutiesOf(of, sets, item, 'decline'))
  declined.ground = groundOf(of, role, item)
  if (row === 3 && rules.length === 0) declined.silentPacks = bucket.ask.silentPacks
  declined.nearMisses = nearMissesOf(of, item)
  return declined
}

/** Free text names no item: it goes to a person, once we know whom we talk to. */
const unlisted = (of: Case, sets: Sets, item: number, about: About): ItemDecision =>
  refer(of, sets, item, about, 'unlisted-data', none, nothingMissing)

function refer(
  of: Case,
  sets: Sets,
  item: number,
  about: About,
  reason: NonNullable<ItemDecision['reason']>,
  rules: ItemDecision['determinedBy'],
  missing: Missing,
): ItemDecision {
  const referred = decision(about, 'refer', rules, missing, dutiesOf(of, sets, item, 'refer'))
  referred.reason = reason
  referred.nearMisses = nearMissesOf(of, item)
  return referred
}

/** An answer that is still being written. Fields are set and not spread: that is a third of the time. */
type Draft = { -readonly [K in keyof ItemDecision]: ItemDecision[K] }

function decision(
  { item, act, lawfulToAsk, lawfulToGive, withinPolicy }: About,
  outcome: Outcome,
  determinedBy: ItemDecision['determinedBy'],
  missing: Missing,
  duties: ItemDecision['duties'],
): Draft {
  return {
    item,
    act,
    outcome,
    lawfulToAsk,
    lawfulToGive,
    withinPolicy,
    determinedBy,
    silentPacks: none,
    nearMisses: none,
    missing,
    duties,
    holds: none,
    approvals: 0,
  }
}

/** Row 1. */
function wrongDoor(of: Case, sets: Sets, item: number, about: About, row: 1 | 12): ItemDecision {
  const { route, because, rules, gaps } = atWrongDoor(of, item)
  if (row === 1)
    return Object.assign(decision(about, 'redirect', rules, nothingMissing, dutiesOf(of, sets, item, 'redirect')), { route, because })
  return toBeVerified(of, sets, item, about, because, rules, gaps)
}

/** Row 2. */
function unproven(of: Case, sets: Sets, item: number, about: About, row: 2 | 22): ItemDecision {
  const { because, rules, gaps } = toUnprovenSender(of, item, row === 2)
  if (row === 2)
    return Object.assign(decision(about, 'decline', rules, nothingMissing, none), { ground: 'not-authentic' as const, because })
  return toBeVerified(of, sets, item, about, because, rules, gaps)
}

/** Our own step comes first, and staff see what would be answered after it. */
function toBeVerified(
  of: Case,
  sets: Sets,
  item: number,
  about: About,
  because: NonNullable<ItemDecision['because']>,
  rules: ItemDecision['determinedBy'],
  gaps: Gaps,
): ItemDecision {
  const { missing, wouldAnswer } = behindTheDoor(of, sets, item, gaps)
  return Object.assign(decision(about, 'verify', rules, missing, dutiesOf(of, sets, item, 'verify')), { because, wouldAnswer })
}

/** For our own staff: what would be answered behind the door, and everything that is open. The sender is told nothing of it. */
function behindTheDoor(
  of: Case,
  sets: Sets,
  item: number,
  atTheDoor: Gaps,
): { missing: Missing; wouldAnswer: NonNullable<ItemDecision['wouldAnswer']> } {
  const open = openGaps(of, sets, item)
  const row = rowForProvenSender(sets, item)
  const both: Gaps = {
    bits: open.bits.map((it, at) => it | (atTheDoor.bits[at] as number)),
    facts: new Set([...open.facts, ...atTheDoor.facts]),
    reviews: [...atTheDoor.reviews, ...open.reviews],
  }
  return { missing: missingOf(of, both), wouldAnswer: staffView(of, item, row, open) }
}

function staffView(of: Case, item: number, row: Row, open: Gaps): NonNullable<ItemDecision['wouldAnswer']> {
  if (item === unlistedBit) return { outcome: 'refer', reason: 'unlisted-data' }
  if (row === 3) return { outcome: 'decline', ground: groundOf(of, of.bucket.ask, item) }
  if (row === 4) return { outcome: 'decline', ground: groundOf(of, of.bucket.policy, item) }
  if (row === 42) return { outcome: 'refer', reason: 'policy-against-duty' }
  if (row === 5) return { outcome: 'refer', reason: 'no-rule' }
  if (row === 6) return { outcome: 'refer', reason: 'conflict-of-laws' }
  if (row === 7) return { ...openAnswers[firstMissing(missingOf(of, open))] }
  if (row === 8) return { outcome: 'hold' }
  return row === 9 ? { outcome: 'refer', reason: 'voluntary' } : { outcome: of.bucket.act ?? 'disclose' }
}
