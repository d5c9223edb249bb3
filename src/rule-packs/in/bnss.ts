import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['court', 'judge', 'investigating-judge'] as const

/**
 * Section 94 of the Bharatiya Nagarik Suraksha Sanhita 2023, which has applied since 1 July 2024 in the place of section 91 of the Code of Criminal Procedure.
 *
 * Read in a copy of 11 March 2025. It names electronic communications, which its predecessor did not; that a court reaches contents by it is read in the text, that the officer in charge of a
 * police station does too is for a lawyer. An order is judged by the day on which it was made. docs/decisions/0018 says how it was read.
 */
export const bnss: LawPack = defineLawPack({
  id: 'in/bnss', version: '2026-11-22', title: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94',
  source: 'https://www.indiacode.nic.in/', reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed', judgedBy: 'issuedOn',
  territory: ['IN'],
  governs: { instrument: 'in/bnss-94-order' },

  terms: {
    // records of a business about its customer
    'records': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date',
        'registration-record', 'service-details', 'device-identifier', 'payment-instrument', 'billing-record', 'purchase-history', 'registration-ip', 'last-login-ip', 'session-ip-log',
        'session-times'],
    },
    // with whom and where, for which s. 69B of the Information Technology Act has directions of its own
    'traffic-and-whereabouts': { item: ['interaction-log', 'location', 'server-log'] },
    // what opens a SIM card, which is no record about a customer
    'codes': { item: 'puk-code' },
    // what people wrote or made
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    { id: '1-3', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 1(3)', from: '2023-12-25', until: '2024-07-01', readInForceOn: '2024-02-24', confidence: 'verified',
      says: 'The Sanhita applies from 1 July 2024.',
      when: {}, effect: 'forbid', ground: 'not-yet-applicable' },

    { id: '94-1', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1)', from: '2024-07-01', readInForceOn: '2025-03-11', confidence: 'verified',
      says: 'A court by summons, or the officer in charge of a police station by written order, has documents produced that an investigation, inquiry or trial needs.',
      when: { anyOf: [{ term: 'records' }, { term: 'traffic-and-whereabouts', authorityKind: courts }] }, effect: 'permit' },

    { id: '94-1-traffic', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1); Information Technology Act 2000, s. 69B', from: '2024-07-01', confidence: 'unverified',
      says: 'The documents of the police may be traffic and whereabouts too.',
      when: { term: 'traffic-and-whereabouts', authorityKind: 'police' }, effect: 'permit' },

    { id: '94-1-puk', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1)', from: '2024-07-01', confidence: 'unverified',
      says: 'What opens a SIM card may be a document or thing that is needed.',
      when: { term: 'codes' }, effect: 'permit' },

    { id: '94-1-court', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1)', from: '2024-07-01', readInForceOn: '2025-03-11', confidence: 'verified',
      says: 'A court has electronic communications produced too.',
      when: { term: 'contents', authorityKind: courts }, effect: 'permit' },

    { id: '94-1-police', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1); Information Technology Act 2000, s. 69', from: '2024-07-01', confidence: 'unverified',
      says: 'So may the police, although the Information Technology Act has directions of its own for contents.',
      when: { term: 'contents', authorityKind: 'police' }, effect: 'permit' },

    { id: '94-1-stored', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1)', from: '2024-07-01', readInForceOn: '2025-03-11', confidence: 'verified',
      says: 'What is produced is what somebody has, not what is still to come.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '94-1-who', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1)', from: '2024-07-01', readInForceOn: '2025-03-11', confidence: 'verified',
      says: 'Nobody else can use the section.',
      when: {}, effect: 'require', needs: { authorityKind: [...courts, 'police'] }, ground: 'issuer-not-competent' },

    { id: '94-1-sanhita', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1)', from: '2024-07-01', readInForceOn: '2025-03-11', confidence: 'verified',
      says: 'A civil dispute is no proceeding under the Sanhita.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '94-1-criminal', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1)', from: '2024-07-01', confidence: 'unverified',
      says: 'Its investigations, inquiries, trials and other proceedings are criminal ones, the execution of a sentence among them.',
      when: {}, effect: 'require', needs: { proceedings: ['criminal', 'sentence-execution'] }, ground: 'outside-scope' },

    { id: '94-1-served', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1)', from: '2024-07-01', confidence: 'unverified',
      says: 'Whether what a private party brings is a summons is not for us to say.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '94-1-form', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, ss. 63, 94(1)', from: '2024-07-01', confidence: 'unverified',
      says: 'The summons or order says who made it, is signed or sealed and dated, and says whose documents are wanted.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', signature: 'present', issueDate: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '94-1-period', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1)', from: '2024-07-01', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '94-1-time', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1)-(2)', from: '2024-07-01', readInForceOn: '2025-03-11', confidence: 'verified', as: 'ask',
      says: 'It is produced at the time and place that the summons or order states; sending it is enough.',
      when: { anyOf: [{ term: 'records' }, { term: ['traffic-and-whereabouts', 'contents'], authorityKind: courts }] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '94-1-time-debated', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1)-(2)', from: '2024-07-01', confidence: 'unverified', as: 'ask',
      says: 'So are contents and whereabouts, if the police reaches them, and codes.',
      when: { orderState: 'standing', anyOf: [{ term: ['traffic-and-whereabouts', 'contents'], authorityKind: 'police' }, { term: 'codes' }] },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '94-1-withdrawn', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94(1)', from: '2024-07-01', readInForceOn: '2025-03-11', confidence: 'verified',
      says: 'A summons or order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
