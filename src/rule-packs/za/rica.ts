import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const
const officers = ['police', 'intelligence', 'investigating-authority', 'prosecutor'] as const

/**
 * Regulation of Interception of Communications and Provision of Communication-related Information Act 70 of 2002 (RICA): archived information (s. 19) and whereabouts in an emergency (s. 8).
 *
 * Read in copies without a day: ss. 3, 7, 8(1), 18(1)-(2), 19(1)-(4) and (5)(c)-(8), 28, 30 and the definitions of interception direction and law enforcement officer (acts.co.za,
 * ictpolicyafrica.org), in force since 30 September 2005. Not read: the definitions of communication-related information and of serious offence, ss. 15 and 42, and the Amendment Act that a
 * committee agreed to on 30 November 2023. docs/decisions/0029 says how it was read.
 */
export const rica: LawPack = defineLawPack({
  id: 'za/rica', version: '2026-11-22', title: 'Regulation of Interception of Communications and Provision of Communication-related Information Act 70 of 2002',
  source: 'https://www.gov.za/documents/regulation-interception-communications-and-provision-communication-related-information--13', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['ZA'],
  governs: { instrument: ['za/archived-information-direction', 'za/interception-direction', 'za/emergency-location-request'] },

  terms: {
    // who communicated with whom, when, and from which address
    'communication-related-information': { item: ['last-login-ip', 'session-ip-log', 'session-times', 'interaction-log'] },
    // which the definition, that was not read, may hold as well
    'debated-information': {
      item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'account-id', 'registration-date', 'registration-ip', 'device-identifier', 'location', 'server-log'],
    },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // what comes as a series in time
    'data-over-time': { item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'message-content', 'stored-file', 'support-ticket', 'published-content'] },
  },

  rules: [
    // s. 8: whereabouts in an emergency

    { id: '8-1', cite: 'Act 70 of 2002, s. 8(1)', from: '2005-09-30', readInForceOn: '2023-11-30', confidence: 'verified',
      says: 'Where a life is in danger an officer may ask by word of mouth where somebody is from whom the news of it came.',
      when: { item: 'location', instrument: 'za/emergency-location-request', emergency: 'yes', emergencyGround: 'life-or-safety', userRole: ['victim', 'missing', 'witness', 'other'] }, effect: 'permit' },

    { id: '8-1-suspect', cite: 'Act 70 of 2002, s. 8(1)', from: '2005-09-30', confidence: 'unverified',
      says: 'Whether somebody who is suspected of an offence is the one from whom it came is for a lawyer.',
      when: { item: 'location', instrument: 'za/emergency-location-request', emergency: 'yes', emergencyGround: 'life-or-safety', userRole: ['suspect', 'accused', 'convicted'] }, effect: 'permit' },

    { id: '8-1-who', cite: 'Act 70 of 2002, ss. 1 and 8(1)', from: '2005-09-30', readInForceOn: '2023-11-30', confidence: 'verified',
      says: 'Only a law enforcement officer may: police, defence, the services, and designated prosecutors.',
      when: { instrument: 'za/emergency-location-request' }, effect: 'require', needs: { authorityKind: officers }, ground: 'issuer-not-competent' },

    { id: '8-1-what', cite: 'Act 70 of 2002, s. 8', from: '2005-09-30', confidence: 'unverified',
      says: 'The officer says whom he is in contact with and why he takes a life to be in danger.',
      when: { instrument: 'za/emergency-location-request' }, effect: 'require', needs: { userIdentifier: 'present', emergencyReasons: 'present' }, ground: 'incomplete' },

    { id: '8-1-now', cite: 'Act 70 of 2002, ss. 8 and 17', from: '2005-09-30', confidence: 'unverified',
      says: 'It asks where somebody is, once; whether a request that names a time to come follows him, which takes a direction of a designated judge, is for a lawyer.',
      when: { item: 'location', instrument: 'za/emergency-location-request', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '8-2', cite: 'Act 70 of 2002, s. 8', from: '2005-09-30', confidence: 'unverified', as: 'ask',
      says: 'The provider does it at once.',
      when: { item: 'location', instrument: 'za/emergency-location-request', emergency: 'yes', orderState: 'standing' },
      effect: 'oblige', duty: 'disclose', within: 'without-undue-delay', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    // s. 16: interception

    { id: '16', cite: 'Act 70 of 2002, ss. 1, 3 and 16(4)', from: '2005-09-30', readInForceOn: '2023-11-30', confidence: 'verified',
      says: 'An interception direction is about communications in the course of their transmission.',
      when: { instrument: 'za/interception-direction' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    // s. 19: archived information

    { id: '19-1', cite: 'Act 70 of 2002, s. 19(1), (3)', from: '2005-09-30', readInForceOn: '2023-11-30', confidence: 'verified',
      says: 'Archived information about communications is had by direction: who communicated with whom, when and from which address.',
      when: { term: 'communication-related-information', instrument: 'za/archived-information-direction' }, effect: 'permit' },

    { id: '19-1-debated', cite: 'Act 70 of 2002, ss. 1 and 19(1), (3)', from: '2005-09-30', confidence: 'unverified',
      says: 'Who the customer is, which device he uses and where he was may be such information too.',
      when: { term: 'debated-information', instrument: 'za/archived-information-direction' }, effect: 'permit' },

    { id: '19-1-contents', cite: 'Act 70 of 2002, ss. 3, 16 and 19(1)', from: '2005-09-30', readInForceOn: '2023-11-30', confidence: 'verified',
      says: 'It is information about communications and not what was said in them.',
      when: { term: 'contents', instrument: 'za/archived-information-direction' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '19-1-who', cite: 'Act 70 of 2002, s. 19(1), (3)', from: '2005-09-30', readInForceOn: '2023-11-30', confidence: 'verified',
      says: 'A judge of a High Court or a magistrate issues it; an officer may bring it.',
      when: { instrument: 'za/archived-information-direction' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: judges }, { validatedBy: judges, authorityKind: officers }] } },

    { id: '19-1-archived', cite: 'Act 70 of 2002, ss. 17(1) and 19(1)', from: '2005-09-30', readInForceOn: '2023-11-30', confidence: 'verified',
      says: 'What arises from now on takes another direction, of a designated judge.',
      when: { term: 'data-over-time', instrument: 'za/archived-information-direction', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '19-4', cite: 'Act 70 of 2002, s. 19(4)', from: '2005-09-30', readInForceOn: '2023-11-30', confidence: 'verified',
      says: 'It serves the investigation of serious offences or the protection of the Republic, which a civil dispute does not.',
      when: { instrument: 'za/archived-information-direction', proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '19-4-serious', cite: 'Act 70 of 2002, ss. 1 and 19(4)(a)', from: '2005-09-30', confidence: 'unverified',
      says: 'The offence is a serious one, which the direction shows by naming it.',
      when: { instrument: 'za/archived-information-direction', proceedings: 'criminal' }, effect: 'require', needs: { offenceDescription: 'present' }, ground: 'incomplete' },

    { id: '19-4-purpose', cite: 'Act 70 of 2002, s. 19(4)', from: '2005-09-30', confidence: 'unverified',
      says: 'Whether anything else than an offence or the protection of the Republic is meant is for a lawyer.',
      when: { instrument: 'za/archived-information-direction' }, effect: 'require', needs: { proceedings: ['criminal', 'national-security'] }, ground: 'outside-scope' },

    { id: '19-5', cite: 'Act 70 of 2002, s. 19(2), (5)', from: '2005-09-30', confidence: 'unverified',
      says: 'It is in writing, signed and dated, names the provider, and says whose information is wanted.',
      when: { instrument: 'za/archived-information-direction' }, effect: 'require', needs: { userIdentifier: 'present', signature: 'present', issueDate: 'present', addressee: 'present' }, ground: 'incomplete' },

    { id: '19-5-period', cite: 'Act 70 of 2002, ss. 17(2)(f) and 19(2), (5)', from: '2005-09-30', confidence: 'unverified',
      says: 'It says for which period.',
      when: { term: 'data-over-time', instrument: 'za/archived-information-direction' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '28-2', cite: 'Act 70 of 2002, ss. 19(5)(c) and 28(2)', from: '2005-09-30', readInForceOn: '2023-11-30', confidence: 'verified', as: 'ask',
      says: 'The information is handed over within the period that the direction states.',
      when: { term: 'communication-related-information', instrument: 'za/archived-information-direction' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '28-service', cite: 'Act 70 of 2002, ss. 1 and 28', from: '2005-09-30', confidence: 'unverified',
      says: 'Directions and requests are addressed to telecommunication service providers; whether a provider that is no carrier, such as a messenger, is one is for a lawyer.',
      when: { serviceKind: ['number-independent-communications', 'domain-and-ip-numbering', 'communication-between-users', 'storage-for-users', 'financial', 'other'] }, effect: 'forbid', ground: 'service-not-covered' },

    { id: '42', cite: 'Act 70 of 2002, s. 42', from: '2005-09-30', confidence: 'unverified', as: 'ask',
      says: 'Nobody is told of a direction; that the person is told afterwards is for the authority.',
      when: {}, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '42-withdrawn', cite: 'Act 70 of 2002, ss. 8 and 19', from: '2005-09-30', readInForceOn: '2023-11-30', confidence: 'verified',
      says: 'A direction or request that was withdrawn or stands no longer opens nothing.',
      when: { instrument: ['za/archived-information-direction', 'za/emergency-location-request'], orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    { id: '19-served', cite: 'Act 70 of 2002, ss. 8 and 19', from: '2005-09-30', confidence: 'unverified',
      says: 'Officers and courts make these directions and requests and bring them; what a private party brings is for a lawyer.',
      when: { instrument: ['za/archived-information-direction', 'za/emergency-location-request'], servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },
  ],
})
