import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * The Police and Criminal Evidence Act 1984, s. 9 and Schedule 1: production orders for special procedure material. England and Wales.
 *
 * Read on 22 November 2026: paras 1 and 2 of the Schedule as of 1 July 1992 and 11 February 2022 on legislation.gov.uk; in force since 1 January 1986, by other accounts. The time of para. 4 and what special procedure material is (s. 14) were not read.
 * docs/decisions/0027 says how it was read.
 */
export const policeAndCriminalEvidenceAct: LawPack = defineLawPack({
  id: 'gb/police-and-criminal-evidence-act', version: '2026-11-22', title: 'Police and Criminal Evidence Act 1984, s. 9 and Sch. 1',
  source: 'https://www.legislation.gov.uk/ukpga/1984/60/schedule/1', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed', judgedBy: 'issuedOn',
  territory: ['GB'],
  governs: { instrument: 'gb/pace-production-order' },

  terms: {
    // what somebody wrote and the provider holds in confidence
    'stored-contents': { item: ['message-content', 'stored-file'] },
    'other-material': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date',
        'registration-record', 'service-details', 'device-identifier', 'payment-instrument', 'billing-record', 'puk-code', 'registration-ip', 'last-login-ip', 'session-ip-log',
        'session-times', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'membership-list', 'contact-list', 'published-content'],
    },
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    { id: 'sch-1-1', cite: 'Police and Criminal Evidence Act 1984, s. 9(1), Sch. 1 paras 1, 2 and 4', from: '1992-07-01', readInForceOn: '1992-07-01', confidence: 'verified',
      says: 'Where the conditions for access are met, a judge may order a provider to hand stored contents to a constable.',
      when: { term: 'stored-contents' }, effect: 'permit' },

    { id: 'sch-1-records', cite: 'Police and Criminal Evidence Act 1984, ss. 9(1), 14; Investigatory Powers Act 2016, s. 12', from: '1992-07-01', confidence: 'unverified',
      says: 'The order of a judge may reach other material, although communications data have an Act of their own.',
      when: { term: 'other-material' }, effect: 'permit' },

    { id: 'sch-1-judge', cite: 'Police and Criminal Evidence Act 1984, Sch. 1 para. 1; s. 9(1)', from: '1992-07-01', readInForceOn: '1992-07-01', confidence: 'verified',
      says: 'Only a judge makes the order, on the application of a constable.',
      when: {}, effect: 'require', needs: { authorityKind: ['judge', 'court'] }, ground: 'issuer-not-competent' },

    { id: 'sch-1-offence', cite: 'Police and Criminal Evidence Act 1984, s. 9(1), Sch. 1 para. 2(a)(i)', from: '1992-07-01', readInForceOn: '1992-07-01', confidence: 'verified',
      says: 'It serves the investigation of an offence, so no civil dispute.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: 'sch-1-criminal', cite: 'Police and Criminal Evidence Act 1984, s. 9(1)', from: '1992-07-01', confidence: 'unverified',
      says: 'Nor do other proceedings than criminal ones lead to it.',
      when: {}, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: 'sch-1-future', cite: 'Police and Criminal Evidence Act 1984, s. 9(1), Sch. 1 para. 2(a)(ii)', from: '1992-07-01', readInForceOn: '1992-07-01', confidence: 'verified',
      says: 'The material is there already.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: 'sch-1-form', cite: 'Police and Criminal Evidence Act 1984, s. 9(1), Sch. 1 para. 4', from: '1992-07-01', confidence: 'unverified',
      says: 'The order is signed and dated, says which court made it, whose material is wanted and which.',
      when: {}, effect: 'require', needs: { signature: 'present', issueDate: 'present', issuingAuthority: 'present', userIdentifier: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: 'sch-1-served', cite: 'Police and Criminal Evidence Act 1984, s. 9(1), Sch. 1 para. 4', from: '1992-07-01', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: 'sch-1-privilege', cite: 'Police and Criminal Evidence Act 1984, ss. 9(2), 10', from: '1992-07-01', confidence: 'unverified',
      says: 'Legal privilege stands against it, so data held for a lawyer are looked at first.',
      when: { privilegedInfrastructure: 'yes' }, effect: 'forbid', ground: 'professional-privilege' },

    { id: 'sch-1-time', cite: 'Police and Criminal Evidence Act 1984, s. 9(1), Sch. 1 para. 4', from: '1992-07-01', confidence: 'unverified', as: 'ask',
      says: 'It is followed within the time that it sets, which is seven days if it sets no other.',
      when: { orderState: 'standing' }, effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: 'sch-1-withdrawn', cite: 'Police and Criminal Evidence Act 1984, s. 9(1), Sch. 1 para. 4', from: '1992-07-01', readInForceOn: '1992-07-01', confidence: 'verified',
      says: 'An order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
