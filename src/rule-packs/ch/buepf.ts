import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** Providers of what builds on telecommunications (Art. 2(c)): messengers, and services with a chat. */
const derived = ['number-independent-communications', 'communication-between-users'] as const

/** Providers of telecommunications, and of what builds on it. */
const providers = ['network-or-number-based-communications', ...derived] as const

/**
 * The Swiss Act on the Surveillance of Post and Telecommunications (BÜPF), with its ordinance (VÜPF): who the customer is. Everything runs through one office, the Dienst ÜPF.
 *
 * Read on 22 November 2026 in legalize-dev/legalize-ch: the Act as of 1 September 2023 (ch/cc-2018-31.md; in force since 1 March 2018), the ordinance as of 26 March 2024 (ch/cc-2018-32.md).
 * That a messenger with calls over the Internet is no provider of telecommunications was held on 29 April 2021 (BGer 2C_544/2020, in its opening and an account). The Service is coded as a central authority: it is the one who brings such a request. docs/decisions/0027 says how it was read.
 */
export const buepf: LawPack = defineLawPack({
  id: 'ch/buepf', version: '2026-11-22', title: 'Bundesgesetz betreffend die Überwachung des Post- und Fernmeldeverkehrs (BÜPF)',
  source: 'https://www.fedlex.admin.ch/eli/cc/2018/31/de', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['CH'],
  governs: { instrument: 'ch/telecom-information-request' },

  terms: {
    // Art. 21(1)(a)-(c): name, date of birth, address, addressing elements, kinds of service
    'subscriber-data': { item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'service-details'] },
    // Art. 22(1): whatever else lets somebody be identified
    'identifying-address': { item: ['registration-ip', 'last-login-ip'], purpose: 'identify-user' },
    'debated-identifying-data': {
      item: ['recovery-contact', 'registration-date', 'registration-record', 'profile-details', 'device-identifier', 'payment-instrument', 'puk-code'],
    },
    // Art. 8(b) and 26(1): contents and metadata, which are surveillance
    'surveillance': {
      item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'message-content', 'stored-file', 'contact-list', 'membership-list'],
    },
  },

  rules: [
    { id: '15-1', cite: 'BÜPF Art. 15(1), 21(1), 22(1), (3); VÜPF Art. 17(1)-(3)', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified',
      says: 'Providers answer the Dienst ÜPF and nobody else: authorities ask it, by telephone where it is urgent.',
      when: { servedBy: ['issuing-authority', 'private-party', 'secretary-of-state'] }, effect: 'redirect', to: 'competent-authority' },

    { id: '15-1-who', cite: 'BÜPF Art. 15(1)(a)-(d)', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified',
      says: 'Those who may ask are the authorities that order or approve surveillance, the police, the intelligence service and those who prosecute administrative offences.',
      when: {}, effect: 'require', needs: { authorityKind: ['police', 'prosecutor', 'judge', 'court', 'investigating-judge', 'investigating-authority', 'administrative', 'intelligence'] },
      ground: 'issuer-not-competent' },

    { id: '15-1-civil', cite: 'BÜPF Art. 15(1)', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified',
      says: 'A civil dispute is none of the purposes.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '15-1-purpose', cite: 'BÜPF Art. 1(1), 15(1)(a)-(d)', from: '2018-03-01', confidence: 'unverified',
      says: 'Whether an administrative case, such as one about taxes, is one of the purposes is for a lawyer.',
      when: {}, effect: 'require', ground: 'outside-scope',
      needs: { anyOf: [{ proceedings: ['criminal', 'mutual-assistance', 'sentence-execution', 'national-security'] }, { emergency: 'yes', emergencyGround: 'life-or-safety' }, { proceedings: 'other', offenceKind: 'missing-person' }] } },

    { id: '21-1', cite: 'BÜPF Art. 21(1)(a)-(c)', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified',
      says: 'A provider of telecommunications says who its customer is: name, birth, address, numbers and the like, and which services.',
      when: { term: 'subscriber-data', serviceKind: 'network-or-number-based-communications' }, effect: 'permit' },

    { id: '22-1', cite: 'BÜPF Art. 22(1)-(1bis)', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified',
      says: 'To find who committed an offence over the Internet it gives the addresses that identify somebody as well.',
      when: { term: 'identifying-address', serviceKind: 'network-or-number-based-communications' }, effect: 'permit' },

    { id: '22-3', cite: 'BÜPF Art. 2(c), 22(3); VÜPF Art. 18(5); BGer, 29 April 2021, 2C_544/2020', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified',
      says: 'A messenger, which offers no telecommunications but what builds on them, gives what it has of that, and no more.',
      when: { term: ['subscriber-data', 'identifying-address'], serviceKind: derived }, effect: 'permit' },

    { id: '22-1-debated', cite: 'BÜPF Art. 21(1)(d), 22(1), (3)', from: '2018-03-01', confidence: 'unverified',
      says: 'Other data may let somebody be identified too.',
      when: { term: 'debated-identifying-data', serviceKind: providers }, effect: 'permit' },

    { id: '22-other', cite: 'BÜPF Art. 2(c), 22(3)', from: '2018-03-01', confidence: 'unverified',
      says: 'Whether a provider of storage or of another service is bound is for a lawyer.',
      when: { term: ['subscriber-data', 'identifying-address', 'debated-identifying-data'], serviceKind: ['storage-for-users', 'other'] }, effect: 'permit' },

    { id: '22-1-offence', cite: 'BÜPF Art. 22(1)-(1bis), (3)', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified',
      says: 'That takes the suspicion of an offence over the Internet, or a threat to security over the Internet.',
      when: { anyOf: [{ serviceKind: derived }, { term: 'identifying-address' }] },
      unless: { anyOf: [{ emergency: 'yes', emergencyGround: 'life-or-safety' }, { offenceKind: 'missing-person' }] }, effect: 'require',
      needs: { anyOf: [{ offenceByInformationSystem: 'yes' }, { proceedings: 'national-security' }] }, ground: 'offence-below-threshold' },

    { id: '22-1-rescue', cite: 'BÜPF Art. 22(1)-(1bis), (3), 35, 37', from: '2018-03-01', confidence: 'unverified',
      says: 'Where a life is in danger or somebody is missing, whether less than that is enough is for a lawyer, and nothing to refuse.',
      when: { anyOf: [
        { serviceKind: derived, emergency: 'yes', emergencyGround: 'life-or-safety' }, { term: 'identifying-address', emergency: 'yes', emergencyGround: 'life-or-safety' },
        { serviceKind: derived, offenceKind: 'missing-person' }, { term: 'identifying-address', offenceKind: 'missing-person' },
      ] },
      effect: 'require', needs: { anyOf: [{ offenceByInformationSystem: 'yes' }, { proceedings: 'national-security' }] }, ground: 'offence-below-threshold' },

    { id: '26-only', cite: 'BÜPF Art. 8(b), 21(1), 22(1), 26(1)', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified',
      says: 'Such a request reaches neither contents nor who communicated with whom, when and from where; these take an order of surveillance.',
      when: { term: 'surveillance' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: 'V-6', cite: 'VÜPF Art. 6', from: '2024-03-26', readInForceOn: '2024-03-26', confidence: 'verified', as: 'ask',
      says: 'Neither the person nor others learn of it.',
      when: {}, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: 'V-17-4', cite: 'VÜPF Art. 17(4)', from: '2018-03-01', confidence: 'unverified',
      says: 'The request names the authority, its number, the law and whom it means.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', fileNumber: 'present', legalBasis: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: 'V-37-2', cite: 'VÜPF Art. 37(2), 38(2)', from: '2024-03-26', readInForceOn: '2024-03-26', confidence: 'verified',
      says: 'Who was behind an IP address is asked with date and time.',
      when: { targetKind: 'ip-endpoint', serviceKind: 'network-or-number-based-communications' }, effect: 'require', needs: { observationTime: 'present' }, ground: 'incomplete' },

    { id: 'V-37-2-messenger', cite: 'VÜPF Art. 18(5), 37(2)', from: '2018-03-01', confidence: 'unverified',
      says: 'A messenger is bound by no such form, but cannot tell without them either.',
      when: { targetKind: 'ip-endpoint', serviceKind: [...derived, 'storage-for-users', 'other'] }, effect: 'require', needs: { observationTime: 'present' }, ground: 'incomplete' },

    { id: '39-1-a', cite: 'BÜPF Art. 21(1), 22(1), (3), 39(1)(a)', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified', as: 'ask',
      says: 'It is answered in the time that the Service sets.',
      when: { term: ['subscriber-data', 'identifying-address', 'debated-identifying-data'], serviceKind: providers }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '15-withdrawn', cite: 'BÜPF Art. 15(1)', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified',
      says: 'A request that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
