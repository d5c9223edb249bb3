import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const
/** The orders that a judge authorises. */
const judicial = ['es/ip-identification-order', 'es/associated-data-order'] as const
/** What hands data over. */
const disclosing = ['es/holder-identification', ...judicial] as const

/**
 * Ley de Enjuiciamiento Criminal, arts 588 ter a to m and 588 octies: who holds a means of communication, who was behind an IP address, traffic data, keeping.
 *
 * Arts 588 ter a to m and 588 octies were read on 22 November 2026 in the Ley Orgánica 13/2015 that wrote them (github.com/legalize-dev/legalize-es, BOE-A-2015-10725), in force since 6 December 2015; that no
 * later law touched them was not looked up article by article. Not read: arts 588 bis a to h (principles and form of the judge's decision), 588 sexies and septies, 579, and the circulars of
 * the public prosecution. docs/decisions/0026 says how it was read.
 */
export const leyDeEnjuiciamientoCriminal: LawPack = defineLawPack({
  id: 'es/ley-de-enjuiciamiento-criminal', version: '2026-11-22', title: 'Ley de Enjuiciamiento Criminal (Spain), arts 588 ter, 588 octies',
  source: 'https://www.boe.es/buscar/act.php?id=BOE-A-1882-6036', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['ES'],
  governs: { instrument: [...disclosing, 'es/interception', 'es/preservation-order'] },

  terms: {
    // art. 588 ter m: who holds a number or another means of communication, and which ones somebody has
    'holder': { item: ['person-name', 'phone-number', 'email-address', 'account-id', 'username'] },
    // which may belong to that or not
    'debated-holder': { item: ['date-of-birth', 'postal-address', 'recovery-contact', 'profile-details', 'registration-date', 'registration-record', 'service-details', 'device-identifier', 'payment-instrument'] },
    // art. 588 ter k: what identifies and places the device, and identifies the suspect
    'behind-the-address': { item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'device-identifier'] },
    'debated-behind-the-address': { item: ['date-of-birth', 'recovery-contact', 'registration-record', 'location'] },
    // art. 588 ter j: what is linked to communications (art. 588 ter b 2)
    'associated-data': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'device-identifier'] },
    'debated-associated-data': { item: ['server-log', 'billing-record', 'service-details', 'purchase-history', 'registration-date'] },
    'data-over-time': { item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'purchase-history'] },
  },

  rules: [
    { id: '588-ter-a', cite: 'Ley de Enjuiciamiento Criminal, arts 588 ter a, 588 ter b, 588 ter g', from: '2015-12-06', confidence: 'verified',
      says: 'An interception is about communications that are still to come.',
      when: { instrument: 'es/interception' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '588-ter-e-2', cite: 'Ley de Enjuiciamiento Criminal, art. 588 ter e 2', from: '2015-12-06', confidence: 'verified', as: 'ask',
      says: 'Whoever has to help keeps secret what the authorities asked for.',
      when: { instrument: [...judicial, 'es/interception'] }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '588-ter-j', cite: 'Ley de Enjuiciamiento Criminal, art. 588 ter j 1', from: '2015-12-06', confidence: 'verified',
      says: 'Data that providers keep, by law or of their own accord, and that are linked to communications are handed over with the authorisation of a judge.',
      when: { instrument: 'es/associated-data-order', term: 'associated-data' }, effect: 'permit' },

    { id: '588-ter-j-other', cite: 'Ley de Enjuiciamiento Criminal, arts 588 ter b 2, 588 ter j', from: '2015-12-06', confidence: 'unverified',
      says: 'Logs, bills and the kind of service may be linked so, and who the user is may be ordered with them.',
      when: { instrument: 'es/associated-data-order', term: ['debated-associated-data', 'holder', 'debated-holder'] }, effect: 'permit' },

    { id: '588-ter-j-held', cite: 'Ley de Enjuiciamiento Criminal, art. 588 ter j 1', from: '2015-12-06', confidence: 'verified',
      says: 'These are data that are kept, not such as are still to come.',
      when: { instrument: disclosing, term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '588-ter-j-judge', cite: 'Ley de Enjuiciamiento Criminal, arts 588 ter j 1, 588 ter k', from: '2015-12-06', confidence: 'verified',
      says: 'A judge orders it, or the police or the prosecutor does with the authorisation of one.',
      when: { instrument: judicial }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: judges }, { authorityKind: ['police', 'prosecutor', 'investigating-authority'], validatedBy: judges }] } },

    { id: '588-ter-j-2', cite: 'Ley de Enjuiciamiento Criminal, art. 588 ter j 2', from: '2015-12-06', confidence: 'verified',
      says: 'The nature of the data is stated.',
      when: { instrument: 'es/associated-data-order' }, effect: 'require', needs: { dataCategory: 'present' }, ground: 'incomplete' },

    { id: '588-ter-j-period', cite: 'Ley de Enjuiciamiento Criminal, arts 588 bis c, 588 ter j 2', from: '2015-12-06', confidence: 'unverified',
      says: 'What comes as a series in time is ordered for a period.',
      when: { instrument: 'es/associated-data-order', term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '588-ter-j-form', cite: 'Ley de Enjuiciamiento Criminal, arts 588 bis c, 588 ter j, 588 ter k, 588 ter m', from: '2015-12-06', confidence: 'unverified',
      says: 'The paper says who made it, when, in which case, on which article and about whom, and is signed.',
      when: { instrument: disclosing }, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', issueDate: 'present', signature: 'present', fileNumber: 'present', legalBasis: 'present', userIdentifier: 'present' } },

    { id: '588-ter-j-criminal', cite: 'Ley de Enjuiciamiento Criminal, arts 588 ter j, 588 ter k, 588 ter m', from: '2015-12-06', confidence: 'unverified',
      says: 'It serves a criminal case, or a function of the police such as the search for somebody missing.',
      when: { instrument: disclosing }, effect: 'require', needs: { anyOf: [{ proceedings: 'criminal' }, { proceedings: 'other', offenceKind: 'missing-person' }] }, ground: 'outside-scope' },

    { id: '588-ter-j-civil', cite: 'Ley de Enjuiciamiento Criminal, arts 588 ter j, 588 ter k, 588 ter m, 588 octies', from: '2015-12-06', confidence: 'verified',
      says: 'A civil case is no criminal one.',
      when: { instrument: [...disclosing, 'es/preservation-order'], proceedings: 'civil' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '588-ter-j-served', cite: 'Ley de Enjuiciamiento Criminal, arts 588 ter j, 588 ter k, 588 ter m, 588 octies', from: '2015-12-06', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { instrument: [...disclosing, 'es/preservation-order'], servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: '588-ter-j-time', cite: 'Ley de Enjuiciamiento Criminal, arts 588 ter e 1, 588 ter j, 588 ter k', from: '2015-12-06', confidence: 'verified', as: 'ask',
      says: 'Providers have to help; the articles set no time, so that of the order counts.',
      when: { instrument: judicial }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '588-ter-k', cite: 'Ley de Enjuiciamiento Criminal, art. 588 ter k', from: '2015-12-06', confidence: 'verified',
      says: 'Where only an IP address is known that served an offence, the investigating judge has providers say which device and which suspect were behind it.',
      when: { instrument: 'es/ip-identification-order', term: 'behind-the-address' }, effect: 'permit' },

    { id: '588-ter-k-other', cite: 'Ley de Enjuiciamiento Criminal, art. 588 ter k', from: '2015-12-06', confidence: 'unverified',
      says: 'A date of birth, documents of the contract and where the device was may identify as well.',
      when: { instrument: 'es/ip-identification-order', term: 'debated-behind-the-address' }, effect: 'permit' },

    { id: '588-ter-k-address', cite: 'Ley de Enjuiciamiento Criminal, art. 588 ter k', from: '2015-12-06', confidence: 'verified',
      says: 'It starts from an IP address.',
      when: { instrument: 'es/ip-identification-order' }, effect: 'require', needs: { targetKind: 'ip-endpoint' }, ground: 'instrument-insufficient' },

    { id: '588-ter-k-online', cite: 'Ley de Enjuiciamiento Criminal, art. 588 ter k', from: '2015-12-06', confidence: 'unverified',
      says: 'It is about offences committed on the internet; whether it serves others a lawyer says.',
      when: { instrument: 'es/ip-identification-order', offenceByInformationSystem: 'no' }, effect: 'forbid', ground: 'offence-below-threshold' },

    { id: '588-ter-m', cite: 'Ley de Enjuiciamiento Criminal, art. 588 ter m', from: '2015-12-06', confidence: 'verified',
      says: 'Prosecutors and the judicial police may ask providers directly who holds a number or another means of communication, and which ones somebody has.',
      when: { instrument: 'es/holder-identification', term: 'holder' }, effect: 'permit' },

    { id: '588-ter-m-other', cite: 'Ley de Enjuiciamiento Criminal, art. 588 ter m', from: '2015-12-06', confidence: 'unverified',
      says: 'An address, a contract, a device or a means of payment may belong to that.',
      when: { instrument: 'es/holder-identification', term: 'debated-holder' }, effect: 'permit' },

    { id: '588-ter-m-who', cite: 'Ley de Enjuiciamiento Criminal, art. 588 ter m', from: '2015-12-06', confidence: 'verified',
      says: 'No administrative authority and no intelligence service can use the article.',
      when: { instrument: 'es/holder-identification' }, effect: 'require', needs: { authorityKind: ['prosecutor', 'police', 'investigating-authority', ...judges] }, ground: 'issuer-not-competent' },

    { id: '588-ter-m-named', cite: 'Ley de Enjuiciamiento Criminal, arts 588 ter m, 588 octies', from: '2015-12-06', confidence: 'unverified',
      says: 'It names prosecutors and the judicial police; judges and other officers are not named.',
      when: { instrument: ['es/holder-identification', 'es/preservation-order'], authorityKind: ['investigating-authority', ...judges] }, effect: 'forbid', act: ['disclose', 'preserve'],
      ground: 'issuer-not-competent' },

    { id: '588-ter-m-address', cite: 'Ley de Enjuiciamiento Criminal, arts 588 ter k, 588 ter m', from: '2015-12-06', confidence: 'verified',
      says: 'Who was behind an IP address takes the investigating judge.',
      when: { instrument: 'es/holder-identification', targetKind: 'ip-endpoint' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '588-ter-m-duty', cite: 'Ley de Enjuiciamiento Criminal, art. 588 ter m', from: '2015-12-06', confidence: 'verified', as: 'ask',
      says: 'Providers have to comply, or are guilty of disobedience; the article sets no time.',
      when: { instrument: 'es/holder-identification' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '588-ter-m-secret', cite: 'Ley de Enjuiciamiento Criminal, arts 588 ter e 2, 588 ter m', from: '2015-12-06', confidence: 'unverified', as: 'ask',
      says: 'Such a question may have to be kept secret too.',
      when: { instrument: 'es/holder-identification' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '588-octies', cite: 'Ley de Enjuiciamiento Criminal, art. 588 octies', from: '2015-12-06', confidence: 'verified',
      says: 'Prosecutors and the judicial police may have anybody keep particular stored data until a judge has authorised that they be handed over.',
      when: { instrument: 'es/preservation-order' }, effect: 'permit', act: 'preserve' },

    { id: '588-octies-who', cite: 'Ley de Enjuiciamiento Criminal, art. 588 octies', from: '2015-12-06', confidence: 'verified',
      says: 'No administrative authority and no intelligence service can do so.',
      when: { instrument: 'es/preservation-order' }, effect: 'require', act: 'preserve', needs: { authorityKind: ['prosecutor', 'police', 'investigating-authority', ...judges] }, ground: 'issuer-not-competent' },

    { id: '588-octies-which', cite: 'Ley de Enjuiciamiento Criminal, art. 588 octies', from: '2015-12-06', confidence: 'verified',
      says: 'It says which data.',
      when: { instrument: 'es/preservation-order' }, effect: 'require', act: 'preserve', needs: { dataCategory: 'present' }, ground: 'incomplete' },

    { id: '588-octies-whose', cite: 'Ley de Enjuiciamiento Criminal, art. 588 octies', from: '2015-12-06', confidence: 'unverified',
      says: 'It says who orders it and whose data are meant.',
      when: { instrument: 'es/preservation-order' }, effect: 'require', act: 'preserve', needs: { issuingAuthority: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '588-octies-90', cite: 'Ley de Enjuiciamiento Criminal, art. 588 octies al. 2', from: '2015-12-06', confidence: 'verified', as: 'ask', yieldsTo: '588-octies-180',
      says: 'They are kept for ninety days at most.',
      when: { instrument: 'es/preservation-order' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt' },

    { id: '588-octies-180', cite: 'Ley de Enjuiciamiento Criminal, art. 588 octies al. 2', from: '2015-12-06', confidence: 'verified', as: 'ask',
      says: 'Extended once, they are kept until the authorisation, for a hundred and eighty days in all at most.',
      when: { instrument: 'es/preservation-order', preservationPeriod: ['extended', 'confirmed'] }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 180 },
      startsAt: 'receipt' },

    { id: '588-octies-secret', cite: 'Ley de Enjuiciamiento Criminal, art. 588 octies al. 3', from: '2015-12-06', confidence: 'verified', as: 'ask',
      says: 'Whoever keeps them keeps that secret.',
      when: { instrument: 'es/preservation-order' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: 'withdrawn', cite: 'Ley de Enjuiciamiento Criminal, arts 588 bis j, 588 ter j, 588 ter k, 588 ter m, 588 octies', from: '2015-12-06', confidence: 'verified',
      says: 'An order or question that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, unless: { instrument: 'es/interception' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },
  ],
})
