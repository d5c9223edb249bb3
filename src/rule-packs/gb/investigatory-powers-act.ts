import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** The three ways to communications data. */
const authorisations = ['gb/communications-data-authorisation', 'gb/senior-officer-authorisation', 'gb/urgent-authorisation'] as const

/**
 * The Investigatory Powers Act 2016: communications data by authorisation (Part 3), and interception warrants (Part 2).
 *
 * Read on 22 November 2026: ss 4, 19 to 23, 61 to 86, 261 and 263 as revised, in legalize-dev/legalize-uk (uk/ukpga-2016-25.md@b3cd0c4, which is the text of 7 April 2026), beside the text as enacted. Part 3 commenced on
 * 5 February 2019 (SI 2019/174); what SI 2018/1123 changed in it began on the same day (its reg. 1(4)). That copy leaves out what was inserted as a whole: s. 60A was read as of 31 December 2020 and 14 October 2024, s. 61A as
 * made only (SI 2018/1123, reg. 7). Of the Investigatory Powers (Amendment) Act 2024, in force since 14 October 2024 (SI 2024/1021, reg. 2), ss 14 and 15 were read, and ss 13 and 19 in what they made of s. 261. No later change of
 * s. 61A is known: neither those sections nor SI 2019/939 name it. Not read: s. 15, the tables of Schedule 4. docs/decisions/0027 says how it was read.
 */
