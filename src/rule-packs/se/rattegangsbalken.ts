import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['judge', 'court'] as const
const secret = ['se/secret-surveillance-order', 'se/secret-interception-order'] as const
/** Services that the law on electronic communications makes nobody announce, messengers without numbers above all. */
const others = ['number-independent-communications', 'communication-between-users', 'storage-for-users', 'domain-and-ip-numbering', 'financial', 'other'] as const

/**
 * The Swedish Code of Judicial Procedure, chapter 27: traffic and location data (19 §), interception (18 §) and orders to keep stored data (16 §).
 *
 * Read on 22 November 2026: 27 kap. 16 to 33 §§ in legalize-dev/legalize-se (se/SFS-1942-740.md@c264dc2), with changes up to Lag (2025:1466). 18 to 21 a §§ are in this form since 1 October 2023
 * (Lag 2023:534); the first day of 16 § was not read, so that days before 2 July 2025 are for a lawyer. docs/decisions/0027 says how it was read.
 */
export const rattegangsbalken: LawPack = defineLawPack({
  id: 'se/rattegangsbalken', version: '2026-11-22', title: 'Rättegångsbalken, 27 kap. 16, 18, 19 §§',
  source: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/rattegangsbalk-1942740_sfs-1942-740/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['SE'],
  governs: { instrument: [...secret, 'se/preservation-order'] },

  terms: {
    // 19 § first paragraph: who communicated with whom, and where a device was
    'data-of-communication': { item: ['interaction-log', 'session-ip-log', 'session-times', 'location'] },
    'debated-data': { item: ['registration-ip', 'last-login-ip', 'device-identifier', 'server-log'] },
  },

  rules: [
    // 16 and 16 a §§: keeping

    { id: '16-1', cite: 'Rättegångsbalken, 27 kap. § 16 st. 1', from: '2025-07-02', readInForceOn: '2025-07-02', confidence: 'verified',
      says: 'Whoever has stored data that may matter to the investigation of an offence may be ordered to keep them, whatever they are.',
      when: { instrument: 'se/preservation-order' }, effect: 'permit', act: 'preserve' },

    { id: '16-1-before', cite: 'Rättegångsbalken, 27 kap. § 16 st. 1', from: '2021-07-01', until: '2025-07-02', confidence: 'unverified',
      says: 'How the section read before the day of its text was not looked at.',
      when: { instrument: 'se/preservation-order' }, effect: 'permit', act: 'preserve' },

    { id: '16-1-civil', cite: 'Rättegångsbalken, 27 kap. § 16 st. 1', from: '2025-07-02', readInForceOn: '2025-07-02', confidence: 'verified',
      says: 'A civil dispute is no offence that is investigated.',
      when: { instrument: 'se/preservation-order', proceedings: 'civil' }, effect: 'forbid', act: 'preserve', ground: 'outside-scope' },

    { id: '16-1-criminal', cite: 'Rättegångsbalken, 27 kap. § 16 st. 1', from: '2025-07-02', confidence: 'unverified',
      says: 'Whether other proceedings than criminal ones have data kept is for a lawyer.',
      when: { instrument: 'se/preservation-order' }, effect: 'require', act: 'preserve', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '16-1-which', cite: 'Rättegångsbalken, 27 kap. § 16 st. 1', from: '2025-07-02', readInForceOn: '2025-07-02', confidence: 'verified',
      says: 'The order says which data it means.',
      when: { instrument: 'se/preservation-order' }, effect: 'require', act: 'preserve', needs: { dataCategory: 'present' }, ground: 'incomplete' },

    { id: '16-1-whose', cite: 'Rättegångsbalken, 27 kap. § 16 st. 1', from: '2025-07-02', confidence: 'unverified',
      says: 'It says who made it, on which day, and whose data are to be kept.',
      when: { instrument: 'se/preservation-order' }, effect: 'require', act: 'preserve', needs: { issuingAuthority: 'present', issueDate: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '16-2', cite: 'Rättegångsbalken, 27 kap. § 16 st. 2', from: '2025-07-02', readInForceOn: '2025-07-02', confidence: 'verified', as: 'ask', yieldsTo: '16-3',
      says: 'They are kept for the time of the order, which is at most ninety days from the decision.',
      when: { instrument: 'se/preservation-order' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'issue' },

    { id: '16-3', cite: 'Rättegångsbalken, 27 kap. § 16 st. 3', from: '2025-07-02', readInForceOn: '2025-07-02', confidence: 'verified', as: 'ask',
      says: 'For special reasons that is extended by at most ninety days.',
      when: { instrument: 'se/preservation-order', preservationPeriod: ['extended', 'confirmed'] }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 180 }, startsAt: 'issue' },

    { id: '16-a-1', cite: 'Rättegångsbalken, 27 kap. § 16 a st. 1', from: '2025-07-02', readInForceOn: '2025-07-02', confidence: 'verified',
      says: 'The head of the inquiry, who may be a police officer, or a prosecutor orders it.',
      when: { instrument: 'se/preservation-order' }, effect: 'require', act: 'preserve', needs: { authorityKind: ['prosecutor', 'police', 'investigating-authority'] }, ground: 'issuer-not-competent' },

    { id: '16-a-2', cite: 'Rättegångsbalken, 27 kap. § 16 a st. 2', from: '2025-07-02', readInForceOn: '2025-07-02', confidence: 'verified', as: 'ask',
      says: 'The order may say that nobody is told.',
      when: { instrument: 'se/preservation-order', nonDisclosure: 'ordered' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // 18 §: interception

    { id: '18-1', cite: 'Rättegångsbalken, 27 kap. § 18 st. 1', from: '2023-10-01', confidence: 'verified',
      says: 'Secret interception takes messages while they are transmitted; nobody is granted data as they arise.',
      when: { instrument: 'se/secret-interception-order' }, unless: { windowEndsAfterReceipt: 'no' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '18-1-stored', cite: 'Rättegångsbalken, 27 kap. § 18', from: '2023-10-01', confidence: 'unverified',
      says: 'It also takes messages that were transmitted before, and what surveillance takes; what of that a provider gives out of its stores is for a lawyer.',
      when: { instrument: 'se/secret-interception-order', windowEndsAfterReceipt: 'no' }, effect: 'permit' },

    // 19 §: surveillance

    { id: '19-1', cite: 'Rättegångsbalken, 27 kap. § 19 st. 1, § 21 st. 1', from: '2023-10-01', confidence: 'verified',
      says: 'A court may let it be learnt who communicated with whom, and where a device was.',
      when: { term: 'data-of-communication', instrument: 'se/secret-surveillance-order', serviceKind: 'network-or-number-based-communications' }, unless: { windowEndsAfterReceipt: 'yes' }, effect: 'permit' },

    { id: '19-1-future', cite: 'Rättegångsbalken, 27 kap. § 19 st. 1, § 21 st. 2', from: '2023-10-01', confidence: 'unverified',
      says: 'Also for up to a month to come; what of that is nothing to be granted here, a lawyer says.',
      when: { term: 'data-of-communication', instrument: 'se/secret-surveillance-order', windowEndsAfterReceipt: 'yes' }, effect: 'permit' },

    { id: '19-1-debated', cite: 'Rättegångsbalken, 27 kap. § 19 st. 1', from: '2023-10-01', confidence: 'unverified',
      says: 'Single log-ins, identifiers of devices and logs of servers may be data about messages too.',
      when: { term: 'debated-data', instrument: 'se/secret-surveillance-order' }, effect: 'permit' },

    { id: '19-1-others', cite: 'Rättegångsbalken, 27 kap. § 19 st. 1, § 25 st. 2', from: '2023-10-01', confidence: 'unverified',
      says: 'How a service is bound that the law on electronic communications makes nobody announce, such as a messenger, is for a lawyer.',
      when: { term: 'data-of-communication', instrument: 'se/secret-surveillance-order', serviceKind: others }, effect: 'permit' },

    { id: '19-1-content', cite: 'Rättegångsbalken, 27 kap. § 18 st. 1, § 19 st. 1', from: '2023-10-01', confidence: 'verified',
      says: 'It reaches no contents.',
      when: { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'support-ticket'], instrument: 'se/secret-surveillance-order' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '19-a', cite: 'Rättegångsbalken, 27 kap. §§ 18 a, 19 a, 19 b', from: '2023-10-01', confidence: 'verified',
      says: 'It serves the investigation of offences of weight, which the court looks at, and no civil dispute.',
      when: { instrument: secret, proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '19-a-criminal', cite: 'Rättegångsbalken, 27 kap. §§ 19 a-19 c', from: '2023-10-01', confidence: 'unverified',
      says: 'Nor any other proceedings than criminal ones, but for the search for somebody who is to be arrested.',
      when: { instrument: secret }, effect: 'require', needs: { proceedings: ['criminal', 'sentence-execution'] }, ground: 'outside-scope' },

    { id: '21-1', cite: 'Rättegångsbalken, 27 kap. § 21 st. 1, § 21 a st. 1', from: '2023-10-01', confidence: 'verified',
      says: 'A court decides on the application of a prosecutor; where delay does harm, a prosecutor may until the court has.',
      when: { instrument: secret }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: courts }, { authorityKind: ['prosecutor', 'police', 'investigating-authority'], validatedBy: courts }, { authorityKind: 'prosecutor', withoutPriorValidation: 'yes' }] } },

    { id: '21-2', cite: 'Rättegångsbalken, 27 kap. § 21 st. 2-3', from: '2023-10-01', confidence: 'verified',
      says: 'The decision says for which time it holds, and which number, address, device or area it means.',
      when: { instrument: secret }, effect: 'require', needs: { timeRange: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '21-form', cite: 'Rättegångsbalken, 27 kap. § 21', from: '2023-10-01', confidence: 'unverified',
      says: 'It says which court made it and in which case, is signed and dated.',
      when: { instrument: secret }, effect: 'require', needs: { issuingAuthority: 'present', fileNumber: 'present', signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '21-served', cite: 'Rättegångsbalken, 27 kap. §§ 16, 21', from: '2023-10-01', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { instrument: [...secret, 'se/preservation-order'], servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: '21-a-2', cite: 'Rättegångsbalken, 27 kap. § 21 a st. 2', from: '2023-10-01', confidence: 'verified',
      says: 'What a prosecutor decided and the court set aside is not carried out.',
      when: { instrument: secret, courtConfirmation: 'refused' }, effect: 'forbid', ground: 'validation-refused' },

    { id: '23', cite: 'Rättegångsbalken, 27 kap. §§ 16, 23', from: '2023-10-01', confidence: 'verified',
      says: 'What was set aside or withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },

    { id: '25-2', cite: 'Rättegångsbalken, 27 kap. § 25 st. 2; Lag (2022:482) om elektronisk kommunikation, 9 kap. § 29', from: '2023-10-01', confidence: 'unverified', as: 'ask',
      says: 'A provider that is bound carries it out in the time that the decision needs.',
      when: { term: ['data-of-communication', 'debated-data'], instrument: 'se/secret-surveillance-order', orderState: 'standing' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '31-silence', cite: 'Rättegångsbalken, 27 kap. §§ 19, 31; Lag (2022:482) om elektronisk kommunikation, 9 kap. § 32', from: '2023-10-01', confidence: 'unverified', as: 'ask',
      says: 'The provider keeps silent about it; the authorities tell the person afterwards.',
      when: { instrument: secret }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },
  ],
})
