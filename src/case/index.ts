/** What can happen to a case between two passes, and what it knows then. */
export { applyEvent } from './apply-event.ts'
export { factsLearnt } from './facts-learnt.ts'
export { establishable, newCase } from './case-event.ts'
export type {
  ApprovalGiven,
  CaseEvent,
  CaseState,
  ClarificationAnswered,
  ClarificationAsked,
  EnforcingAuthorityAnswered,
  Establishment,
  EvidenceFound,
  Finding,
  Learnt,
  Withdrawal,
} from './case-event.ts'
export { parseCaseEvent } from './parse-case-event.ts'
