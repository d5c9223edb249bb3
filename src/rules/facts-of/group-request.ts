import type { LegalRequest, RequestedData, Target, TimeRange } from '../../request/legal-request.ts'
import { dataItems, type RequestedItem, unlistedItem } from '../../vocabulary/data-items.ts'

/** Targets of one kind over one time range for one purpose: what is decided together, because every fact is the same. */
export interface RequestGroup {
  /** `q1`, `q2`, …, in the order of the request. */
  readonly key: string
  readonly items: readonly RequestedItem[]
  readonly purpose: RequestedData['purpose']
  readonly targets: readonly Target[]
  /** Whether the identifiers of these targets can be read; targets whose identifier cannot stand in a group of their own. */
  readonly isReadable: boolean
  /** The time range of data that come as a series; null for what has none. */
  readonly window: TimeRange | null
}

/**
 * Splits a request into groups that are decided together. Only data that come as a series have a time range. A range that reaches beyond the
 * receipt is cut there, so that what was stored then is decided apart from what did not exist yet; an open end ends at the receipt. Cutting only
 * narrows.
 *
 * A request that asks for nothing gives one group without items, so that it is answered and not lost. A request that would fall into more than
 * five hundred groups gives one, which asks for a person. The keys are the same for the same request, and lead from a decision to its targets.
 *
 * **Issues** none.
 * **Source** Reg. (EU) 2023/1543, recital 39 and Art. 3(8).
 *
 * @example
 * groupRequest(received.request, received.envelope.receivedAt).map((it) => it.key) // ['q1', 'q2']
 */
export function groupRequest(
  request: LegalRequest,
  receivedAt: string,
  unreadableTargets: ReadonlySet<string> = new Set(),
): readonly RequestGroup[] {
  const asked: readonly Asked[] =
    request.requestedData.length === 0 ? [{ items: [], purpose: null, timeRange: null, targetIds: null }] : request.requestedData
  const groups = new Map<string, Omit<RequestGroup, 'key'>>()
  for (const entry of asked) {
    const ids = entry.targetIds === null ? null : new Set(entry.targetIds)
    const named = ids === null ? request.targets : request.targets.filter((it) => ids.has(it.id))
    for (const { items, window } of byWindow(entry, request.timeRange, receivedAt)) {
      for (const targets of alike(named, unreadableTargets)) {
        const key = JSON.stringify([entry.purpose, window, targets.map((it) => it.id)])
        const before = groups.get(key)?.items ?? []
        groups.set(key, {
          items: [...new Set([...before, ...items])],
          purpose: entry.purpose,
          targets,
          isReadable: !targets.some((it) => unreadableTargets.has(it.id)),
          window,
        })
        if (groups.size > maxGroups)
          return [{ key: 'q1', items: [unlistedItem], purpose: null, targets: request.targets, isReadable: false, window: null }]
      }
    }
  }
  return [...groups.values()].map((group, index) => ({ key: `q${index + 1}`, ...group }))
}

type Asked = Pick<RequestedData, 'items' | 'purpose' | 'timeRange' | 'targetIds'>

/** Nobody writes a request so finely cut by hand, and deciding each piece would keep everybody else waiting. */
const maxGroups = 500

/** What comes as a series stands with its time range, the rest without one. */
function byWindow(entry: Asked, general: TimeRange | null, receivedAt: string): readonly Pick<RequestGroup, 'items' | 'window'>[] {
  const series = entry.items.filter((it) => it in dataItems && dataItems[it as keyof typeof dataItems].overTime)
  const others = entry.items.filter((it) => !series.includes(it))
  return [
    ...(others.length > 0 || series.length === 0 ? [{ items: others, window: null }] : []),
    ...(series.length > 0 ? cutAtReceipt(entry.timeRange ?? general, receivedAt).map((window) => ({ items: series, window })) : []),
  ]
}

/** Targets of which every fact is the same; one empty list if there is no target at all. */
function alike(targets: readonly Target[], unreadable: ReadonlySet<string>): readonly (readonly Target[])[] {
  if (targets.length === 0) return [[]]
  const groups = new Map<string, Target[]>()
  for (const target of targets) {
    // An address with its time and one without lack different things, and one must not hold up the other.
    const isWhole = target.kind !== 'ip-endpoint' || [target.observedAt !== null, target.port !== null]
    const key = JSON.stringify([
      target.kind,
      target.userRole,
      target.claimedLocation,
      target.claimedNationality,
      isWhole,
      unreadable.has(target.id),
    ])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [target])
    else group.push(target)
  }
  return [...groups.values()]
}

function cutAtReceipt(window: TimeRange | null, receivedAt: string): readonly (TimeRange | null)[] {
  if (window === null) return [null]
  const receipt = Date.parse(receivedAt)
  const [from, to] = [
    window.from === null ? Number.NEGATIVE_INFINITY : Date.parse(window.from),
    window.to === null ? null : Date.parse(window.to),
  ]
  if (from >= receipt || (to !== null && to <= receipt)) return [window]
  const stored = { from: window.from, to: receivedAt }
  return to === null ? [stored] : [stored, { from: receivedAt, to: window.to }]
}
