import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Online Criminal Harms Act 2023, ss. 48, 49 and 53: information about accounts and activities behind specified offences, on the written notice of an officer.
 *
 * Sections 48(1)(b)-(e), 48(2), 49 (its beginning) and 53 were read on 22 November 2026 in a copy of the Act as published (en.wikisource.org), that this Part applies since 1 February 2024 in a
 * release of the Ministry and in that copy. Not read: s. 48(1)(a), the First Schedule; which kinds of offence it holds was read in releases and notes. docs/decisions/0028.
 */
export const onlineCriminalHarmsAct: LawPack = defineLawPack({
  id: 'sg/online-criminal-harms-act', version: '2026-11-22', title: 'Online Criminal Harms Act 2023 (Singapore), s. 48',
  source: 'https://sso.agc.gov.sg/Act/OCHA2023', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed', judgedBy: 'issuedOn',
  territory: ['SG'],
  governs: { instrument: 'sg/information-notice' },

  terms: {
    // s. 48(1)(d): an account and whose it is
    'account': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date',
        'registration-record', 'service-details', 'device-identifier', 'registration-ip'],
    },
    // s. 48(1)(c): what went on, when, from where and with whom
    'activity': { item: ['last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'server-log'] },
    // s. 48(1)(e): anything else that helps
    'anything-else': {
      item: ['payment-instrument', 'billing-record', 'purchase-history', 'location', 'puk-code', 'message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list',
        'support-ticket'],
    },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    { id: '48-1', cite: 'Online Criminal Harms Act 2023, s. 48(1)(c)-(d)', from: '2024-02-01', confidence: 'verified',
      says: 'For a specified offence with an activity online, an officer demands by written notice what a provider knows of the activity, of the account and of whose it is.',
      when: { term: ['account', 'activity'] }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '48-1-ip', cite: 'Online Criminal Harms Act 2023, s. 48(1)(c)-(e)', from: '2024-02-01', confidence: 'unverified',
      says: 'Who was behind an IP address may be demanded too.',
      when: { term: ['account', 'activity'], targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '48-1-else', cite: 'Online Criminal Harms Act 2023, s. 48(1)(e)', from: '2024-02-01', confidence: 'unverified',
      says: 'Whether anything else that helps may be payments, whereabouts and contents too is for a lawyer.',
      when: { term: 'anything-else' }, effect: 'permit' },

    { id: '48-2', cite: 'Online Criminal Harms Act 2023, s. 48(1)-(2)', from: '2024-02-01', confidence: 'verified',
      says: 'A police officer gives the notice, or an officer who was authorised in writing; whether another office was, a person finds.',
      when: {}, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['police', 'investigating-authority'] }, { authorityKind: 'administrative', competentOffice: 'yes' }] } },

    { id: '48-1-specified', cite: 'Online Criminal Harms Act 2023, s. 48(1) and First Schedule', from: '2024-02-01', confidence: 'unverified',
      says: 'Scams, attacks on computers, drugs, terrorism and the abuse of children are specified offences; whether another one is, is for a lawyer.',
      when: {}, effect: 'require', needs: { offenceKind: ['fraud', 'cybercrime', 'drugs', 'terrorism', 'child-sexual-abuse'] }, ground: 'offence-below-threshold' },

    { id: '48-1-past', cite: 'Online Criminal Harms Act 2023, s. 48(1)(b)', from: '2024-02-01', confidence: 'verified',
      says: 'It is about an activity that has occurred, not about one that is still to come.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '48-1-civil', cite: 'Online Criminal Harms Act 2023, s. 48(1)', from: '2024-02-01', confidence: 'verified',
      says: 'It serves investigations and criminal proceedings, not a civil dispute.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '48-1-criminal', cite: 'Online Criminal Harms Act 2023, s. 48(1)', from: '2024-02-01', confidence: 'unverified',
      says: 'Whether other proceedings than criminal ones are meant is for a lawyer.',
      when: {}, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '48-1-form', cite: 'Online Criminal Harms Act 2023, s. 48(1)', from: '2024-02-01', confidence: 'unverified',
      says: 'The notice is signed, and says who gives it, when, for which offence, and which account and data are meant.',
      when: {}, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', issueDate: 'present', signature: 'present', criminalProvisions: 'present', userIdentifier: 'present', dataCategory: 'present' } },

    { id: '48-1-period', cite: 'Online Criminal Harms Act 2023, s. 48(1)', from: '2024-02-01', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '48-1-served', cite: 'Online Criminal Harms Act 2023, s. 48(1)', from: '2024-02-01', confidence: 'unverified',
      says: 'Authorities make these requests and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '48-1-time', cite: 'Online Criminal Harms Act 2023, ss. 48(1), 49 and 53', from: '2024-02-01', confidence: 'verified', as: 'ask',
      says: 'It is answered within the time that the notice states, also from abroad; who does not commits an offence.',
      when: { term: ['account', 'activity'] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '48-1-withdrawn', cite: 'Online Criminal Harms Act 2023, s. 48(1)', from: '2024-02-01', confidence: 'verified',
      says: 'A notice that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
