import fc from 'fast-check'
import type { LedgerEntry } from '../../src/ledger/ledger-entry.ts'

const hours = [
  '2026-09-30T23:00:00Z',
  '2026-10-01T00:00:00Z',
  '2026-10-01T01:00:00Z',
  '2026-12-31T23:00:00Z',
  '2027-01-01T00:00:00Z',
  '2027-06-30T12:00:00Z',
]

const anItem = fc.record(
  {
    item: fc.constantFrom('phone-number', 'message-content', 'encryption-key'),
    outcome: fc.constantFrom('decline', 'refer', 'clarify', 'disclose', 'disclosed', 'nothing-held'),
    ground: fc.constantFrom('abusive', 'withdrawn', 'finding'),
  },
  { requiredKeys: ['item', 'outcome'] },
)

const gates = ['policies/rule-of-law/another-index', 'policies/rule-of-law/example-index'] as const

const withoutGates = fc.record({
  v: fc.constant(1),
  at: fc.constantFrom(...hours),
  stage: fc.constantFrom('parse', 'decide', 'disclose', 'event-refused'),
  issuingState: fc.constantFrom('FR', 'DE', null),
  instrument: fc.constantFrom('epoc', 'us/search-warrant', null),
  emergency: fc.constantFrom(true, false, null),
  outcome: fc.constantFrom('unreadable', 'decline', 'clarify', 'disclose', 'in-part'),
  grounds: fc.constant([]),
  items: fc.array(anItem, { maxLength: 5 }),
  decisionDigest: fc.constant(null),
}) as fc.Arbitrary<Omit<LedgerEntry, 'caseRef'>>

const aPass: fc.Arbitrary<Omit<LedgerEntry, 'caseRef'>> = fc
  .tuple(withoutGates, fc.option(fc.subarray([...gates], { minLength: 1 }), { nil: undefined, freq: 1 }))
  .map(([pass, asked]) => (asked === undefined ? pass : { ...pass, gates: asked }))

/** Cases, each with its entries in their order; few words, so that they meet. */
export const someCases: fc.Arbitrary<readonly (readonly LedgerEntry[])[]> = fc
  .array(fc.array(aPass, { minLength: 1, maxLength: 4 }), { maxLength: 8 })
  .map((cases) => cases.map((passes, index) => passes.map((it) => ({ ...it, caseRef: `case ${index}` }))))

/** A ledger of the cases: each turn names the case whose next entry comes; what is left comes at the end. */
export function interleaved(cases: readonly (readonly LedgerEntry[])[], turns: readonly number[]): readonly LedgerEntry[] {
  const left = cases.map((it) => [...it])
  const taken = turns.flatMap((turn) => left[turn % Math.max(1, left.length)]?.splice(0, 1) ?? [])
  return [...taken, ...left.flat()]
}
