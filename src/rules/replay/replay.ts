import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { isCalendarDate } from '../../foundation/calendar-date.ts'
import { receiptIssueCodes } from '../../foundation/stage-issue-codes.ts'
import type { RequestedItem } from '../../vocabulary/data-items.ts'
import { decide } from '../decide.ts'
import type { Engine } from '../engine.ts'
import { answerOf, isSameAnswer } from '../receipts/answer-of.ts'
import { commitmentOf } from '../receipts/commitment-of.ts'
import { parseReceipt } from '../receipts/parse-receipt.ts'
import type { Answer, CommittedFacts, Receipt } from '../receipts/receipt.ts'
import { movedRules } from './moved-rules.ts'

const issue = /* @__PURE__ */ issueOf(receiptIssueCodes)

/** A decision of the past, with what its receipt commits to. */
export interface ReplayCase {
  readonly receipt: Receipt
  readonly facts: CommittedFacts
  readonly salt: Uint8Array
}

/** One item that would be answered otherwise. */
export interface ChangedItem {
  /** The place of the case in the list. */
  readonly case: number
  readonly item: RequestedItem
  readonly before: Answer
  readonly after: Answer
}

/** What would be decided otherwise. */
export interface Replay {
  /** By the rules that moved, as `pack#rule`; an empty list where no rule can be named. */
  readonly groups: readonly { readonly moved: readonly string[]; readonly changes: readonly ChangedItem[] }[]
  /** How many cases would be decided as they were. */
  readonly unchanged: number
  /** Cases that cannot be replayed, since receipt, facts and engine do not belong together. */
  readonly notReplayed: readonly { readonly case: number; readonly issues: readonly Issue[] }[]
}

/**
 * Decides cases of the past again and lists exactly those that would be answered otherwise, item by item with before and after, grouped by the
 * rule that moved. What was answered stands in the receipts, so the packs of the time are not needed; whether a receipt is true is the business
 * of {@link verifyReceipt}.
 *
 * Otherwise means otherwise to people: the outcome, its ground, reason or route, what is missing, duties, holds and approvals. A rule that is
 * only called or worded otherwise changes nothing, unless it is one that a lawyer has yet to read, who is told its name. Each case is judged by its own dates.
 *
 * **Issues**, by case: `receipt.malformed`, `receipt.facts-differ`, `receipt.decision-differs` (it is of other items).
 * **Source** docs/receipts-and-time-travel.md.
 *
 * @example
 * const { groups, unchanged } = replay(cases, compile(newPacks))
 */
export function replay(cases: readonly ReplayCase[], engine: Engine): Replay {
  const groups = new Map<string, { readonly moved: readonly string[]; readonly changes: ChangedItem[] }>()
  const notReplayed: { case: number; issues: readonly Issue[] }[] = []
  let unchanged = 0
  for (const [index, { receipt, facts, salt }] of cases.entries()) {
    const parsed = parseReceipt(receipt)
    const issues = parsed.ok ? doNotBelong(parsed.value, facts, salt) : parsed.issues
    if (!parsed.ok || issues.length > 0) {
      notReplayed.push({ case: index, issues })
      continue
    }
    const now = decide(engine, facts.question, facts.asOf ?? undefined).items.map(answerOf)
    if (now.map((it) => it.item).join() !== parsed.value.answers.map((it) => it.item).join()) {
      // Something was left out of the receipt, or has another name by now.
      notReplayed.push({ case: index, issues: [issue('receipt.decision-differs', ['answers'])] })
      continue
    }
    const changes = changesOf(index, parsed.value.answers, now)
    if (changes.length === 0) unchanged += 1
    for (const change of changes) {
      const moved = movedRules(change.before, change.after, engine)
      const group = groups.get(moved.join(' ')) ?? { moved, changes: [] }
      groups.set(moved.join(' '), group)
      group.changes.push(change)
    }
  }
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
  return { groups: inOrder, unchanged, notReplayed }
}

const doNotBelong = (receipt: Receipt, facts: CommittedFacts, salt: Uint8Array): readonly Issue[] =>
  commitmentOf(facts, salt) === receipt.commitment && isDayOrNone(facts.asOf) ? [] : [issue('receipt.facts-differ', ['commitment'])]

const isDayOrNone = (asOf: unknown): boolean => asOf === null || asOf === undefined || isCalendarDate(asOf)

const changesOf = (index: number, was: readonly Answer[], now: readonly Answer[]): readonly ChangedItem[] =>
  was.flatMap((before, at) => {
    const after = now[at]
    return after === undefined || isSameAnswer(before, after) ? [] : [{ case: index, item: before.item, before, after }]
  })
