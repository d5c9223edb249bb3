import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { canonicalJson, type Json } from '../../foundation/canonical-json.ts'
import { sha256Hex } from '../../foundation/sha256.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { decide } from '../decide.ts'
import type { Engine } from '../engine.ts'
import type { Question } from '../question.ts'
import { answerOf } from './answer-of.ts'
import { commitmentOf } from './commitment-of.ts'
import { signersIn } from './signers-in.ts'
import type { Receipt } from './receipt.ts'

/**
 * Makes a receipt of a decision: a commitment to the facts, the digests of packs, instructions and decision, and what was answered. Plain
 * JSON without personal data; with the facts, the salt and the packs of the time, {@link verifyReceipt} derives the decision again.
 *
 * `salt`: 32 random bytes, one salt for each case. It is stored with the facts of the case and shredded with them; from then on the
 * receipt proves no more than its own place in a ledger.
 *
 * **Throws** `UsageError` `rules.bad-salt`, `rules.bad-question` (not plain JSON data) and `rules.bad-as-of`.
 * **Source** docs/receipts-and-time-travel.md; RFC 2104, RFC 8785.
 *
 * @example
 * const receipt = receiptOf(engine, question, { salt: crypto.getRandomValues(new Uint8Array(32)) })
 */
export function receiptOf(
  engine: Engine,
  question: Question,
  { salt, asOf }: { readonly salt: Uint8Array; readonly asOf?: CalendarDate },
): Receipt {
  if (!(salt instanceof Uint8Array) || salt.length !== 32) throw new UsageError('rules.bad-salt', 'the salt of a case is 32 random bytes')
  const commitment = commitmentOf({ question, asOf: asOf ?? null }, salt)
  if (commitment === null) throw new UsageError('rules.bad-question', 'a receipt is of a question that is plain JSON data')
  const decision = decide(engine, question, asOf)
  const signers = signersIn(decision)
  return {
    v: 1,
    commitment,
    packs: decision.packs.map(({ id, version, digest }) => ({ id, version, digest })),
    instructions: decision.instructions?.digest ?? null,
    ...(signers.length > 0 && { signers }),
    answers: decision.items.map(answerOf),
    decisionDigest: sha256Hex(canonicalJson(decision as unknown as Json)),
    engine: decision.engine,
  }
}
