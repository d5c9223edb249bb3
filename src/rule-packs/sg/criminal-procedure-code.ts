import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Criminal Procedure Code 2010, s. 20: documents, things and data are produced on the written order of a police officer, without a judge.
 *
 * Section 20(1) and (1A) were read in the official consolidation of 14 May 2021 (sso.agc.gov.sg), in its amendments since 17 September 2018, and with clause 5 of Bill 14 of 2018, clause 4 of
 * Bill 6 of 2024 and the Regulations S 56/2019; looked at again on 22 November 2026. Not read: s. 20 as a whole in the text of today, ss. 24, 35, 39 and 40. docs/decisions/0028.
 */
export const criminalProcedureCode: LawPack = defineLawPack({
  id: 'sg/criminal-procedure-code', version: '2026-11-22', title: 'Criminal Procedure Code 2010 (Singapore), s. 20',
  source: 'https://sso.agc.gov.sg/Act/CPC2010', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['SG'],
  governs: { instrument: 'sg/section-20-order' },

  terms: {
    'records-and-data': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date',
        'registration-record', 'service-details', 'device-identifier', 'payment-instrument', 'billing-record', 'purchase-history', 'registration-ip', 'last-login-ip', 'session-ip-log',
        'session-times', 'interaction-log', 'server-log', 'location'],
    },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    'codes': { item: 'puk-code' },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    { id: '20-1', cite: 'Criminal Procedure Code 2010, s. 20(1) and (1A)', from: '2018-09-17', readInForceOn: '2021-05-14', confidence: 'verified',
      says: 'A police officer or an authorised person orders in writing that documents and data be produced which an investigation needs, without a judge.',
      when: { term: ['records-and-data', 'contents'] }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '20-1-ip', cite: 'Criminal Procedure Code 2010, s. 20(1) and (1A)', from: '2018-09-17', confidence: 'unverified',
      says: 'Who was behind an IP address, and what was done from it, may be such data.',
      when: { term: ['records-and-data', 'contents'], targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '20-1-codes', cite: 'Criminal Procedure Code 2010, s. 20(1) and (1A)', from: '2018-09-17', confidence: 'unverified',
      says: 'What opens a SIM card may be such data.',
      when: { term: 'codes' }, effect: 'permit' },

    { id: '20-1-who', cite: 'Criminal Procedure Code 2010, s. 20(1) and (9)', from: '2018-09-17', readInForceOn: '2021-05-14', confidence: 'verified',
      says: 'Police from the rank of sergeant and law enforcement agencies order it; whether another office is authorised a person finds.',
      when: {}, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['police', 'investigating-authority'] }, { authorityKind: 'administrative', competentOffice: 'yes' }] } },

    { id: '20-2-inspector', cite: 'Criminal Procedure Code 2010, s. 20(2); S 56/2019, r. 2', from: '2019-01-31', readInForceOn: '2021-05-14', confidence: 'verified',
      says: 'For the customers of a financial institution it takes an inspector, which a person finds.',
      when: { term: 'records-and-data', serviceKind: 'financial' }, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: '20-2-more', cite: 'Criminal Procedure Code 2010, s. 20(2)', from: '2018-09-17', confidence: 'unverified',
      says: 'Whether it takes one for contents as well, and took one before the Regulations of 2019, is for a lawyer.',
      when: { serviceKind: 'financial' }, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: '20-1-stored', cite: 'Criminal Procedure Code 2010, s. 20(1) and (1A)', from: '2018-09-17', readInForceOn: '2021-05-14', confidence: 'verified',
      says: 'What is produced is what somebody has or can reach, not what is still to come.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '20-1-civil', cite: 'Criminal Procedure Code 2010, s. 20(1) and (1A)', from: '2018-09-17', readInForceOn: '2021-05-14', confidence: 'verified',
      says: 'It serves investigations, inquiries and trials under the Code; a civil dispute is none.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '20-1-criminal', cite: 'Criminal Procedure Code 2010, s. 20(1) and (1A)', from: '2018-09-17', confidence: 'unverified',
      says: 'Whether other proceedings than criminal ones are meant is for a lawyer.',
      when: {}, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '20-1-form', cite: 'Criminal Procedure Code 2010, s. 20(1) and (1A)', from: '2018-09-17', confidence: 'unverified',
      says: 'The written order says who made it and when, in which investigation, and whose data and which are meant.',
      when: {}, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', issueDate: 'present', signature: 'present', fileNumber: 'present', userIdentifier: 'present', dataCategory: 'present' } },

    { id: '20-1-period', cite: 'Criminal Procedure Code 2010, s. 20(1) and (1A)', from: '2018-09-17', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '20-1-served', cite: 'Criminal Procedure Code 2010, s. 20(1)', from: '2018-09-17', confidence: 'unverified',
      says: 'Whether what a private party brings is such an order is not for us to say.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '20-1-time', cite: 'Criminal Procedure Code 2010, s. 20(1) and (1A)', from: '2018-09-17', readInForceOn: '2021-05-14', confidence: 'verified', as: 'ask',
      says: 'It is produced at the time and place that the order states.',
      when: { term: ['records-and-data', 'contents'] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '20-1-silence', cite: 'Criminal Procedure Code 2010, s. 20; other Acts against tipping off', from: '2018-09-17', confidence: 'unverified', as: 'ask',
      says: 'Where the order forbids it, nobody is told.',
      when: { nonDisclosure: 'ordered' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '20-1-withdrawn', cite: 'Criminal Procedure Code 2010, s. 20(1)', from: '2018-09-17', readInForceOn: '2021-05-14', confidence: 'verified',
      says: 'An order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
