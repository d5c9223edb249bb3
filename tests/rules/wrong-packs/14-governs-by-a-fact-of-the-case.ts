import { defineLawPack, type LawPack } from '../../../src/rules/define-pack/index.ts'

// A pack governs by what is known before the case: emergency is not.
export const pack: LawPack = defineLawPack({
  id: 'xx/example-act',
  version: '1',
  title: 'Example Act',
  source: 'https://law.example.org',
  reviewed: { on: '2026-11-21', by: 'nobody' },
  roles: ['ask', 'give'],
  territory: ['DE'],
  completeness: 'closed',
  governs: { instrumentFamily: 'other', emergency: 'yes' },
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
  ],
})
