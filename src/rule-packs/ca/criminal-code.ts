import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['judge', 'court', 'investigating-judge'] as const
const officers = ['police', 'investigating-authority', 'administrative'] as const

/** A judge or justice, or an officer who brings the order of one. */
const orderedByJudge = { anyOf: [{ authorityKind: courts }, { validatedBy: courts, authorityKind: ['police', 'prosecutor', 'investigating-authority', 'administrative'] }] } as const

const production = ['ca/general-production-order', 'ca/tracing-order', 'ca/transmission-data-order', 'ca/tracking-data-order', 'ca/financial-data-order'] as const
const orders = [...production, 'ca/preservation-order'] as const

/**
 * Criminal Code (R.S.C. 1985, c. C-46): preservation and production, ss. 487.011 to 487.0195, and that an authorization to intercept opens nothing that is stored.
 *
 * Sections 487.011 to 487.02 were read on 22 November 2026 in the official consolidation (github.com/justicecanada/laws-lois-xml, eng/acts/C-46.xml, point in time
 * 17 June 2026), with the days on which each was brought into force, and s. 27 of the Interpretation Act (I-21.xml). Not read: the forms, Part VI, s. 487.11, the provincial Acts, PIPEDA. Of Spencer, Bykovets, TELUS and
 * Jones the summaries were read. Bill C-22 was no law. docs/decisions/0028 says how it was read.
 */
