import { calendarDateIn } from '../../foundation/calendar-date.ts'
import { isInstant } from '../../foundation/is-instant.ts'
import type { Json } from '../../foundation/canonical-json.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { type PlainDataLimits, copyPlainData } from '../../foundation/copy-plain-data.ts'
import { nameKey } from '../../foundation/name-key.ts'
import { failure, type Result, success } from '../../foundation/result.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { disclosureIssueCodes } from '../../foundation/stage-issue-codes.ts'
import type { Instant } from '../../request/legal-request.ts'
import type { Decision } from '../../rules/decision.ts'
import type { RequestedItem } from '../../vocabulary/data-items.ts'
import { type ApprovedItem, type DisclosureCapability, mintCapability } from './capability.ts'
import { compareInstants } from '../compare-instants.ts'
import { decisionDigest } from './decision-digest.ts'
import { releasableItems } from './releasable-items.ts'

const issue = /* @__PURE__ */ issueOf(disclosureIssueCodes)

/** A named person's word that items of a group may leave. */
export interface Approval {
  readonly by: string
  readonly at: Instant
  /** The group of the decision. */
  readonly group: string
  readonly items: readonly RequestedItem[]
}

/**
 * Turns a decision and the approvals of named people into the right to hand over exactly the items that may leave and that enough *different*
 * people approved. The same name in another spelling of case or spaces is the same person; a blank name is nobody; an approval of another
 * group, or dated after `at`, does not count. Content always needs one person, whatever the decision says.
 *
 * Items that may leave but were not approved are told as notes; if none is left, all of it is told as issues. `zone` is the one in which the days
 * of the decision are counted (default `UTC`); a decision is no longer read on its `validUntil`. `only` leaves out every other item, as what was released
 * before or needs no approval.
 *
 * **Throws** `UsageError` `disclosure.bad-instant`.
 * **Issues** `disclosure.decision-expired`, `disclosure.not-a-present-decision`, `disclosure.not-approved`, `disclosure.approval-void`,
 * `disclosure.nothing-to-disclose`.
 * **Source** docs/deciding.md (approvals); docs/decisions/0013.
 *
 * @example
 * const capability = authoriseDisclosure(decision, [{ by: 'A. Example', at, group: 'q1', items: ['person-name'] }], at)
 */
export function authoriseDisclosure(
  decision: Decision,
  approvals: readonly Approval[],
  at: Instant,
  { zone = 'UTC', only }: { readonly zone?: string; readonly only?: readonly RequestedItem[] } = {},
): Result<DisclosureCapability> {
  if (!isInstant(at)) throw new UsageError('disclosure.bad-instant', 'at must be an ISO 8601 instant with an offset')
  const issues: Issue[] = []
  if (decision.asOf !== null) issues.push(issue('disclosure.not-a-present-decision', ['decision', 'asOf']))
  if (decision.validUntil !== null && decision.validUntil <= calendarDateIn(at, zone))
    issues.push(issue('disclosure.decision-expired', ['decision', 'validUntil']))

  const counting = approvals.map((it) => countingApproval(it, decision, at))
  for (const [index, it] of counting.entries()) if (it === null) issues.push(issue('disclosure.approval-void', ['approvals', index]))
  const isOver = issues.some((it) => it.code !== 'disclosure.approval-void')

  const items: ApprovedItem[] = []
  const releasable = releasableItems(decision).filter((it) => only === undefined || only.includes(it.item))
  for (const { item, needed, index } of releasable) {
    const by = namesOnce(counting.flatMap((it) => (it?.items.includes(item) === true ? [it.by] : [])))
    if (by.length >= needed) items.push({ item, needed, by })
    else issues.push(issue('disclosure.not-approved', ['decision', 'items', index], `got ${by.length}, want ${needed}`))
  }
  if (releasable.length === 0) issues.push(issue('disclosure.nothing-to-disclose', ['decision', 'items']))
  const [first, ...rest] = issues
  if (first !== undefined && (isOver || items.length === 0)) return failure([first, ...rest])
  return success(mintCapability({ group: decision.group, items, decisionDigest: decisionDigest(decision), at }), issues)
}

/** An approval that counts, or null. Approvals come from outside, so they may be anything. */
function countingApproval(entry: unknown, decision: Decision, at: Instant): Approval | null {
  const { data, wrongs } = copyPlainData(entry, approvalLimits)
  if (wrongs.length > 0 || typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const { by, at: given, group, items } = data as Readonly<Record<string, Json | undefined>>
  if (typeof by !== 'string' || nameKey(by) === '' || group !== decision.group || !Array.isArray(items)) return null
  return isInstant(given) && compareInstants(given, at) <= 0 ? { by, at: given, group, items: items as readonly RequestedItem[] } : null
}

const approvalLimits: PlainDataLimits = {
  maxDepth: 3,
  maxSize: 10_000,
  codes: {
    notPlain: 'disclosure.approval-void',
    tooDeep: 'disclosure.approval-void',
    tooLarge: 'disclosure.approval-void',
    forbiddenKey: 'disclosure.approval-void',
  },
  knownKeys: new Set(),
}

/** Each name as it was first written. */
function namesOnce(names: readonly string[]): readonly string[] {
  const once = new Map<string, string>()
  for (const name of names) if (!once.has(nameKey(name))) once.set(nameKey(name), name.trim())
  return [...once.values()]
}
