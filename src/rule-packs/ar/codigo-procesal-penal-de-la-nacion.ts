import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const

/** A judge, or somebody in office who brings the order of one, or whose order a judge has confirmed. */
const byJudge = [
  { authorityKind: judges },
  { validatedBy: judges, authorityKind: ['prosecutor', 'police', 'investigating-authority'] },
  { courtConfirmation: 'granted', authorityKind: 'prosecutor' },
] as const

/** Kinds of offence that may hold a kidnapping (Código Penal, arts 142 bis and 170). */
const perhapsKidnapping = ['child-sexual-abuse', 'harassment-or-threat', 'human-trafficking', 'missing-person', 'sexual-abuse', 'terrorism', 'violence', 'other', 'not-specified'] as const

/**
 * Código Procesal Penal de la Nación, Ley 23.984: records of communications (art. 236) and reports (art. 212). The Federal Code replaces it district by district; what was pending goes on under it.
 *
 * Arts 207-238 were read as consolidated on 7 March 2025 (legalize-dev/legalize-ar, ar/LEY-23984.md); the paragraphs on records and on kidnapping come from Ley 25.760, published on 11 August 2003.
 * Kidnapping is no kind of offence of the vocabulary: where it may be one a lawyer decides. docs/decisions/0029 says how it was read.
 */
