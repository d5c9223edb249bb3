import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** Services that the law makes nobody announce. */
const others = ['number-independent-communications', 'communication-between-users', 'storage-for-users', 'other'] as const

/**
 * The Swedish Law (2022:482) on electronic communications, chapter 9, 33 §: data about a subscription, without a court.
 *
 * Known from the Law that rewrote it (SFS 2022:1086, published 29 June 2022), from its bill (prop. 2021/22:183), and from an edition up to SFS 2024:895. Its first day was only proposed where it was read
 * (1 August 2022), so that days before 2025 are for a lawyer. docs/decisions/0027 says how it was read.
 */
export const lagOmElektroniskKommunikation: LawPack = defineLawPack({
  id: 'se/lag-om-elektronisk-kommunikation', version: '2026-11-22', title: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. 33 §',
  source: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-2022482-om-elektronisk-kommunikation_sfs-2022-482/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['SE'],
  governs: { instrument: 'se/subscription-data-request' },

  terms: {
    // who has the subscription
    'subscription-data': { item: ['person-name', 'postal-address', 'phone-number', 'account-id', 'service-details'] },
    'debated-subscription-data': {
      item: ['date-of-birth', 'email-address', 'recovery-contact', 'username', 'registration-date', 'registration-record', 'device-identifier', 'puk-code', 'registration-ip', 'payment-instrument'],
    },
    // what happened when, for which a court is needed
    'data-of-communication': { item: ['last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log'] },
    'content': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
  },

  rules: [
    { id: '33-1', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2025-01-01', readInForceOn: '2025-01-01', confidence: 'verified',
      says: 'Police, prosecutors and the Security Service may demand who has a subscription for any suspected offence, also by an IP address.',
      when: { term: 'subscription-data', serviceKind: 'network-or-number-based-communications', authorityKind: ['police', 'prosecutor', 'intelligence'] }, effect: 'permit' },

    { id: '33-before', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2022-08-01', until: '2025-01-01', confidence: 'unverified',
      says: 'How the section read before the day of its text was not looked at.',
      when: { term: 'subscription-data', serviceKind: 'network-or-number-based-communications' }, effect: 'permit' },

    { id: '33-1-other', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2022-08-01', confidence: 'unverified',
      says: 'Other authorities that act against offences may as well, if the section names them.',
      when: { term: 'subscription-data', serviceKind: 'network-or-number-based-communications', authorityKind: ['administrative', 'investigating-authority'] }, effect: 'permit' },

    { id: '33-1-rescue', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2022-08-01', confidence: 'unverified',
      says: 'An alarm centre or another authority that saves lives may be named in the section too, of which that part was not read.',
      when: { term: 'subscription-data', authorityKind: 'other', emergency: 'yes' }, effect: 'permit' },

    { id: '33-1-debated', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2022-08-01', confidence: 'unverified',
      says: 'Other data may be about the subscription too.',
      when: { term: 'debated-subscription-data', serviceKind: ['network-or-number-based-communications', ...others] }, effect: 'permit' },

    { id: '33-1-service', cite: 'Lag (2022:482) om elektronisk kommunikation, 2 kap. § 1, 9 kap. § 33', from: '2022-08-01', confidence: 'unverified',
      says: 'Whether a service is bound that the law makes nobody announce, such as a messenger, is for a lawyer.',
      when: { term: 'subscription-data', serviceKind: others }, effect: 'permit' },

    { id: '33-1-who', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2025-01-01', readInForceOn: '2025-01-01', confidence: 'verified',
      says: 'Nobody but authorities that act against offences can, and in an emergency those who save lives.',
      when: {}, unless: { emergency: 'yes' }, effect: 'require', needs: { authorityKind: ['police', 'prosecutor', 'intelligence', 'administrative', 'investigating-authority'] }, ground: 'issuer-not-competent' },

    { id: '33-1-only', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33; Rättegångsbalken, 27 kap. § 19', from: '2025-01-01', readInForceOn: '2025-01-01', confidence: 'verified',
      says: 'It reaches neither the addresses that somebody used, nor who communicated with whom, nor whereabouts, nor contents; these take a court.',
      when: { term: ['data-of-communication', 'content'] }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '33-1-civil', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2025-01-01', readInForceOn: '2025-01-01', confidence: 'verified',
      says: 'A civil dispute is no suspected offence.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '33-1-criminal', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2022-08-01', confidence: 'unverified',
      says: 'A suspected offence or a search is what it serves; whether another case does is for a lawyer.',
      when: {}, effect: 'require', ground: 'outside-scope',
      needs: { anyOf: [{ proceedings: 'criminal' }, { proceedings: 'other', offenceKind: 'missing-person' }, { emergency: 'yes', emergencyGround: 'life-or-safety' }] } },

    { id: '33-1-served', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2022-08-01', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '33-1-offence', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2022-08-01', confidence: 'unverified',
      says: 'The request says which offence is suspected, or that somebody is missing.',
      when: {}, effect: 'require', needs: { anyOf: [{ offenceDescription: 'present' }, { offenceKind: 'missing-person' }, { emergency: 'yes', emergencyGround: 'life-or-safety' }] }, ground: 'incomplete' },

    { id: '33-1-form', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2022-08-01', confidence: 'unverified',
      says: 'It says who makes it, by which law, on which day, and whom it means.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', legalBasis: 'present', issueDate: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '33-1-ip', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2022-08-01', confidence: 'unverified',
      says: 'One that asks by an IP address says when it was used.',
      when: { targetKind: 'ip-endpoint' }, effect: 'require', needs: { observationTime: 'present' }, ground: 'incomplete' },

    { id: '29-a', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. §§ 29 a-29 b, § 33', from: '2025-01-01', readInForceOn: '2025-01-01', confidence: 'verified', as: 'ask',
      says: 'It is answered without delay.',
      when: { term: 'subscription-data', serviceKind: 'network-or-number-based-communications' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'without-undue-delay', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '32', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 32', from: '2022-08-01', confidence: 'unverified', as: 'ask',
      says: 'The provider keeps silent about it.',
      when: {}, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '33-withdrawn', cite: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. § 33', from: '2022-08-01', confidence: 'verified',
      says: 'A request that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
