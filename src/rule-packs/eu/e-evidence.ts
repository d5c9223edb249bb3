import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** The Member States that are bound: all but Denmark (recitals 100 and 101). */
const boundStates = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'] as const

/**
 * Regulation (EU) 2023/1543 on European Production Orders and European Preservation Orders, as corrected on 13 July 2026.
 *
 * Read from the consolidated text 02023R1543-000.002 (English). It binds every Member State but Denmark. Orders are judged by the day on
 * which they were issued, since a condition *for issuing* cannot be met by an order that was issued before the Regulation applied
 * (docs/decisions/0007). What the Regulation leaves to the issuing authority (necessity, proportionality, Art. 5(2)) is not judged again here.
 */
export const eEvidence: LawPack = defineLawPack({
  id: 'eu/e-evidence', version: '2026-11-22', title: 'e-Evidence Regulation, Regulation (EU) 2023/1543',
  source: 'https://eur-lex.europa.eu/eli/reg/2023/1543', reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed', judgedBy: 'issuedOn',
  territory: boundStates,
  governs: { instrumentFamily: 'e-evidence' },

  terms: {
    // Art. 3(9)
    'subscriber-data': {
      item: ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date',
        'registration-record', 'service-details', 'device-identifier', 'payment-instrument', 'billing-record', 'puk-code'],
    },
    // Art. 3(10): the same addresses are traffic data as soon as identifying the user is not the sole purpose (recitals 32 and 33)
    'user-identification-data': { item: ['registration-ip', 'last-login-ip', 'session-ip-log'], purpose: 'identify-user' },
    // Art. 3(11)
    'traffic-data': [
      { item: ['registration-ip', 'last-login-ip', 'session-ip-log'], purpose: 'investigate' },
      { item: ['session-times', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history'] },
    ],
    // Art. 3(12): whatever is neither
    'content-data': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list'] },
    // data that come as a series in time, for which a time range applies (Art. 5(5)(e), "if applicable")
    'data-over-time': { item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'purchase-history', 'message-content'] },
  },

  rules: [
    // Chapter I: subject matter, scope, definitions

    { id: '2-2', cite: 'Reg. (EU) 2023/1543, Art. 2(2)', from: '2026-08-18', confidence: 'verified',
      says: 'Orders are issued in criminal proceedings or to execute a custodial sentence of at least four months, and for nothing else.',
      when: {}, effect: 'require', act: ['disclose', 'preserve'], needs: { proceedings: ['criminal', 'sentence-execution'] }, ground: 'outside-scope' },

    { id: '2-3', cite: 'Reg. (EU) 2023/1543, Arts 2(1), 2(3), 3(4)', from: '2026-08-18', confidence: 'verified',
      says: 'Orders reach only data of services that are offered in the Union.',
      when: { offeredInUnion: 'no' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '3-1', cite: 'Reg. (EU) 2023/1543, Arts 1(1), 3(1)-(2)', from: '2026-08-18', confidence: 'verified',
      says: 'An order goes to an establishment or representative in another Member State; within one State national law is used.',
      when: { crossBorder: 'no' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '3-1-bound', cite: 'Reg. (EU) 2023/1543, Art. 3(1)-(2) and recital 101', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'The establishment or representative that is addressed lies in a Member State that is bound by the Regulation.',
      when: {}, unless: { addresseeState: boundStates }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '3-1-denmark', cite: 'Reg. (EU) 2023/1543, Art. 3(1) and recital 101', from: '2026-08-18', confidence: 'verified', as: 'give',
      says: 'Denmark does not take part in the Regulation; its authorities use mutual legal assistance.',
      when: { issuingState: 'DK' }, effect: 'redirect', to: 'mutual-assistance' },

    { id: '3-3', cite: 'Reg. (EU) 2023/1543, Arts 3(3), 16(4)(e), 16(5)(d)', from: '2026-08-18', confidence: 'verified',
      says: 'Financial services and services outside the list are not covered.',
      when: { serviceKind: ['financial', 'other'] }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'service-not-covered' },

    { id: '3-8', cite: 'Reg. (EU) 2023/1543, Arts 3(8), 16(4)(d), 16(5)(c)', from: '2026-08-18', confidence: 'verified',
      says: 'Only data that are stored when the certificate is received can be ordered, never those of the future.',
      when: { windowEndsAfterReceipt: 'yes' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'not-stored-at-receipt' },

    // Chapter II: who may issue

    { id: '4-1', cite: 'Reg. (EU) 2023/1543, Art. 4(1) and (5)', from: '2026-08-18', confidence: 'verified',
      says: 'Subscriber and user identification data are ordered by a judge, court or prosecutor, or by another investigating authority with the validation of one of these; in an emergency validation may follow.',
      when: { term: ['subscriber-data', 'user-identification-data'] }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [
        { authorityKind: ['judge', 'court', 'investigating-judge', 'prosecutor'] },
        { authorityKind: ['police', 'investigating-authority'], validatedBy: ['judge', 'court', 'investigating-judge', 'prosecutor'] },
        { authorityKind: ['police', 'investigating-authority'], emergency: 'yes', withoutPriorValidation: 'yes' },
      ] } },

    { id: '4-2', cite: 'Reg. (EU) 2023/1543, Art. 4(2)', from: '2026-08-18', confidence: 'verified',
      says: 'Traffic and content data are ordered by a judge or court, or by another investigating authority with the validation of a judge or court; not by a prosecutor alone, and not in an emergency either.',
      when: { term: ['traffic-data', 'content-data'] }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [
        { authorityKind: ['judge', 'court', 'investigating-judge'] },
        { authorityKind: ['prosecutor', 'police', 'investigating-authority'], validatedBy: ['judge', 'court', 'investigating-judge'] },
      ] } },

    { id: '4-3', cite: 'Reg. (EU) 2023/1543, Art. 4(3) and (5)', from: '2026-08-18', confidence: 'verified',
      says: 'Preservation of any data is ordered by a judge, court or prosecutor, or by another investigating authority with the validation of one of these; in an emergency validation may follow.',
      when: { instrument: 'epoc-pr' }, effect: 'require', act: 'preserve', ground: 'issuer-not-competent',
      needs: { anyOf: [
        { authorityKind: ['judge', 'court', 'investigating-judge', 'prosecutor'] },
        { authorityKind: ['police', 'investigating-authority'], validatedBy: ['judge', 'court', 'investigating-judge', 'prosecutor'] },
        { authorityKind: ['police', 'investigating-authority'], emergency: 'yes', withoutPriorValidation: 'yes' },
      ] } },

    { id: '4-5', cite: 'Reg. (EU) 2023/1543, Art. 4(5)', from: '2026-08-18', confidence: 'verified',
      says: 'Where the validation that was to follow is not granted, the order is withdrawn.',
      when: { withoutPriorValidation: 'yes', exPostValidation: 'refused' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'validation-refused' },

    // for which offences

    { id: '5-3', cite: 'Reg. (EU) 2023/1543, Art. 5(3)', from: '2026-08-18', confidence: 'verified',
      says: 'Subscriber and user identification data may be ordered for every criminal offence.',
      when: { instrument: 'epoc', term: ['subscriber-data', 'user-identification-data'] }, effect: 'permit' },

    { id: '5-4', cite: 'Reg. (EU) 2023/1543, Art. 5(4)', from: '2026-08-18', confidence: 'verified',
      says: 'Traffic and content data may be ordered for the offences that the paragraph names.',
      when: { instrument: 'epoc', term: ['traffic-data', 'content-data'] }, effect: 'permit' },

    { id: '5-4-offence', cite: 'Reg. (EU) 2023/1543, Art. 5(4)(a)-(d)', from: '2026-08-18', confidence: 'verified',
      says: 'The offence carries a maximum of at least three years, or is a listed one committed by means of an information system, or is a terrorist offence.',
      when: { instrument: 'epoc', term: ['traffic-data', 'content-data'] }, effect: 'require', ground: 'offence-below-threshold',
      needs: { anyOf: [
        { threeYearOffence: 'yes' },
        { listedOffence: ['non-cash-payment-fraud', 'child-sexual-abuse', 'attack-on-information-system'], offenceByInformationSystem: 'yes' },
        { listedOffence: 'terrorism' },
      ] } },

    // what a certificate contains (Art. 9(2) leaves out points (i) and (j), so their absence is no defect)

    { id: '5-5-a', cite: 'Reg. (EU) 2023/1543, Arts 5(5)(a), 9(2)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate names the issuing authority and how it can be reached.',
      when: { instrument: 'epoc' }, effect: 'require', needs: { issuingAuthority: 'present', authorityContact: 'present' }, ground: 'incomplete' },

    { id: '5-5-b', cite: 'Reg. (EU) 2023/1543, Art. 5(5)(b)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate names the addressee.',
      when: { instrument: 'epoc' }, effect: 'require', needs: { addressee: 'present' }, ground: 'incomplete' },

    { id: '5-5-c', cite: 'Reg. (EU) 2023/1543, Art. 5(5)(c)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate names the user or another unique identifier.',
      when: { instrument: 'epoc' }, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '5-5-c-time', cite: 'Reg. (EU) 2023/1543, Arts 3(10), 5(5)(c) and Annex I, Section E', from: '2026-08-18', confidence: 'verified',
      says: 'An IP address singles somebody out only together with the time at which it was in use, with date and zone.',
      when: { instrument: 'epoc', targetKind: 'ip-endpoint' }, effect: 'require', needs: { observationTime: 'present' }, ground: 'incomplete' },

    { id: '5-5-d', cite: 'Reg. (EU) 2023/1543, Art. 5(5)(d)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate says for IP addresses whether they are wanted for the sole purpose of identifying the user.',
      when: { instrument: 'epoc', item: ['registration-ip', 'last-login-ip', 'session-ip-log'] }, effect: 'require', needs: { purpose: ['identify-user', 'investigate'] }, ground: 'incomplete' },

    { id: '5-5-e', cite: 'Reg. (EU) 2023/1543, Art. 5(5)(e)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate states the time range of data that come as a series in time.',
      when: { instrument: 'epoc', term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '5-5-f', cite: 'Reg. (EU) 2023/1543, Art. 5(5)(f)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate names the provisions of criminal law that apply.',
      when: { instrument: 'epoc' }, effect: 'require', needs: { criminalProvisions: 'present' }, ground: 'incomplete' },

    { id: '5-5-g', cite: 'Reg. (EU) 2023/1543, Arts 3(18), 5(5)(g)', from: '2026-08-18', confidence: 'verified',
      says: 'In an emergency case the certificate says what is threatened: a person\'s life or safety, or a critical infrastructure.',
      when: { instrument: 'epoc', emergency: 'yes' }, effect: 'require', needs: { emergencyReasons: 'present', emergencyGround: ['life-or-safety', 'critical-infrastructure'] }, ground: 'incomplete' },

    { id: '5-6', cite: 'Reg. (EU) 2023/1543, Art. 5(5)(h), (6)', from: '2026-08-18', confidence: 'verified',
      says: 'A processor is addressed only where the controller cannot be identified or addressing it might harm the investigation.',
      when: { instrument: 'epoc', addressedAs: 'processor' }, effect: 'require', needs: { processorGround: ['controller-unidentifiable', 'detrimental-to-investigation'] }, ground: 'addressee-not-controller' },

    { id: '5-6-box', cite: 'Reg. (EU) 2023/1543, Art. 5(6) and Annex I, Section G(d)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate says whether the provider is addressed as controller or as processor.',
      when: { instrument: 'epoc' }, effect: 'require', needs: { addressedAs: ['controller', 'processor'] }, ground: 'incomplete' },

    { id: '5-7', cite: 'Reg. (EU) 2023/1543, Art. 5(7)', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'A processor tells the controller of the production, unless the issuing authority asked it not to.',
      when: { instrument: 'epoc', addressedAs: 'processor' }, unless: { informController: 'no' },
      effect: 'oblige', duty: 'inform-controller', within: 'as-ordered', startsAt: 'receipt', upon: 'disclose' },

    { id: '5-8', cite: 'Reg. (EU) 2023/1543, Arts 5(8), 6(1)', from: '2026-08-18', confidence: 'verified',
      says: 'Data held for a public authority are ordered only by authorities of that authority\'s own State.',
      when: { publicAuthorityInfrastructure: 'elsewhere' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'public-authority-data' },

    { id: '5-9', cite: 'Reg. (EU) 2023/1543, Art. 5(9)', from: '2026-08-18', confidence: 'verified',
      says: 'Traffic and content data held for a privileged professional are ordered only if that person resides in the issuing State, addressing them might harm the investigation, or privilege was waived.',
      when: { instrument: 'epoc', term: ['traffic-data', 'content-data'], privilegedInfrastructure: 'yes' }, effect: 'require', ground: 'professional-privilege',
      needs: { privilegedProfessionalGround: ['resides-in-issuing-state', 'detrimental-to-investigation', 'waived'] } },

    // preservation orders

    { id: '6-3', cite: 'Reg. (EU) 2023/1543, Art. 6(2)-(3)', from: '2026-08-18', confidence: 'verified',
      says: 'Preservation may be ordered for every criminal offence and for data of every category.',
      when: { instrument: 'epoc-pr' }, effect: 'permit', act: 'preserve' },

    { id: '6-4-a', cite: 'Reg. (EU) 2023/1543, Arts 6(4)(a), 9(3)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate names the issuing authority and how it can be reached.',
      when: { instrument: 'epoc-pr' }, effect: 'require', act: 'preserve', needs: { issuingAuthority: 'present', authorityContact: 'present' }, ground: 'incomplete' },

    { id: '6-4-b', cite: 'Reg. (EU) 2023/1543, Art. 6(4)(b)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate names the addressee.',
      when: { instrument: 'epoc-pr' }, effect: 'require', act: 'preserve', needs: { addressee: 'present' }, ground: 'incomplete' },

    { id: '6-4-c', cite: 'Reg. (EU) 2023/1543, Art. 6(4)(c)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate names the user or another unique identifier.',
      when: { instrument: 'epoc-pr' }, effect: 'require', act: 'preserve', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '6-4-c-time', cite: 'Reg. (EU) 2023/1543, Arts 3(10), 6(4)(c) and Annex II, Section C', from: '2026-08-18', confidence: 'verified',
      says: 'An IP address singles somebody out only together with the time at which it was in use, with date and zone.',
      when: { instrument: 'epoc-pr', targetKind: 'ip-endpoint' }, effect: 'require', act: 'preserve', needs: { observationTime: 'present' }, ground: 'incomplete' },

    { id: '6-4-d', cite: 'Reg. (EU) 2023/1543, Art. 6(4)(d)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate says for IP addresses whether they are wanted for the sole purpose of identifying the user.',
      when: { instrument: 'epoc-pr', item: ['registration-ip', 'last-login-ip', 'session-ip-log'] }, effect: 'require', act: 'preserve', needs: { purpose: ['identify-user', 'investigate'] }, ground: 'incomplete' },

    { id: '6-4-e', cite: 'Reg. (EU) 2023/1543, Art. 6(4)(e)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate states the time range of data that come as a series in time.',
      when: { instrument: 'epoc-pr', term: 'data-over-time' }, effect: 'require', act: 'preserve', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '6-4-f', cite: 'Reg. (EU) 2023/1543, Art. 6(4)(f)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate names the provisions of criminal law that apply.',
      when: { instrument: 'epoc-pr' }, effect: 'require', act: 'preserve', needs: { criminalProvisions: 'present' }, ground: 'incomplete' },

    // to whom

    { id: '7-1', cite: 'Reg. (EU) 2023/1543, Art. 7', from: '2026-08-18', confidence: 'verified',
      says: 'Orders go to the designated establishment or the legal representative; another establishment is addressed only in an emergency in which the first did not react in time.',
      when: { addresseeCapacity: 'other-establishment' }, unless: { emergency: 'yes', readdressed: 'yes' }, effect: 'redirect', to: 'designated-establishment' },

    // notification of the enforcing authority

    { id: '8-1', cite: 'Reg. (EU) 2023/1543, Art. 8(1)-(2) and Annex I, Sections C and K', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate says whether the enforcing authority was notified; in an emergency nothing hangs on it.',
      when: { instrument: 'epoc', term: ['traffic-data', 'content-data'] }, unless: { emergency: 'yes' }, effect: 'require', needs: { enforcingAuthorityNotified: ['yes', 'no'] }, ground: 'incomplete' },

    { id: '8-4', cite: 'Reg. (EU) 2023/1543, Arts 8(4), 10(2)', from: '2026-08-18', confidence: 'verified',
      says: 'Where the enforcing authority was notified, nothing is transmitted until it confirms that it raises no ground for refusal or ten days have passed; an emergency does not wait.',
      when: { instrument: 'epoc', term: ['traffic-data', 'content-data'], enforcingAuthorityNotified: 'yes', enforcingAuthorityAnswer: 'none' }, unless: { emergency: 'yes' },
      effect: 'hold', release: { event: 'enforcing-authority-cleared', orAfter: { days: 10 } } },

    // the certificate itself

    { id: '9-1', cite: 'Reg. (EU) 2023/1543, Art. 9(1)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate is signed, and dated.',
      when: {}, effect: 'require', act: ['disclose', 'preserve'], needs: { signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '9-4', cite: 'Reg. (EU) 2023/1543, Art. 9(4)', from: '2026-08-18', confidence: 'verified',
      says: 'The certificate is in a language that the addressee accepts.',
      when: {}, effect: 'require', act: ['disclose', 'preserve'], needs: { languageAccepted: 'yes' }, ground: 'incomplete' },

    // Execution of an EPOC

    { id: '10-1', cite: 'Reg. (EU) 2023/1543, Art. 10(1)', from: '2026-08-18', confidence: 'verified', as: 'ask', echoes: '10-9',
      says: 'The data are preserved at once on receipt.',
      when: { instrument: 'epoc' }, unless: { anyOf: [{ clarification: 'asked' }, { orderState: 'withdrawn' }] },
      effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' },

    { id: '10-2', cite: 'Reg. (EU) 2023/1543, Art. 10(2)', from: '2026-08-18', confidence: 'verified', as: 'ask', yieldsTo: '10-4',
      says: 'Where the enforcing authority was notified and refuses nothing, the data are transmitted at the end of ten days, or as soon as possible once it confirms.',
      when: { instrument: 'epoc', term: ['traffic-data', 'content-data'], enforcingAuthorityNotified: 'yes' },
      unless: { anyOf: [{ clarification: 'asked' }, { orderState: 'withdrawn' }, { enforcingAuthorityAnswer: 'refused' }, { thirdCountryObjection: ['filed', 'lifted'] }] },
      effect: 'oblige', duty: 'disclose', within: { days: 10 }, startsAt: 'receipt', counting: 'eu-1182-71', upon: ['disclose', 'hold', 'verify', 'clarify', 'refer'] },

    { id: '10-3', cite: 'Reg. (EU) 2023/1543, Art. 10(3)', from: '2026-08-18', confidence: 'verified', as: 'ask', yieldsTo: '10-4',
      says: 'Where no notification is needed, the data are transmitted within ten days of receipt.',
      when: { instrument: 'epoc', anyOf: [{ term: ['subscriber-data', 'user-identification-data'] }, { term: ['traffic-data', 'content-data'], enforcingAuthorityNotified: 'no' }] },
      unless: { anyOf: [{ clarification: 'asked' }, { orderState: 'withdrawn' }, { thirdCountryObjection: ['filed', 'lifted'] }] },
      effect: 'oblige', duty: 'disclose', within: { days: 10 }, startsAt: 'receipt', counting: 'eu-1182-71', upon: ['disclose', 'hold', 'verify', 'clarify', 'refer'] },

    { id: '10-4', cite: 'Reg. (EU) 2023/1543, Arts 8(4), 10(4)', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'In an emergency case the data are transmitted without undue delay, at the latest eight hours after receipt, even if the enforcing authority was notified.',
      when: { instrument: 'epoc', emergency: 'yes' },
      unless: { anyOf: [{ clarification: 'asked' }, { orderState: 'withdrawn' }, { enforcingAuthorityAnswer: 'refused' }, { thirdCountryObjection: ['filed', 'lifted'] }] },
      effect: 'oblige', duty: 'disclose', within: { hours: 8 }, startsAt: 'receipt', counting: 'eu-1182-71', upon: ['disclose', 'hold', 'verify', 'clarify', 'refer'] },

    { id: '10-5', cite: 'Reg. (EU) 2023/1543, Arts 10(5), 11(4)', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'Whoever sees from the certificate that immunities, privileges or press freedom may be touched tells the issuing authority with the form of Annex III.',
      when: { privilegeObjection: 'raised' }, effect: 'oblige', duty: 'inform-authority', within: 'without-undue-delay', startsAt: 'receipt' },

    { id: '10-5-enforcing', cite: 'Reg. (EU) 2023/1543, Arts 10(5), 11(4)', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'The enforcing authority is told as well.',
      when: { privilegeObjection: 'raised' }, effect: 'oblige', duty: 'inform-enforcing-authority', within: 'without-undue-delay', startsAt: 'receipt' },

    { id: '10-6', cite: 'Reg. (EU) 2023/1543, Art. 10(6)', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'What is incomplete, manifestly wrong or insufficient is asked for without undue delay with the form of Annex III, saying whether the data could be identified and preserved.',
      when: { instrument: 'epoc' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'seek-clarification', within: 'without-undue-delay', startsAt: 'receipt', upon: 'clarify' },

    { id: '10-7', cite: 'Reg. (EU) 2023/1543, Art. 10(7)', from: '2026-08-18', confidence: 'verified',
      says: 'Once the issuing authority accepts that execution is impossible, the order need not be executed.',
      when: { instrument: 'epoc', impossibility: 'accepted' }, effect: 'forbid', ground: 'impossible' },

    { id: '10-8', cite: 'Reg. (EU) 2023/1543, Art. 10(7)-(8)', from: '2026-08-18', confidence: 'verified', as: 'ask', yieldsTo: ['10-8-emergency', '17-2'],
      says: 'Whoever does not produce, not in full or not in time tells the issuing authority why with the form of Annex III, at the latest within the time for transmission.',
      when: { instrument: 'epoc' }, unless: { anyOf: [{ orderState: 'withdrawn' }, { impossibility: 'accepted' }] },
      effect: 'oblige', duty: 'inform-authority', within: { days: 10 }, startsAt: 'receipt', counting: 'eu-1182-71', upon: ['decline', 'redirect'] },

    { id: '10-8-emergency', cite: 'Reg. (EU) 2023/1543, Art. 10(4), (7)-(8)', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'In an emergency case that time is eight hours.',
      when: { instrument: 'epoc', emergency: 'yes' }, unless: { anyOf: [{ orderState: 'withdrawn' }, { impossibility: 'accepted' }] },
      effect: 'oblige', duty: 'inform-authority', within: { hours: 8 }, startsAt: 'receipt', counting: 'eu-1182-71', upon: ['decline', 'redirect', 'hold'] },

    { id: '10-8-enforcing', cite: 'Reg. (EU) 2023/1543, Art. 10(6)-(8)', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'An enforcing authority that was notified is told as well.',
      when: { instrument: 'epoc', enforcingAuthorityNotified: 'yes' }, unless: { anyOf: [{ orderState: 'withdrawn' }, { thirdCountryObjection: 'intended' }] },
      effect: 'oblige', duty: 'inform-enforcing-authority', within: 'without-undue-delay', startsAt: 'receipt', upon: ['clarify', 'decline', 'redirect'] },

    { id: '10-9', cite: 'Reg. (EU) 2023/1543, Art. 10(9)', from: '2026-08-18', confidence: 'verified', as: 'ask', echoes: '10-1',
      says: 'The data stay preserved until they are produced or the order is withdrawn, also while a clarification is outstanding.',
      when: { instrument: 'epoc' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' },

    { id: '10-9-withdrawn', cite: 'Reg. (EU) 2023/1543, Arts 4(5), 10(9), 11(3), 12(2)', from: '2026-08-18', confidence: 'verified',
      says: 'An order that was withdrawn or stands no longer is not executed.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },

    // Execution of an EPOC-PR

    { id: '11-1', cite: 'Reg. (EU) 2023/1543, Art. 11(1)', from: '2026-08-18', confidence: 'verified', as: 'ask', yieldsTo: ['11-1-extended', '11-2'],
      says: 'The data are preserved without undue delay, for sixty days.',
      when: { instrument: 'epoc-pr' }, unless: { anyOf: [{ clarification: 'unanswered' }, { orderState: 'withdrawn' }, { impossibility: 'accepted' }] },
      effect: 'oblige', duty: 'preserve', for: { days: 60 }, startsAt: 'receipt', counting: 'eu-1182-71' },

    { id: '11-1-extended', cite: 'Reg. (EU) 2023/1543, Art. 11(1) and Annex VI', from: '2026-08-18', confidence: 'verified', as: 'ask', yieldsTo: '11-2',
      says: 'Within these sixty days the issuing authority may add thirty more.',
      when: { instrument: 'epoc-pr', preservationPeriod: 'extended' }, unless: { anyOf: [{ clarification: 'unanswered' }, { orderState: 'withdrawn' }, { impossibility: 'accepted' }] },
      effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt', counting: 'eu-1182-71' },

    { id: '11-2', cite: 'Reg. (EU) 2023/1543, Art. 11(1)-(2) and Annex V', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'Once a production request is confirmed to have been issued, the data are preserved until they can be produced.',
      when: { instrument: 'epoc-pr', preservationPeriod: 'confirmed' }, unless: { anyOf: [{ clarification: 'unanswered' }, { orderState: 'withdrawn' }, { impossibility: 'accepted' }] },
      effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' },

    { id: '11-5', cite: 'Reg. (EU) 2023/1543, Art. 11(5)', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'What is incomplete, manifestly wrong or insufficient is asked for without undue delay; if nothing comes within five days the duty to preserve ends.',
      when: { instrument: 'epoc-pr' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'seek-clarification', within: 'without-undue-delay', startsAt: 'receipt', upon: 'clarify' },

    { id: '11-6', cite: 'Reg. (EU) 2023/1543, Art. 11(6)', from: '2026-08-18', confidence: 'verified',
      says: 'Once the issuing authority accepts that preservation is impossible, the order need not be executed.',
      when: { instrument: 'epoc-pr', impossibility: 'accepted' }, effect: 'forbid', act: 'preserve', ground: 'impossible' },

    { id: '11-7', cite: 'Reg. (EU) 2023/1543, Art. 11(6)-(7)', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'Whoever does not preserve tells the issuing authority why without undue delay.',
      when: { instrument: 'epoc-pr' }, unless: { anyOf: [{ orderState: 'withdrawn' }, { impossibility: 'accepted' }] },
      effect: 'oblige', duty: 'inform-authority', within: 'without-undue-delay', startsAt: 'receipt', upon: ['decline', 'redirect'] },

    // Refusal by the enforcing authority

    { id: '12-2', cite: 'Reg. (EU) 2023/1543, Arts 10(4), 12(1)-(2)', from: '2026-08-18', confidence: 'verified',
      says: 'Once the enforcing authority raises a ground for refusal, nothing is transferred.',
      when: { instrument: 'epoc', enforcingAuthorityAnswer: 'refused' }, effect: 'forbid', ground: 'refused-by-enforcing-authority' },

    { id: '12-4', cite: 'Reg. (EU) 2023/1543, Art. 12(4)', from: '2026-08-18', confidence: 'verified',
      says: 'The enforcing authority may object to a part, or set conditions; only what stays within them is transferred.',
      when: { instrument: 'epoc', enforcingAuthorityAnswer: 'partial' }, effect: 'require', needs: { withinEnforcingConditions: 'yes' }, ground: 'refused-by-enforcing-authority' },

    // User information and confidentiality

    { id: '13-1', cite: 'Reg. (EU) 2023/1543, Art. 13(1)-(2) and Annex I, Section H', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'The issuing authority tells the person; the addressee does not.',
      when: { instrument: 'epoc' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '13-4', cite: 'Reg. (EU) 2023/1543, Art. 13(4)', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'The certificate and the data are kept confidential, secret and intact.',
      when: {}, effect: 'oblige', duty: 'keep-confidential', for: 'as-ordered', startsAt: 'receipt' },

    // Conflict with the law of a third country (production orders only)

    { id: '17-2', cite: 'Reg. (EU) 2023/1543, Art. 17(1)-(2)', from: '2026-08-18', confidence: 'verified', as: 'ask', yieldsTo: '17-2-emergency',
      says: 'Whoever holds that third-country law forbids production files a reasoned objection within ten days after the date of receipt; where the data are stored is no reason by itself.',
      when: { instrument: 'epoc', thirdCountryObjection: 'intended' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'inform-authority', within: { days: 10 }, startsAt: 'receipt', counting: 'national' },

    { id: '17-2-emergency', cite: 'Reg. (EU) 2023/1543, Arts 10(4), 10(8), 17(1)', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'In an emergency case the objection is filed within the eight hours in which the data would be due.',
      when: { instrument: 'epoc', thirdCountryObjection: 'intended', emergency: 'yes' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'inform-authority', within: { hours: 8 }, startsAt: 'receipt', counting: 'eu-1182-71' },

    { id: '17-2-enforcing', cite: 'Reg. (EU) 2023/1543, Art. 17(1)', from: '2026-08-18', confidence: 'verified', as: 'ask',
      says: 'The objection goes to the enforcing authority as well.',
      when: { instrument: 'epoc', thirdCountryObjection: 'intended' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'inform-enforcing-authority', within: { days: 10 }, startsAt: 'receipt', counting: 'national' },

    { id: '17-3', cite: 'Reg. (EU) 2023/1543, Art. 17(3)', from: '2026-08-18', confidence: 'verified',
      says: 'Execution is suspended until the review of a reasoned objection is complete.',
      when: { instrument: 'epoc', thirdCountryObjection: 'filed' }, effect: 'hold', release: { event: 'review-completed' } },

    { id: '17-8', cite: 'Reg. (EU) 2023/1543, Art. 17(6), (8)', from: '2026-08-18', confidence: 'verified',
      says: 'An order that the competent court lifts is not executed.',
      when: { instrument: 'epoc', thirdCountryObjection: 'lifted' }, effect: 'forbid', ground: 'lifted-by-court' },

    // Final provisions

    { id: '34-2', cite: 'Reg. (EU) 2023/1543, Art. 34(2)', from: '2023-08-18', until: '2026-08-18', confidence: 'verified',
      says: 'The Regulation applies from 18 August 2026; no order could be issued under it before.',
      when: {}, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'not-yet-applicable' },
  ],
})
