/** Finding identifiers in text and records, and hiding them. */
export { defineDetector } from './define-detector.ts'
export { findIdentifiers } from './find-identifiers.ts'
export {
  type FindableKind,
  findableKinds,
  type Finding,
  type FindingPlace,
  type FindingReason,
  findingReasons,
  type FindOptions,
  type OwnDetector,
  type OwnKind,
} from './finding.ts'
export { type RedactOptions, type Replacement, replacements } from './options.ts'
export { type OthersOptions, redactOthers } from './redact-others.ts'
export { type RecordFinding, redactRecord } from './redact-record.ts'
export { redactText } from './redact-text.ts'
