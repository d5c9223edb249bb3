import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['judge', 'court', 'investigating-judge'] as const
const agencies = ['police', 'investigating-authority', 'administrative'] as const
const order = 'il/communications-data-order'
const permit = 'il/urgent-permit'

/**
 * Criminal Procedure (Enforcement Powers – Communications Data) Law 5768-2007: data about communications on the order of a court (s. 3), and for a day on the permit of a senior officer (s. 4).
 *
 * Read on 22 November 2026: the beginning of s. 1 in a collection (psakdin.co.il), the abstract and notes of HCJ 3809/08 of 28 May 2012 (versa.cardozo.yu.edu, netlaw.co.il), which name the first day, a
 * note of 2008 of the IAPP and two of the Library of Congress, and a note that quotes the definition of traffic data (2jk.org). Not read: ss. 3 and 4 themselves. docs/decisions/0028.
 */
export const communicationsDataLaw: LawPack = defineLawPack({
  id: 'il/communications-data-law', version: '2026-11-22', title: 'Criminal Procedure (Enforcement Powers – Communications Data) Law 5768-2007 (Israel)',
  source: 'https://www.psakdin.co.il/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['IL'],
  governs: { instrument: [order, permit] },

  terms: {
    // who the subscriber is, with whom and how long there was a message, where a device is
    'communications-data': {
      item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'registration-date', 'service-details', 'device-identifier', 'interaction-log', 'session-times',
        'location'],
    },
    // IP addresses, of which the memorandum of the bill spoke, and what else may be data about a subscriber
    'debated-data': {
      item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'server-log', 'date-of-birth', 'recovery-contact', 'registration-record', 'profile-details', 'payment-instrument', 'billing-record',
        'purchase-history', 'puk-code'],
    },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // what comes as a series in time
    'data-over-time': { item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'purchase-history'] },
  },

  rules: [
    { id: '1', cite: 'Communications Data Law 5768-2007, s. 1; HCJ 3809/08', from: '2008-06-27', confidence: 'verified',
      says: 'Data about communications hold no contents.',
      when: { term: 'contents' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '1-licensee', cite: 'Communications Data Law 5768-2007, s. 1', from: '2008-06-27', confidence: 'unverified',
      says: 'The Law speaks of holders of a telecommunications licence, or of a general permit; whether a messenger without numbers is one is for a lawyer.',
      when: {}, effect: 'require', needs: { serviceKind: 'network-or-number-based-communications' }, ground: 'service-not-covered' },

    { id: '3', cite: 'Communications Data Law 5768-2007, s. 3; HCJ 3809/08', from: '2008-06-27', confidence: 'verified',
      says: 'A court may order data about communications to solve, investigate or prevent offences, or to save a life.',
      when: { term: 'communications-data', instrument: order }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '3-debated', cite: 'Communications Data Law 5768-2007, ss. 1 and 3', from: '2008-06-27', confidence: 'unverified',
      says: 'IP addresses, who was behind one, payments and documents may be such data.',
      when: { instrument: order, anyOf: [{ term: 'debated-data' }, { term: 'communications-data', targetKind: 'ip-endpoint' }] }, effect: 'permit' },

    { id: '3-court', cite: 'Communications Data Law 5768-2007, s. 3', from: '2008-06-27', confidence: 'verified',
      says: 'A court makes the order; an investigating authority brings it.',
      when: { instrument: order }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: courts }, { validatedBy: courts, authorityKind: agencies }] } },

    { id: '3-focused', cite: 'Communications Data Law 5768-2007, ss. 3 and 4; HCJ 3809/08', from: '2012-05-28', confidence: 'verified',
      says: 'It serves a concrete case about a suspect or a victim, who is singled out, and not the discovery of offenders in general.',
      when: {}, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '3-civil', cite: 'Communications Data Law 5768-2007, s. 3', from: '2008-06-27', confidence: 'verified',
      says: 'A civil dispute is no offence.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '3-criminal', cite: 'Communications Data Law 5768-2007, ss. 3 and 4', from: '2008-06-27', confidence: 'unverified',
      says: 'Whether it serves other proceedings than criminal ones is for a lawyer, but to save a life.',
      when: {}, effect: 'require', needs: { anyOf: [{ proceedings: 'criminal' }, { emergency: 'yes', emergencyGround: 'life-or-safety' }] }, ground: 'outside-scope' },

    { id: '3-form', cite: 'Communications Data Law 5768-2007, s. 3', from: '2008-06-27', confidence: 'unverified',
      says: 'The order is signed and dated, and names the case, the data and their period.',
      when: { instrument: order }, effect: 'require', needs: { signature: 'present', issueDate: 'present', fileNumber: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '3-period', cite: 'Communications Data Law 5768-2007, s. 3', from: '2008-06-27', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '3-future', cite: 'Communications Data Law 5768-2007, s. 3', from: '2008-06-27', confidence: 'unverified',
      says: 'An order may mean data that are still to come; whether we can give them is for a lawyer.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '3-days', cite: 'Communications Data Law 5768-2007, s. 3', from: '2008-06-27', confidence: 'verified', as: 'ask',
      says: 'The order is executed within thirty days.',
      when: { term: 'communications-data', instrument: order }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: { days: 30 }, startsAt: 'issue', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '3-lapsed', cite: 'Communications Data Law 5768-2007, s. 3', from: '2008-06-27', confidence: 'unverified',
      says: 'What becomes of an order after thirty days the notes do not say; a named person finds whether it still stands.',
      when: { instrument: order }, effect: 'require', needs: { anyOf: [{ orderAgeDays: { below: 31 } }, { orderStillStands: 'yes' }] }, ground: 'lapsed' },

    { id: '3-silence', cite: 'Communications Data Law 5768-2007, s. 3', from: '2008-06-27', confidence: 'unverified', as: 'ask',
      says: 'The order may forbid to tell anybody.',
      when: { nonDisclosure: 'ordered' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '4', cite: 'Communications Data Law 5768-2007, s. 4; HCJ 3809/08', from: '2008-06-27', confidence: 'verified',
      says: 'In an emergency that cannot wait for a court, a senior officer may permit it, to prevent or solve a felony or to save a life.',
      when: { term: 'communications-data', instrument: permit, emergency: 'yes' }, unless: { targetKind: 'ip-endpoint' }, effect: 'permit' },

    { id: '4-debated', cite: 'Communications Data Law 5768-2007, ss. 1 and 4', from: '2008-06-27', confidence: 'unverified',
      says: 'In an emergency IP addresses, and who was behind one, may be such data too.',
      when: { instrument: permit, emergency: 'yes', anyOf: [{ term: 'debated-data' }, { term: 'communications-data', targetKind: 'ip-endpoint' }] }, effect: 'permit' },

    { id: '4-who', cite: 'Communications Data Law 5768-2007, s. 4', from: '2008-06-27', confidence: 'verified',
      says: 'The officer is a senior one of the police, or of the military police, whom the Law authorises, which a person finds.',
      when: { instrument: permit }, effect: 'require', needs: { authorityKind: ['police', 'investigating-authority'], competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: '4-felony', cite: 'Communications Data Law 5768-2007, s. 4; Penal Law 5737-1977, s. 24', from: '2008-06-27', confidence: 'unverified',
      says: 'A felony carries more than three years of imprisonment.',
      when: { instrument: permit }, effect: 'require', ground: 'offence-below-threshold',
      needs: { anyOf: [{ emergencyGround: 'life-or-safety' }, { maximumPenaltyMonths: { atLeast: 37 } }] } },

    { id: '4-day', cite: 'Communications Data Law 5768-2007, s. 4', from: '2008-06-27', confidence: 'unverified',
      says: 'It reaches the data of twenty-four hours.',
      when: { term: 'data-over-time', instrument: permit }, effect: 'require', needs: { windowDays: { below: 2 } }, ground: 'instrument-insufficient' },

    { id: '4-reasons', cite: 'Communications Data Law 5768-2007, s. 4; HCJ 3809/08', from: '2008-06-27', confidence: 'verified',
      says: 'The officer states why it is urgent.',
      when: { instrument: permit }, effect: 'require', needs: { emergencyReasons: 'present' }, ground: 'incomplete' },

    { id: '4-form', cite: 'Communications Data Law 5768-2007, s. 4', from: '2008-06-27', confidence: 'unverified',
      says: 'The permit says which authority gave it and when, and which data it means.',
      when: { instrument: permit }, effect: 'require', needs: { issuingAuthority: 'present', issueDate: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '4-served', cite: 'Communications Data Law 5768-2007, ss. 3 and 4', from: '2008-06-27', confidence: 'unverified',
      says: 'Authorities make these requests and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '4-withdrawn', cite: 'Communications Data Law 5768-2007, ss. 3 and 4', from: '2008-06-27', confidence: 'verified',
      says: 'What was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
