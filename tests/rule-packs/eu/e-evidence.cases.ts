import type { FactName, RequestedItem } from '../../../src/vocabulary/index.ts'
import type { LawCase, SomeFacts } from '../../support/given.ts'

/*
 * Cases of Regulation (EU) 2023/1543, decided by that law alone. Each expectation was written from the article named beside it.
 * `given` (tests/support/given.ts) is a judge's complete order; a case states only what is different from it.
 */

// One thing of each category of Art. 3(9) to (12).
const subscriber: readonly RequestedItem[] = ['phone-number', 'person-name']
const address: readonly RequestedItem[] = ['session-ip-log']
const traffic: readonly RequestedItem[] = ['interaction-log']
const content: readonly RequestedItem[] = ['message-content', 'stored-file']
const strict: readonly RequestedItem[] = ['interaction-log', 'message-content']
const anything: readonly RequestedItem[] = ['phone-number', 'session-ip-log', 'interaction-log', 'message-content']

const identification: SomeFacts = { purpose: 'identify-user' }
const preservation: SomeFacts = { instrument: 'epoc-pr', addressedAs: undefined, enforcingAuthorityNotified: undefined, threeYearOffence: undefined, listedOffence: undefined }
const emergency: SomeFacts = { emergency: 'yes', emergencyReasons: 'present', emergencyGround: 'life-or-safety' }

// Art. 4(1)-(3) and (5): who may order what. `ok`: it is competent; `no`: it is not, and nothing can change that; `ask`: the certificate has to say more.
type Answer = 'ok' | 'no' | 'ask'
const issuers: readonly (readonly [says: string, facts: SomeFacts, subscriber: Answer, identification: Answer, traffic: Answer, content: Answer, preservation: Answer])[] = [
  ['A judge', { authorityKind: 'judge', validatedBy: 'none' }, 'ok', 'ok', 'ok', 'ok', 'ok'],
  ['A judge who leaves the validation blank', { authorityKind: 'judge', validatedBy: undefined }, 'ok', 'ok', 'ok', 'ok', 'ok'],
  ['A court', { authorityKind: 'court' }, 'ok', 'ok', 'ok', 'ok', 'ok'],
  ['An investigating judge', { authorityKind: 'investigating-judge' }, 'ok', 'ok', 'ok', 'ok', 'ok'],
  ['A prosecutor without validation', { authorityKind: 'prosecutor', validatedBy: 'none' }, 'ok', 'ok', 'no', 'no', 'ok'],
  ['A prosecutor who leaves the validation blank', { authorityKind: 'prosecutor', validatedBy: undefined }, 'ok', 'ok', 'ask', 'ask', 'ok'],
  ['A prosecutor validated by a prosecutor', { authorityKind: 'prosecutor', validatedBy: 'prosecutor' }, 'ok', 'ok', 'no', 'no', 'ok'],
  ['A prosecutor validated by a judge', { authorityKind: 'prosecutor', validatedBy: 'judge' }, 'ok', 'ok', 'ok', 'ok', 'ok'],
  ['The police without validation', { authorityKind: 'police', validatedBy: 'none' }, 'no', 'no', 'no', 'no', 'no'],
  ['The police with the validation left blank', { authorityKind: 'police', validatedBy: undefined }, 'ask', 'ask', 'ask', 'ask', 'ask'],
  ['The police validated by a prosecutor', { authorityKind: 'police', validatedBy: 'prosecutor' }, 'ok', 'ok', 'no', 'no', 'ok'],
  ['The police validated by a judge', { authorityKind: 'police', validatedBy: 'judge' }, 'ok', 'ok', 'ok', 'ok', 'ok'],
  ['The police validated by a court', { authorityKind: 'police', validatedBy: 'court' }, 'ok', 'ok', 'ok', 'ok', 'ok'],
  ['Another investigating authority without validation', { authorityKind: 'investigating-authority', validatedBy: 'none' }, 'no', 'no', 'no', 'no', 'no'],
  ['Another investigating authority validated by a prosecutor', { authorityKind: 'investigating-authority', validatedBy: 'prosecutor' }, 'ok', 'ok', 'no', 'no', 'ok'],
  ['Another investigating authority validated by an investigating judge', { authorityKind: 'investigating-authority', validatedBy: 'investigating-judge' }, 'ok', 'ok', 'ok', 'ok', 'ok'],
  ['An intelligence service, which investigates no crime', { authorityKind: 'intelligence', validatedBy: 'judge' }, 'no', 'no', 'no', 'no', 'no'],
  ['An authority that does not say what it is', { authorityKind: undefined, validatedBy: undefined }, 'ask', 'ask', 'ask', 'ask', 'ask'],
  ['In an emergency the police, validation to follow (Art. 4(5)),', { authorityKind: 'police', validatedBy: 'none', withoutPriorValidation: 'yes', ...emergency }, 'ok', 'ok', 'no', 'no', 'ok'],
  ['In an emergency a prosecutor without validation', { authorityKind: 'prosecutor', validatedBy: 'none', withoutPriorValidation: 'yes', ...emergency }, 'ok', 'ok', 'no', 'no', 'ok'],
  ['In an emergency the police, no validation to follow,', { authorityKind: 'police', validatedBy: 'none', withoutPriorValidation: 'no', ...emergency }, 'no', 'no', 'no', 'no', 'no'],
  ['Without an emergency the police, validation to follow,', { authorityKind: 'police', validatedBy: 'none', withoutPriorValidation: 'yes' }, 'no', 'no', 'no', 'no', 'no'],
]

