import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['court', 'judge', 'investigating-judge'] as const

/**
 * Section 91 of the Code of Criminal Procedure 1973, which was repealed on 1 July 2024, with what section 531 of its successor saves of it.
 *
 * Read in a copy of 10 June 2021. An order is judged by the day on which it was made. What was pending on 30 June 2024 goes on under the Code, so an order of a later day is not void:
 * the authority is asked whether its proceedings were pending. docs/decisions/0018 says how it was read.
 */
export const crpc: LawPack = defineLawPack({
  id: 'in/crpc', version: '2026-11-22', title: 'Code of Criminal Procedure 1973, s. 91',
  source: 'https://www.indiacode.nic.in/', reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed', judgedBy: 'issuedOn',
  territory: ['IN'],
  governs: { instrument: 'in/crpc-91-order' },

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
    { id: '91-1-earlier', cite: 'Code of Criminal Procedure 1973, s. 91(1)', from: '1974-04-01', until: '2021-06-10', confidence: 'unverified',
      says: 'Orders from before the day of the text that was read may have rested on the same section.',
      when: {}, effect: 'permit' },

    { id: '91-1', cite: 'Code of Criminal Procedure 1973, s. 91(1)', from: '2021-06-10', until: '2024-07-01', readInForceOn: '2021-06-10', confidence: 'verified',
      says: 'A court by summons, or the officer in charge of a police station by written order, has documents produced that an investigation, inquiry or trial needs.',
      when: { anyOf: [{ term: 'records' }, { term: 'traffic-and-whereabouts', authorityKind: courts }] }, effect: 'permit' },

    { id: '91-1-saved', cite: 'Code of Criminal Procedure 1973, s. 91(1); Bharatiya Nagarik Suraksha Sanhita 2023, s. 531(2)(a)', from: '2024-07-01', readInForceOn: '2025-04-10', confidence: 'verified',
      says: 'What was pending immediately before 1 July 2024 goes on under the Code as if it had not been repealed.',
      when: { pendingAtRepeal: 'yes', anyOf: [{ term: 'records' }, { term: 'traffic-and-whereabouts', authorityKind: courts }] }, effect: 'permit' },

    { id: '91-1-traffic', cite: 'Code of Criminal Procedure 1973, s. 91(1); Information Technology Act 2000, s. 69B', from: '2021-06-10', confidence: 'unverified',
      says: 'The documents of the police may be traffic and whereabouts too.',
      when: { term: 'traffic-and-whereabouts', authorityKind: 'police' }, effect: 'permit' },

    { id: '91-1-puk', cite: 'Code of Criminal Procedure 1973, s. 91(1)', from: '2021-06-10', confidence: 'unverified',
      says: 'What opens a SIM card may be a document or thing that is needed.',
      when: { term: 'codes' }, effect: 'permit' },

    { id: '91-1-contents', cite: 'Code of Criminal Procedure 1973, ss. 91(1), (3)(b) and 92', from: '2021-06-10', confidence: 'unverified',
      says: 'Documents may be contents too, although letters and telegrams on their way have a section of their own.',
      when: { term: 'contents' }, effect: 'permit' },

    { id: '91-1-stored', cite: 'Code of Criminal Procedure 1973, s. 91(1)', from: '2021-06-10', readInForceOn: '2021-06-10', confidence: 'verified',
      says: 'What is produced is what somebody has, not what is still to come.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '91-1-who', cite: 'Code of Criminal Procedure 1973, s. 91(1)', from: '2021-06-10', readInForceOn: '2021-06-10', confidence: 'verified',
      says: 'Nobody else can use the section.',
      when: {}, effect: 'require', needs: { authorityKind: [...courts, 'police'] }, ground: 'issuer-not-competent' },

    { id: '91-1-code', cite: 'Code of Criminal Procedure 1973, s. 91(1)', from: '2021-06-10', readInForceOn: '2021-06-10', confidence: 'verified',
      says: 'A civil dispute is no proceeding under the Code.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '91-1-criminal', cite: 'Code of Criminal Procedure 1973, s. 91(1)', from: '2021-06-10', confidence: 'unverified',
      says: 'Its investigations, inquiries, trials and other proceedings are criminal ones, the execution of a sentence among them.',
      when: {}, effect: 'require', needs: { proceedings: ['criminal', 'sentence-execution'] }, ground: 'outside-scope' },

    { id: '91-1-served', cite: 'Code of Criminal Procedure 1973, s. 91(1)', from: '2021-06-10', confidence: 'unverified',
      says: 'Whether what a private party brings is a summons is not for us to say.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '91-1-form', cite: 'Code of Criminal Procedure 1973, ss. 61, 91(1)', from: '2021-06-10', confidence: 'unverified',
      says: 'The summons or order says who made it, is signed or sealed and dated, and says whose documents are wanted.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', signature: 'present', issueDate: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '91-1-period', cite: 'Code of Criminal Procedure 1973, s. 91(1)', from: '2021-06-10', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '91-1-time', cite: 'Code of Criminal Procedure 1973, s. 91(1)-(2)', from: '2021-06-10', until: '2024-07-01', readInForceOn: '2021-06-10', confidence: 'verified', as: 'ask',
      says: 'It is produced at the time and place that the summons or order states; sending it is enough.',
      when: { anyOf: [{ term: 'records' }, { term: 'traffic-and-whereabouts', authorityKind: courts }] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '91-1-time-saved', cite: 'Code of Criminal Procedure 1973, s. 91(1)-(2); Bharatiya Nagarik Suraksha Sanhita 2023, s. 531(2)(a)', from: '2024-07-01', readInForceOn: '2025-04-10', confidence: 'verified', as: 'ask',
      says: 'So it is where the proceedings were pending.',
      when: { pendingAtRepeal: 'yes', anyOf: [{ term: 'records' }, { term: 'traffic-and-whereabouts', authorityKind: courts }] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '91-1-time-debated', cite: 'Code of Criminal Procedure 1973, s. 91(1)-(2)', from: '2021-06-10', confidence: 'unverified', as: 'ask',
      says: 'So are contents and codes, if the section reaches them, and whereabouts, if the police does.',
      when: { orderState: 'standing', anyOf: [{ term: ['contents', 'codes'] }, { term: 'traffic-and-whereabouts', authorityKind: 'police' }] },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '91-1-withdrawn', cite: 'Code of Criminal Procedure 1973, s. 91(1)', from: '2021-06-10', readInForceOn: '2021-06-10', confidence: 'verified',
      says: 'A summons or order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    { id: '531-1', cite: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 531(1), (2)(a)', from: '2024-07-01', readInForceOn: '2025-04-10', confidence: 'verified',
      says: 'The Code is repealed, but for what was pending.',
      when: {}, unless: { pendingAtRepeal: 'yes' }, effect: 'forbid', ground: 'no-longer-applicable' },
  ],
})
