import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const surveillance = ['ch/retroactive-metadata-order', 'ch/real-time-surveillance-order'] as const
/** Who orders in criminal proceedings, with the approval of a court that follows. */
const ordering = ['prosecutor', 'judge', 'court'] as const

/**
 * The Swiss Code of Criminal Procedure: metadata of the past (Art. 273), surveillance in real time (Art. 269) and the production of what is stored (Art. 263, 265).
 *
 * Read on 22 November 2026: Art. 263 to 265 and 269 in legalize-dev/legalize-ch (ch/cc-2010-267.md, version of 1 March 2019; in force since 1 January 2011), Art. 265 as of 1 July 2023 and Art. 273 as of 1 July 2022 on lawbrary.ch (the latter in this wording since
 * 1 March 2018, and unchanged in 2023 on swissrights.ch), and Art. 8, 17, 26, 27, 35 and 37 of the Act on surveillance (BÜPF) as of 1 September 2023. Art. 274 and 279 in accounts. The Code was revised on 17 June 2022, in force since 1 January 2024 (AS 2023 468). Of the
 * revised text Art. 263 alone was read (swissrights.ch): it got a point (e), on which no rule rests. So what rests on the words of Art. 265 and 273 is unverified since that day; that no civil dispute, nothing withdrawn, no contents and nothing in real time is served needs no more than Art. 263 and the BÜPF.
 * docs/decisions/0027 says how it was read.
 */
