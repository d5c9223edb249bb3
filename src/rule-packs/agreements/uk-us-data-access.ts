import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** Process of the United States that orders data in a criminal case; letters of the intelligence services are no orders about a crime. */
const americanProcess = ['us/grand-jury-subpoena', 'us/trial-subpoena', 'us/administrative-subpoena', 'us/2703-d-order', 'us/search-warrant'] as const

/**
 * The agreement between the United Kingdom and the United States on access to electronic data for the purpose of countering serious crime, signed on 3 October 2019, in force since 3 October 2022.
 *
 * It lets an entity of ours in one State give to an authority of the other; whether the authority may ask is its own law (Art. 3(2)). Read on 22 November 2026: the opening of the agreement as the
 * Department of Justice publishes it, accounts by law firms and by the Department, and 18 U.S.C. § 2523(b)(4) (Code as of 26 March 2026), which says what such an agreement has to demand. The rest of the text was not read: what rests
 * on memory is unverified, and the numbers of articles and paragraphs are to be checked. The side letters (death penalty, freedom of speech) bind the States; no order shows them. docs/decisions/0031 says more.
 */
export const ukUsDataAccess: LawPack = defineLawPack({
  id: 'agreements/uk-us-data-access', version: '2026-11-22', title: 'UK-US Data Access Agreement',
  source: 'https://www.justice.gov/dag/cloud-act-agreement-between-governments-us-united-kingdom-great-britain-and-northern-ireland', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['give'], completeness: 'open',
  territory: ['GB', 'US'],
  governs: { instrument: ['gb/overseas-production-order', ...americanProcess, 'us/preservation-letter'], issuingState: ['GB', 'US'], crossBorder: 'yes' },

  terms: {
    // contents and what is stored for a user, the data about it, and who the subscriber is
    'covered-data': {
      item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'interaction-log', 'location', 'session-times', 'session-ip-log', 'last-login-ip', 'registration-ip',
        'server-log', 'person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'registration-date', 'service-details', 'device-identifier', 'payment-instrument'],
    },
    // of which it is open whether the agreement means them
    'debated-data': { item: ['date-of-birth', 'recovery-contact', 'profile-details', 'registration-record', 'billing-record', 'puk-code', 'support-ticket', 'purchase-history'] },
  },

  rules: [
    { id: '3-1-british', cite: 'UK-US Data Access Agreement, Art. 3(1)', from: '2022-10-03', confidence: 'verified',
      says: 'An entity in the United States may answer a British order under the agreement; no law of that State stands in the way.',
      when: { term: 'covered-data', instrument: 'gb/overseas-production-order', issuingState: 'GB', addresseeState: 'US', agreementInForce: 'yes' }, effect: 'permit' },

    { id: '3-1-american', cite: 'UK-US Data Access Agreement, Art. 3(1)', from: '2022-10-03', confidence: 'verified',
      says: 'An entity in the United Kingdom may answer process of the United States under the agreement; no law of the United Kingdom stands in the way.',
      when: { term: 'covered-data', instrument: americanProcess, issuingState: 'US', addresseeState: 'GB', agreementInForce: 'yes' }, effect: 'permit' },

    { id: '1-debated', cite: 'UK-US Data Access Agreement, Arts 1, 3(1)', from: '2022-10-03', confidence: 'unverified',
      says: 'What is neither content nor about it, and more than who the subscriber is, may be covered too.',
      when: { term: 'debated-data', agreementInForce: 'yes' }, effect: 'permit' },

    { id: '4-1', cite: 'UK-US Data Access Agreement, Arts 1, 4(1), 5(7); 18 U.S.C. § 2523(b)(4)(D)(i)', from: '2022-10-03', confidence: 'verified', echoes: '5-certificate',
      says: 'A British order is about serious crime, for which the law there threatens three years or more; where it does not say so, the certificate of its designated authority stands for it.',
      when: { instrument: 'gb/overseas-production-order', agreementInForce: 'yes' }, effect: 'require',
      needs: { anyOf: [{ maximumPenaltyMonths: { atLeast: 36 } }, { certification: 'present' }] }, ground: 'offence-below-threshold' },

    { id: '4-1-crime', cite: 'UK-US Data Access Agreement, Arts 1, 4(1); 18 U.S.C. § 2523(b)(4)(D)(i)', from: '2022-10-03', confidence: 'verified',
      says: 'It serves to prevent, detect, investigate or prosecute crime, and no civil or administrative case.',
      when: { agreementInForce: 'yes', proceedings: ['civil', 'administrative'] }, effect: 'forbid', ground: 'outside-scope' },

    { id: '4-1-other', cite: 'UK-US Data Access Agreement, Arts 1, 4(1); 18 U.S.C. § 2523(b)(4)(D)(i)', from: '2022-10-03', confidence: 'unverified',
      says: 'Whether a case of an intelligence service, or another that is no criminal one, serves that is for a lawyer.',
      when: { agreementInForce: 'yes', proceedings: ['national-security', 'sentence-execution', 'mutual-assistance', 'other'] }, effect: 'forbid', ground: 'outside-scope' },

    { id: '4-3-british', cite: 'UK-US Data Access Agreement, Art. 4(3); 18 U.S.C. § 2523(b)(4)(A)', from: '2022-10-03', confidence: 'verified',
      says: 'A British order targets nobody who belongs to the United States or is there.',
      when: { instrument: 'gb/overseas-production-order', agreementInForce: 'yes', anyOf: [{ claimedLocation: 'addressee-state' }, { claimedNationality: 'addressee-state' }] },
      effect: 'forbid', ground: 'outside-scope' },

    { id: '4-3-american', cite: 'UK-US Data Access Agreement, Art. 4(3)', from: '2022-10-03', confidence: 'verified',
      says: 'Process of the United States targets nobody who is in the United Kingdom.',
      when: { instrument: americanProcess, agreementInForce: 'yes', claimedLocation: 'addressee-state' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '4-5', cite: 'UK-US Data Access Agreement, Art. 4(5); 18 U.S.C. § 2523(b)(4)(D)(ii)', from: '2022-10-03', confidence: 'verified',
      says: 'An order names a particular person, account, address, device or other identifier.',
      when: { agreementInForce: 'yes' }, effect: 'require', needs: { specificSelector: 'present' }, ground: 'incomplete' },

    { id: '5-1', cite: 'UK-US Data Access Agreement, Art. 5(1)-(2); 18 U.S.C. § 2523(b)(4)(D)(iii)-(v)', from: '2022-10-03', confidence: 'verified',
      says: 'It rests on the law of the asking State and nothing else; what that State withdrew is no order.',
      when: { agreementInForce: 'yes', orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },

    { id: '5-3', cite: 'UK-US Data Access Agreement, Art. 5(3); 18 U.S.C. § 2523(b)(4)(D)(vi)', from: '2022-10-03', confidence: 'verified',
      says: 'Data that are still to come take an order with conditions of its own, which this one does not show.',
      when: { agreementInForce: 'yes', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '5-british', cite: 'UK-US Data Access Agreement, Art. 5(5)-(6); Crime (Overseas Production Orders) Act 2019, s. 9(2)-(4)', from: '2022-10-03', confidence: 'verified',
      says: 'A British order is served by the Secretary of State, or for Scotland the Lord Advocate, who holds it to accord with the agreement; by nobody else.',
      when: { instrument: 'gb/overseas-production-order', agreementInForce: 'yes' }, effect: 'require', needs: { servedBy: ['central-authority', 'secretary-of-state'] }, ground: 'issuer-not-competent' },

    { id: '5-certificate', cite: 'UK-US Data Access Agreement, Art. 5(7)-(9)', from: '2022-10-03', confidence: 'unverified',
      says: 'The designated authority certifies in writing that a British order keeps to the agreement, which it invokes, and says whom to ask.',
      when: { instrument: 'gb/overseas-production-order', agreementInForce: 'yes' }, effect: 'require', needs: { certification: 'present', treaty: 'present', authorityContact: 'present' }, ground: 'incomplete' },

    { id: '5-american', cite: 'UK-US Data Access Agreement, Arts 4(1), 5(5)-(9)', from: '2022-10-03', confidence: 'unverified',
      says: 'Process of the United States comes through the designated authority of that State, with its certificate that the crime is serious; no form shows that, so a named person looks.',
      when: { instrument: americanProcess, agreementInForce: 'yes' }, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: '10', cite: 'UK-US Data Access Agreement, Art. 10', from: '2022-10-03', confidence: 'unverified',
      says: 'Data may be kept for the other State while an order is on its way.',
      when: { instrument: 'us/preservation-letter', issuingState: 'US', addresseeState: 'GB', agreementInForce: 'yes' }, effect: 'permit', act: 'preserve' },

    { id: '16-before', cite: 'UK-US Data Access Agreement, Art. 16', from: '2019-10-03', until: '2022-10-03', confidence: 'verified',
      says: 'The agreement was signed on 3 October 2019 and is in force since 3 October 2022; nothing rests on it before that day.',
      when: { agreementInForce: 'yes' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'not-yet-applicable' },
  ],
})
