import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const

/**
 * Codice in materia di protezione dei dati personali (D.lgs. 196/2003), art. 132: traffic data, with a judge since 30 September 2021, and their freezing.
 *
 * Read on 22 November 2026: art. 132 as it was from 19 September 2018 (normattiva.it), c. 3 as the D.L. 132/2021 and the L. 178/2021 made it (texts of the Gazzetta in copies; doctrine), accounts of c. 3-bis of
 * 2021 and 2022, and an account of c. 4-ter of 2008. Not read: c. 3-bis, 4-quater and 4-quinquies themselves, D.lgs. 109/2008, which lists the data, and L. 167/2017, which lengthens their keeping.
 * docs/decisions/0026 says how it was read.
 */
export const codicePrivacy: LawPack = defineLawPack({
  id: 'it/codice-privacy', version: '2026-11-22', title: 'Codice in materia di protezione dei dati personali (Italy), art. 132',
  source: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2003-06-30;196', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['IT'],
  governs: { instrument: ['it/traffic-data-decree', 'it/freezing-order'] },

  terms: {
    // traffic by telephone and online
    'traffic-data': { item: ['last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location'] },
    // which the list of D.lgs. 109/2008, that was not read, may hold as well
    'debated-traffic-data': { item: ['registration-ip', 'device-identifier', 'server-log', 'person-name', 'postal-address', 'phone-number', 'account-id', 'username'] },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    'data-over-time': { item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log'] },
  },

  rules: [
    { id: '132-1', cite: 'D.lgs. 196/2003, art. 132 c. 1', from: '2018-09-19', confidence: 'verified',
      says: 'Contents are no traffic data.',
      when: { instrument: 'it/traffic-data-decree', term: 'contents' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '132-1-held', cite: 'D.lgs. 196/2003, art. 132 c. 1, 3', from: '2018-09-19', confidence: 'verified',
      says: 'These are data that are kept, not such as are still to come.',
      when: { instrument: 'it/traffic-data-decree', term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '132-3-2018', cite: 'D.lgs. 196/2003, art. 132 c. 3, as it was before the D.L. 132/2021', from: '2018-09-19', until: '2021-09-30', confidence: 'verified',
      says: 'A prosecutor could acquire traffic data by a reasoned decree.',
      when: { instrument: 'it/traffic-data-decree', term: 'traffic-data' }, effect: 'permit' },

    { id: '132-3-2018-who', cite: 'D.lgs. 196/2003, art. 132 c. 3, as it was before the D.L. 132/2021', from: '2018-09-19', until: '2021-09-30', confidence: 'verified',
      says: 'Only the prosecutor or a judge could, not the police alone.',
      when: { instrument: 'it/traffic-data-decree' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['prosecutor', ...judges] }, { authorityKind: 'police', validatedBy: ['prosecutor', ...judges] }] } },

    { id: '132-3', cite: 'D.lgs. 196/2003, art. 132 c. 3; D.L. 132/2021, art. 1', from: '2021-09-30', confidence: 'verified',
      says: 'Traffic data are acquired with a reasoned decree of a judge, at the request of the prosecutor or of a party.',
      when: { instrument: 'it/traffic-data-decree', term: 'traffic-data' }, effect: 'permit' },

    { id: '132-3-other', cite: 'D.lgs. 196/2003, art. 132 c. 3; D.lgs. 109/2008, art. 3', from: '2018-09-19', confidence: 'unverified',
      says: 'Devices, logs of servers and the user to whom an address was given may be among them.',
      when: { instrument: 'it/traffic-data-decree', term: 'debated-traffic-data' }, effect: 'permit' },

    { id: '132-3-judge', cite: 'D.lgs. 196/2003, art. 132 c. 3, 3-bis; D.L. 132/2021, art. 1', from: '2021-09-30', confidence: 'verified',
      says: 'A judge authorises it; only in urgency does the prosecutor act first.',
      when: { instrument: 'it/traffic-data-decree' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: judges }, { authorityKind: ['prosecutor', 'police'], validatedBy: judges }, { authorityKind: 'prosecutor', emergency: 'yes' }] } },

    { id: '132-3-offence', cite: 'D.lgs. 196/2003, art. 132 c. 3; D.L. 132/2021, art. 1', from: '2021-09-30', confidence: 'verified',
      says: 'It takes an offence of which the maximum is three years or more, or a threat or harassment by telephone.',
      when: { instrument: 'it/traffic-data-decree' }, effect: 'require', ground: 'offence-below-threshold',
      needs: { anyOf: [{ maximumPenaltyMonths: { atLeast: 36 } }, { offenceKind: ['harassment-or-threat', 'missing-person'] }, { emergency: 'yes', emergencyGround: 'life-or-safety' }] } },

    { id: '132-3-grave', cite: 'D.lgs. 196/2003, art. 132 c. 3; D.L. 132/2021, art. 1', from: '2021-09-30', confidence: 'unverified',
      says: 'The threat or harassment was made by telephone and is grave, which no form says.',
      when: { instrument: 'it/traffic-data-decree', offenceKind: 'harassment-or-threat', maximumPenaltyMonths: { below: 36 } }, effect: 'forbid', ground: 'offence-below-threshold' },

    { id: '132-3-missing', cite: 'D.lgs. 196/2003, art. 132 c. 3; D.L. 132/2021, art. 1', from: '2021-09-30', confidence: 'unverified',
      says: 'Of the search for somebody missing, which is no offence, nothing was read.',
      when: { instrument: 'it/traffic-data-decree', offenceKind: 'missing-person' }, effect: 'forbid', ground: 'offence-below-threshold' },

    { id: '132-3-danger', cite: 'D.lgs. 196/2003, art. 132 c. 3; D.L. 132/2021, art. 1', from: '2021-09-30', confidence: 'unverified',
      says: 'Nor was anything read of a life in danger where no such offence is; a lawyer looks, and nobody refuses.',
      when: { instrument: 'it/traffic-data-decree', emergency: 'yes', emergencyGround: 'life-or-safety' }, effect: 'require',
      needs: { maximumPenaltyMonths: { atLeast: 36 } }, ground: 'offence-below-threshold' },

    { id: '132-3-form', cite: 'D.lgs. 196/2003, art. 132 c. 3', from: '2018-09-19', confidence: 'unverified',
      says: 'The decree says who made it, when, in which case, about whom and for which period, and is signed.',
      when: { instrument: 'it/traffic-data-decree' }, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', issueDate: 'present', fileNumber: 'present', userIdentifier: 'present', timeRange: 'present', signature: 'present' } },

    { id: '132-3-criminal', cite: 'D.lgs. 196/2003, art. 132 c. 1, 3, 4-ter', from: '2018-09-19', confidence: 'verified',
      says: 'The data serve to find and pursue offences, and no civil case.',
      when: { proceedings: 'civil' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '132-3-proceedings', cite: 'D.lgs. 196/2003, art. 132 c. 1, 3', from: '2018-09-19', confidence: 'unverified',
      says: 'Whether other proceedings than criminal ones have these data is for a lawyer.',
      when: { instrument: 'it/traffic-data-decree' }, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '132-3-served', cite: 'D.lgs. 196/2003, art. 132 c. 3, 4-ter', from: '2008-04-05', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: '132-3-time', cite: 'D.lgs. 196/2003, art. 132 c. 3', from: '2018-09-19', confidence: 'verified', as: 'ask',
      says: 'The article sets no time, so that of the decree counts.',
      when: { instrument: 'it/traffic-data-decree' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '132-3-secret', cite: 'Codice di procedura penale, art. 329', from: '2018-09-19', confidence: 'unverified', as: 'ask',
      says: 'The investigation is secret.',
      when: { instrument: 'it/traffic-data-decree' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '132-3-bis', cite: 'D.lgs. 196/2003, art. 132 c. 3-bis; D.L. 132/2021, art. 1', from: '2021-09-30', confidence: 'unverified',
      says: 'What a prosecutor acquires in urgency is told to the judge within forty-eight hours, who confirms it in as many more.',
      when: { instrument: 'it/traffic-data-decree', authorityKind: 'prosecutor', emergency: 'yes', validatedBy: ['prosecutor', 'none'] }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '132-4-ter', cite: 'D.lgs. 196/2003, art. 132 c. 4-ter; L. 48/2008, art. 10', from: '2008-04-05', confidence: 'verified',
      says: 'Traffic data of online services may be ordered to be kept and protected.',
      when: { instrument: 'it/freezing-order', item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log'] }, effect: 'permit', act: 'preserve' },

    { id: '132-4-ter-other', cite: 'D.lgs. 196/2003, art. 132 c. 4-ter; L. 48/2008, art. 10', from: '2008-04-05', confidence: 'unverified',
      says: 'What says whose traffic it is may be kept with them.',
      when: { instrument: 'it/freezing-order', item: ['device-identifier', 'person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username'] }, effect: 'permit', act: 'preserve' },

    { id: '132-4-ter-contents', cite: 'D.lgs. 196/2003, art. 132 c. 4-ter; L. 48/2008, art. 10', from: '2008-04-05', confidence: 'verified',
      says: 'Contents are never kept under it.',
      when: { instrument: 'it/freezing-order', term: 'contents' }, effect: 'forbid', act: 'preserve', ground: 'instrument-insufficient' },

    { id: '132-4-ter-who', cite: 'D.lgs. 196/2003, art. 132 c. 4-ter; L. 48/2008, art. 10', from: '2008-04-05', confidence: 'verified',
      says: 'The Minister of the Interior orders it, or whoever of State Police, Carabinieri or Guardia di Finanza he delegated.',
      when: { instrument: 'it/freezing-order' }, effect: 'require', act: 'preserve', needs: { authorityKind: ['administrative', 'police'] }, ground: 'issuer-not-competent' },

    { id: '132-4-ter-office', cite: 'D.lgs. 196/2003, art. 132 c. 4-ter; L. 48/2008, art. 10', from: '2008-04-05', confidence: 'verified',
      says: 'Of the police these are the heads of the central offices for computer matters.',
      when: { instrument: 'it/freezing-order' }, effect: 'require', act: 'preserve', needs: { competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: '132-4-ter-form', cite: 'D.lgs. 196/2003, art. 132 c. 4-ter; L. 48/2008, art. 10', from: '2008-04-05', confidence: 'unverified',
      says: 'The order says who made it, which data are meant and for how long.',
      when: { instrument: 'it/freezing-order' }, effect: 'require', act: 'preserve', needs: { issuingAuthority: 'present', dataCategory: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '132-4-ter-90', cite: 'D.lgs. 196/2003, art. 132 c. 4-ter; L. 48/2008, art. 10', from: '2008-04-05', confidence: 'verified', as: 'ask', yieldsTo: '132-4-ter-months',
      says: 'They are kept for ninety days at most.',
      when: { instrument: 'it/freezing-order' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt' },

    { id: '132-4-ter-months', cite: 'D.lgs. 196/2003, art. 132 c. 4-ter; L. 48/2008, art. 10', from: '2008-04-05', confidence: 'unverified', as: 'ask',
      says: 'Extended, they are kept for six months in all at most.',
      when: { instrument: 'it/freezing-order', preservationPeriod: ['extended', 'confirmed'], orderState: 'standing' }, effect: 'oblige', duty: 'preserve', for: { months: 6 }, startsAt: 'receipt' },

    { id: '132-4-quater', cite: 'D.lgs. 196/2003, art. 132 c. 4-quater; L. 48/2008, art. 10', from: '2008-04-05', confidence: 'unverified', as: 'ask',
      says: 'Whoever keeps them keeps that secret.',
      when: { instrument: 'it/freezing-order' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: 'withdrawn', cite: 'D.lgs. 196/2003, art. 132 c. 3, 4-ter', from: '2008-04-05', confidence: 'verified',
      says: 'A decree or order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },
  ],
})
