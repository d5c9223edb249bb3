import type { Act } from '../../vocabulary/acts.ts'
import type { Outcome, ReferReason } from '../../vocabulary/outcomes.ts'
import type { Truth } from '../decision.ts'

/** How a `require` stands: what it needs is there, may be needed, can still be supplied, or can never be. */
export type RequireState = 'met' | 'possible' | 'missing' | 'failed'

/** All that the table reads of one role. */
export interface RoleVerdict {
  readonly permit: Truth
  /** A permit that is not voluntary, or that the operator's instructions make use of. */
  readonly compelling: Truth
  readonly forbid: Truth
  readonly require: RequireState
  readonly hold: Truth
}

/** All that the table reads. */
export interface TableInput {
  readonly act: Act
  /** Row 1: whether this is the right door. */
  readonly route: 'right' | 'wrong' | 'unknown'
  /** Row 2: whether the sender is who they say, with the requirements on evidence of the sender. */
  readonly sender: 'refuted' | 'unproven' | 'sufficient'
  readonly ask: RoleVerdict
  readonly give: RoleVerdict
  readonly policy: Pick<RoleVerdict, 'forbid' | 'require' | 'hold'>
  /** Whether a closed pack governs what is asked. */
  readonly closed: Truth
  /** Whether a law that lets them ask also obliges us to do it. */
  readonly dutyToAct: Truth
  /** The first kind of thing that is missing for row 7. */
  readonly firstMissing: 'established' | 'stated' | 'finding' | 'review'
}

/** The row that answered, and the answer. */
export interface TableAnswer {
  readonly row: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
  readonly outcome: Outcome
  readonly reason?: ReferReason
}

/**
 * The table of outcomes: the first row that applies, and exactly one does. It knows no rule, no fact and no law, so that what is proved of
 * this table is proved of every pack that will ever be written.
 *
 * **Source** docs/deciding.md, "Outcomes".
 */
export function outcomeTable(input: TableInput): TableAnswer {
  // 1: the wrong door, before anything is said about the case
  if (input.route === 'wrong') return { row: 1, outcome: 'redirect' }
  if (input.route === 'unknown') return { row: 1, outcome: 'verify' }
  // 2: an unproven sender learns nothing
  if (input.sender === 'refuted') return { row: 2, outcome: 'decline' }
  if (input.sender === 'unproven') return { row: 2, outcome: 'verify' }
  return answerToProvenSender(input)
}

/** Rows 3 to 10: what is answered to a sender who is known, at the right door. */
export function answerToProvenSender(input: TableInput): TableAnswer {
  const { ask, give, policy } = input
  // 3 to 6: hopeless comes before incomplete, so that nobody is asked for a paper that cannot help
  if (ask.forbid === 'yes' || ask.require === 'failed' || (ask.permit === 'no' && input.closed === 'yes'))
    return { row: 3, outcome: 'decline' }
  if (policy.forbid === 'yes' || policy.require === 'failed') {
    return input.dutyToAct === 'no' ? { row: 4, outcome: 'decline' } : { row: 4, outcome: 'refer', reason: 'policy-against-duty' }
  }
  if (ask.permit === 'no' && input.closed === 'no') return { row: 5, outcome: 'refer', reason: 'no-rule' }
  if (give.forbid === 'yes' || give.require === 'failed' || give.permit === 'no')
    return { row: 6, outcome: 'refer', reason: 'conflict-of-laws' }
  // 7: doing comes before waiting
  if (isOpen(input)) {
    const outcome = ({ established: 'verify', stated: 'clarify', finding: 'refer', review: 'refer' } as const)[input.firstMissing]
    return outcome === 'refer'
      ? { row: 7, outcome, reason: input.firstMissing === 'finding' ? 'finding' : 'legal-review' }
      : { row: 7, outcome }
  }
  if (ask.hold === 'yes' || give.hold === 'yes' || policy.hold === 'yes') return { row: 8, outcome: 'hold' }
  if (ask.compelling !== 'yes' || give.compelling !== 'yes') return { row: 9, outcome: 'refer', reason: 'voluntary' }
  return { row: 10, outcome: input.act }
}

/** Whether something is still open that could change the answer. */
function isOpen({ ask, give, policy, closed }: TableInput): boolean {
  const role = (it: Pick<RoleVerdict, 'forbid' | 'require' | 'hold'>): boolean =>
    it.forbid === 'unknown' || it.require === 'missing' || it.require === 'possible' || it.hold === 'unknown'
  const permit = (it: RoleVerdict): boolean => it.permit === 'unknown' || it.compelling === 'unknown'
  return role(ask) || role(give) || role(policy) || permit(ask) || permit(give) || (ask.permit === 'no' && closed === 'unknown')
}
