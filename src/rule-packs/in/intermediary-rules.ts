import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['judge', 'court', 'investigating-judge'] as const

/** Agencies that investigate, protect or see to cyber security. */
const agencies = ['police', 'investigating-authority', 'administrative', 'intelligence'] as const

/**
 * Rule 3(1)(j) of the Information Technology (Intermediary Guidelines and Digital Media Ethics Code) Rules 2021: information for an agency within seventy-two hours.
 *
 * Read in a copy of 2021, which says that the rules apply from 26 May 2021, and notified on 25 February; the amendment of 10 February 2026 does not name the clause. The rule speaks of “information” without a list.
 * What identifies a customer and the addresses that he used are read as meant; whom he wrote to, where he was and what he wrote go to a lawyer. docs/decisions/0018 says why.
 */
export const intermediaryRules: LawPack = defineLawPack({
  id: 'in/intermediary-rules', version: '2026-11-22', title: 'Intermediary Guidelines and Digital Media Ethics Code Rules 2021, r. 3(1)(j)',
  source: 'https://www.meity.gov.in/', reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['IN'],
  governs: { instrument: 'in/rule-3-1-j-order' },

  terms: {
    // who the customer is, and when and from where he used the service
    'identity-and-access': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date',
        'registration-record', 'service-details', 'device-identifier', 'payment-instrument', 'billing-record', 'purchase-history', 'registration-ip', 'last-login-ip', 'session-ip-log',
        'session-times'],
    },
    // with whom and where, for which s. 69B of the Act has directions of its own; and what opens a SIM card
    'traffic-and-whereabouts': { item: ['interaction-log', 'location', 'server-log', 'puk-code'] },
    // for which s. 69 of the Act has directions of its own
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    { id: '3-1-j-earlier', cite: 'IT (Intermediary Guidelines) Rules 2021, rr. 1(2), 3(1)(j)', from: '2021-02-25', until: '2021-05-26', confidence: 'unverified',
      says: 'For intermediaries that are not significant ones the rule may have held since it was notified.',
      when: {}, effect: 'permit' },

    { id: '3-1-j', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j)', from: '2021-05-26', readInForceOn: '2021-05-26', confidence: 'verified',
      says: 'On an order an intermediary gives a lawfully authorised agency information that it has, to verify an identity or for an offence or a cyber security incident.',
      when: { term: 'identity-and-access', authorityKind: agencies }, effect: 'permit' },

    { id: '3-1-j-court', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j)', from: '2021-05-26', confidence: 'unverified',
      says: 'A court is no agency; it may be given what an agency is given.',
      when: { term: 'identity-and-access', authorityKind: courts }, effect: 'permit' },

    { id: '3-1-j-traffic', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j); Information Technology Act 2000, s. 69B', from: '2021-05-26', confidence: 'unverified',
      says: 'That information may be traffic and whereabouts too.',
      when: { term: 'traffic-and-whereabouts' }, effect: 'permit' },

    { id: '3-1-j-contents', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j); Information Technology Act 2000, s. 69', from: '2021-05-26', confidence: 'unverified',
      says: 'That information may be contents too.',
      when: { term: 'contents' }, effect: 'permit' },

    { id: '3-1-j-stored', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j)', from: '2021-05-26', readInForceOn: '2021-05-26', confidence: 'verified',
      says: 'It is information that the intermediary has, not what is still to come.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    // Courts stand in the list so that none is refused: whether one may use the rule is 3-1-j-court.
    { id: '3-1-j-agency', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j)', from: '2021-05-26', readInForceOn: '2021-05-26', confidence: 'verified',
      says: 'The order comes from an agency that is authorised to investigate, to protect or for cyber security.',
      when: {}, effect: 'require', ground: 'issuer-not-competent',
      needs: { authorityKind: [...agencies, ...courts] } },

    { id: '3-1-j-offence', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j)', from: '2021-05-26', readInForceOn: '2021-05-26', confidence: 'verified',
      says: 'A civil dispute is none of its purposes.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '3-1-j-other', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j)', from: '2021-05-26', confidence: 'unverified',
      says: 'Its purposes lie in criminal proceedings and in what agencies do to protect.',
      when: {}, effect: 'require', needs: { proceedings: ['criminal', 'national-security'] }, ground: 'outside-scope' },

    { id: '3-1-j-served', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j)', from: '2021-05-26', confidence: 'unverified',
      says: 'An agency makes the order and brings it; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '3-1-j-purpose', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j), proviso', from: '2021-05-26', confidence: 'unverified',
      says: 'The order is in writing and states clearly for what purpose the information is wanted.',
      when: {}, effect: 'require', needs: { statementOfReasons: 'present' }, ground: 'incomplete' },

    { id: '3-1-j-form', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j)', from: '2021-05-26', confidence: 'unverified',
      says: 'It says which agency it is, is signed and dated, names the law on which the agency acts, and singles out whom it means.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', signature: 'present', issueDate: 'present', legalBasis: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '3-1-j-period', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j)', from: '2021-05-26', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '3-1-j-hours', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j)', from: '2021-05-26', readInForceOn: '2021-05-26', confidence: 'verified', as: 'ask',
      says: 'It is given as soon as possible, within seventy-two hours at the latest.',
      when: { term: 'identity-and-access', authorityKind: agencies }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: { hours: 72 }, startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '3-1-j-hours-debated', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j)', from: '2021-05-26', confidence: 'unverified', as: 'ask',
      says: 'So is whatever else the rule may mean.',
      when: { orderState: 'standing', anyOf: [{ term: ['traffic-and-whereabouts', 'contents'] }, { term: 'identity-and-access', authorityKind: courts }] },
      effect: 'oblige', duty: 'disclose', within: { hours: 72 }, startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '3-1-j-withdrawn', cite: 'IT (Intermediary Guidelines) Rules 2021, r. 3(1)(j)', from: '2021-05-26', readInForceOn: '2021-05-26', confidence: 'verified',
      says: 'An order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
