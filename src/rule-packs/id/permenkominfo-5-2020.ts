import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['court', 'judge', 'investigating-judge'] as const
const enforcement = ['id/law-enforcement-request', 'id/content-request'] as const

/**
 * Permenkominfo 5/2020 of Indonesia on private providers of electronic systems: access for criminal law enforcement (arts 32 to 42) and for supervision (arts 21 to 31).
 *
 * Art. 36(1) to (5) was read on 22 November 2026 in the words in which the press quotes it (https://tekno.kompas.com/read/2022/07/19/12020067 and /2021/05/24/07320047; (4) at
 * https://kompasiana.com/muhammad09345/62e9eee1a51c6f0dee5c7a34); arts 21, 22 and 24 in https://katadata.co.id of 24 May 2021; arts 32, 33 and 37 in the account of ELSAM of 22 July 2022
 * (https://amp.suara.com/news/2022/07/22/010500). It has applied since 24 May 2021 (press of the day). Not read: the definitions in art. 1, Permenkominfo 10/2021, and the Code of Criminal Procedure of 2025
 * (UU 20/2025, in force since 2 January 2026), which ranks above it. docs/decisions/0030 says how it was read.
 */
export const permenkominfo52020: LawPack = defineLawPack({
  id: 'id/permenkominfo-5-2020', version: '2026-11-22', title: 'Permenkominfo 5/2020, arts 21-42',
  source: 'https://jdih.komdigi.go.id/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['ID'],
  governs: { instrument: ['id/law-enforcement-request', 'id/content-request', 'id/supervision-request'] },

  terms: {
    // what the words mean on any reading; the definitions were not read
    'user-information': { item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'registration-date'] },
    'traffic-data': { item: ['interaction-log', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times'] },
    // what they may mean
    'debated-data': {
      item: ['date-of-birth', 'recovery-contact', 'profile-details', 'registration-record', 'service-details', 'device-identifier', 'puk-code', 'location', 'server-log', 'purchase-history'],
    },
    // personal financial data are among the specific personal data of art. 36(5)
    'financial-data': { item: ['payment-instrument', 'billing-record'] },
    'communications': { item: 'message-content' },
    // written or made by people, but no communication in the plain sense
    'other-contents': { item: ['stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    // arts 21-31: supervision by ministries and agencies

    { id: '21-1', cite: 'Permenkominfo 5/2020, arts 21(1), 22', from: '2021-05-24', readInForceOn: '2021-05-24', confidence: 'unverified',
      says: 'Ministries and agencies are given access to data for supervision; to which data, no list says.',
      when: { instrument: 'id/supervision-request' }, effect: 'permit' },

    { id: '21-1-who', cite: 'Permenkominfo 5/2020, art. 21(1)', from: '2021-05-24', readInForceOn: '2021-05-24', confidence: 'verified',
      says: 'Only a ministry or an agency supervises.',
      when: { instrument: 'id/supervision-request' }, effect: 'require', needs: { authorityKind: 'administrative' }, ground: 'issuer-not-competent' },

    { id: '22', cite: 'Permenkominfo 5/2020, art. 22', from: '2021-05-24', readInForceOn: '2021-05-24', confidence: 'verified',
      says: 'The request goes by the power to supervise, the purpose, the kind of access and the contact person of the agency.',
      when: { instrument: 'id/supervision-request' }, effect: 'require', ground: 'incomplete',
      needs: { legalBasis: 'present', statementOfReasons: 'present', dataCategory: 'present', authorityContact: 'present' } },

    { id: '24', cite: 'Permenkominfo 5/2020, art. 24', from: '2021-05-24', readInForceOn: '2021-05-24', confidence: 'verified',
      says: 'What is given for supervision serves supervision and no criminal or other proceedings.',
      when: { instrument: 'id/supervision-request' }, effect: 'require', needs: { proceedings: 'administrative' }, ground: 'outside-scope' },

    { id: '21-5-days', cite: 'Permenkominfo 5/2020, arts 21(1), 27-31', from: '2021-05-24', readInForceOn: '2021-05-24', confidence: 'unverified', as: 'ask',
      says: 'Access for supervision is given within five days of the request.',
      when: { instrument: 'id/supervision-request', orderState: 'standing' },
      effect: 'oblige', duty: 'disclose', within: { days: 5 }, startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    // arts 32-42: criminal law enforcement

    { id: '32', cite: 'Permenkominfo 5/2020, art. 32', from: '2021-05-24', readInForceOn: '2022-07-22', confidence: 'verified',
      says: 'Data are given for offences that are punished with two years or more.',
      when: { instrument: enforcement }, effect: 'require', needs: { maximumPenaltyMonths: { atLeast: 24 } }, ground: 'offence-below-threshold' },

    { id: '32-criminal', cite: 'Permenkominfo 5/2020, arts 32, 36(2)(d)', from: '2021-05-24', readInForceOn: '2022-07-22', confidence: 'verified',
      says: 'They are given for offences that are investigated, prosecuted or tried.',
      when: { instrument: enforcement }, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '36-1', cite: 'Permenkominfo 5/2020, art. 36(1)', from: '2021-05-24', readInForceOn: '2022-07-19', confidence: 'verified',
      says: 'Law enforcement is given traffic data and information on users, without a court.',
      when: { instrument: enforcement, term: ['user-information', 'traffic-data'] }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '36-1-ip', cite: 'Permenkominfo 5/2020, art. 36(1)', from: '2021-05-24', confidence: 'unverified',
      says: 'Who was behind an IP address may be information on a user too.',
      when: { instrument: enforcement, term: ['user-information', 'traffic-data'], targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '36-1-debated', cite: 'Permenkominfo 5/2020, arts 1, 36(1)', from: '2021-05-24', confidence: 'unverified',
      says: 'Devices, whereabouts, purchases and the like may be traffic data or information on users.',
      when: { instrument: enforcement, term: 'debated-data' }, effect: 'permit' },

    { id: '36-1-who', cite: 'Permenkominfo 5/2020, art. 36(1)-(3)', from: '2021-05-24', readInForceOn: '2022-07-19', confidence: 'verified',
      says: 'Only law enforcement asks: who investigates, prosecutes or tries offences.',
      when: { instrument: enforcement }, effect: 'require', needs: { authorityKind: ['police', 'prosecutor', 'investigating-authority', ...courts] }, ground: 'issuer-not-competent' },

    { id: '36-2', cite: 'Permenkominfo 5/2020, art. 36(2), (4)', from: '2021-05-24', readInForceOn: '2022-07-19', confidence: 'verified',
      says: 'The request encloses the basis of authority, its purpose, a specific description of the data, and the offence.',
      when: { instrument: enforcement }, effect: 'require', ground: 'incomplete',
      needs: { legalBasis: 'present', statementOfReasons: 'present', dataCategory: 'present', offenceDescription: 'present' } },

    { id: '36-3', cite: 'Permenkominfo 5/2020, art. 36(3)-(4)', from: '2021-05-24', readInForceOn: '2022-07-19', confidence: 'verified',
      says: 'Law enforcement is given the content of communications.',
      when: { instrument: 'id/content-request', term: 'communications' }, effect: 'permit' },

    { id: '36-3-debated', cite: 'Permenkominfo 5/2020, arts 1, 36(3)-(4)', from: '2021-05-24', confidence: 'unverified',
      says: 'Files, lists and other contents may be content of communications.',
      when: { instrument: 'id/content-request', term: 'other-contents' }, effect: 'permit' },

    { id: '36-4', cite: 'Permenkominfo 5/2020, art. 36(4)-(5)', from: '2021-05-24', readInForceOn: '2022-07-19', confidence: 'verified',
      says: 'Contents and specific personal data take a letter of the chair of the district court.',
      when: { instrument: 'id/content-request' }, effect: 'require', needs: { anyOf: [{ authorityKind: courts }, { validatedBy: courts }] }, ground: 'issuer-not-competent' },

    { id: '36-5', cite: 'Permenkominfo 5/2020, art. 36(5)', from: '2021-05-24', readInForceOn: '2021-05-24', confidence: 'verified',
      says: 'Specific personal data, financial data among them, are given like contents.',
      when: { instrument: 'id/content-request', term: 'financial-data' }, effect: 'permit' },

    { id: '36-only', cite: 'Permenkominfo 5/2020, art. 36(1)-(5)', from: '2021-05-24', readInForceOn: '2022-07-19', confidence: 'verified',
      says: 'A request that rests on no letter of a court reaches neither contents nor financial data.',
      when: { instrument: 'id/law-enforcement-request', term: ['communications', 'other-contents', 'financial-data'] }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '36-form', cite: 'Permenkominfo 5/2020, art. 36(1), (3)', from: '2021-05-24', confidence: 'unverified',
      says: 'An official request says who makes it and whom it means, and is signed and dated.',
      when: { instrument: [...enforcement, 'id/supervision-request'] }, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', signature: 'present', issueDate: 'present', userIdentifier: 'present' } },

    { id: '36-period', cite: 'Permenkominfo 5/2020, art. 36(2), (4)', from: '2021-05-24', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { instrument: enforcement, term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '36-stored', cite: 'Permenkominfo 5/2020, art. 36; UU 20/2025, art. 136', from: '2021-05-24', confidence: 'unverified',
      says: 'What is still to come is a matter of interception.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '37', cite: 'Permenkominfo 5/2020, arts 37, 41, 42', from: '2021-05-24', readInForceOn: '2022-07-22', confidence: 'verified', as: 'ask',
      says: 'It is given within five calendar days of the request.',
      when: { anyOf: [{ instrument: enforcement, term: ['user-information', 'traffic-data'] }, { instrument: 'id/content-request', term: ['communications', 'financial-data'] }] },
      unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'disclose', within: { days: 5 }, startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '36-withdrawn', cite: 'Permenkominfo 5/2020, arts 21, 36', from: '2021-05-24', readInForceOn: '2021-05-24', confidence: 'verified',
      says: 'A request that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    { id: '36-served', cite: 'Permenkominfo 5/2020, arts 21, 36', from: '2021-05-24', confidence: 'unverified',
      says: 'Authorities make these orders and requests and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    // the Code of Criminal Procedure of 2025

    { id: 'kuhap-2025', cite: 'UU 20/2025 (Code of Criminal Procedure), art. 44', from: '2026-01-02', confidence: 'unverified',
      says: 'Since the Code of 2025 applies, taking data from a provider may need the leave of a court in every case.',
      when: { instrument: 'id/law-enforcement-request' }, effect: 'require', needs: { anyOf: [{ authorityKind: courts }, { validatedBy: courts }] }, ground: 'issuer-not-competent' },
  ],
})
