import * as z from 'zod/mini'
import { type GateId, isGateId } from '../foundation/gate-id.ts'
import { isHex32 } from '../foundation/hex.ts'
import { isInstant } from '../foundation/is-instant.ts'
import { countries } from '../vocabulary/countries.ts'
import { dataItems, type RequestedItem, ungrantableItems, unlistedItem } from '../vocabulary/data-items.ts'
import { type Instrument, instruments } from '../vocabulary/instruments.ts'
import { type DeclineGround, declineGrounds, type Outcome, outcomes, type ReferReason, referReasons } from '../vocabulary/outcomes.ts'
import type { LedgerDraft, LedgerEntry, LedgerStage, RecordedOutcome } from './ledger-entry.ts'

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(table) as K[]

const stages = ['parse', 'decide', 'disclose', 'event-refused'] as const satisfies readonly LedgerStage[]
const outcomeWords: readonly Outcome[] = keysOf(outcomes)
const recordedOutcomes: readonly RecordedOutcome[] = [...outcomeWords, 'disclosed', 'nothing-held']
const requestOutcomes: readonly LedgerEntry['outcome'][] = [...outcomeWords, 'in-part', 'unreadable']
const grounds: readonly (DeclineGround | ReferReason)[] = [...keysOf(declineGrounds), ...keysOf(referReasons)]
const items: readonly RequestedItem[] = [...keysOf(dataItems), ...keysOf(ungrantableItems), unlistedItem]
const instrumentNames: readonly Instrument[] = keysOf(instruments)

const digest = z.string().check(z.refine(isHex32))
const gate = z.custom<GateId>(isGateId)
const fullHour = z.string().check(z.refine((it) => /T\d{2}:00:00Z$/.test(it) && isInstant(it)))
const sortedOnce = (words: readonly string[]): boolean => {
  const sorted = [...new Set(words)].sort()
  return words.every((it, index) => it === sorted[index])
}

// INVARIANT: words of the vocabulary, digests, booleans, one full hour and names of gates, which are the operator's own and nothing of a request. No field
// takes free text, so that no personal data fits in.
const recorded = {
  v: z.literal(1),
  at: fullHour,
  stage: z.enum(stages),
  issuingState: z.nullable(z.enum(countries)),
  instrument: z.nullable(z.enum(instrumentNames)),
  emergency: z.nullable(z.boolean()),
  outcome: z.enum(requestOutcomes),
  grounds: z.array(z.enum(grounds)).check(z.refine(sortedOnce)),
  items: z.array(z.strictObject({ item: z.enum(items), outcome: z.enum(recordedOutcomes), ground: z.exactOptional(z.enum(grounds)) })),
  // Absent and not empty where there is none: entries from before there were gates have one spelling, and keep their hashes.
  gates: z.exactOptional(z.array(gate).check(z.minLength(1), z.refine(sortedOnce))),
  decisionDigest: z.nullable(digest),
}

/**
 * Reads an entry of the ledger. It is strict: a key too many, a word that is not in the vocabulary, a time that is not a full hour in UTC or a
 * ground or gate that is listed twice makes it none. The schema is a Standard Schema (`~standard`).
 */
export const ledgerEntrySchema: z.ZodMiniType<LedgerEntry> = z.strictObject({ ...recorded, caseRef: digest })

/** Reads what is to be recorded: an entry that still has the id of its case, a text of 1 to 1000 characters. */
export const ledgerDraftSchema: z.ZodMiniType<LedgerDraft> = z.strictObject({
  ...recorded,
  caseId: z.string().check(z.minLength(1), z.maxLength(1000)),
})
