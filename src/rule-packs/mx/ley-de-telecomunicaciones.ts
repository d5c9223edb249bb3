import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Ley en Materia de Telecomunicaciones y Radiodifusión of 2025, arts 182 and 183: written mandates to carriers and to providers of applications and contents.
 *
 * Read: an account of art. 182 of 4 July 2025 (sinembargo.mx), and reports of 24 July and 10 September 2025 that the Act was published on 16 July 2025, repealed the Act of 2014 and has applied since
 * 17 July 2025. Not read: art. 183 itself, its twenty-four hours, and arts 189-190 of the Act of 2014, under which earlier mandates were made; those are not told here. docs/decisions/0029.
 */
export const leyDeTelecomunicaciones: LawPack = defineLawPack({
  id: 'mx/ley-de-telecomunicaciones', version: '2026-11-22', title: 'Ley en Materia de Telecomunicaciones y Radiodifusión, arts 182-183',
  source: 'https://www.diputados.gob.mx/LeyesBiblio/ref/lmtr.htm', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed', judgedBy: 'issuedOn',
  territory: ['MX'],
  governs: { instrument: 'mx/written-mandate' },

  terms: {
    // who has the line or the account
    'subscriber': { item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date'] },
    // what a provider knows of a customer besides
    'other-customer-data': { item: ['date-of-birth', 'recovery-contact', 'account-id', 'profile-details', 'registration-record', 'service-details', 'device-identifier', 'payment-instrument', 'billing-record'] },
    // what the Constitution protects as private communication: contents, and the data that were retained about them
    'retained-data-and-contents': {
      item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'message-content', 'stored-file', 'support-ticket', 'contact-list', 'membership-list'],
    },
  },

  rules: [
    { id: '182-applies', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, arts 182 and 183, as published on 16 July 2025', from: '2025-07-16', until: '2025-07-17', readInForceOn: '2025-07-16', confidence: 'verified',
      says: 'The Act applies from 17 July 2025.',
      when: {}, effect: 'forbid', ground: 'not-yet-applicable' },

    { id: '182', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, art. 182', from: '2025-07-17', readInForceOn: '2025-07-17', confidence: 'verified',
      says: 'Carriers and providers of applications and contents answer a written mandate of a competent authority about who a subscriber is.',
      when: { term: 'subscriber' }, effect: 'permit' },

    { id: '182-other', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, arts 182 and 183', from: '2025-07-17', confidence: 'unverified',
      says: 'A mandate may reach other data of a customer, as other laws provide.',
      when: { term: 'other-customer-data' }, effect: 'permit' },

    { id: '182-judge', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, art. 182; Constitución, art. 16; Código Nacional de Procedimientos Penales, arts 291 and 303', from: '2025-07-17', readInForceOn: '2025-07-17', confidence: 'verified',
      says: 'Retained data, whereabouts and contents take an order of a judge and not a mandate.',
      when: { term: 'retained-data-and-contents' }, unless: { item: 'location', emergency: 'yes' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '182-location', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, arts 182 and 183; Código Nacional de Procedimientos Penales, art. 303', from: '2025-07-17', confidence: 'unverified',
      says: 'Where a life is in danger a mandate may reach where a device is.',
      when: { item: 'location', emergency: 'yes' }, effect: 'permit' },

    { id: '182-ip', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, art. 182; Código Nacional de Procedimientos Penales, art. 303', from: '2025-07-17', confidence: 'unverified',
      says: 'To name who was behind an IP address uses retained data, so it takes a judge.',
      when: { term: ['subscriber', 'other-customer-data'], targetKind: 'ip-endpoint' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '182-who', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, art. 182', from: '2025-07-17', readInForceOn: '2025-07-17', confidence: 'verified',
      says: 'Authorities of security and of justice make mandates, and nobody else.',
      when: {}, effect: 'require', ground: 'issuer-not-competent',
      needs: { authorityKind: ['prosecutor', 'police', 'investigating-authority', 'administrative', 'intelligence', 'judge', 'court', 'investigating-judge'] } },

    { id: '182-reasons', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, art. 182', from: '2025-07-17', readInForceOn: '2025-07-17', confidence: 'verified',
      says: 'A mandate is in writing, names the law on which it rests, and gives reasons.',
      when: {}, effect: 'require', needs: { legalBasis: 'present', statementOfReasons: 'present' }, ground: 'incomplete' },

    { id: '182-purpose', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, arts 182 and 183', from: '2025-07-17', confidence: 'unverified',
      says: 'It serves security and criminal justice; whether anything else is meant, a civil dispute or supervision, is for a lawyer.',
      when: {}, effect: 'require', ground: 'outside-scope',
      needs: { anyOf: [{ proceedings: 'criminal' }, { proceedings: 'national-security', authorityKind: 'intelligence' }] } },

    { id: '182-form', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, art. 182', from: '2025-07-17', confidence: 'unverified',
      says: 'It says which authority made it and whose data are wanted, and is signed and dated.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', userIdentifier: 'present', signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '183-gazette', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, arts 182 and 183', from: '2025-07-17', readInForceOn: '2025-07-17', confidence: 'verified',
      says: 'Mandates run through the officials whom each authority names in the Official Gazette; one from anybody else is sent there.',
      when: { competentOffice: 'no' }, effect: 'redirect', to: 'competent-authority' },

    { id: '183-hours', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, art. 183', from: '2025-07-17', confidence: 'unverified', as: 'ask',
      says: 'It is answered within twenty-four hours.',
      when: { term: ['subscriber', 'other-customer-data'], orderState: 'standing' },
      effect: 'oblige', duty: 'disclose', within: { hours: 24 }, startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '183-withdrawn', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, arts 182 and 183', from: '2025-07-17', readInForceOn: '2025-07-17', confidence: 'verified',
      says: 'A mandate that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    { id: '183-served', cite: 'Ley en Materia de Telecomunicaciones y Radiodifusión, arts 182 and 183', from: '2025-07-17', confidence: 'unverified',
      says: 'Authorities make mandates and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },
  ],
})