const competence = (name: string, asked: readonly RequestedItem[], facts: SomeFacts, answer: Answer, outcome: 'disclose' | 'preserve', permit: string, condition: string): LawCase => ({
  name, asked, facts,
  expect:
    answer === 'ok' ? { outcome, determinedBy: [permit] }
    : answer === 'no' ? { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: [condition] }
    : { outcome: 'clarify', determinedBy: [condition] },
})

const whoMayOrder: readonly LawCase[] = issuers.flatMap(([says, facts, onSubscriber, onIdentification, onTraffic, onContent, onPreservation]) => [
  competence(`${says} orders subscriber data`, subscriber, facts, onSubscriber, 'disclose', '5-3', '4-1'),
  competence(`${says} orders addresses for the sole purpose of identifying the user`, address, { ...facts, ...identification }, onIdentification, 'disclose', '5-3', '4-1'),
  competence(`${says} orders addresses for more than identifying the user`, address, facts, onTraffic, 'disclose', '5-4', '4-2'),
  competence(`${says} orders traffic data`, traffic, facts, onTraffic, 'disclose', '5-4', '4-2'),
  competence(`${says} orders content data`, content, facts, onContent, 'disclose', '5-4', '4-2'),
  competence(`${says} orders preservation of data of any category`, anything, { ...preservation, ...facts }, onPreservation, 'preserve', '6-3', '4-3'),
])

// Art. 5(5) and 9(2), 6(4) and 9(3): what a certificate contains, and who has to be asked for what is missing.
const elements: readonly (readonly [says: string, element: FactName & keyof SomeFacts, asked: readonly RequestedItem[], production: string, preservation: string])[] = [
  ['the issuing authority', 'issuingAuthority', anything, '5-5-a', '6-4-a'],
  ['how the issuing authority can be reached', 'authorityContact', anything, '5-5-a', '6-4-a'],
  ['the addressee', 'addressee', anything, '5-5-b', '6-4-b'],
  ['the user or another unique identifier', 'userIdentifier', anything, '5-5-c', '6-4-c'],
  ['the time range of data that come as a series', 'timeRange', ['session-ip-log', 'interaction-log', 'message-content'], '5-5-e', '6-4-e'],
  ['the provisions of criminal law', 'criminalProvisions', anything, '5-5-f', '6-4-f'],
  ['a signature', 'signature', anything, '9-1', '9-1'],
]

const whatItContains: readonly LawCase[] = elements.flatMap(([says, element, asked, production, ofPreservation]): readonly LawCase[] => [
  { name: `A production certificate without ${says} is asked for it, and the data are kept`, asked, facts: { [element]: 'missing' },
    expect: { outcome: 'clarify', determinedBy: [production], missing: [element], duties: ['10-1', '10-6', '10-9'] } },
  { name: `A preservation certificate without ${says} is asked for it`, asked, facts: { ...preservation, [element]: 'missing' },
    expect: { outcome: 'clarify', determinedBy: [ofPreservation], missing: [element], duties: ['11-1', '11-5'], silent: ['10-6'] } },
])

