import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Code des postes et des communications électroniques, art. L34-1 III bis: the injunction to keep data quickly.
 *
 * Arts L32, L34-1 and R10-13 were read on 22 November 2026 in the text of 31 March 2026 (github.com/legalize-dev/legalize-fr, LEGITEXT000006070987); III bis has been there since 31 July 2021. The laws that say who has access to
 * such data were not read, but for those of the other French packs. docs/decisions/0026 says how it was read.
 */
export const codeDesPostes: LawPack = defineLawPack({
  id: 'fr/code-des-postes', version: '2026-11-22', title: 'Code des postes et des communications électroniques (France), art. L34-1',
  source: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['FR'],
  governs: { instrument: 'fr/rapid-preservation-injunction' },

  terms: {
    // art. R10-13 I to V
    'kept-data': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'email-address', 'phone-number', 'account-id', 'username', 'recovery-contact', 'payment-instrument', 'billing-record', 'registration-ip',
        'last-login-ip', 'session-ip-log', 'device-identifier', 'session-times', 'interaction-log', 'location'],
    },
    // in no list, and perhaps about users all the same
    'debated-kept-data': { item: ['profile-details', 'registration-date', 'registration-record', 'service-details', 'purchase-history', 'puk-code', 'server-log'] },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
  },

  rules: [
    { id: 'L34-1-III-bis', cite: 'Code des postes et des communications électroniques, art. L34-1 III bis', from: '2021-07-31', confidence: 'verified',
      says: 'An authority that has access to communications data by law may order that those which an operator keeps be kept on, to have access to them.',
      when: { term: 'kept-data' }, effect: 'permit', act: 'preserve' },

    { id: 'L34-1-III-bis-other', cite: 'Code des postes et des communications électroniques, art. L34-1 III bis; art. R10-13', from: '2021-07-31', confidence: 'unverified',
      says: 'Other data about users may be meant as well.',
      when: { term: 'debated-kept-data' }, effect: 'permit', act: 'preserve' },

    { id: 'L34-1-III-bis-who', cite: 'Code des postes et des communications électroniques, art. L34-1 III bis', from: '2021-07-31', confidence: 'unverified',
      says: 'Police, prosecutors, judges, services of the State and administrative authorities may have such access.',
      when: {}, effect: 'require', act: 'preserve', ground: 'issuer-not-competent',
      needs: { authorityKind: ['police', 'prosecutor', 'investigating-judge', 'judge', 'court', 'investigating-authority', 'administrative', 'intelligence'] } },

    { id: 'L34-1-III-bis-form', cite: 'Code des postes et des communications électroniques, art. L34-1 III bis', from: '2021-07-31', confidence: 'unverified',
      says: 'It says who orders it, on which law, and whose data are meant.',
      when: {}, effect: 'require', act: 'preserve', needs: { issuingAuthority: 'present', legalBasis: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: 'L34-1-III-bis-service', cite: 'Code des postes et des communications électroniques, arts L32 6°, 6° bis, 6° quater, 15°, L34-1 I', from: '2021-07-31', confidence: 'unverified',
      says: 'It binds services of electronic communications, those between people with or without numbers included; whether it binds another, such as a marketplace with a chat, is for a lawyer.',
      when: { serviceKind: ['domain-and-ip-numbering', 'communication-between-users', 'storage-for-users', 'financial', 'other'] }, effect: 'forbid', act: 'preserve', ground: 'service-not-covered' },

    { id: 'L34-1-III-bis-civil', cite: 'Code des postes et des communications électroniques, art. L34-1 III bis', from: '2021-07-31', confidence: 'unverified',
      says: 'Whether a civil case has anything kept is for a lawyer, who meanwhile has it kept.',
      when: { proceedings: 'civil' }, effect: 'forbid', act: 'preserve', ground: 'outside-scope' },

    { id: 'L34-1-III-bis-served', cite: 'Code des postes et des communications électroniques, art. L34-1 III bis', from: '2021-07-31', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', act: 'preserve', ground: 'issuer-not-competent' },

    { id: 'L34-1-III-bis-keep', cite: 'Code des postes et des communications électroniques, art. L34-1 III bis', from: '2021-07-31', confidence: 'verified', as: 'ask',
      says: 'The data are kept; the article sets no period, so that of the injunction counts.',
      when: { term: ['kept-data', 'debated-kept-data'] }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' },

    { id: 'L34-1-VI', cite: 'Code des postes et des communications électroniques, art. L34-1 VI', from: '2021-07-31', confidence: 'verified',
      says: 'What is kept under the article is never what people wrote or looked at.',
      when: { term: 'contents' }, effect: 'forbid', act: 'preserve', ground: 'instrument-insufficient' },

    { id: 'withdrawn', cite: 'Code des postes et des communications électroniques, art. L34-1 III bis', from: '2021-07-31', confidence: 'verified',
      says: 'An injunction that was withdrawn or stands no longer orders nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', act: 'preserve', ground: 'withdrawn' },
  ],
})
