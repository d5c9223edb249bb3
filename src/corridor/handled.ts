import type { CaseState } from '../case/case-event.ts'
import type { DisclosurePackage } from '../disclosure/package/package-disclosure.ts'
import type { Issue } from '../foundation/issue.ts'
import type { IdentifiedRequest } from '../identifiers/validate-identifiers.ts'
import type { TimeRange } from '../request/legal-request.ts'
import type { Decision, RuleReference } from '../rules/decision.ts'
import type { Duty, ReleaseEvent, Span } from '../vocabulary/duties.ts'
import type { RequestedItem } from '../vocabulary/data-items.ts'
import type { RequestOutcome } from '../vocabulary/outcomes.ts'

/** How a door did its work in this pass. */
export interface DoorReport {
  readonly door: 1 | 2 | 3 | 4 | 5 | 6 | 7
  readonly name: 'parse' | 'assess' | 'validate' | 'decide' | 'disclose' | 'record' | 'report'
  /** `as-stated`: it took somebody's word and says whose. */
  readonly state: 'done' | 'as-stated' | 'not-reached'
  readonly says: string
}

/** A period in play. */
export interface Clock {
  /** `due`: to be done by then. `hold`: to wait. `keep`: to be kept. */
  readonly kind: 'due' | 'hold' | 'keep'
  readonly what: Duty | ReleaseEvent
  /** `possible` clocks run too, until we know more. */
  readonly state: 'firing' | 'possible'
  /** The period, from the receipt, or from where `startsAt` says. */
  readonly span: Span
  /** The date of issue, where the law counts from it. */
  readonly startsAt?: 'issue'
  /** For what is due: the strict reading, in time on every reading. What waits or is kept ends later than that, so it has no instant yet. */
  readonly strictAt: string | null
  readonly items: readonly { readonly group: string; readonly item: RequestedItem }[]
  readonly rule: RuleReference
}

/** A group of the request as its decision names it: enough to see what was decided apart, and no personal data. */
export interface GroupSummary {
  readonly key: string
  readonly targets: number
  readonly window: TimeRange | null
  /** The part of a time range that did not exist yet when the request was received. */
  readonly isAfterReceipt: boolean
}

/** What became of a request in one pass through the corridor. Plain JSON. */
export interface Handled {
  readonly v: 1
  readonly stage: 'handled'
  readonly caseId: string
  /** 1 for the first pass through the corridor, then one more for each event. */
  readonly pass: number
  /** What was learnt since the first pass. */
  readonly case: CaseState
  readonly handledAt: string
  /** For people and counts; each item has its own answer in `decisions`. */
  readonly outcome: RequestOutcome | 'unreadable'
  /** Why it could not be read; empty if it could. */
  readonly issues: readonly Issue[]
  /** What is odd about it. */
  readonly notes: readonly Issue[]
  /** Holds personal data; of the rest, only `packages` does. Null if it could not be read. */
  readonly request: IdentifiedRequest | null
  readonly decisions: readonly Decision[]
  readonly groups: readonly GroupSummary[]
  readonly clocks: readonly Clock[]
  /** Fields with words that may narrow, exclude or withdraw what is asked, and that no rule reads: whoever approves has to read them first. */
  readonly wordsToRead: readonly string[]
  /** What this pass released: personal data. Empty unless an approval brought it about. */
  readonly packages: readonly DisclosurePackage[]
  readonly doors: readonly DoorReport[]
}
