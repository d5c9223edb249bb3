import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** The three subpoenas of § 2703(c)(2). */
const subpoenas = ['us/grand-jury-subpoena', 'us/trial-subpoena', 'us/administrative-subpoena'] as const

/** What is served under § 2703 to compel disclosure, and so what § 2705(b) can keep secret. */
const process = [...subpoenas, 'us/2703-d-order', 'us/search-warrant'] as const

/** The orders of other States under an executive agreement. Whether the agreement is in force is a fact of its own. */
const agreementOrders = [
  { instrument: 'gb/overseas-production-order', issuingState: 'GB', agreementInForce: 'yes' },
  { instrument: 'au/international-production-order', issuingState: 'AU', agreementInForce: 'yes' },
] as const

/**
 * The Stored Communications Act, 18 U.S.C. ch. 121, with 18 U.S.C. § 2523.
 *
 * Read section by section in the Code as of 26 March 2026 (release point 119-73). It answers two questions: what authorities of the United States
 * may demand with their own process, and what an entity of ours in the United States may hand to anybody. Most rules begin on 26 October 2001, when
 * the chapter got the shape that it has; what held before is not told here. docs/decisions/0011 says what the text leaves open and how it was read.
 */
export const storedCommunicationsAct: LawPack = defineLawPack({
  id: 'us/stored-communications-act', version: '2026-11-22', title: 'Stored Communications Act, 18 U.S.C. ch. 121',
  source: 'https://uscode.house.gov/view.xhtml?path=/prelim@title18/part1/chapter121', reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['US'],
  governs: { ask: { instrumentFamily: 'us-process' }, give: {} },

  terms: {
    // § 2510(8) through § 2711(1): what was communicated, and what the customer stored (§ 2702(a)(2)); whatever is in doubt counts as contents
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // § 2703(c)(1): a record or other information about a subscriber, not contents
    'records': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date',
        'registration-record', 'service-details', 'device-identifier', 'payment-instrument', 'billing-record', 'puk-code', 'registration-ip', 'last-login-ip', 'session-ip-log',
        'session-times', 'interaction-log', 'location', 'server-log', 'purchase-history'],
    },
    // § 2703(c)(2)(A) to (F), read narrowly
    'basic-subscriber-information': {
      item: ['person-name', 'postal-address', 'session-times', 'registration-date', 'service-details', 'phone-number', 'account-id', 'username', 'device-identifier', 'registration-ip',
        'payment-instrument'],
    },
    // of which it is open whether § 2703(c)(2)(B) or (E) means them
    'debated-subscriber-information': { item: ['email-address', 'recovery-contact', 'last-login-ip'] },
    // the rest of the records: beyond the list
    'further-records': {
      item: ['date-of-birth', 'profile-details', 'registration-record', 'billing-record', 'puk-code', 'session-ip-log', 'interaction-log', 'location', 'server-log', 'purchase-history'],
    },
    // records that come as a series in time
    'records-over-time': { item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'purchase-history', 'billing-record'] },
  },

  rules: [
    // § 2523: executive agreements (what the order shows on its face; the rest is for the pack of the agreement)

    { id: '2523-b-4-A', cite: '18 U.S.C. § 2523(b)(4)(A)', from: '2018-03-23', readInForceOn: '2026-03-26', confidence: 'verified', as: 'give',
      says: 'An order under an executive agreement does not target a national of the United States or anybody who is there.',
      when: { instrument: ['gb/overseas-production-order', 'au/international-production-order'], agreementInForce: 'yes', anyOf: [{ claimedLocation: 'addressee-state' }, { claimedNationality: 'addressee-state' }] },
      effect: 'forbid', ground: 'outside-scope' },

    { id: '2523-b-4-D-ii', cite: '18 U.S.C. § 2523(b)(4)(D)(ii)', from: '2018-03-23', readInForceOn: '2026-03-26', confidence: 'verified', as: 'give',
      says: 'An order under an executive agreement names a specific person, account, address, device or other identifier.',
      when: { instrument: ['gb/overseas-production-order', 'au/international-production-order'], agreementInForce: 'yes' }, effect: 'require', needs: { specificSelector: 'present' }, ground: 'incomplete' },

    // § 2702: what we may give

    { id: '2702-a', cite: '18 U.S.C. § 2702(a)(1)-(2), (b)', from: '1987-01-19', readInForceOn: '2026-03-26', confidence: 'verified', as: 'give',
      says: 'A provider to the public divulges contents to nobody, a foreign authority included, but for the exceptions that the section names.',
      when: { term: 'contents' },
      unless: { anyOf: [
        { instrument: ['us/search-warrant', 'us/emergency-request'], issuingState: 'US' },
        ...agreementOrders,
      ] },
      effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '2702-a-3', cite: '18 U.S.C. § 2702(a)(3), (c)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified', as: 'give',
      says: 'A provider to the public divulges no record about a customer to an authority of the United States but with the process or in the emergency that the chapter names.',
      when: { term: 'records', issuingState: 'US' }, unless: { instrumentFamily: 'us-process' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '2702-a-keeping', cite: '18 U.S.C. § 2702(a)', from: '1987-01-19', readInForceOn: '2026-03-26', confidence: 'verified', as: 'give',
      says: 'What is forbidden is to divulge; the chapter lets a provider keep data for whoever asks it to.',
      when: {}, effect: 'permit', act: 'preserve' },

    { id: '2702-b-2', cite: '18 U.S.C. § 2702(b)(2)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified', as: 'give',
      says: 'Contents may be given where a warrant demands them.',
      when: { term: 'contents', instrument: 'us/search-warrant', issuingState: 'US' }, effect: 'permit' },

    { id: '2702-b-8', cite: '18 U.S.C. § 2702(b)(8)', from: '2006-03-09', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'In an emergency with danger of death or serious injury a provider may give contents to an authority of the United States; it need not.',
      when: { term: 'contents', instrument: 'us/emergency-request', issuingState: 'US' }, effect: 'permit', voluntary: true },

    { id: '2702-b-8-ground', cite: '18 U.S.C. § 2702(b)(8), (c)(4)', from: '2006-03-09', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'The emergency is one of life and limb, not of things.',
      when: { instrument: 'us/emergency-request' }, effect: 'require', needs: { emergencyGround: 'life-or-safety' }, ground: 'outside-scope' },

    { id: '2702-b-8-belief', cite: '18 U.S.C. § 2702(b)(8), (c)(4)', from: '2006-03-09', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'The provider itself believes in good faith that the danger is there and that giving cannot wait.',
      when: { instrument: 'us/emergency-request' }, effect: 'require', needs: { imminentDanger: 'yes' }, ground: 'outside-scope' },

    { id: '2702-b-9', cite: '18 U.S.C. §§ 2523, 2702(b)(9)', from: '2018-03-23', readInForceOn: '2026-03-26', confidence: 'verified', as: 'give',
      says: 'Contents may be given to a foreign government on an order under an executive agreement that is in force.',
      when: { term: 'contents', anyOf: agreementOrders }, effect: 'permit' },

    { id: '2702-c-1', cite: '18 U.S.C. § 2702(c)(1)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified', as: 'give',
      says: 'Records may be given where process under the chapter demands them.',
      when: { term: 'records', instrument: process, issuingState: 'US' }, effect: 'permit' },

    { id: '2702-c-4', cite: '18 U.S.C. § 2702(c)(4)', from: '2006-03-09', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'In such an emergency a provider may give records to an authority of the United States; it need not.',
      when: { term: 'records', instrument: 'us/emergency-request', issuingState: 'US' }, effect: 'permit', voluntary: true },

    { id: '2702-c-6', cite: '18 U.S.C. §§ 2702(c)(6), 2711(4)', from: '2006-03-09', readInForceOn: '2026-03-26', confidence: 'verified', as: 'give',
      says: 'Records may be given to anybody who is no authority of the United States, so to a foreign one; no law of the United States makes us.',
      when: { term: 'records' }, unless: { issuingState: 'US' }, effect: 'permit', voluntary: true },

    { id: '2702-c-7', cite: '18 U.S.C. §§ 2523, 2702(c)(7)', from: '2018-03-23', readInForceOn: '2026-03-26', confidence: 'verified', as: 'give',
      says: 'Records may be given to a foreign government on an order under an executive agreement that is in force.',
      when: { term: 'records', anyOf: agreementOrders }, effect: 'permit' },

    // § 2703: what they may demand

    { id: '2703-a', cite: '18 U.S.C. § 2703(a), (b)(1)(A)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'A warrant reaches contents.',
      when: { term: 'contents', instrument: 'us/search-warrant' }, effect: 'permit' },

    { id: '2703-a-only', cite: '18 U.S.C. § 2703(a)-(b); United States v. Warshak, 631 F.3d 266 (6th Cir. 2010)', from: '2010-12-14', confidence: 'verified',
      says: 'Nothing less than a warrant compels contents, however old they are.',
      when: { term: 'contents', instrument: [...subpoenas, 'us/2703-d-order'] }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '2703-a-stored', cite: '18 U.S.C. § 2703(a), (b)(2)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'The chapter is about contents in storage, not about those that are still to come.',
      when: { term: 'contents', instrumentFamily: 'us-process', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'not-stored-at-receipt' },

    { id: '2703-a-court', cite: '18 U.S.C. §§ 2703(a), (b)(1)(A), (c)(1)(A), (d), 2711(3)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'A warrant and an order under subsection (d) come from a judge or a court.',
      when: { instrument: ['us/search-warrant', 'us/2703-d-order'] }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['judge', 'court'] }, { validatedBy: ['judge', 'court'] }] } },

    { id: '2703-form', cite: '18 U.S.C. § 2703(a), (c); Fed. R. Crim. P. 17(a), 41(e)', from: '2001-10-26', confidence: 'unverified',
      says: 'The process is signed, and dated.',
      when: { instrument: [...process, 'us/national-security-letter'] }, effect: 'require', needs: { signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '2703-c-1-A', cite: '18 U.S.C. § 2703(c)(1)(A)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'A warrant reaches records too.',
      when: { term: 'records', instrument: 'us/search-warrant' }, effect: 'permit' },

    { id: '2703-c-1-B', cite: '18 U.S.C. § 2703(c)(1)(B), (d)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'A court order on specific facts reaches records other than contents.',
      when: { term: 'records', instrument: 'us/2703-d-order' }, effect: 'permit' },

    { id: '2703-c-1-location', cite: '18 U.S.C. § 2703(c)(1), (d); Carpenter v. United States, 585 U.S. 296 (2018)', from: '2018-06-22', confidence: 'unverified',
      says: 'The whereabouts of a person over time take a warrant, although they are a record.',
      when: { item: 'location', instrument: 'us/2703-d-order' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '2703-c-1-customer', cite: '18 U.S.C. § 2703(c)(1), (f)(1)', from: '2001-10-26', confidence: 'unverified',
      says: 'What is asked concerns a subscriber or customer who is singled out.',
      when: { instrumentFamily: 'us-process' }, effect: 'require', act: ['disclose', 'preserve'], needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '2703-c-1-stored', cite: '18 U.S.C. §§ 2703(c)(1), 3123(a)', from: '2001-10-26', confidence: 'unverified',
      says: 'Records that are still to come are a matter for an order under another chapter.',
      when: { term: 'records-over-time', instrumentFamily: 'us-process', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'not-stored-at-receipt' },

    { id: '2703-c-2', cite: '18 U.S.C. § 2703(c)(2)(A)-(F)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'A subpoena reaches the listed subscriber information.',
      when: { term: 'basic-subscriber-information', instrument: subpoenas }, effect: 'permit' },

    { id: '2703-c-2-only', cite: '18 U.S.C. § 2703(c)(1), (c)(2)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'A subpoena reaches no record beyond the list.',
      when: { term: 'further-records', instrument: subpoenas }, unless: { item: 'interaction-log', serviceKind: 'network-or-number-based-communications' },
      effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '2703-c-2-C-calls', cite: '18 U.S.C. § 2703(c)(2)(C)', from: '2001-10-26', confidence: 'unverified', as: 'ask',
      says: 'A subpoena reaches the connection records of a telephone service; a messenger without numbers has none.',
      when: { item: 'interaction-log', instrument: subpoenas, serviceKind: 'network-or-number-based-communications' }, effect: 'permit' },

    { id: '2703-c-2-E-debated', cite: '18 U.S.C. § 2703(c)(2)(B), (E)', from: '2001-10-26', confidence: 'unverified', as: 'ask',
      says: 'A subpoena may reach an e-mail address, a recovery contact or the address of one log-in as an address or identity of the subscriber.',
      when: { term: 'debated-subscriber-information', instrument: subpoenas }, effect: 'permit' },

    { id: '2703-c-2-statute', cite: '18 U.S.C. § 2703(c)(2)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'An administrative subpoena rests on a federal or state statute, which it names.',
      when: { instrument: 'us/administrative-subpoena' }, effect: 'require', needs: { legalBasis: 'present' }, ground: 'incomplete' },

    { id: '2703-withdrawn', cite: '18 U.S.C. §§ 2702(a), 2703(c)(1)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'Process that was withdrawn or stands no longer opens nothing.',
      when: { instrumentFamily: 'us-process', orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },

    { id: '2703-f-1', cite: '18 U.S.C. § 2703(f)(1)', from: '1996-04-24', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'On request of an authority a provider keeps what it has while process is on its way; nothing is disclosed.',
      when: { instrument: 'us/preservation-letter' }, effect: 'permit', act: 'preserve' },

    { id: '2703-f-2', cite: '18 U.S.C. § 2703(f)(2)', from: '1996-04-24', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask', yieldsTo: '2703-f-2-renewed',
      says: 'It is kept for ninety days.',
      when: { instrument: 'us/preservation-letter' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt' },

    { id: '2703-f-2-renewed', cite: '18 U.S.C. § 2703(f)(2)', from: '1996-04-24', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'A renewed request adds ninety days.',
      when: { instrument: 'us/preservation-letter', preservationPeriod: 'extended' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'preserve', for: { days: 180 }, startsAt: 'receipt' },

    { id: '2703-h-2', cite: '18 U.S.C. § 2703(h)(2)(B)', from: '2018-03-23', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'Process for contents that the court quashes because of foreign law is not executed.',
      when: { term: 'contents', instrument: process, thirdCountryObjection: 'lifted' }, effect: 'forbid', ground: 'lifted-by-court' },

    { id: '2703-h-4', cite: '18 U.S.C. § 2703(h)(4)', from: '2018-03-23', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'While a motion to quash because of foreign law is pending, contents need not be produced.',
      when: { term: 'contents', instrument: process, thirdCountryObjection: 'filed' }, effect: 'hold', release: { event: 'review-completed' } },

    { id: '2703-h-4-keep', cite: '18 U.S.C. § 2703(h)(4)', from: '2018-03-23', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'They are preserved meanwhile.',
      when: { term: 'contents', instrument: process, thirdCountryObjection: 'filed' }, effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' },

    // § 2705: silence

    { id: '2705-b', cite: '18 U.S.C. § 2705(b)', from: '1987-01-19', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'Where a court orders it, nobody is told of the process for as long as the order says; a mere request for silence has no force.',
      when: { instrument: process, nonDisclosure: 'ordered' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // § 2709: national security letters

    { id: '2709-b', cite: '18 U.S.C. § 2709(a)-(b)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'A national security letter reaches name, address and length of service.',
      when: { item: ['person-name', 'postal-address', 'registration-date'], instrument: 'us/national-security-letter', issuingState: 'US' }, effect: 'permit' },

    { id: '2709-b-toll', cite: '18 U.S.C. § 2709(b)(1)-(2)', from: '2001-10-26', confidence: 'unverified',
      says: 'It reaches toll billing records of calls, and so much of the service details as shows the length of service.',
      when: { item: ['billing-record', 'interaction-log', 'service-details'], instrument: 'us/national-security-letter', issuingState: 'US' }, effect: 'permit' },

    { id: '2709-b-only', cite: '18 U.S.C. § 2709(b)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'It reaches nothing else, contents least of all.',
      when: { instrument: 'us/national-security-letter' },
      unless: { item: ['person-name', 'postal-address', 'registration-date', 'billing-record', 'interaction-log', 'service-details'] },
      effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '2709-b-certification', cite: '18 U.S.C. § 2709(b)(1)-(2)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'The letter certifies in writing that what is sought is relevant to an authorized investigation.',
      when: { instrument: 'us/national-security-letter' }, effect: 'require', needs: { certification: 'present' }, ground: 'incomplete' },

    { id: '2709-b-selector', cite: '18 U.S.C. § 2709(b)', from: '2015-06-02', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'The letter uses a term that singles out a person, entity, telephone number or account.',
      when: { instrument: 'us/national-security-letter' }, effect: 'require', needs: { specificSelector: 'present' }, ground: 'incomplete' },

    { id: '2709-c', cite: '18 U.S.C. § 2709(c)(1)', from: '2015-06-02', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'Nobody is told of the letter where it certifies the need for silence and says that a court may review it.',
      when: { instrument: 'us/national-security-letter', nonDisclosure: 'ordered', reviewNotice: 'present' },
      effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '2709-d-2', cite: '18 U.S.C. § 2709(d)(2)', from: '2015-06-02', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'The letter says that a court may review it.',
      when: { instrument: 'us/national-security-letter' }, effect: 'require', needs: { reviewNotice: 'present' }, ground: 'incomplete' },

    // § 2711: who is meant

    { id: '2711-4', cite: '18 U.S.C. §§ 2703(a)-(c), (f)(1), 2711(4)', from: '2006-03-09', readInForceOn: '2026-03-26', confidence: 'verified',
      says: 'Only an agency of the United States, a State or a part of one can use the chapter, and it says which it is; a private party cannot.',
      when: { instrumentFamily: 'us-process' }, effect: 'require', act: ['disclose', 'preserve'], ground: 'issuer-not-competent',
      needs: { issuingAuthority: 'present', authorityKind: ['judge', 'court', 'prosecutor', 'police', 'investigating-authority', 'grand-jury', 'administrative', 'intelligence'] } },

    // § 2713: wherever it is stored

    { id: '2713', cite: '18 U.S.C. §§ 2703(c)(2), 2713', from: '2018-03-23', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'What process reaches is handed over wherever it is stored; the chapter sets no time, so the date on the process counts.',
      when: { anyOf: [
        { instrument: subpoenas, term: 'basic-subscriber-information' },
        { instrument: 'us/2703-d-order', term: 'records' },
        { instrument: 'us/search-warrant' },
        { instrument: 'us/national-security-letter', item: ['person-name', 'postal-address', 'registration-date'] },
      ] },
      unless: { anyOf: [{ orderState: 'withdrawn' }, { term: 'contents', thirdCountryObjection: ['filed', 'lifted'] }] },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'hold', 'verify', 'clarify', 'refer'] },
  ],
})
