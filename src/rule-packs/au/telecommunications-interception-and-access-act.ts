import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['judge', 'court', 'investigating-judge'] as const
const data = 'au/telecommunications-data-authorisation'
const stored = 'au/stored-communications-warrant'
const international = 'au/international-production-order'
const notice = 'au/preservation-notice'

/** An issuing authority: a judge or magistrate, or a member of a tribunal who was appointed; an agency may bring what it issued. */
const issuingAuthority = {
  anyOf: [
    { authorityKind: courts },
    { validatedBy: courts, authorityKind: ['police', 'investigating-authority', 'administrative', 'intelligence'] },
    { authorityKind: ['administrative', 'other'], competentOffice: 'yes' },
  ],
} as const

/**
 * Telecommunications (Interception and Access) Act 1979: authorisations for telecommunications data, warrants for stored communications, preservation notices,
 * international production orders, and that an interception warrant opens nothing that is stored.
 *
 * Read in copies at AustLII: ss. 107J, 116, 180A, 180D, 181B and 182, the outline of Part 3-1A and the form of s. 49, some as compiled on 25 October 2024 and some without a
 * day; an account of the Attorney-General's Department for Schedule 1. Looked at again on 22 November 2026. Not read: ss. 5E, 133, 178 and 179 themselves, s. 313 of the
 * Telecommunications Act 1997, Part 15 of it. Section 119 was read in a copy without a day (zoelaw.ai). docs/decisions/0028 says how it was read.
 */
