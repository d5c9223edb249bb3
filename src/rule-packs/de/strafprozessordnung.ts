import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** Telecommunications services; those without telephone numbers are among them (TKG § 3 nos 24, 40 and 61). */
const telecommunications = ['network-or-number-based-communications', 'number-independent-communications'] as const

/** Services that are digital services and no telecommunications services; of domain and address registries and financial services nothing is said. */
const digital = ['communication-between-users', 'storage-for-users', 'other'] as const

const court = ['judge', 'court', 'investigating-judge'] as const

/** Who may bring the order of a court, or one that a court confirmed. */
const officers = ['prosecutor', 'police', 'investigating-authority'] as const

/** A court, or an officer with its order or its confirmation. */
const orderedByCourt = [{ authorityKind: court }, { validatedBy: court, authorityKind: officers }, { courtConfirmation: 'granted', authorityKind: officers }] as const

/** What the court orders in writing (§ 100e, through § 101a). */
const courtOrders = ['de/usage-data-order', 'de/traffic-data-order'] as const

/**
 * The German Code of Criminal Procedure, Strafprozessordnung, as far as it lets authorities demand data of a provider: §§ 94 to 98, 100e, 100g, 100j, 100k, 101a.
 *
 * Read in German as it stood on 4 April 2026. It is the first of two doors: what it lets be demanded is given only where TDDDG or TKG let us. Silence
 * is not a refusal, since police and other authorities ask under acts of their own as well. Necessity, proportionality and the lists of offences are for
 * whoever orders and answers for it, and are not judged again. docs/decisions/0019 says how it was read.
 */
