import { dataItems, type RequestedItem, ungrantableItems, unlistedItem } from '../../../vocabulary/data-items.ts'
import { duties, releaseEvents } from '../../../vocabulary/duties.ts'
import { facts } from '../../../vocabulary/facts.ts'
import { declineGrounds, type Outcome, outcomes, referReasons, routes } from '../../../vocabulary/outcomes.ts'
import type { Words } from './words.ts'

/** What the vocabulary says of each of its words; it is written in English. */
const saysOf = <Key extends string>(table: Readonly<Record<Key, { readonly says: string }>>): Readonly<Record<Key, string>> =>
  Object.fromEntries(Object.entries<{ readonly says: string }>(table).map(([key, { says }]) => [key, says])) as Record<Key, string>

const nameOf = (item: RequestedItem): string =>
  item
    .replace('-ip', ' IP address')
    .replace('session IP address-log', 'session IP log')
    .replace(/-/g, ' ')
    .replace(/\bid\b/, 'identifier')
    .replace('puk', 'PUK')

const items = [...Object.keys(dataItems), ...Object.keys(ungrantableItems), unlistedItem] as readonly RequestedItem[]

export const en: Words = {
  draft: null,
  and: ' and ',
  colon: ': ',
  // Rules are written in English too.
  quoted: (says) => says,

  items: Object.fromEntries(items.map((it) => [it, nameOf(it)])) as Words['items'],
  outcomes: Object.fromEntries(Object.keys(outcomes).map((it) => [it, it])) as Record<Outcome, string>,
  grounds: saysOf(declineGrounds),
  reasons: saysOf(referReasons),
  routes: saysOf(routes),
  facts: saysOf(facts),
  duties: saysOf(duties),
  events: saysOf(releaseEvents),
  units: {
    hours: ['hour', 'hours', 'hours'],
    days: ['day', 'days', 'days'],
    workingDays: ['working day', 'working days', 'working days'],
    weeks: ['week', 'weeks', 'weeks'],
    months: ['month', 'months', 'months'],
    years: ['year', 'years', 'years'],
  },

  answers: {
    disclose: 'may be handed over.',
    preserve: 'is to be kept, and nothing is handed over.',
    restrict: 'may be removed or disabled.',
    hold: 'is ready, but has to wait.',
    open: 'cannot be answered yet.',
    nothing: 'Nothing is asked for that could be decided; the authority has to say which data it wants.',
  },
  declined: (ground) => `declined, because ${ground}.`,
  redirected: (route) => `does not belong here, but to ${route}.`,
  referred: (reason) => `goes to a person: ${reason}.`,
  approvals: [
    'The instructions waive an approval.',
    'One named person has to approve before anything leaves.',
    'Two named people have to approve before anything leaves.',
  ],
  waits: (event, span) => `It waits until ${event}${span === null ? '' : `, at most ${span}`}.`,
  noSlack: 'The wait ends when the duty falls due: there is no slack.',
  closedLaw: (packs) => `The law that governs this is closed: ${packs}.`,
  lookedAt: (it) => `We looked at ${it}.`,
  turnsOn: (it) => `It turns on ${it}.`,
  establish: (it) => `We have to establish ${it}.`,
  state: (it) => `The authority has to state ${it}.`,
  find: (it) => `A named person has to find ${it}.`,
  confirm: (rules) => `A lawyer has to confirm: ${rules}`,
  mayAsk: (rules) => `They may ask: ${rules}`,
  mayNotGive: (rules) => `We may not give: ${rules}`,
  silence: 'No law of our own lets us give.',
  forStaff: (outcome, because) =>
    `For our own staff only: were this settled, the answer would be ${outcome}${because === undefined ? '' : ` (${because})`}.`,
  sections: { due: 'Due', throughout: 'Throughout', possibly: 'Possibly also, until we know more' },
  within: (span) => ` within ${span}`,
  during: (span) => ` for ${span}`,
  withoutUndueDelay: ' without undue delay',
  asOrdered: ' by the time that the order or the law says',

  line: {
    redirected: (route) => `to ${route}`,
    establish: (it) => `we have to establish ${it}`,
    state: (it) => `the authority has to state ${it}`,
    find: (it) => `a person has to find ${it}`,
    waits: (event, span) => `until ${event}${span === null ? '' : `, or ${span}`}`,
    approvals: ['no approval needed', 'after one approval', 'after two approvals'],
  },
}
