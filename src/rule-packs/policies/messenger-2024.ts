import { definePolicyPack } from '../../rules/define-pack/index.ts'
import type { PolicyPack } from '../../rules/define-pack/index.ts'

/**
 * What the same messenger has told its users since 23 September 2024: still nothing but the IP address and the phone number, but of a suspect in
 * any criminal case that breaks its terms, on a valid order of a judicial authority, after a legal analysis. Whose judges count the clause does
 * not say; the law packs do. "Breaks the terms" and "legal analysis" are for a named person to find. docs/decisions/0020 says how it was read.
 */
export const messenger2024: PolicyPack = definePolicyPack({
  id: 'policies/messenger-2024', version: '2026-11-21', title: 'Messenger policy of 2024', source: 'https://telegram.org/privacy', roles: ['policy'],

  rules: [
    { id: '8-3-ceiling', cite: 'Telegram Privacy Policy, 8.3 (wording of 2024-09-23)', from: '2018-01-01',
      says: 'Nothing is handed over but the IP address and the phone number.',
      when: {}, unless: { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'phone-number'] }, effect: 'forbid', ground: 'provider-policy' },

    { id: '8-3-judicial', cite: 'Telegram Privacy Policy, 8.3 (wording of 2024-09-23)', from: '2018-01-01',
      says: 'The order comes from a judicial authority.',
      when: {}, effect: 'require', needs: { authorityKind: ['judge', 'court', 'investigating-judge'] }, ground: 'provider-policy' },

    { id: '8-3-valid', cite: 'Telegram Privacy Policy, 8.3 (wording of 2024-09-23)', from: '2018-01-01',
      says: 'The order is valid: signed, by an authority that it names, and not withdrawn.',
      when: {}, effect: 'require', needs: { signature: 'present', issuingAuthority: 'present', orderState: 'standing' }, ground: 'provider-policy' },

    { id: '8-3-suspect', cite: 'Telegram Privacy Policy, 8.3 (wording of 2024-09-23)', from: '2018-01-01',
      says: 'It says that the user is a suspect.',
      when: {}, effect: 'require', needs: { userRole: ['suspect', 'accused'] }, ground: 'provider-policy' },

    { id: '8-3-criminal', cite: 'Telegram Privacy Policy, 8.3 (wording of 2024-09-23)', from: '2018-01-01',
      says: 'The case is a criminal one.',
      when: {}, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'provider-policy' },

    { id: '8-3-terms', cite: 'Telegram Privacy Policy, 8.3 (wording of 2024-09-23)', from: '2018-01-01',
      says: 'What is suspected breaks the terms of service, as a named person finds.',
      when: {}, effect: 'require', needs: { breaksTerms: 'yes' }, ground: 'provider-policy' },

    { id: '8-3-analysis', cite: 'Telegram Privacy Policy, 8.3 (wording of 2024-09-23)', from: '2018-01-01',
      says: 'The request stood a legal analysis, as a named person finds.',
      when: {}, effect: 'require', needs: { legalAnalysis: 'yes' }, ground: 'provider-policy' },
  ],
})
