import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** Process of the United States that orders data in a criminal case; letters of the intelligence services are no orders about a crime. */
const americanProcess = ['us/grand-jury-subpoena', 'us/trial-subpoena', 'us/administrative-subpoena', 'us/2703-d-order', 'us/search-warrant'] as const

/**
 * The agreement between Australia and the United States on access to electronic data for the purpose of countering serious crime, signed on 15 December 2021, in force by exchange of notes of 30 January 2024.
 *
 * It lets an entity of ours in one State give to an authority of the other; whether the authority may ask is its own law. Read on 22 November 2026: the opening of the agreement as the Department of Justice publishes it, the page of the
 * Attorney-General's Department of Australia on the order, public accounts, and 18 U.S.C. § 2523(b)(4) (Code as of 26 March 2026), which says what such an agreement has to demand. The rest of the text was not read: what rests
 * on memory is unverified, and the numbers of articles and paragraphs are to be checked. Some accounts date its beginning to 31 January 2024; the Department says the 30th. docs/decisions/0031 says more.
 */
export const auUsCloudAct: LawPack = defineLawPack({
  id: 'agreements/au-us-cloud-act', version: '2026-11-22', title: 'Australia-US CLOUD Act Agreement',
  source: 'https://www.justice.gov/criminal/criminal-oia/cloud-act-agreement-between-governments-us-and-australia', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['give'], completeness: 'open',
  territory: ['AU', 'US'],
  governs: { instrument: ['au/international-production-order', ...americanProcess, 'us/preservation-letter'], issuingState: ['AU', 'US'], crossBorder: 'yes' },

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
    { id: '3-1-australian', cite: 'Australia-US CLOUD Act Agreement, Art. 3; 18 U.S.C. §§ 2523, 2702(b)(9), (c)(7)', from: '2024-01-30', confidence: 'verified',
      says: 'An entity in the United States may answer an Australian international production order under the agreement.',
      when: { term: 'covered-data', instrument: 'au/international-production-order', issuingState: 'AU', addresseeState: 'US', agreementInForce: 'yes' }, effect: 'permit' },

    { id: '3-1-american', cite: 'Australia-US CLOUD Act Agreement, Art. 3; 18 U.S.C. § 2523(b)(4)(I)', from: '2024-01-30', confidence: 'verified',
      says: 'An entity in Australia may answer process of the United States under the agreement; the two States give each other the same.',
      when: { term: 'covered-data', instrument: americanProcess, issuingState: 'US', addresseeState: 'AU', agreementInForce: 'yes' }, effect: 'permit' },

    { id: '1-debated', cite: 'Australia-US CLOUD Act Agreement, Arts 1, 3', from: '2024-01-30', confidence: 'unverified',
      says: 'What is neither content nor about it, and more than who the subscriber is, may be covered too.',
      when: { term: 'debated-data', agreementInForce: 'yes' }, effect: 'permit' },

    { id: '4-1', cite: 'Australia-US CLOUD Act Agreement, Arts 1, 4(1); 18 U.S.C. § 2523(b)(4)(D)(i)', from: '2024-01-30', confidence: 'verified',
      says: 'An Australian order is about serious crime: one that can be punished with three years or more.',
      when: { instrument: 'au/international-production-order', agreementInForce: 'yes' }, effect: 'require', needs: { maximumPenaltyMonths: { atLeast: 36 } }, ground: 'offence-below-threshold' },

    { id: '4-1-crime', cite: 'Australia-US CLOUD Act Agreement, Arts 1, 4(1); 18 U.S.C. § 2523(b)(4)(D)(i)', from: '2024-01-30', confidence: 'verified',
      says: 'It serves to prevent, detect, investigate or prosecute crime, and no civil or administrative case.',
      when: { agreementInForce: 'yes', proceedings: ['civil', 'administrative'] }, effect: 'forbid', ground: 'outside-scope' },

    { id: '4-1-other', cite: 'Australia-US CLOUD Act Agreement, Arts 1, 4(1); 18 U.S.C. § 2523(b)(4)(D)(i)', from: '2024-01-30', confidence: 'unverified',
      says: 'Whether a case of an intelligence service, or another that is no criminal one, serves that is for a lawyer.',
      when: { agreementInForce: 'yes', proceedings: ['national-security', 'sentence-execution', 'mutual-assistance', 'other'] }, effect: 'forbid', ground: 'outside-scope' },

    { id: '4-3-australian', cite: 'Australia-US CLOUD Act Agreement, Art. 4; 18 U.S.C. § 2523(b)(4)(A)', from: '2024-01-30', confidence: 'verified',
      says: 'An Australian order targets nobody who belongs to the United States or is there.',
      when: { instrument: 'au/international-production-order', agreementInForce: 'yes', anyOf: [{ claimedLocation: 'addressee-state' }, { claimedNationality: 'addressee-state' }] },
      effect: 'forbid', ground: 'outside-scope' },

    { id: '4-3-american', cite: 'Australia-US CLOUD Act Agreement, Art. 4', from: '2024-01-30', confidence: 'unverified',
      says: 'Process of the United States targets nobody who belongs to Australia or is there.',
      when: { instrument: americanProcess, agreementInForce: 'yes', anyOf: [{ claimedLocation: 'addressee-state' }, { claimedNationality: 'addressee-state' }] },
      effect: 'forbid', ground: 'outside-scope' },

    { id: '4-5', cite: 'Australia-US CLOUD Act Agreement, Art. 4; 18 U.S.C. § 2523(b)(4)(D)(ii)', from: '2024-01-30', confidence: 'verified',
      says: 'An order names a particular person, account, address, device or other identifier.',
      when: { agreementInForce: 'yes' }, effect: 'require', needs: { specificSelector: 'present' }, ground: 'incomplete' },

    { id: '5-1', cite: 'Australia-US CLOUD Act Agreement, Art. 5; 18 U.S.C. § 2523(b)(4)(D)(iii)-(v)', from: '2024-01-30', confidence: 'verified',
      says: 'It rests on the law of the asking State and nothing else; what that State withdrew is no order.',
      when: { agreementInForce: 'yes', orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },

    { id: '5-3', cite: 'Australia-US CLOUD Act Agreement, Art. 5; 18 U.S.C. § 2523(b)(4)(D)(vi)', from: '2024-01-30', confidence: 'verified',
      says: 'Data that are still to come take an order with conditions of its own, and are handed to nobody here.',
      when: { agreementInForce: 'yes', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '5-australian', cite: 'Australia-US CLOUD Act Agreement, Art. 5; Telecommunications (Interception and Access) Act 1979, sch. 1', from: '2024-01-30', confidence: 'verified',
      says: 'An Australian order comes through the Australian Designated Authority.',
      when: { instrument: 'au/international-production-order', agreementInForce: 'yes' }, effect: 'require', needs: { servedBy: 'central-authority' }, ground: 'issuer-not-competent' },

    { id: '5-certificate', cite: 'Australia-US CLOUD Act Agreement, Art. 5', from: '2024-01-30', confidence: 'unverified',
      says: 'The designated authority certifies in writing that the order keeps to the agreement; whether the certificate is there, a named person looks.',
      when: { instrument: 'au/international-production-order', agreementInForce: 'yes' }, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'incomplete' },

    { id: '5-american', cite: 'Australia-US CLOUD Act Agreement, Arts 4, 5', from: '2024-01-30', confidence: 'unverified',
      says: 'Process of the United States comes through the designated authority of that State, with its certificate that the crime is serious; no form shows that, so a named person looks.',
      when: { instrument: americanProcess, agreementInForce: 'yes' }, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: '10', cite: 'Australia-US CLOUD Act Agreement, Art. 10', from: '2024-01-30', confidence: 'unverified',
      says: 'Data may be kept for the other State while an order is on its way.',
      when: { instrument: 'us/preservation-letter', issuingState: 'US', addresseeState: 'AU', agreementInForce: 'yes' }, effect: 'permit', act: 'preserve' },

    { id: '16-before', cite: 'Australia-US CLOUD Act Agreement, Art. 16', from: '2021-12-15', until: '2024-01-30', confidence: 'verified',
      says: 'The agreement was signed on 15 December 2021 and is in force since 30 January 2024; nothing rests on it before that.',
      when: { agreementInForce: 'yes' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'not-yet-applicable' },
  ],
})
