import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Federal Law 126-FZ of Russia, art. 64, with Government Decree 445 of 2018: technical access (SORM).
 *
 * The pack recognises the instrument and permits nothing; it stays open. Press on the Decree was read, not the Law. docs/decisions/0030 says more.
 */
export const lawOnCommunications: LawPack = defineLawPack({
  id: 'ru/law-on-communications', version: '2026-11-22', title: 'Federal Law 126-FZ on Communications, art. 64',
  source: 'http://pravo.gov.ru/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'open',
  territory: ['RU'],
  governs: { instrument: 'ru/sorm-access' },

  rules: [
    { id: '64', cite: 'Federal Law 126-FZ, art. 64; Government Decree No 445 of 12 April 2018', from: '2018-07-01', readInForceOn: '2018-07-01', confidence: 'verified',
      says: 'The service reads along through a console of its own; data as they arise are granted to nobody here.',
      when: {}, effect: 'forbid', ground: 'not-stored-at-receipt' },
  ],
})
