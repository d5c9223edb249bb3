import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['judge', 'court'] as const

/**
 * The Polish Act of 2002 on providing services by electronic means, art. 18: which data of a user a provider gives to the authorities of the State.
 *
 * Read on 22 November 2026: art. 18 as enacted, in legalize-dev/legalize-pl (pl/DU-2002-1204.md@ac09789); in force since 10 March 2003. Later consolidations were not read. The article is a
 * duty of the provider; that an authority may ask needs another Act, and none was read that lets courts or prosecutors ask such a service: all of it is for a lawyer. docs/decisions/0027 says how it was read.
 */
export const ustawaOSwiadczeniuUslugDrogaElektroniczna: LawPack = defineLawPack({
  id: 'pl/ustawa-o-swiadczeniu-uslug-droga-elektroniczna', version: '2026-11-22', title: 'Ustawa o świadczeniu usług drogą elektroniczną, art. 18',
  source: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=wdu20021441204', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['PL'],
  governs: { instrument: 'pl/electronic-services-data-request' },

  terms: {
    // art. 18(1) and (2): who the user is, and what settles the account
    'data-of-the-relation': { item: ['person-name', 'postal-address', 'email-address', 'payment-instrument', 'billing-record'] },
    // art. 18(5): how the service was used
    'data-of-use': { item: ['account-id', 'username', 'service-details', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times'] },
    // what a service may need besides (art. 18(2)) or the user agreed to (art. 18(4))
    'debated-data': {
      item: ['date-of-birth', 'phone-number', 'recovery-contact', 'profile-details', 'registration-date', 'registration-record', 'device-identifier', 'purchase-history', 'server-log'],
    },
    'addresses-over-time': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times'] },
  },

  rules: [
    { id: '18-6', cite: 'Ustawa o świadczeniu usług drogą elektroniczną, art. 18 ust. 1, 2, 5, 6; k.p.k., art. 217, 236a', from: '2003-03-10', confidence: 'unverified',
      says: 'A provider tells the authorities of the State, for their proceedings, who a user is and how the service was used; that one may ask takes another Act, and of none was that read.',
      when: { term: ['data-of-the-relation', 'data-of-use'] }, effect: 'permit' },

    { id: '18-2', cite: 'Ustawa o świadczeniu usług drogą elektroniczną, art. 18 ust. 2, 4, 6', from: '2003-03-10', confidence: 'unverified',
      says: 'Other data are among them as far as the service needs them or the user agreed.',
      when: { term: 'debated-data' }, effect: 'permit' },

    { id: '18-6-who', cite: 'Ustawa o świadczeniu usług drogą elektroniczną, art. 18 ust. 6', from: '2003-03-10', confidence: 'verified',
      says: 'It is owed to authorities of the State and to nobody else.',
      when: {}, effect: 'require', needs: { authorityKind: [...courts, 'investigating-judge', 'prosecutor', 'police', 'investigating-authority', 'administrative', 'intelligence'] }, ground: 'issuer-not-competent' },

    { id: '18-6-served', cite: 'Ustawa o świadczeniu usług drogą elektroniczną, art. 18 ust. 6', from: '2003-03-10', confidence: 'unverified',
      says: 'A private party does not bring it.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '18-6-union', cite: 'Dir. 2002/58/EC, Art. 15(1); CJEU, 2 March 2021, C-746/18', from: '2021-03-02', confidence: 'unverified',
      says: 'The law of the Union asks for a court, or for another independent body, before traffic data are had; a prosecutor who leads the case is none.',
      when: { term: 'addresses-over-time', authorityKind: ['prosecutor', 'police', 'investigating-authority', 'administrative', 'intelligence'] }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '18-6-form', cite: 'Ustawa o świadczeniu usług drogą elektroniczną, art. 18 ust. 6', from: '2003-03-10', confidence: 'unverified',
      says: 'The request is signed and dated, says who makes it, in which proceedings, by which Act, and whom it means.',
      when: {}, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', legalBasis: 'present', fileNumber: 'present', issueDate: 'present', signature: 'present', userIdentifier: 'present' } },

    { id: '18-6-period', cite: 'Ustawa o świadczeniu usług drogą elektroniczną, art. 18 ust. 5, 6', from: '2003-03-10', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { item: ['session-ip-log', 'session-times', 'billing-record', 'purchase-history', 'server-log'] }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '18-6-duty', cite: 'Ustawa o świadczeniu usług drogą elektroniczną, art. 18 ust. 6', from: '2003-03-10', confidence: 'verified', as: 'ask',
      says: 'The provider answers; the article sets no time, so that of the request counts.',
      when: { term: ['data-of-the-relation', 'data-of-use'] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '18-6-withdrawn', cite: 'Ustawa o świadczeniu usług drogą elektroniczną, art. 18 ust. 6', from: '2003-03-10', confidence: 'verified',
      says: 'A request that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
