import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const
const orders = ['mx/private-communications-order', 'mx/retained-data-order'] as const

/** A judge, or somebody in office who brings the order of one. */
const byJudge = [{ authorityKind: judges }, { validatedBy: judges, authorityKind: ['prosecutor', 'police', 'investigating-authority'] }] as const

/**
 * Código Nacional de Procedimientos Penales: private communications (arts 291-302) and retained data (art. 303).
 *
 * Read: the first four paragraphs of art. 291 in a copy of April 2020 with the notes of the reform of 17 June 2016, the first paragraphs of art. 303 in a copy without a day, and reports of 17 and
 * 21 November 2023 on the ruling of the regional plenary that retained data take a federal judge. Not read: art. 292, and the rest of art. 303, where the exception for danger to life and the keeping of data
 * for ninety days are said to stand; they are unverified. docs/decisions/0029 says how it was read.
 */
export const codigoNacionalDeProcedimientosPenales: LawPack = defineLawPack({
  id: 'mx/codigo-nacional-de-procedimientos-penales', version: '2026-11-22', title: 'Código Nacional de Procedimientos Penales, arts 291-303',
  source: 'https://www.diputados.gob.mx/LeyesBiblio/ref/cnpp.htm', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['MX'],
  governs: { instrument: [...orders, 'mx/preservation-request'] },

  terms: {
    // art. 291: communications, what identifies them, and what is stored on platforms and in remote data centres
    'private-communications': { item: ['message-content', 'stored-file', 'interaction-log'] },
    // which may be information contained somewhere too
    'other-information': {
      item: ['contact-list', 'membership-list', 'published-content', 'support-ticket', 'last-login-ip', 'session-ip-log', 'session-times', 'location', 'server-log'],
    },
    // art. 303: who had the line, with whom it was used, when and where
    'retained-data': {
      item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location'],
    },
    'other-retained-data': { item: ['registration-ip', 'account-id', 'registration-record', 'service-details', 'device-identifier', 'payment-instrument', 'billing-record'] },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file', 'published-content'],
    },
  },

  rules: [
    // Arts 291-302: private communications

    { id: '291', cite: 'Código Nacional de Procedimientos Penales, art. 291; Constitución, art. 16', from: '2016-06-17', readInForceOn: '2020-04-30', confidence: 'verified',
      says: 'A judge authorises that stored communications, what identifies them, and files on platforms or in remote data centres are taken.',
      when: { term: 'private-communications', instrument: 'mx/private-communications-order' }, effect: 'permit' },

    { id: '291-other', cite: 'Código Nacional de Procedimientos Penales, art. 291', from: '2016-06-17', confidence: 'unverified',
      says: 'Other things that say something about a user may be information contained there too.',
      when: { term: 'other-information', instrument: 'mx/private-communications-order' }, effect: 'permit' },

    { id: '291-judge', cite: 'Código Nacional de Procedimientos Penales, art. 291; Constitución, art. 16', from: '2016-06-17', readInForceOn: '2020-04-30', confidence: 'verified',
      says: 'Only a judge authorises it; a prosecutor brings the order.',
      when: { instrument: 'mx/private-communications-order' }, effect: 'require', needs: { anyOf: byJudge }, ground: 'issuer-not-competent' },

    { id: '291-federal', cite: 'Código Nacional de Procedimientos Penales, art. 291; Constitución, art. 16', from: '2016-06-17', readInForceOn: '2020-04-30', confidence: 'verified',
      says: 'The judge is a federal control judge, which a named person finds.',
      when: { instrument: 'mx/private-communications-order' }, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: '291-future', cite: 'Código Nacional de Procedimientos Penales, arts 291 and 303', from: '2016-06-17', readInForceOn: '2020-04-30', confidence: 'verified',
      says: 'Communications and whereabouts as they occur are listened to or followed, which is not what is stored.',
      when: { term: 'data-over-time', instrument: orders, windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '292', cite: 'Código Nacional de Procedimientos Penales, art. 292', from: '2016-06-17', confidence: 'unverified',
      says: 'The order gives reasons, says whose communications and which are meant, and is signed and dated.',
      when: { instrument: 'mx/private-communications-order' }, effect: 'require', needs: { statementOfReasons: 'present', userIdentifier: 'present', signature: 'present', issueDate: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '292-period', cite: 'Código Nacional de Procedimientos Penales, art. 292', from: '2016-06-17', confidence: 'unverified',
      says: 'It says for which period.',
      when: { term: 'data-over-time', instrument: 'mx/private-communications-order' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    // Art. 303: retained data

    { id: '303', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', readInForceOn: '2023-11-17', confidence: 'verified',
      says: 'A control judge has carriers and providers of applications and contents hand over the retained data of mobile equipment on a line.',
      when: { term: 'retained-data', instrument: 'mx/retained-data-order', targetKind: ['phone', 'device'], anyOf: byJudge }, effect: 'permit' },

    { id: '303-account', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', confidence: 'unverified',
      says: 'Whether the data of an account or an address, which is no line, are meant is for a lawyer.',
      when: { term: 'retained-data', instrument: 'mx/retained-data-order', targetKind: ['account', 'ip-endpoint', 'email', 'payment-instrument', 'content', 'person-name', 'other'], anyOf: byJudge }, effect: 'permit' },

    { id: '303-other', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', confidence: 'unverified',
      says: 'Other data of a customer may be retained data too.',
      when: { term: 'other-retained-data', instrument: 'mx/retained-data-order' }, effect: 'permit' },

    { id: '303-emergency', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', confidence: 'unverified',
      says: 'Where life is in danger, and in cases of kidnapping, extortion and organised crime, a prosecutor orders directly and the judge decides within forty-eight hours.',
      when: { term: ['retained-data', 'other-retained-data'], instrument: 'mx/retained-data-order', authorityKind: 'prosecutor', emergency: 'yes' }, effect: 'permit' },

    { id: '303-refused', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', confidence: 'unverified',
      says: 'What the judge does not confirm is not executed any further.',
      when: { instrument: orders, anyOf: [{ courtConfirmation: 'refused' }, { exPostValidation: 'refused' }] }, effect: 'forbid', ground: 'validation-refused' },

    { id: '303-judge', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', readInForceOn: '2023-11-17', confidence: 'verified',
      says: 'It takes a judge, but for what the article is said to except.',
      when: { instrument: 'mx/retained-data-order' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [...byJudge, { authorityKind: 'prosecutor', emergency: 'yes' }] } },

    { id: '303-federal', cite: 'Código Nacional de Procedimientos Penales, arts 291 and 303; Constitución, art. 16; Pleno Regional en Materia Penal Centro-Norte, criteria 78/2023', from: '2023-11-17', readInForceOn: '2023-11-17', confidence: 'verified',
      says: 'Retained data are private communications and take a federal judge, whatever the article says of other judges; a named person finds whether this one is.',
      when: { instrument: 'mx/retained-data-order', anyOf: byJudge }, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: '303-contents', cite: 'Código Nacional de Procedimientos Penales, arts 291 and 303', from: '2016-06-17', readInForceOn: '2020-04-30', confidence: 'verified',
      says: 'What people wrote is no retained data and takes an order under art. 291.',
      when: { term: 'contents', instrument: 'mx/retained-data-order' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '303-line', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', readInForceOn: '2023-11-17', confidence: 'verified',
      says: 'The equipment or line is named.',
      when: { instrument: 'mx/retained-data-order' }, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '303-period', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', readInForceOn: '2023-11-17', confidence: 'verified',
      says: 'And so is the time for which the data are wanted.',
      when: { term: 'data-over-time', instrument: 'mx/retained-data-order' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '303-reasons', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', confidence: 'unverified',
      says: 'The reasons, which the prosecutor gives to the judge, stand in the order too, and it names the provider and is signed and dated.',
      when: { instrument: 'mx/retained-data-order' }, effect: 'require', needs: { statementOfReasons: 'present', addressee: 'present', signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '303-time', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', readInForceOn: '2023-11-17', confidence: 'verified', as: 'ask',
      says: 'The data are handed over in the time that the judge sets.',
      when: { term: 'retained-data', instrument: 'mx/retained-data-order' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '303-keep', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', confidence: 'unverified',
      says: 'Data in networks, systems and equipment are kept at once on request; nothing is disclosed.',
      when: { instrument: 'mx/preservation-request' }, effect: 'permit', act: 'preserve' },

    { id: '303-keep-days', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', confidence: 'unverified', as: 'ask',
      says: 'They are kept for ninety days at most.',
      when: { instrument: 'mx/preservation-request', orderState: 'standing' }, effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt' },

    { id: '303-keep-who', cite: 'Código Nacional de Procedimientos Penales, art. 303', from: '2016-06-17', confidence: 'unverified',
      says: 'A prosecutor or a judge asks for that.',
      when: { instrument: 'mx/preservation-request' }, effect: 'require', act: 'preserve', needs: { authorityKind: ['prosecutor', ...judges] }, ground: 'issuer-not-competent' },

    { id: '303-secret', cite: 'Código Nacional de Procedimientos Penales, arts 218 and 303', from: '2016-06-17', confidence: 'unverified', as: 'ask',
      says: 'The investigation is reserved, and the request is kept secret.',
      when: {}, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '303-civil', cite: 'Código Nacional de Procedimientos Penales, arts 291 and 303; Constitución, art. 16', from: '2016-06-17', readInForceOn: '2020-04-30', confidence: 'verified',
      says: 'Both serve the investigation of an offence; a civil dispute is none.',
      when: { instrument: orders, proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '303-criminal', cite: 'Código Nacional de Procedimientos Penales, arts 291 and 303', from: '2016-06-17', confidence: 'unverified',
      says: 'Nor do they serve any other proceedings than criminal ones.',
      when: { instrument: orders }, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '303-withdrawn', cite: 'Código Nacional de Procedimientos Penales, arts 291 and 303', from: '2016-06-17', readInForceOn: '2023-11-17', confidence: 'verified',
      says: 'An order or request that was withdrawn or stands no longer opens nothing and keeps nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },

    { id: '303-served', cite: 'Código Nacional de Procedimientos Penales, arts 291 and 303', from: '2016-06-17', confidence: 'unverified',
      says: 'Authorities make these orders and requests and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },
  ],
})
