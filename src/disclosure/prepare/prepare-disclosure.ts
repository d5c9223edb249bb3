import { hasOnly } from '../../foundation/has-only.ts'
import { isInstant } from '../../foundation/is-instant.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { failure, type Result, success } from '../../foundation/result.ts'
import { disclosureIssueCodes } from '../../foundation/stage-issue-codes.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import type { Target, TimeRange } from '../../request/legal-request.ts'
import type { Decision } from '../../rules/decision.ts'
import { dataItems } from '../../vocabulary/data-items.ts'
import { type ApprovedItem, type DisclosureCapability, isCapability } from '../authorise/capability.ts'
import { decisionDigest } from '../authorise/decision-digest.ts'
import { filterRecords, type Redact } from './filter-records.ts'
import { mintPrepared, type PreparedDisclosure } from './prepared-disclosure.ts'
import type { RecordsPort, RecordsQuery, RecordsTarget } from './records.ts'
import { releasableItems } from '../authorise/releasable-items.ts'

const issue = /* @__PURE__ */ issueOf(disclosureIssueCodes)

/** What the preparation of a disclosure needs: whom and when it is about, where the records are, and the question asked once more. */
export interface PrepareOptions {
  /** The targets of the group. */
  readonly targets: readonly (RecordsTarget | Target)[]
  /** The time range of the group; null if its data do not come as a series. */
  readonly window: TimeRange | null
  readonly records: RecordsPort
  /** Decides the group again with what is known now. Called before a record is asked for. */
  readonly decideAgain: () => Decision | Promise<Decision>
  /** Removes from a record what the recipient must not see. A record for which it throws stays here. */
  readonly redact?: Redact
}

const known: Readonly<Record<keyof PrepareOptions, true>> = { targets: true, window: true, records: true, decideAgain: true, redact: true }

/**
 * Fetches the records that may leave. Decides again first: an item that may no longer leave, or for which more people would have to approve
 * now, falls away. The store is asked for the items, targets and time range of the group alone, and whatever it answers, only what is within
 * them is let through; the rest is counted by reason and forgotten. Data that come as a series need a time range that ends, and each record its
 * time.
 *
 * An item of which nothing came is in `nothingHeld`, unless a record could not be read: then it is in `unclear`, and nobody may say that nothing is held.
 *
 * **Issues** `disclosure.no-capability`, `disclosure.no-target`, `disclosure.not-decided-again`, `disclosure.another-group`,
 * `disclosure.not-a-present-decision`, `disclosure.no-longer-allowed`, `disclosure.approvals-rose`, `disclosure.no-window`, `disclosure.records-unavailable`;
 * notes `disclosure.records-withheld`, `disclosure.records-unclear`.
 * **Throws** `UsageError` `disclosure.bad-options` if an option is not known or `redact` is no function.
 * **Source** docs/deciding.md (final in knowledge, not in time); Reg. (EU) 2023/1543, Art. 10(9); docs/decisions/0013.
 *
 * @example
 * const prepared = await prepareDisclosure(capability, { targets, window, records, decideAgain: () => decide(engine, question) })
 */
export async function prepareDisclosure(capability: DisclosureCapability, options: PrepareOptions): Promise<Result<PreparedDisclosure>> {
  // A misspelt `redact` would let records leave as the store gives them.
  if (!hasOnly(options, known) || !(options.redact === undefined || typeof options.redact === 'function'))
    throw new UsageError('disclosure.bad-options', `redact is a function, and the options are: ${Object.keys(known).join(', ')}`)
  if (!isCapability(capability)) return failure([issue('disclosure.no-capability')])
  // Copies, so that nobody can widen the question while it is being answered.
  const targets = options.targets.map(({ id, kind, identifier }) => ({ id, kind, identifier }))
  const window = options.window === null ? null : { from: options.window.from, to: options.window.to }
  if (targets.length === 0) return failure([issue('disclosure.no-target')])

  const again = await settled(options.decideAgain)
  if (!isDecision(again)) return failure([issue('disclosure.not-decided-again')])
  if (again.group !== capability.group) return failure([issue('disclosure.another-group')])
  if (again.asOf !== null) return failure([issue('disclosure.not-a-present-decision', ['decision', 'asOf'])])

  const { items, issues } = stillAllowed(capability, again, window)
  const [first, ...rest] = issues
  if (items.length === 0) return failure([first ?? issue('disclosure.nothing-to-disclose'), ...rest])

  const query = (): RecordsQuery => ({
    group: capability.group,
    items: items.map((it) => it.item),
    targets: targets.map((it) => ({ ...it })),
    window: window === null ? null : { ...window },
  })
  const answer = await settled(() => options.records(query()))
  const filtered = answer === null ? null : filterRecords(answer, query(), options.redact)
  if (filtered === null) return failure([issue('disclosure.records-unavailable'), ...issues])

  const { records, withheld, unclear } = filtered
  const without = items.map((it) => it.item).filter((item) => !records.some((it) => it.item === item))
  const notes = Object.entries(withheld).flatMap(([reason, count]) =>
    count > 0 ? [issue('disclosure.records-withheld', [], `${reason}, ${count}`)] : [],
  )
  const prepared = mintPrepared({
    v: 1,
    stage: 'prepared',
    group: capability.group,
    items,
    records,
    nothingHeld: without.filter((it) => !unclear.includes(it)),
    unclear,
    withheld,
    decision: again,
    decisionDigest: decisionDigest(again),
  })
  return success(prepared, [...issues, ...notes, ...unclear.map((it) => issue('disclosure.records-unclear', ['items', it]))])
}

/** The items of the capability that may leave now as well, under no more approvals than were asked for then. */
function stillAllowed(
  capability: DisclosureCapability,
  again: Decision,
  window: TimeRange | null,
): { readonly items: readonly ApprovedItem[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const now = new Map(releasableItems(again).map((it) => [it.item, it.needed]))
  const items = capability.items.filter(({ item, needed }) => {
    const neededNow = now.get(item)
    const problem =
      neededNow === undefined
        ? 'disclosure.no-longer-allowed'
        : neededNow > needed
          ? 'disclosure.approvals-rose'
          : dataItems[item].overTime && !isBounded(window)
            ? 'disclosure.no-window'
            : null
    if (problem !== null) issues.push(issue(problem, ['items', item]))
    return problem === null
  })
  return { items, issues }
}

/** A time range without an end would reach beyond what was stored when the request came. */
const isBounded = (window: TimeRange | null): boolean =>
  window !== null && isInstant(window.to) && (window.from === null || isInstant(window.from))

/** Whether something was decided at all; the function is the caller's, and may give anything. */
const isDecision = (value: unknown): value is Decision =>
  typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)

/** What a function of the caller gives; null if it throws or rejects, since what it says then may quote anything. */
async function settled<T>(call: () => T | Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch {
    return null
  }
}
