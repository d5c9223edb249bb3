import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const
const decisions = ['tr/detection-of-communication', 'tr/computer-search-decision'] as const
const instruments = [...decisions, 'tr/information-request'] as const

/** A judge, somebody who brings the decision of one, or a prosecutor where delay is a danger. */
const decided = {
  anyOf: [
    { authorityKind: judges },
    { validatedBy: judges, authorityKind: ['police', 'prosecutor'] },
    { courtConfirmation: 'granted', authorityKind: 'prosecutor' },
    { authorityKind: 'prosecutor', withoutPriorValidation: 'yes' },
  ],
} as const

/**
 * Ceza Muhakemesi Kanunu, Law No. 5271: records of communication (art. 135(6)), copies of computer data (art. 134) and requests for information (arts 161, 332).
 *
 * Read: art. 135(1)-(4) in a copy that holds the amendment of 24 November 2016, accounts of art. 135(6) (kadimhukuk.com.tr, avfurkanpatir.com) and of 4 November 2024 of art. 135, and an account of art. 134 of
 * 20 October 2025 (sen.av.tr). Of arts 161 and 332 only the summary of an article was read, and nothing of what they reach: all their rules are unverified. docs/decisions/0029 says how it was read.
 */
export const criminalProcedureCode: LawPack = defineLawPack({
  id: 'tr/criminal-procedure-code', version: '2026-11-22', title: 'Ceza Muhakemesi Kanunu (Criminal Procedure Code), Law No. 5271',
  source: 'https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=5271&MevzuatTur=1&MevzuatTertip=5', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['TR'],
  governs: { instrument: instruments },

  terms: {
    // art. 135(6): with whom, when, from where, without content
    'communication-records': { item: ['last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location'] },
    // who and what stands behind a number or an address; the definition that was read speaks of "identity" too
    'identity': { item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'account-id', 'registration-date', 'registration-ip', 'device-identifier'] },
    // arts 161, 332: what a customer gave, and how he paid
    'customer-data': { item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date', 'service-details', 'payment-instrument', 'billing-record'] },
    // what people wrote or made
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file', 'published-content'],
    },
  },

  rules: [
    // Art. 134: computers

    { id: '134-1', cite: 'Ceza Muhakemesi Kanunu, art. 134(1)', from: '2005-06-01', confidence: 'unverified',
      says: 'In an investigation computer data are searched and copied; whether the servers of a provider are searched by handing over is for a lawyer.',
      when: { term: 'contents', instrument: 'tr/computer-search-decision' }, effect: 'permit' },

    { id: '134-1-reasons', cite: 'Ceza Muhakemesi Kanunu, art. 134(1)', from: '2005-06-01', readInForceOn: '2025-10-20', confidence: 'verified',
      says: 'There is strong suspicion on concrete evidence, and no other way to the evidence, which the decision shows.',
      when: { instrument: 'tr/computer-search-decision' }, effect: 'require', needs: { statementOfReasons: 'present' }, ground: 'incomplete' },

    { id: '134-1-lapse', cite: 'Ceza Muhakemesi Kanunu, arts 134(1) and 135(1), (6)', from: '2014-12-12', readInForceOn: '2024-11-04', confidence: 'verified',
      says: 'What a prosecutor decides alone goes to a judge within a day and ends without him; until it is confirmed, a named person finds whether it still stands.',
      when: { instrument: decisions, authorityKind: 'prosecutor', withoutPriorValidation: 'yes' }, unless: { validatedBy: judges }, effect: 'require', ground: 'lapsed',
      needs: { anyOf: [{ courtConfirmation: 'granted' }, { orderStillStands: 'yes' }] } },

    { id: '134-1-refused', cite: 'Ceza Muhakemesi Kanunu, arts 134(1) and 135(1), (6)', from: '2014-12-12', readInForceOn: '2024-11-04', confidence: 'verified',
      says: 'What the judge refuses to confirm ends at once, and what was gathered is destroyed.',
      when: { instrument: decisions, anyOf: [{ courtConfirmation: 'refused' }, { exPostValidation: 'refused' }] }, effect: 'forbid', ground: 'validation-refused' },

    // Art. 135: communication by telecommunications

    { id: '135-6', cite: 'Ceza Muhakemesi Kanunu, art. 135(6)', from: '2014-12-12', readInForceOn: '2024-11-04', confidence: 'verified',
      says: 'With whom, when and from where a suspect communicated is established by decision of a judge, for any offence.',
      when: { term: 'communication-records', instrument: 'tr/detection-of-communication' }, effect: 'permit' },

    { id: '135-6-identity', cite: 'Ceza Muhakemesi Kanunu, art. 135(6)', from: '2014-12-12', confidence: 'unverified',
      says: 'Who stands behind a number or an address may be established by the same decision.',
      when: { term: 'identity', instrument: 'tr/detection-of-communication' }, effect: 'permit' },

    { id: '135-6-contents', cite: 'Ceza Muhakemesi Kanunu, art. 135(1), (6)', from: '2014-12-12', readInForceOn: '2024-11-04', confidence: 'verified',
      says: 'It does not touch what was said.',
      when: { term: 'contents', instrument: 'tr/detection-of-communication' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '135-6-who', cite: 'Ceza Muhakemesi Kanunu, arts 134(1) and 135(1), (6)', from: '2014-12-12', readInForceOn: '2024-11-04', confidence: 'verified',
      says: 'A judge or court decides, or a prosecutor where delay is a danger.',
      when: { instrument: decisions }, effect: 'require', needs: decided, ground: 'issuer-not-competent' },

    { id: '135-6-what', cite: 'Ceza Muhakemesi Kanunu, art. 135(4), (6)', from: '2014-12-12', readInForceOn: '2024-11-04', confidence: 'verified',
      says: 'The decision gives the number or code of the means of communication.',
      when: { instrument: 'tr/detection-of-communication' }, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '135-6-period', cite: 'Ceza Muhakemesi Kanunu, art. 135(4), (6)', from: '2014-12-12', readInForceOn: '2024-11-04', confidence: 'verified',
      says: 'It says for which period.',
      when: { term: 'data-over-time', instrument: 'tr/detection-of-communication' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '135-6-form', cite: 'Ceza Muhakemesi Kanunu, art. 135(4), (6)', from: '2014-12-12', confidence: 'unverified',
      says: 'It bears the number of the file, a date and a signature, and says of which offence somebody is suspected.',
      when: { instrument: decisions }, effect: 'require', needs: { fileNumber: 'present', signature: 'present', issueDate: 'present', offenceDescription: 'present' }, ground: 'incomplete' },

    { id: '135-6-whose', cite: 'Ceza Muhakemesi Kanunu, art. 135(6)', from: '2014-12-12', confidence: 'unverified',
      says: 'It reaches the communication of a suspect or accused.',
      when: { instrument: 'tr/detection-of-communication' }, effect: 'require', needs: { userRole: ['suspect', 'accused'] }, ground: 'outside-scope' },

    { id: '135-future', cite: 'Ceza Muhakemesi Kanunu, arts 134 and 135', from: '2014-12-12', readInForceOn: '2024-11-04', confidence: 'verified',
      says: 'Communications that are still to come are listened to and recorded under other conditions; here only records are meant.',
      when: { term: 'data-over-time', instrument: instruments, windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '135-civil', cite: 'Ceza Muhakemesi Kanunu, arts 134(1) and 135(1)', from: '2014-12-12', readInForceOn: '2024-11-04', confidence: 'verified',
      says: 'Both serve the investigation or trial of an offence, which a civil dispute is not.',
      when: { instrument: decisions, proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '135-criminal', cite: 'Ceza Muhakemesi Kanunu, arts 134(1), 135(1) and 332', from: '2005-06-01', confidence: 'unverified',
      says: 'Nor do they serve any other proceedings than criminal ones.',
      when: {}, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '135-7', cite: 'Ceza Muhakemesi Kanunu, arts 135(7) and 157', from: '2005-06-01', confidence: 'unverified', as: 'ask',
      says: 'Such decisions and the investigation are secret.',
      when: {}, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // Arts 161, 332: requests for information

    { id: '332', cite: 'Ceza Muhakemesi Kanunu, arts 160, 161 and 332', from: '2005-06-01', confidence: 'unverified',
      says: 'A prosecutor or court asks in writing for what a customer gave and how he paid.',
      when: { term: 'customer-data', instrument: 'tr/information-request' }, effect: 'permit' },

    { id: '332-only', cite: 'Ceza Muhakemesi Kanunu, arts 134(1), 135(1), (6)', from: '2014-12-12', readInForceOn: '2024-11-04', confidence: 'verified',
      says: 'Records of communication and contents have articles of their own, which take a decision and not a letter.',
      when: { term: ['communication-records', 'contents'], instrument: 'tr/information-request' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '332-who', cite: 'Ceza Muhakemesi Kanunu, arts 161 and 332', from: '2005-06-01', confidence: 'unverified',
      says: 'A prosecutor, judge or court makes the request; the police may bring it.',
      when: { instrument: 'tr/information-request' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['prosecutor', ...judges] }, { authorityKind: 'police', validatedBy: ['prosecutor', ...judges] }] } },

    { id: '332-form', cite: 'Ceza Muhakemesi Kanunu, art. 332', from: '2005-06-01', confidence: 'unverified',
      says: 'It names the authority, the file and the user, and is signed and dated.',
      when: { instrument: 'tr/information-request' }, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', fileNumber: 'present', userIdentifier: 'present', signature: 'present', issueDate: 'present' } },

    { id: '332-days', cite: 'Ceza Muhakemesi Kanunu, art. 332', from: '2005-06-01', confidence: 'unverified', as: 'ask',
      says: 'It is answered within ten days.',
      when: { term: 'customer-data', instrument: 'tr/information-request', orderState: 'standing' },
      effect: 'oblige', duty: 'disclose', within: { days: 10 }, startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '332-withdrawn', cite: 'Ceza Muhakemesi Kanunu, arts 134, 135 and 332', from: '2005-06-01', readInForceOn: '2024-11-04', confidence: 'verified',
      says: 'A decision or request that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    { id: '135-served', cite: 'Ceza Muhakemesi Kanunu, arts 134, 135 and 332', from: '2005-06-01', confidence: 'unverified',
      says: 'Authorities make these orders and requests and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },
  ],
})
