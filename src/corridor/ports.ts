import type { Operator } from '../channel/operator.ts'
import type { HeldRecord, RecordsPort, RecordsTarget } from '../disclosure/prepare/records.ts'
import type { Json } from '../foundation/canonical-json.ts'
import type { IdentifierOptions } from '../identifiers/validate-identifiers.ts'
import type { LedgerDraft } from '../ledger/ledger-entry.ts'
import type { Engine } from '../rules/engine.ts'

/** What the corridor needs from outside. It has no clock, no chance, no network and no disk of its own. */
export interface Ports {
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
  /** Bytes that nobody can guess, for the id of the case. */
  readonly randomBytes: (length: number) => Uint8Array
  readonly operator: Operator
  readonly engine: Engine
  readonly ledger: LedgerPort
  /** The store of records, asked only for what was approved, in the moment of release. Without it nothing leaves. */
  readonly records?: RecordsPort
  /**
   * Hides in a record that may leave what concerns others than the targets of its group: `redactOthers` of `lawful-request/redaction`, whose metadata are too large
   * to ride along. A record for which it throws stays here. Without it records leave as the store gives them.
   */
  readonly redact?: (record: HeldRecord, targets: readonly RecordsTarget[]) => Json
  /** Knows which requests came before. Without it a request that comes twice is not seen to. */
  readonly remember?: RememberPort
  /** Reads phone numbers: `parsePhoneNumber` of `lawful-request/identifiers`, whose metadata are too large to ride along. Without it they are not checked. */
  readonly parsePhoneNumber?: IdentifierOptions['parsePhoneNumber']
}

/** Where the corridor records what it did: `appendEntry` of `lawful-request/ledger`. Recording is part of handling: if it rejects, handling does. */
export interface LedgerPort {
  readonly append: (draft: LedgerDraft) => Promise<unknown>
}

/** What a request is known by. Whoever knows the request can compute them, so they are kept as safe as the request. */
export interface Fingerprints {
  /** SHA-256 of instrument, State, authority and file number as its letters and digits; of the whole request where it has no file number. */
  readonly reference: string
  /** SHA-256 of the whole request as it was read, without its envelope. */
  readonly content: string
  /** SHA-256 of the request without its authorities and their file numbers. */
  readonly substance: string
}

/** What is asked of the store of earlier requests. */
export interface RememberQuery extends Fingerprints {
  /** The case whose request it is; a case is never compared with itself. */
  readonly caseId: string
  /** Whether the fingerprints are to be kept: only where the sender is proven. */
  readonly keep: boolean
}

/**
 * Compares the fingerprints of a request with those that were kept of other cases: `same` if the content came before, `changed` if only the reference or the
 * substance did. Keeps them if it is told to. It is asked again when a case has other evidence or a corrected request. The answer has to come soon,
 * within seconds: the corridor has no clock, so a store that neither answers nor fails holds up the request, and an emergency with it.
 */
export type RememberPort = (query: RememberQuery) => Promise<'new' | 'same' | 'changed'>
