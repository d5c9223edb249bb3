import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** Telecommunications services; those without telephone numbers are among them (TKG § 3 nos 24, 40 and 61). */
const telecommunications = ['network-or-number-based-communications', 'number-independent-communications'] as const

/** Who pursues criminal offences. */
const prosecuting = ['judge', 'court', 'investigating-judge', 'prosecutor', 'police', 'investigating-authority'] as const

/**
 * The German Telecommunications Act (TKG of 2021): which subscriber data a telecommunications service in Germany may give to German authorities (§ 174).
 *
 * Read in German as it stood on 4 April 2026. Messengers that use no telephone numbers are telecommunications services too (§ 3 nos 24, 40 and 61): § 173 binds those with numbers only, § 172(3) has the others
 * keep what they collect anyway, and § 174 makes no difference. It is the second
 * of two doors, see `de/strafprozessordnung`; for traffic data and contents that door stands in TDDDG § 3. docs/decisions/0019 says how it was read.
 */
export const tkg: LawPack = defineLawPack({
  id: 'de/tkg', version: '2026-11-21', title: 'Telekommunikationsgesetz (Germany), § 174',
  source: 'https://www.gesetze-im-internet.de/tkg_2021/', reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['give'], completeness: 'closed',
  territory: ['DE'],
  governs: { instrumentFamily: 'de-process', issuingState: 'DE' },

  terms: {
    // §§ 3 no. 6, 172(1)
    'subscriber-data': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'registration-date', 'registration-record', 'service-details', 'payment-instrument'],
    },
    'debated-subscriber-data': { item: ['recovery-contact', 'profile-details', 'device-identifier'] },
    // § 174(1) sentence 2
    'access-code': { item: 'puk-code' },
  },

  rules: [
    // § 170: orders about what passes over the service

    { id: '170-5', cite: 'TKG § 170(5); TKÜV § 15', from: '2021-12-01', confidence: 'unverified',
      says: 'Orders for traffic data are kept secret, as a regulation provides.',
      when: { instrument: 'de/traffic-data-order', serviceKind: telecommunications }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // § 174: subscriber data

    { id: '174-1', cite: 'TKG § 174(1) sentence 1, (3) no. 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'A telecommunications service may tell authorities that pursue criminal offences subscriber data.',
      when: { term: 'subscriber-data', instrument: 'de/subscriber-data-request', serviceKind: telecommunications, proceedings: 'criminal' }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '174-1-debated', cite: 'TKG §§ 3 no. 6, 172(1), 174(1) sentence 1', from: '2021-12-01', confidence: 'unverified',
      says: 'The same for a recovery contact, a profile or the identifier of a device, where the contract or the duty to collect names it.',
      when: { term: 'debated-subscriber-data', instrument: 'de/subscriber-data-request', serviceKind: telecommunications, proceedings: 'criminal' }, effect: 'permit' },

    { id: '174-1-access', cite: 'TKG § 174(1) sentence 2, (4)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'The same for codes that protect a device, where the authority may use them; it answers for that.',
      when: { term: 'access-code', instrument: 'de/subscriber-data-request', serviceKind: telecommunications, proceedings: 'criminal' }, effect: 'permit' },

    { id: '174-1-address', cite: 'TKG § 174(1) sentence 3, (5) no. 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'It may find the subscriber by an IP address and a time, with traffic data used in house; this serves criminal offences, and no regulatory offence.',
      when: { term: 'subscriber-data', instrument: 'de/subscriber-data-request', targetKind: 'ip-endpoint', serviceKind: telecommunications, proceedings: 'criminal' }, effect: 'permit' },

    { id: '174-2', cite: 'TKG § 174(2) sentence 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'The demand names the provision that lets the authority collect these data.',
      when: { instrument: 'de/subscriber-data-request', serviceKind: telecommunications }, effect: 'require', needs: { legalBasis: 'present' }, ground: 'incomplete' },

    { id: '174-2-case', cite: 'TKG § 174(2) sentence 1', from: '2021-12-01', confidence: 'unverified',
      says: 'It concerns an individual case, so it says whom it means.',
      when: { instrument: 'de/subscriber-data-request', serviceKind: telecommunications }, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '174-3-1', cite: 'TKG § 174(3) no. 1, (5) no. 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'Whoever is told in criminal proceedings is an authority that pursues offences, and says which one it is.',
      when: { instrument: 'de/subscriber-data-request', serviceKind: telecommunications, proceedings: 'criminal' }, effect: 'require',
      needs: { issuingAuthority: 'present', authorityKind: prosecuting }, ground: 'issuer-not-competent' },

    { id: '174-3-2', cite: 'TKG § 174(3) no. 2(a)-(b), (5) no. 2(a)', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'It may tell the police subscriber data where a person\'s life or safety is in danger, also by an IP address; which act lets them ask, they say.',
      when: { term: 'subscriber-data', instrument: 'de/subscriber-data-request', serviceKind: telecommunications, authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety' },
      effect: 'permit' },

    { id: '174-6', cite: 'TKG § 174(6) sentence 1', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'What is to be told is handed over without undue delay, and in full.',
      when: { instrument: 'de/subscriber-data-request', term: ['subscriber-data', 'access-code'], serviceKind: telecommunications }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'without-undue-delay', startsAt: 'receipt', upon: ['disclose', 'hold', 'verify', 'clarify', 'refer'] },

    { id: '174-6-silence', cite: 'TKG § 174(6) sentence 2', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'Neither the person concerned nor anybody else is told of the demand or of the answer; no order is needed for that, and the act names no end.',
      when: { instrument: 'de/subscriber-data-request', serviceKind: telecommunications }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '174-7', cite: 'TKG § 174(7) sentences 5-6', from: '2021-12-01', readInForceOn: '2026-04-04', confidence: 'verified',
      says: 'A responsible specialist, or an interface that does it, checks the form of every demand, and only then does it go further.',
      when: { instrument: 'de/subscriber-data-request', serviceKind: telecommunications }, effect: 'oblige', duty: 'obtain-approval', approvals: 1 },
  ],
})
