import type { CalendarDate } from '../../src/foundation/calendar-date.ts'
import type { DeclineGround, FactName, Outcome, ReferReason, RequestedItem, Route } from '../../src/vocabulary/index.ts'
import type { SomeFacts } from '../support/given.ts'

/*
 * Worked cases of conflicts of laws, decided with every law pack of the library and the baseline policy. Each expectation was worked out from the rules of the two laws before the engine was asked.
 * A case states what is different from the order of tests/support/given.ts: complete, authentic, at the right door, in criminal proceedings about a fraud. All is fictitious.
 */

/** A rule, as `pack#rule`. */
export type RuleName = `${string}/${string}#${string}`

/** Rules that are a way out, with the facts that would have to be otherwise. */
type WaysOut = Readonly<Record<RuleName, readonly FactName[]>>

/** Two rules that cannot both be followed; null where no rule of our side forbids and none permits either. */
type Clash = readonly [ask: RuleName, give: RuleName | null]

interface Told {
  /** One sentence that counsel can read. */
  readonly name: string
  readonly asked: readonly RequestedItem[]
  readonly facts: SomeFacts
  readonly issuedOn?: CalendarDate
  readonly receivedOn?: CalendarDate
  /** What is to be done, in words. */
  readonly next: string
}

/** A request that their law lets them make and our law does not let us answer. The same for every item that is asked. */
export interface ClashCase extends Told {
  readonly clash: readonly Clash[]
  readonly waysOut: WaysOut
}

/** A request that looks like one and is none. */
export interface NoClashCase extends Told {
  readonly answer: { readonly outcome: Outcome; readonly ground?: DeclineGround; readonly reason?: ReferReason; readonly route?: Route }
  readonly determinedBy: readonly RuleName[]
}

// Requests

const usOf = (instrument: NonNullable<SomeFacts['instrument']>, addresseeState: NonNullable<SomeFacts['addresseeState']>): SomeFacts => ({
  instrument, issuingState: 'US', addresseeState, authorityKind: 'judge', addresseeCapacity: undefined, offeredInUnion: undefined, enforcingAuthorityNotified: undefined,
})
/** An American judge's warrant to our entity elsewhere. */
const warrantTo = (addresseeState: NonNullable<SomeFacts['addresseeState']>): SomeFacts => usOf('us/search-warrant', addresseeState)
/** What an order under an executive agreement shows. */
const underAgreement: SomeFacts = {
  agreementInForce: 'yes', maximumPenaltyMonths: 60, specificSelector: 'present', certification: 'present', claimedLocation: 'issuing-state', claimedNationality: 'issuing-state',
}
const british: SomeFacts = { ...underAgreement, instrument: 'gb/overseas-production-order', issuingState: 'GB', addresseeState: 'US', servedBy: 'secretary-of-state', treaty: 'present' }
const australian: SomeFacts = { ...underAgreement, instrument: 'au/international-production-order', issuingState: 'AU', addresseeState: 'US', servedBy: 'central-authority', competentOffice: 'yes' }
const frenchRequisition: SomeFacts = { servedBy: 'issuing-authority', instrument: 'fr/cpp-77-1-1-requisition', issuingState: 'FR', authorityKind: 'prosecutor', maximumPenaltyMonths: 60 }
const brazilian: SomeFacts = { instrument: 'br/court-order', issuingState: 'BR', servedBy: 'issuing-authority', offenceDescription: 'present', statementOfReasons: 'present' }
const warrantToBritain: SomeFacts = { ...warrantTo('GB'), specificSelector: 'present', competentOffice: 'yes' }

const contents: readonly RequestedItem[] = ['message-content']
const name: readonly RequestedItem[] = ['person-name']

// Ways out