export const codigoProcesalPenalDeLaNacion: LawPack = defineLawPack({
  id: 'ar/codigo-procesal-penal-de-la-nacion', version: '2026-11-22', title: 'Código Procesal Penal de la Nación, Ley 23.984',
  source: 'http://servicios.infoleg.gob.ar/infolegInternet/anexos/0-4999/383/texact.htm', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['AR'],
  governs: { instrument: ['ar/communication-records-order', 'ar/communications-interception', 'ar/cppn-report-request'] },

  terms: {
    // art. 236, second paragraph: the records that there are of communications
    'communication-records': { item: ['last-login-ip', 'session-ip-log', 'session-times', 'interaction-log'] },
    // which may be part of such a record, or be found through one
    'other-records': { item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-ip', 'device-identifier', 'location', 'server-log'] },
    // what people wrote or made
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // art. 212: what a company can report about its customer
    'register-data': { item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date', 'service-details'] },
    'other-register-data': { item: ['date-of-birth', 'recovery-contact', 'account-id', 'profile-details', 'registration-record', 'registration-ip', 'device-identifier', 'payment-instrument', 'billing-record'] },
    // what comes as a series in time
    'data-over-time': { item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'message-content', 'stored-file', 'support-ticket', 'published-content', 'billing-record'] },
  },

  rules: [
    { id: 'L27063-5', cite: 'Ley 27.063, arts 2-5; Ley 27.150, art. 2', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'Where the Federal Code has come into force only cases that were pending go on under this one; a named person finds whether this is one.',
      when: {}, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'no-longer-applicable' },

    // Art. 212: reports

    { id: '212', cite: 'Código Procesal Penal de la Nación, art. 212', from: '2003-08-11', readInForceOn: '2025-03-07', confidence: 'verified',
      says: 'A prosecutor who leads the investigation requires the reports that he finds useful: who the customer is and which service he uses.',
      when: { term: 'register-data', instrument: 'ar/cppn-report-request' }, effect: 'permit' },

    { id: '212-other', cite: 'Código Procesal Penal de la Nación, art. 212', from: '2003-08-11', confidence: 'unverified',
      says: 'Whether a report reaches more than that is for a lawyer.',
      when: { term: 'other-register-data', instrument: 'ar/cppn-report-request' }, effect: 'permit' },

    { id: '212-only', cite: 'Código Procesal Penal de la Nación, art. 236; Ley 19.798, arts 18 and 19', from: '2003-08-11', readInForceOn: '2025-03-07', confidence: 'verified',
      says: 'Records of communications and their contents take a judge.',
      when: { term: ['communication-records', 'contents'], instrument: 'ar/cppn-report-request' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '212-ip', cite: 'Código Procesal Penal de la Nación, arts 212 and 236; Ley 19.798, arts 18 and 19', from: '2003-08-11', confidence: 'unverified',
      says: 'To name who was behind an IP address uses records of communications, so it takes a judge.',
      when: { term: ['register-data', 'other-register-data'], instrument: 'ar/cppn-report-request', targetKind: 'ip-endpoint' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '212-who', cite: 'Código Procesal Penal de la Nación, arts 196 and 212', from: '2003-08-11', readInForceOn: '2025-03-07', confidence: 'verified',
      says: 'The prosecutor requires it, or the judge who leads the investigation himself.',
      when: { instrument: 'ar/cppn-report-request' }, effect: 'require', needs: { authorityKind: ['prosecutor', ...judges] }, ground: 'issuer-not-competent' },

    { id: '212-form', cite: 'Código Procesal Penal de la Nación, art. 212', from: '2003-08-11', confidence: 'unverified',
      says: 'The request names authority, case and customer, and is signed and dated.',
      when: { instrument: 'ar/cppn-report-request' }, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', fileNumber: 'present', userIdentifier: 'present', signature: 'present', issueDate: 'present' } },

    // Art. 236: communications

    { id: '236-1', cite: 'Código Procesal Penal de la Nación, art. 236, first paragraph', from: '2003-08-11', readInForceOn: '2025-03-07', confidence: 'verified',
      says: 'An intervention is about communications as they occur.',
      when: { instrument: 'ar/communications-interception' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '236-2', cite: 'Código Procesal Penal de la Nación, art. 236, second paragraph', from: '2003-08-11', readInForceOn: '2025-03-07', confidence: 'verified',
      says: 'A judge has the records obtained that there are of communications of the accused or of whoever communicated with him.',
      when: { term: 'communication-records', instrument: 'ar/communication-records-order', anyOf: byJudge }, effect: 'permit' },

    { id: '236-2-other', cite: 'Código Procesal Penal de la Nación, art. 236, second paragraph', from: '2003-08-11', confidence: 'unverified',
      says: 'Whereabouts, and who was behind a number or an address, may belong to such a record.',
      when: { term: 'other-records', instrument: 'ar/communication-records-order', anyOf: byJudge }, effect: 'permit' },

    { id: '236-2-contents', cite: 'Código Procesal Penal de la Nación, arts 234 and 236', from: '2003-08-11', confidence: 'unverified',
      says: 'Whether stored contents are reached, for which there are articles on letters and on interventions, is for a lawyer.',
      when: { term: 'contents', instrument: 'ar/communication-records-order', anyOf: byJudge }, effect: 'permit' },

    { id: '236-2-future', cite: 'Código Procesal Penal de la Nación, art. 236', from: '2003-08-11', readInForceOn: '2025-03-07', confidence: 'verified',
      says: 'Records are of what was, not of what is still to come.',
      when: { term: 'data-over-time', instrument: 'ar/communication-records-order', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '236-2-judge', cite: 'Código Procesal Penal de la Nación, art. 236', from: '2003-08-11', readInForceOn: '2025-03-07', confidence: 'verified',
      says: 'It takes a judge, or a prosecutor where delay is a danger in a case of kidnapping.',
      when: { instrument: 'ar/communication-records-order' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [...byJudge, { authorityKind: 'prosecutor', emergency: 'yes' }] } },

    { id: '236-2-reasons', cite: 'Código Procesal Penal de la Nación, art. 236', from: '2003-08-11', readInForceOn: '2025-03-07', confidence: 'verified',
      says: 'The order gives its reasons.',
      when: { instrument: 'ar/communication-records-order' }, effect: 'require', needs: { statementOfReasons: 'present' }, ground: 'incomplete' },

    { id: '236-2-form', cite: 'Código Procesal Penal de la Nación, art. 236', from: '2003-08-11', confidence: 'unverified',
      says: 'It names the case, the user and the data, and is signed and dated.',
      when: { instrument: 'ar/communication-records-order' }, effect: 'require', needs: { fileNumber: 'present', userIdentifier: 'present', signature: 'present', issueDate: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '236-2-period', cite: 'Código Procesal Penal de la Nación, art. 236', from: '2003-08-11', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time', instrument: 'ar/communication-records-order' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '236-3', cite: 'Código Procesal Penal de la Nación, art. 236, third paragraph; Código Penal, arts 142 bis and 170', from: '2003-08-11', confidence: 'unverified',
      says: 'In a case of kidnapping a prosecutor orders it where delay is a danger, and tells the judge at once; whether the case is one is for a lawyer.',
      when: { term: ['communication-records', 'other-records'], instrument: 'ar/communication-records-order', authorityKind: 'prosecutor', emergency: 'yes' }, effect: 'permit' },

    { id: '236-3-kidnapping', cite: 'Código Procesal Penal de la Nación, art. 236, third paragraph; Código Penal, arts 142 bis and 170', from: '2003-08-11', readInForceOn: '2025-03-07', confidence: 'verified',
      says: 'In no other case can a prosecutor order it alone.',
      when: { instrument: 'ar/communication-records-order', authorityKind: 'prosecutor', emergency: 'yes' }, unless: { anyOf: [{ validatedBy: judges }, { courtConfirmation: 'granted' }] },
      effect: 'require', needs: { offenceKind: perhapsKidnapping }, ground: 'offence-below-threshold' },

    { id: '236-3-refused', cite: 'Código Procesal Penal de la Nación, art. 236, third paragraph', from: '2003-08-11', readInForceOn: '2025-03-07', confidence: 'verified',
      says: 'What the judge does not confirm within twenty-four hours is void.',
      when: { instrument: 'ar/communication-records-order', anyOf: [{ courtConfirmation: 'refused' }, { exPostValidation: 'refused' }] }, effect: 'forbid', ground: 'validation-refused' },

    { id: '236-civil', cite: 'Código Procesal Penal de la Nación, arts 212 and 236', from: '2003-08-11', readInForceOn: '2025-03-07', confidence: 'verified',
      says: 'All of this serves the investigation of an offence; a civil dispute is none.',
      when: { proceedings: 'civil', instrument: ['ar/communication-records-order', 'ar/cppn-report-request'] }, effect: 'forbid', ground: 'outside-scope' },

    { id: '236-criminal', cite: 'Código Procesal Penal de la Nación, arts 212 and 236', from: '2003-08-11', confidence: 'unverified',
      says: 'Whether other proceedings than criminal ones are meant is for a lawyer.',
      when: { instrument: ['ar/communication-records-order', 'ar/cppn-report-request'] }, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '236-served', cite: 'Código Procesal Penal de la Nación, arts 212 and 236', from: '2003-08-11', confidence: 'unverified',
      says: 'Authorities make these orders and requests and bring them; what a private party brings is for a lawyer.',
      when: { instrument: ['ar/communication-records-order', 'ar/cppn-report-request'], servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '236-withdrawn', cite: 'Código Procesal Penal de la Nación, arts 212 and 236', from: '2003-08-11', readInForceOn: '2025-03-07', confidence: 'verified',
      says: 'An order or request that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn', instrument: ['ar/communication-records-order', 'ar/cppn-report-request'] }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
