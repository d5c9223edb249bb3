import { countries } from 'lawful-request/vocabulary'

const head = {
  version: '1',
  source: 'https://law.example.org',
  reviewed: { on: '2026-11-21', by: 'nobody' },
  completeness: 'closed',
}

/** The policy as packs: one for each of its parts, which say who may ask, and one that lets us give everything. */
export const asPacks = ({ parts }) => [
  ...parts.map(({ state, instruments, rules }, index) => ({
    ...head,
    id: `bench/part-${index + 1}`,
    title: `Part ${index + 1} of a fictitious policy`,
    roles: ['ask'],
    territory: [state],
    governs: { instrument: instruments },
    rules: rules.map(asRule),
  })),
  {
    ...head,
    id: 'bench/give',
    title: 'A fictitious law that lets us give everything',
    roles: ['give'],
    territory: countries,
    governs: {},
    rules: [{ ...wording('give'), when: {}, effect: 'permit' }],
  },
]

const wording = (id) => ({ id, cite: `Example Act, § ${id}`, says: 'It says so.', from: '2000-01-01', confidence: 'verified' })

const asRule = ({ id, effect, instruments, authorities, items }) => ({
  ...wording(id),
  when: { instrument: instruments, authorityKind: authorities, item: items },
  ...(effect === 'permit' ? { effect } : { effect, ground: 'outside-scope' }),
})

/** What is known of each request besides: 24 facts in all, as in a complete order. */
const known = {
  addressedEntity: 'ours',
  establishment: 'right',
  channel: 'right',
  authorityRoute: 'right',
  authenticity: 'sufficient',
  firstContact: 'no',
  addresseeCapacity: 'designated-establishment',
  serviceKind: 'number-independent-communications',
  offeredInUnion: 'yes',
  validatedBy: 'none',
  proceedings: 'criminal',
  offenceKind: 'fraud',
  threeYearOffence: 'yes',
  emergency: 'no',
  targetKind: 'account',
  purpose: 'investigate',
  signature: 'present',
  userIdentifier: 'present',
  legalBasis: 'present',
  languageAccepted: 'yes',
}

/** A request as a question. */
export const asQuestion = ({ state, instrument, authority, item }) => ({
  asked: [item],
  facts: { instrument, issuingState: state, addresseeState: 'IE', authorityKind: authority, ...known },
  issuedOn: '2026-11-02',
  receivedOn: '2026-11-03',
  group: 'g1',
})

/** Whether a decision lets the item leave. Anything but yes and no is a mistake of the benchmark. */
export function hasPermitted({ items: [item] }) {
  if (item.outcome === 'disclose') return true
  if (item.outcome === 'decline') return false
  throw new Error(`the policy leaves nothing open, and yet the answer is ${item.outcome}`)
}
