import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Law on Combatting Rumours and Cybercrimes of the United Arab Emirates, Federal Decree-Law 34/2021: orders of the Public Prosecution for data.
 *
 * Its procedural articles were not read, nor is it known here what they reach; that it has been in effect since 2 January 2022 stands in an account. Every rule is unverified: an order goes to a lawyer, whatever
 * it asks. The Law makes offences of rumours, insult and criticism; what that means for an answer is the operator's policy. docs/decisions/0029.
 */
export const cybercrimesLaw: LawPack = defineLawPack({
  id: 'ae/cybercrimes-law', version: '2026-11-22', title: 'Law on Combatting Rumours and Cybercrimes, Federal Decree-Law 34/2021 (United Arab Emirates)',
  source: 'https://uaelegislation.gov.ae/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['AE'],
  governs: { instrument: 'ae/cybercrime-order' },

  terms: {
    // who the customer is and how he paid, when he was there and from which address, with whom he communicated, and what he wrote
    'data-as-ordered': {
      item: [
        'person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date', 'payment-instrument', 'billing-record', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times',
        'interaction-log', 'message-content', 'stored-file',
      ],
    },
  },

  rules: [
    { id: 'order', cite: 'Federal Decree-Law 34/2021, art. 1 (its procedural articles were not read)', from: '2022-01-02', confidence: 'unverified',
      says: 'The Public Prosecution may order data in the investigation of a cybercrime.',
      when: { term: 'data-as-ordered' }, effect: 'permit' },

    { id: 'who', cite: 'Federal Decree-Law 34/2021, art. 1 (its procedural articles were not read)', from: '2022-01-02', confidence: 'unverified',
      says: 'Only the Public Prosecution or a court orders them.',
      when: {}, effect: 'require', needs: { authorityKind: ['prosecutor', 'judge', 'court', 'investigating-judge'] }, ground: 'issuer-not-competent' },

    { id: 'form', cite: 'Federal Decree-Law 34/2021, art. 1 (its procedural articles were not read)', from: '2022-01-02', confidence: 'unverified',
      says: 'The order names authority, case and user, and is signed and dated.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', fileNumber: 'present', userIdentifier: 'present', signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: 'offence', cite: 'Federal Decree-Law 34/2021, art. 1', from: '2022-01-02', confidence: 'unverified',
      says: 'The Law is about offences and not about other disputes.',
      when: {}, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: 'stored', cite: 'Federal Decree-Law 34/2021, art. 1 (its procedural articles were not read)', from: '2022-01-02', confidence: 'unverified',
      says: 'What is still to come would be surveillance.',
      when: { windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: 'withdrawn', cite: 'Federal Decree-Law 34/2021, art. 1', from: '2022-01-02', confidence: 'unverified',
      says: 'An order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
