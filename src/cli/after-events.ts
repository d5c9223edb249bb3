import type { Handled } from '../corridor/handled.ts'
import type { Ports } from '../corridor/ports.ts'
import { resumeRequest } from '../corridor/resume-request.ts'
import type { DisclosurePackage } from '../disclosure/package/package-disclosure.ts'
import { failureOf } from './failure-of.ts'
import { withoutRecords } from './without-records.ts'

/** What a case came to once its events were known. */
export interface AfterEvents {
  /** Undefined if it had none. */
  readonly after: Handled | undefined
  /** What was released on the way. */
  readonly packages: readonly DisclosurePackage[]
  /** Events that changed nothing, by their place, with the first reason. */
  readonly refused: readonly string[]
  /** Where it stopped because something failed, and what; what was released before that is in `packages` all the same. */
  readonly stopped: string | null
}

/** Feeds in the events of a case in their order, each into the case that the one before left. */
export async function afterEvents(first: Handled, events: readonly unknown[] | undefined, ports: Ports): Promise<AfterEvents> {
  if (events === undefined) return { after: undefined, packages: [], refused: [], stopped: null }
  const refused: string[] = []
  const packages: DisclosurePackage[] = []
  const voided = await lastThatVoids(first, events, ports)
  let after = first
  for (const [index, event] of events.entries()) {
    try {
      after = await resumeRequest(after, event, index < voided ? withoutRecords(ports) : ports)
    } catch (error) {
      return { after, packages, refused, stopped: `event ${index + 1} (${failureOf(error)})` }
    }
    packages.push(...after.packages)
    const [problem] = after.issues
    if (problem !== undefined)
      refused.push(`event ${index + 1} changes nothing: ${problem.code} at ${problem.path.join('.') || 'the root'}`)
  }
  return { after, packages, refused, stopped: null }
}

/**
 * The place of the last event that voids the approvals before it. All events are known before anything is written, so what was approved before that one
 * is not fetched at all: neither a file nor the ledger says that it left. Wants ports whose clock stands still, so that what is rehearsed is what happens.
 */
async function lastThatVoids(first: Handled, events: readonly unknown[], ports: Ports): Promise<number> {
  const rehearsal: Ports = {
    ...withoutRecords(ports),
    remember: () => Promise.resolve('new'),
    ledger: { append: () => Promise.resolve() },
  }
  let last = -1
  let state = first
  for (const [index, event] of events.entries()) {
    const next = await resumeRequest(state, event, rehearsal)
    if (next.pass > state.pass && next.case.approvals.length === 0) last = index
    state = next
  }
  return last
}
