import { defineLawPack, type LawPack } from '../../../src/rules/index.ts'

/** A fictitious law of the United States that lets us give everything, so that a case shows what Australian law lets its authorities ask. */
export const givingLaw: LawPack = defineLawPack({
  id: 'xx/giving-act', version: '2026-11-22', title: 'Giving Act (fictitious)', source: 'https://law.example.org', reviewed: { on: '2026-11-22', by: 'nobody' },
  roles: ['give'], territory: ['US'], completeness: 'open', governs: {},
  rules: [
    { id: 'gives', cite: 'Giving Act, § 1', says: 'Everything may be given.', from: '1980-01-01', confidence: 'verified', when: {}, effect: 'permit', act: ['disclose', 'preserve'] },
  ],
})
