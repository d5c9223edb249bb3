import { computeStrictDeadline } from '../deadlines/compute-strict-deadline.ts'
import type { Decision, DutyInPlay, HoldInPlay } from '../rules/decision.ts'
import type { Clock } from './handled.ts'

/**
 * Turns the periods of decisions into clocks that run from the receipt or from the date of issue, what is due first. Rules report periods; only the
 * corridor knows when. Spans that begin with a later event are left out. Only what is due gets an instant: to let go of what has to wait or to be kept by a strict
 * reading would be too early.
 */
export function clocksOf(decisions: readonly Decision[], receivedAt: string, timeZone: string): readonly Clock[] {
  const clocks = new Map<string, Clock>()
  for (const { group, items, issuedOn } of decisions) {
    for (const item of items) {
      for (const clock of [
        ...item.duties.flatMap((it) => dutyClock(it, { receipt: receivedAt, issue: startOf(issuedOn) }, timeZone)),
        ...item.holds.flatMap(holdClock),
      ]) {
        const key = [clock.kind, clock.what, clock.state, JSON.stringify(clock.span), clock.rule.pack, clock.rule.rule].join(' ')
        clocks.set(key, { ...clock, items: [...(clocks.get(key)?.items ?? []), { group, item: item.item }] })
      }
    }
  }
  const order = (it: Clock): string => it.strictAt ?? 'later'
  return [...clocks.values()].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}

/** The first thing that is due, possible duties included. */
export const nextDue = (clocks: readonly Clock[]): (Clock & { readonly strictAt: string }) | undefined =>
  clocks.find((it): it is Clock & { readonly strictAt: string } => it.strictAt !== null)

type Bare = Omit<Clock, 'items'>

interface Events {
  readonly receipt: string
  readonly issue: string | null
}

/** The day of issue begins where days begin first: what is due from then on is due no later on any reading. */
const startOf = (issuedOn: Decision['issuedOn']): string | null => (issuedOn === null ? null : `${issuedOn}T00:00:00+14:00`)

function dutyClock({ duty, state, within, for: lasting, startsAt, rule }: DutyInPlay, events: Events, timeZone: string): readonly Bare[] {
  const span = within ?? lasting
  if ((startsAt !== 'receipt' && startsAt !== 'issue') || typeof span !== 'object') return []
  const of = { what: duty, state, span, ...(startsAt === 'issue' && { startsAt }), rule }
  if (within === undefined) return [{ kind: 'keep', ...of, strictAt: null }]
  const event = events[startsAt]
  const deadline = event === null ? null : computeStrictDeadline({ event, period: span, timeZone })
  return [{ kind: 'due', ...of, strictAt: deadline?.ok === true ? deadline.value.at : null }]
}

const holdClock = ({ event, orAfter, rule }: HoldInPlay): readonly Bare[] =>
  orAfter === undefined ? [] : [{ kind: 'hold', what: event, state: 'firing', span: orAfter, strictAt: null, rule }]
