import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** Services that are telecommunications operators beyond doubt. */
const operators = ['network-or-number-based-communications', 'number-independent-communications', 'communication-between-users'] as const

/**
 * The Crime (Overseas Production Orders) Act 2019: what British judges order of providers in States with which there is an arrangement.
 *
 * Read on 22 November 2026: ss 1 to 12 in legalize-dev/legalize-uk (uk/ukpga-2019-5.md@37856d8), which is the text as enacted, whatever its heading says; in force since 9 October 2019
 * (SI 2019/1318, by the notes to that text; in Northern Ireland for some purposes only). What changed it on 28 June 2022 was read beside it: Police, Crime, Sentencing and Courts Act 2022,
 * Sch. 5 as enacted, and s. 3 as legislation.gov.uk has it since. It asks; whether a provider abroad may give is for the law there. docs/decisions/0027 says how it was read.
 */
export const crimeOverseasProductionOrdersAct: LawPack = defineLawPack({
  id: 'gb/crime-overseas-production-orders-act', version: '2026-11-22', title: 'Crime (Overseas Production Orders) Act 2019',
  source: 'https://www.legislation.gov.uk/ukpga/2019/5', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask'], completeness: 'closed', judgedBy: 'issuedOn',
  territory: ['GB'],
  governs: { instrument: 'gb/overseas-production-order' },

  terms: {
    'stored-contents': { item: ['message-content', 'stored-file', 'published-content'] },
    // written by people, or data about the use of a service
    'debated-data': { item: ['contact-list', 'membership-list', 'support-ticket', 'profile-details', 'registration-record', 'date-of-birth', 'purchase-history'] },
    // who communicates, how, when and where
    'communications-data': {
      item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'registration-date', 'service-details', 'device-identifier',
        'payment-instrument', 'billing-record', 'puk-code', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log'],
    },
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    { id: '15', cite: 'Crime (Overseas Production Orders) Act 2019, s. 1; SI 2019/1318, reg. 2', from: '2019-02-12', until: '2019-10-09', confidence: 'verified',
      says: 'The Act applies from 9 October 2019.',
      when: {}, effect: 'forbid', ground: 'not-yet-applicable' },

    { id: '1-1', cite: 'Crime (Overseas Production Orders) Act 2019, ss. 1(1), (4), 3(2), 6(4)(a)', from: '2019-10-09', readInForceOn: '2019-10-09', confidence: 'verified',
      says: 'A judge may order what is stored electronically to be produced, wherever it is stored.',
      when: { term: 'stored-contents' }, effect: 'permit' },

    { id: '1-1-debated', cite: 'Crime (Overseas Production Orders) Act 2019, s. 3(2), (4)', from: '2019-10-09', confidence: 'unverified',
      says: 'Other things that are stored may be ordered, as far as they are no communications data.',
      when: { term: 'debated-data' }, effect: 'permit' },

    { id: '1-1-judge', cite: 'Crime (Overseas Production Orders) Act 2019, s. 1(1), (7)', from: '2019-10-09', confidence: 'verified',
      says: 'Only a judge makes such an order, on the application of an officer.',
      when: {}, effect: 'require', needs: { authorityKind: ['judge', 'court'] }, ground: 'issuer-not-competent' },

    { id: '1-2-a', cite: 'Crime (Overseas Production Orders) Act 2019, ss. 1(2)(a), 4(2)', from: '2019-10-09', confidence: 'unverified',
      says: 'The order says on which arrangement it rests, as its application has to.',
      when: {}, effect: 'require', needs: { treaty: 'present' }, ground: 'incomplete' },

    { id: '1-2-b', cite: 'Crime (Overseas Production Orders) Act 2019, ss. 1(4), 5(1)', from: '2019-10-09', confidence: 'verified',
      says: 'It specifies or describes the data.',
      when: {}, effect: 'require', needs: { dataCategory: 'present' }, ground: 'incomplete' },

    { id: '1-2-b-whose', cite: 'Crime (Overseas Production Orders) Act 2019, ss. 1(2)(b), 5(1)', from: '2019-10-09', confidence: 'unverified',
      says: 'It says whose data are wanted, which court made it, is signed and dated.',
      when: {}, effect: 'require', needs: { userIdentifier: 'present', issuingAuthority: 'present', signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '3-2', cite: 'Crime (Overseas Production Orders) Act 2019, ss. 3(2), 4(4)', from: '2019-10-09', confidence: 'verified',
      says: 'What is produced is stored already, and in the possession or control of the provider.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '3-3', cite: 'Crime (Overseas Production Orders) Act 2019, ss. 3(3)(a), 5(2), 6(4)(b)', from: '2019-10-09', confidence: 'unverified',
      says: 'What is subject to legal privilege is excepted, so data held for a lawyer are looked at first.',
      when: { privilegedInfrastructure: 'yes' }, effect: 'forbid', ground: 'professional-privilege' },

    { id: '3-4', cite: 'Crime (Overseas Production Orders) Act 2019, ss. 3(3)-(4), 6(4)(b)', from: '2019-10-09', until: '2022-06-28', confidence: 'verified',
      says: 'Of a telecommunications operator no communications data were ordered; they have another Act.',
      when: { term: 'communications-data', serviceKind: operators }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '3-4-A', cite: 'Crime (Overseas Production Orders) Act 2019, s. 3(4)-(4A); Police, Crime, Sentencing and Courts Act 2022, Sch. 5 para. 2', from: '2022-06-28', confidence: 'unverified',
      says: 'Of such an operator communications data may be ordered that belong to contents which are ordered, and no others; which do is for a lawyer.',
      when: { term: 'communications-data', serviceKind: operators }, effect: 'permit' },

    { id: '3-4-other', cite: 'Crime (Overseas Production Orders) Act 2019, s. 3(2), (4); Investigatory Powers Act 2016, s. 261(10)', from: '2019-10-09', confidence: 'unverified',
      says: 'Whether a provider of storage or of another service is such an operator is for a lawyer.',
      when: { term: 'communications-data', serviceKind: ['domain-and-ip-numbering', 'storage-for-users', 'financial', 'other'] }, effect: 'permit' },

    { id: '4-2', cite: 'Crime (Overseas Production Orders) Act 2019, ss. 1(5), 4(2)', from: '2019-10-09', confidence: 'verified',
      says: 'The provider operates or is based in a State that takes part in a designated arrangement.',
      when: {}, effect: 'require', needs: { agreementInForce: 'yes' }, ground: 'outside-scope' },

    { id: '4-3', cite: 'Crime (Overseas Production Orders) Act 2019, s. 4(3)', from: '2019-10-09', confidence: 'verified',
      says: 'It serves the investigation of an indictable offence or of terrorism, so no civil dispute.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '4-3-only', cite: 'Crime (Overseas Production Orders) Act 2019, s. 4(3)', from: '2019-10-09', confidence: 'unverified',
      says: 'Nor do other proceedings than criminal ones lead to it, but for terrorist investigations.',
      when: {}, effect: 'require', needs: { proceedings: ['criminal', 'national-security'] }, ground: 'outside-scope' },

    { id: '5-4-a', cite: 'Crime (Overseas Production Orders) Act 2019, s. 5(4)(a)', from: '2019-10-09', confidence: 'verified',
      says: 'It says to whom the data are produced.',
      when: {}, effect: 'require', needs: { dataRecipient: 'present' }, ground: 'incomplete' },

    { id: '5-4-b', cite: 'Crime (Overseas Production Orders) Act 2019, ss. 5(4)(b), (5), 6(4)', from: '2019-10-09', confidence: 'verified',
      says: 'They are produced within the period of the order, which is seven days that begin with the day of service unless the judge set another.',
      when: { term: ['stored-contents', 'debated-data'] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '7-1', cite: 'Crime (Overseas Production Orders) Act 2019, s. 7(1)(b)', from: '2019-10-09', confidence: 'verified',
      says: 'An order that was revoked or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    { id: '8-1', cite: 'Crime (Overseas Production Orders) Act 2019, s. 8(1)-(3)', from: '2019-10-09', confidence: 'verified',
      says: 'The judge may order that nobody is told; the order says until when.',
      when: { nonDisclosure: 'ordered' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // Three months are eighty-nine days at the shortest, the first included; one less, since our day may lag behind the British.
    { id: '9-1', cite: 'Crime (Overseas Production Orders) Act 2019, s. 9(1)', from: '2019-10-09', confidence: 'verified',
      says: 'It is served within three months, or counts as quashed; when these can be over, a named person finds whether it was.',
      when: {}, effect: 'require', needs: { anyOf: [{ orderAgeDays: { below: 88 } }, { orderStillStands: 'yes' }] }, ground: 'lapsed' },

    { id: '9-2', cite: 'Crime (Overseas Production Orders) Act 2019, s. 9(2)-(3)', from: '2019-10-09', until: '2022-06-28', confidence: 'verified',
      says: 'Only the Secretary of State served it, in Scotland the Lord Advocate, who is coded as a central authority.',
      when: { servedBy: ['issuing-authority', 'private-party'] }, effect: 'redirect', to: 'competent-authority' },

    { id: '9-5', cite: 'Crime (Overseas Production Orders) Act 2019, s. 9(2)-(5); Police, Crime, Sentencing and Courts Act 2022, Sch. 5 para. 4', from: '2022-06-28', confidence: 'unverified',
      says: 'These two serve it, or somebody whom regulations prescribe; whether they prescribe anybody was not read.',
      when: { servedBy: ['issuing-authority', 'private-party'] }, effect: 'redirect', to: 'competent-authority' },
  ],
})
