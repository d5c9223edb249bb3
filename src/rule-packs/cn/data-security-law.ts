import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Data Security Law of the People's Republic of China, arts 35 and 36.
 *
 * Both articles were read on 22 November 2026 in the Chinese text (https://chinadataregulation.com/laws/dsl/articles/article-35/ and /translations/dsl/article-36/), which is that of 1 September 2021 and was unamended on
 * 20 May 2026. For requests of Chinese authorities the pack recognises the instrument, permits nothing and stays open: what the "relevant State provisions" and the "strict approval" of art. 35 are was not
 * read. Art. 36 speaks of data that are stored in China; where they are stored nobody looks before the answer, and the answer is a person's either way. docs/decisions/0030 says more.
 */
export const dataSecurityLaw: LawPack = defineLawPack({
  id: 'cn/data-security-law', version: '2026-11-22', title: 'Data Security Law of the People\'s Republic of China, arts 35 and 36',
  source: 'http://www.npc.gov.cn/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'open',
  territory: ['CN'],
  governs: { ask: { instrument: 'cn/security-organ-request' }, give: {} },

  rules: [
    { id: '35-who', cite: 'Data Security Law, art. 35', from: '2021-09-01', readInForceOn: '2026-05-20', confidence: 'verified', as: 'ask',
      says: 'Only organs of public security and of State security obtain data by this article.',
      when: {}, effect: 'require', needs: { authorityKind: ['police', 'intelligence'] }, ground: 'issuer-not-competent' },

    { id: '35-purpose', cite: 'Data Security Law, art. 35', from: '2021-09-01', readInForceOn: '2026-05-20', confidence: 'verified', as: 'ask',
      says: 'They do so to safeguard national security or to investigate crimes.',
      when: {}, effect: 'require', needs: { proceedings: ['criminal', 'national-security'] }, ground: 'outside-scope' },

    { id: '36', cite: 'Data Security Law, art. 36', from: '2021-09-01', readInForceOn: '2026-05-20', confidence: 'verified', as: 'give',
      says: 'Without the approval of the competent Chinese authority nobody in China gives foreign courts or law enforcement data that are stored there.',
      when: {}, unless: { issuingState: 'CN' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '35-withdrawn', cite: 'Data Security Law, art. 35', from: '2021-09-01', readInForceOn: '2026-05-20', confidence: 'verified', as: 'ask',
      says: 'A request that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
