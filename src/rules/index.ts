/** Door 4: packs, the engine, decisions and their explanation. */
export type { CheckReport, Claim, ClaimLevel, ClaimStatus, Counterexample, Effort, Finding } from './check/check-report.ts'
export { type CheckOptions, checkPacks } from './check/check-packs.ts'
export type { Invariant, Never } from './check/invariant.ts'
export { compile } from './compile.ts'
export type { Change, Cures, DateChange, FactChange, ReviewChange } from './cures/cures.ts'
export { curesOf } from './cures/cures-of.ts'
export { decide } from './decide.ts'
export { type EncodedFacts, encodeFacts } from './encode-facts.ts'
export type {
  ClashingSet,
  Conflict,
  Decision,
  DutyInPlay,
  HoldInPlay,
  ItemDecision,
  Missing,
  NearMiss,
  PackReference,
  RuleReference,
  Truth,
} from './decision.ts'
export { defineInstructions } from './instructions/define-instructions.ts'
export { parseInstructions } from './instructions/parse-instructions.ts'
export * from './define-pack/index.ts'
export type { Engine } from './engine.ts'
export { diffPacks } from './diff/diff-packs.ts'
export type { DifferingAnswer, MovedRule, PackDiff, Region } from './diff/pack-diff.ts'
export { explain, type ExplainOptions } from './explain/explain.ts'
export type { Words } from './explain/words/words.ts'
export type { ApprovalWaiver, Instructions, RuleInstruction } from './instructions/instructions.ts'
export { parsePack } from './parse-pack/parse-pack.ts'
export type { Question } from './question.ts'
export type { Answer, CommittedFacts, Receipt } from './receipts/receipt.ts'
export { receiptOf } from './receipts/receipt-of.ts'
export { type ReceiptEvidence, verifyReceipt } from './receipts/verify-receipt.ts'
export { type ChangedItem, type Replay, type ReplayCase, replay } from './replay/replay.ts'
export { requestOutcomeOf } from './request-outcome-of.ts'
export { ruleDigest } from './rule-digest.ts'
export type { Signer } from './signer.ts'
export { type ItemTrace, traceDecision } from './trace-decision.ts'
export type { ConditionTrace, RuleTrace } from './internal/trace-units.ts'
