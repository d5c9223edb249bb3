import { definePolicyPack } from '../../rules/define-pack/index.ts'
import type { PolicyPack } from '../../rules/define-pack/index.ts'

/**
 * What a mail provider that puts privacy first tells those who ask: authorities of its own State only, on a binding order that stood its own analysis, and the user
 * hears of it in the end. Made after Proton's "Information for law enforcement" and its transparency report (undated pages, read in public copies on 22 November
 * 2026); its State is Switzerland. It is our reading of them and speaks for nobody. docs/decisions/0031 says how they were read.
 */
export const privacyFirstMail: PolicyPack = definePolicyPack({
  id: 'policies/privacy-first-mail', version: '2026-11-22', title: 'Policy of a mail provider that puts privacy first', source: 'https://proton.me/legal/law-enforcement', roles: ['policy'],

  rules: [
    { id: '1-abroad', cite: 'Policy of a mail provider that puts privacy first, 1 (transparency report)', from: '2018-01-01',
      says: 'Whoever asks from abroad is given nothing directly, in an emergency neither: the way is through the authorities at home.',
      when: {}, unless: { issuingState: 'CH' }, effect: 'forbid', ground: 'provider-policy' },

    { id: '2-binding', cite: 'Policy of a mail provider that puts privacy first, 2 (privacy policy: data disclosure)', from: '2018-01-01',
      says: 'Only a binding order counts: one that names its authority and its law, is signed, and stands.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', legalBasis: 'present', signature: 'present', orderState: 'standing' }, ground: 'provider-policy' },

    { id: '3-analysis', cite: 'Policy of a mail provider that puts privacy first, 3 (privacy policy: data disclosure)', from: '2018-01-01',
      says: 'A named person looks whether the order can be challenged before anything leaves.',
      when: {}, effect: 'require', needs: { legalAnalysis: 'yes' }, ground: 'provider-policy' },

    { id: '4-notice', cite: 'Policy of a mail provider that puts privacy first, 4 (user notification policy)', from: '2018-01-01',
      says: 'The user is told of the request.',
      when: { nonDisclosure: ['none', 'requested'] }, unless: { emergency: 'yes', emergencyGround: 'life-or-safety' },
      effect: 'oblige', duty: 'notify-user', within: 'without-undue-delay', startsAt: 'receipt', upon: 'disclose' },

    { id: '4-later', cite: 'Policy of a mail provider that puts privacy first, 4 (user notification policy)', from: '2018-01-01',
      says: 'Where silence is ordered, or a life could be in danger, he is told when that is over.',
      when: { anyOf: [{ nonDisclosure: 'ordered' }, { emergency: 'yes', emergencyGround: 'life-or-safety' }] },
      effect: 'oblige', duty: 'notify-user', within: 'without-undue-delay', startsAt: 'end-of-confidentiality', upon: 'disclose' },
  ],
})
