/** Finding identifiers in text and records, and hiding them. */
export { defineDetector } from './define-detector.ts'
export { findIdentifiers } from './find-identifiers.ts'
export { findNearMisses } from './find-near-misses.ts'
export {
  type FindableKind,
  findableKinds,
  type Finding,
  type FindingPlace,
  type FindingReason,
  findingReasons,
  type FindOptions,
  type IdentifierFinding,
  type ObservationFinding,
  type OwnDetector,
  type OwnKind,
  type WrittenObservation,
} from './finding.ts'
export { type NearMiss, type NearMissReason, nearMissReasons } from './near-miss.ts'
export { type RedactOptions, type Replacement, replacements } from './options.ts'
export { deriveCaseKey, type Pseudonyms } from './change/pseudonyms.ts'
export { type OthersOptions, redactOthers } from './redact-others.ts'
export { type RecordFinding, type RedactedRecord, redactRecord } from './redact-record.ts'
export type { RecordOptions } from './records/record-scope.ts'
export type { RedactedText } from './change/change-text.ts'
export { redactText } from './redact-text.ts'
export { type RedactionStreamOptions, streamFormats } from './stream/chunk-redactor.ts'
export { createRedactionStream, type RedactionStream } from './stream/create-redaction-stream.ts'
export type { RedactionReport } from './stream/redaction-report.ts'
export type { RedactionRefusal } from './stream/refusal.ts'
