import { defineLawPack, type LawPack } from '../../../src/rules/define-pack/index.ts'

// A rule of law of which nobody says whether its source was read.
export const pack: LawPack = defineLawPack({
  id: 'xx/example-act',
  version: '1',
  title: 'Example Act',
  source: 'https://law.example.org',
  reviewed: { on: '2026-11-21', by: 'nobody' },
  roles: ['ask', 'give'],
  territory: ['DE'],
  completeness: 'closed',
  governs: { instrumentFamily: 'other' },
  terms: { numbers: { item: ['phone-number'] } },
  rules: [
    {
      id: '1',
      cite: 'Example Act, § 1',
      from: '2026-01-01',
      confidence: 'verified',
      says: 'It says so.',
      when: { term: 'numbers', authorityKind: 'judge' },
      effect: 'permit',
    },
    { id: '2', cite: 'Example Act, § 2', from: '2026-01-01', says: 'It says so.', when: {}, effect: 'permit' },
  ],
})