export const criminalCode: LawPack = defineLawPack({
  id: 'ca/criminal-code', version: '2026-11-22', title: 'Criminal Code (Canada), ss. 487.011-487.0195',
  source: 'https://laws-lois.justice.gc.ca/eng/acts/C-46/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['CA'],
  governs: { instrumentFamily: 'ca-process' },

  terms: {
    // records about a customer and what was paid
    'customer-records': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date',
        'registration-record', 'service-details', 'device-identifier', 'payment-instrument', 'billing-record', 'purchase-history'],
    },
    // s. 487.011: origin, destination, date, time, duration, size and type of a communication, without its substance
    'transmission-data': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log'] },
    // what may be transmission data in part, or hold more than that
    'debated-transmission-data': { item: ['server-log', 'device-identifier'] },
    'log-files': { item: 'server-log' },
    // s. 487.011: where a transaction, a person or a thing is
    'tracking-data': { item: 'location' },
    'ip-addresses': { item: ['registration-ip', 'last-login-ip', 'session-ip-log'] },
    // s. 487.018(1)-(2)
    'financial-data': { item: ['person-name', 'account-id', 'service-details', 'registration-date', 'date-of-birth', 'postal-address'] },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    'codes': { item: 'puk-code' },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    // s. 487.012: a demand to preserve

    { id: '487.012-1', cite: 'Criminal Code, s. 487.012(1)-(2)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'A peace officer or public officer may demand that computer data be preserved.',
      when: { instrument: 'ca/preservation-demand' }, effect: 'permit', act: 'preserve' },

    { id: '487.012-who', cite: 'Criminal Code, ss. 487.011 and 487.012(1)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'Only a peace officer or a public officer who enforces Acts can make the demand; a judge has an order for it.',
      when: { instrument: 'ca/preservation-demand' }, effect: 'require', act: 'preserve', needs: { authorityKind: officers }, ground: 'issuer-not-competent' },

    { id: '487.012-4-a', cite: 'Criminal Code, s. 487.012(4)(a)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified', as: 'ask', yieldsTo: '487.012-4-b',
      says: 'The demand runs for twenty-one days after the day on which it is made.',
      when: { instrument: 'ca/preservation-demand' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 21 }, startsAt: 'issue' },

    { id: '487.012-4-b', cite: 'Criminal Code, s. 487.012(4)(b)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified', as: 'ask',
      says: 'For an offence under the law of another State it runs for ninety days.',
      when: { instrument: 'ca/preservation-demand', proceedings: 'mutual-assistance' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'issue' },

    { id: '487.012-form', cite: 'Criminal Code, s. 487.012(1) and Form 5.001', from: '2015-03-09', confidence: 'unverified',
      says: 'The form says who demands, when, and whose data are meant.',
      when: { instrument: 'ca/preservation-demand' }, effect: 'require', act: 'preserve', needs: { issuingAuthority: 'present', issueDate: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    // s. 487.013: an order to preserve

    { id: '487.013-1', cite: 'Criminal Code, s. 487.013(1)-(3)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'A justice or judge may order that computer data be preserved, also for an offence under the law of another State.',
      when: { instrument: 'ca/preservation-order' }, effect: 'permit', act: 'preserve' },

    { id: '487.013-who', cite: 'Criminal Code, s. 487.013(1)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'The order is made by a justice or judge; an officer may bring it.',
      when: { instrument: 'ca/preservation-order' }, effect: 'require', act: 'preserve', needs: orderedByJudge, ground: 'issuer-not-competent' },

    { id: '487.013-6', cite: 'Criminal Code, s. 487.013(6)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified', as: 'ask',
      says: 'The order runs for ninety days after the day on which it is made.',
      when: { instrument: 'ca/preservation-order' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'issue' },

    // s. 487.014: documents and data

    { id: '487.014-1', cite: 'Criminal Code, s. 487.014(1)-(2); R v Jones, 2017 SCC 60', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'A justice or judge may order documents and data produced that will be evidence of an offence, stored messages among them.',
      when: { term: ['customer-records', 'transmission-data', 'log-files', 'contents'], instrument: 'ca/general-production-order' }, effect: 'permit' },

    { id: '487.014-other', cite: 'Criminal Code, s. 487.014(1), with s. 487.017', from: '2015-03-09', confidence: 'unverified',
      says: 'The section stands behind those on tracking data and others; whether it reaches whereabouts, or what opens a SIM card, is for a lawyer.',
      when: { term: ['tracking-data', 'codes'], instrument: 'ca/general-production-order' }, effect: 'permit' },

    // ss. 487.015 to 487.018: one kind of data for each order

    { id: '487.015-1', cite: 'Criminal Code, s. 487.015(1)-(2)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'A justice or judge may order transmission data produced that show which device or person took part in a communication.',
      when: { term: 'transmission-data', instrument: 'ca/tracing-order' }, effect: 'permit' },

    { id: '487.015-4', cite: 'Criminal Code, s. 487.015(4); Interpretation Act, R.S.C. 1985, c. I-21, s. 27(5)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'It is served within sixty days after the day on which it was made, or a year for organised crime and terrorism; of an older one a named person finds whether it was.',
      when: { instrument: 'ca/tracing-order' }, effect: 'require', needs: { anyOf: [{ orderAgeDays: { below: 61 } }, { orderStillStands: 'yes' }] }, ground: 'lapsed' },

    { id: '487.016-1', cite: 'Criminal Code, s. 487.016(1)-(2)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'A justice or judge may order transmission data produced.',
      when: { term: 'transmission-data', instrument: 'ca/transmission-data-order' }, effect: 'permit' },

    { id: '487.016-debated', cite: 'Criminal Code, ss. 487.011, 487.015(1) and 487.016(1)', from: '2015-03-09', confidence: 'unverified',
      says: 'Log files and the identifiers of devices are transmission data as far as they show no substance of a communication.',
      when: { term: 'debated-transmission-data', instrument: ['ca/tracing-order', 'ca/transmission-data-order'] }, effect: 'permit' },

    { id: '487.017-1', cite: 'Criminal Code, s. 487.017(1)-(2)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'A justice or judge may order tracking data produced.',
      when: { term: 'tracking-data', instrument: 'ca/tracking-data-order' }, effect: 'permit' },

    { id: '487.018-1', cite: 'Criminal Code, s. 487.018(1)-(2)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'A justice or judge may order name, number, kind, state and dates of an account produced, and to confirm who holds it the date of birth and addresses.',
      when: { term: 'financial-data', instrument: 'ca/financial-data-order' }, effect: 'permit' },

    { id: '487.018-service', cite: 'Criminal Code, s. 487.018(1)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'That order is addressed to financial institutions and others that the law against money laundering covers.',
      when: { instrument: 'ca/financial-data-order' }, effect: 'require', needs: { serviceKind: 'financial' }, ground: 'service-not-covered' },

    { id: '487.018-only', cite: 'Criminal Code, ss. 487.011 and 487.015 to 487.018', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'Each of these orders reaches its own kind of data and nothing else: no name behind an IP address and no contents.',
      when: { instrument: ['ca/tracing-order', 'ca/transmission-data-order', 'ca/tracking-data-order', 'ca/financial-data-order'] },
      unless: { anyOf: [
        { term: ['transmission-data', 'debated-transmission-data'], instrument: ['ca/tracing-order', 'ca/transmission-data-order'] },
        { term: 'tracking-data', instrument: 'ca/tracking-data-order' },
        { term: 'financial-data', instrument: 'ca/financial-data-order' },
      ] },
      effect: 'forbid', ground: 'instrument-insufficient' },

    // what is common to the orders

    { id: '487.014-who', cite: 'Criminal Code, ss. 487.014(1), 487.015(1), 487.016(1), 487.017(1) and 487.018(1); R v Spencer, 2014 SCC 43; R v Bykovets, 2024 SCC 6', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'A production order is made by a justice or judge, also for the name behind an IP address; an officer may bring it.',
      when: { instrument: production }, effect: 'require', needs: orderedByJudge, ground: 'issuer-not-competent' },

    { id: '487.014-stored', cite: 'Criminal Code, ss. 487.014(1), 487.015(1), 487.016(1), 487.017(1) and 487.018(1)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'What is produced is what is there when the order arrives, not what is still to come.',
      when: { term: 'data-over-time', instrument: production, windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '487.014-civil', cite: 'Criminal Code, ss. 487.012(2), 487.013(2), 487.014(2), 487.015(2), 487.016(2), 487.017(2) and 487.018(3)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'There has to be an offence; a civil dispute is none.',
      when: { instrument: [...orders, 'ca/preservation-demand'], proceedings: 'civil' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '487.014-criminal', cite: 'Criminal Code, ss. 487.012(2), 487.013(2), 487.014(2), 487.015(2), 487.016(2), 487.017(2) and 487.018(3)', from: '2015-03-09', confidence: 'unverified',
      says: 'Whether other proceedings than criminal ones can be about an offence is for a lawyer; data are kept for the offence of another State too.',
      when: { instrument: [...orders, 'ca/preservation-demand'] }, effect: 'require', act: ['disclose', 'preserve'], ground: 'outside-scope',
      needs: { anyOf: [{ proceedings: 'criminal' }, { proceedings: 'mutual-assistance', instrument: ['ca/preservation-demand', 'ca/preservation-order'] }] } },

    { id: '487.014-form', cite: 'Criminal Code, ss. 487.013(4), 487.014(3), 487.015(3), 487.016(3), 487.017(3) and 487.018(4), and Forms 5.003 and 5.005 to 5.008', from: '2015-03-09', confidence: 'unverified',
      says: 'The order is signed and dated, and says whose data and which are meant.',
      when: { instrument: orders }, effect: 'require', act: ['disclose', 'preserve'], ground: 'incomplete',
      needs: { signature: 'present', issueDate: 'present', userIdentifier: 'present', dataCategory: 'present' } },

    { id: '487.014-period', cite: 'Criminal Code, ss. 487.014(1), 487.016(1) and 487.017(1)', from: '2015-03-09', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time', instrument: production }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '487.014-served', cite: 'Criminal Code, s. 487.0192(1)-(2)', from: '2015-03-09', confidence: 'unverified',
      says: 'An officer is named to whom the document is produced; whether what a private party brings is an order is not for us to say.',
      when: { instrument: [...orders, 'ca/preservation-demand'], servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: '487.019-3', cite: 'Criminal Code, ss. 487.012(4) and 487.019(3)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'A demand or an order that was revoked or stands no longer opens nothing, and nothing has to be kept for it.',
      when: { instrument: [...orders, 'ca/preservation-demand'], orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },

    { id: '487.0191-1', cite: 'Criminal Code, ss. 487.012(5) and 487.0191(1)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified', as: 'ask',
      says: 'A condition of the demand, or an order of its own, may forbid to tell anybody for a period.',
      when: { instrument: [...orders, 'ca/preservation-demand'], nonDisclosure: 'ordered' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '487.0192-1-recipient', cite: 'Criminal Code, s. 487.0192(1)-(2)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'The order names the officer to whom the document is produced.',
      when: { instrument: production }, effect: 'require', needs: { dataRecipient: 'present' }, ground: 'incomplete' },

    { id: '487.0192-1', cite: 'Criminal Code, s. 487.0192(1)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified', as: 'ask',
      says: 'It is produced within the time, at the place and in the form that the order states.',
      when: { anyOf: [
        { term: ['customer-records', 'transmission-data', 'log-files', 'contents'], instrument: 'ca/general-production-order' },
        { term: 'transmission-data', instrument: 'ca/transmission-data-order' },
        { term: 'tracking-data', instrument: 'ca/tracking-data-order' },
        { term: 'financial-data', instrument: 'ca/financial-data-order' },
      ] },
      unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '487.0192-2', cite: 'Criminal Code, s. 487.0192(2)', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified', as: 'ask',
      says: 'What traces a communication is produced as soon as feasible after service.',
      when: { term: 'transmission-data', instrument: 'ca/tracing-order' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'without-undue-delay', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    // s. 487.0195: a request that nobody has to follow

    { id: '487.0195', cite: 'Criminal Code, s. 487.0195(1)', from: '2015-03-09', confidence: 'unverified',
      says: 'An officer may ask for what no law forbids to give; what that is, the section does not say.',
      when: { term: ['customer-records', 'transmission-data'], instrument: 'ca/voluntary-request' }, effect: 'permit', voluntary: true },

    { id: '487.0195-emergency', cite: 'Criminal Code, ss. 487.0195(1) and 487.11; Personal Information Protection and Electronic Documents Act, s. 7(3)(e)', from: '2015-03-09', confidence: 'unverified',
      says: 'Where a life is in danger, whereabouts, log files and contents may be given too.',
      when: { term: ['tracking-data', 'log-files', 'contents'], instrument: 'ca/voluntary-request', emergency: 'yes' }, effect: 'permit', voluntary: true },

    { id: '487.0195-who', cite: 'Criminal Code, s. 487.0195(1)', from: '2024-09-18', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'It is peace officers and public officers who may ask so.',
      when: { instrument: 'ca/voluntary-request' }, effect: 'require', needs: { authorityKind: officers }, ground: 'issuer-not-competent' },

    { id: 'spencer', cite: 'Criminal Code, s. 487.0195(1); Charter, s. 8; R v Spencer, 2014 SCC 43', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'Who was behind an IP address is not told on a request; it takes a judge, but for exigent circumstances.',
      when: { term: 'customer-records', instrument: 'ca/voluntary-request', targetKind: 'ip-endpoint' }, unless: { emergency: 'yes' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: 'bykovets', cite: 'Criminal Code, s. 487.0195(1); Charter, s. 8; R v Bykovets, 2024 SCC 6', from: '2024-03-01', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'IP addresses are not handed over on a request; they take a judge, but for exigent circumstances.',
      when: { term: 'ip-addresses', instrument: 'ca/voluntary-request' }, unless: { emergency: 'yes' }, effect: 'forbid', ground: 'instrument-insufficient' },

    // Part VI: what is still to come

    { id: '487.02', cite: 'Criminal Code, s. 487.02(1) and Part VI; R v TELUS Communications Co, 2013 SCC 16', from: '2015-03-09', readInForceOn: '2026-06-17', confidence: 'verified',
      says: 'An authorization to intercept means communications as they arise, which nobody is granted here.',
      when: { instrument: 'ca/part-vi-authorization' }, effect: 'forbid', ground: 'not-stored-at-receipt' },
  ],
})
