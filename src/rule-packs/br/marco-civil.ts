import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const

/** A judge, or somebody in office who brings the order of one. */
const orderedByJudge = { anyOf: [{ authorityKind: judges }, { validatedBy: judges, authorityKind: ['police', 'prosecutor', 'investigating-authority'] }] } as const

/**
 * The Marco Civil da Internet, Lei 12.965/2014, with the Decreto 8.771/2016 that regulates it.
 *
 * Arts 7, 10 and 11 were read as published on 11 August 2026; arts 13, 15, 22 and 23 and art. 11 of the Decreto in copies without a day, held against accounts of
 * July and August 2026. It answers two questions: what Brazilian authorities may demand with the instruments that it names, and what an entity of ours in Brazil
 * may hand to anybody. The request under art. 13-A of the Código de Processo Penal has a pack of its own. docs/decisions/0018 says how it was read.
 */
export const marcoCivil: LawPack = defineLawPack({
  id: 'br/marco-civil', version: '2026-11-22', title: 'Marco Civil da Internet, Lei 12.965/2014',
  source: 'https://www.planalto.gov.br/ccivil_03/_ato2011-2014/2014/lei/l12965.htm', reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['BR'],
  governs: { ask: { instrument: ['br/cadastral-data-request', 'br/court-order', 'br/preservation-request'] }, give: {} },

  terms: {
    // Lei, art. 5, VIII: when an application was used, and from which address
    'access-records': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times'] },
    // Lei, art. 10 § 1: personal data and whatever else helps to identify the user or the terminal
    'identification': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date',
        'registration-record', 'device-identifier', 'payment-instrument'],
    },
    // Lei, art. 10 § 3; Decreto, art. 11 § 2: name, civil status and profession, parentage, address; for two of them there is an item
    'cadastral-data': { item: ['person-name', 'postal-address'] },
    // Lei, arts 7, III, and 10 § 2
    'private-communications': { item: 'message-content' },
    // of which the articles that were read do not speak
    'other-data': {
      item: ['service-details', 'billing-record', 'puk-code', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'membership-list', 'contact-list',
        'stored-file', 'published-content'],
    },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    // Lei, art. 7: what the user is assured of

    { id: '7-II', cite: 'Lei 12.965/2014, art. 7, II and III; Lei 9.296/1996, arts 1 and 5', from: '2014-06-23', confidence: 'unverified',
      says: 'Communications and records that are still to come are a matter for an order of interception.',
      when: { term: 'data-over-time', instrument: 'br/court-order', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '7-VII', cite: 'Lei 12.965/2014, arts 7, VII, and 10', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified', as: 'give',
      says: 'Data of users are given to nobody but with their consent or as Brazilian law provides, so to no foreign authority that writes to us directly.',
      when: {}, unless: { issuingState: 'BR' }, effect: 'forbid', ground: 'outside-scope' },

    // Lei, art. 10: a judge for records and communications, an administrative authority for who the customer is

    { id: '10-1', cite: 'Lei 12.965/2014, art. 10 § 1', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'A judge may order records of access, alone or with what helps to identify the user or the terminal.',
      when: { term: ['access-records', 'identification'], instrument: 'br/court-order' }, effect: 'permit' },

    { id: '10-1-judge', cite: 'Lei 12.965/2014, arts 10 § 1 and 15 § 3', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'Records of access are handed over on the order of a judge only.',
      when: { term: 'access-records' }, effect: 'require', ground: 'issuer-not-competent',
      needs: orderedByJudge },

    { id: '10-2', cite: 'Lei 12.965/2014, arts 7, III, and 10 § 2', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'A judge may order stored private communications.',
      when: { term: 'private-communications', instrument: 'br/court-order' }, effect: 'permit' },

    { id: '10-2-judge', cite: 'Lei 12.965/2014, arts 7, III, and 10 § 2', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'Private communications are handed over on the order of a judge only.',
      when: { term: 'private-communications' }, effect: 'require', ground: 'issuer-not-competent',
      needs: orderedByJudge },

    { id: '10-2-period', cite: 'Lei 12.965/2014, arts 10 § 2 and 22, sole §, III', from: '2014-06-23', confidence: 'unverified',
      says: 'An order for messages says for which period, as one for records does.',
      when: { term: 'private-communications', instrument: 'br/court-order' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '10-3', cite: 'Lei 12.965/2014, art. 10 § 3; Decreto 8.771/2016, art. 11 § 2', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'An administrative authority that the law empowers may demand name and address of a customer without a judge.',
      when: { term: 'cadastral-data', instrument: 'br/cadastral-data-request' }, effect: 'permit' },

    { id: '10-3-who', cite: 'Lei 12.965/2014, art. 10 § 3', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'Only an authority can demand them.',
      when: { instrument: 'br/cadastral-data-request' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { authorityKind: ['police', 'prosecutor', 'investigating-authority', 'administrative', 'judge', 'court', 'investigating-judge'] } },

    { id: '10-3-authority', cite: 'Lei 12.965/2014, art. 10 § 3', from: '2014-06-23', confidence: 'unverified',
      says: 'It says which one it is.',
      when: { instrument: 'br/cadastral-data-request' }, effect: 'require', needs: { issuingAuthority: 'present' }, ground: 'incomplete' },

    { id: '10-3-only', cite: 'Lei 12.965/2014, art. 10 §§ 1 and 3; Decreto 8.771/2016, art. 11 § 2', from: '2016-06-10', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'Such a request reaches nothing else: no telephone number, no e-mail address, no IP address, no content.',
      when: { instrument: 'br/cadastral-data-request' }, unless: { term: 'cadastral-data' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '10-3-ip', cite: 'Lei 12.965/2014, art. 10 §§ 1 and 3', from: '2014-06-23', confidence: 'unverified',
      says: 'To name who was behind an IP address joins a record of access to a person, so it takes a judge.',
      when: { term: 'cadastral-data', instrument: 'br/cadastral-data-request', targetKind: 'ip-endpoint' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '10-3-duty', cite: 'Lei 12.965/2014, art. 10 § 3; Lei 12.830/2013, art. 2 § 2; Lei 12.850/2013, art. 15', from: '2014-06-23', confidence: 'unverified', as: 'ask',
      says: 'What is so demanded is handed over; the articles set no time, so the date in the request counts.',
      when: { term: 'cadastral-data', instrument: 'br/cadastral-data-request' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '10-other', cite: 'Lei 12.965/2014, arts 7, VII, 10 and 22', from: '2014-06-23', confidence: 'unverified',
      says: 'A judge may order other data as other laws provide.',
      when: { term: 'other-data', instrument: 'br/court-order' }, effect: 'permit' },

    { id: '10-withdrawn', cite: 'Lei 12.965/2014, art. 10 §§ 1-3', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'An order or request that was withdrawn or stands no longer opens nothing.',
      when: { instrument: ['br/cadastral-data-request', 'br/court-order', 'br/preservation-request'], orderState: 'withdrawn' },
      effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },

    // Lei, art. 11: Brazilian law, wherever the data are

    { id: '11-2', cite: 'Lei 12.965/2014, arts 10 §§ 1-2, 11 §§ 1-2 and 12; STF, ADC 51, judgment of 23 February 2023', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified', as: 'ask',
      says: 'What a judge orders is handed over wherever it is stored, also by a foreign company that serves the Brazilian public; the law sets no time, so that of the order counts.',
      when: { term: ['access-records', 'identification', 'private-communications'], instrument: 'br/court-order' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    // Lei, arts 13 and 15: keeping until a judge has decided

    { id: '13-3', cite: 'Lei 12.965/2014, arts 13 §§ 3-4 and 15 § 2', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified', as: 'ask', yieldsTo: '13-4-filed',
      says: 'They are kept for sixty days, within which the authority asks a judge for access.',
      when: { term: 'access-records', instrument: 'br/preservation-request' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'preserve', for: { days: 60 }, startsAt: 'receipt' },

    { id: '13-4-filed', cite: 'Lei 12.965/2014, arts 13 § 4 and 15 § 2', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified', as: 'ask',
      says: 'Once it has asked in time, they are kept until the judge has decided.',
      when: { term: 'access-records', instrument: 'br/preservation-request', preservationPeriod: ['extended', 'confirmed'] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' },

    { id: '13-4-secret', cite: 'Lei 12.965/2014, arts 13 § 4 and 15 § 2', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified', as: 'ask',
      says: 'The provider keeps such a request secret.',
      when: { instrument: 'br/preservation-request' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '15-2', cite: 'Lei 12.965/2014, art. 15 § 2; STJ, HC 626.983/PR, judgment of 8 February 2022', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'Police, another administrative authority or a prosecutor may have records of access kept without a judge; nothing is disclosed.',
      when: { term: 'access-records', instrument: 'br/preservation-request' }, effect: 'permit', act: 'preserve' },

    { id: '15-2-other', cite: 'Lei 12.965/2014, art. 15 § 2; STJ, HC 626.983/PR, judgment of 8 February 2022', from: '2014-06-23', confidence: 'unverified',
      says: 'They may have other data kept too, contents among them.',
      when: { term: ['identification', 'private-communications', 'other-data'], instrument: 'br/preservation-request' }, effect: 'permit', act: 'preserve' },

    { id: '15-2-who', cite: 'Lei 12.965/2014, art. 15 §§ 1-2', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'Only an authority can ask for that.',
      when: { instrument: 'br/preservation-request' }, effect: 'require', act: 'preserve', ground: 'issuer-not-competent',
      needs: { authorityKind: ['police', 'prosecutor', 'investigating-authority', 'administrative', 'judge', 'court', 'investigating-judge'] } },

    { id: '15-2-whose', cite: 'Lei 12.965/2014, arts 13 § 2 and 15 § 2', from: '2014-06-23', confidence: 'unverified',
      says: 'The request says whose records are to be kept.',
      when: { instrument: 'br/preservation-request' }, effect: 'require', act: 'preserve', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    // Lei, arts 22 and 23: what an order rests on, and secrecy

    { id: '22-judge', cite: 'Lei 12.965/2014, arts 10 §§ 1-2 and 22', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'A court order comes from a judge; an authority may bring it.',
      when: { instrument: 'br/court-order' }, effect: 'require', ground: 'issuer-not-competent',
      needs: orderedByJudge },

    { id: '22-whose', cite: 'Lei 12.965/2014, arts 10 §§ 1-2 and 22', from: '2014-06-23', confidence: 'unverified',
      says: 'The order says which court made it, in which case, and whose data are wanted.',
      when: { instrument: 'br/court-order' }, effect: 'require', needs: { issuingAuthority: 'present', fileNumber: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '22-served', cite: 'Lei 12.965/2014, arts 10 and 22', from: '2014-06-23', confidence: 'unverified',
      says: 'An interested party may ask a judge for an order; whether the paper that a private party then brings is one is not for us to say.',
      when: { instrument: ['br/cadastral-data-request', 'br/court-order'], servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '22-I', cite: 'Lei 12.965/2014, art. 22, sole §, I', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'Records are ordered where there are grounded signs of a wrong, criminal or civil, which is stated.',
      when: { term: 'access-records', instrument: 'br/court-order' }, effect: 'require', needs: { offenceDescription: 'present' }, ground: 'incomplete' },

    { id: '22-II', cite: 'Lei 12.965/2014, art. 22, sole §, II', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'Why they are useful to the investigation or the proof is reasoned.',
      when: { term: 'access-records', instrument: 'br/court-order' }, effect: 'require', needs: { statementOfReasons: 'present' }, ground: 'incomplete' },

    { id: '22-III', cite: 'Lei 12.965/2014, art. 22, sole §, III', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'The period of the records is stated; the address of one event, the registration or the latest log-in, is singled out by that event.',
      when: { item: ['session-ip-log', 'session-times'], instrument: 'br/court-order' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '22-form', cite: 'Lei 12.965/2014, arts 10 § 3 and 22', from: '2014-06-23', confidence: 'unverified',
      says: 'The order or request is signed, and dated.',
      when: { instrument: ['br/cadastral-data-request', 'br/court-order'] }, effect: 'require', needs: { signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '23', cite: 'Lei 12.965/2014, art. 23', from: '2014-06-23', readInForceOn: '2026-08-11', confidence: 'verified', as: 'ask',
      says: 'The judge sees to secrecy and may order it; then nobody is told.',
      when: { instrument: 'br/court-order', nonDisclosure: 'ordered' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // Decreto, art. 11: what a request for cadastral data says

    { id: 'D11-basis', cite: 'Decreto 8.771/2016, art. 11', from: '2016-06-10', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'The authority names the law that expressly empowers it.',
      when: { instrument: 'br/cadastral-data-request' }, effect: 'require', needs: { legalBasis: 'present' }, ground: 'incomplete' },

    { id: 'D11-reasons', cite: 'Decreto 8.771/2016, art. 11', from: '2016-06-10', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'It says why it asks.',
      when: { instrument: 'br/cadastral-data-request' }, effect: 'require', needs: { statementOfReasons: 'present' }, ground: 'incomplete' },

    { id: 'D11-3', cite: 'Decreto 8.771/2016, art. 11 § 3', from: '2016-06-10', readInForceOn: '2026-08-11', confidence: 'verified',
      says: 'It singles out the people concerned and the data wanted.',
      when: { instrument: 'br/cadastral-data-request' }, effect: 'require', needs: { userIdentifier: 'present', dataCategory: 'present' }, ground: 'incomplete' },
  ],
})
