import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Personal Information Protection Law of the People's Republic of China, art. 41.
 *
 * The article was read on 22 November 2026 in a translation with a commentary (https://laitimes.com/en/article/6w9c1_7cllu.html); that the Law applies from 1 November 2021 in press of the time
 * (https://iapp.org). It says of personal information what art. 36 of the Data Security Law says of all data. docs/decisions/0030 says more.
 */
export const personalInformationProtectionLaw: LawPack = defineLawPack({
  id: 'cn/personal-information-protection-law', version: '2026-11-22', title: 'Personal Information Protection Law of the People\'s Republic of China, art. 41',
  source: 'http://www.npc.gov.cn/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['give'], completeness: 'open',
  territory: ['CN'],
  governs: {},

  rules: [
    { id: '41', cite: 'Personal Information Protection Law, art. 41', from: '2021-11-01', readInForceOn: '2021-11-01', confidence: 'verified',
      says: 'Without the approval of the competent Chinese authority no handler gives foreign courts or law enforcement personal information that is stored in China.',
      when: {}, unless: { issuingState: 'CN' }, effect: 'forbid', ground: 'outside-scope' },
  ],
})
