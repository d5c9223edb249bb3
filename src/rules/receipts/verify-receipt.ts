import { isCalendarDate } from '../../foundation/calendar-date.ts'
import { canonicalJson, type Json } from '../../foundation/canonical-json.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { failure, type Result, success } from '../../foundation/result.ts'
import { sha256Hex } from '../../foundation/sha256.ts'
import { receiptIssueCodes } from '../../foundation/stage-issue-codes.ts'
import { compile } from '../compile.ts'
import type { Decision } from '../decision.ts'
import type { RulePack } from '../define-pack/pack.ts'
import { engineVersion } from '../engine.ts'
import type { Instructions } from '../instructions/instructions.ts'
import { decideQuestion } from '../reference/decide-question.ts'
import { ruleDigest } from '../rule-digest.ts'
import type { Signer } from '../signer.ts'
import { answerOf } from './answer-of.ts'
import { commitmentOf } from './commitment-of.ts'
import { parseReceipt } from './parse-receipt.ts'
import type { CommittedFacts, Receipt } from './receipt.ts'
import { signersIn } from './signers-in.ts'

const issue = /* @__PURE__ */ issueOf(receiptIssueCodes)

/** What a receipt is verified against. */
export interface ReceiptEvidence {
  readonly facts: CommittedFacts
  readonly salt: Uint8Array
  /** The packs of the time; others, and other editions of them, may be among them. */
  readonly packs: readonly RulePack[]
  readonly instructions?: Instructions | null
  /** What verifying the signatures of packs and instructions gave; more than the receipt names may be among them. */
  readonly signers?: readonly Signer[]
}

/**
 * Verifies a receipt: the facts are those that it commits to, packs and instructions are those that it names, and the reference interpreter
 * derives the same decision from them, which is the value of the result. Takes what `JSON.parse` gives.
 *
 * Without the facts and the salt nothing can be verified, and that is meant: whoever shreds them leaves a receipt that says nothing about
 * anybody. Whether the facts were true, nobody can tell from a receipt.
 *
 * **Issues** `receipt.malformed`, `receipt.facts-differ` (other facts or another salt), `receipt.pack-missing`, `receipt.pack-differs`,
 * `receipt.instructions-differ`, `receipt.signer-missing`, `receipt.engine-differs`, `receipt.decision-differs`. **Throws** `UsageError` as `compile` does.
 * **Source** docs/receipts-and-time-travel.md.
 *
 * @example
 * const { ok } = verifyReceipt(JSON.parse(text), { facts: { question, asOf: null }, salt, packs, instructions: null })
 */
export function verifyReceipt(input: unknown, { facts, salt, packs, instructions, signers = [] }: ReceiptEvidence): Result<Decision> {
  const parsed = parseReceipt(input)
  if (!parsed.ok) return parsed
  const receipt = parsed.value
  const issues: Issue[] = []
  if (commitmentOf(facts, salt) !== receipt.commitment) issues.push(issue('receipt.facts-differ', ['commitment']))
  const chosen = receipt.packs.map((named, index) => {
    const ofId = packs.filter((it) => it.id === named.id)
    const found = ofId.find((it) => hasDigest(it, named.digest))
    if (found === undefined) issues.push(issue(ofId.length === 0 ? 'receipt.pack-missing' : 'receipt.pack-differs', ['packs', index]))
    return found
  })
  const given = instructions ?? undefined
  if ((given === undefined ? null : ruleDigest(given)) !== receipt.instructions)
    issues.push(issue('receipt.instructions-differ', ['instructions']))
  for (const [index, { digest, signedBy }] of (receipt.signers ?? []).entries())
    if (!signers.some((it) => it.digest === digest && it.signedBy === signedBy))
      issues.push(issue('receipt.signer-missing', ['signers', index]))
  if (receipt.engine !== engineVersion) issues.push(issue('receipt.engine-differs', ['engine']))
  const [first, ...more] = issues
  return first === undefined
    ? derivedAgain(
        receipt,
        facts,
        chosen.flatMap((it) => it ?? []),
        given,
      )
    : failure([first, ...more])
}

/** Whether a pack has this digest. One that is no canonical JSON has none. */
function hasDigest(pack: RulePack, digest: string): boolean {
  try {
    return ruleDigest(pack) === digest
  } catch {
    return false
  }
}

/** Only where all that went in is what went in: what comes out of something else says nothing. */
function derivedAgain(
  receipt: Receipt,
  { question, asOf }: CommittedFacts,
  packs: readonly RulePack[],
  given?: Instructions,
): Result<Decision> {
  if (isTwice(receipt.packs.map((it) => it.id)) || ((asOf ?? null) !== null && !isCalendarDate(asOf)))
    return failure([issue('receipt.decision-differs')])
  const decision = decideQuestion(compile(packs, given, { signers: receipt.signers ?? [] }), question, asOf ?? undefined)
  const same: readonly (readonly [keyof Receipt, boolean])[] = [
    ['decisionDigest', sha256Hex(canonicalJson(decision as unknown as Json)) === receipt.decisionDigest],
    ['answers', canonicalJson(decision.items.map(answerOf) as unknown as Json) === canonicalJson(receipt.answers as unknown as Json)],
    ['signers', canonicalJson(signersIn(decision) as unknown as Json) === canonicalJson((receipt.signers ?? []) as unknown as Json)],
    ['packs', canonicalJson(decision.packs.map(({ id, version, digest }) => ({ id, version, digest }))) === canonicalJson(receipt.packs)],
  ]
  const [first, ...more] = same.flatMap(([key, holds]) => (holds ? [] : [issue('receipt.decision-differs', [key])]))
  return first === undefined ? success(decision) : failure([first, ...more])
}

const isTwice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length
