import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const

/**
 * Ley 25/2007: data about communications that operators keep by law.
 *
 * Arts 1 to 9 were read on 22 November 2026 in the text as last changed on 10 May 2014 (github.com/leyabierta/leyes, BOE-A-2007-18243). The wording of 2007, with its seventy-two hours, was not read again, so whatever
 * is older than 11 May 2014 is for a lawyer. Of Ley 11/2022 only the definitions were read (anexo II, in legalize-dev/legalize-es, BOE-A-2022-10757). What a serious offence is stands in the Código Penal and in judgments that were not read. docs/decisions/0026 says how it was read.
 */
export const ley252007: LawPack = defineLawPack({
  id: 'es/ley-25-2007', version: '2026-11-22', title: 'Ley 25/2007 de conservación de datos (Spain)',
  source: 'https://www.boe.es/buscar/act.php?id=BOE-A-2007-18243', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['ES'],
  governs: { instrument: 'es/retained-data-order' },

  terms: {
    // art. 3
    'kept-data': {
      item: ['person-name', 'postal-address', 'phone-number', 'account-id', 'username', 'service-details', 'device-identifier', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location'],
    },
    // of which the list does not speak in so many words
    'debated-kept-data': { item: ['email-address', 'registration-date', 'registration-ip', 'server-log'] },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    'data-over-time': { item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log'] },
  },

  rules: [
    { id: '1-1', cite: 'Ley 25/2007, art. 1.1; Código Penal, arts 13, 33', from: '2014-05-11', confidence: 'unverified',
      says: 'It serves serious offences, which without more are those of five years and above.',
      when: {}, effect: 'require', needs: { maximumPenaltyMonths: { atLeast: 60 } }, ground: 'offence-below-threshold' },

    { id: '1-1-civil', cite: 'Ley 25/2007, art. 1.1', from: '2014-05-11', confidence: 'verified',
      says: 'It serves to find, investigate and try serious offences, and no civil case.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '1-1-criminal', cite: 'Ley 25/2007, arts 1.1, 6.2', from: '2014-05-11', confidence: 'unverified',
      says: 'Whether any other proceedings than criminal ones, those of the intelligence centre among them, have these data is for a lawyer.',
      when: {}, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '1-3', cite: 'Ley 25/2007, arts 1.3, 3.2', from: '2014-05-11', confidence: 'verified',
      says: 'Contents are outside it.',
      when: { term: 'contents' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '2', cite: 'Ley 25/2007, art. 2', from: '2014-05-11', confidence: 'verified',
      says: 'It binds operators of electronic communications, and nobody who only stores, sells or registers names.',
      when: {}, effect: 'require', needs: { serviceKind: ['network-or-number-based-communications', 'number-independent-communications', 'communication-between-users'] }, ground: 'service-not-covered' },

    { id: '2-messengers', cite: 'Ley 25/2007, arts 2, 3; Ley 11/2022, anexo II, 45, 70-73', from: '2014-05-11', confidence: 'unverified',
      says: 'A messenger without numbers is an electronic communications service, but an operator is who notified the register of operators; whether it, or a service with a chat, is meant is for a lawyer.',
      when: { serviceKind: ['number-independent-communications', 'communication-between-users'] }, effect: 'forbid', ground: 'service-not-covered' },

    { id: '6-1-2007', cite: 'Ley 25/2007, arts 3, 6.1, as they were before 11 May 2014', from: '2007-11-08', until: '2014-05-11', confidence: 'unverified',
      says: 'Kept data could be handed over with the authorisation of a judge in an earlier wording too.',
      when: { term: ['kept-data', 'debated-kept-data'] }, effect: 'permit' },

    { id: '6-1', cite: 'Ley 25/2007, arts 3.1, 6.1, 7.1', from: '2014-05-11', confidence: 'verified',
      says: 'The data that the law has operators keep are handed over with the authorisation of a judge.',
      when: { term: 'kept-data' }, effect: 'permit' },

    { id: '6-1-other', cite: 'Ley 25/2007, art. 3.1', from: '2014-05-11', confidence: 'unverified',
      says: 'E-mail address, first address, day of activation and logs may be among them.',
      when: { term: 'debated-kept-data' }, effect: 'permit' },

    { id: '6-1-held', cite: 'Ley 25/2007, art. 6.1', from: '2014-05-11', confidence: 'verified',
      says: 'These are data that are kept, not such as are still to come.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '6-1-judge', cite: 'Ley 25/2007, arts 6.1, 6.2, 7.2', from: '2014-05-11', confidence: 'verified',
      says: 'A judge orders it beforehand; police, customs and the intelligence centre receive the data.',
      when: {}, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: judges }, { authorityKind: ['police', 'prosecutor', 'investigating-authority', 'intelligence'], validatedBy: judges }] } },

    { id: '7-2', cite: 'Ley 25/2007, art. 7.2', from: '2014-05-11', confidence: 'verified',
      says: 'The judge says which data.',
      when: {}, effect: 'require', needs: { dataCategory: 'present' }, ground: 'incomplete' },

    { id: '7-2-form', cite: 'Ley 25/2007, arts 6, 7', from: '2014-05-11', confidence: 'unverified',
      says: 'The order says who made it and about whom, and is signed and dated.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', userIdentifier: 'present', signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '7-2-period', cite: 'Ley 25/2007, arts 5, 7.2', from: '2014-05-11', confidence: 'unverified',
      says: 'What comes as a series in time is ordered for a period.',
      when: { term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '7-served', cite: 'Ley 25/2007, arts 6, 7', from: '2014-05-11', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '7-3-2007', cite: 'Ley 25/2007, art. 7.3, as it was before 11 May 2014', from: '2007-11-08', until: '2014-05-11', confidence: 'unverified', as: 'ask',
      says: 'The time was seventy-two hours.',
      when: {}, effect: 'oblige', duty: 'disclose', within: { hours: 72 }, startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '7-3', cite: 'Ley 25/2007, art. 7.3', from: '2014-05-11', confidence: 'verified', as: 'ask',
      says: 'They are handed over within seven days from eight in the morning after the day of receipt, unless the judge sets another time.',
      when: {}, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: { days: 7 }, startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '9-1', cite: 'Ley 25/2007, art. 9.1', from: '2014-05-11', confidence: 'verified', as: 'ask',
      says: 'The user is not told.',
      when: {}, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: 'withdrawn', cite: 'Ley 25/2007, art. 7', from: '2014-05-11', confidence: 'verified',
      says: 'An order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
