import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['judge', 'court', 'investigating-judge'] as const
const investigators = ['police', 'prosecutor', 'investigating-authority'] as const
const inquiry = 'jp/investigation-inquiry'
const warrants = ['jp/seizure-warrant', 'jp/record-copying-warrant', 'jp/provision-order'] as const

/** A judge or court, or an investigator who brings the warrant of a judge. */
const orderedByJudge = { anyOf: [{ authorityKind: courts }, { validatedBy: courts, authorityKind: investigators }] } as const

/**
 * Code of Criminal Procedure (Act No. 131 of 1948): inquiries and preservation requests of investigators (art. 197), seizure (art. 218), and the order to provide electromagnetic
 * records, which took the place of seizure with an order to copy on 21 May 2026 (arts 102-2, 218, by Act No. 39 of 2025).
 *
 * Read: art. 197(2)-(4) in an encyclopedia and a textbook of 2024 (state of 19 November 2025), the amending Act 74/2011 that brought paragraph 3, accounts of law firms and of the House of
 * Representatives about Act 39/2025. Looked at again on 22 November 2026. Art. 300 of the Rules as the
 * Supreme Court told it on 29 June 1950 (courts.go.jp), and art. 55 in a collection. Not read: arts 102-2, 218 and 219 as amended, the Rules otherwise, the guideline of the ministry.
 * An order is judged by the day on which it was made. docs/decisions/0028 says how it was read.
 */