export const telecommunicationsInterceptionAndAccessAct: LawPack = defineLawPack({
  id: 'au/telecommunications-interception-and-access-act', version: '2026-11-22', title: 'Telecommunications (Interception and Access) Act 1979',
  source: 'https://www.legislation.gov.au/C2004A02124/latest', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['AU'],
  governs: { instrumentFamily: 'au-process' },

  terms: {
    // who the customer is, when and from where the service was used, with whom, whereabouts; no contents
    'telecommunications-data': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'registration-date', 'service-details',
        'device-identifier', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location'],
    },
    // which the Act, that defines nothing, may mean as well
    'debated-data': { item: ['profile-details', 'registration-record', 'payment-instrument', 'billing-record', 'purchase-history', 'server-log', 'puk-code'] },
    'stored-communications': { item: 'message-content' },
    // what people wrote or made and did not send, or sent to everybody
    'debated-communications': { item: ['stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    { id: '46', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 46, 46A and 49', from: '2024-10-25', confidence: 'verified',
      says: 'An interception warrant means communications as they arise, which nobody is granted here.',
      when: { instrument: 'au/interception-warrant' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    // Part 3-1A: preservation

    { id: '107H-1', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 107G and 107H', from: '2012-10-10', confidence: 'verified',
      says: 'An agency may have a carrier keep the stored communications of a person or service.',
      when: { term: 'stored-communications', instrument: notice }, effect: 'permit', act: 'preserve' },

    { id: '107H-other', cite: 'Telecommunications (Interception and Access) Act 1979, s. 107H', from: '2012-10-10', confidence: 'unverified',
      says: 'Whether other data are kept on such a notice is for a lawyer.',
      when: { term: ['telecommunications-data', 'debated-data', 'debated-communications'], instrument: notice }, effect: 'permit', act: 'preserve' },

    { id: '107H-who', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 107G and 107J', from: '2012-10-10', confidence: 'verified',
      says: 'Law enforcement agencies and the security service give it; whether a regulator is one of them a person finds.',
      when: { instrument: notice }, effect: 'require', act: 'preserve', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['police', 'investigating-authority', 'intelligence'] }, { authorityKind: 'administrative', competentOffice: 'yes' }] } },

    { id: '107H-whose', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 107G and 107J(1)(c)', from: '2012-10-10', confidence: 'verified',
      says: 'It names the person or the service.',
      when: { instrument: notice }, effect: 'require', act: 'preserve', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '107H-ongoing', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 107G and 107H', from: '2012-10-10', confidence: 'unverified',
      says: 'An ongoing notice means what comes in over thirty days; whether we can keep that is for a lawyer.',
      when: { instrument: notice, windowEndsAfterReceipt: 'yes' }, effect: 'forbid', act: 'preserve', ground: 'not-stored-at-receipt' },

    { id: '107K', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 107H-107L', from: '2012-10-10', confidence: 'verified', as: 'ask',
      says: 'They are kept for up to ninety days.',
      when: { term: 'stored-communications', instrument: notice }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt' },

    // Part 3-3: stored communications

    { id: '116-1', cite: 'Telecommunications (Interception and Access) Act 1979, s. 116(1)', from: '2006-06-13', readInForceOn: '2024-10-25', confidence: 'verified',
      says: 'A warrant opens the communications that a carrier holds of a person.',
      when: { term: 'stored-communications', instrument: stored }, effect: 'permit' },

    { id: '116-other', cite: 'Telecommunications (Interception and Access) Act 1979, s. 116(1)', from: '2006-06-13', confidence: 'unverified',
      says: 'Whether it opens files, lists, tickets and data about communications too is for a lawyer.',
      when: { term: ['debated-communications', 'telecommunications-data', 'debated-data'], instrument: stored }, effect: 'permit' },

    { id: '116-who', cite: 'Telecommunications (Interception and Access) Act 1979, s. 116(1)', from: '2006-06-13', readInForceOn: '2024-10-25', confidence: 'verified',
      says: 'An issuing authority issues it: a judge, a magistrate, or a member of a tribunal who was appointed for that, which a person finds.',
      when: { instrument: stored }, effect: 'require', needs: issuingAuthority, ground: 'issuer-not-competent' },

    { id: '116-contravention', cite: 'Telecommunications (Interception and Access) Act 1979, s. 116(1)(d)', from: '2006-06-13', readInForceOn: '2024-10-25', confidence: 'verified',
      says: 'It serves the investigation of a serious contravention, which is stated.',
      when: { instrument: stored }, effect: 'require', needs: { offenceDescription: 'present' }, ground: 'incomplete' },

    { id: '116-serious', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 5E and 116(1)(d)', from: '2006-06-13', confidence: 'unverified',
      says: 'Serious is what can be punished with three years of imprisonment.',
      when: { instrument: stored }, effect: 'require', needs: { maximumPenaltyMonths: { atLeast: 36 } }, ground: 'offence-below-threshold' },

    { id: '116-purpose', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 107J(1) and 116(1)(d)', from: '2006-06-13', confidence: 'unverified',
      says: 'Whether a contravention outside criminal proceedings, such as one with a civil penalty, is meant is for a lawyer.',
      when: { instrument: [stored, notice] }, effect: 'require', act: ['disclose', 'preserve'], needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '116-form', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 110-116', from: '2006-06-13', confidence: 'unverified',
      says: 'The warrant is signed and dated and says whose communications are meant.',
      when: { instrument: stored }, effect: 'require', needs: { signature: 'present', issueDate: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '116-stored', cite: 'Telecommunications (Interception and Access) Act 1979, s. 116(1)(c)', from: '2006-06-13', readInForceOn: '2024-10-25', confidence: 'verified',
      says: 'It reaches what a carrier holds, not what is still to come.',
      when: { term: 'data-over-time', instrument: stored, windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    // Abroad one day less, since our day may lag behind the Australian.
    { id: '119-1', cite: 'Telecommunications (Interception and Access) Act 1979, s. 119(1)-(3)', from: '2006-06-13', confidence: 'verified',
      says: 'A warrant is in force until it is executed, for five days after that of its issue at most; after these a named person finds whether it was executed in time.',
      when: { instrument: stored }, effect: 'require', needs: { anyOf: [{ orderAgeDays: { below: 6 }, crossBorder: 'no' }, { orderAgeDays: { below: 5 } }, { orderStillStands: 'yes' }] }, ground: 'lapsed' },

    { id: '133', cite: 'Telecommunications (Interception and Access) Act 1979, s. 133', from: '2006-06-13', confidence: 'unverified', as: 'ask',
      says: 'Nobody is told of such a warrant.',
      when: { instrument: stored }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // Part 4-1: telecommunications data

    { id: '172', cite: 'Telecommunications (Interception and Access) Act 1979, s. 172', from: '2007-11-01', readInForceOn: '2024-10-25', confidence: 'verified',
      says: 'An authorisation never opens contents.',
      when: { term: ['stored-communications', 'debated-communications'], instrument: data }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '178-1', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 178-179', from: '2007-11-01', readInForceOn: '2024-10-25', confidence: 'verified',
      says: 'An authorised officer of an enforcement agency may authorise the disclosure of telecommunications data without a warrant.',
      when: { term: 'telecommunications-data', instrument: data }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '178-ip', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 172 and 178-179', from: '2007-11-01', confidence: 'unverified',
      says: 'Who was behind an IP address may be told on it too.',
      when: { term: 'telecommunications-data', instrument: data, targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '178-debated', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 172 and 178-179', from: '2007-11-01', confidence: 'unverified',
      says: 'Payments, documents and log files are telecommunications data as far as they are no contents.',
      when: { term: 'debated-data', instrument: data }, effect: 'permit' },

    { id: '178-who', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 176 and 178-180', from: '2007-11-01', readInForceOn: '2024-10-25', confidence: 'verified',
      says: 'Enforcement agencies authorise; whether a regulator is one, or the security service acts under a section of its own, a person finds.',
      when: { instrument: data }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['police', 'investigating-authority'] }, { authorityKind: ['administrative', 'intelligence'], competentOffice: 'yes' }] } },

    { id: '178-existing', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 178-180', from: '2007-11-01', readInForceOn: '2024-10-25', confidence: 'verified',
      says: 'It reaches what came into existence before we are told; for what is to come there is another authorisation.',
      when: { term: 'data-over-time', instrument: data, windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '178-purpose', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 178-179', from: '2007-11-01', confidence: 'unverified',
      says: 'It serves the criminal law; whether fines, the public revenue, security or another matter is meant is for a lawyer.',
      when: { instrument: data }, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '178-period', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 178-179 and 184', from: '2007-11-01', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time', instrument: data }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '178-form', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 178-179 and 184', from: '2007-11-01', confidence: 'unverified',
      says: 'It says who authorised it and when, on which section it rests, and whose data and which are meant.',
      when: { instrument: data }, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', issueDate: 'present', legalBasis: 'present', userIdentifier: 'present', dataCategory: 'present' } },

    { id: '178-carrier', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 5, 107H, 116 and 178', from: '2007-11-01', confidence: 'unverified',
      says: 'The Act speaks of carriers and carriage service providers; whether a messenger without numbers or a store of files is one is for a lawyer.',
      when: { instrument: [data, stored, notice] }, effect: 'require', act: ['disclose', 'preserve'], needs: { serviceKind: 'network-or-number-based-communications' }, ground: 'service-not-covered' },

    { id: '178-served', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 107H, 116 and 178-179', from: '2007-11-01', confidence: 'unverified',
      says: 'Authorities make these requests and bring them; what a private party brings is for a lawyer.',
      when: { instrument: [data, stored, notice], servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: '178-duty', cite: 'Telecommunications Act 1997, s. 313(3)-(4)', from: '2007-11-01', confidence: 'unverified', as: 'ask',
      says: 'A carrier gives the help that is reasonably necessary.',
      when: { term: ['telecommunications-data', 'stored-communications'], instrument: [data, stored] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '178-withdrawn', cite: 'Telecommunications (Interception and Access) Act 1979, ss. 107H-107L, 110-116 and 181B(1)(b)(iv)', from: '2006-06-13', readInForceOn: '2024-10-25', confidence: 'verified',
      says: 'What was revoked or stands no longer opens nothing.',
      when: { instrument: [data, stored, notice, international], orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },

    { id: '181B', cite: 'Telecommunications (Interception and Access) Act 1979, s. 181B', from: '2024-10-25', confidence: 'verified', as: 'ask',
      says: 'Who tells anybody of an authorisation commits an offence, but for those about missing persons.',
      when: { instrument: data }, unless: { offenceKind: 'missing-person' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // Schedule 1: orders to providers abroad

    { id: 'S1-permit', cite: 'Telecommunications (Interception and Access) Act 1979, s. 5 and Sch. 1', from: '2024-01-30', confidence: 'verified', as: 'ask',
      says: 'An international production order may demand stored communications and telecommunications data from a provider in a State with which there is an agreement.',
      when: { term: ['telecommunications-data', 'stored-communications'], instrument: international }, effect: 'permit' },

    { id: 'S1-other', cite: 'Telecommunications (Interception and Access) Act 1979, s. 5 and Sch. 1', from: '2024-01-30', confidence: 'unverified', as: 'ask',
      says: 'What else it may demand is for a lawyer.',
      when: { term: ['debated-data', 'debated-communications'], instrument: international }, effect: 'permit' },

    { id: 'S1-who', cite: 'Telecommunications (Interception and Access) Act 1979, s. 5 and Sch. 1', from: '2024-01-30', confidence: 'verified', as: 'ask',
      says: 'An issuing authority makes it: a judge, a magistrate, or a member of a tribunal, which a person finds.',
      when: { instrument: international }, effect: 'require', needs: issuingAuthority, ground: 'issuer-not-competent' },

    { id: 'S1-designated', cite: 'Telecommunications (Interception and Access) Act 1979, s. 5 and Sch. 1', from: '2024-01-30', confidence: 'verified', as: 'ask',
      says: 'It comes through the Australian Designated Authority and from nobody else.',
      when: { instrument: international, servedBy: ['issuing-authority', 'private-party'] }, effect: 'redirect', to: 'competent-authority' },

    { id: 'S1-certified', cite: 'Telecommunications (Interception and Access) Act 1979, s. 5 and Sch. 1', from: '2024-01-30', confidence: 'verified', as: 'ask',
      says: 'That authority certifies that the order complies with the agreement.',
      when: { instrument: international }, effect: 'require', needs: { certification: 'present' }, ground: 'incomplete' },

    { id: 'S1-whose', cite: 'Telecommunications (Interception and Access) Act 1979, s. 5 and Sch. 1', from: '2024-01-30', confidence: 'verified', as: 'ask',
      says: 'It says whose data are meant.',
      when: { instrument: international }, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: 'S1-agreement', cite: 'Telecommunications (Interception and Access) Act 1979, s. 5 and Sch. 1', from: '2024-01-30', confidence: 'verified', as: 'ask',
      says: 'There is an agreement with the United States, in force since 30 January 2024, and with no other State.',
      when: { instrument: international }, effect: 'require', needs: { addresseeState: 'US', agreementInForce: 'yes' }, ground: 'outside-scope' },

    { id: 'S1-purpose', cite: 'Telecommunications (Interception and Access) Act 1979, s. 5 and Sch. 1', from: '2024-01-30', confidence: 'unverified', as: 'ask',
      says: 'Whether an order serves other proceedings than criminal ones, those of the security service among them, is for a lawyer.',
      when: { instrument: international }, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: 'S1-live', cite: 'Telecommunications (Interception and Access) Act 1979, s. 5 and Sch. 1', from: '2024-01-30', confidence: 'verified', as: 'ask',
      says: 'An order of interception means communications as they arise, which nobody is granted here.',
      when: { term: 'data-over-time', instrument: international, windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },
  ],
})
