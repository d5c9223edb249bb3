import { defineLawPack, type LawPack } from '../../src/rules/index.ts'
import { countries } from '../../src/vocabulary/index.ts'

/** A fictitious law of every State that opens everything, so that a case shows what the policy alone closes. */
export const permissiveLaw: LawPack = defineLawPack({
  id: 'xx/permissive-act',
  version: '2026-11-21',
  title: 'Permissive Act (fictitious)',
  source: 'https://law.example.org',
  reviewed: { on: '2026-11-21', by: 'nobody' },
  roles: ['ask', 'give'],
  territory: countries,
  completeness: 'open',
  governs: { instrumentFamily: 'other' },
  rules: [
    {
      id: 'open',
      cite: 'Permissive Act, § 1',
      says: 'Everything may be ordered.',
      from: '2018-01-01',
      confidence: 'verified',
      when: {},
      effect: 'permit',
      act: ['disclose', 'preserve', 'restrict'],
    },
    {
      id: 'duty',
      cite: 'Permissive Act, § 2',
      says: 'An order in criminal proceedings is executed within ten days.',
      from: '2018-01-01',
      confidence: 'verified',
      when: { instrument: 'other-production-order', proceedings: 'criminal' },
      effect: 'oblige',
      duty: 'disclose',
      within: { days: 10 },
      startsAt: 'receipt',
    },
  ],
})