export const eEvidenceCases: readonly LawCase[] = [
  // Articles 1 to 3
  { name: 'A complete order for subscriber data is executed within ten days', asked: subscriber, expect: { outcome: 'disclose', determinedBy: ['5-3'], duties: ['10-1', '10-3', '10-9', '13-1', '13-4'], silent: ['10-2', '10-4', '10-6', '10-8'], approvals: 1 } },
  { name: 'An order in civil proceedings is outside the Regulation', asked: anything, facts: { proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['2-2'], duties: ['10-8', '10-9'] } },
  { name: 'An order that serves mutual legal assistance is outside the Regulation (Art. 2(4))', asked: anything, facts: { proceedings: 'mutual-assistance' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['2-2'] } },
  { name: 'Civil proceedings are hopeless, whatever the purpose that was left blank', asked: address, facts: { proceedings: 'civil', purpose: undefined }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['2-2'] } },
  { name: 'Proceedings that are not stated are asked for', asked: subscriber, facts: { proceedings: undefined }, expect: { outcome: 'clarify', determinedBy: ['2-2'], missing: ['proceedings'] } },
  { name: 'A service that is not offered in the Union is outside the Regulation', asked: subscriber, facts: { offeredInUnion: 'no' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['2-3'] } },
  { name: 'Whether the service is offered in the Union is for us to find out', asked: subscriber, facts: { offeredInUnion: undefined }, expect: { outcome: 'verify', determinedBy: ['2-3'], missing: ['offeredInUnion'] } },
  { name: 'Within one State national law is used', asked: anything, facts: { issuingState: 'IE' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['3-1'] } },
  { name: 'Preservation within one State is national law as well', asked: anything, facts: { ...preservation, issuingState: 'IE' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['3-1'] } },
  { name: 'An order to an establishment in Denmark is none of this Regulation', asked: anything, facts: { addresseeState: 'DK' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['3-1-bound'] } },
  { name: 'An order to an entity in a third country is none of this Regulation', asked: anything, facts: { addresseeState: 'US' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['3-1-bound'] } },
  { name: 'A Danish authority is shown to mutual legal assistance', asked: anything, facts: { issuingState: 'DK' }, expect: { outcome: 'redirect', route: 'mutual-assistance', determinedBy: ['3-1-denmark'] } },
  { name: 'An authority of a third country has no place in this Regulation', asked: anything, facts: { issuingState: 'US' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [], silent: ['10-1', '10-3', '13-4'] } },
  { name: 'A financial service is not covered', asked: subscriber, facts: { serviceKind: 'financial' }, expect: { outcome: 'decline', ground: 'service-not-covered', determinedBy: ['3-3'] } },
  { name: 'A financial service is not covered by a preservation order either', asked: subscriber, facts: { ...preservation, serviceKind: 'financial' }, expect: { outcome: 'decline', ground: 'service-not-covered', determinedBy: ['3-3'], duties: ['11-7'] } },
  { name: 'A domain registry is covered', asked: subscriber, facts: { serviceKind: 'domain-and-ip-numbering' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'Data of the coming month cannot be ordered', asked: strict, facts: { windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['3-8'] } },
  { name: 'Data of the coming month cannot be preserved', asked: strict, facts: { ...preservation, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['3-8'] } },

  // Article 4
  ...whoMayOrder,
  { name: 'Where the validation that was to follow is refused, nothing is handed over', asked: subscriber, facts: { ...emergency, authorityKind: 'police', withoutPriorValidation: 'yes', exPostValidation: 'refused' }, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['4-5'] } },
  { name: 'Where the validation that was to follow is granted, the order stands', asked: subscriber, facts: { ...emergency, authorityKind: 'police', withoutPriorValidation: 'yes', exPostValidation: 'granted' }, expect: { outcome: 'disclose', determinedBy: ['5-3'], duties: ['10-4'] } },

  // Article 5(3) and (4)
  { name: 'Subscriber data are ordered for every offence', asked: subscriber, facts: { threeYearOffence: 'no' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'Addresses are ordered for every offence if they only identify the user', asked: address, facts: { ...identification, threeYearOffence: 'no' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'The same addresses need the threshold if they serve more', asked: address, facts: { threeYearOffence: 'no' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['5-4-offence'] } },
  { name: 'A maximum below three years opens neither traffic nor content data', asked: strict, facts: { threeYearOffence: 'no' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['5-4-offence'], duties: ['10-8'] } },
  { name: 'A maximum of three years opens traffic and content data', asked: strict, facts: { threeYearOffence: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['5-4'] } },
  { name: 'Payment fraud by means of an information system needs no threshold', asked: strict, facts: { threeYearOffence: 'no', listedOffence: 'non-cash-payment-fraud', offenceByInformationSystem: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['5-4'] } },
  { name: 'Child sexual abuse by means of an information system needs no threshold', asked: strict, facts: { threeYearOffence: 'no', listedOffence: 'child-sexual-abuse', offenceByInformationSystem: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['5-4'] } },
  { name: 'An attack on an information system needs no threshold', asked: strict, facts: { threeYearOffence: 'no', listedOffence: 'attack-on-information-system', offenceByInformationSystem: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['5-4'] } },
  { name: 'A listed offence without an information system needs the threshold', asked: strict, facts: { threeYearOffence: 'no', listedOffence: 'child-sexual-abuse', offenceByInformationSystem: 'no' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['5-4-offence'] } },
  { name: 'Whether a listed offence used an information system is asked for', asked: strict, facts: { threeYearOffence: 'no', listedOffence: 'child-sexual-abuse', offenceByInformationSystem: undefined }, expect: { outcome: 'clarify', determinedBy: ['5-4-offence'], missing: ['offenceByInformationSystem'] } },
  { name: 'A terrorist offence needs neither threshold nor information system', asked: strict, facts: { threeYearOffence: 'no', listedOffence: 'terrorism', offenceByInformationSystem: 'no' }, expect: { outcome: 'disclose', determinedBy: ['5-4'] } },
  { name: 'A threshold left blank is asked for', asked: strict, facts: { threeYearOffence: undefined, listedOffence: undefined, offenceByInformationSystem: undefined }, expect: { outcome: 'clarify', determinedBy: ['5-4-offence'], missing: ['listedOffence', 'offenceByInformationSystem', 'threeYearOffence'] } },
  { name: 'Executing a sentence opens subscriber data', asked: subscriber, facts: { proceedings: 'sentence-execution', threeYearOffence: 'no' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'Executing a sentence opens content data for an offence above the threshold', asked: strict, facts: { proceedings: 'sentence-execution' }, expect: { outcome: 'disclose', determinedBy: ['5-4'] } },
  { name: 'Executing a sentence does not open content data for an offence below it', asked: strict, facts: { proceedings: 'sentence-execution', threeYearOffence: 'no' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['5-4-offence'] } },

  // Articles 5(5), 6(4), 9
  ...whatItContains,
  { name: 'Subscriber data need no time range', asked: subscriber, facts: { timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'For addresses the certificate says what they are for', asked: address, facts: { purpose: undefined }, expect: { outcome: 'clarify', determinedBy: ['5-3', '5-4', '5-5-d'], missing: ['purpose'] } },
  { name: 'For subscriber data the purpose may stay blank', asked: subscriber, facts: { purpose: undefined }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'For addresses to be preserved the certificate says what they are for', asked: address, facts: { ...preservation, purpose: undefined }, expect: { outcome: 'clarify', determinedBy: ['6-4-d'], missing: ['purpose'] } },
  { name: 'An IP address without the time at which it was in use singles out nobody', asked: subscriber, facts: { targetKind: 'ip-endpoint', observationTime: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['5-5-c-time'], missing: ['observationTime'] } },
  { name: 'An account needs no time', asked: subscriber, facts: { targetKind: 'account', observationTime: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'The law itself leaves open whether a port is necessary', asked: subscriber, facts: { targetKind: 'ip-endpoint', observationTime: 'present', sourcePort: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'Preservation for an IP address without its time is asked for it too', asked: anything, facts: { ...preservation, targetKind: 'ip-endpoint', observationTime: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['6-4-c-time'], missing: ['observationTime'] } },
  { name: 'An emergency without reasons is asked for them', asked: subscriber, facts: { ...emergency, emergencyReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['5-5-g'], missing: ['emergencyReasons'] } },
  { name: 'An emergency that does not say what is threatened is asked for it', asked: subscriber, facts: { ...emergency, emergencyGround: undefined }, expect: { outcome: 'clarify', determinedBy: ['5-5-g'], missing: ['emergencyGround'] } },
  { name: 'An emergency that threatens something else is asked about, not refused', asked: subscriber, facts: { ...emergency, emergencyGround: 'other' }, expect: { outcome: 'clarify', determinedBy: ['5-5-g'], missing: ['emergencyGround'] } },
  { name: 'An order without an emergency needs no reasons for one', asked: subscriber, facts: { emergencyReasons: 'missing', emergencyGround: undefined }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'Grounds of necessity and a summary of the case are not for the addressee', asked: strict, facts: { legalBasis: 'missing', fileNumber: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['5-4'], silent: ['10-6'] } },
  { name: 'A certificate in a language that we do not accept is asked for again', asked: anything, facts: { languageAccepted: 'no' }, expect: { outcome: 'clarify', determinedBy: ['9-4'], missing: ['languageAccepted'] } },
  { name: 'A certificate without a date of issue is asked for it, since the date chooses the law', asked: subscriber, facts: { issueDate: 'missing' }, issuedOn: null, expect: { outcome: 'clarify', determinedBy: ['5-3', '9-1', '34-2'], missing: ['issueDate'] } },
  { name: 'Two things missing are one question', asked: subscriber, facts: { signature: 'missing', criminalProvisions: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['5-5-f', '9-1'], missing: ['criminalProvisions', 'signature'] } },
  { name: 'Nobody is asked for a paper that cannot help', asked: strict, facts: { signature: 'missing', threeYearOffence: 'no' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['5-4-offence'], missing: [], silent: ['10-6'] } },

  // Article 5(6) to (9)
  { name: 'A processor is addressed where the controller cannot be identified', asked: subscriber, facts: { addressedAs: 'processor', processorGround: 'controller-unidentifiable', informController: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['5-3'], duties: ['5-7'] } },
  { name: 'A processor is addressed where addressing the controller might harm the investigation', asked: subscriber, facts: { addressedAs: 'processor', processorGround: 'detrimental-to-investigation', informController: 'no' }, expect: { outcome: 'disclose', determinedBy: ['5-3'], silent: ['5-7'] } },
  { name: 'A processor is not addressed without a ground', asked: anything, facts: { addressedAs: 'processor', processorGround: 'none' }, expect: { outcome: 'decline', ground: 'addressee-not-controller', determinedBy: ['5-6'] } },
  { name: 'A ground left blank is asked for', asked: anything, facts: { addressedAs: 'processor', processorGround: undefined }, expect: { outcome: 'clarify', determinedBy: ['5-6'], missing: ['processorGround'] } },
  { name: 'Whether we are addressed as controller or as processor is asked for', asked: subscriber, facts: { addressedAs: undefined, processorGround: 'none' }, expect: { outcome: 'clarify', determinedBy: ['5-6', '5-6-box'], missing: ['addressedAs'] } },
  { name: 'A preservation certificate has no box for controller and processor', asked: anything, facts: { ...preservation, addressedAs: undefined }, expect: { outcome: 'preserve', determinedBy: ['6-3'] } },
  { name: 'Data held for a public authority of another State are not ordered', asked: anything, facts: { publicAuthorityInfrastructure: 'elsewhere' }, expect: { outcome: 'decline', ground: 'public-authority-data', determinedBy: ['5-8'] } },
  { name: 'Nor are they preserved (Art. 6(1))', asked: anything, facts: { ...preservation, publicAuthorityInfrastructure: 'elsewhere' }, expect: { outcome: 'decline', ground: 'public-authority-data', determinedBy: ['5-8'] } },
  { name: 'Data held for a public authority of the issuing State are ordered', asked: subscriber, facts: { publicAuthorityInfrastructure: 'in-issuing-state' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'Content held for a lawyer is not ordered without one of the three conditions', asked: strict, facts: { privilegedInfrastructure: 'yes', privilegedProfessionalGround: 'none' }, expect: { outcome: 'decline', ground: 'professional-privilege', determinedBy: ['5-9'] } },
  { name: 'Content held for a lawyer who lives in the issuing State is ordered', asked: strict, facts: { privilegedInfrastructure: 'yes', privilegedProfessionalGround: 'resides-in-issuing-state' }, expect: { outcome: 'disclose', determinedBy: ['5-4'] } },
  { name: 'Content held for a lawyer is ordered where addressing the lawyer might harm the investigation', asked: strict, facts: { privilegedInfrastructure: 'yes', privilegedProfessionalGround: 'detrimental-to-investigation' }, expect: { outcome: 'disclose', determinedBy: ['5-4'] } },
  { name: 'Content held for a lawyer is ordered where privilege was waived', asked: strict, facts: { privilegedInfrastructure: 'yes', privilegedProfessionalGround: 'waived' }, expect: { outcome: 'disclose', determinedBy: ['5-4'] } },
  { name: 'Subscriber data of a lawyer are ordered like any other', asked: subscriber, facts: { privilegedInfrastructure: 'yes', privilegedProfessionalGround: 'none' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'Addresses that identify a lawyer are ordered like any other', asked: address, facts: { ...identification, privilegedInfrastructure: 'yes', privilegedProfessionalGround: 'none' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'Content held for a lawyer is preserved', asked: strict, facts: { ...preservation, privilegedInfrastructure: 'yes', privilegedProfessionalGround: 'none' }, expect: { outcome: 'preserve', determinedBy: ['6-3'] } },

  // Article 6(3)
  { name: 'Preservation is ordered for every offence and every category', asked: anything, facts: { ...preservation, threeYearOffence: 'no' }, expect: { outcome: 'preserve', determinedBy: ['6-3'], duties: ['11-1', '13-4'], silent: ['10-1', '10-9', '13-1', '17-2'], approvals: 0 } },

  // Article 7
  { name: 'Another establishment shows the way to the designated one', asked: anything, facts: { addresseeCapacity: 'other-establishment' }, expect: { outcome: 'redirect', route: 'designated-establishment', determinedBy: ['7-1'], duties: ['10-8'] } },
  { name: 'In an emergency in which the first addressee did not react another establishment executes', asked: subscriber, facts: { ...emergency, addresseeCapacity: 'other-establishment', readdressed: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['5-3'], duties: ['10-4'] } },
  { name: 'An emergency alone does not open another establishment', asked: subscriber, facts: { ...emergency, addresseeCapacity: 'other-establishment', readdressed: 'no' }, expect: { outcome: 'redirect', route: 'designated-establishment', determinedBy: ['7-1'], duties: ['10-8-emergency'] } },
  { name: 'A legal representative is as good as a designated establishment', asked: subscriber, facts: { addresseeCapacity: 'legal-representative' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },

  // Articles 8, 10(2) to (4), 12
  { name: 'Without notification content data are handed over within ten days', asked: strict, facts: { enforcingAuthorityNotified: 'no' }, expect: { outcome: 'disclose', determinedBy: ['5-4'], duties: ['10-3'], silent: ['10-2', '10-8-enforcing'] } },
  { name: 'Whether the enforcing authority was notified is asked for', asked: strict, facts: { enforcingAuthorityNotified: undefined }, expect: { outcome: 'clarify', determinedBy: ['8-1', '8-4'], missing: ['enforcingAuthorityNotified'] } },
  { name: 'For subscriber data nobody needs to know whether it was', asked: subscriber, facts: { enforcingAuthorityNotified: undefined }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'After notification content data wait for the enforcing authority, at most ten days', asked: strict, facts: { enforcingAuthorityNotified: 'yes' }, expect: { outcome: 'hold', determinedBy: ['8-4'], holds: ['8-4'], duties: ['10-1', '10-2', '10-9'], silent: ['10-3'], approvals: 1 } },
  { name: 'Subscriber data in the same order do not wait', asked: subscriber, facts: { enforcingAuthorityNotified: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['5-3'], duties: ['10-3'] } },
  { name: 'Addresses that only identify the user do not wait either', asked: address, facts: { ...identification, enforcingAuthorityNotified: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['5-3'], duties: ['10-3'] } },
  { name: 'Once the enforcing authority confirms, content data are handed over', asked: strict, facts: { enforcingAuthorityNotified: 'yes', enforcingAuthorityAnswer: 'no-refusal' }, expect: { outcome: 'disclose', determinedBy: ['5-4'], duties: ['10-2'] } },
  { name: 'Once ten days have passed in silence, content data are handed over', asked: strict, facts: { enforcingAuthorityNotified: 'yes', enforcingAuthorityAnswer: 'no-answer-in-time' }, expect: { outcome: 'disclose', determinedBy: ['5-4'], duties: ['10-2'] } },
  { name: 'Once the enforcing authority refuses, nothing is transferred', asked: strict, facts: { enforcingAuthorityNotified: 'yes', enforcingAuthorityAnswer: 'refused' }, expect: { outcome: 'decline', ground: 'refused-by-enforcing-authority', determinedBy: ['12-2'], duties: ['10-9'], silent: ['10-2', '10-4'] } },
  { name: 'After a partial refusal a person finds what stays within the conditions', asked: strict, facts: { enforcingAuthorityNotified: 'yes', enforcingAuthorityAnswer: 'partial' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['12-4'], missing: ['withinEnforcingConditions'] } },
  { name: 'What stays within the conditions is handed over', asked: strict, facts: { enforcingAuthorityNotified: 'yes', enforcingAuthorityAnswer: 'partial', withinEnforcingConditions: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['5-4'] } },
  { name: 'What does not is not', asked: strict, facts: { enforcingAuthorityNotified: 'yes', enforcingAuthorityAnswer: 'partial', withinEnforcingConditions: 'no' }, expect: { outcome: 'decline', ground: 'refused-by-enforcing-authority', determinedBy: ['12-4'] } },
  { name: 'An emergency does not wait for the enforcing authority', asked: strict, facts: { ...emergency, enforcingAuthorityNotified: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['5-4'], duties: ['10-4'], silent: ['10-2', '10-3'], holds: [] } },
  { name: 'In an emergency nothing hangs on whether it was notified', asked: strict, facts: { ...emergency, enforcingAuthorityNotified: undefined }, expect: { outcome: 'disclose', determinedBy: ['5-4'], duties: ['10-4'] } },
  { name: 'A refusal stops an emergency as well', asked: strict, facts: { ...emergency, enforcingAuthorityNotified: 'yes', enforcingAuthorityAnswer: 'refused' }, expect: { outcome: 'decline', ground: 'refused-by-enforcing-authority', determinedBy: ['12-2'] } },
  { name: 'In an emergency subscriber data are due in eight hours', asked: subscriber, facts: emergency, expect: { outcome: 'disclose', determinedBy: ['5-3'], duties: ['10-4'], silent: ['10-3'] } },
  { name: 'Whether it is an emergency is asked for where something has to wait', asked: strict, facts: { emergency: undefined, emergencyReasons: 'present', emergencyGround: 'life-or-safety', enforcingAuthorityNotified: 'yes' }, expect: { outcome: 'clarify', determinedBy: ['8-4'], missing: ['emergency'] } },

  // Articles 10(1) and (5) to (9), 11
  { name: 'While a clarification is outstanding the duties of Art. 10(1) to (4) are silent, keeping the data is not', asked: strict, facts: { criminalProvisions: 'missing', clarification: 'asked' }, expect: { outcome: 'clarify', determinedBy: ['5-5-f'], duties: ['10-9'], silent: ['10-1', '10-2', '10-3', '10-4'] } },
  { name: 'Once the clarification has come they speak again', asked: strict, facts: { clarification: 'answered' }, expect: { outcome: 'disclose', determinedBy: ['5-4'], duties: ['10-1', '10-3', '10-9'] } },
  { name: 'An objection about privilege goes to both authorities', asked: strict, facts: { privilegeObjection: 'raised' }, expect: { outcome: 'disclose', determinedBy: ['5-4'], duties: ['10-5', '10-5-enforcing'] } },
  { name: 'An objection about privilege to a preservation order goes to both as well', asked: strict, facts: { ...preservation, privilegeObjection: 'raised' }, expect: { outcome: 'preserve', determinedBy: ['6-3'], duties: ['10-5', '10-5-enforcing'] } },
  { name: 'An enforcing authority that was notified hears of a question too', asked: strict, facts: { enforcingAuthorityNotified: 'yes', signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['9-1'], duties: ['10-6', '10-8-enforcing'] } },
  { name: 'An impossibility that the authority accepts ends the order', asked: anything, facts: { impossibility: 'accepted' }, expect: { outcome: 'decline', ground: 'impossible', determinedBy: ['10-7'], silent: ['10-8', '10-8-emergency'] } },
  { name: 'An impossibility that we only claim does not', asked: subscriber, facts: { impossibility: 'raised' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'Who does not produce in an emergency says so within eight hours', asked: strict, facts: { ...emergency, threeYearOffence: 'no' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['5-4-offence'], duties: ['10-8-emergency'], silent: ['10-8'] } },
  { name: 'A withdrawn order is not executed and lays no duty to keep', asked: anything, facts: { orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['10-9-withdrawn'], silent: ['10-1', '10-3', '10-8', '10-9'] } },
  { name: 'A withdrawn preservation order is not executed either', asked: anything, facts: { ...preservation, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['10-9-withdrawn'], silent: ['11-1', '11-7'] } },
  { name: 'Data are preserved for sixty days', asked: anything, facts: { ...preservation, preservationPeriod: 'initial' }, expect: { outcome: 'preserve', determinedBy: ['6-3'], duties: ['11-1'], silent: ['11-1-extended', '11-2'] } },
  { name: 'An extension makes it ninety', asked: anything, facts: { ...preservation, preservationPeriod: 'extended' }, expect: { outcome: 'preserve', determinedBy: ['6-3'], duties: ['11-1-extended'], silent: ['11-1', '11-2'] } },
  { name: 'After the confirmation of a production request they are preserved until it comes', asked: anything, facts: { ...preservation, preservationPeriod: 'confirmed' }, expect: { outcome: 'preserve', determinedBy: ['6-3'], duties: ['11-2'], silent: ['11-1', '11-1-extended'] } },
  { name: 'A question about a preservation order suspends nothing', asked: anything, facts: { ...preservation, signature: 'missing', clarification: 'asked' }, expect: { outcome: 'clarify', determinedBy: ['9-1'], duties: ['11-1'] } },
  { name: 'A question that nobody answers in five days ends the duty to preserve', asked: anything, facts: { ...preservation, signature: 'missing', clarification: 'unanswered' }, expect: { outcome: 'clarify', determinedBy: ['9-1'], silent: ['11-1', '11-1-extended', '11-2'] } },
  { name: 'A preservation that is accepted to be impossible is not executed', asked: anything, facts: { ...preservation, impossibility: 'accepted' }, expect: { outcome: 'decline', ground: 'impossible', determinedBy: ['11-6'], silent: ['11-1', '11-7'] } },
  { name: 'Who does not preserve says why', asked: subscriber, facts: { ...preservation, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['4-3'], duties: ['11-7'] } },

  // Article 17
  { name: 'A conflict with third-country law is objected to within ten days; the law alone suspends nothing before', asked: strict, facts: { thirdCountryObjection: 'intended' }, expect: { outcome: 'disclose', determinedBy: ['5-4'], duties: ['17-2', '17-2-enforcing'], silent: ['10-8'] } },
  { name: 'In an emergency the objection is filed within the eight hours of the production', asked: strict, facts: { ...emergency, thirdCountryObjection: 'intended' }, expect: { outcome: 'disclose', determinedBy: ['5-4'], duties: ['17-2-emergency', '17-2-enforcing'], silent: ['17-2', '10-8'] } },
  { name: 'A filed objection suspends execution, and the data stay preserved', asked: strict, facts: { thirdCountryObjection: 'filed' }, expect: { outcome: 'hold', determinedBy: ['17-3'], holds: ['17-3'], duties: ['10-9'], silent: ['10-2', '10-3', '10-4'] } },
  { name: 'A filed objection suspends subscriber data too', asked: subscriber, facts: { thirdCountryObjection: 'filed' }, expect: { outcome: 'hold', determinedBy: ['17-3'], holds: ['17-3'] } },
  { name: 'An order that the court upholds is executed', asked: strict, facts: { thirdCountryObjection: 'upheld' }, expect: { outcome: 'disclose', determinedBy: ['5-4'], duties: ['10-3'] } },
  { name: 'An order that the court lifts is not', asked: strict, facts: { thirdCountryObjection: 'lifted' }, expect: { outcome: 'decline', ground: 'lifted-by-court', determinedBy: ['17-8'] } },
  { name: 'Third-country law is no objection to a preservation order', asked: anything, facts: { ...preservation, thirdCountryObjection: 'filed' }, expect: { outcome: 'preserve', determinedBy: ['6-3'], silent: ['17-2'] } },

  // Article 34
  { name: 'An order issued the day before the Regulation applies is void, even if it comes later', asked: anything, issuedOn: '2026-08-17', receivedOn: '2026-08-20', expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['34-2'], silent: ['10-1', '10-3', '13-4'] } },
  { name: 'An order issued on the day on which it applies is executed', asked: subscriber, issuedOn: '2026-08-18', receivedOn: '2026-08-18', expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'A preservation order issued the day before is void as well', asked: anything, facts: preservation, issuedOn: '2026-08-17', receivedOn: '2026-08-18', expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['34-2'] } },

  // The door and the sender come first
  { name: 'A forged order is declined and lays no duty', asked: anything, facts: { authenticity: 'refuted' }, expect: { outcome: 'decline', ground: 'not-authentic', determinedBy: [], duties: [], silent: ['10-1', '10-9', '13-4'] } },
  { name: 'An order whose sender is not proven is verified first, and the data are kept', asked: anything, facts: { authenticity: 'insufficient', threeYearOffence: 'no' }, expect: { outcome: 'verify', determinedBy: [], duties: ['10-1', '10-9'] } },
  { name: 'An order to another company is shown on', asked: anything, facts: { addressedEntity: 'not-ours', threeYearOffence: 'no' }, expect: { outcome: 'redirect', route: 'another-provider', determinedBy: [] } },
  { name: 'Passwords are granted to nobody', asked: ['credentials', 'encryption-key', 'bulk-access', 'real-time-intercept'], expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },
  { name: 'Free text is read by a person', asked: ['unlisted-data'], expect: { outcome: 'refer', reason: 'unlisted-data', determinedBy: [] } },
]
