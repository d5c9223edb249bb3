import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** The requisitions that hand data over. */
const requisitions = ['fr/cpp-60-1-requisition', 'fr/cpp-77-1-1-requisition', 'fr/cpp-99-3-requisition'] as const
/** All instruments of this pack. */
const all = [...requisitions, 'fr/cpp-60-2-preservation', 'fr/interception', 'fr/stored-correspondence-order'] as const

/**
 * Code de procédure pénale: requisitions in a flagrante inquiry (art. 60-1), in a preliminary inquiry (art. 77-1-1) and for an investigating judge (art. 99-3), the cases in which they reach
 * technical, traffic and location data (art. 60-1-2), and the keeping of contents (art. 60-2).
 *
 * Read on 22 November 2026: the changes of the Code on 4 March 2022 (archeo-lex.fr, arts 60-1, 60-1-1), art. 60-1-2 (juriblio.fr), art. 60-2 in force since 4 March 2022 (doctrine.fr), arts 99-3 and 99-4
 * (copies without a day), arts D15-5 and R40-42 ff. in part, and arts L34-1 and R10-13 of the Code des postes et des communications électroniques as of 31 March 2026. Art. 77-1-1 was read the day before, in the
 * dated change of 26 January 2023 and in a decision about its authorisation. Not read: arts 28-1, 28-2, 74-1, 80-4, 97, 706-95-1, the decisions of the Cour de cassation of
 * 12 July 2022, and the rewritten Code of 2025, which does not apply yet. docs/decisions/0026 says how it was read.
 */
