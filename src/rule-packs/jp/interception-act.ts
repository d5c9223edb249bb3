import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Act on Communications Interception for Criminal Investigation (Act No. 137 of 1999): a warrant under it means what is going on, so it opens nothing that is stored.
 *
 * Article 2 was read in a collection (state of 13 December 2023, iuris.jp), that the Act has applied since 15 August 2000 in an encyclopedia, both on 22 November 2026. docs/decisions/0028.
 */
export const interceptionAct: LawPack = defineLawPack({
  id: 'jp/interception-act', version: '2026-11-22', title: 'Act on Communications Interception for Criminal Investigation (Japan)',
  source: 'https://laws.e-gov.go.jp/law/411AC0000000137', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['JP'],
  governs: { instrument: 'jp/interception-warrant' },

  rules: [
    { id: '2-2', cite: 'Act on Communications Interception for Criminal Investigation, arts 2(2) and 3(1)', from: '2000-08-15', readInForceOn: '2023-12-13', confidence: 'verified',
      says: 'To intercept is to receive a communication that is going on, which nobody is granted here.',
      when: { instrument: 'jp/interception-warrant' }, effect: 'forbid', ground: 'not-stored-at-receipt' },
  ],
})
