import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** Telecommunications services; those without telephone numbers are among them (TKG § 3 nos 24, 40 and 61). */
const telecommunications = ['network-or-number-based-communications', 'number-independent-communications'] as const

/** Services that are digital services and no telecommunications services; of domain and address registries and financial services nothing is said. */
const digital = ['communication-between-users', 'storage-for-users', 'other'] as const

/** What a digital service is asked under §§ 22 and 24. */
const demands = ['de/subscriber-data-request', 'de/usage-data-order', 'de/usage-data-identification-request'] as const

/** Who pursues criminal offences. */
const prosecuting = ['judge', 'court', 'investigating-judge', 'prosecutor', 'police', 'investigating-authority'] as const

/**
 * The German act on data protection in telecommunications and digital services (TDDDG; until 13 May 2024 TTDSG): what a digital service in Germany may give to German
 * authorities (§§ 22 and 24), and what the secrecy of telecommunications lets pass (§ 3).
 *
 * Read in German as it stood on 4 April 2026. It is the second of two doors, see `de/strafprozessordnung`. It lists the authorities that may be told, all
 * of them German, so it lets nothing be given to others; a European Production Order has a law of its own. docs/decisions/0019 says how it was read.
 */
export const tdddg: LawPack = defineLawPack({
  id: 'de/tdddg', version: '2026-11-21', title: 'Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz (Germany), §§ 3, 22, 24',
  source: 'https://www.gesetze-im-internet.de/ttdsg/', reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['give'], completeness: 'closed',
  territory: ['DE'],
  governs: { instrumentFamily: 'de-process', issuingState: 'DE' },

  terms: {
    // § 2(2) no. 2
    'subscriber-data': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'registration-date', 'registration-record', 'service-details', 'payment-instrument'],
    },
    'debated-subscriber-data': { item: ['recovery-contact', 'profile-details', 'device-identifier'] },
    // § 2(2) no. 3
    'usage-data': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'billing-record'] },
    'debated-usage-data': { item: ['interaction-log', 'location', 'server-log', 'purchase-history', 'device-identifier', 'account-id', 'username'] },
    // § 9(1) nos 1 to 3
    'traffic-data': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location'] },
    'debated-traffic-data': { item: ['server-log', 'billing-record', 'purchase-history', 'device-identifier'] },
    'content': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
  },

  rules: [
    // § 3: the secrecy of telecommunications

    { id: '3-3', cite: 'TDDDG §§ 3(3) sentence 3, 9(1) sentence 4; StPO §§ 100a(4), 101a(1)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'What the secrecy of telecommunications covers may be passed on where a statute says so and speaks of telecommunications, as that on traffic data does.',
      when: { term: 'traffic-data', instrument: 'de/traffic-data-order', serviceKind: telecommunications }, effect: 'permit' },

    { id: '3-3-debated', cite: 'TDDDG §§ 3(3) sentence 3, 9(1) no. 5', from: '2021-12-01', confidence: 'unverified',
      says: 'The same for server logs, bills, purchases and identifiers of devices, as far as they are traffic data.',
      when: { term: 'debated-traffic-data', instrument: 'de/traffic-data-order', serviceKind: telecommunications }, effect: 'permit' },

    { id: '3-3-content', cite: 'TDDDG § 3(3) sentence 3; Reg. (EU) 2016/679, Art. 6(1)(c)', from: '2022-03-26', confidence: 'unverified',
      says: 'Whether seizure speaks of telecommunications clearly enough to let stored contents be passed on is debated; for contents of a digital service this act names no basis.',
      when: { term: 'content', instrument: 'de/seizure-order' }, effect: 'permit' },

    // § 22: subscriber data

    { id: '22-1', cite: 'TDDDG § 22(1) sentence 1, (3) no. 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'A digital service may tell authorities that pursue criminal offences subscriber data.',
      when: { term: 'subscriber-data', instrument: 'de/subscriber-data-request', serviceKind: digital, proceedings: 'criminal' }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '22-1-debated', cite: 'TDDDG §§ 2(2) no. 2, 22(1) sentence 1', from: '2021-12-01', confidence: 'unverified',
      says: 'The same for a recovery contact, a profile or the identifier of a device, where the contract needs it.',
      when: { term: 'debated-subscriber-data', instrument: 'de/subscriber-data-request', serviceKind: digital, proceedings: 'criminal' }, effect: 'permit' },

    { id: '22-1-address', cite: 'TDDDG § 22(1) sentence 3, (4) no. 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'It may find the subscriber by an IP address and a time, with usage data used in house; this serves criminal offences, and no regulatory offence, however dear.',
      when: { term: 'subscriber-data', instrument: 'de/subscriber-data-request', targetKind: 'ip-endpoint', serviceKind: digital, proceedings: 'criminal' }, effect: 'permit' },

    { id: '22-2', cite: 'TDDDG §§ 22(2) sentence 1, 24(2) sentence 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'The demand names the provision that lets the authority collect these data.',
      when: { instrument: demands, serviceKind: digital }, effect: 'require', needs: { legalBasis: 'present' }, ground: 'incomplete' },

    { id: '22-2-case', cite: 'TDDDG §§ 22(2) sentence 1, 24(2) sentence 1; StPO § 101a(1a)', from: '2021-12-01', confidence: 'unverified',
      says: 'It concerns an individual case, so it says whom it means, as far as that is possible.',
      when: { instrument: demands, serviceKind: digital }, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '22-3-1', cite: 'TDDDG §§ 22(3) no. 1, (4) no. 1, 24(3) no. 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'Whoever is told in criminal proceedings is an authority that pursues offences, and says which one it is.',
      when: { instrument: demands, serviceKind: digital, proceedings: 'criminal' }, effect: 'require', needs: { issuingAuthority: 'present', authorityKind: prosecuting }, ground: 'issuer-not-competent' },

    { id: '22-3-2', cite: 'TDDDG § 22(3) no. 2(a)-(b), (4) no. 2(a)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'It may tell the police subscriber data where a person\'s life or safety is in danger, also by an IP address; which act lets them ask, they say.',
      when: { term: 'subscriber-data', instrument: 'de/subscriber-data-request', serviceKind: digital, authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety' }, effect: 'permit' },

    { id: '22-5', cite: 'TDDDG §§ 22(5) sentence 1, 24(4) sentence 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'What is to be told is handed over without undue delay, and in full.',
      when: { serviceKind: digital, anyOf: [
        { instrument: 'de/subscriber-data-request', term: 'subscriber-data' },
        { instrument: ['de/usage-data-order', 'de/usage-data-identification-request'], term: 'usage-data' },
      ] },
      unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'without-undue-delay', startsAt: 'receipt', upon: ['disclose', 'hold', 'verify', 'clarify', 'refer'] },

    { id: '22-5-silence', cite: 'TDDDG §§ 22(5) sentence 3, 24(4) sentence 3', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'Neither the person concerned nor anybody else is told of the demand or of the answer; no order is needed for that, and the act names no end.',
      when: { instrument: demands, serviceKind: digital }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '22-6', cite: 'TDDDG §§ 22(6) sentences 2-3, 24(5) sentences 2-3', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'A responsible specialist checks the form of every demand, and only then does it go further.',
      when: { instrument: demands, serviceKind: digital }, effect: 'oblige', duty: 'obtain-approval', approvals: 1 },

    // § 23: passwords. They are granted to nobody here, so there is no rule

    // § 24: usage data

    { id: '24-1', cite: 'TDDDG § 24(1) sentence 1, (3) no. 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'A digital service may tell authorities that pursue criminal offences usage data.',
      when: { term: 'usage-data', instrument: ['de/usage-data-order', 'de/usage-data-identification-request'], serviceKind: digital, proceedings: 'criminal' }, effect: 'permit' },

    { id: '24-1-debated', cite: 'TDDDG §§ 2(2) no. 3, 24(1) sentence 1', from: '2021-12-01', confidence: 'unverified',
      says: 'The same for what may be usage data, as far as the service needs it.',
      when: { term: 'debated-usage-data', instrument: ['de/usage-data-order', 'de/usage-data-identification-request'], serviceKind: digital, proceedings: 'criminal' }, effect: 'permit' },

    { id: '24-1-messenger', cite: 'TDDDG §§ 2(2) no. 3, 24(1) sentence 1; DDG § 1(4) no. 1', from: '2021-12-01', confidence: 'unverified',
      says: 'The same for a messenger without numbers, if it is a digital service besides.',
      when: { term: ['usage-data', 'debated-usage-data'], instrument: ['de/usage-data-order', 'de/usage-data-identification-request'], serviceKind: 'number-independent-communications', proceedings: 'criminal' },
      effect: 'permit' },
  ],
})
