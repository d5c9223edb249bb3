import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Article 271 of the Swiss Criminal Code: no acts of a foreign State on Swiss soil. It is the reason why a provider in Switzerland answers foreign authorities through Swiss ones only.
 *
 * Read on 22 November 2026: the English text as of January 2025 on lawbrary.ch, in this wording since 5 January 1951, and the account that a provider in Switzerland gives of it
 * (proton.me/legal/transparency). docs/decisions/0027 says how it was read.
 */
export const strafgesetzbuch: LawPack = defineLawPack({
  id: 'ch/strafgesetzbuch', version: '2026-11-22', title: 'Schweizerisches Strafgesetzbuch (StGB), Art. 271',
  source: 'https://www.fedlex.admin.ch/eli/cc/54/757_781_799/de', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['give'], completeness: 'open',
  territory: ['CH'],
  governs: {},

  rules: [
    { id: '271-1', cite: 'StGB Art. 271(1)', from: '1951-01-05', readInForceOn: '2025-01-01', confidence: 'verified',
      says: 'Whoever hands data to a foreign authority that writes to us directly does on Swiss soil what is for Swiss authorities to do; the way is mutual assistance.',
      when: {}, unless: { issuingState: 'CH' }, effect: 'forbid', ground: 'outside-scope' },
  ],
})