export const strafprozessordnungCh: LawPack = defineLawPack({
  id: 'ch/strafprozessordnung', version: '2026-11-22', title: 'Schweizerische Strafprozessordnung (StPO), Art. 263, 265, 269, 273',
  source: 'https://www.fedlex.admin.ch/eli/cc/2010/267/de', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['CH'],
  governs: { instrument: [...surveillance, 'ch/production-order'] },

  terms: {
    // BÜPF Art. 8(b): with whom, when, how long, from where
    'metadata': { item: ['session-ip-log', 'session-times', 'interaction-log', 'location'] },
    'debated-metadata': { item: ['last-login-ip', 'registration-ip', 'device-identifier', 'server-log'] },
    'content': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // records of a business that are no data of telecommunications
    'business-records': { item: ['payment-instrument', 'billing-record', 'purchase-history'] },
    'other-stored-data': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date',
        'registration-record', 'service-details', 'device-identifier', 'puk-code', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location',
        'server-log', 'support-ticket', 'membership-list', 'contact-list', 'message-content', 'stored-file', 'published-content'],
    },
  },

  rules: [
    // Art. 263 and 265: production

    { id: '265-1', cite: 'StPO Art. 263(1)(a), 265(1)', from: '2011-01-01', until: '2024-01-01', readInForceOn: '2023-07-01', confidence: 'verified',
      says: 'Whoever holds what may serve as evidence hands it over: what was paid and bought.',
      when: { term: 'business-records', instrument: 'ch/production-order' }, effect: 'permit' },

    { id: '265-1-since-2024', cite: 'StPO Art. 263(1)(a), 265(1)', from: '2024-01-01', confidence: 'unverified',
      says: 'Whoever holds what may serve as evidence hands it over: what was paid and bought; this was read in the text before 2024 only.',
      when: { term: 'business-records', instrument: 'ch/production-order' }, effect: 'permit' },

    { id: '265-1-other', cite: 'StPO Art. 263(1)(a), 265(1), 273; BÜPF Art. 15, 21, 22', from: '2011-01-01', confidence: 'unverified',
      says: 'For who a customer is and for metadata there are other articles, and whether stored messages can be had like this is disputed.',
      when: { term: 'other-stored-data', instrument: 'ch/production-order' }, effect: 'permit' },

    { id: '265-1-future', cite: 'StPO Art. 265(1)', from: '2011-01-01', until: '2024-01-01', readInForceOn: '2023-07-01', confidence: 'verified',
      says: 'Whoever holds something hands it over, and not what is still to come.',
      when: {
        instrument: 'ch/production-order', windowEndsAfterReceipt: 'yes',
        item: ['billing-record', 'purchase-history', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'support-ticket', 'message-content', 'stored-file', 'published-content'],
      },
      effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '265-1-future-since-2024', cite: 'StPO Art. 265(1)', from: '2024-01-01', confidence: 'unverified',
      says: 'Whoever holds something hands it over, and not what is still to come; this was read in the text before 2024 only.',
      when: {
        instrument: 'ch/production-order', windowEndsAfterReceipt: 'yes',
        item: ['billing-record', 'purchase-history', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'support-ticket', 'message-content', 'stored-file', 'published-content'],
      },
      effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '263-2', cite: 'StPO Art. 263(2)', from: '2011-01-01', readInForceOn: '2024-01-01', confidence: 'verified',
      says: 'The order gives its reasons in short; an oral one in an urgent case is confirmed in writing.',
      when: { instrument: 'ch/production-order', emergency: 'no' }, effect: 'require', needs: { statementOfReasons: 'present' }, ground: 'incomplete' },

    { id: '263-form', cite: 'StPO Art. 263(2)', from: '2011-01-01', confidence: 'unverified',
      says: 'It is signed and dated and says who made it, in which case, and whose data are wanted.',
      when: { instrument: 'ch/production-order' }, effect: 'require',
      needs: { issuingAuthority: 'present', signature: 'present', issueDate: 'present', fileNumber: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '263-3', cite: 'StPO Art. 198, 263(2)-(3), 265(3)', from: '2011-01-01', confidence: 'unverified',
      says: 'Prosecutors and courts order it; whether the police can is for a lawyer.',
      when: { instrument: 'ch/production-order' }, effect: 'require', needs: { authorityKind: ordering }, ground: 'issuer-not-competent' },

    { id: '263-civil', cite: 'StPO Art. 263(1)(a)', from: '2011-01-01', readInForceOn: '2024-01-01', confidence: 'verified',
      says: 'Evidence of an offence is what it is about, and no civil dispute.',
      when: { instrument: 'ch/production-order', proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '263-criminal', cite: 'StPO Art. 263(1)(a), 265(1)', from: '2011-01-01', confidence: 'unverified',
      says: 'Whether other proceedings than criminal ones lead to such an order is for a lawyer.',
      when: { instrument: 'ch/production-order' }, effect: 'require', needs: { proceedings: ['criminal', 'mutual-assistance'] }, ground: 'outside-scope' },

    { id: '263-served', cite: 'StPO Art. 263(2)-(3), 265(3)', from: '2011-01-01', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { instrument: 'ch/production-order', servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '264-1', cite: 'StPO Art. 264(1)(a), (c)-(d)', from: '2011-01-01', confidence: 'unverified',
      says: 'What lawyers and others who need not testify exchange is not seized, so data held for them are looked at first.',
      when: { instrument: 'ch/production-order', privilegedInfrastructure: 'yes' }, effect: 'forbid', ground: 'professional-privilege' },

    { id: '265-3', cite: 'StPO Art. 265(1), (3)', from: '2011-01-01', until: '2024-01-01', readInForceOn: '2023-07-01', confidence: 'verified', as: 'ask',
      says: 'They are handed over in the time that the authority sets.',
      when: { term: 'business-records', instrument: 'ch/production-order' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '265-3-since-2024', cite: 'StPO Art. 265(1), (3)', from: '2024-01-01', confidence: 'unverified', as: 'ask',
      says: 'They are handed over in the time that the authority sets; this was read in the text before 2024 only.',
      when: { term: 'business-records', instrument: 'ch/production-order' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    // Art. 269: in real time

    { id: '269-1', cite: 'StPO Art. 269(1); BÜPF Art. 26(1), (4)', from: '2011-01-01', readInForceOn: '2019-03-01', confidence: 'verified',
      says: 'Surveillance takes what arises from now on, which is granted to nobody.',
      when: { instrument: 'ch/real-time-surveillance-order' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    // Art. 273: metadata of the past

    { id: '273-1', cite: 'StPO Art. 273(1), (3); BÜPF Art. 8(b), 26(1)(b), (4), 27(2)', from: '2018-03-01', until: '2024-01-01', readInForceOn: '2022-07-01', confidence: 'verified',
      says: 'A prosecutor may demand who communicated with whom, when and from where, of providers and, as far as they have it, of messengers.',
      when: { term: 'metadata', instrument: 'ch/retroactive-metadata-order', serviceKind: ['network-or-number-based-communications', 'number-independent-communications', 'communication-between-users'] }, unless: { windowEndsAfterReceipt: 'yes' },
      effect: 'permit' },

    { id: '273-1-since-2024', cite: 'StPO Art. 273(1), (3); BÜPF Art. 8(b), 26(1)(b), (4), 27(2)', from: '2024-01-01', confidence: 'unverified',
      says: 'A prosecutor may demand who communicated with whom, when and from where, of providers and, as far as they have it, of messengers; this was read in the text before 2024 only.',
      when: { term: 'metadata', instrument: 'ch/retroactive-metadata-order', serviceKind: ['network-or-number-based-communications', 'number-independent-communications', 'communication-between-users'] }, unless: { windowEndsAfterReceipt: 'yes' },
      effect: 'permit' },

    { id: '273-1-debated', cite: 'StPO Art. 273(1); BÜPF Art. 8(b)', from: '2018-03-01', confidence: 'unverified',
      says: 'Single log-ins, devices and logs of servers may be metadata of telecommunications too, and other services may be bound.',
      when: { instrument: 'ch/retroactive-metadata-order', anyOf: [{ term: 'debated-metadata' }, { term: 'metadata', serviceKind: ['storage-for-users', 'other'] }] }, effect: 'permit' },

    { id: '273-1-future', cite: 'StPO Art. 273(1), (3); BÜPF Art. 26(4)', from: '2018-03-01', until: '2024-01-01', readInForceOn: '2022-07-01', confidence: 'verified',
      says: 'It looks back; what arises from now on is surveillance in real time.',
      when: { term: 'metadata', instrument: 'ch/retroactive-metadata-order', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '273-1-future-since-2024', cite: 'StPO Art. 273(1), (3); BÜPF Art. 26(4)', from: '2024-01-01', confidence: 'unverified',
      says: 'It looks back; what arises from now on is surveillance in real time; this was read in the text before 2024 only.',
      when: { term: 'metadata', instrument: 'ch/retroactive-metadata-order', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '273-1-only', cite: 'StPO Art. 273(1); BÜPF Art. 8(a)-(b)', from: '2018-03-01', readInForceOn: '2022-07-01', confidence: 'verified',
      says: 'It reaches no contents.',
      when: { term: 'content', instrument: 'ch/retroactive-metadata-order' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '273-who', cite: 'StPO Art. 273(1)-(2); BÜPF Art. 35(1), 37', from: '2018-03-01', until: '2024-01-01', readInForceOn: '2022-07-01', confidence: 'verified',
      says: 'A prosecutor orders it, and in the search for somebody missing the authority that the canton names; the police alone cannot.',
      when: { instrument: 'ch/retroactive-metadata-order' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ordering }, { authorityKind: ['police', 'administrative'], emergency: 'yes', offenceKind: 'missing-person' }] } },

    { id: '273-who-since-2024', cite: 'StPO Art. 273(1)-(2); BÜPF Art. 35(1), 37', from: '2024-01-01', confidence: 'unverified',
      says: 'A prosecutor orders it, and in the search for somebody missing the authority that the canton names; the police alone cannot; this was read in the text before 2024 only.',
      when: { instrument: 'ch/retroactive-metadata-order' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ordering }, { authorityKind: ['police', 'administrative'], emergency: 'yes', offenceKind: 'missing-person' }] } },

    { id: '273-2', cite: 'StPO Art. 273(2), 274', from: '2018-03-01', until: '2024-01-01', readInForceOn: '2022-07-01', confidence: 'verified',
      says: 'A court approves the order; it may be carried out before, but not once the court has refused.',
      when: { instrument: 'ch/retroactive-metadata-order', courtConfirmation: 'refused' }, effect: 'forbid', ground: 'validation-refused' },

    { id: '273-2-since-2024', cite: 'StPO Art. 273(2), 274', from: '2024-01-01', confidence: 'unverified',
      says: 'A court approves the order; it may be carried out before, but not once the court has refused; this was read in the text before 2024 only.',
      when: { instrument: 'ch/retroactive-metadata-order', courtConfirmation: 'refused' }, effect: 'forbid', ground: 'validation-refused' },

    { id: '273-3', cite: 'StPO Art. 273(3)', from: '2018-03-01', until: '2024-01-01', readInForceOn: '2022-07-01', confidence: 'verified',
      says: 'It reaches six months back.',
      when: { term: 'metadata', instrument: 'ch/retroactive-metadata-order' }, effect: 'require', needs: { windowDays: { below: 185 } }, ground: 'outside-scope' },

    { id: '273-3-since-2024', cite: 'StPO Art. 273(3)', from: '2024-01-01', confidence: 'unverified',
      says: 'It reaches six months back; this was read in the text before 2024 only.',
      when: { term: 'metadata', instrument: 'ch/retroactive-metadata-order' }, effect: 'require', needs: { windowDays: { below: 185 } }, ground: 'outside-scope' },

    { id: '273-civil', cite: 'StPO Art. 273(1); BÜPF Art. 1(1)', from: '2018-03-01', readInForceOn: '2022-07-01', confidence: 'verified',
      says: 'A civil dispute leads to no surveillance.',
      when: { instrument: 'ch/retroactive-metadata-order', proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '273-criminal', cite: 'StPO Art. 273(1); BÜPF Art. 1(1)(a)-(d), 35, 36', from: '2018-03-01', confidence: 'unverified',
      says: 'It serves criminal proceedings, mutual assistance, and the search for the missing and the convicted; the intelligence service has an Act of its own.',
      when: { instrument: 'ch/retroactive-metadata-order' }, effect: 'require', ground: 'outside-scope',
      needs: { anyOf: [{ proceedings: ['criminal', 'mutual-assistance', 'sentence-execution'] }, { proceedings: 'other', offenceKind: 'missing-person' }] } },

    { id: '273-offence', cite: 'StPO Art. 273(1)', from: '2018-03-01', confidence: 'unverified',
      says: 'Somebody is strongly suspected of a crime or misdemeanour; whether an offence that brings no prison is one is for a lawyer.',
      when: { instrument: 'ch/retroactive-metadata-order', proceedings: 'criminal' }, effect: 'require', ground: 'offence-below-threshold',
      needs: { anyOf: [{ maximumPenaltyMonths: { atLeast: 1 } }, { offenceKind: 'missing-person' }, { emergency: 'yes', emergencyGround: 'life-or-safety' }] } },

    { id: '273-form', cite: 'StPO Art. 273(1)', from: '2018-03-01', confidence: 'unverified',
      says: 'The order says who made it, in which case, of which offence somebody is suspected, and whom it means.',
      when: { instrument: 'ch/retroactive-metadata-order' }, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', fileNumber: 'present', userIdentifier: 'present', offenceDescription: 'present', timeRange: 'present' } },

    { id: '273-door', cite: 'BÜPF Art. 16, 17, 26(1); VÜPF Art. 3(1)', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified',
      says: 'Surveillance is ordered at the Dienst ÜPF, by telephone where it is urgent, and the Service turns to the provider.',
      when: { instrument: surveillance, servedBy: ['issuing-authority', 'private-party', 'secretary-of-state'] }, effect: 'redirect', to: 'competent-authority' },

    { id: '26-1', cite: 'BÜPF Art. 26(1), 27(2), 39(1)(a)', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified', as: 'ask',
      says: 'The metadata are handed over in the time that the Service sets.',
      when: { term: ['metadata', 'debated-metadata'], instrument: 'ch/retroactive-metadata-order' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '39-1-d', cite: 'BÜPF Art. 39(1)(d); VÜPF Art. 6', from: '2018-03-01', readInForceOn: '2023-09-01', confidence: 'verified', as: 'ask',
      says: 'Surveillance is kept secret; the prosecutor tells the person afterwards.',
      when: { instrument: surveillance }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '275', cite: 'StPO Art. 265(1), 273(1), 275', from: '2011-01-01', readInForceOn: '2019-03-01', confidence: 'verified',
      says: 'An order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
