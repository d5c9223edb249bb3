import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * The Polish Act on the Police, art. 20c: telecommunications and Internet data without a court.
 *
 * Read on 22 November 2026: the beginning of the article as the Police published it on 26 April 2017 (isp.policja.pl); in force in this form since 7 February 2016. Internet data are those of art. 18(1)-(5)
 * of the Act on services by electronic means. Since 10 November 2024 its telecommunications data are those of art. 45(1) and 49 of the Electronic Communications Law, which telecommunications undertakings have and messengers without
 * numbers do not (Act of 12 July 2024, Dz.U. 2024 poz. 1222, art. 7, in legalize-dev/legalize-pl, pl/DU-2024-1222.md); the rest of the article was not read again. docs/decisions/0027 says how it was read, and why so much goes to a lawyer.
 */
export const ustawaOPolicji: LawPack = defineLawPack({
  id: 'pl/ustawa-o-policji', version: '2026-11-22', title: 'Ustawa o Policji, art. 20c',
  source: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=wdu19900300179', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['PL'],
  governs: { instrument: 'pl/police-data-request' },

  terms: {
    // who the user of an electronic service is
    'internet-identity': { item: ['person-name', 'postal-address', 'email-address', 'account-id', 'username', 'service-details', 'payment-instrument', 'billing-record'] },
    // how he used it
    'internet-use': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times'] },
    'debated-internet-data': {
      item: ['date-of-birth', 'phone-number', 'recovery-contact', 'profile-details', 'registration-date', 'registration-record', 'device-identifier', 'purchase-history', 'server-log'],
    },
    // who called whom, when and from where, with which device
    'telecom-data': { item: ['interaction-log', 'location', 'device-identifier', 'phone-number'] },
    'content': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
  },

  rules: [
    { id: '20c-1', cite: 'Ustawa o Policji, art. 20c ust. 1', from: '2016-02-07', readInForceOn: '2017-04-26', confidence: 'verified',
      says: 'To prevent or detect offences, to save life or health or to help a search, the Police may learn who the user of an electronic service is.',
      when: { term: 'internet-identity' }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '20c-1-ip', cite: 'Ustawa o Policji, art. 20c ust. 1; CJEU, 30 April 2024, C-470/21', from: '2016-02-07', confidence: 'unverified',
      says: 'Who was behind an IP address is asked in the same way, as far as the law of the Union allows that without a court.',
      when: { term: 'internet-identity', targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '20c-1-use', cite: 'Ustawa o Policji, art. 20c ust. 1', from: '2016-02-07', readInForceOn: '2017-04-26', confidence: 'verified',
      says: 'Likewise from which addresses and when the service was used.',
      when: { term: 'internet-use' }, effect: 'permit' },

    { id: '20c-1-debated', cite: 'Ustawa o Policji, art. 20c ust. 1', from: '2016-02-07', confidence: 'unverified',
      says: 'Other data are among them as far as the service needs them or the user agreed.',
      when: { term: 'debated-internet-data' }, effect: 'permit' },

    { id: '20c-1-telecom', cite: 'Ustawa o Policji, art. 20c ust. 1; Prawo telekomunikacyjne, art. 180c', from: '2016-02-07', until: '2024-11-10', readInForceOn: '2017-04-26', confidence: 'verified',
      says: 'Of a telecommunications undertaking they may learn who called whom, when and from where.',
      when: { term: 'telecom-data', serviceKind: 'network-or-number-based-communications' }, effect: 'permit' },

    { id: '20c-1-telecom-2024', cite: 'Ustawa o Policji, art. 20c ust. 1; Dz.U. 2024 poz. 1222, art. 7; Prawo komunikacji elektronicznej, art. 45 ust. 1, 49', from: '2024-11-10', confidence: 'unverified',
      says: 'Since the new law on electronic communications these are the data that telecommunications undertakings have under it, and no messengers; the rest of the article was not read again.',
      when: { term: 'telecom-data', serviceKind: 'network-or-number-based-communications' }, effect: 'permit' },

    { id: '20c-union', cite: 'Dir. 2002/58/EC, Art. 15(1); CJEU, 2 March 2021, C-746/18', from: '2021-03-02', confidence: 'unverified',
      says: 'The law of the Union asks for a court, or for another independent body, before traffic or location data are had, save where a life is in danger.',
      when: { anyOf: [
        { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location'], emergency: 'no' },
        { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location'], emergencyGround: ['critical-infrastructure', 'other'] },
      ] }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '20c-content', cite: 'Ustawa o Policji, art. 20c ust. 1', from: '2016-02-07', readInForceOn: '2017-04-26', confidence: 'verified',
      says: 'It reaches no contents.',
      when: { term: 'content' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '20c-who', cite: 'Ustawa o Policji, art. 20c ust. 1-2', from: '2016-02-07', readInForceOn: '2017-04-26', confidence: 'verified',
      says: 'Only the Police can use it; other services have Acts of their own.',
      when: {}, effect: 'require', needs: { authorityKind: 'police' }, ground: 'issuer-not-competent' },

    { id: '20c-civil', cite: 'Ustawa o Policji, art. 20c ust. 1', from: '2016-02-07', readInForceOn: '2017-04-26', confidence: 'verified',
      says: 'A civil dispute is none of the purposes.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '20c-purposes', cite: 'Ustawa o Policji, art. 20c ust. 1', from: '2016-02-07', confidence: 'unverified',
      says: 'Offences, a life or health in danger and a search are; whether another case is one is for a lawyer.',
      when: {}, effect: 'require', ground: 'outside-scope',
      needs: { anyOf: [{ proceedings: ['criminal', 'sentence-execution'] }, { emergency: 'yes', emergencyGround: 'life-or-safety' }, { proceedings: 'other', offenceKind: 'missing-person' }] } },

    { id: '20c-served', cite: 'Ustawa o Policji, art. 20c ust. 2', from: '2016-02-07', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '20c-2', cite: 'Ustawa o Policji, art. 20c ust. 2', from: '2016-02-07', confidence: 'unverified',
      says: 'But in urgency the request is in writing, signed by a commander or somebody whom a commander authorised, and names the officer who gets the data.',
      when: { emergency: 'no' }, effect: 'require', needs: { issuingAuthority: 'present', signature: 'present', recipientName: 'present' }, ground: 'incomplete' },

    { id: '20c-2-urgent', cite: 'Ustawa o Policji, art. 20c ust. 1-2', from: '2016-02-07', confidence: 'unverified',
      says: 'An urgent request, which comes without that paper, says who makes it and what is urgent.',
      when: { emergency: 'yes' }, effect: 'require', needs: { issuingAuthority: 'present', emergencyReasons: 'present' }, ground: 'incomplete' },

    { id: '20c-whom', cite: 'Ustawa o Policji, art. 20c ust. 1', from: '2016-02-07', confidence: 'unverified',
      says: 'It says whom it means.',
      when: {}, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '20c-period', cite: 'Ustawa o Policji, art. 20c ust. 1', from: '2016-02-07', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'billing-record', 'purchase-history', 'server-log'] }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '20c-duty', cite: 'Ustawa o Policji, art. 20c ust. 2', from: '2016-02-07', readInForceOn: '2017-04-26', confidence: 'verified', as: 'ask',
      says: 'The provider makes the data available; the article sets no time, so that of the request counts.',
      when: { anyOf: [{ term: ['internet-identity', 'internet-use'] }, { term: 'telecom-data', serviceKind: 'network-or-number-based-communications' }] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '20c-secret', cite: 'Ustawa o Policji, art. 20c ust. 1; Kodeks karny, art. 241 § 1', from: '2016-02-07', confidence: 'unverified', as: 'ask',
      says: 'The person is not to learn of it while the case is secret.',
      when: {}, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '20c-withdrawn', cite: 'Ustawa o Policji, art. 20c ust. 1', from: '2016-02-07', readInForceOn: '2017-04-26', confidence: 'verified',
      says: 'A request that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
