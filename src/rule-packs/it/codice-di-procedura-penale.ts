import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const
const disclosing = ['it/production-request', 'it/seizure-decree'] as const

/**
 * Codice di procedura penale: seizure of data at providers (arts 254, 254-bis), requests to produce (arts 248, 256), interception (arts 266 to 271).
 *
 * Read on 22 November 2026: arts 254 and 254-bis as the L. 48/2008, art. 8, made them, in force since 5 April 2008 (gazzettaufficiale.it, doctrine.it). Of art. 256 it was read before that it binds those who have a professional
 * or official secret; on what else a request to a provider rests was not read. A bill on the seizure of devices (art. 254-ter) was not law in what was found. Not read: Constitutional Court 170/2023,
 * CJEU C-548/21. docs/decisions/0026 says how it was read.
 */
export const codiceDiProceduraPenale: LawPack = defineLawPack({
  id: 'it/codice-di-procedura-penale', version: '2026-11-22', title: 'Codice di procedura penale (Italy), arts 248, 254, 254-bis, 256, 266',
  source: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.del.presidente.della.repubblica:1988-09-22;447', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['IT'],
  governs: { instrument: [...disclosing, 'it/interception'] },

  terms: {
    'customer-data': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date', 'registration-record', 'service-details',
        'payment-instrument', 'billing-record', 'purchase-history'],
    },
    // D.lgs. 196/2003, art. 132, which takes a judge
    'traffic-data': { item: ['last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location'] },
    // which may be such
    'debated-traffic-data': { item: ['registration-ip', 'device-identifier', 'server-log'] },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file', 'published-content'],
    },
  },

  rules: [
    { id: '248', cite: 'Codice di procedura penale, arts 248, 256, 370', from: '1989-10-24', confidence: 'unverified',
      says: 'A judicial authority may ask a provider for what it knows of a customer.',
      when: { instrument: 'it/production-request', term: ['customer-data', 'debated-traffic-data'] }, effect: 'permit' },

    { id: '248-who', cite: 'Codice di procedura penale, arts 248, 256, 348, 370', from: '1989-10-24', confidence: 'unverified',
      says: 'That is a prosecutor or a judge, or the police by delegation.',
      when: { instrument: 'it/production-request' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['prosecutor', ...judges] }, { authorityKind: 'police', validatedBy: ['prosecutor', ...judges] }] } },

    { id: '248-address', cite: 'Codice di procedura penale, arts 248, 256; D.lgs. 196/2003, art. 132 c. 3', from: '1989-10-24', confidence: 'unverified',
      says: 'Who was behind an IP address may take a judge, because traffic data have to be looked through.',
      when: { instrument: 'it/production-request', targetKind: 'ip-endpoint' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '248-traffic', cite: 'D.lgs. 196/2003, art. 132 c. 3; D.L. 132/2021, art. 1', from: '2021-09-30', confidence: 'verified',
      says: 'Traffic data take the decree of a judge.',
      when: { instrument: 'it/production-request', term: 'traffic-data' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '248-duty', cite: 'Codice di procedura penale, arts 248, 256', from: '1989-10-24', confidence: 'unverified', as: 'ask',
      says: 'Such a request may have to be answered as it says.',
      when: { instrument: 'it/production-request', orderState: 'standing' }, effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '254-held', cite: 'Codice di procedura penale, arts 248, 254-bis', from: '2008-04-05', confidence: 'verified',
      says: 'What is seized or handed over is what a provider has, not what is still to come.',
      when: { instrument: disclosing, term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '254-bis', cite: 'Codice di procedura penale, arts 254 c. 1, 254-bis', from: '2008-04-05', confidence: 'verified',
      says: 'A judicial authority may seize data that a provider has, correspondence too.',
      when: { instrument: 'it/seizure-decree', term: ['customer-data', 'contents'] }, effect: 'permit' },

    { id: '254-bis-traffic', cite: 'Codice di procedura penale, art. 254-bis; D.lgs. 196/2003, art. 132 c. 3', from: '2008-04-05', confidence: 'unverified',
      says: 'It names traffic and location, for which another law has wanted the decree of a judge and certain offences since 2021.',
      when: { instrument: 'it/seizure-decree', term: ['traffic-data', 'debated-traffic-data'] }, effect: 'permit' },

    { id: '254-bis-who', cite: 'Codice di procedura penale, arts 254 c. 1, 254-bis', from: '2008-04-05', confidence: 'verified',
      says: 'A prosecutor or a judge orders it, never the police alone.',
      when: { instrument: 'it/seizure-decree' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['prosecutor', ...judges] }, { authorityKind: 'police', validatedBy: ['prosecutor', ...judges] }] } },

    { id: '254-bis-contents', cite: 'Codice di procedura penale, art. 254; Corte costituzionale, judgment 170/2023, § 4; CJEU, C-548/21', from: '2008-04-05', confidence: 'unverified',
      says: 'For correspondence a judge may be needed by constitutional and Union law.',
      when: { instrument: 'it/seizure-decree', term: 'contents' }, effect: 'require', ground: 'issuer-not-competent', needs: { anyOf: [{ authorityKind: judges }, { validatedBy: judges }] } },

    { id: '254-bis-address', cite: 'Codice di procedura penale, art. 254-bis; D.lgs. 196/2003, art. 132 c. 3; D.L. 132/2021, art. 1', from: '2021-09-30', confidence: 'unverified',
      says: 'Who was behind an IP address is found with traffic data, for which a judge may be needed here too.',
      when: { instrument: 'it/seizure-decree', targetKind: 'ip-endpoint' }, effect: 'require', ground: 'issuer-not-competent', needs: { anyOf: [{ authorityKind: judges }, { validatedBy: judges }] } },

    { id: '256', cite: 'Codice di procedura penale, art. 256', from: '2008-04-05', confidence: 'unverified',
      says: 'Whoever is bound by a professional secret may object, so data held for a lawyer, a doctor or a priest are looked at first.',
      when: { instrument: 'it/seizure-decree', privilegedInfrastructure: 'yes' }, effect: 'forbid', ground: 'professional-privilege' },

    { id: '254-bis-form', cite: 'Codice di procedura penale, arts 253, 254-bis', from: '2008-04-05', confidence: 'unverified',
      says: 'The paper says who made it, when, in which case, which data are meant and whose, and is signed.',
      when: { instrument: disclosing }, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', issueDate: 'present', fileNumber: 'present', dataCategory: 'present', userIdentifier: 'present', signature: 'present' } },

    { id: '254-bis-criminal', cite: 'Codice di procedura penale, arts 248, 253, 254-bis', from: '2008-04-05', confidence: 'unverified',
      says: 'It serves criminal proceedings.',
      when: { instrument: disclosing }, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '254-bis-served', cite: 'Codice di procedura penale, arts 248, 253, 254-bis', from: '2008-04-05', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { instrument: disclosing, servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '254-bis-time', cite: 'Codice di procedura penale, art. 254-bis', from: '2008-04-05', confidence: 'verified', as: 'ask',
      says: 'What is seized is handed over as the decree says, which may be as a copy.',
      when: { instrument: 'it/seizure-decree' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '254-bis-keep', cite: 'Codice di procedura penale, art. 254-bis', from: '2008-04-05', confidence: 'verified', as: 'ask',
      says: 'Where a copy is taken, the provider keeps and protects the original data.',
      when: { instrument: 'it/seizure-decree' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' },

    { id: '266', cite: 'Codice di procedura penale, arts 266, 266-bis, 267', from: '1989-10-24', confidence: 'verified',
      says: 'An interception is about what is still to come, and not about what a provider has stored.',
      when: { instrument: 'it/interception' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '329', cite: 'Codice di procedura penale, art. 329', from: '1989-10-24', confidence: 'unverified', as: 'ask',
      says: 'The investigation is secret.',
      when: {}, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: 'withdrawn', cite: 'Codice di procedura penale, arts 248, 254-bis', from: '1989-10-24', confidence: 'verified',
      says: 'A request or decree that was withdrawn or stands no longer opens nothing.',
      when: { instrument: disclosing, orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
