import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Ley Nacional de Telecomunicaciones, Ley 19.798, arts 18-21, and Ley 27.078, art. 5: the secrecy of communications, their existence included. It answers one question: what an entity of ours in
 * Argentina may hand to a foreign authority that writes to it directly. What Argentine authorities may demand stands in the codes of procedure.
 *
 * Arts 18-21 of Ley 19.798 were read as consolidated on 26 June 2025 (legalize-dev/legalize-ar, ar/LEY-19798.md); art. 5 of Ley 27.078, published on 19 December 2014, as the same collection tells it.
 * docs/decisions/0029 says how it was read.
 */
export const leyNacionalDeTelecomunicaciones: LawPack = defineLawPack({
  id: 'ar/ley-nacional-de-telecomunicaciones', version: '2026-11-22', title: 'Ley Nacional de Telecomunicaciones, Ley 19.798, arts 18-21',
  source: 'http://servicios.infoleg.gob.ar/infolegInternet/anexos/30000-34999/31922/texact.htm', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['give'], completeness: 'open',
  territory: ['AR'],
  governs: {},

  terms: {
    // the existence and the contents of a communication
    'correspondence': { item: ['message-content', 'interaction-log'] },
  },

  rules: [
    { id: '18', cite: 'Ley 19.798, arts 18-21', from: '1972-08-23', readInForceOn: '2025-06-26', confidence: 'verified',
      says: 'Who provides telecommunications tells nobody that a communication took place or what was said, but at the request of a competent judge, which a foreign authority is not.',
      when: { term: 'correspondence', serviceKind: 'network-or-number-based-communications' }, unless: { issuingState: 'AR' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '27078-5', cite: 'Ley 27.078, art. 5; Ley 19.798, arts 18-21', from: '2014-12-19', readInForceOn: '2025-06-26', confidence: 'verified',
      says: 'The same holds for correspondence by any technology of information and communication.',
      when: { term: 'correspondence', serviceKind: ['number-independent-communications', 'communication-between-users'] }, unless: { issuingState: 'AR' }, effect: 'forbid', ground: 'outside-scope' },
  ],
})
