import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const

/**
 * Criminal Procedure Act 51 of 1977, s. 205: a judge or magistrate has somebody who may know something of an offence summoned at the request of the prosecution; who hands the documents over need not come.
 *
 * The section itself was not read. Read: S v Miller 2016 (1) SACR 251 (WCC) in a report of 25 March 2016, where a magistrate had two carriers hand over itemised billing of named numbers, and the beginning of
 * Panday v Minister of Police [2012] ZAKZDHC 20. In force since 22 July 1977. What goes beyond itemised billing is unverified. docs/decisions/0029 says how it was read.
 */
export const criminalProcedureAct: LawPack = defineLawPack({
  id: 'za/criminal-procedure-act', version: '2026-11-22', title: 'Criminal Procedure Act 51 of 1977, s. 205',
  source: 'https://www.gov.za/documents/criminal-procedure-act-1977-26-mar-2015-0000', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['ZA'],
  governs: { instrument: 'za/section-205-subpoena' },

  terms: {
    // S v Miller: itemised billing of a number
    'itemised-billing': { item: ['billing-record', 'interaction-log'] },
    // what a provider knows besides
    'other-records': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date', 'registration-record',
        'service-details', 'device-identifier', 'payment-instrument', 'purchase-history', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'location', 'server-log'],
    },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file', 'published-content'],
    },
  },

  rules: [
    { id: '205-1', cite: 'Criminal Procedure Act 51 of 1977, s. 205(1); S v Miller 2016 (1) SACR 251 (WCC)', from: '1977-07-22', readInForceOn: '2016-03-25', confidence: 'verified',
      says: 'By subpoena a carrier hands over the itemised billing of a named number.',
      when: { term: 'itemised-billing', targetKind: 'phone', serviceKind: 'network-or-number-based-communications' }, effect: 'permit' },

    { id: '205-1-other', cite: 'Criminal Procedure Act 51 of 1977, s. 205(1)', from: '1977-07-22', confidence: 'unverified',
      says: 'Other records that bear on an offence, or of another provider or about an account, may be had in this way too.',
      when: { term: ['itemised-billing', 'other-records'] }, effect: 'permit' },

    { id: '205-1-contents', cite: 'Criminal Procedure Act 51 of 1977, s. 205(1); Act 70 of 2002, ss. 2 and 15', from: '1977-07-22', confidence: 'unverified',
      says: 'Whether stored contents may is for a lawyer.',
      when: { term: 'contents' }, effect: 'permit' },

    { id: '205-1-who', cite: 'Criminal Procedure Act 51 of 1977, s. 205(1); S v Miller 2016 (1) SACR 251 (WCC)', from: '1977-07-22', readInForceOn: '2016-03-25', confidence: 'verified',
      says: 'A judge or magistrate issues it; the police or the prosecution may serve it.',
      when: {}, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: judges }, { validatedBy: judges, authorityKind: ['police', 'prosecutor', 'investigating-authority'] }] } },

    { id: '205-1-civil', cite: 'Criminal Procedure Act 51 of 1977, s. 205(1)', from: '1977-07-22', readInForceOn: '2016-03-25', confidence: 'verified',
      says: 'It is about an alleged offence; a civil dispute is none.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '205-1-criminal', cite: 'Criminal Procedure Act 51 of 1977, s. 205(1)', from: '1977-07-22', confidence: 'unverified',
      says: 'Other proceedings than criminal ones know other subpoenas.',
      when: {}, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '205-1-form', cite: 'Criminal Procedure Act 51 of 1977, ss. 179 and 205(1)', from: '1977-07-22', confidence: 'unverified',
      says: 'It names the case and the number or user, says where to appear or to send the documents, and is signed and dated.',
      when: {}, effect: 'require', needs: { fileNumber: 'present', userIdentifier: 'present', dataRecipient: 'present', signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '205-1-period', cite: 'Criminal Procedure Act 51 of 1977, ss. 179 and 205(1)', from: '1977-07-22', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '205-1-future', cite: 'Criminal Procedure Act 51 of 1977, s. 205(1); Act 70 of 2002, s. 17', from: '1977-07-22', confidence: 'unverified',
      says: 'What arises from now on takes a direction of a designated judge.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '205-1-time', cite: 'Criminal Procedure Act 51 of 1977, s. 205(1)', from: '1977-07-22', confidence: 'unverified', as: 'ask',
      says: 'The documents are there on the day of the subpoena.',
      when: { orderState: 'standing' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '205-withdrawn', cite: 'Criminal Procedure Act 51 of 1977, s. 205', from: '1977-07-22', readInForceOn: '2016-03-25', confidence: 'verified',
      says: 'A subpoena that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    { id: '205-served', cite: 'Criminal Procedure Act 51 of 1977, ss. 179 and 205(1)', from: '1977-07-22', confidence: 'unverified',
      says: 'It is served by those whom the court charges with that; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },
  ],
})
