import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Loi 2004-575 pour la confiance dans l'économie numérique: what a judge may have a host say of who made a publication.
 *
 * Its articles were renumbered in 2024 and were not read in their present form, nor was the Décret 2021-1362 but for an account of it. So nothing here is decided: the pack knows the order, and sends it to a lawyer.
 * The beginning is the day on which cross-references to the law in other codes were read. docs/decisions/0026 says how it was read.
 */
export const lcen: LawPack = defineLawPack({
  id: 'fr/lcen', version: '2026-11-22', title: 'Loi 2004-575 pour la confiance dans l’économie numérique (France), arts 6, 6-3',
  source: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000801164/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['FR'],
  governs: { instrument: 'fr/lcen-order' },

  terms: {
    // Décret 2021-1362, arts 2 to 5, as far as an account says
    'who-published': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'email-address', 'phone-number', 'account-id', 'username', 'recovery-contact', 'payment-instrument', 'billing-record', 'registration-ip', 'last-login-ip',
        'session-ip-log', 'device-identifier'],
    },
  },

  rules: [
    { id: '6', cite: 'Loi 2004-575, arts 6, 6-3; Décret 2021-1362, arts 1-6', from: '2026-04-03', confidence: 'unverified',
      says: 'A judge may have a host hand over what identifies whoever made a publication.',
      when: { term: 'who-published' }, effect: 'permit' },

    { id: '6-3-who', cite: 'Loi 2004-575, art. 6-3', from: '2026-04-03', confidence: 'unverified',
      says: 'A court orders it, not a party.',
      when: {}, effect: 'require', needs: { authorityKind: ['judge', 'court', 'investigating-judge'] }, ground: 'issuer-not-competent' },

    { id: '6-form', cite: 'Loi 2004-575, arts 6, 6-3', from: '2026-04-03', confidence: 'unverified',
      says: 'It says which court ordered it, when, and which publication or account is meant.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', issueDate: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '6-duty', cite: 'Loi 2004-575, arts 6, 6-3', from: '2026-04-03', confidence: 'unverified', as: 'ask',
      says: 'It is answered as it says.',
      when: {}, effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: 'withdrawn', cite: 'Loi 2004-575, art. 6-3', from: '2026-04-03', confidence: 'verified',
      says: 'An order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
