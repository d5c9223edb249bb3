import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['judge', 'court'] as const
/** Who runs no telecommunications; messengers without numbers do not, in the words of the law on electronic communications. */
const others = ['number-independent-communications', 'communication-between-users', 'storage-for-users', 'domain-and-ip-numbering', 'financial', 'other'] as const

/**
 * The Polish Code of Criminal Procedure: correspondence and data on the order of a court or prosecutor (art. 218), keeping them (art. 218a), interception (art. 237).
 *
 * Read on 22 November 2026: art. 94 § 1 as of 9 February 2021 (przepisy.gofin.pl), art. 218 § 1 as quoted in a paper of 2019 (M. Rogalski, ZNUR 105/2019), art. 218a as of 24 May 2019
 * (lexlege.pl); of art. 237 a judgment (SN, 3 December 2008, V KK 195/08). Art. 218 § 1 names arts 45(1) and 49 of the Electronic Communications Law since 10 November 2024 (Dz.U. 2024 poz. 1222, art. 17, in
 * legalize-dev/legalize-pl); by art. 1(1) and 2 of that law a messenger without numbers carries on no telecommunications. That art. 218a binds other providers than those of telecommunications by now stands in one account without a day.
 * docs/decisions/0027 says how it was read.
 */
export const kodeksPostepowaniaKarnego: LawPack = defineLawPack({
  id: 'pl/kodeks-postepowania-karnego', version: '2026-11-22', title: 'Kodeks postępowania karnego, art. 218, 218a, 237',
  source: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=wdu19970890555', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['PL'],
  governs: { instrument: ['pl/production-order', 'pl/preservation-order', 'pl/interception-order'] },

  terms: {
    'correspondence': { item: 'message-content' },
    // who called whom, when and from where, with which device
    'telecom-data': { item: ['interaction-log', 'location', 'device-identifier', 'phone-number'] },
    'other-stored-data': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date', 'registration-record',
        'service-details', 'payment-instrument', 'billing-record', 'puk-code', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'server-log', 'support-ticket',
        'purchase-history', 'membership-list', 'contact-list', 'stored-file', 'published-content'],
    },
  },

  rules: [
    // art. 94: what an order contains

    { id: '94-1', cite: 'k.p.k., art. 94 § 1', from: '2021-02-09', readInForceOn: '2021-02-09', confidence: 'verified',
      says: 'An order names who made it and on which day, the law on which it rests, and its reasons.',
      when: { instrument: ['pl/production-order', 'pl/preservation-order'] }, effect: 'require', act: ['disclose', 'preserve'], ground: 'incomplete',
      needs: { issuingAuthority: 'present', issueDate: 'present', legalBasis: 'present', statementOfReasons: 'present' } },

    // art. 218: correspondence and data

    { id: '218-1', cite: 'k.p.k., art. 218 § 1', from: '2019-12-31', readInForceOn: '2019-12-31', confidence: 'verified',
      says: 'Who runs telecommunications hands correspondence that matters to the case to a court that orders it.',
      when: { term: 'correspondence', instrument: 'pl/production-order', serviceKind: 'network-or-number-based-communications', authorityKind: courts }, unless: { windowEndsAfterReceipt: 'yes' }, effect: 'permit' },

    { id: '218-1-data', cite: 'k.p.k., art. 218 § 1; Prawo telekomunikacyjne, art. 180a, 180c; since 10 November 2024 Prawo komunikacji elektronicznej, art. 45 ust. 1, 49', from: '2019-12-31', readInForceOn: '2019-12-31', confidence: 'verified',
      says: 'And who called whom, when and from where, to a court or prosecutor.',
      when: { term: 'telecom-data', instrument: 'pl/production-order', serviceKind: 'network-or-number-based-communications' }, unless: { windowEndsAfterReceipt: 'yes' }, effect: 'permit' },

    { id: '218-1-before', cite: 'k.p.k., art. 218 § 1', from: '1998-09-01', until: '2019-12-31', confidence: 'unverified',
      says: 'How the article read before the day of its text was not looked at.',
      when: { term: ['correspondence', 'telecom-data'], instrument: 'pl/production-order', serviceKind: 'network-or-number-based-communications' }, effect: 'permit' },

    { id: '218-1-prosecutor', cite: 'k.p.k., art. 218 § 1, 237', from: '1998-09-01', confidence: 'unverified',
      says: 'Whether contents of messages go to a prosecutor as well is disputed among prosecutors.',
      when: { term: 'correspondence', instrument: 'pl/production-order', authorityKind: 'prosecutor' }, effect: 'permit' },

    { id: '236a', cite: 'k.p.k., art. 217, 218 § 1, 236a', from: '1998-09-01', confidence: 'unverified',
      says: 'Other stored data, and those of other services, are had as things are that are handed over as evidence.',
      when: { instrument: 'pl/production-order', anyOf: [
        { term: 'other-stored-data' },
        { term: ['correspondence', 'telecom-data'], serviceKind: others },
      ] },
      effect: 'permit' },

    { id: '218-union', cite: 'Dir. 2002/58/EC, Art. 15(1); CJEU, 2 March 2021, C-746/18', from: '2021-03-02', confidence: 'unverified',
      says: 'The law of the Union asks for a court before traffic or location data are had, or looked through for a name; a prosecutor who leads the case is none.',
      when: { instrument: 'pl/production-order', anyOf: [
        { item: ['interaction-log', 'location', 'session-ip-log', 'session-times'], authorityKind: 'prosecutor', emergency: 'no' },
        { item: ['interaction-log', 'location', 'session-ip-log', 'session-times'], authorityKind: 'prosecutor', emergencyGround: ['critical-infrastructure', 'other'] },
        { item: ['interaction-log', 'location', 'session-ip-log', 'session-times'], authorityKind: ['police', 'investigating-authority'], validatedBy: 'prosecutor', emergency: 'no' },
        { item: ['interaction-log', 'location', 'session-ip-log', 'session-times'], authorityKind: ['police', 'investigating-authority'], validatedBy: 'prosecutor', emergencyGround: ['critical-infrastructure', 'other'] },
        { targetKind: 'ip-endpoint', authorityKind: 'prosecutor' }, { targetKind: 'ip-endpoint', authorityKind: ['police', 'investigating-authority'], validatedBy: 'prosecutor' },
      ] }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '218-who', cite: 'k.p.k., art. 218 § 1', from: '2019-12-31', readInForceOn: '2019-12-31', confidence: 'verified',
      says: 'Only a court or a prosecutor orders it.',
      when: { instrument: 'pl/production-order' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: [...courts, 'prosecutor'] }, { authorityKind: ['police', 'investigating-authority'], validatedBy: [...courts, 'prosecutor'] }] } },

    { id: '218-civil', cite: 'k.p.k., art. 1, 218 § 1, 218a § 1', from: '2019-12-31', readInForceOn: '2019-12-31', confidence: 'verified',
      says: 'It serves criminal proceedings, so no civil dispute.',
      when: { instrument: ['pl/production-order', 'pl/preservation-order'], proceedings: 'civil' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '218-criminal', cite: 'k.p.k., art. 1, 218 § 1', from: '1998-09-01', confidence: 'unverified',
      says: 'Whether any other proceedings than criminal ones lead to such an order is for a lawyer.',
      when: { instrument: 'pl/production-order' }, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '218-served', cite: 'k.p.k., art. 218 § 1, 218a § 1', from: '1998-09-01', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { instrument: ['pl/production-order', 'pl/preservation-order'], servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: '218-form', cite: 'k.p.k., art. 94, 218 § 1', from: '1998-09-01', confidence: 'unverified',
      says: 'It is signed, says in which case, and whose correspondence or data it means.',
      when: { instrument: 'pl/production-order' }, effect: 'require', needs: { fileNumber: 'present', signature: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '218-period', cite: 'k.p.k., art. 218 § 1', from: '1998-09-01', confidence: 'unverified',
      says: 'It says for which period.',
      when: { instrument: 'pl/production-order', item: ['message-content', 'interaction-log', 'location', 'session-ip-log', 'session-times'] }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '218-duty', cite: 'k.p.k., art. 218 § 1', from: '2019-12-31', readInForceOn: '2019-12-31', confidence: 'verified', as: 'ask',
      says: 'They are handed over; the article sets no time, so that of the order counts.',
      when: { term: ['correspondence', 'telecom-data'], instrument: 'pl/production-order', serviceKind: 'network-or-number-based-communications' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    // art. 218a: keeping

    { id: '218a-1', cite: 'k.p.k., art. 218a § 1', from: '2019-05-24', readInForceOn: '2019-05-24', confidence: 'verified',
      says: 'Who runs telecommunications keeps stored data that a court or prosecutor orders to be kept.',
      when: { instrument: 'pl/preservation-order', serviceKind: 'network-or-number-based-communications' }, effect: 'permit', act: 'preserve' },

    { id: '218a-1-other', cite: 'k.p.k., art. 218a § 1', from: '2019-05-24', confidence: 'unverified',
      says: 'Other services may have to do so as well by now.',
      when: { instrument: 'pl/preservation-order', serviceKind: others }, effect: 'permit', act: 'preserve' },

    { id: '218a-who', cite: 'k.p.k., art. 218a § 1', from: '2019-05-24', readInForceOn: '2019-05-24', confidence: 'verified',
      says: 'Only a court or a prosecutor orders it.',
      when: { instrument: 'pl/preservation-order' }, effect: 'require', act: 'preserve', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: [...courts, 'prosecutor'] }, { authorityKind: ['police', 'investigating-authority'], validatedBy: [...courts, 'prosecutor'] }] } },

    { id: '218a-form', cite: 'k.p.k., art. 218a § 1', from: '2019-05-24', confidence: 'unverified',
      says: 'The order says which data of whom it means.',
      when: { instrument: 'pl/preservation-order' }, effect: 'require', act: 'preserve', needs: { dataCategory: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '218a-90', cite: 'k.p.k., art. 218a § 1', from: '2019-05-24', readInForceOn: '2019-05-24', confidence: 'verified', as: 'ask',
      says: 'They are kept at once, for the time of the order and no longer than ninety days.',
      when: { instrument: 'pl/preservation-order', serviceKind: 'network-or-number-based-communications' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt' },

    { id: '218a-90-other', cite: 'k.p.k., art. 218a § 1', from: '2019-05-24', confidence: 'unverified', as: 'ask',
      says: 'By other services for as long, if they are bound.',
      when: { instrument: 'pl/preservation-order', orderState: 'standing', serviceKind: others },
      effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt' },

    // art. 237: interception

    { id: '237-1', cite: 'k.p.k., art. 237 § 1, 241', from: '2008-12-03', readInForceOn: '2008-12-03', confidence: 'verified',
      says: 'A court may have conversations listened to from now on, which is granted to nobody.',
      when: { instrument: 'pl/interception-order' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '218-withdrawn', cite: 'k.p.k., art. 218 § 1, 218a § 1-2', from: '2019-05-24', confidence: 'verified',
      says: 'An order that was withdrawn or stands no longer opens nothing.',
      when: { instrument: ['pl/production-order', 'pl/preservation-order'], orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },
  ],
})
