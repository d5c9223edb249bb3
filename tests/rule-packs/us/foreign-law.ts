import { defineLawPack, type LawPack } from '../../../src/rules/index.ts'

/**
 * Two fictitious laws of asking States that open everything, so that a case shows what the law of the United States lets us give. They say nothing
 * about Germany: for that country there is no law in these cases.
 */
export const foreignLaw: LawPack = defineLawPack({
  id: 'xx/asking-act', version: '2026-11-21', title: 'Asking Act (fictitious)', source: 'https://law.example.org',
  reviewed: { on: '2026-11-21', by: 'nobody' },
  roles: ['ask'], territory: ['AU', 'GB', 'JP', 'US'], completeness: 'open', governs: { instrumentFamily: ['other', 'au-process', 'gb-process', 'mutual-assistance'] },
  rules: [
    { id: 'asks', cite: 'Asking Act, § 1', says: 'Everything may be demanded.', from: '1980-01-01', confidence: 'verified', when: {}, effect: 'permit', act: ['disclose', 'preserve'] },
  ],
})
