import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['judge', 'court'] as const
/** The Garda Síochána, the Defence Forces, the Revenue Commissioners, the Competition and Consumer Protection Commission. */
const bodies = ['police', 'intelligence', 'administrative', 'investigating-authority'] as const
/** A judge of the District Court authorised it, whoever brings it. */
const byJudge = [{ authorityKind: courts }, { authorityKind: bodies, validatedBy: courts }] as const
/** What a judge authorises, or a superior officer where it is urgent. */
const judged = ['ie/internet-source-data-authorisation', 'ie/schedule-2-data-authorisation', 'ie/data-production-order'] as const

/**
 * The Communications (Retention of Data) Act 2011, as amended in 2022: user data on demand of a senior officer, everything else with a judge of the District Court.
 *
 * Read on 22 November 2026: the Act as consolidated on 2 April 2025 in legalize-dev/legalize-ie (ie/IE-2011-act-3.md), without its Schedules; the amendments are in force since 26 June 2023.
 * How it read before was not looked at, so that nothing is said of earlier days. docs/decisions/0027 says how it was read.
 */
export const communicationsRetentionOfDataAct: LawPack = defineLawPack({
  id: 'ie/communications-retention-of-data-act', version: '2026-11-22', title: 'Communications (Retention of Data) Act 2011',
  source: 'https://revisedacts.lawreform.ie/eli/2011/act/3/revised/en/html', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['IE'],
  governs: { instrument: ['ie/user-data-requirement', ...judged, 'ie/cell-site-location-authorisation', 'ie/data-preservation-order'] },

  terms: {
    // s. 1(1), "user data": who the user is
    'user-data': { item: ['person-name', 'postal-address', 'phone-number', 'device-identifier', 'account-id', 'username', 'registration-date'] },
    // what the technical specification that is named there may add
    'debated-user-data': { item: ['email-address', 'recovery-contact', 'date-of-birth', 'registration-record', 'service-details'] },
    // s. 1(1), "internet source data": from which address, and who had it
    'source-address': { item: ['registration-ip', 'last-login-ip', 'session-ip-log'] },
    'source-person': { item: ['person-name', 'postal-address'], targetKind: 'ip-endpoint' },
    // Schedule 2, as far as its name tells
    'schedule-2-data': { item: ['interaction-log', 'location'] },
    'debated-schedule-2-data': { item: ['session-times', 'server-log'] },
  },

  rules: [
    // s. 1: whom the Act binds

    { id: '1-provider', cite: 'Communications (Retention of Data) Act 2011, s. 1(1)', from: '2023-06-26', confidence: 'verified',
      says: 'The Act binds who offers the public a service that conveys signals, and no other service.',
      when: { serviceKind: ['storage-for-users', 'financial', 'domain-and-ip-numbering', 'other'] }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'service-not-covered' },

    { id: '1-messenger', cite: 'Communications (Retention of Data) Act 2011, s. 1(1); CJEU, 13 June 2019, C-193/18', from: '2023-06-26', confidence: 'unverified',
      says: 'Whether a messenger or mail service without numbers, or one inside another service, consists mainly in conveying signals is for a lawyer.',
      when: { serviceKind: ['number-independent-communications', 'communication-between-users'] }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'service-not-covered' },

    // s. 6: user data

    { id: '6-1', cite: 'Communications (Retention of Data) Act 2011, ss. 1(1), 6(1)-(4)', from: '2023-06-26', confidence: 'verified',
      says: 'A senior officer may require user data for any offence, the security of the State, a life in danger or somebody missing.',
      when: { term: 'user-data', instrument: 'ie/user-data-requirement' }, effect: 'permit' },

    { id: '6-1-debated', cite: 'Communications (Retention of Data) Act 2011, ss. 1(1), 6(1)', from: '2023-06-26', confidence: 'unverified',
      says: 'An e-mail address and the like may be user data, by the technical specification that the Act names.',
      when: { term: 'debated-user-data', instrument: 'ie/user-data-requirement' }, effect: 'permit' },

    { id: '6-who', cite: 'Communications (Retention of Data) Act 2011, s. 6(1)-(4)', from: '2023-06-26', confidence: 'verified',
      says: 'Only the Garda Síochána, the Defence Forces, Revenue and the competition authority can, and no court or prosecutor.',
      when: { instrument: 'ie/user-data-requirement' }, effect: 'require', needs: { authorityKind: bodies }, ground: 'issuer-not-competent' },

    { id: '6-rank', cite: 'Communications (Retention of Data) Act 2011, s. 6(1)-(4)', from: '2023-06-26', confidence: 'verified',
      says: 'The officer is a superintendent, a lieutenant colonel or a principal officer, or higher; a named person looks at the rank.',
      when: { instrument: 'ie/user-data-requirement' }, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: '6-2', cite: 'Communications (Retention of Data) Act 2011, ss. 6(2), 6C(2), 7A(2), 7C(2)', from: '2023-06-26', confidence: 'verified',
      says: 'The Defence Forces have the data for the security of the State only.',
      when: { authorityKind: 'intelligence', instrument: ['ie/user-data-requirement', 'ie/internet-source-data-authorisation', 'ie/data-production-order', 'ie/data-preservation-order'] },
      effect: 'require', act: ['disclose', 'preserve'], needs: { proceedings: 'national-security' }, ground: 'outside-scope' },

    { id: '6-3', cite: 'Communications (Retention of Data) Act 2011, ss. 6(3)-(4), 6C(3)-(4), 7A(6)-(7), 7C(6)-(7)', from: '2023-06-26', confidence: 'unverified',
      says: 'Revenue and the competition authority have them for their own offences only; whether it is one is for a lawyer.',
      when: { authorityKind: ['administrative', 'investigating-authority'], instrument: ['ie/user-data-requirement', 'ie/internet-source-data-authorisation', 'ie/data-production-order', 'ie/data-preservation-order'] },
      effect: 'forbid', act: ['disclose', 'preserve'], ground: 'offence-below-threshold' },

    { id: '6-civil', cite: 'Communications (Retention of Data) Act 2011, ss. 6(1)-(4), 6A(1)-(2), 6C(1)-(4), 6E(1), 7A(1)-(7), 7C(1)-(7)', from: '2023-06-26', confidence: 'verified',
      says: 'Offences, the security of the State, a life in danger and somebody missing are the purposes, and no civil dispute.',
      when: { proceedings: 'civil' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '6-purposes', cite: 'Communications (Retention of Data) Act 2011, ss. 6(1)-(4), 6A(1)-(2), 6C(1)-(4), 6E(1), 7A(1)-(7), 7C(1)-(7)', from: '2023-06-26', confidence: 'unverified',
      says: 'Whether any other case than a criminal one serves one of them is for a lawyer.',
      when: {}, effect: 'require', act: ['disclose', 'preserve'], ground: 'outside-scope',
      needs: { anyOf: [{ proceedings: ['criminal', 'national-security'] }, { emergency: 'yes', emergencyGround: 'life-or-safety' }, { proceedings: 'other', offenceKind: 'missing-person' }] } },

    { id: '6-ip', cite: 'Communications (Retention of Data) Act 2011, ss. 1(1), 6(1), 6C(1)', from: '2023-06-26', confidence: 'verified',
      says: 'Who had an IP address, and which addresses a user had, are internet source data, for which a judge is needed.',
      when: { instrument: 'ie/user-data-requirement', anyOf: [{ targetKind: 'ip-endpoint' }, { term: 'source-address' }] }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '6-form', cite: 'Communications (Retention of Data) Act 2011, s. 6(5)-(6)', from: '2023-06-26', confidence: 'unverified',
      says: 'It says who makes it and whose data are wanted, and is in writing but in exceptional urgency.',
      when: { instrument: 'ie/user-data-requirement' }, effect: 'require', needs: { issuingAuthority: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '6-8', cite: 'Communications (Retention of Data) Act 2011, s. 6(8)', from: '2023-06-26', confidence: 'verified', as: 'ask',
      says: 'A provider complies as soon as practicable.',
      when: { term: ['user-data', 'debated-user-data'], instrument: 'ie/user-data-requirement' }, unless: { anyOf: [{ orderState: 'withdrawn' }, { targetKind: 'ip-endpoint' }] },
      effect: 'oblige', duty: 'disclose', within: 'without-undue-delay', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    // ss 6A to 6F: with a judge of the District Court

    { id: '6A-5', cite: 'Communications (Retention of Data) Act 2011, ss. 6A(1)-(5), 6B, 6F(1)', from: '2023-06-26', confidence: 'verified',
      says: 'Who communicated with whom, and where, may be authorised for the security of the State.',
      when: { term: 'schedule-2-data', instrument: 'ie/schedule-2-data-authorisation' }, effect: 'permit' },

    { id: '6A-5-debated', cite: 'Communications (Retention of Data) Act 2011, ss. 6A(5), 7C(11); Sch. 2', from: '2023-06-26', confidence: 'unverified',
      says: 'Times of sessions and logs of servers may be in the Schedule too.',
      when: { term: 'debated-schedule-2-data', instrument: ['ie/schedule-2-data-authorisation', 'ie/data-production-order'] }, effect: 'permit' },

    { id: '6A-1', cite: 'Communications (Retention of Data) Act 2011, s. 6A(1)-(2)', from: '2023-06-26', confidence: 'verified',
      says: 'It serves nothing but the security of the State; for offences there are production orders.',
      when: { instrument: 'ie/schedule-2-data-authorisation' }, effect: 'require', needs: { proceedings: 'national-security' }, ground: 'outside-scope' },

    { id: '6A-who', cite: 'Communications (Retention of Data) Act 2011, s. 6A(1)-(2)', from: '2023-06-26', confidence: 'verified',
      says: 'Only the Garda Síochána and the Defence Forces may be authorised, so no agency.',
      when: { instrument: 'ie/schedule-2-data-authorisation' }, effect: 'require', needs: { authorityKind: ['police', 'intelligence', ...courts] }, ground: 'issuer-not-competent' },

    { id: '6C-7', cite: 'Communications (Retention of Data) Act 2011, ss. 1(1), 6C(1)-(7), 6F(1)', from: '2023-06-26', confidence: 'verified',
      says: 'Which addresses a user had, and who had an address, may be authorised for a serious offence, the security of the State, a life in danger or somebody missing.',
      when: { term: ['source-address', 'source-person'], instrument: 'ie/internet-source-data-authorisation' }, effect: 'permit' },

    { id: '6C-1', cite: 'Communications (Retention of Data) Act 2011, ss. 1(1), 6C(1), 7A(5), 7C(5); Sch. 1', from: '2023-06-26', confidence: 'unverified',
      says: 'An offence is serious if it can bring five years of prison; others are if a Schedule lists them, which a lawyer looks at.',
      when: { proceedings: 'criminal', anyOf: [
        { instrument: ['ie/internet-source-data-authorisation', 'ie/data-production-order', 'ie/data-preservation-order'], emergency: 'no' },
        { instrument: ['ie/internet-source-data-authorisation', 'ie/data-production-order', 'ie/data-preservation-order'], emergencyGround: ['critical-infrastructure', 'other'] },
      ] },
      effect: 'require', act: ['disclose', 'preserve'], needs: { anyOf: [{ maximumPenaltyMonths: { atLeast: 60 } }, { offenceKind: 'missing-person' }] }, ground: 'offence-below-threshold' },

    { id: '6E-1', cite: 'Communications (Retention of Data) Act 2011, ss. 6E(1)-(2), (4)-(6), 6F(1)', from: '2023-06-26', confidence: 'verified',
      says: 'In an emergency an inspector of the Garda Síochána may have the latest whereabouts of a device.',
      when: { item: 'location', instrument: 'ie/cell-site-location-authorisation', emergency: 'yes' }, unless: { windowEndsAfterReceipt: 'yes' }, effect: 'permit' },

    { id: '6E-1-ground', cite: 'Communications (Retention of Data) Act 2011, s. 6E(1)', from: '2023-06-26', confidence: 'verified',
      says: 'A life or somebody’s safety is in danger, or somebody is missing.',
      when: { instrument: 'ie/cell-site-location-authorisation' }, effect: 'require', needs: { anyOf: [{ emergencyGround: 'life-or-safety' }, { offenceKind: 'missing-person' }] }, ground: 'outside-scope' },

    { id: '6E-who', cite: 'Communications (Retention of Data) Act 2011, s. 6E(1), (6)', from: '2023-06-26', confidence: 'verified',
      says: 'Only the Garda Síochána can, or a judge who affirms it.',
      when: { instrument: 'ie/cell-site-location-authorisation' }, effect: 'require', needs: { authorityKind: ['police', ...courts] }, ground: 'issuer-not-competent' },

    { id: '6F-1-judge', cite: 'Communications (Retention of Data) Act 2011, ss. 6A(4), 6B(1)-(3), 6C(6), 6D(1)-(5), 7C(3), (8), 7D', from: '2023-06-26', confidence: 'verified',
      says: 'A judge of the District Court authorises it; where it is urgent a superior officer may, and a judge affirms it afterwards.',
      when: { instrument: judged }, effect: 'require', ground: 'issuer-not-competent', needs: { anyOf: [...byJudge, { authorityKind: bodies, withoutPriorValidation: 'yes' }] } },

    // No fact counts hours, so a person looks whether it still stands before it is followed.
    { id: '6B-14', cite: 'Communications (Retention of Data) Act 2011, ss. 6B(14), 6D(16), 6E(3), 7B(20), 7D(20)', from: '2023-06-26', confidence: 'verified',
      says: 'What a superior officer authorised ends after seventy-two hours; until a judge affirms it, a named person finds whether it still stands.',
      when: { anyOf: [{ instrument: [...judged, 'ie/data-preservation-order'], withoutPriorValidation: 'yes' }, { instrument: 'ie/cell-site-location-authorisation', authorityKind: 'police' }] }, unless: { validatedBy: courts },
      effect: 'require', act: ['disclose', 'preserve'], needs: { anyOf: [{ courtConfirmation: 'granted' }, { orderStillStands: 'yes' }] }, ground: 'lapsed' },

    { id: '6B-rank', cite: 'Communications (Retention of Data) Act 2011, ss. 6B(1)-(3), 6D(1)-(5), 7B(3)-(8), 7D', from: '2023-06-26', confidence: 'unverified',
      says: 'The officer who authorises it without a judge holds the rank that the Act asks; a named person looks at it.',
      when: { instrument: [...judged, 'ie/data-preservation-order'], withoutPriorValidation: 'yes', validatedBy: ['investigating-judge', 'prosecutor', 'none'] }, effect: 'require', act: ['disclose', 'preserve'], needs: { anyOf: [{ courtConfirmation: 'granted' }, { competentOffice: 'yes' }] },
      ground: 'issuer-not-competent' },

    { id: '6B-11-c', cite: 'Communications (Retention of Data) Act 2011, ss. 6B(11)(c), 6D(13)(c)', from: '2023-06-26', confidence: 'verified',
      says: 'What a judge revoked opens nothing.',
      when: { courtConfirmation: 'refused' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'validation-refused' },

    { id: '6F-form', cite: 'Communications (Retention of Data) Act 2011, ss. 6A(6), 6C(8), 6F(1), (3), 7C(12)', from: '2023-06-26', confidence: 'unverified',
      says: 'The notice comes with its authorisation, says who makes it and, by a person, a place or a period, which data are wanted.',
      when: { instrument: [...judged, 'ie/cell-site-location-authorisation'] }, effect: 'require', needs: { issuingAuthority: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '6F-date', cite: 'Communications (Retention of Data) Act 2011, ss. 6A(6), 6C(8), 6F(1), 7C(12)', from: '2023-06-26', confidence: 'unverified',
      says: 'But where it is urgent an authorisation bears its date.',
      when: { instrument: judged, emergency: 'no' }, effect: 'require', needs: { issueDate: 'present' }, ground: 'incomplete' },

    { id: '6F-period', cite: 'Communications (Retention of Data) Act 2011, ss. 6A(6)(c), 6C(8)(c), 7C(12)(c)', from: '2023-06-26', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log'], instrument: judged }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '6F-future', cite: 'Communications (Retention of Data) Act 2011, ss. 6A(5), 6C(7), 6F(1)', from: '2023-06-26', confidence: 'unverified',
      says: 'Whether they reach what does not exist yet is for a lawyer; nothing of that is granted here.',
      when: { item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log'], instrument: ['ie/internet-source-data-authorisation', 'ie/schedule-2-data-authorisation'], windowEndsAfterReceipt: 'yes' },
      effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '6F-2', cite: 'Communications (Retention of Data) Act 2011, ss. 6F(2), 7C(11), 7D(10)', from: '2023-06-26', confidence: 'verified', as: 'ask',
      says: 'A provider complies as soon as practicable, and without delay where it is urgent.',
      when: { anyOf: [
        { term: ['source-address', 'source-person'], instrument: 'ie/internet-source-data-authorisation' },
        { term: ['schedule-2-data', 'debated-schedule-2-data'], instrument: ['ie/schedule-2-data-authorisation', 'ie/data-production-order'] },
        { item: 'location', instrument: 'ie/cell-site-location-authorisation' },
      ] },
      unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'disclose', within: 'without-undue-delay', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    // ss 7A to 7D: keeping, and producing what was kept

    { id: '7A-11', cite: 'Communications (Retention of Data) Act 2011, ss. 7A(1)-(8), (11), 7B', from: '2023-06-26', confidence: 'verified',
      says: 'Such data may be ordered to be kept, for a serious offence, the security of the State, a life in danger or somebody missing.',
      when: { term: 'schedule-2-data', instrument: 'ie/data-preservation-order' }, effect: 'permit', act: 'preserve' },

    { id: '7A-11-debated', cite: 'Communications (Retention of Data) Act 2011, s. 7A(11); Sch. 2', from: '2023-06-26', confidence: 'unverified',
      says: 'Times of sessions and logs of servers may be kept likewise.',
      when: { term: 'debated-schedule-2-data', instrument: 'ie/data-preservation-order' }, effect: 'permit', act: 'preserve' },

    { id: '7A-judge', cite: 'Communications (Retention of Data) Act 2011, ss. 7A(3), (8), 7B(1)-(3)', from: '2023-06-26', confidence: 'verified',
      says: 'A judge of the District Court orders it, or for seventy-two hours a superior officer where it is urgent.',
      when: { instrument: 'ie/data-preservation-order' }, effect: 'require', act: 'preserve', ground: 'issuer-not-competent', needs: { anyOf: [...byJudge, { authorityKind: bodies, withoutPriorValidation: 'yes' }] } },

    { id: '7A-form', cite: 'Communications (Retention of Data) Act 2011, s. 7A(11)', from: '2023-06-26', confidence: 'unverified',
      says: 'The order says who makes it and whose data are to be kept.',
      when: { instrument: 'ie/data-preservation-order' }, effect: 'require', act: 'preserve', needs: { issuingAuthority: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '7A-13', cite: 'Communications (Retention of Data) Act 2011, s. 7A(13), (15)', from: '2023-06-26', confidence: 'verified', as: 'ask', yieldsTo: '7B-20',
      says: 'They are kept for ninety days, or for less if the order says so.',
      when: { term: ['schedule-2-data', 'debated-schedule-2-data'], instrument: 'ie/data-preservation-order' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt' },

    { id: '7B-20', cite: 'Communications (Retention of Data) Act 2011, s. 7B(15), (20)', from: '2023-06-26', confidence: 'verified', as: 'ask',
      says: 'A temporary order of a superior officer is kept to for seventy-two hours, until a judge has affirmed it.',
      when: { term: ['schedule-2-data', 'debated-schedule-2-data'], instrument: 'ie/data-preservation-order', withoutPriorValidation: 'yes' },
      unless: { anyOf: [{ orderState: 'withdrawn' }, { courtConfirmation: 'granted' }] },
      effect: 'oblige', duty: 'preserve', for: { hours: 72 }, startsAt: 'receipt' },

    { id: '7C-11', cite: 'Communications (Retention of Data) Act 2011, ss. 7C(1)-(8), (11), 7D', from: '2023-06-26', confidence: 'verified',
      says: 'A production order reaches who communicated with whom, and where, as far as the provider has it when it is served.',
      when: { term: 'schedule-2-data', instrument: 'ie/data-production-order' }, unless: { windowEndsAfterReceipt: 'yes' }, effect: 'permit' },

    { id: '7-served', cite: 'Communications (Retention of Data) Act 2011, ss. 6(1), 6F(1), 7A(11), 7C(11)', from: '2023-06-26', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: '7-withdrawn', cite: 'Communications (Retention of Data) Act 2011, ss. 6(1), 6F(1), 7A(11), 7C(11)', from: '2023-06-26', confidence: 'verified',
      says: 'What was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },
  ],
})