export const codeOfCriminalProcedure: LawPack = defineLawPack({
  id: 'jp/code-of-criminal-procedure', version: '2026-11-22', title: 'Code of Criminal Procedure (Japan), arts 102-2, 197 and 218',
  source: 'https://laws.e-gov.go.jp/law/323AC0000000131', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed', judgedBy: 'issuedOn',
  territory: ['JP'],
  governs: { instrument: [inquiry, ...warrants, 'jp/preservation-request'] },

  terms: {
    // who the customer is, apart from any communication
    'subscriber-data': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'registration-date', 'service-details'],
    },
    // other records of a business about its customer
    'business-records': { item: ['profile-details', 'registration-record', 'device-identifier', 'payment-instrument', 'billing-record', 'purchase-history'] },
    // which belong to a communication: Constitution, art. 21(2); Telecommunications Business Act, art. 4
    'addresses-and-times': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times'] },
    'traffic': { item: ['interaction-log', 'server-log'] },
    'whereabouts': { item: 'location' },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    'codes': { item: 'puk-code' },
    // art. 197(3): origin, destination, date and time and other history of communications
    'communication-history': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log'] },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    // arts 99-2 and 102-2: what a judge orders

    { id: '99-2', cite: 'Code of Criminal Procedure, arts 99-2 and 218(1), until 20 May 2026', from: '2012-06-22', until: '2026-05-21', confidence: 'verified',
      says: 'A judge could have records copied onto a medium and seized.',
      when: { term: ['subscriber-data', 'business-records', 'addresses-and-times', 'traffic', 'contents'], instrument: 'jp/record-copying-warrant' }, effect: 'permit' },

    { id: '99-2-abolished', cite: 'Code of Criminal Procedure, art. 102-2, by Act No. 39 of 2025', from: '2026-05-21', confidence: 'verified',
      says: 'Since 21 May 2026 there is no such seizure; the order to provide records took its place.',
      when: { instrument: 'jp/record-copying-warrant' }, effect: 'forbid', ground: 'no-longer-applicable' },

    { id: '102-2-early', cite: 'Code of Criminal Procedure, art. 102-2, by Act No. 39 of 2025 of 23 May 2025', from: '2025-05-23', until: '2026-05-21', confidence: 'verified',
      says: 'The order to provide records can be made from 21 May 2026.',
      when: { instrument: 'jp/provision-order' }, effect: 'forbid', ground: 'not-yet-applicable' },

    { id: '102-2', cite: 'Code of Criminal Procedure, arts 102-2 and 218', from: '2026-05-21', confidence: 'verified',
      says: 'Who keeps electromagnetic records has to provide those that a court, or investigators with the warrant of a judge, order.',
      when: { term: ['subscriber-data', 'business-records', 'addresses-and-times', 'traffic', 'contents'], instrument: 'jp/provision-order' }, effect: 'permit' },

    { id: '102-2-other', cite: 'Code of Criminal Procedure, arts 102-2 and 218', from: '2026-05-21', confidence: 'unverified',
      says: 'Whether whereabouts, or what opens a SIM card, are such records is for a lawyer.',
      when: { term: ['whereabouts', 'codes'], instrument: 'jp/provision-order' }, effect: 'permit' },

    { id: '102-2-duty', cite: 'Code of Criminal Procedure, arts 102-2 and 218', from: '2026-05-21', confidence: 'verified', as: 'ask',
      says: 'They are provided as the order says; who refuses without reason is punished.',
      when: { term: ['subscriber-data', 'business-records', 'addresses-and-times', 'traffic', 'contents'], instrument: 'jp/provision-order' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '102-2-secret', cite: 'Code of Criminal Procedure, arts 102-2 and 218', from: '2026-05-21', confidence: 'verified', as: 'ask',
      says: 'A secrecy order may come with it; then nobody is told.',
      when: { instrument: 'jp/provision-order', nonDisclosure: 'ordered' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // art. 197: what investigators ask for without a judge

    { id: '197-2', cite: 'Code of Criminal Procedure, art. 197(2)', from: '2012-06-22', readInForceOn: '2025-11-19', confidence: 'verified',
      says: 'Investigators may ask who a customer is; nobody has to answer, and nothing that belongs to a communication is answered.',
      when: { term: 'subscriber-data', instrument: inquiry }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit', voluntary: true },

    { id: '197-2-records', cite: 'Code of Criminal Procedure, art. 197(2)', from: '2012-06-22', confidence: 'unverified',
      says: 'Other records of a business, such as payments, may be told too.',
      when: { term: 'business-records', instrument: inquiry }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit', voluntary: true },

    { id: '197-2-necessity', cite: 'Code of Criminal Procedure, art. 197(2); Penal Code, art. 37', from: '2012-06-22', confidence: 'unverified',
      says: 'To save a life, who was behind an address, which addresses somebody had, the log of a service and where somebody is may be told out of necessity.',
      when: { instrument: inquiry, emergency: 'yes', anyOf: [{ term: ['addresses-and-times', 'traffic', 'whereabouts'] }, { term: ['subscriber-data', 'business-records'], targetKind: 'ip-endpoint' }] },
      effect: 'permit', voluntary: true },

    { id: '197-2-who', cite: 'Code of Criminal Procedure, art. 197(2)', from: '2012-06-22', readInForceOn: '2025-11-19', confidence: 'verified',
      says: 'It is an inquiry of investigators.',
      when: { instrument: inquiry }, effect: 'require', needs: { authorityKind: investigators }, ground: 'issuer-not-competent' },

    { id: '197-2-ip', cite: 'Code of Criminal Procedure, art. 197(2); Constitution, art. 21(2); Telecommunications Business Act, art. 4', from: '2012-06-22', readInForceOn: '2025-11-19', confidence: 'verified',
      says: 'Who was behind an IP address is part of a communication, whose secrecy only a judge lifts.',
      when: { term: ['subscriber-data', 'business-records'], instrument: inquiry, targetKind: 'ip-endpoint' }, unless: { emergency: 'yes' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '197-2-secrecy', cite: 'Code of Criminal Procedure, art. 197(2); Constitution, art. 21(2); Telecommunications Business Act, art. 4', from: '2012-06-22', readInForceOn: '2025-11-19', confidence: 'verified',
      says: 'Addresses, times, traffic, whereabouts and contents of communications take the warrant of a judge.',
      when: { term: ['addresses-and-times', 'traffic', 'whereabouts', 'contents'], instrument: inquiry }, unless: { term: ['addresses-and-times', 'traffic', 'whereabouts'], emergency: 'yes' },
      effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '197-2-form', cite: 'Code of Criminal Procedure, art. 197(2)', from: '2012-06-22', confidence: 'unverified',
      says: 'The letter says who asks, when and on which basis, is sealed or signed, and says whom it means.',
      when: { instrument: inquiry }, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', issueDate: 'present', legalBasis: 'present', signature: 'present', userIdentifier: 'present' } },

    { id: '197-3', cite: 'Code of Criminal Procedure, art. 197(3)', from: '2012-06-22', readInForceOn: '2025-11-19', confidence: 'verified',
      says: 'Investigators may ask that the history of communications be kept; nobody is punished for not doing so.',
      when: { term: 'communication-history', instrument: 'jp/preservation-request' }, effect: 'permit', act: 'preserve', voluntary: true },

    { id: '197-3-who', cite: 'Code of Criminal Procedure, art. 197(3)', from: '2012-06-22', readInForceOn: '2025-11-19', confidence: 'verified',
      says: 'A public prosecutor, an assistant of one or a judicial police officer asks for that.',
      when: { instrument: 'jp/preservation-request' }, effect: 'require', act: 'preserve', needs: { authorityKind: investigators }, ground: 'issuer-not-competent' },

    { id: '197-3-what', cite: 'Code of Criminal Procedure, art. 197(3)', from: '2012-06-22', readInForceOn: '2025-11-19', confidence: 'verified',
      says: 'They ask in writing, and single out the records.',
      when: { instrument: 'jp/preservation-request' }, effect: 'require', act: 'preserve', needs: { issuingAuthority: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '197-3-days', cite: 'Code of Criminal Procedure, art. 197(3)', from: '2012-06-22', confidence: 'unverified', as: 'ask', yieldsTo: '197-4-days',
      says: 'If it binds, it does so for thirty days at most.',
      when: { term: 'communication-history', instrument: 'jp/preservation-request' }, effect: 'oblige', duty: 'preserve', for: { days: 30 }, startsAt: 'receipt' },

    { id: '197-4-days', cite: 'Code of Criminal Procedure, art. 197(4)', from: '2012-06-22', confidence: 'unverified', as: 'ask',
      says: 'It can be prolonged to sixty days in all.',
      when: { term: 'communication-history', instrument: 'jp/preservation-request', preservationPeriod: 'extended' }, effect: 'oblige', duty: 'preserve', for: { days: 60 }, startsAt: 'receipt' },

    { id: '197-5', cite: 'Code of Criminal Procedure, art. 197(5)', from: '2012-06-22', confidence: 'unverified', as: 'ask',
      says: 'Where it is necessary they may ask that nobody is told.',
      when: { instrument: [inquiry, 'jp/preservation-request'], nonDisclosure: ['requested', 'ordered'] }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // art. 218: seizure, and what is common to the warrants

    { id: '218-1', cite: 'Code of Criminal Procedure, arts 106 and 218(1)-(2)', from: '2012-06-22', confidence: 'verified',
      says: 'Investigators may seize, with the warrant of a judge, the media and records that it names.',
      when: { term: ['subscriber-data', 'business-records', 'addresses-and-times', 'traffic', 'contents'], instrument: 'jp/seizure-warrant' }, effect: 'permit' },

    { id: '218-other', cite: 'Code of Criminal Procedure, art. 218(1)', from: '2012-06-22', confidence: 'unverified',
      says: 'Whether whereabouts, or what opens a SIM card, can be seized so is for a lawyer.',
      when: { term: ['whereabouts', 'codes'], instrument: 'jp/seizure-warrant' }, effect: 'permit' },

    { id: '218-who', cite: 'Code of Criminal Procedure, arts 102-2, 106 and 218', from: '2012-06-22', confidence: 'verified',
      says: 'A judge or court orders; investigators bring what a judge ordered.',
      when: { instrument: warrants }, effect: 'require', needs: orderedByJudge, ground: 'issuer-not-competent' },

    { id: '218-stored', cite: 'Code of Criminal Procedure, arts 102-2 and 218', from: '2012-06-22', confidence: 'verified',
      says: 'What is seized or provided is what is there; what is still to come is a matter for the Act on interception.',
      when: { term: 'data-over-time', instrument: warrants, windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '219-days', cite: 'Code of Criminal Procedure, arts 55(1) and 219(1); Rules of Criminal Procedure, art. 300; Supreme Court, 29 June 1950, Shōwa 25 (a) 261', from: '2012-06-22', confidence: 'verified',
      says: 'A warrant is valid for seven days from its issue unless the judge sets more; after these a named person reads whether it still stands.',
      when: { instrument: ['jp/seizure-warrant', 'jp/record-copying-warrant'] }, effect: 'require', needs: { anyOf: [{ orderAgeDays: { below: 8 } }, { orderStillStands: 'yes' }] }, ground: 'lapsed' },

    { id: '219-days-provision', cite: 'Code of Criminal Procedure, arts 102-2 and 218; Rules of Criminal Procedure, art. 300', from: '2026-05-21', confidence: 'unverified',
      says: 'Whether the same holds for an order to provide records was not read in the Rules as amended.',
      when: { instrument: 'jp/provision-order' }, effect: 'require', needs: { anyOf: [{ orderAgeDays: { below: 8 } }, { orderStillStands: 'yes' }] }, ground: 'lapsed' },

    { id: '218-crime', cite: 'Code of Criminal Procedure, arts 197 and 218', from: '2012-06-22', confidence: 'verified',
      says: 'The Code serves crimes; a civil dispute is none.',
      when: { proceedings: 'civil' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '218-criminal', cite: 'Code of Criminal Procedure, arts 197 and 218', from: '2012-06-22', confidence: 'unverified',
      says: 'Whether other proceedings than criminal ones are meant is for a lawyer.',
      when: {}, effect: 'require', act: ['disclose', 'preserve'], needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '219', cite: 'Code of Criminal Procedure, arts 107 and 219', from: '2012-06-22', confidence: 'unverified',
      says: 'The warrant is signed and dated and names the offence and what is wanted.',
      when: { instrument: warrants }, effect: 'require', needs: { signature: 'present', issueDate: 'present', criminalProvisions: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '219-whose', cite: 'Code of Criminal Procedure, arts 107 and 219', from: '2012-06-22', confidence: 'unverified',
      says: 'It singles out a person or account.',
      when: { instrument: warrants }, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '219-period', cite: 'Code of Criminal Procedure, arts 107 and 219', from: '2012-06-22', confidence: 'unverified',
      says: 'For what comes as a series in time it singles out a period.',
      when: { term: 'data-over-time', instrument: warrants }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '218-served', cite: 'Code of Criminal Procedure, arts 102-2, 197 and 218', from: '2012-06-22', confidence: 'unverified',
      says: 'Authorities make these requests and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: '197-withdrawn', cite: 'Code of Criminal Procedure, arts 197(3) and 218', from: '2012-06-22', confidence: 'verified',
      says: 'What was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },
  ],
})
