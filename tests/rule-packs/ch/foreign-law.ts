import { defineLawPack, type LawPack } from '../../../src/rules/index.ts'

/** A fictitious law of an asking State that opens everything, older than the article that is tested with it. */
export const foreignLaw: LawPack = defineLawPack({
  id: 'xx/old-asking-act', version: '2026-11-22', title: 'Old Asking Act (fictitious)', source: 'https://law.example.org',
  reviewed: { on: '2026-11-22', by: 'nobody' },
  roles: ['ask'], territory: ['JP'], completeness: 'open', governs: { instrumentFamily: 'other' },
  rules: [
    { id: 'asks', cite: 'Old Asking Act, § 1', says: 'Everything may be demanded.', from: '1900-01-01', confidence: 'verified', when: {}, effect: 'permit' },
  ],
})