export const codeDeProcedurePenale: LawPack = defineLawPack({
  id: 'fr/code-de-procedure-penale', version: '2026-11-22', title: 'Code de procédure pénale (France), arts 60-1, 60-1-2, 60-2, 77-1-1, 99-3',
  source: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['FR'],
  governs: { instrument: all },

  terms: {
    // art. R10-13 I to III of the Code des postes et des communications électroniques
    'identity': { item: ['person-name', 'date-of-birth', 'postal-address', 'email-address', 'phone-number'] },
    'account': { item: ['account-id', 'username', 'recovery-contact'] },
    'payment': { item: ['payment-instrument', 'billing-record'] },
    // art. R10-13 IV and V: what art. 60-1-2 speaks of
    'technical-data': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'device-identifier'] },
    'traffic-and-location': { item: ['session-times', 'interaction-log', 'location'] },
    // in none of these lists, and information all the same
    'other-information': { item: ['profile-details', 'registration-date', 'registration-record', 'service-details', 'purchase-history', 'puk-code'] },
    'logs': { item: 'server-log' },
    'contents': { item: ['message-content', 'stored-file', 'published-content'] },
    'debated-contents': { item: ['contact-list', 'membership-list', 'support-ticket'] },
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    { id: '11', cite: 'Code de procédure pénale, art. 11; Code pénal, art. 434-7-2', from: '2022-03-04', confidence: 'unverified', as: 'ask',
      says: 'The inquiry is secret, and to reveal it may be an offence.',
      when: {}, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '60-1', cite: 'Code de procédure pénale, art. 60-1 al. 1', from: '2022-03-04', confidence: 'verified',
      says: 'In a flagrante inquiry information from computer systems that matters to it may be demanded of anybody who holds it.',
      when: { instrument: 'fr/cpp-60-1-requisition', term: ['identity', 'account', 'payment', 'technical-data', 'traffic-and-location'] }, effect: 'permit' },

    { id: '60-1-other', cite: 'Code de procédure pénale, arts 60-1 al. 1, 77-1-1, 99-3', from: '2022-03-04', confidence: 'unverified',
      says: 'Other information, logs and what people wrote may be demanded so too, although contents have articles of their own.',
      when: { instrument: requisitions, term: ['other-information', 'logs', 'contents', 'debated-contents'] }, effect: 'permit' },

    { id: '60-1-who', cite: 'Code de procédure pénale, art. 60-1 al. 1', from: '2022-03-04', confidence: 'verified',
      says: 'The prosecutor or the judicial police makes the requisition.',
      when: { instrument: 'fr/cpp-60-1-requisition' }, effect: 'require', needs: { authorityKind: ['prosecutor', 'police', 'investigating-authority'] }, ground: 'issuer-not-competent' },

    { id: '60-1-agency', cite: 'Code de procédure pénale, arts 28-1, 28-2, 60-1', from: '2022-03-04', confidence: 'unverified',
      says: 'Officers of other agencies have these powers only where a law gives them to them.',
      when: { instrument: requisitions, authorityKind: 'investigating-authority' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '60-1-held', cite: 'Code de procédure pénale, art. 60-1 al. 1', from: '2022-03-04', confidence: 'verified',
      says: 'What is handed over is information that somebody holds, not what is still to come.',
      when: { instrument: requisitions, term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '60-1-civil', cite: 'Code de procédure pénale, arts 60-1, 60-2, 77-1-1, 99-3', from: '2022-03-04', confidence: 'verified',
      says: 'A civil dispute is no inquiry.',
      when: { instrument: [...requisitions, 'fr/cpp-60-2-preservation'], proceedings: 'civil' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '60-1-criminal', cite: 'Code de procédure pénale, arts 60-1, 74-1, 77-1-1, 80-4, 99-3', from: '2022-03-04', confidence: 'unverified',
      says: 'It serves a criminal inquiry, or the search for somebody missing.',
      when: { instrument: requisitions }, effect: 'require', 
      needs: { anyOf: [{ proceedings: 'criminal' }, { proceedings: 'other', offenceKind: 'missing-person' }, { proceedings: 'other', userRole: 'missing' }] }, ground: 'outside-scope' },

    { id: '60-1-form', cite: 'Code de procédure pénale, arts 60-1, 77-1-1, 99-3, D15-5', from: '2022-03-04', confidence: 'unverified',
      says: 'It says who asks, on what day, in which case, on which article, for what and about whom; no signature is asked of one that came electronically.',
      when: { instrument: requisitions }, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', issueDate: 'present', fileNumber: 'present', legalBasis: 'present', dataCategory: 'present', userIdentifier: 'present' } },

    { id: '60-1-period', cite: 'Code de procédure pénale, arts 60-1, 60-1-2', from: '2022-03-04', confidence: 'unverified',
      says: 'What comes as a series in time is asked for by a period.',
      when: { instrument: requisitions, term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '60-1-time', cite: 'Code de procédure pénale, arts 60-1 al. 2, 77-1-1, 99-3', from: '2022-03-04', confidence: 'verified', as: 'ask',
      says: 'A requisition is answered as soon as possible; who leaves it without an answer is fined.',
      when: { instrument: requisitions }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'without-undue-delay', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '60-1-1', cite: 'Code de procédure pénale, arts 60-1 al. 1, 60-1-1', from: '2022-03-04', confidence: 'unverified',
      says: 'Data of lawyers and other privileged professionals are handed over on conditions of their own.',
      when: { instrument: requisitions, privilegedInfrastructure: 'yes' }, effect: 'forbid', ground: 'professional-privilege' },

    { id: '60-1-2', cite: 'Code de procédure pénale, art. 60-1-2, 1°-4°; Code des postes et des communications électroniques, arts L34-1 II bis 3°, III, R10-13 IV-V', from: '2022-03-04', confidence: 'verified',
      says: 'Technical, traffic and location data take an offence of three years; one year if done online and to identify its author; a victim\'s own device; or a missing person.',
      when: { instrument: requisitions, anyOf: [{ term: ['technical-data', 'traffic-and-location', 'logs'] }, { targetKind: 'ip-endpoint' }] },
      unless: { emergency: 'yes', emergencyGround: 'life-or-safety' }, effect: 'require', ground: 'offence-below-threshold',
      needs: {
        anyOf: [
          { maximumPenaltyMonths: { atLeast: 36 } },
          { maximumPenaltyMonths: { atLeast: 12 }, offenceByInformationSystem: 'yes', purpose: 'identify-user' },
          { maximumPenaltyMonths: { atLeast: 1 }, userRole: 'victim' },
          { offenceKind: 'missing-person' }, { userRole: 'missing' },
        ],
      } },

    { id: '60-1-2-danger', cite: 'Code de procédure pénale, arts 60-1-2, 4°, 74-1, 80-4', from: '2022-03-04', confidence: 'unverified',
      says: 'Where a life is in danger and nobody says that somebody is missing, whether less than that is enough is for a lawyer, and nothing to refuse.',
      when: {
        instrument: requisitions, emergency: 'yes', emergencyGround: 'life-or-safety',
        anyOf: [{ term: ['technical-data', 'traffic-and-location', 'logs'] }, { targetKind: 'ip-endpoint' }],
      },
      effect: 'require', ground: 'offence-below-threshold',
      needs: {
        anyOf: [
          { maximumPenaltyMonths: { atLeast: 36 } },
          { maximumPenaltyMonths: { atLeast: 12 }, offenceByInformationSystem: 'yes', purpose: 'identify-user' },
          { maximumPenaltyMonths: { atLeast: 1 }, userRole: 'victim' },
          { offenceKind: 'missing-person' }, { userRole: 'missing' },
        ],
      } },

    { id: '60-1-2-3', cite: 'Code de procédure pénale, art. 60-1-2, 3°', from: '2022-03-04', confidence: 'unverified',
      says: 'For a victim\'s own device the victim has to have asked, which no form says.',
      when: {
        instrument: requisitions, userRole: 'victim', maximumPenaltyMonths: { below: 36 },
        anyOf: [{ term: ['technical-data', 'traffic-and-location', 'logs'] }, { targetKind: 'ip-endpoint' }],
      },
      effect: 'forbid', ground: 'offence-below-threshold' },

    { id: '60-1-2-court', cite: 'Code de procédure pénale, art. 60-1-2; CJEU, C-746/18, judgment of 2 March 2021', from: '2022-03-04', confidence: 'unverified',
      says: 'For traffic and location data Union law wants a court or an independent body to authorise, and a prosecutor is none.',
      when: {
        instrument: ['fr/cpp-60-1-requisition', 'fr/cpp-77-1-1-requisition'],
        anyOf: [{ term: ['traffic-and-location', 'logs'] }, { item: 'session-ip-log', purpose: 'investigate' }],
      },
      effect: 'require', needs: { validatedBy: ['judge', 'court', 'investigating-judge'] }, ground: 'issuer-not-competent' },

    { id: '60-2', cite: 'Code de procédure pénale, art. 60-2 al. 2', from: '2022-03-04', confidence: 'verified',
      says: 'Telecommunications operators may be ordered to keep the contents that their users consulted.',
      when: { instrument: 'fr/cpp-60-2-preservation', term: 'contents' }, effect: 'permit', act: 'preserve' },

    { id: '60-2-debated', cite: 'Code de procédure pénale, art. 60-2 al. 2', from: '2022-03-04', confidence: 'unverified',
      says: 'Contact lists, groups and tickets may be such contents.',
      when: { instrument: 'fr/cpp-60-2-preservation', term: 'debated-contents' }, effect: 'permit', act: 'preserve' },

    { id: '60-2-who', cite: 'Code de procédure pénale, arts 60-2 al. 2, 77-1-2, 99-4', from: '2022-03-04', confidence: 'verified',
      says: 'The police makes such a demand with the authorisation of the liberty and custody judge, or of the investigating judge.',
      when: { instrument: 'fr/cpp-60-2-preservation' }, effect: 'require', act: 'preserve', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['police', 'prosecutor'], validatedBy: ['judge', 'investigating-judge'] }, { authorityKind: ['judge', 'investigating-judge'] }] } },

    { id: '60-2-whom', cite: 'Code de procédure pénale, art. 60-2 al. 2', from: '2022-03-04', confidence: 'unverified',
      says: 'It says who orders it and whose contents are meant.',
      when: { instrument: 'fr/cpp-60-2-preservation' }, effect: 'require', act: 'preserve', needs: { issuingAuthority: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '60-2-year', cite: 'Code de procédure pénale, art. 60-2 al. 2', from: '2022-03-04', confidence: 'verified', as: 'ask',
      says: 'They are kept at once, and for a year at most.',
      when: { instrument: 'fr/cpp-60-2-preservation' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 365 }, startsAt: 'receipt' },

    { id: '77-1-1-2022', cite: 'Code de procédure pénale, art. 77-1-1, as it was from 4 March 2022', from: '2022-03-04', until: '2023-01-26', confidence: 'unverified',
      says: 'In a preliminary inquiry the same may be demanded, in an earlier wording.',
      when: { instrument: 'fr/cpp-77-1-1-requisition', term: ['identity', 'account', 'payment', 'technical-data', 'traffic-and-location'] }, effect: 'permit' },

    { id: '77-1-1', cite: 'Code de procédure pénale, art. 77-1-1', from: '2023-01-26', confidence: 'verified',
      says: 'In a preliminary inquiry the same may be demanded.',
      when: { instrument: 'fr/cpp-77-1-1-requisition', term: ['identity', 'account', 'payment', 'technical-data', 'traffic-and-location'] }, effect: 'permit' },

    { id: '77-1-1-who', cite: 'Code de procédure pénale, art. 77-1-1; Cass. crim., 6 December 2005', from: '2022-03-04', confidence: 'verified',
      says: 'The prosecutor makes it, or the police with an authorisation of the prosecutor, without which it is void.',
      when: { instrument: 'fr/cpp-77-1-1-requisition' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: 'prosecutor' }, { authorityKind: ['police', 'investigating-authority'], validatedBy: 'prosecutor' }] } },

    { id: '99-3-2022', cite: 'Code de procédure pénale, art. 99-3, as it was from 4 March 2022', from: '2022-03-04', until: '2023-01-26', confidence: 'unverified',
      says: 'Before that, in a wording whose day was not read, an investigating judge could have the same handed over.',
      when: { instrument: 'fr/cpp-99-3-requisition', term: ['identity', 'account', 'payment', 'technical-data', 'traffic-and-location'] }, effect: 'permit' },

    { id: '99-3', cite: 'Code de procédure pénale, art. 99-3', from: '2023-01-26', readInForceOn: '2023-01-26', confidence: 'verified',
      says: 'An investigating judge may have documents from computer systems handed over that matter to the investigation.',
      when: { instrument: 'fr/cpp-99-3-requisition', term: ['identity', 'account', 'payment', 'technical-data', 'traffic-and-location'] }, effect: 'permit' },

    { id: '99-3-who', cite: 'Code de procédure pénale, art. 99-3', from: '2022-03-04', confidence: 'verified',
      says: 'The judge does so, or an officer of the police whom the judge commissioned.',
      when: { instrument: 'fr/cpp-99-3-requisition' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['judge', 'investigating-judge'] }, { authorityKind: ['police', 'investigating-authority'], validatedBy: ['judge', 'investigating-judge'] }] } },

    { id: '100', cite: 'Code de procédure pénale, arts 100, 706-95', from: '2016-06-05', confidence: 'verified',
      says: 'An interception is about what is still to come, and not about what a provider has stored.',
      when: { instrument: 'fr/interception' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '706-95-1', cite: 'Code de procédure pénale, art. 706-95-1', from: '2016-06-05', confidence: 'unverified',
      says: 'In cases of organised crime a judge may open stored correspondence; whether a provider hands it over on such an order was not read.',
      when: { instrument: 'fr/stored-correspondence-order', item: ['message-content', 'stored-file'] }, effect: 'permit' },

    { id: '706-95-1-who', cite: 'Code de procédure pénale, arts 706-95, 706-95-1', from: '2016-06-05', confidence: 'unverified',
      says: 'The liberty and custody judge or the investigating judge authorises it.',
      when: { instrument: 'fr/stored-correspondence-order' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['judge', 'investigating-judge'] }, { validatedBy: ['judge', 'investigating-judge'] }] } },

    { id: '60-1-served', cite: 'Code de procédure pénale, arts 60-1, 60-2, 77-1-1, 99-3, 706-95-1', from: '2022-03-04', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { instrument: [...requisitions, 'fr/cpp-60-2-preservation', 'fr/stored-correspondence-order'], servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: 'withdrawn', cite: 'Code de procédure pénale, arts 60-1, 60-2, 77-1-1, 99-3', from: '2022-03-04', confidence: 'verified',
      says: 'A requisition that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, unless: { instrument: 'fr/interception' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },
  ],
})
