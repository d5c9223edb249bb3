import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const
const seizures = ['ar/correspondence-seizure-order', 'ar/data-seizure-order'] as const

/**
 * Código Procesal Penal Federal, Ley 27.063 (ordered text of 2019): seizure of correspondence and of data by a judge (arts 150, 151), and reports from registers (art. 174).
 *
 * Arts 136-157 and 174 were read as consolidated on 5 January 2026 (legalize-dev/legalize-ar, ar/LEY-27063.md), with the notes on the districts: Rosario from 6 May 2024, the capital from 20 April 2026,
 * La Plata from 30 November 2026. Who may require a report was not read. The codes of the provinces are not told here. docs/decisions/0029 says how it was read.
 */
export const codigoProcesalPenalFederal: LawPack = defineLawPack({
  id: 'ar/codigo-procesal-penal-federal', version: '2026-11-22', title: 'Código Procesal Penal Federal, Ley 27.063',
  source: 'http://servicios.infoleg.gob.ar/infolegInternet/anexos/235000-239999/239340/texact.htm', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['AR'],
  governs: { instrument: [...seizures, 'ar/data-preservation-order', 'ar/report-request'] },

  terms: {
    // art. 150: electronic correspondence and any other form of communication
    'correspondence': { item: 'message-content' },
    // which may be another thing sent, or not
    'other-effects': { item: ['stored-file', 'support-ticket', 'interaction-log'] },
    // art. 151: data in a computer system or storage medium that matter to the investigation
    'stored-data': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date', 'registration-record',
        'service-details', 'device-identifier', 'payment-instrument', 'billing-record', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log',
        'support-ticket', 'purchase-history', 'membership-list', 'contact-list', 'message-content', 'stored-file', 'published-content'],
    },
    // art. 174: what stands in the registers of a company about its customer
    'register-data': { item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date', 'service-details'] },
    'other-register-data': {
      item: ['date-of-birth', 'recovery-contact', 'account-id', 'profile-details', 'registration-record', 'registration-ip', 'device-identifier', 'payment-instrument', 'billing-record'],
    },
    // Ley 19.798, art. 19: the existence and the contents of communications
    'communications': { item: ['message-content', 'interaction-log', 'stored-file', 'contact-list', 'membership-list', 'support-ticket'] },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file', 'published-content'],
    },
  },

  rules: [
    // Ley 27.063, arts 3-5: where the Code applies

    { id: 'L3', cite: 'Ley 27.063, arts 3-5; Ley 27.150, art. 2', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'The Code applies district by district, to cases that were not pending; a named person finds whether it applies to this judge and this case.',
      when: {}, effect: 'require', act: ['disclose', 'preserve'], needs: { competentOffice: 'yes' }, ground: 'not-yet-applicable' },

    // Arts 144, 150: correspondence

    { id: '144', cite: 'Código Procesal Penal Federal, arts 144 and 150', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'As with a search, the order identifies the investigation and says what is to be seized.',
      when: { instrument: 'ar/correspondence-seizure-order' }, effect: 'require', needs: { fileNumber: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '144-form', cite: 'Código Procesal Penal Federal, arts 144, 150 and 151', from: '2024-05-06', confidence: 'unverified',
      says: 'An order for data does so too; both are signed and dated, and say whose communications or data are meant.',
      when: { instrument: seizures }, effect: 'require', needs: { fileNumber: 'present', signature: 'present', issueDate: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '144-period', cite: 'Código Procesal Penal Federal, arts 144, 150 and 151', from: '2024-05-06', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time', instrument: seizures }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '150', cite: 'Código Procesal Penal Federal, art. 150', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'A judge has electronic correspondence of the accused seized at the request of a party.',
      when: { term: 'correspondence', instrument: 'ar/correspondence-seizure-order' }, effect: 'permit' },

    { id: '150-other', cite: 'Código Procesal Penal Federal, art. 150', from: '2024-05-06', confidence: 'unverified',
      says: 'Other things that were sent to him or by him, and the fact that they were, may be meant as well.',
      when: { term: 'other-effects', instrument: 'ar/correspondence-seizure-order' }, effect: 'permit' },

    { id: '150-live', cite: 'Código Procesal Penal Federal, arts 150 and 151', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'What is still to come is an intervention of communications, an exceptional measure of thirty days, and no seizure of what is there.',
      when: { term: 'data-over-time', instrument: seizures, windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '150-judge', cite: 'Código Procesal Penal Federal, arts 150 and 151', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'Only a judge orders it; a prosecutor or the police may bring the order.',
      when: { instrument: [...seizures, 'ar/data-preservation-order'] }, effect: 'require', act: ['disclose', 'preserve'], ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: judges }, { validatedBy: judges, authorityKind: ['prosecutor', 'police', 'investigating-authority'] }] } },

    { id: '150-reasons', cite: 'Código Procesal Penal Federal, arts 150 and 151', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'The judge gives reasons.',
      when: { instrument: seizures }, effect: 'require', needs: { statementOfReasons: 'present' }, ground: 'incomplete' },

    { id: '150-at-once', cite: 'Código Procesal Penal Federal, art. 150', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified', as: 'ask',
      says: 'Companies that provide the service have it carried out at once, on pain of criminal liability.',
      when: { term: 'correspondence', instrument: 'ar/correspondence-seizure-order' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'without-undue-delay', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '150-secret', cite: 'Código Procesal Penal Federal, art. 150', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified', as: 'ask',
      says: 'Whoever takes part keeps it secret.',
      when: { instrument: 'ar/correspondence-seizure-order' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // Art. 151: data

    { id: '151', cite: 'Código Procesal Penal Federal, art. 151', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'A judge has a computer system or storage medium searched and data of interest copied at the request of a party.',
      when: { term: 'stored-data', instrument: 'ar/data-seizure-order' }, effect: 'permit' },

    { id: '151-code', cite: 'Código Procesal Penal Federal, art. 151', from: '2024-05-06', confidence: 'unverified',
      says: 'What opens a SIM card may be such data too.',
      when: { item: 'puk-code', instrument: 'ar/data-seizure-order' }, effect: 'permit' },

    { id: '151-what', cite: 'Código Procesal Penal Federal, arts 144 and 151', from: '2024-05-06', confidence: 'unverified',
      says: 'The order says which data are copied.',
      when: { instrument: 'ar/data-seizure-order' }, effect: 'require', needs: { dataCategory: 'present' }, ground: 'incomplete' },

    { id: '151-time', cite: 'Código Procesal Penal Federal, art. 151', from: '2024-05-06', confidence: 'unverified', as: 'ask',
      says: 'They are handed over in the time of the order.',
      when: { term: 'stored-data', instrument: 'ar/data-seizure-order', orderState: 'standing' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '151-keep', cite: 'Código Procesal Penal Federal, art. 151', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'A judge may have data preserved instead; nothing is disclosed.',
      when: { term: 'stored-data', instrument: 'ar/data-preservation-order' }, effect: 'permit', act: 'preserve' },

    { id: '151-kept', cite: 'Código Procesal Penal Federal, art. 151', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified', as: 'ask',
      says: 'They are kept for as long as the order says.',
      when: { term: 'stored-data', instrument: 'ar/data-preservation-order' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' },

    { id: '151-keep-form', cite: 'Código Procesal Penal Federal, arts 144 and 151', from: '2024-05-06', confidence: 'unverified',
      says: 'That order is signed and dated too, and says whose data are kept and which.',
      when: { instrument: 'ar/data-preservation-order' }, effect: 'require', act: 'preserve', ground: 'incomplete',
      needs: { signature: 'present', issueDate: 'present', userIdentifier: 'present', dataCategory: 'present' } },

    { id: '151-secret', cite: 'Código Procesal Penal Federal, arts 150 and 151', from: '2024-05-06', confidence: 'unverified', as: 'ask',
      says: 'An order for data is kept secret like one for correspondence.',
      when: { instrument: ['ar/data-seizure-order', 'ar/data-preservation-order'] }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // Art. 174: reports

    { id: '174', cite: 'Código Procesal Penal Federal, art. 174', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'Any person or company reports on request what stands in its registers: who the customer is and which service he uses.',
      when: { term: 'register-data', instrument: 'ar/report-request' }, effect: 'permit' },

    { id: '174-other', cite: 'Código Procesal Penal Federal, art. 174', from: '2024-05-06', confidence: 'unverified',
      says: 'Registers hold more than that; whether a report reaches it is for a lawyer.',
      when: { term: 'other-register-data', instrument: 'ar/report-request' }, effect: 'permit' },

    { id: '174-only', cite: 'Código Procesal Penal Federal, art. 150; Ley 19.798, arts 18 and 19', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'That a communication took place, and what was said in it, take a judge.',
      when: { term: 'communications', instrument: 'ar/report-request' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '174-ip', cite: 'Código Procesal Penal Federal, arts 150 and 174; Ley 19.798, arts 18 and 19', from: '2024-05-06', confidence: 'unverified',
      says: 'To name who was behind an IP address uses records of communications, so it takes a judge.',
      when: { term: ['register-data', 'other-register-data'], instrument: 'ar/report-request', targetKind: 'ip-endpoint' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '174-who', cite: 'Código Procesal Penal Federal, art. 174', from: '2024-05-06', confidence: 'unverified',
      says: 'A prosecutor or a judge requires it.',
      when: { instrument: 'ar/report-request' }, effect: 'require', needs: { authorityKind: ['prosecutor', ...judges] }, ground: 'issuer-not-competent' },

    { id: '174-what', cite: 'Código Procesal Penal Federal, art. 174', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'The request, which may be oral, names the proceedings and where the report is to go.',
      when: { instrument: 'ar/report-request' }, effect: 'require', needs: { fileNumber: 'present', dataRecipient: 'present' }, ground: 'incomplete' },

    { id: '174-form', cite: 'Código Procesal Penal Federal, art. 174', from: '2024-05-06', confidence: 'unverified',
      says: 'It says which authority requires it, and about whom.',
      when: { instrument: 'ar/report-request' }, effect: 'require', needs: { issuingAuthority: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '174-time', cite: 'Código Procesal Penal Federal, art. 174', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified', as: 'ask',
      says: 'The report is due when the request says.',
      when: { term: 'register-data', instrument: 'ar/report-request' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '174-civil', cite: 'Código Procesal Penal Federal, arts 150, 151 and 174', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'All of this serves the investigation of an offence; a civil dispute is none.',
      when: { proceedings: 'civil' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '174-criminal', cite: 'Código Procesal Penal Federal, arts 150, 151 and 174', from: '2024-05-06', confidence: 'unverified',
      says: 'Whether other proceedings than criminal ones are meant is for a lawyer.',
      when: {}, effect: 'require', act: ['disclose', 'preserve'], needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '174-served', cite: 'Código Procesal Penal Federal, arts 150, 151 and 174', from: '2024-05-06', confidence: 'unverified',
      says: 'Authorities make these orders and requests and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: '174-withdrawn', cite: 'Código Procesal Penal Federal, arts 150, 151 and 174', from: '2024-05-06', readInForceOn: '2026-01-05', confidence: 'verified',
      says: 'An order or request that was withdrawn or stands no longer opens nothing and keeps nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },
  ],
})
