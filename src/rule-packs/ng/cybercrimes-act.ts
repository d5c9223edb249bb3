import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const

/**
 * Sections 38 and 39 of the Cybercrimes (Prohibition, Prevention, etc.) Act 2015 of Nigeria.
 *
 * Subsections 38(2) to (6) and the beginning of s. 39(1) were read on 22 November 2026 in a copy of the Act as passed (https://ictpolicyafrica.org/fr/document/h52z5b28pjr?page=24); that the Act
 * began on 15 May 2015 at https://digitalpolicyalert.org/event/26319. The Amendment Act of 28 February 2024 was not read: accounts of it say that it ties the keeping under s. 38(1) to the
 * Data Protection Act, and one lists ss. 17, 21, 22, 24, 27, 30, 37, 38, 41, 44 and 48 as amended (dhirubhai.net), so not s. 39. What opens by s. 38 is unverified since that day, keeping too; what closes is as it was read. Not read either: the definitions in s. 58, the Lawful Interception Regulations 2019. docs/decisions/0030 says how it was read.
 */
export const cybercrimesAct: LawPack = defineLawPack({
  id: 'ng/cybercrimes-act', version: '2026-11-22', title: 'Cybercrimes (Prohibition, Prevention, etc.) Act 2015, ss. 38 and 39',
  source: 'https://www.nfiu.gov.ng/images/Downloads/downloads/cybercrime.pdf', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['NG'],
  governs: { instrument: ['ng/section-38-request', 'ng/section-38-preservation-request', 'ng/section-39-order'] },

  terms: {
    // what the words mean on any reading; the definition was not read
    'subscriber-information': { item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'registration-date'] },
    'traffic-data': { item: ['interaction-log', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times'] },
    // what they may mean
    'debated-data': {
      item: ['date-of-birth', 'recovery-contact', 'profile-details', 'registration-record', 'service-details', 'device-identifier', 'payment-instrument', 'billing-record', 'puk-code', 'location',
        'server-log', 'purchase-history'],
    },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    // s. 38: what is kept is released to law enforcement

    { id: '38-2-a', cite: 'Cybercrimes Act 2015, s. 38(2)(a)', from: '2015-05-15', until: '2024-02-28', readInForceOn: '2015-05-15', confidence: 'verified',
      says: 'Any kind of data, contents among them, is kept at the request of law enforcement or of the authority for communications.',
      when: { instrument: 'ng/section-38-preservation-request' }, effect: 'permit', act: 'preserve' },

    { id: '38-2-a-since-2024', cite: 'Cybercrimes Act 2015, s. 38(2)(a)', from: '2024-02-28', confidence: 'unverified',
      says: 'Any kind of data, contents among them, is kept at the request of law enforcement or of the authority for communications; this was read in the text before 2024 only.',
      when: { instrument: 'ng/section-38-preservation-request' }, effect: 'permit', act: 'preserve' },

    { id: '38-2-a-keep', cite: 'Cybercrimes Act 2015, s. 38(2)(a)', from: '2015-05-15', until: '2024-02-28', readInForceOn: '2015-05-15', confidence: 'verified', as: 'ask',
      says: 'The provider keeps it; the section sets no end, so that of the request counts.',
      when: { instrument: 'ng/section-38-preservation-request' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' },

    { id: '38-2-a-keep-since-2024', cite: 'Cybercrimes Act 2015, s. 38(2)(a)', from: '2024-02-28', confidence: 'unverified', as: 'ask',
      says: 'The provider keeps it; the section sets no end, so that of the request counts; this was read in the text before 2024 only.',
      when: { instrument: 'ng/section-38-preservation-request' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' },

    { id: '38-2-b', cite: 'Cybercrimes Act 2015, s. 38(2)(b), (3), until 27 February 2024', from: '2015-05-15', until: '2024-02-28', readInForceOn: '2015-05-15', confidence: 'verified',
      says: 'A law enforcement agency could ask for the traffic data and the subscriber information that a provider had to keep.',
      when: { instrument: 'ng/section-38-request', term: ['subscriber-information', 'traffic-data'], authorityKind: 'police' }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '38-2-b-2024', cite: 'Cybercrimes Act 2015, s. 38(2)(b), (3), with the Amendment Act 2024', from: '2024-02-28', confidence: 'unverified',
      says: 'It may still do so; the amendment of the section was not read.',
      when: { instrument: 'ng/section-38-request', term: ['subscriber-information', 'traffic-data'], authorityKind: 'police', targetKind: ['account', 'phone', 'email', 'device', 'payment-instrument', 'content', 'person-name', 'other'] }, effect: 'permit' },

    { id: '38-2-b-ip', cite: 'Cybercrimes Act 2015, s. 38(2)(b), (3)', from: '2015-05-15', confidence: 'unverified',
      says: 'Who was behind an IP address may be subscriber information too.',
      when: { instrument: 'ng/section-38-request', term: ['subscriber-information', 'traffic-data'], authorityKind: 'police', targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '38-2-b-debated', cite: 'Cybercrimes Act 2015, ss. 38(2)(b), 58', from: '2015-05-15', confidence: 'unverified',
      says: 'Payment, devices, whereabouts and the like may be traffic data or subscriber information.',
      when: { instrument: 'ng/section-38-request', term: 'debated-data' }, effect: 'permit' },

    { id: '38-2-b-others', cite: 'Cybercrimes Act 2015, ss. 38(2)(b), 58', from: '2015-05-15', confidence: 'unverified',
      says: 'The authority for communications may ask, and other bodies so far as they are law enforcement agencies; what a court orders is for a lawyer to place.',
      when: {
        instrument: 'ng/section-38-request', term: ['subscriber-information', 'traffic-data'],
        authorityKind: ['administrative', 'investigating-authority', 'intelligence', 'prosecutor', ...judges],
      },
      effect: 'permit' },

    { id: '38-2-only', cite: 'Cybercrimes Act 2015, ss. 38(2)(b), 39(1)', from: '2015-05-15', readInForceOn: '2015-05-15', confidence: 'verified',
      says: 'Contents are kept on request but not released on request; they take a judge.',
      when: { instrument: 'ng/section-38-request', term: 'contents' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '38-2-who', cite: 'Cybercrimes Act 2015, s. 38(2)-(3)', from: '2015-05-15', readInForceOn: '2015-05-15', confidence: 'verified',
      says: 'Only law enforcement or the authority for communications can ask.',
      when: { instrument: ['ng/section-38-request', 'ng/section-38-preservation-request'] }, effect: 'require', act: ['disclose', 'preserve'], ground: 'issuer-not-competent',
      needs: { authorityKind: ['police', 'administrative', 'investigating-authority', 'intelligence', 'prosecutor', ...judges] } },

    { id: '38-2-stored', cite: 'Cybercrimes Act 2015, s. 38(1)-(2)', from: '2015-05-15', readInForceOn: '2015-05-15', confidence: 'verified',
      says: 'What is released is what was kept, not what is still to come.',
      when: { instrument: 'ng/section-38-request', term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '38-3-officer', cite: 'Cybercrimes Act 2015, s. 38(3)', from: '2015-05-15', readInForceOn: '2015-05-15', confidence: 'verified',
      says: 'The agency asks through its authorised officer; a named person looks whether he is one.',
      when: { instrument: 'ng/section-38-request' }, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: '38-3-duty', cite: 'Cybercrimes Act 2015, s. 38(3), (6)', from: '2015-05-15', readInForceOn: '2015-05-15', confidence: 'verified', as: 'ask',
      says: 'The provider complies, on pain of punishment; the section sets no time, so that of the request counts.',
      when: { instrument: 'ng/section-38-request', term: ['subscriber-information', 'traffic-data'] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '38-4', cite: 'Cybercrimes Act 2015, s. 38(4)', from: '2015-05-15', confidence: 'unverified',
      says: 'The request says for which legitimate purpose.',
      when: { instrument: ['ng/section-38-request', 'ng/section-38-preservation-request'] }, effect: 'require', act: ['disclose', 'preserve'], needs: { statementOfReasons: 'present' }, ground: 'incomplete' },

    { id: '38-civil', cite: 'Cybercrimes Act 2015, s. 38(3)-(5)', from: '2015-05-15', readInForceOn: '2015-05-15', confidence: 'verified',
      says: 'The section serves law enforcement; a civil dispute is none.',
      when: { instrument: ['ng/section-38-request', 'ng/section-38-preservation-request'], proceedings: 'civil' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '38-criminal', cite: 'Cybercrimes Act 2015, s. 38(3)-(5)', from: '2015-05-15', confidence: 'unverified',
      says: 'Law enforcement is the investigation of offences.',
      when: { instrument: ['ng/section-38-request', 'ng/section-38-preservation-request'] }, effect: 'require', act: ['disclose', 'preserve'], needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '38-form', cite: 'Cybercrimes Act 2015, s. 38(2)-(3)', from: '2015-05-15', confidence: 'unverified',
      says: 'The request says who makes it and whom it means, and is signed and dated.',
      when: { instrument: ['ng/section-38-request', 'ng/section-38-preservation-request'] }, effect: 'require', act: ['disclose', 'preserve'],
      needs: { issuingAuthority: 'present', signature: 'present', issueDate: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '38-period', cite: 'Cybercrimes Act 2015, s. 38(2)-(3)', from: '2015-05-15', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { instrument: ['ng/section-38-request', 'ng/section-39-order'], term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '38-5', cite: 'Cybercrimes Act 2015, s. 38(5)', from: '2015-05-15', readInForceOn: '2015-05-15', confidence: 'verified', as: 'ask',
      says: 'Whoever keeps or retrieves data for law enforcement keeps them confidential, with regard to the right to privacy.',
      when: { instrument: ['ng/section-38-request', 'ng/section-38-preservation-request'] }, effect: 'oblige', duty: 'keep-confidential', for: 'as-ordered', startsAt: 'receipt' },

    // s. 39: a judge for communications

    { id: '39-1-live', cite: 'Cybercrimes Act 2015, s. 39(1)', from: '2015-05-15', readInForceOn: '2015-05-15', confidence: 'verified',
      says: 'A judge orders that communications are intercepted; data as they arise are granted to nobody here.',
      when: { instrument: 'ng/section-39-order', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '39-1-stored', cite: 'Cybercrimes Act 2015, s. 39(1)', from: '2015-05-15', confidence: 'unverified',
      says: 'The judge may mean contents and traffic that are already stored.',
      when: { instrument: 'ng/section-39-order', term: ['contents', 'traffic-data'] }, effect: 'permit' },

    { id: '39-1-judge', cite: 'Cybercrimes Act 2015, s. 39(1)', from: '2015-05-15', readInForceOn: '2015-05-15', confidence: 'verified',
      says: 'Only a judge orders it; the police may bring the order.',
      when: { instrument: 'ng/section-39-order' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: judges }, { authorityKind: ['police', 'investigating-authority', 'prosecutor'], validatedBy: judges }] } },

    { id: '39-1-criminal', cite: 'Cybercrimes Act 2015, s. 39(1)', from: '2015-05-15', readInForceOn: '2015-05-15', confidence: 'verified',
      says: 'It serves a criminal investigation or criminal proceedings.',
      when: { instrument: 'ng/section-39-order' }, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '39-1-form', cite: 'Cybercrimes Act 2015, s. 39(1)', from: '2015-05-15', confidence: 'unverified',
      says: 'The order gives the grounds sworn to and the communications meant, and is signed and dated.',
      when: { instrument: 'ng/section-39-order' }, effect: 'require', needs: { statementOfReasons: 'present', userIdentifier: 'present', signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '38-withdrawn', cite: 'Cybercrimes Act 2015, ss. 38(2)-(3), 39(1)', from: '2015-05-15', readInForceOn: '2015-05-15', confidence: 'verified',
      says: 'A request or order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },

    { id: '38-served', cite: 'Cybercrimes Act 2015, ss. 38(2)-(3), 39(1)', from: '2015-05-15', confidence: 'unverified',
      says: 'Authorities make these orders and requests and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },
  ],
})
