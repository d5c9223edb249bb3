import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Law No. 5651 on publications on the internet, additional art. 4: what social network providers tell a prosecutor or court, so that the suspect of a listed offence is found.
 *
 * Not read: the additional article itself, which Law No. 7418 of October 2022 amended. Everything about it is recalled and unverified, so every request under it goes to a lawyer. Its list holds
 * offences of expression; what that means for an answer is the operator's policy and not this law. docs/decisions/0029.
 */
export const law5651: LawPack = defineLawPack({
  id: 'tr/law-5651', version: '2026-11-22', title: '5651 sayılı Kanun (Law No. 5651), additional art. 4',
  source: 'https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=5651&MevzuatTur=1&MevzuatTertip=5', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['TR'],
  governs: { instrument: 'tr/social-network-request' },

  terms: {
    // what leads to the suspect
    'data-to-find-suspect': { item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date', 'registration-ip'] },
  },

  rules: [
    { id: 'ek-4', cite: 'Law No. 5651, additional art. 4', from: '2022-10-18', confidence: 'unverified',
      says: 'A large social network provider tells a prosecutor or court what is needed to find the suspect of a listed offence.',
      when: { term: 'data-to-find-suspect' }, effect: 'permit' },

    { id: 'ek-4-who', cite: 'Law No. 5651, additional art. 4', from: '2022-10-18', confidence: 'unverified',
      says: 'A prosecutor in the investigation or the court in the trial asks.',
      when: {}, effect: 'require', needs: { authorityKind: ['prosecutor', 'judge', 'court', 'investigating-judge'] }, ground: 'issuer-not-competent' },

    { id: 'ek-4-offence', cite: 'Law No. 5651, additional art. 4', from: '2022-10-18', confidence: 'unverified',
      says: 'The offence is listed: sexual abuse of children, public spreading of untrue information, and offences against the State and its secrets.',
      when: {}, effect: 'require', needs: { offenceKind: ['child-sexual-abuse', 'speech', 'state-security', 'terrorism', 'public-order', 'other', 'not-specified'] }, ground: 'offence-below-threshold' },

    { id: 'ek-4-service', cite: 'Law No. 5651, additional art. 4', from: '2022-10-18', confidence: 'unverified',
      says: 'It binds social network providers, and of those only the large ones; whether a messenger without numbers is one is for a lawyer.',
      when: {}, effect: 'require', needs: { serviceKind: 'communication-between-users' }, ground: 'service-not-covered' },

    { id: 'ek-4-form', cite: 'Law No. 5651, additional art. 4', from: '2022-10-18', confidence: 'unverified',
      says: 'The request names the authority and the offence, and singles out the user.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', offenceDescription: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: 'ek-4-withdrawn', cite: 'Law No. 5651, additional art. 4', from: '2022-10-18', readInForceOn: '2022-10-18', confidence: 'verified',
      says: 'A request that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
