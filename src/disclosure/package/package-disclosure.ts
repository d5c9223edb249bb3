import { canonicalJson, type Json } from '../../foundation/canonical-json.ts'
import { isInstant } from '../../foundation/is-instant.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { failure, type Result, success } from '../../foundation/result.ts'
import { sha256Hex } from '../../foundation/sha256.ts'
import { disclosureIssueCodes } from '../../foundation/stage-issue-codes.ts'
import type { Instant } from '../../request/legal-request.ts'
import type { Decision } from '../../rules/decision.ts'
import { compareInstants } from '../compare-instants.ts'
import { isOneLine } from '../one-line.ts'
import { isPrepared, type PreparedDisclosure } from '../prepare/prepared-disclosure.ts'
import type { HeldRecord } from '../prepare/records.ts'
import { type DisclosureFile, fileNameOf, type Manifest, manifestOf } from './manifest.ts'

const issue = /* @__PURE__ */ issueOf(disclosureIssueCodes)

/** What a package says that does not follow from what was prepared. */
export interface PackageDetails {
  /** The file number of the order, as its authority wrote it. */
  readonly orderReference: string
  readonly recipient: string
  readonly sender: string
  readonly createdAt: Instant
  /** Every decision about the request: what they withhold is told. That of the prepared group is taken from what was prepared. */
  readonly decisions: readonly Decision[]
  /** Until when the files can be fetched, where they do not travel with the manifest. */
  readonly availableUntil?: Instant
}

/** The product of door 5: files as data, one for each item of which something is held, and the manifest. Nothing is written anywhere. */
export interface DisclosurePackage {
  readonly v: 1
  readonly stage: 'disclosed'
  readonly group: string
  /** Personal data. */
  readonly files: readonly DisclosureFile[]
  readonly manifest: DisclosureFile
  /** What the manifest says. */
  readonly contents: Manifest
  /** The decision on which it left, for the ledger. */
  readonly decisionDigest: string
}

/**
 * Packs prepared records: one canonical JSON file an item, and a manifest with file names, sizes and SHA-256 digests, what was disclosed under
 * which rule, who approved, what is withheld and why, what is not held. The same records in any order give the same bytes. File names are words of the
 * vocabulary. How many records stayed here is not told: it would say something about data that the recipient may not have.
 *
 * Above 25 600 kB `largeSet` is true: such a set leaves the decentralised IT system and only its manifest goes there.
 *
 * **Issues** `disclosure.not-prepared`, `disclosure.bad-details`, `disclosure.sender-not-proven`; note `disclosure.retrieval-period`.
 * **Source** Reg. (EU) 2025/1550, Annex, points 3.2 and 3.3.
 *
 * @example
 * const packed = packageDisclosure(prepared, { orderReference, recipient, sender, createdAt, decisions })
 */
export function packageDisclosure(prepared: PreparedDisclosure, details: PackageDetails): Result<DisclosurePackage> {
  if (!isPrepared(prepared)) return failure([issue('disclosure.not-prepared')])
  const { orderReference, recipient, sender, createdAt, decisions, availableUntil = null } = details
  const [first, ...rest] = [...badDetails(details), ...unproven([prepared.decision, ...decisions])]
  if (first !== undefined) return failure([first, ...rest])

  const files = prepared.items.flatMap(({ item }) => {
    const records = prepared.records.filter((it) => it.item === item)
    return records.length === 0 ? [] : [fileOf(fileNameOf(item), { v: 1, item, records: inOrder(records) })]
  })
  const others = decisions.filter((it) => it.group !== prepared.group)
  const contents = manifestOf(prepared, files, { orderReference, sender, recipient, createdAt, availableUntil }, others)
  const manifest = fileOf('manifest.json', contents as unknown as Json)
  return success(
    { v: 1, stage: 'disclosed', group: prepared.group, files, manifest, contents, decisionDigest: prepared.decisionDigest },
    contents.largeSet && !isRetrievable(createdAt, availableUntil) ? [issue('disclosure.retrieval-period', ['availableUntil'])] : [],
  )
}

function badDetails({ orderReference, recipient, sender, createdAt, availableUntil }: PackageDetails): readonly Issue[] {
  const isGood = {
    orderReference: isOneLine(orderReference),
    recipient: isOneLine(recipient),
    sender: isOneLine(sender),
    createdAt: isInstant(createdAt),
    availableUntil:
      availableUntil === undefined || (isInstant(availableUntil) && isInstant(createdAt) && compareInstants(availableUntil, createdAt) > 0),
  }
  return Object.entries(isGood).flatMap(([name, good]) => (good ? [] : [issue('disclosure.bad-details', [name])]))
}

/** Whether the sender is real is one fact of the whole request: a decision that doubts it is older or newer than the others, and stops them all. */
const unproven = (decisions: readonly Decision[]): readonly Issue[] =>
  decisions.some(({ items }) =>
    items.some((it) => it.ground === 'not-authentic' || (it.outcome === 'verify' && it.because?.includes('authenticity') === true)),
  )
    ? [issue('disclosure.sender-not-proven', ['decisions'])]
    : []

/** Between 10 and 45 days. */
function isRetrievable(createdAt: Instant, until: Instant | null): boolean {
  if (until === null) return false
  const days = (count: number): Instant => new Date(Date.parse(createdAt) + count * 86_400_000).toISOString()
  return compareInstants(until, days(10)) >= 0 && compareInstants(until, days(45)) <= 0
}

function fileOf(name: string, content: Json): DisclosureFile {
  const text = canonicalJson(content)
  return { name, mediaType: 'application/json', text, sha256: sha256Hex(text), bytes: new TextEncoder().encode(text).length }
}

/** By target, then time, then what they say, so that the order in which a store answers leaves no trace. */
function inOrder(records: readonly HeldRecord[]): readonly Json[] {
  const keyed = records.map(({ targetId, at, value }) => {
    const record = { targetId, ...(at !== undefined && { at }), value }
    return { record, text: canonicalJson(record) }
  })
  return keyed
    .sort((a, b) => inCodeUnits(a.record.targetId, b.record.targetId) || byTime(a.record.at, b.record.at) || inCodeUnits(a.text, b.text))
    .map((it) => it.record)
}

const inCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byTime = (a: Instant | undefined, b: Instant | undefined): number =>
  a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : compareInstants(a, b)
