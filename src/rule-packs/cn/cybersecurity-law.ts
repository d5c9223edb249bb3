import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Cybersecurity Law of the People's Republic of China, art. 28 as numbered until 31 December 2025: technical support and assistance.
 *
 * The article was read on 22 November 2026 as the Legal Daily quotes it on 22 September 2017 (http://www.fww.org.cn/2017/0922/27880_5.html); the Law applies from 1 June 2017. Since the amendment of 1 January 2026 art. 28 is
 * about something else (https://chinadataregulation.com/laws/csl/articles/article-28/), and where technical support went was not read: nothing is said of the time after. The pack recognises the instrument, permits
 * nothing and stays open. The Intelligence Law was not read either. docs/decisions/0030 says more.
 */
export const cybersecurityLaw: LawPack = defineLawPack({
  id: 'cn/cybersecurity-law', version: '2026-11-22', title: 'Cybersecurity Law of the People\'s Republic of China, art. 28',
  source: 'http://www.npc.gov.cn/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'open',
  territory: ['CN'],
  governs: { instrument: 'cn/technical-support-demand' },

  rules: [
    { id: '28-who', cite: 'Cybersecurity Law, art. 28, as numbered until 31 December 2025', from: '2017-06-01', until: '2026-01-01', readInForceOn: '2017-09-22', confidence: 'verified',
      says: 'Only organs of public security and of State security have technical support.',
      when: {}, effect: 'require', needs: { authorityKind: ['police', 'intelligence'] }, ground: 'issuer-not-competent' },

    { id: '28-purpose', cite: 'Cybersecurity Law, art. 28, as numbered until 31 December 2025', from: '2017-06-01', until: '2026-01-01', readInForceOn: '2017-09-22', confidence: 'verified',
      says: 'They have it to safeguard national security or to investigate crimes.',
      when: {}, effect: 'require', needs: { proceedings: ['criminal', 'national-security'] }, ground: 'outside-scope' },

    { id: '28-withdrawn', cite: 'Cybersecurity Law, art. 28, as numbered until 31 December 2025', from: '2017-06-01', readInForceOn: '2017-09-22', confidence: 'verified',
      says: 'A demand that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
