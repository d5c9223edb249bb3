import { defineLawPack, type LawPack } from '../../../src/rules/index.ts'

/** A fictitious act by which German police ask outside criminal proceedings, so that a case shows what the second door lets us give then. */
export const policeAct: LawPack = defineLawPack({
  id: 'xx/police-act', version: '2026-11-21', title: 'Police Act (fictitious)', source: 'https://law.example.org',
  reviewed: { on: '2026-11-21', by: 'nobody' },
  roles: ['ask'], territory: ['DE'], completeness: 'open', governs: { instrumentFamily: 'de-process' },
  rules: [
    { id: 'asks', cite: 'Police Act, § 1', says: 'To avert dangers everything may be demanded.', from: '1980-01-01', confidence: 'verified', when: { proceedings: 'other' }, effect: 'permit' },
  ],
})

/** A fictitious law of the Netherlands that lets everything be given to everybody, so that a case shows what the first door alone opens and closes. */
export const givingAct: LawPack = defineLawPack({
  id: 'xx/giving-act', version: '2026-11-21', title: 'Giving Act (fictitious)', source: 'https://law.example.org',
  reviewed: { on: '2026-11-21', by: 'nobody' },
  roles: ['give'], territory: ['NL'], completeness: 'open', governs: {},
  rules: [
    { id: 'gives', cite: 'Giving Act, § 1', says: 'Everything may be given.', from: '1980-01-01', confidence: 'verified', when: {}, effect: 'permit' },
  ],
})
