import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { RequestedItem } from '../../vocabulary/data-items.ts'
import type { DeclineGround, Outcome, ReferReason, Route } from '../../vocabulary/outcomes.ts'
import type { Question } from '../question.ts'
import type { Signer } from '../signer.ts'

/** What was answered for one item, in words of ours only: enough to see later whether it would be answered otherwise. */
export interface Answer {
  readonly item: RequestedItem
  readonly outcome: Outcome
  readonly ground?: DeclineGround
  readonly reason?: ReferReason
  readonly route?: Route
  /** The rules on which it rests, as `pack#rule`. */
  readonly determinedBy: readonly string[]
  /** The rules that lay something on us: duties and holds. */
  readonly duties: readonly string[]
  /** SHA-256 over what is missing, the duties, the holds and the approvals, whatever the rules are called. */
  readonly rest: string
}

/** What was decided, on which facts and by which packs, as something that can be verified later. It holds no personal data. */
export interface Receipt {
  readonly v: 1
  /** HMAC-SHA-256 under the salt of the case over the canonical {@link CommittedFacts}, lower-case hexadecimal. */
  readonly commitment: string
  readonly packs: readonly { readonly id: string; readonly version: string; readonly digest: string }[]
  /** The digest of the operator's instructions; null where there were none. */
  readonly instructions: string | null
  /** Whose signatures over packs and instructions had been verified; absent where nobody's. */
  readonly signers?: readonly Signer[]
  readonly answers: readonly Answer[]
  /** SHA-256 of the canonical decision, lower-case hexadecimal. */
  readonly decisionDigest: string
  /** The edition of the meaning of a decision. */
  readonly engine: string
}

/** What a receipt commits to; it stays with the case and goes with it. */
export interface CommittedFacts {
  readonly question: Question
  /** The day by whose law it was judged; null where the dates of the question were. */
  readonly asOf: CalendarDate | null
}
