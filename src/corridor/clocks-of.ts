import { computeStrictDeadline } from '../deadlines/compute-strict-deadline.ts'
import type { Decision, DutyInPlay, HoldInPlay } from '../rules/decision.ts'
import type { Span } from '../vocabulary/duties.ts'
import type { StrictClock } from './handled.ts'

/**
 * Turns the periods of decisions into instants, read strictly from the receipt. Rules report periods; only the corridor knows when. Spans
 * that begin with another event have no instant yet and are left out.
 */
export function clocksOf(decisions: readonly Decision[], receivedAt: string): readonly StrictClock[] {
  const clocks = new Map<string, StrictClock>()
  for (const { group, items } of decisions) {
    for (const item of items) {
      for (const clock of [
        ...item.duties.flatMap((it) => dutyClock(it, receivedAt)),
        ...item.holds.flatMap((it) => holdClock(it, receivedAt)),
      ]) {
        const key = [clock.kind, clock.what, clock.state, clock.strictAt, clock.rule.pack, clock.rule.rule].join(' ')
        const place = { group, item: item.item }
        clocks.set(key, { ...clock, items: [...(clocks.get(key)?.items ?? []), place] })
      }
    }
  }
  return [...clocks.values()].sort((a, b) => (a.strictAt < b.strictAt ? -1 : a.strictAt > b.strictAt ? 1 : 0))
}

/** The first thing that is due, possible duties included. */
export const nextDue = (clocks: readonly StrictClock[]): StrictClock | undefined => clocks.find((it) => it.kind === 'due')

type Bare = Omit<StrictClock, 'items'>

function dutyClock({ duty, state, within, for: lasting, startsAt, rule }: DutyInPlay, receivedAt: string): readonly Bare[] {
  if (startsAt !== 'receipt') return []
  const at = strictly(within ?? lasting, receivedAt)
  return at === undefined ? [] : [{ kind: within === undefined ? 'keep' : 'due', what: duty, state, strictAt: at, rule }]
}

function holdClock({ event, orAfter, rule }: HoldInPlay, receivedAt: string): readonly Bare[] {
  const at = strictly(orAfter, receivedAt)
  return at === undefined ? [] : [{ kind: 'hold', what: event, state: 'firing', strictAt: at, rule }]
}

function strictly(span: Span | string | undefined, event: string): string | undefined {
  if (typeof span !== 'object') return undefined
  const deadline = computeStrictDeadline({ event, period: span })
  return deadline.ok ? deadline.value.at : undefined
}
