import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Code of Criminal Procedure of Iran, arts 667, 668 and 683.
 *
 * Arts 667 and 683 were read on 22 November 2026 in copies without a day (https://dadteam.ir and a collection of articles); that the Code began on 22 June 2015 was not read. The pack recognises the instruments and permits nothing. It stays open: the articles on
 * interception, to which art. 683 leads, were not read; that a provider does not answer is a matter of policy. docs/decisions/0030 says more.
 */
export const codeOfCriminalProcedure: LawPack = defineLawPack({
  id: 'ir/code-of-criminal-procedure', version: '2026-11-22', title: 'Code of Criminal Procedure of Iran, arts 667, 668 and 683',
  source: 'https://rrk.ir/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'open',
  territory: ['IR'],
  governs: { instrument: ['ir/retained-data-request', 'ir/communications-order'] },

  terms: {
    // art. 683: what is in transit between people, and what of it is stored
    'communications': { item: 'message-content' },
  },

  rules: [
    { id: '683-note', cite: 'Code of Criminal Procedure, art. 683, note', from: '2015-06-22', confidence: 'verified',
      says: 'Stored private communications, such as mail and text messages, follow the rules on interception; a request for what providers retain does not reach them.',
      when: { instrument: 'ir/retained-data-request', term: 'communications' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '683-live', cite: 'Code of Criminal Procedure, art. 683', from: '2015-06-22', confidence: 'verified',
      says: 'Communications in transit are intercepted; data as they arise are granted to nobody here.',
      when: { instrument: 'ir/communications-order', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '667-withdrawn', cite: 'Code of Criminal Procedure, arts 667, 683', from: '2015-06-22', confidence: 'verified',
      says: 'A request or order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
