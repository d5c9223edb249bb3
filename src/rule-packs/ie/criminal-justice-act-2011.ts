import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['judge', 'court'] as const

/**
 * Two other papers of the District Court: the order to produce documents (Criminal Justice Act 2011, s. 15) and the search warrant of the Criminal Justice (Offences Relating to
 * Information Systems) Act 2017, s. 7.
 *
 * Read on 22 November 2026: ss 2, 3 and 15 of the Act of 2011 as consolidated on 1 November 2023 in legalize-dev/legalize-ie (ie/IE-2011-act-22.md), without its Schedule 1, which lists the
 * offences. Of s. 7 of the Act of 2017 an account of the text as enacted, in force since 12 June 2017. docs/decisions/0027 says how it was read.
 */
export const criminalJusticeAct2011: LawPack = defineLawPack({
  id: 'ie/criminal-justice-act-2011', version: '2026-11-22', title: 'Criminal Justice Act 2011, s. 15, and Act of 2017, s. 7',
  source: 'https://revisedacts.lawreform.ie/eli/2011/act/22/revised/en/html', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['IE'],
  governs: { instrument: ['ie/document-production-order', 'ie/search-warrant'] },

  terms: {
    // records of a business about its customer
    'records': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date',
        'registration-record', 'service-details', 'device-identifier', 'payment-instrument', 'billing-record', 'purchase-history'],
    },
    // for which another Act has ways of its own, or which people wrote
    'debated-documents': {
      item: ['puk-code', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'support-ticket', 'membership-list', 'contact-list',
        'message-content', 'stored-file', 'published-content'],
    },
  },

  rules: [
    { id: '15-2', cite: 'Criminal Justice Act 2011, ss. 2, 15(1)-(2)', from: '2023-11-01', readInForceOn: '2023-11-01', confidence: 'verified',
      says: 'A judge of the District Court may order documents to be produced to the Garda Síochána for a relevant offence; a record of any form is a document.',
      when: { term: 'records', instrument: 'ie/document-production-order' }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '15-2-debated', cite: 'Criminal Justice Act 2011, s. 15(2)', from: '2011-08-09', confidence: 'unverified',
      says: 'Contents and data about communications are documents too, but other Acts have ways of their own for them.',
      when: { instrument: 'ie/document-production-order', anyOf: [{ term: 'debated-documents' }, { targetKind: 'ip-endpoint' }] }, effect: 'permit' },

    { id: '15-2-before', cite: 'Criminal Justice Act 2011, s. 15(2)', from: '2011-08-09', until: '2023-11-01', confidence: 'unverified',
      says: 'How the section read before the day of its text was not looked at.',
      when: { term: 'records', instrument: 'ie/document-production-order' }, effect: 'permit' },

    { id: '15-who', cite: 'Criminal Justice Act 2011, s. 15(1)-(2)', from: '2023-11-01', readInForceOn: '2023-11-01', confidence: 'verified',
      says: 'Only a judge makes the order; the Garda Síochána asks for it and may bring it.',
      when: { instrument: 'ie/document-production-order' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: courts }, { authorityKind: 'police', validatedBy: courts }] } },

    { id: '3-1', cite: 'Criminal Justice Act 2011, s. 3(1)-(2); Sch. 1', from: '2011-08-09', confidence: 'unverified',
      says: 'Relevant are grave offences of business: fraud, theft, corruption, money laundering, attacks on systems; whether another is listed is for a lawyer.',
      when: { instrument: 'ie/document-production-order' }, effect: 'require', needs: { offenceKind: ['fraud', 'theft', 'corruption', 'money-laundering', 'cybercrime'], maximumPenaltyMonths: { atLeast: 60 } },
      ground: 'offence-below-threshold' },

    { id: '15-7-b', cite: 'Criminal Justice Act 2011, s. 15(7)(b)', from: '2011-08-09', confidence: 'unverified',
      says: 'What is subject to legal privilege is not produced, so data held for a lawyer are looked at first.',
      when: { privilegedInfrastructure: 'yes' }, effect: 'forbid', ground: 'professional-privilege' },

    { id: '15-form', cite: 'Criminal Justice Act 2011, s. 15(1)-(2)', from: '2011-08-09', confidence: 'unverified',
      says: 'It is signed and dated, says which court made it and which documents of whom are wanted.',
      when: {}, effect: 'require', needs: { signature: 'present', issueDate: 'present', issuingAuthority: 'present', userIdentifier: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '15-civil', cite: 'Criminal Justice Act 2011, s. 15(1)', from: '2023-11-01', readInForceOn: '2023-11-01', confidence: 'verified',
      says: 'It serves the investigation of an offence, so no civil dispute.',
      when: { instrument: 'ie/document-production-order', proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '15-criminal', cite: 'Criminal Justice Act 2011, s. 15(1)', from: '2011-08-09', confidence: 'unverified',
      says: 'Nor do other proceedings than criminal ones lead to it.',
      when: { instrument: 'ie/document-production-order' }, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '15-served', cite: 'Criminal Justice Act 2011, s. 15(2)', from: '2011-08-09', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { instrument: 'ie/document-production-order', servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '15-future', cite: 'Criminal Justice Act 2011, s. 15(2)(a)', from: '2023-11-01', readInForceOn: '2023-11-01', confidence: 'verified',
      says: 'What is produced is what somebody has already.',
      when: { instrument: 'ie/document-production-order', item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file', 'published-content'],
        windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '15-time', cite: 'Criminal Justice Act 2011, s. 15(2)', from: '2023-11-01', readInForceOn: '2023-11-01', confidence: 'verified', as: 'ask',
      says: 'They are produced at once or within the period of the order.',
      when: { term: 'records', instrument: 'ie/document-production-order' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '15-13', cite: 'Criminal Justice Act 2011, s. 15(13)', from: '2011-08-09', confidence: 'verified',
      says: 'An order or warrant that was discharged or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    // Act of 2017

    { id: '2017-7', cite: 'Criminal Justice (Offences Relating to Information Systems) Act 2017, s. 7', from: '2017-06-12', confidence: 'unverified',
      says: 'A warrant to search a place for offences against systems is carried out there; what it means to a provider that is sent one is for a lawyer.',
      when: { instrument: 'ie/search-warrant' }, effect: 'permit' },

    { id: '2017-7-judge', cite: 'Criminal Justice (Offences Relating to Information Systems) Act 2017, s. 7', from: '2017-06-12', readInForceOn: '2017-06-12', confidence: 'verified',
      says: 'A judge of the District Court issues it.',
      when: { instrument: 'ie/search-warrant' }, effect: 'require', ground: 'issuer-not-competent', needs: { anyOf: [{ authorityKind: courts }, { authorityKind: 'police', validatedBy: courts }] } },
  ],
})
