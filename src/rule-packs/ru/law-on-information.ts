import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Federal Law 149-FZ of Russia, art. 10.1: what organisers of the dissemination of information are asked for.
 *
 * The pack recognises the instruments and permits nothing. It stays open: what this law allows Russian authorities was not read, so nothing is said about it, and a person decides; that a provider does not
 * answer is a matter of policy. Accounts of the judgments on Order No 432 of the FSB were read (20 March and 9 August 2018: https://zona.media/online/2018/03/20/tlgrmvs, https://palm.newsru.com/hitech/09aug2018),
 * not the Law and not the Order. docs/decisions/0030 says more.
 */
export const lawOnInformation: LawPack = defineLawPack({
  id: 'ru/law-on-information', version: '2026-11-22', title: 'Federal Law 149-FZ on Information, art. 10.1',
  source: 'http://pravo.gov.ru/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'open',
  territory: ['RU'],
  governs: { instrument: ['ru/information-organiser-request', 'ru/decoding-demand'] },

  rules: [
    { id: '10.1-4.1', cite: 'Federal Law 149-FZ, art. 10.1(4.1); Order of the FSB No 432 of 19 July 2016', from: '2016-07-20', readInForceOn: '2018-03-20', confidence: 'verified',
      says: 'Such a demand is for what decodes messages, which is granted to nobody, and for no other data.',
      when: { instrument: 'ru/decoding-demand' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '10.1-withdrawn', cite: 'Federal Law 149-FZ, art. 10.1', from: '2016-07-20', readInForceOn: '2018-03-20', confidence: 'verified',
      says: 'A request that was withdrawn or stands no longer opens nothing.',
      when: { instrument: 'ru/information-organiser-request', orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
