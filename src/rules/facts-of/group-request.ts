import type { LegalRequest, RequestedData, Target, TimeRange } from '../../request/legal-request.ts'
import type { RequestedItem } from '../../vocabulary/data-items.ts'

/** Targets of one kind over one time range for one purpose: what is decided together, because every fact is the same. */
export interface RequestGroup {
  /** `q1`, `q2`, …, in the order of the request. */
  readonly key: string
  readonly items: readonly RequestedItem[]
  readonly purpose: RequestedData['purpose']
  readonly targets: readonly Target[]
  readonly window: TimeRange | null
}

/**
 * Splits a request into groups that are decided together. A time range that reaches beyond the receipt is cut there, so that what was stored
 * then is decided apart from what did not exist yet: cutting only narrows.
 *
 * A request that asks for nothing gives one group without items, so that it is answered and not lost. The keys are the same for the same
 * request, and lead from a decision back to its targets.
 *
 * **Issues** none.
 * **Source** Reg. (EU) 2023/1543, recital 39 and Art. 3(8).
 *
 * @example
 * groupRequest(received.request, received.envelope.receivedAt).map((it) => it.key) // ['q1', 'q2']
 */
export function groupRequest(request: LegalRequest, receivedAt: string): readonly RequestGroup[] {
  const asked: readonly Asked[] =
    request.requestedData.length === 0 ? [{ items: [], purpose: null, timeRange: null, targetIds: null }] : request.requestedData
  const groups = new Map<string, Omit<RequestGroup, 'key'>>()
  for (const entry of asked) {
    const named = entry.targetIds === null ? request.targets : request.targets.filter((it) => entry.targetIds?.includes(it.id))
    for (const targets of alike(named)) {
      for (const window of cutAtReceipt(entry.timeRange ?? request.timeRange, receivedAt)) {
        const key = JSON.stringify([entry.purpose, window, targets.map((it) => it.id)])
        const before = groups.get(key)?.items ?? []
        groups.set(key, { items: [...new Set([...before, ...entry.items])], purpose: entry.purpose, targets, window })
      }
    }
  }
  return [...groups.values()].map((group, index) => ({ key: `q${index + 1}`, ...group }))
}

type Asked = Pick<RequestedData, 'items' | 'purpose' | 'timeRange' | 'targetIds'>

/** Targets of which every fact is the same; one empty list if there is no target at all. */
function alike(targets: readonly Target[]): readonly (readonly Target[])[] {
  if (targets.length === 0) return [[]]
  const groups = new Map<string, Target[]>()
  for (const target of targets) {
    const key = JSON.stringify([target.kind, target.userRole, target.claimedLocation, target.claimedNationality])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [target])
    else group.push(target)
  }
  return [...groups.values()]
}

function cutAtReceipt(window: TimeRange | null, receivedAt: string): readonly (TimeRange | null)[] {
  if (window?.to == null) return [window]
  const [from, to, receipt] = [Date.parse(window.from), Date.parse(window.to), Date.parse(receivedAt)]
  if (!(from < receipt && receipt < to)) return [window]
  return [
    { from: window.from, to: receivedAt },
    { from: receivedAt, to: window.to },
  ]
}