export const investigatoryPowersAct: LawPack = defineLawPack({
  id: 'gb/investigatory-powers-act', version: '2026-11-22', title: 'Investigatory Powers Act 2016, Parts 2 and 3',
  source: 'https://www.legislation.gov.uk/ukpga/2016/25', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['GB'],
  governs: { instrument: [...authorisations, 'gb/interception-warrant'] },

  terms: {
    // s. 261(3): what identifies or describes a person or thing, and what it has to do with the service
    'entity-data': {
      item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'username', 'account-id', 'service-details', 'device-identifier', 'payment-instrument'],
    },
    // which may be events data, contents, or about something else than the service
    'debated-entity-data': {
      item: ['date-of-birth', 'profile-details', 'registration-date', 'registration-record', 'billing-record', 'purchase-history', 'puk-code', 'membership-list'],
    },
    // s. 261(4): what somebody did at a time
    'events-data': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location'] },
    'debated-events-data': { item: 'server-log' },
    'content': { item: ['message-content', 'stored-file', 'published-content', 'contact-list'] },
    // s. 261(5A)-(5B): some of what a customer writes to the service itself is about who he is
    'written-to-the-service': { item: 'support-ticket' },
  },

  rules: [
    // Part 2: interception

    { id: '4-4', cite: 'Investigatory Powers Act 2016, ss. 4(1), (4)(a), 15, 19', from: '2018-06-27', confidence: 'verified',
      says: 'An interception warrant reaches communications while they are transmitted; nobody is granted data as they arise.',
      when: { instrument: 'gb/interception-warrant' }, unless: { windowEndsAfterReceipt: 'no' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '4-4-stored', cite: 'Investigatory Powers Act 2016, ss. 4(4)(b), 15, 19, 23', from: '2018-06-27', confidence: 'unverified',
      says: 'Such a warrant, issued by a Secretary of State and approved by a Judicial Commissioner, may reach what is stored in the system too.',
      when: { instrument: 'gb/interception-warrant', windowEndsAfterReceipt: 'no' }, effect: 'permit' },

    // Part 3: authorisations

    { id: 'part-3', cite: 'Investigatory Powers Act 2016, ss. 61-86; SI 2019/174, reg. 2(c)-(d)', from: '2016-11-29', until: '2019-02-05', confidence: 'verified',
      says: 'Part 3 applies from 5 February 2019; before that another Act gave communications data.',
      when: { instrument: authorisations }, effect: 'forbid', ground: 'not-yet-applicable' },

    { id: '60A-1', cite: 'Investigatory Powers Act 2016, ss. 60A(1)-(2), (4), 261(3)', from: '2019-02-05', confidence: 'verified',
      says: 'For one of the purposes of the section, any crime among them, the Commissioner authorises an authority to have data about who a customer is.',
      when: { term: 'entity-data', instrument: 'gb/communications-data-authorisation' }, effect: 'permit' },

    { id: '60A-1-events', cite: 'Investigatory Powers Act 2016, ss. 60A(1)-(2), (4), (7)-(8), 261(4)', from: '2019-02-05', confidence: 'verified',
      says: 'Likewise data about what happened: log-ins, communications, whereabouts; where crime is the purpose, only serious crime.',
      when: { term: 'events-data', instrument: 'gb/communications-data-authorisation' }, unless: { windowEndsAfterReceipt: 'yes' }, effect: 'permit' },

    { id: '60A-who', cite: 'Investigatory Powers Act 2016, s. 60A(1)-(2)', from: '2019-02-05', confidence: 'verified',
      says: 'Only the Investigatory Powers Commissioner, or the office that acts for the Commissioner, grants it; a named person looks whether one of them did.',
      when: { instrument: 'gb/communications-data-authorisation' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { authorityKind: ['judge', 'administrative', 'police', 'investigating-authority', 'intelligence'], competentOffice: 'yes' } },

    { id: '61-1', cite: 'Investigatory Powers Act 2016, s. 61(1)-(2), (7)(a)', from: '2019-02-05', confidence: 'verified',
      says: 'A designated senior officer may authorise an officer of the same authority to have communications data in the interests of national security.',
      when: { term: ['entity-data', 'events-data'], instrument: 'gb/senior-officer-authorisation', proceedings: 'national-security' }, unless: { windowEndsAfterReceipt: 'yes' }, effect: 'permit' },

    { id: '61-1-other', cite: 'Investigatory Powers Act 2016, ss. 61(7)(b)-(c), (7A), 70(5A), Sch. 4', from: '2019-02-05', confidence: 'unverified',
      says: 'Crime is a purpose too, and so is the economy as far as national security needs it; which authority may use the section for which of them stands in a table that was not read.',
      when: { term: ['entity-data', 'events-data'], instrument: 'gb/senior-officer-authorisation', proceedings: ['criminal', 'sentence-execution', 'mutual-assistance', 'administrative', 'other'] }, effect: 'permit' },

    { id: '61-5-a', cite: 'Investigatory Powers Act 2016, ss. 60A, 61(5)(a), 61A', from: '2019-02-05', confidence: 'unverified',
      says: 'An authorisation may relate to data that do not exist yet; what of that is nothing to be granted here, a lawyer says.',
      when: { term: 'events-data', instrument: authorisations, windowEndsAfterReceipt: 'yes' }, effect: 'permit' },

    { id: '61-who', cite: 'Investigatory Powers Act 2016, ss. 61(1)-(2), 61A(1)-(2), 70', from: '2019-02-05', confidence: 'verified',
      says: 'It is granted by a senior officer of a public authority that the Act lists, and by no court or prosecutor.',
      when: { instrument: ['gb/senior-officer-authorisation', 'gb/urgent-authorisation'] }, effect: 'require', ground: 'issuer-not-competent',
      needs: { authorityKind: ['police', 'intelligence', 'administrative', 'investigating-authority'] } },

    { id: '61-rank', cite: 'Investigatory Powers Act 2016, ss. 61(1), 70(1)-(3)', from: '2019-02-05', confidence: 'verified',
      says: 'The officer holds the rank that a table of the Act names for the authority, or a higher one; a named person looks at it.',
      when: { instrument: 'gb/senior-officer-authorisation' }, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: '61-served', cite: 'Investigatory Powers Act 2016, ss. 60A, 61, 61A, 64', from: '2019-02-05', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { instrument: ['gb/senior-officer-authorisation', 'gb/urgent-authorisation'], servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '61A-1', cite: 'Investigatory Powers Act 2016, s. 61A(1)-(2), (4)', from: '2019-02-05', confidence: 'verified',
      says: 'Where data are needed urgently, a designated senior officer may authorise it without the Commissioner.',
      when: { term: ['entity-data', 'events-data'], instrument: 'gb/urgent-authorisation', emergency: 'yes' }, unless: { windowEndsAfterReceipt: 'yes' }, effect: 'permit' },

    { id: '61A-1-urgent', cite: 'Investigatory Powers Act 2016, s. 61A(1)(c)', from: '2019-02-05', confidence: 'verified',
      says: 'The need is urgent; else the Commissioner is asked.',
      when: { instrument: 'gb/urgent-authorisation' }, effect: 'require', needs: { emergency: 'yes' }, ground: 'outside-scope' },

    { id: '61A-reasons', cite: 'Investigatory Powers Act 2016, s. 61A(1)(c)', from: '2019-02-05', confidence: 'unverified',
      says: 'An urgent authorisation says why it is urgent.',
      when: { instrument: 'gb/urgent-authorisation' }, effect: 'require', needs: { emergencyReasons: 'present' }, ground: 'incomplete' },

    // A month that begins with the first of February has twenty-eight days.
    { id: '65-1', cite: 'Investigatory Powers Act 2016, s. 65(1)-(3), (7)(a)', from: '2019-02-05', confidence: 'verified',
      says: 'An authorisation has effect for one month and can be renewed, and a notice that was given in time outlasts it; when the month can be over, a named person finds whether what was brought still stands.',
      when: { instrument: ['gb/communications-data-authorisation', 'gb/senior-officer-authorisation'] }, effect: 'require',
      needs: { anyOf: [{ orderAgeDays: { below: 28 } }, { orderStillStands: 'yes' }] }, ground: 'lapsed' },

    { id: '65-3A', cite: 'Investigatory Powers Act 2016, ss. 61A, 65(3A), (7)(a)', from: '2019-02-05', confidence: 'verified',
      says: 'An urgent authorisation lasts for the day of its grant and two days more, and a notice that was given in time outlasts it; after these a named person finds whether what was brought still stands.',
      when: { instrument: 'gb/urgent-authorisation' }, effect: 'require', needs: { anyOf: [{ orderAgeDays: { below: 3 } }, { orderStillStands: 'yes' }] }, ground: 'lapsed' },

    { id: '60A-8', cite: 'Investigatory Powers Act 2016, ss. 60A(8), 61A(8), 86(2A), 263(1)', from: '2019-02-05', confidence: 'unverified',
      says: 'Where crime is the purpose, data about what happened need a serious crime: one that can bring twelve months of prison, or one that is serious for another reason, which a lawyer looks at.',
      when: { term: 'events-data', proceedings: 'criminal', anyOf: [
        { instrument: 'gb/communications-data-authorisation', emergency: 'no' },
        { instrument: 'gb/communications-data-authorisation', emergencyGround: ['critical-infrastructure', 'other'] },
        { instrument: 'gb/urgent-authorisation', emergencyGround: ['critical-infrastructure', 'other'] },
      ] },
      effect: 'require', needs: { maximumPenaltyMonths: { atLeast: 12 } }, ground: 'offence-below-threshold' },

    { id: '60A-8-ip', cite: 'Investigatory Powers Act 2016, ss. 60A(8), 62(3), 261(4)', from: '2019-02-05', confidence: 'unverified',
      says: 'To name who was behind an IP address may rest on data about what happened, so that it needs a serious crime as well.',
      when: { term: 'entity-data', targetKind: 'ip-endpoint', proceedings: 'criminal', anyOf: [
        { instrument: 'gb/communications-data-authorisation', emergency: 'no' },
        { instrument: ['gb/communications-data-authorisation', 'gb/urgent-authorisation'], emergencyGround: ['critical-infrastructure', 'other'] },
      ] },
      effect: 'require', needs: { maximumPenaltyMonths: { atLeast: 12 } }, ground: 'offence-below-threshold' },

    { id: '60A-7', cite: 'Investigatory Powers Act 2016, ss. 60A(7), 61(7), 61A(7)', from: '2019-02-05', confidence: 'verified',
      says: 'A civil dispute is none of the purposes.',
      when: { instrument: authorisations, proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '60A-7-purposes', cite: 'Investigatory Powers Act 2016, ss. 60A(7), 61(7), 61A(7)', from: '2019-02-05', confidence: 'unverified',
      says: 'Crime, national security, a life in danger and somebody missing are among them; whether another case serves one of them is for a lawyer.',
      when: { instrument: ['gb/communications-data-authorisation', 'gb/urgent-authorisation'] }, effect: 'require', ground: 'outside-scope',
      needs: { anyOf: [{ proceedings: ['criminal', 'national-security'] }, { emergency: 'yes', emergencyGround: 'life-or-safety' }, { proceedings: 'other', offenceKind: 'missing-person' }] } },

    { id: '261-10', cite: 'Investigatory Powers Act 2016, s. 261(10)-(13)', from: '2019-02-05', confidence: 'unverified',
      says: 'Part 3 binds operators of telecommunications; whether a bank or another service is one is for a lawyer.',
      when: { instrument: authorisations, serviceKind: ['financial', 'other'] }, effect: 'forbid', ground: 'service-not-covered' },

    { id: '261-debated', cite: 'Investigatory Powers Act 2016, s. 261(3)-(5B)', from: '2019-02-05', confidence: 'unverified',
      says: 'Bills, what was given at sign-up, groups and logs of servers may be communications data too.',
      when: { term: ['debated-entity-data', 'debated-events-data'], instrument: authorisations }, effect: 'permit' },

    { id: '261-content', cite: 'Investigatory Powers Act 2016, ss. 60A(1), 61(1), (6)(a), 61A(1), 261(5)-(6)', from: '2019-02-05', until: '2024-10-14', confidence: 'verified',
      says: 'Authorisations reached communications data and no contents, whomever they were written to.',
      when: { term: ['content', 'written-to-the-service'], instrument: authorisations }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '261-content-others', cite: 'Investigatory Powers Act 2016, ss. 60A(1), 61(1), (6)(a), 61A(1), 261(5)-(6)', from: '2024-10-14', confidence: 'verified',
      says: 'They reach no contents of what people write to one another, keep or publish.',
      when: { term: 'content', instrument: authorisations }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '261-5A', cite: 'Investigatory Powers Act 2016, s. 261(5A)-(5B); Investigatory Powers (Amendment) Act 2024, s. 13; SI 2024/1021, reg. 2(m)', from: '2024-10-14', confidence: 'unverified',
      says: 'What a customer writes to get access to a service or to keep it is communications data as far as it says who he is; what of an exchange with support is of that kind is for a lawyer.',
      when: { term: 'written-to-the-service', instrument: authorisations }, effect: 'permit' },

    { id: '64-3', cite: 'Investigatory Powers Act 2016, s. 64(3)(a)', from: '2019-02-05', confidence: 'verified',
      says: 'The notice says which office gives it, what is wanted, and of which operator.',
      when: { instrument: authorisations }, effect: 'require', needs: { issuingAuthority: 'present', dataCategory: 'present', addressee: 'present' }, ground: 'incomplete' },

    { id: '64-form', cite: 'Investigatory Powers Act 2016, s. 64(1)-(3)', from: '2019-02-05', confidence: 'unverified',
      says: 'Its authorisation has a number and a date, and it singles out whose data are wanted.',
      when: { instrument: ['gb/communications-data-authorisation', 'gb/senior-officer-authorisation'] }, effect: 'require',
      needs: { fileNumber: 'present', issueDate: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '64-urgent-form', cite: 'Investigatory Powers Act 2016, ss. 61A, 64(3)', from: '2019-02-05', confidence: 'unverified',
      says: 'An urgent one, which may be given by word of mouth, at least singles out whose data are wanted.',
      when: { instrument: 'gb/urgent-authorisation' }, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '64-period', cite: 'Investigatory Powers Act 2016, ss. 60A, 64(1)(d)', from: '2019-02-05', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { item: ['session-ip-log', 'session-times', 'interaction-log', 'location'], instrument: authorisations }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '65-7-b', cite: 'Investigatory Powers Act 2016, s. 65(3B)-(4), (7)(b)', from: '2019-02-05', confidence: 'verified',
      says: 'A notice falls with an authorisation that is cancelled, and what a person found to stand no longer opens nothing either.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    { id: '66-1', cite: 'Investigatory Powers Act 2016, ss. 66(1), (3), 85', from: '2019-02-05', confidence: 'verified', as: 'ask',
      says: 'An operator complies with a notice, also one outside the United Kingdom, as far as it is reasonably practicable; the notice sets the time.',
      when: { term: ['entity-data', 'events-data', 'debated-entity-data', 'debated-events-data', 'written-to-the-service'], instrument: authorisations }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    // The single point of contact is coded as a central authority. The section lets it be left out where life is in danger.
    { id: '76-1', cite: 'Investigatory Powers Act 2016, s. 76(A1), (2)-(4); Communications Data Code of Practice', from: '2019-02-05', confidence: 'unverified',
      says: 'The single point of contact of the authority is consulted before it applies, and brings the notice, but in an emergency and where national security asks for it.',
      when: { instrument: 'gb/communications-data-authorisation', emergency: 'no', proceedings: ['criminal', 'civil', 'administrative', 'sentence-execution', 'mutual-assistance', 'other'], servedBy: ['issuing-authority', 'private-party'] },
      effect: 'redirect', to: 'competent-authority' },

    { id: '82-1', cite: 'Investigatory Powers Act 2016, s. 82(1)-(2)', from: '2019-02-05', confidence: 'verified', as: 'ask',
      says: 'It is an offence to tell the person concerned without reasonable excuse; leave of the authority is one.',
      when: { instrument: authorisations }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },
  ],
})
