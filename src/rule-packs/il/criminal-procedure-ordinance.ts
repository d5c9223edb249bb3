import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['judge', 'court', 'investigating-judge'] as const

/**
 * Criminal Procedure Ordinance (Arrest and Search) [New Version] 5729-1969, s. 43: a judge summons whoever has a thing, which documents and computer material are, to produce it.
 *
 * Sections 1 and 43 were read on 22 November 2026 as quoted in Cr.A. 1761/04 of 29 March 2004 and in a collection. Section 23A was not read. Data about communications have had a Law of their own since
 * 27 June 2008, and contents of mail are argued about: both are for a lawyer. docs/decisions/0028 says how it was read.
 */
export const criminalProcedureOrdinance: LawPack = defineLawPack({
  id: 'il/criminal-procedure-ordinance', version: '2026-11-22', title: 'Criminal Procedure Ordinance (Arrest and Search) 1969 (Israel), s. 43',
  source: 'https://www.nevo.co.il/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['IL'],
  governs: { instrument: 'il/production-order' },

  terms: {
    // documents of a business
    'documents': { item: ['registration-record', 'payment-instrument', 'billing-record', 'purchase-history'] },
    'everything-else': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date', 'service-details',
        'device-identifier', 'puk-code', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'support-ticket', 'membership-list',
        'contact-list', 'message-content', 'stored-file', 'published-content'],
    },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    { id: '43', cite: 'Criminal Procedure Ordinance (Arrest and Search) 1969, ss. 1 and 43; Cr.A. 1761/04', from: '2004-03-29', confidence: 'verified',
      says: 'A judge may summon whoever is thought to have a document or computer material to produce it, if an investigation or trial needs it.',
      when: { term: 'documents' }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '43-other', cite: 'Criminal Procedure Ordinance (Arrest and Search) 1969, ss. 23A and 43; Communications Data Law 5768-2007, s. 3', from: '2004-03-29', confidence: 'unverified',
      says: 'Whether it reaches data about communications, which have a Law of their own, and contents, is for a lawyer.',
      when: { anyOf: [{ term: 'everything-else' }, { term: 'documents', targetKind: 'ip-endpoint' }] }, effect: 'permit' },

    { id: '43-judge', cite: 'Criminal Procedure Ordinance (Arrest and Search) 1969, ss. 1 and 43', from: '2004-03-29', confidence: 'verified',
      says: 'A judge of a magistrates\' or district court makes the order; an officer brings it.',
      when: {}, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: courts }, { validatedBy: courts, authorityKind: ['police', 'prosecutor', 'investigating-authority', 'administrative'] }] } },

    { id: '43-form', cite: 'Criminal Procedure Ordinance (Arrest and Search) 1969, s. 43', from: '2004-03-29', confidence: 'unverified',
      says: 'It is signed and dated and says whose documents and which are meant.',
      when: {}, effect: 'require', needs: { signature: 'present', issueDate: 'present', userIdentifier: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '43-period', cite: 'Criminal Procedure Ordinance (Arrest and Search) 1969, s. 43', from: '2004-03-29', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '43-stored', cite: 'Criminal Procedure Ordinance (Arrest and Search) 1969, s. 43', from: '2004-03-29', confidence: 'verified',
      says: 'What is produced is what somebody has; mail that is still to come takes an order under the Secret Monitoring Law.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '43-criminal', cite: 'Criminal Procedure Ordinance (Arrest and Search) 1969, s. 43', from: '2004-03-29', confidence: 'unverified',
      says: 'It serves criminal investigations and trials; whether other proceedings are meant is for a lawyer.',
      when: {}, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '43-served', cite: 'Criminal Procedure Ordinance (Arrest and Search) 1969, s. 43', from: '2004-03-29', confidence: 'unverified',
      says: 'Authorities make these requests and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '43-time', cite: 'Criminal Procedure Ordinance (Arrest and Search) 1969, s. 43', from: '2004-03-29', confidence: 'verified', as: 'ask',
      says: 'It is produced at the hour and place that the summons states.',
      when: { term: 'documents' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '43-withdrawn', cite: 'Criminal Procedure Ordinance (Arrest and Search) 1969, s. 43; Cr.A. 1761/04', from: '2004-03-29', confidence: 'verified',
      says: 'An order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