const abroad: readonly FactName[] = ['instrument', 'issuingState']
/** Of an entity in the United States that is asked for contents: an American warrant, an American emergency, an agreement, or a directive of which a lawyer has to say whether it stands. */
const outOfTheStates: WaysOut = {
  'agreements/au-us-cloud-act#3-1-australian': abroad, 'agreements/uk-us-data-access#3-1-british': abroad, 'us/real-time#1881a-lapsed': abroad, 'us/stored-communications-act#2702-a': abroad,
  'us/stored-communications-act#2702-b-2': abroad, 'us/stored-communications-act#2702-b-8': abroad, 'us/stored-communications-act#2702-b-9': abroad,
}
/** The ways of American law itself, where an agreement is relied on already and its own conditions stand in the way. */
const americanOnly: WaysOut = { 'us/real-time#1881a-lapsed': abroad, 'us/stored-communications-act#2702-b-2': abroad, 'us/stored-communications-act#2702-b-8': abroad }
const epoc: readonly FactName[] = ['instrument', 'instrumentFamily']
/** Of an entity in Ireland. */
const contentsInIreland: WaysOut = { 'eu/e-evidence#5-4': epoc, 'ie/criminal-justice-act-2011#15-2-debated': ['instrument'], 'ie/criminal-justice-act-2011#2017-7': ['instrument'] }
const nameInIreland: WaysOut = {
  'eu/e-evidence#5-3': epoc, 'ie/communications-retention-of-data-act#6-1': ['instrument'], 'ie/communications-retention-of-data-act#6C-7': ['instrument', 'targetKind'],
  'ie/criminal-justice-act-2011#15-2': ['instrument'], 'ie/criminal-justice-act-2011#15-2-debated': ['instrument', 'targetKind'], 'ie/criminal-justice-act-2011#2017-7': ['instrument'],
}
const german: readonly FactName[] = ['instrument', 'instrumentFamily', 'issuingState']