export const strafprozessordnung: LawPack = defineLawPack({
  id: 'de/strafprozessordnung', version: '2026-11-21', title: 'Strafprozessordnung (Germany), §§ 94–98, 100e, 100g, 100j, 100k, 101a',
  source: 'https://www.gesetze-im-internet.de/stpo/', reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['ask'], completeness: 'open',
  territory: ['DE'],
  governs: { instrumentFamily: 'de-process' },

  terms: {
    // TKG § 3 no. 6, TDDDG § 2(2) no. 2: what the contract with the user needs
    'subscriber-data': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'registration-date', 'registration-record', 'service-details', 'payment-instrument'],
    },
    // of which it is open whether the contract needs them
    'debated-subscriber-data': { item: ['recovery-contact', 'profile-details', 'device-identifier'] },
    // § 100j(1) sentence 2; passwords are granted to nobody here and have no rule
    'access-code': { item: 'puk-code' },
    // what arises while a service is used, whichever of the two laws names it
    'data-of-use': {
      item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'billing-record', 'purchase-history'],
    },
    // TKG § 3 no. 70, TDDDG § 9(1) nos 1 to 3
    'traffic-data': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log'] },
    'debated-traffic-data': { item: ['server-log', 'billing-record', 'purchase-history', 'device-identifier'] },
    // TDDDG § 2(2) no. 3
    'usage-data': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'billing-record'] },
    'debated-usage-data': { item: ['interaction-log', 'server-log', 'purchase-history', 'device-identifier'] },
    // TDDDG § 2(2) no. 3(a), read as one address at one moment
    'identifying-data': { item: ['registration-ip', 'last-login-ip'] },
    'debated-identifying-data': { item: ['session-ip-log', 'device-identifier', 'account-id', 'username'] },
    'data-over-time': { item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'billing-record', 'purchase-history'] },
    'content': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
  },

  rules: [
    // §§ 94 to 98: seizure

    { id: '94-2', cite: 'StPO §§ 94(1)-(2), 95(1); BVerfG, 16 June 2009, 2 BvR 902/06', from: '2022-03-26', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'Messages that a provider stores can be seized as evidence, and are handed over on demand.',
      when: { item: 'message-content', instrument: 'de/seizure-order', proceedings: 'criminal' }, effect: 'permit' },

    { id: '94-2-other', cite: 'StPO §§ 94(1)-(2), 95(1)', from: '2022-03-26', confidence: 'unverified',
      says: 'Other contents that a provider stores may be seized likewise; the judgment spoke of mail.',
      when: { item: ['stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'], instrument: 'de/seizure-order', proceedings: 'criminal' }, effect: 'permit' },

    { id: '95-1', cite: 'StPO § 95(1)', from: '2022-03-26', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'Whoever holds what may serve as evidence hands it over on demand; the section sets no time, so the order does.',
      when: { term: 'content', instrument: 'de/seizure-order', proceedings: 'criminal' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'hold', 'verify', 'clarify', 'refer'] },

    { id: '95a-6', cite: 'StPO § 95a(1), (6)', from: '2021-07-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'A seizure is no secret; but where the accused is told later, it can be ordered that nobody is told for that long.',
      when: { instrument: 'de/seizure-order', nonDisclosure: 'ordered' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '98-1', cite: 'StPO § 98(1) sentence 1', from: '2022-03-26', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'A court orders seizure; where delay is a danger, the prosecutor and the officers who investigate for it may as well.',
      when: { instrument: 'de/seizure-order', proceedings: 'criminal' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [...orderedByCourt, { authorityKind: officers, withoutPriorValidation: 'yes' }] } },

    { id: '98-1-only', cite: 'StPO §§ 94(2), 98(1), 100g(1), (5), 100k(1), (5)', from: '2022-03-26', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'What arises while a service is used is not seized from its provider: it has sections of its own, and the general ones hold only elsewhere.',
      when: { instrument: 'de/seizure-order', term: 'data-of-use', proceedings: 'criminal' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '98-served', cite: 'StPO §§ 94(2), 98(1), 100e(1), 100j(1), 100k(1)', from: '2021-12-01', confidence: 'unverified',
      says: 'Authorities make these demands and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    // § 100e, through § 101a: who orders, and in which form

    { id: '100e-1', cite: 'StPO §§ 100e(1) sentences 1-3, 101a(1), (1a)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'A court orders traffic and usage data; where delay is a danger the prosecutor may, and that order ends unless the court confirms it within three working days.',
      when: { instrument: courtOrders, proceedings: 'criminal' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [...orderedByCourt, { authorityKind: 'prosecutor', withoutPriorValidation: 'yes' }] } },

    // No fact counts working days, so a person looks whether the order still stands before it is followed.
    { id: '100e-1-lapse', cite: 'StPO §§ 100e(1) sentence 3, 101a(1), (1a)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'What a prosecutor orders alone ends after three working days without the court; until it is confirmed, a named person finds whether it still stands.',
      when: { instrument: courtOrders, authorityKind: 'prosecutor', withoutPriorValidation: 'yes', proceedings: 'criminal' }, unless: { validatedBy: court }, effect: 'require', ground: 'lapsed',
      needs: { anyOf: [{ courtConfirmation: 'granted' }, { orderStillStands: 'yes' }] } },

    { id: '100e-1-refused', cite: 'StPO §§ 98(2), 100e(1) sentence 3, 101a(1), (1a)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'What was ordered without a court and is not confirmed by one is not executed.',
      when: { instrument: [...courtOrders, 'de/seizure-order'], courtConfirmation: 'refused', proceedings: 'criminal' }, effect: 'forbid', ground: 'validation-refused' },

    { id: '100e-3', cite: 'StPO §§ 100e(3) sentence 2 no. 2, 101a(1), (1a)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'The operative part says of which offence somebody is suspected.',
      when: { instrument: courtOrders, proceedings: 'criminal' }, effect: 'require', needs: { offenceDescription: 'present' }, ground: 'incomplete' },

    { id: '100e-3-connection', cite: 'StPO §§ 100e(3) sentence 2 no. 5, 101a(1)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'An order for traffic data names the connection.',
      when: { instrument: 'de/traffic-data-order', proceedings: 'criminal' }, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '100e-3-account', cite: 'StPO § 101a(1a)', from: '2021-12-01', confidence: 'unverified',
      says: 'An order for usage data names the account, as far as that is possible.',
      when: { instrument: 'de/usage-data-order', proceedings: 'criminal' }, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '100e-3-form', cite: 'StPO §§ 98(1), 100e(3) sentence 1, 101a(1), (1a)', from: '2021-12-01', confidence: 'unverified',
      says: 'The order is in writing: it says which court or office made it, and is signed and dated.',
      when: { instrument: [...courtOrders, 'de/seizure-order'], proceedings: 'criminal' }, effect: 'require', needs: { issuingAuthority: 'present', signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '100e-3-range', cite: 'StPO §§ 100e(3) sentence 2 no. 3, 101a(1) sentence 1 no. 1, (1a)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'It says for which period the data are wanted.',
      when: { instrument: courtOrders, term: 'data-over-time', proceedings: 'criminal' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '100e-5', cite: 'StPO §§ 100e(5) sentence 1, 101a(1), (1a); TDDDG §§ 22(2), 24(2); TKG § 174(2)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'What is no longer demanded is no longer given.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    // § 100g: traffic data of telecommunications services

    { id: '100g-1', cite: 'StPO § 100g(1) sentence 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'For offences of weight, and those committed by telecommunication, stored traffic data of a telecommunications service are reached.',
      when: { term: 'traffic-data', instrument: 'de/traffic-data-order', serviceKind: telecommunications, proceedings: 'criminal' }, unless: { windowEndsAfterReceipt: 'yes' },
      effect: 'permit' },

    { id: '100g-1-debated', cite: 'StPO § 100g(1) sentence 1; TDDDG §§ 9(1) no. 5, 12(1)', from: '2021-12-01', confidence: 'unverified',
      says: 'Server logs, bills, purchases and identifiers of devices may be traffic data, as far as the service needs them.',
      when: { term: 'debated-traffic-data', instrument: 'de/traffic-data-order', serviceKind: telecommunications, proceedings: 'criminal' }, effect: 'permit' },

    { id: '100g-1-location', cite: 'StPO §§ 100g(1) sentence 3, (2), 100k(1) sentence 2', from: '2021-12-01', confidence: 'unverified',
      says: 'Stored whereabouts are reached for especially grave offences, out of data kept under a duty that courts hold to be inapplicable.',
      when: { item: 'location', proceedings: 'criminal', anyOf: [
        { instrument: 'de/traffic-data-order', serviceKind: telecommunications },
        { instrument: 'de/usage-data-order', serviceKind: digital },
      ] },
      effect: 'permit' },

    { id: '100g-1-future', cite: 'StPO §§ 100g(1), 100k(1), 101a(1) sentence 1 no. 1, (1a)', from: '2021-12-01', confidence: 'unverified',
      says: 'Data that arise after the order are reached too; what of that is interception in real time, and so nothing to be granted here, a lawyer says.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes', proceedings: 'criminal', anyOf: [
        { instrument: 'de/traffic-data-order', serviceKind: telecommunications },
        { instrument: 'de/usage-data-order', serviceKind: digital },
      ] },
      effect: 'permit' },

    { id: '100g-1-service', cite: 'StPO § 100g(1) sentence 1; TDDDG §§ 3(2), 9(1)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'Traffic data are those of telecommunications services; for a digital service usage data are ordered.',
      when: { instrument: 'de/traffic-data-order', serviceKind: digital, proceedings: 'criminal' }, effect: 'forbid', ground: 'service-not-covered' },

    { id: '100g-1-only', cite: 'StPO § 100g(1) sentence 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'An order for traffic data reaches neither subscriber data, which are demanded under another section, nor contents.',
      when: { instrument: 'de/traffic-data-order', proceedings: 'criminal' }, unless: { anyOf: [{ term: 'data-of-use' }, { term: 'debated-traffic-data' }] },
      effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '101a-1-location', cite: 'StPO §§ 100g(1) sentence 3, 101a(1) sentence 2', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'Stored whereabouts are ordered by the court itself, also where delay is a danger.',
      when: { item: 'location', instrument: 'de/traffic-data-order', windowEndsAfterReceipt: 'no', proceedings: 'criminal' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: court }, { validatedBy: court, authorityKind: officers }] } },

    // § 100j: subscriber data

    { id: '100j-1-1', cite: 'StPO § 100j(1) sentence 1 no. 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'To clear up an offence or find an accused, subscriber data may be demanded of a telecommunications service; no court is needed.',
      when: { term: 'subscriber-data', instrument: 'de/subscriber-data-request', serviceKind: telecommunications, proceedings: 'criminal' }, unless: { targetKind: 'ip-endpoint' },
      effect: 'permit' },

    { id: '100j-1-2', cite: 'StPO § 100j(1) sentence 1 no. 2', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'Likewise of a digital service.',
      when: { term: 'subscriber-data', instrument: 'de/subscriber-data-request', serviceKind: digital, proceedings: 'criminal' }, unless: { targetKind: 'ip-endpoint' },
      effect: 'permit' },

    { id: '100j-1-debated', cite: 'StPO § 100j(1) sentence 1; TKG §§ 3 no. 6, 172(1); TDDDG § 2(2) no. 2', from: '2021-12-01', confidence: 'unverified',
      says: 'A recovery contact, a profile or the identifier of a device may be subscriber data, where the contract needs it.',
      when: { term: 'debated-subscriber-data', instrument: 'de/subscriber-data-request', serviceKind: [...telecommunications, ...digital], proceedings: 'criminal' }, effect: 'permit' },

    { id: '100j-1-access', cite: 'StPO § 100j(1) sentence 2', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'Codes that protect a device may be demanded of a telecommunications service, where the law allows their use.',
      when: { term: 'access-code', instrument: 'de/subscriber-data-request', serviceKind: telecommunications, proceedings: 'criminal' }, effect: 'permit' },

    { id: '100j-1-only', cite: 'StPO §§ 100g(1), 100j(1) sentence 1, 100k(1)-(3)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'A demand for subscriber data reaches neither contents nor what arises while a service is used, such as the addresses that a user had; these have sections of their own.',
      when: { instrument: 'de/subscriber-data-request', term: ['data-of-use', 'content'], proceedings: 'criminal' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '100j-2', cite: 'StPO § 100j(2) sentence 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'The subscriber data may be demanded by an IP address and the time at which it was assigned.',
      when: { term: 'subscriber-data', instrument: 'de/subscriber-data-request', targetKind: 'ip-endpoint', serviceKind: [...telecommunications, ...digital], proceedings: 'criminal' },
      effect: 'permit' },

    { id: '100j-2-time', cite: 'StPO § 100j(2) sentence 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'The address is one that was assigned at a given time, and the demand says when.',
      when: { instrument: 'de/subscriber-data-request', targetKind: 'ip-endpoint', proceedings: 'criminal' }, effect: 'require', needs: { observationTime: 'present' }, ground: 'incomplete' },

    // Sentence 4 makes an exception that no request can state (the person knows of it, or a court allowed the use), so no refusal rests on these rules.
    { id: '100j-3', cite: 'StPO § 100j(3)', from: '2021-12-01', confidence: 'unverified',
      says: 'For such codes a court is needed, or where delay is a danger the prosecutor or its officers; not if the person concerned knows of it already.',
      when: { term: 'access-code', instrument: 'de/subscriber-data-request', proceedings: 'criminal' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [...orderedByCourt, { authorityKind: officers, withoutPriorValidation: 'yes' }] } },

    { id: '100j-3-later', cite: 'StPO § 100j(3) sentences 2-3', from: '2021-12-01', confidence: 'unverified',
      says: 'Where delay was a danger a court decides afterwards; until it has confirmed the demand, a named person finds whether it still stands.',
      when: { term: 'access-code', instrument: 'de/subscriber-data-request', authorityKind: officers, withoutPriorValidation: 'yes', proceedings: 'criminal' }, effect: 'require', ground: 'lapsed',
      needs: { anyOf: [{ validatedBy: court }, { courtConfirmation: 'granted' }, { orderStillStands: 'yes' }] } },

    { id: '100j-3-refused', cite: 'StPO § 100j(3) sentence 3', from: '2021-12-01', confidence: 'unverified',
      says: 'Where the court refuses, no code is given.',
      when: { term: 'access-code', instrument: 'de/subscriber-data-request', courtConfirmation: 'refused', proceedings: 'criminal' }, effect: 'forbid', ground: 'validation-refused' },

    { id: '100j-5', cite: 'StPO § 100j(5) sentence 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'What is demanded is handed over without undue delay.',
      when: { instrument: 'de/subscriber-data-request', term: ['subscriber-data', 'access-code'], proceedings: 'criminal' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'without-undue-delay', startsAt: 'receipt', upon: ['disclose', 'hold', 'verify', 'clarify', 'refer'] },

    // § 100k: usage data of digital services

    { id: '100k-1', cite: 'StPO § 100k(1) sentence 1, (2)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'For offences of weight, and for those listed that are committed online, stored usage data of a digital service are reached.',
      when: { term: 'usage-data', instrument: 'de/usage-data-order', serviceKind: digital, proceedings: 'criminal' }, unless: { windowEndsAfterReceipt: 'yes' }, effect: 'permit' },

    { id: '100k-1-debated', cite: 'StPO § 100k(1) sentence 1; TDDDG § 2(2) no. 3', from: '2021-12-01', confidence: 'unverified',
      says: 'Who wrote to whom, server logs, purchases and identifiers of devices may be usage data, as far as the service needs them.',
      when: { term: 'debated-usage-data', instrument: 'de/usage-data-order', serviceKind: digital, proceedings: 'criminal' }, effect: 'permit' },

    { id: '100k-1-service', cite: 'StPO § 100k(1) sentence 1, (3), (4)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'Usage data are those of digital services; for a telecommunications service traffic data are ordered.',
      when: { instrument: ['de/usage-data-order', 'de/usage-data-identification-request'], serviceKind: 'network-or-number-based-communications', proceedings: 'criminal' }, effect: 'forbid', ground: 'service-not-covered' },

    // DDG § 1(4) no. 1 takes over the word of Directive (EU) 2015/1535 and leaves no telecommunications service out.
    { id: '100k-1-messenger', cite: 'StPO § 100k(1) sentence 1, (3); DDG § 1(4) no. 1', from: '2021-12-01', confidence: 'unverified',
      says: 'Whether a messenger without numbers is a digital service besides, so that usage data may be ordered of it too, is for a lawyer.',
      when: { proceedings: 'criminal', serviceKind: 'number-independent-communications', anyOf: [
        { instrument: 'de/usage-data-order', term: ['usage-data', 'debated-usage-data'] },
        { instrument: 'de/usage-data-identification-request', term: ['identifying-data', 'debated-identifying-data'] },
      ] },
      effect: 'permit' },

    { id: '100k-1-only', cite: 'StPO § 100k(1) sentence 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'An order for usage data reaches neither subscriber data, which are demanded under another section, nor contents.',
      when: { instrument: 'de/usage-data-order', proceedings: 'criminal' }, unless: { anyOf: [{ term: 'data-of-use' }, { term: 'debated-usage-data' }] },
      effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '100k-3', cite: 'StPO § 100k(3); TDDDG § 2(2) no. 3(a)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'The prosecutor alone may demand what identifies the user, if the content is known already.',
      when: { term: 'identifying-data', instrument: 'de/usage-data-identification-request', serviceKind: digital, proceedings: 'criminal' }, effect: 'permit' },

    { id: '100k-3-debated', cite: 'StPO § 100k(3); TDDDG § 2(2) no. 3(a)', from: '2021-12-01', confidence: 'unverified',
      says: 'A log of addresses, the identifier of a device and the name of the account may identify the user too.',
      when: { term: 'debated-identifying-data', instrument: 'de/usage-data-identification-request', serviceKind: digital, proceedings: 'criminal' }, effect: 'permit' },

    { id: '100k-3-who', cite: 'StPO § 100k(3)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'This demand is the prosecutor\'s; the police cannot make it on their own.',
      when: { instrument: 'de/usage-data-identification-request', proceedings: 'criminal' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: 'prosecutor' }, { validatedBy: 'prosecutor', authorityKind: officers }] } },

    { id: '100k-3-known', cite: 'StPO § 100k(3)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'The prosecutor knows already what was written or done, and seeks nothing but its author.',
      when: { instrument: 'de/usage-data-identification-request', proceedings: 'criminal' }, effect: 'require', needs: { contentKnown: 'yes', purpose: 'identify-user' }, ground: 'outside-scope' },

    { id: '100k-3-only', cite: 'StPO § 100k(3); TDDDG § 2(2) no. 3(a)-(c)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'It reaches no other usage data, least of all contents.',
      when: { instrument: 'de/usage-data-identification-request', term: ['data-of-use', 'content'], proceedings: 'criminal' }, unless: { anyOf: [{ term: 'identifying-data' }, { term: 'debated-identifying-data' }] },
      effect: 'forbid', ground: 'instrument-insufficient' },

    // § 101a

    { id: '101a-1', cite: 'StPO §§ 100a(4) sentence 1, 101a(1), (1a)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'Traffic and usage data are handed over without undue delay.',
      when: { proceedings: 'criminal', anyOf: [
        { instrument: 'de/traffic-data-order', term: 'traffic-data', serviceKind: telecommunications },
        { instrument: 'de/usage-data-order', term: 'usage-data', serviceKind: digital },
        { instrument: 'de/usage-data-identification-request', term: 'identifying-data', serviceKind: digital },
      ] },
      unless: { anyOf: [{ orderState: 'withdrawn' }, { windowEndsAfterReceipt: 'yes' }] },
      effect: 'oblige', duty: 'disclose', within: 'without-undue-delay', startsAt: 'receipt', upon: ['disclose', 'hold', 'verify', 'clarify', 'refer'] },
  ],
})
