import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['judge', 'court', 'investigating-judge'] as const
const investigators = ['police', 'prosecutor', 'investigating-authority'] as const
const warrant = 'kr/search-warrant'
const keep = 'kr/preservation-request'

/** A judge or court, or an investigator who brings the warrant of a judge. */
const orderedByJudge = { anyOf: [{ authorityKind: courts }, { validatedBy: courts, authorityKind: investigators }] } as const

/**
 * Criminal Procedure Act (형사소송법): the search warrant that reaches what is stored (arts 106, 114, 215), and the request to preserve, new since 1 July 2026 (art. 215-2).
 *
 * Read on 22 November 2026 in a collection (github.com/legalize-kr/legalize-kr, in force on 2 October 2026): arts 106, 107, 113, 114, 197-2 to 215-2. That art. 215-2 applies since 1 July 2026 was
 * read in the note of a law firm, that parliament passed it on 12 December 2025 in the press. Not read: art. 219, the Decree. Of 2016Do8137 an account was read. docs/decisions/0028.
 */
export const criminalProcedureAct: LawPack = defineLawPack({
  id: 'kr/criminal-procedure-act', version: '2026-11-22', title: 'Criminal Procedure Act (Korea), arts 106, 215 and 215-2',
  source: 'https://www.law.go.kr/법령/형사소송법', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['KR'],
  governs: { instrument: [warrant, keep] },

  terms: {
    // who the customer is and what was paid
    'records': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date',
        'registration-record', 'service-details', 'payment-instrument', 'billing-record', 'purchase-history'],
    },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // for which art. 13 of the Protection of Communications Secrets Act has a request of its own
    'confirmation-data': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'server-log', 'location'] },
    // art. 3(3) of that Act: numbers of handsets; and what opens a SIM card
    'numbers-and-codes': { item: ['device-identifier', 'puk-code'] },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    { id: '106-3', cite: 'Criminal Procedure Act, arts 106(3), 107(1) and 215', from: '2012-01-01', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'What is stored, contents among it, is taken with the warrant of a judge, as far as it concerns the case.',
      when: { term: ['records', 'contents'], instrument: warrant }, unless: { term: 'records', targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '106-other', cite: 'Criminal Procedure Act, art. 215; Protection of Communications Secrets Act, arts 3(1), 3(3) and 13', from: '2012-01-01', confidence: 'unverified',
      says: 'Whether a warrant reaches logs, and so who was behind an IP address, whereabouts, numbers of handsets and codes, for which there are other rules, is for a lawyer.',
      when: { instrument: warrant, anyOf: [{ term: ['confirmation-data', 'numbers-and-codes'] }, { term: 'records', targetKind: 'ip-endpoint' }] }, effect: 'permit' },

    { id: '114-what', cite: 'Criminal Procedure Act, art. 114(1)', from: '2012-01-01', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'The warrant is signed and dated and names the offence and what is taken.',
      when: { instrument: warrant }, effect: 'require', needs: { signature: 'present', issueDate: 'present', criminalProvisions: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '114-period', cite: 'Criminal Procedure Act, art. 114(1)', from: '2012-01-01', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'For communications it names the period in which they were made.',
      when: { term: 'data-over-time', instrument: warrant }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '114-whose', cite: 'Criminal Procedure Act, art. 114(1)', from: '2012-01-01', confidence: 'unverified',
      says: 'It says whose data are meant.',
      when: { instrument: warrant }, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '215-who', cite: 'Criminal Procedure Act, arts 113 and 215', from: '2012-01-01', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'A judge issues it, upon the motion of a prosecutor; investigators bring it.',
      when: { instrument: warrant }, effect: 'require', needs: orderedByJudge, ground: 'issuer-not-competent' },

    { id: '215-stored', cite: 'Criminal Procedure Act, art. 215; Supreme Court, 2016Do8137', from: '2012-01-01', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'It takes communications that are completed; what is still to come would be an interception.',
      when: { term: 'data-over-time', instrument: warrant, windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '215-crime', cite: 'Criminal Procedure Act, arts 106, 215 and 215-2', from: '2012-01-01', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'The Act serves criminal cases; a civil dispute is none.',
      when: { proceedings: 'civil' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '215-criminal', cite: 'Criminal Procedure Act, arts 106, 215 and 215-2', from: '2012-01-01', confidence: 'unverified',
      says: 'Whether other proceedings than criminal ones are meant is for a lawyer.',
      when: {}, effect: 'require', act: ['disclose', 'preserve'], needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '215-duty', cite: 'Criminal Procedure Act, arts 106(2)-(3) and 215', from: '2012-01-01', readInForceOn: '2026-10-02', confidence: 'verified', as: 'ask',
      says: 'What the warrant names is printed or copied and handed over.',
      when: { term: ['records', 'contents'], instrument: warrant }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '215-served', cite: 'Criminal Procedure Act, arts 115, 215 and 215-2', from: '2012-01-01', confidence: 'unverified',
      says: 'Authorities make these requests and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: '215-withdrawn', cite: 'Criminal Procedure Act, arts 215 and 215-2(6)', from: '2012-01-01', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'What was withdrawn or stands no longer opens nothing, and nothing has to be kept for it.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },

    // art. 215-2: preservation

    { id: '215-2-1', cite: 'Criminal Procedure Act, art. 215-2(1)-(2)', from: '2026-07-01', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'A prosecutor, and in a hurry the police, may request that stored data about a case be preserved until there is a warrant.',
      when: { instrument: keep }, effect: 'permit', act: 'preserve' },

    { id: '215-2-who', cite: 'Criminal Procedure Act, art. 215-2(1)-(2)', from: '2026-07-01', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'Nobody else can request it.',
      when: { instrument: keep }, effect: 'require', act: 'preserve', needs: { authorityKind: investigators }, ground: 'issuer-not-competent' },

    { id: '215-2-approval', cite: 'Criminal Procedure Act, art. 215-2(2)', from: '2026-07-01', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'What the police requested ends if the prosecutor does not approve it.',
      when: { instrument: keep, anyOf: [{ exPostValidation: 'refused' }, { courtConfirmation: 'refused' }] }, effect: 'forbid', act: 'preserve', ground: 'validation-refused' },

    { id: '215-2-offence', cite: 'Criminal Procedure Act, art. 215-2(1), item 1', from: '2026-07-01', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'The offence carries a maximum of three years of imprisonment or more.',
      when: { instrument: keep }, effect: 'require', act: 'preserve', needs: { maximumPenaltyMonths: { atLeast: 36 } }, ground: 'offence-below-threshold' },

    { id: '215-2-form', cite: 'Criminal Procedure Act, art. 215-2(1)', from: '2026-07-01', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'The request is in writing and states its reason and which data are meant.',
      when: { instrument: keep }, effect: 'require', act: 'preserve', needs: { statementOfReasons: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '215-2-whose', cite: 'Criminal Procedure Act, art. 215-2(1)', from: '2026-07-01', confidence: 'unverified',
      says: 'It says who makes it and whose data are meant, and is dated.',
      when: { instrument: keep }, effect: 'require', act: 'preserve', needs: { issuingAuthority: 'present', userIdentifier: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '215-2-days', cite: 'Criminal Procedure Act, art. 215-2(1)', from: '2026-07-01', readInForceOn: '2026-10-02', confidence: 'verified', as: 'ask', yieldsTo: '215-2-longer',
      says: 'They are preserved for up to sixty days.',
      when: { instrument: keep }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 60 }, startsAt: 'receipt' },

    { id: '215-2-longer', cite: 'Criminal Procedure Act, art. 215-2(1) and (3)', from: '2026-07-01', readInForceOn: '2026-10-02', confidence: 'verified', as: 'ask',
      says: 'With the permission of a court it is thirty days more, once.',
      when: { instrument: keep, preservationPeriod: ['extended', 'confirmed'] }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt' },

    { id: '215-2-told', cite: 'Criminal Procedure Act, art. 215-2(5)', from: '2026-07-01', readInForceOn: '2026-10-02', confidence: 'verified', as: 'ask',
      says: 'The provider preserves at once and tells the authority what it did.',
      when: { instrument: keep }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'inform-authority', within: 'without-undue-delay', startsAt: 'receipt', upon: 'preserve' },

    { id: '215-2-secret', cite: 'Criminal Procedure Act, art. 215-2(8)', from: '2026-07-01', readInForceOn: '2026-10-02', confidence: 'verified', as: 'ask',
      says: 'The provider and its staff tell nobody of the request.',
      when: { instrument: keep }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },
  ],
})