export const clashes: readonly ClashCase[] = [
  // Orders to an entity in the United States: 18 U.S.C. § 2702(a) closes contents

  { name: 'A German court seizes the messages of a user at our entity in the United States.', asked: contents,
    facts: { instrument: 'de/seizure-order', issuingState: 'DE', addresseeState: 'US', authorityKind: 'court' },
    clash: [['de/strafprozessordnung#94-2', 'us/stored-communications-act#2702-a']], waysOut: outOfTheStates, next: 'Mutual assistance: an American judge issues a warrant.' },

  { name: 'A British judge orders messages of our entity in the United States under the Police and Criminal Evidence Act, although the agreement with the United States is in force.', asked: contents,
    facts: { ...underAgreement, instrument: 'gb/pace-production-order', issuingState: 'GB', addresseeState: 'US' },
    clash: [['gb/police-and-criminal-evidence-act#sch-1-1', 'us/stored-communications-act#2702-a']],
    waysOut: { ...outOfTheStates, 'agreements/uk-us-data-access#3-1-british': ['instrument'] }, next: 'The same judge makes an overseas production order under the agreement.' },

  { name: 'A British overseas production order arrives on 2 October 2022, one day before the agreement is in force, from a court that relies on it already.', asked: contents,
    facts: british, issuedOn: '2022-09-30', receivedOn: '2022-10-02',
    clash: [['gb/crime-overseas-production-orders-act#1-1', 'agreements/uk-us-data-access#16-before']],
    waysOut: { 'us/real-time#1881a-i': abroad, 'us/stored-communications-act#2702-b-2': abroad, 'us/stored-communications-act#2702-b-8': abroad }, next: 'It is made again once the agreement is in force.' },

  { name: 'A British overseas production order under the agreement targets somebody who is said to be in the United States.', asked: contents,
    facts: { ...british, claimedLocation: 'addressee-state' },
    clash: [
      ['gb/crime-overseas-production-orders-act#1-1', 'agreements/uk-us-data-access#4-3-british'],
      ['gb/crime-overseas-production-orders-act#1-1', 'us/stored-communications-act#2523-b-4-A'],
    ],
    waysOut: { ...americanOnly, 'agreements/au-us-cloud-act#3-1-australian': abroad }, next: 'Mutual assistance: an American judge issues a warrant. An Australian order would not reach that person either.' },

  { name: 'An Australian warrant for stored communications is sent to our entity in the United States, although there is an agreement and an order made for it.', asked: contents,
    facts: { ...underAgreement, instrument: 'au/stored-communications-warrant', issuingState: 'AU', addresseeState: 'US', offenceDescription: 'present' },
    clash: [['au/telecommunications-interception-and-access-act#116-1', 'us/stored-communications-act#2702-a']],
    waysOut: { ...outOfTheStates, 'agreements/au-us-cloud-act#3-1-australian': ['instrument'] }, next: 'An international production order through the Australian Designated Authority.' },

  { name: 'An Australian international production order targets a national of the United States.', asked: contents,
    facts: { ...australian, claimedNationality: 'addressee-state' },
    clash: [
      ['au/telecommunications-interception-and-access-act#S1-permit', 'agreements/au-us-cloud-act#4-3-australian'],
      ['au/telecommunications-interception-and-access-act#S1-permit', 'us/stored-communications-act#2523-b-4-A'],
    ],
    waysOut: { ...americanOnly, 'agreements/uk-us-data-access#3-1-british': abroad }, next: 'Mutual assistance.' },

  { name: 'A Brazilian judge orders our entity in the United States to hand over messages, as the Supreme Court of Brazil allows (ADC 51).', asked: contents,
    facts: { ...brazilian, addresseeState: 'US' },
    clash: [['br/marco-civil#10-2', 'us/stored-communications-act#2702-a']], waysOut: outOfTheStates, next: 'Mutual assistance; Brazilian law obliges us meanwhile, so counsel in Brazil is needed.' },

  { name: 'A Canadian judge makes a general production order for messages to our entity in the United States.', asked: contents,
    facts: { instrument: 'ca/general-production-order', issuingState: 'CA', addresseeState: 'US' },
    clash: [['ca/criminal-code#487.014-1', 'us/stored-communications-act#2702-a']], waysOut: outOfTheStates, next: 'Mutual assistance; no agreement of this kind with Canada is known to the packs.' },

  { name: 'A Japanese judge orders our entity in the United States to provide electromagnetic records, the messages of a user among them.', asked: contents,
    facts: { instrument: 'jp/provision-order', issuingState: 'JP', addresseeState: 'US' },
    clash: [['jp/code-of-criminal-procedure#102-2', 'us/stored-communications-act#2702-a']], waysOut: outOfTheStates, next: 'Mutual assistance.' },

  { name: 'A Korean warrant to search and seize messages is served on our entity in the United States.', asked: contents,
    facts: { instrument: 'kr/search-warrant', issuingState: 'KR', addresseeState: 'US' },
    clash: [['kr/criminal-procedure-act#106-3', 'us/stored-communications-act#2702-a']], waysOut: outOfTheStates, next: 'Mutual assistance.' },

  // Orders to an entity in Ireland: no law there lets it answer, because none was made for foreign authorities

  { name: 'An American judge issues a warrant for messages to our entity in Ireland.', asked: contents, facts: warrantTo('IE'),
    clash: [['us/stored-communications-act#2703-a', null]], waysOut: contentsInIreland, next: 'Mutual assistance: an Irish judge orders it. A lawyer has to say which Irish order reaches contents.' },

  { name: 'An Indian court summons our entity in Ireland to produce messages.', asked: contents, facts: { instrument: 'in/bnss-94-order', issuingState: 'IN', authorityKind: 'court' },
    clash: [['in/bnss#94-1-court', null]], waysOut: contentsInIreland, next: 'Mutual assistance.' },

  { name: 'An Indian police officer orders our entity in Ireland to say within seventy-two hours who a user is.', asked: name,
    facts: { instrument: 'in/rule-3-1-j-order', issuingState: 'IN', authorityKind: 'police', statementOfReasons: 'present' },
    clash: [['in/intermediary-rules#3-1-j', null]], waysOut: nameInIreland, next: 'Mutual assistance. The seventy-two hours run meanwhile under Indian law.' },

  { name: 'British police have an authorisation for the name of a user and give notice of it to our entity in Ireland.', asked: name,
    facts: { instrument: 'gb/communications-data-authorisation', issuingState: 'GB', authorityKind: 'police', competentOffice: 'yes', servedBy: 'central-authority' },
    clash: [['gb/investigatory-powers-act#60A-1', null]], waysOut: nameInIreland, next: 'Mutual assistance. The United Kingdom has no European Production Orders.' },

  { name: 'American police ask our entity in Ireland in an emergency who a user is, which nobody there has to answer.', asked: name,
    facts: { ...usOf('us/emergency-request', 'IE'), authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety', imminentDanger: 'yes' },
    clash: [['us/stored-communications-act#2702-c-4', null]], waysOut: nameInIreland, next: 'Counsel at once: what lets an American entity give opens nothing in Ireland.' },

  { name: 'American police ask our entity in Ireland to keep the messages of a user until there is a warrant.', asked: contents,
    facts: { ...usOf('us/preservation-letter', 'IE'), authorityKind: 'police' },
    clash: [['us/stored-communications-act#2703-f-1', null]], waysOut: { 'eu/e-evidence#6-3': epoc }, next: 'Counsel: the possible duty to keep is listed, and whether Irish law minds that data are merely kept is not known to the packs.' },

  { name: 'A Brazilian judge orders our entity in Ireland to hand over the messages of a user.', asked: contents, facts: { ...brazilian, addresseeState: 'IE' },
    clash: [['br/marco-civil#10-2', null]], waysOut: contentsInIreland, next: 'Mutual assistance.' },

  { name: 'A Brazilian judge orders our entity in Ireland to say who a user is, which is a clash of its own beside that about the messages.', asked: name, facts: { ...brazilian, addresseeState: 'IE' },
    clash: [['br/marco-civil#10-1', null]], waysOut: nameInIreland, next: 'Mutual assistance; for the name more Irish orders will do than for the messages.' },

  // Orders to an entity in Germany, France and the United Kingdom

  { name: 'A French prosecutor sends a requisition for the name of a user to our entity in Germany and not a European Production Order.', asked: name, facts: { ...frenchRequisition, addresseeState: 'DE' },
    clash: [['fr/code-de-procedure-penale#77-1-1', null]],
    waysOut: {
      'de/tdddg#22-1': [...german, 'serviceKind'], 'de/tdddg#22-1-address': [...german, 'serviceKind', 'targetKind'], 'de/tdddg#22-3-2': ['authorityKind', 'emergency', ...german, 'serviceKind'],
      'de/tkg#174-1': german, 'de/tkg#174-1-address': [...german, 'targetKind'], 'de/tkg#174-3-2': ['authorityKind', 'emergency', ...german], 'eu/e-evidence#5-3': epoc,
    },
    next: 'The same prosecutor issues a European Production Order.' },

  { name: 'An American judge issues a warrant for messages to our entity in Germany.', asked: contents, facts: warrantTo('DE'),
    clash: [['us/stored-communications-act#2703-a', null]], waysOut: { 'de/tdddg#3-3-content': german, 'eu/e-evidence#5-4': epoc }, next: 'Mutual assistance: a German court seizes the messages.' },

  { name: 'An American judge issues a warrant for messages to our entity in France.', asked: contents, facts: warrantTo('FR'),
    clash: [['us/stored-communications-act#2703-a', null]],
    waysOut: { 'eu/e-evidence#5-4': epoc, 'fr/code-de-procedure-penale#60-1-other': ['instrument'], 'fr/code-de-procedure-penale#706-95-1': ['instrument'] }, next: 'Mutual assistance: French authorities demand them at home.' },

  { name: 'An American judge issues a warrant for messages to our entity in the United Kingdom, and nobody relies on the agreement.', asked: contents, facts: { ...warrantToBritain, agreementInForce: 'no' },
    clash: [['us/stored-communications-act#2703-a', null]],
    waysOut: { 'agreements/uk-us-data-access#3-1-american': ['agreementInForce'], 'gb/investigatory-powers-act#4-4-stored': ['instrument'], 'gb/police-and-criminal-evidence-act#sch-1-1': ['instrument'] },
    next: 'The warrant is sent through the designated authority under the agreement.' },

  { name: 'An American warrant under the agreement targets somebody who is said to be in the United Kingdom.', asked: contents,
    facts: { ...warrantToBritain, agreementInForce: 'yes', claimedLocation: 'addressee-state' },
    clash: [['us/stored-communications-act#2703-a', 'agreements/uk-us-data-access#4-3-american']],
    waysOut: { 'gb/investigatory-powers-act#4-4-stored': ['instrument'], 'gb/police-and-criminal-evidence-act#sch-1-1': ['instrument'] }, next: 'Mutual assistance: a British judge orders it.' },

  // Orders to an entity in a State that forbids to answer

  { name: 'An American judge issues a warrant for messages to our entity in Switzerland.', asked: contents, facts: warrantTo('CH'),
    clash: [['us/stored-communications-act#2703-a', 'ch/strafgesetzbuch#271-1']], waysOut: { 'ch/strafgesetzbuch#271-1': ['issuingState'], 'ch/strafprozessordnung#265-1-other': ['instrument'] },
    next: 'Mutual assistance: a Swiss prosecutor orders it. To answer directly is a crime there.' },

  { name: 'A French prosecutor asks our mail service in Switzerland directly who a user is.', asked: name, facts: { ...frenchRequisition, addresseeState: 'CH', serviceKind: 'number-independent-communications' },
    clash: [['fr/code-de-procedure-penale#77-1-1', 'ch/strafgesetzbuch#271-1']],
    waysOut: {
      'ch/buepf#21-1': ['instrument', 'serviceKind'], 'ch/buepf#22-3': ['instrument'], 'ch/buepf#22-other': ['instrument', 'serviceKind'], 'ch/strafgesetzbuch#271-1': ['issuingState'],
      'ch/strafprozessordnung#265-1-other': ['instrument'],
    },
    next: 'Mutual assistance: Swiss authorities ask through the Dienst ÜPF.' },

  { name: 'An American judge issues a warrant for messages to our entity in Brazil.', asked: contents, facts: warrantTo('BR'),
    clash: [['us/stored-communications-act#2703-a', 'br/marco-civil#7-VII']], waysOut: { 'br/marco-civil#7-VII': ['issuingState'], 'br/marco-civil#10-2': ['instrument'] },
    next: 'Mutual assistance: a Brazilian judge orders it.' },

  { name: 'An American warrant reaches our entity in China on 31 August 2021, before there are laws about foreign authorities.', asked: contents, facts: warrantTo('CN'), issuedOn: '2021-08-30', receivedOn: '2021-08-31',
    clash: [['us/stored-communications-act#2703-a', null]], waysOut: {}, next: 'Counsel: no rule forbids and none permits, and the packs know no way out.' },

  { name: 'The same warrant reaches our entity in China on 1 September 2021, the first day of the Data Security Law.', asked: contents, facts: warrantTo('CN'), issuedOn: '2021-08-30', receivedOn: '2021-09-01',
    clash: [['us/stored-communications-act#2703-a', 'cn/data-security-law#36']], waysOut: { 'cn/data-security-law#36': ['issuingState'] }, next: 'The competent Chinese authority approves, or asks itself.' },

  { name: 'An American judge issues a warrant for messages to our entity in China, where by now two laws forbid to answer, each by itself.', asked: contents, facts: warrantTo('CN'),
    clash: [['us/stored-communications-act#2703-a', 'cn/data-security-law#36'], ['us/stored-communications-act#2703-a', 'cn/personal-information-protection-law#41']],
    waysOut: { 'cn/data-security-law#36': ['issuingState'], 'cn/personal-information-protection-law#41': ['issuingState'] }, next: 'Approval under both laws; one alone does not lift the clash.' },

  // No way out that the packs know

  { name: 'An American judge issues a warrant for messages to our entity in Russia, whose packs permit nothing.', asked: contents, facts: warrantTo('RU'),
    clash: [['us/stored-communications-act#2703-a', null]], waysOut: {}, next: 'Counsel: no way out is known.' },

  { name: 'An American judge issues a warrant for messages to our entity in Norway, of whose law there is no pack.', asked: contents, facts: warrantTo('NO'),
    clash: [['us/stored-communications-act#2703-a', null]], waysOut: {}, next: 'Counsel in Norway: that no way out is listed says that the packs know none.' },
]

export const noClashes: readonly NoClashCase[] = [
  // The law of those who ask does not let them ask

  { name: 'A German judge sends a European Production Order to our entity in the United States.', asked: ['message-content', 'person-name'], facts: { addresseeState: 'US' },
    answer: { outcome: 'decline', ground: 'outside-scope' }, determinedBy: ['eu/e-evidence#3-1-bound'], next: 'Declined: the Regulation has such orders addressed in a Member State that is bound, so no law of theirs is broken.' },

  { name: 'An American subpoena demands messages of our entity in Ireland.', asked: contents, facts: { ...usOf('us/grand-jury-subpoena', 'IE'), authorityKind: 'grand-jury' },
    answer: { outcome: 'decline', ground: 'instrument-insufficient' }, determinedBy: ['us/stored-communications-act#2703-a-only'], next: 'Declined: American law itself wants a warrant.' },

  { name: 'A British overseas production order is sent to our entity in the United States while no agreement is in force.', asked: contents, facts: { ...british, agreementInForce: 'no' },
    answer: { outcome: 'decline', ground: 'outside-scope' }, determinedBy: ['gb/crime-overseas-production-orders-act#4-2'], next: 'Declined: without an arrangement the Act gives no such order.' },

  { name: 'An Australian international production order is sent to our entity in the United States while no agreement is in force.', asked: contents, facts: { ...australian, agreementInForce: 'no' },
    answer: { outcome: 'decline', ground: 'outside-scope' }, determinedBy: ['au/telecommunications-interception-and-access-act#S1-agreement'], next: 'Declined: without an agreement the Schedule gives no such order.' },

  { name: 'An Australian international production order arrives on 29 January 2024, one day too early.', asked: contents, facts: australian, issuedOn: '2024-01-26', receivedOn: '2024-01-29',
    answer: { outcome: 'decline', ground: 'not-permitted' }, determinedBy: [], next: 'Declined: nothing permits it on that day.' },

  { name: 'On 5 February 2026 a Serbian prosecutor orders the name of a user of our entity in Japan under the Second Additional Protocol.', asked: name,
    facts: { instrument: 'second-protocol-subscriber-order', issuingState: 'RS', addresseeState: 'JP', authorityKind: 'prosecutor', offenceDescription: 'present' }, issuedOn: '2026-02-03', receivedOn: '2026-02-05',
    answer: { outcome: 'decline', ground: 'not-yet-applicable' }, determinedBy: ['agreements/second-additional-protocol#16-before'], next: 'Declined: the Protocol has too few ratifications.' },

  // It may be given after all

  { name: 'A British overseas production order under the agreement arrives on 3 October 2022, the first day on which it is in force.', asked: contents, facts: british, issuedOn: '2022-09-30', receivedOn: '2022-10-03',
    answer: { outcome: 'disclose' }, determinedBy: ['agreements/uk-us-data-access#3-1-british', 'gb/crime-overseas-production-orders-act#1-1', 'us/stored-communications-act#2702-b-9'],
    next: 'Given after one approval: what was a clash on the day before is none.' },

  { name: 'An Australian international production order under the agreement demands the messages of somebody in Australia.', asked: contents, facts: australian,
    answer: { outcome: 'disclose' }, determinedBy: ['agreements/au-us-cloud-act#3-1-australian', 'au/telecommunications-interception-and-access-act#S1-permit', 'us/stored-communications-act#2702-b-9'],
    next: 'Given after one approval.' },

  { name: 'An American warrant under the agreement reaches our entity in the United Kingdom and targets somebody elsewhere.', asked: contents, facts: { ...warrantToBritain, agreementInForce: 'yes', claimedLocation: 'issuing-state' },
    answer: { outcome: 'disclose' }, determinedBy: ['agreements/uk-us-data-access#3-1-american', 'us/stored-communications-act#2703-a'], next: 'Given after one approval, once a named person saw that it came through the designated authority.' },

  { name: 'After mutual assistance an American judge issues a warrant to our entity in the United States for the messages that a German court had seized.', asked: contents, facts: warrantTo('US'),
    answer: { outcome: 'disclose' }, determinedBy: ['us/stored-communications-act#2702-b-2', 'us/stored-communications-act#2703-a'], next: 'Given after one approval, to the American authority.' },

  { name: 'After mutual assistance an Irish judge orders our entity in Ireland to produce the name that British police wanted.', asked: name,
    facts: { instrument: 'ie/document-production-order', issuingState: 'IE', authorityKind: 'court', servedBy: 'issuing-authority', maximumPenaltyMonths: 60 },
    answer: { outcome: 'disclose' }, determinedBy: ['ie/criminal-justice-act-2011#15-2'], next: 'Given after one approval, to the Garda Síochána.' },

  { name: 'After mutual assistance the Dienst ÜPF asks our mail service in Switzerland for the name that the French prosecutor wanted.', asked: name,
    facts: { instrument: 'ch/telecom-information-request', issuingState: 'CH', addresseeState: 'CH', authorityKind: 'prosecutor', servedBy: 'central-authority', serviceKind: 'number-independent-communications', offenceByInformationSystem: 'yes' },
    answer: { outcome: 'disclose' }, determinedBy: ['ch/buepf#22-3'], next: 'Given after one approval, to the Swiss authority.' },

  { name: 'The French prosecutor sends our entity in Germany a European Production Order for the name of a user.', asked: name, facts: { issuingState: 'FR', addresseeState: 'DE', authorityKind: 'prosecutor' },
    answer: { outcome: 'disclose' }, determinedBy: ['eu/e-evidence#5-3'], next: 'Given after one approval.' },

  { name: 'A French judge has our entity in the United States keep messages without handing them over.', asked: contents,
    facts: { instrument: 'fr/cpp-60-2-preservation', issuingState: 'FR', addresseeState: 'US', authorityKind: 'police', validatedBy: 'judge', servedBy: 'issuing-authority' },
    answer: { outcome: 'preserve' }, determinedBy: ['fr/code-de-procedure-penale#60-2', 'us/stored-communications-act#2702-a-keeping'], next: 'Kept: what American law forbids is to divulge.' },

  // Their law demands, ours allows and does not compel

  { name: 'A French prosecutor sends a requisition for the name of a user to our entity in the United States.', asked: name, facts: { ...frenchRequisition, addresseeState: 'US' },
    answer: { outcome: 'refer', reason: 'voluntary' }, determinedBy: ['fr/code-de-procedure-penale#77-1-1', 'us/stored-communications-act#2702-c-6'], next: 'A person decides: American law lets records go to a foreign authority and makes nobody give them.' },

  { name: 'A Brazilian judge orders our entity in the United States to say who a user is.', asked: name, facts: { ...brazilian, addresseeState: 'US' },
    answer: { outcome: 'refer', reason: 'voluntary' }, determinedBy: ['br/marco-civil#10-1', 'us/stored-communications-act#2702-c-6'], next: 'A person decides; the messages in the same order are a clash.' },

  // The wrong door, an unproven sender, a rule of ours

  { name: 'British police serve an overseas production order on our entity in the United States themselves.', asked: contents, facts: { ...british, servedBy: 'issuing-authority' },
    answer: { outcome: 'verify' }, determinedBy: ['gb/crime-overseas-production-orders-act#9-5'], next: 'A lawyer reads whether regulations let them serve it; the Act names the Secretary of State and the Lord Advocate.' },

  { name: 'An American authority sends a request for mutual assistance to our entity in Ireland instead of the Irish authority.', asked: contents,
    facts: { ...usOf('mutual-assistance-request', 'IE'), authorityKind: 'prosecutor', servedBy: 'issuing-authority' },
    answer: { outcome: 'redirect', route: 'competent-authority' }, determinedBy: ['agreements/mutual-assistance#convention-27-2'], next: 'Sent away: States ask each other, not the provider.' },

  { name: 'An American warrant for messages reaches our entity in Switzerland, and it is not known who sent it.', asked: contents, facts: { ...warrantTo('CH'), authenticity: 'insufficient' },
    answer: { outcome: 'verify' }, determinedBy: [], next: 'Verified first: nothing about the clash is told to an unproven sender.' },

  { name: 'A Russian authority demands the name of a user of our entity in the United States.', asked: name, facts: { instrument: 'ru/information-organiser-request', issuingState: 'RU', addresseeState: 'US', authorityKind: 'intelligence' },
    answer: { outcome: 'decline', ground: 'state-not-served' }, determinedBy: ['policies/baseline#2-not-served'], next: 'Declined by policy before the laws are compared.' },

  { name: 'A French prosecutor demands messages of our entity in the United States without a judge.', asked: contents, facts: { ...frenchRequisition, addresseeState: 'US' },
    answer: { outcome: 'refer', reason: 'policy-against-duty' }, determinedBy: ['policies/baseline#1-content'], next: 'A person weighs policy and duty; with a judge behind it, it would be a clash with American law.' },

  // A procedure of its own, or no law that is known

  { name: 'The Irish representative of an American group objects to a European Production Order because American law forbids to give messages.', asked: contents, facts: { thirdCountryObjection: 'filed' },
    answer: { outcome: 'hold' }, determinedBy: ['eu/e-evidence#17-3'], next: 'Waits until the review is complete: the Regulation has a procedure for this.' },

  { name: 'The competent court lifts that European Production Order because of American law.', asked: contents, facts: { thirdCountryObjection: 'lifted' },
    answer: { outcome: 'decline', ground: 'lifted-by-court' }, determinedBy: ['eu/e-evidence#17-8'], next: 'Declined: the clash is resolved.' },

  { name: 'A French authority sends our entity in the United States an order to provide information in the form of the Digital Services Act.', asked: name,
    facts: { instrument: 'dsa-order-to-provide-information', issuingState: 'FR', addresseeState: 'US', authorityKind: 'administrative' },
    answer: { outcome: 'refer', reason: 'no-rule' }, determinedBy: [], next: 'A person finds out on which law it rests; before that nobody can say that laws clash.' },

  { name: 'On 6 February 2026 a Serbian prosecutor orders the name of a user of our entity in Japan under the Second Additional Protocol.', asked: name,
    facts: { instrument: 'second-protocol-subscriber-order', issuingState: 'RS', addresseeState: 'JP', authorityKind: 'prosecutor', offenceDescription: 'present' }, issuedOn: '2026-02-03', receivedOn: '2026-02-06',
    answer: { outcome: 'refer', reason: 'legal-review' },
    determinedBy: ['agreements/second-additional-protocol#16-since', 'agreements/second-additional-protocol#7-1'], next: 'A lawyer says whether the Protocol is in force by now; if it is, it lets us give.' },
]
