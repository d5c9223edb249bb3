import type { DataItem, RequestedItem } from '../../../src/vocabulary/index.ts'
import type { LawCase, SomeFacts } from '../../support/given.ts'

/*
 * Cases of the three German packs, decided by all of them, since nothing leaves through one door alone. Each expectation was written from the paragraph named beside it. Two
 * fictitious laws (./other-laws.ts) stand in for what is not there: an act of police law, and a law of the Netherlands that lets everything be given. A case
 * states only what is different from a complete German demand, sent to our German entity by whoever may send it.
 */

const german: SomeFacts = { issuingState: 'DE', addresseeState: 'DE', servedBy: 'issuing-authority', nonDisclosure: 'none', offenceDescription: 'present', validatedBy: 'none', withoutPriorValidation: 'no' }
const telecommunications: SomeFacts = { ...german, serviceKind: 'network-or-number-based-communications' }
const digital: SomeFacts = { ...german, serviceKind: 'storage-for-users' }
const subscriber: SomeFacts = { instrument: 'de/subscriber-data-request', authorityKind: 'police' }
const traffic: SomeFacts = { ...telecommunications, instrument: 'de/traffic-data-order', authorityKind: 'court' }
const usage: SomeFacts = { ...digital, instrument: 'de/usage-data-order', authorityKind: 'court' }
const author: SomeFacts = { ...digital, instrument: 'de/usage-data-identification-request', authorityKind: 'prosecutor', contentKnown: 'yes', purpose: 'identify-user', targetKind: 'content' }
const seizure: SomeFacts = { ...telecommunications, instrument: 'de/seizure-order', authorityKind: 'court' }
const ofTelecommunications: SomeFacts = { ...telecommunications, ...subscriber }
const ofDigital: SomeFacts = { ...digital, ...subscriber }
const rescue: SomeFacts = { authorityKind: 'police', proceedings: 'administrative', offenceKind: 'missing-person', emergency: 'yes', emergencyGround: 'life-or-safety', withoutPriorValidation: 'yes' }
const byAddress: SomeFacts = { targetKind: 'ip-endpoint', observationTime: 'present' }

const name: readonly RequestedItem[] = ['person-name', 'postal-address', 'phone-number']
const addresses: readonly RequestedItem[] = ['registration-ip', 'last-login-ip', 'session-ip-log']
const address: readonly RequestedItem[] = ['last-login-ip']
const log: readonly RequestedItem[] = ['session-ip-log']
const message: readonly RequestedItem[] = ['message-content']

/** The two rules of the two doors, and what hangs on them. */
const open = {
  telecommunications: { permits: ['100j-1-1', '174-1'], duties: ['100j-5', '174-6', '174-6-silence', '174-7'] },
  digital: { permits: ['100j-1-2', '22-1'], duties: ['100j-5', '22-5', '22-5-silence', '22-6'] },
}

// The matrix. Each word is an answer; `out`: handed over; `person`: no rule speaks of it. The answers of a row are those to a demand for subscriber data at a telecommunications
// and at a digital service (§ 100j), to orders for traffic data (§ 100g) and for usage data (§ 100k(1)), to the prosecutor who seeks an author (§ 100k(3)), and to seizure (§ 94).
type Answer = 'out' | 'no' | 'lawyer' | 'person'
type Row = readonly [item: DataItem, telecommunications: Answer, digital: Answer, traffic: Answer, usage: Answer, author: Answer, seizure: Answer]
const matrix: readonly Row[] = [
  // TKG § 3 no. 6, TDDDG § 2(2) no. 2: what the contract needs
  ['person-name', 'out', 'out', 'no', 'no', 'person', 'person'],
  ['date-of-birth', 'out', 'out', 'no', 'no', 'person', 'person'],
  ['postal-address', 'out', 'out', 'no', 'no', 'person', 'person'],
  ['phone-number', 'out', 'out', 'no', 'no', 'person', 'person'],
  ['email-address', 'out', 'out', 'no', 'no', 'person', 'person'],
  ['account-id', 'out', 'out', 'no', 'no', 'lawyer', 'person'],
  ['username', 'out', 'out', 'no', 'no', 'lawyer', 'person'],
  ['registration-date', 'out', 'out', 'no', 'no', 'person', 'person'],
  ['registration-record', 'out', 'out', 'no', 'no', 'person', 'person'],
  ['service-details', 'out', 'out', 'no', 'no', 'person', 'person'],
  ['payment-instrument', 'out', 'out', 'no', 'no', 'person', 'person'],
  // what it may need
  ['recovery-contact', 'lawyer', 'lawyer', 'no', 'no', 'person', 'person'],
  ['profile-details', 'lawyer', 'lawyer', 'no', 'no', 'person', 'person'],
  ['device-identifier', 'lawyer', 'lawyer', 'lawyer', 'lawyer', 'lawyer', 'person'],
  // § 100j(1) sentence 2, (3)
  ['puk-code', 'lawyer', 'person', 'no', 'no', 'person', 'person'],
  // TDDDG §§ 2(2) no. 3, 9(1): what arises while the service is used
  ['registration-ip', 'no', 'no', 'out', 'out', 'out', 'no'],
  ['last-login-ip', 'no', 'no', 'out', 'out', 'out', 'no'],
  ['session-ip-log', 'no', 'no', 'out', 'out', 'lawyer', 'no'],
  ['session-times', 'no', 'no', 'out', 'out', 'no', 'no'],
  ['interaction-log', 'no', 'no', 'out', 'lawyer', 'no', 'no'],
  ['billing-record', 'no', 'no', 'lawyer', 'out', 'no', 'no'],
  ['server-log', 'no', 'no', 'lawyer', 'lawyer', 'no', 'no'],
  ['purchase-history', 'no', 'no', 'lawyer', 'lawyer', 'no', 'no'],
  ['location', 'no', 'no', 'lawyer', 'lawyer', 'no', 'no'],
  // contents
  ['message-content', 'no', 'no', 'no', 'no', 'no', 'lawyer'],
  ['stored-file', 'no', 'no', 'no', 'no', 'no', 'lawyer'],
  ['published-content', 'no', 'no', 'no', 'no', 'no', 'lawyer'],
  ['contact-list', 'no', 'no', 'no', 'no', 'no', 'lawyer'],
  ['membership-list', 'no', 'no', 'no', 'no', 'no', 'lawyer'],
  ['support-ticket', 'no', 'no', 'no', 'no', 'no', 'lawyer'],
]

/** The items of the matrix, so that a test can hold it to the vocabulary. */
export const itemsOfTheMatrix: readonly DataItem[] = matrix.map(([item]) => item)

interface Column {
  readonly says: string
  readonly facts: SomeFacts
  readonly out?: readonly string[]
  readonly no: string
  readonly lawyer: (item: DataItem) => readonly string[]
  readonly duties: readonly string[]
}
const columns: readonly Column[] = [
  { says: 'A demand for subscriber data to a telecommunications service', facts: ofTelecommunications, out: open.telecommunications.permits, no: '100j-1-only',
    lawyer: (item) => (item === 'puk-code' ? ['100j-3'] : ['100j-1-debated', '174-1-debated']), duties: open.telecommunications.duties },
  { says: 'A demand for subscriber data to a digital service', facts: ofDigital, out: open.digital.permits, no: '100j-1-only', lawyer: () => ['100j-1-debated', '22-1-debated'], duties: open.digital.duties },
  { says: 'An order for traffic data', facts: traffic, out: ['100g-1', '3-3'], no: '100g-1-only', lawyer: (item) => (item === 'location' ? ['100g-1-location'] : ['100g-1-debated', '3-3-debated']), duties: ['101a-1'] },
  { says: 'An order for usage data', facts: usage, out: ['100k-1', '24-1'], no: '100k-1-only', lawyer: (item) => [item === 'location' ? '100g-1-location' : '100k-1-debated', '24-1-debated'], duties: ['101a-1', '22-5', '22-5-silence', '22-6'] },
  { says: 'A prosecutor who knows the content and seeks its author', facts: author, out: ['100k-3', '24-1'], no: '100k-3-only',
    lawyer: (item) => (item === 'session-ip-log' ? ['100k-3-debated'] : ['100k-3-debated', '24-1-debated']), duties: ['101a-1', '22-5', '22-5-silence', '22-6'] },
  { says: 'A seizure', facts: seizure, no: '98-1-only', lawyer: (item) => (item === 'message-content' ? ['3-3-content'] : ['94-2-other', '3-3-content']), duties: [] },
]

const verbs: Readonly<Record<Answer, string>> = { out: 'reaches', no: 'does not reach', lawyer: 'reaches, if a lawyer says so,', person: 'says nothing of' }
const cell = ({ says, facts, out = [], no, lawyer, duties }: Column, item: DataItem, answer: Answer): LawCase => {
  const told: Record<Answer, LawCase['expect']> = {
    out: { outcome: 'disclose', determinedBy: out, duties, approvals: 1 },
    no: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: [no], silent: ['100j-5', '101a-1', '95-1'] },
    lawyer: { outcome: 'refer', reason: 'legal-review', determinedBy: lawyer(item) },
    person: { outcome: 'refer', reason: 'no-rule', determinedBy: [], silent: ['101a-1', '95-1'] },
  }
  return { name: `${says} ${verbs[answer]} ${item}`, asked: [item], facts, expect: told[answer] }
}
const theMatrix: readonly LawCase[] = matrix.flatMap(([item, ...answers]) => columns.map((column, at) => cell(column, item, answers[at]!)))

// Who may order what: traffic and usage data (§ 100e(1)), an author (§ 100k(3)), seizure (§ 98(1)), subscriber data (nobody in particular).
type Competence = 'ok' | 'no' | 'ask' | 'look'
const issuers: readonly (readonly [says: string, facts: SomeFacts, ordered: Competence, author: Competence, seizure: Competence])[] = [
  ['a judge', { authorityKind: 'judge' }, 'ok', 'no', 'ok'],
  ['a court', { authorityKind: 'court', validatedBy: undefined }, 'ok', 'no', 'ok'],
  ['the police, with the order of a court,', { authorityKind: 'police', validatedBy: 'court' }, 'ok', 'no', 'ok'],
  ['the police, on behalf of the prosecutor,', { authorityKind: 'police', validatedBy: 'prosecutor' }, 'no', 'ok', 'no'],
  ['a prosecutor', { authorityKind: 'prosecutor' }, 'no', 'ok', 'no'],
  ['a prosecutor where delay is a danger', { authorityKind: 'prosecutor', withoutPriorValidation: 'yes' }, 'look', 'ok', 'ok'],
  ['a prosecutor where delay is a danger, when a person has found that it still stands,', { authorityKind: 'prosecutor', withoutPriorValidation: 'yes', orderStillStands: 'yes' }, 'ok', 'ok', 'ok'],
  ['the police where delay is a danger', { authorityKind: 'police', withoutPriorValidation: 'yes' }, 'no', 'no', 'ok'],
  ['the police', { authorityKind: 'police' }, 'no', 'no', 'no'],
  ['a prosecutor whom a court confirmed', { authorityKind: 'prosecutor', withoutPriorValidation: 'yes', courtConfirmation: 'granted' }, 'ok', 'ok', 'ok'],
  ['a private party that has the order of a court', { authorityKind: 'other', validatedBy: 'court' }, 'no', 'no', 'no'],
  ['a private party that a court confirmed', { authorityKind: 'other', courtConfirmation: 'granted' }, 'no', 'no', 'no'],
  ['nobody that it names', { authorityKind: undefined, validatedBy: undefined }, 'ask', 'ask', 'ask'],
]
const followed: Readonly<Record<Competence, string>> = { ok: 'followed', no: 'none', ask: 'asked about', look: 'looked at by a person' }
const whoOrders: readonly LawCase[] = issuers.flatMap(([says, who, ordered, byAuthor, seized]) => {
  const unnamed = who.authorityKind === undefined
  const answer = (what: string, asked: readonly RequestedItem[], facts: SomeFacts, competence: Competence, ok: LawCase['expect'], rule: string, alsoAsked: readonly string[] = []): LawCase => ({
    name: `${what} of ${says} is ${followed[competence]}`, asked, facts: { ...facts, ...who },
    expect: {
      ok,
      no: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: [rule] },
      ask: { outcome: 'clarify', determinedBy: [rule, ...alsoAsked] },
      look: { outcome: 'refer', reason: 'finding', determinedBy: ['100e-1-lapse'], missing: ['orderStillStands'] },
    }[competence] as LawCase['expect'],
  })
  return [
    answer('An order for traffic data', log, traffic, ordered, { outcome: 'disclose', determinedBy: ['100g-1', '3-3'] }, '100e-1'),
    answer('An order for usage data', log, usage, ordered, { outcome: 'disclose', determinedBy: ['100k-1', '24-1'] }, '100e-1', unnamed ? ['22-3-1'] : []),
    answer('A search for the author', address, author, byAuthor, { outcome: 'disclose', determinedBy: ['100k-3', '24-1'] }, '100k-3-who', unnamed ? ['22-3-1'] : []),
    answer('A seizure', message, { ...seizure, addresseeState: 'NL' }, seized, { outcome: 'disclose', determinedBy: ['94-2', 'gives'], duties: ['95-1'] }, '98-1'),
  ]
})

/** All cases of German law. */
export const germanLawCases: readonly LawCase[] = [
  ...theMatrix,
  ...whoOrders,

  // The two demands of practice
  { name: 'German police name an IP address and a time and ask who was behind it: the person is named (§ 100j(2); TKG § 174(1) sentence 3)', asked: name, facts: { ...ofTelecommunications, ...byAddress },
    expect: { outcome: 'disclose', determinedBy: ['100j-2', '174-1-address'], duties: open.telecommunications.duties, approvals: 1 } },
  { name: 'A digital service names the person behind an address likewise (TDDDG § 22(1) sentence 3)', asked: name, facts: { ...ofDigital, ...byAddress },
    expect: { outcome: 'disclose', determinedBy: ['100j-2', '22-1-address'], duties: open.digital.duties } },
  { name: 'German police name a user and ask for the addresses that he had: that takes a court (§§ 100g, 100k)', asked: addresses, facts: ofTelecommunications,
    expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['100j-1-only'], duties: ['174-6-silence'], silent: ['100j-5', '174-6'] } },
  { name: 'A digital service does not give them either', asked: addresses, facts: ofDigital,
    expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['100j-1-only'], duties: ['22-5-silence'], silent: ['100j-5', '22-5'] } },
  { name: 'Nor is it enough that a judge signs a demand for subscriber data', asked: addresses, facts: { ...ofDigital, authorityKind: 'judge' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['100j-1-only'] } },
  { name: 'An address without its time singles out nobody, and the time is asked for', asked: name, facts: { ...ofTelecommunications, ...byAddress, observationTime: 'missing' },
    expect: { outcome: 'clarify', determinedBy: ['100j-2-time'], missing: ['observationTime'] } },
  { name: 'Without a word on how the user is identified it is open which sentence is meant, so that is asked', asked: name, facts: { ...ofDigital, targetKind: undefined, observationTime: 'present' },
    expect: { outcome: 'clarify', determinedBy: ['100j-1-2', '100j-2', '22-1', '22-1-address'], missing: ['targetKind'] } },

  // Which of the two laws lets us give
  { name: 'While we do not know what kind of service it is, we find that out first', asked: name, facts: { ...ofDigital, serviceKind: undefined },
    expect: { outcome: 'verify', determinedBy: ['100j-1-1', '100j-1-2', '22-1', '174-1'], missing: ['serviceKind'] } },
  { name: 'A marketplace with a chat is a digital service', asked: name, facts: { ...ofDigital, serviceKind: 'communication-between-users' }, expect: { outcome: 'disclose', determinedBy: open.digital.permits } },
  { name: 'So is any other online service', asked: name, facts: { ...ofDigital, serviceKind: 'other' }, expect: { outcome: 'disclose', determinedBy: open.digital.permits } },
  { name: 'Of a domain registry nobody has said what it is', asked: name, facts: { ...ofDigital, serviceKind: 'domain-and-ip-numbering' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'An order for traffic data does not fit a digital service', asked: log, facts: { ...traffic, serviceKind: 'storage-for-users' }, expect: { outcome: 'decline', ground: 'service-not-covered', determinedBy: ['100g-1-service'], silent: ['101a-1'] } },
  { name: 'An order for usage data does not fit a telecommunications service', asked: log, facts: { ...usage, serviceKind: 'network-or-number-based-communications' }, expect: { outcome: 'decline', ground: 'service-not-covered', determinedBy: ['100k-1-service'], silent: ['101a-1'] } },
  { name: 'Nor does the search for an author', asked: address, facts: { ...author, serviceKind: 'network-or-number-based-communications' }, expect: { outcome: 'decline', ground: 'service-not-covered', determinedBy: ['100k-1-service'] } },
  { name: 'A messenger without telephone numbers is a telecommunications service (TKG § 3 nos 24, 40, 61)', asked: name, facts: { ...ofTelecommunications, serviceKind: 'number-independent-communications' }, expect: { outcome: 'disclose', determinedBy: open.telecommunications.permits, duties: open.telecommunications.duties, silent: ['22-5'] } },
  { name: 'So its traffic data are ordered as such', asked: log, facts: { ...traffic, serviceKind: 'number-independent-communications' }, expect: { outcome: 'disclose', determinedBy: ['100g-1', '3-3'] } },
  { name: 'Whether it is a digital service as well, and so an order for usage data fits it, is for a lawyer', asked: log, facts: { ...usage, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['100k-1-messenger', '24-1-messenger'], silent: ['101a-1'] } },
  { name: 'The search for its author likewise', asked: address, facts: { ...author, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['100k-1-messenger', '24-1-messenger'] } },
  { name: 'A marketplace with a chat has no traffic data', asked: log, facts: { ...traffic, serviceKind: 'communication-between-users' }, expect: { outcome: 'decline', ground: 'service-not-covered', determinedBy: ['100g-1-service'] } },
  { name: 'While it is open whether it is a telecommunications service, no traffic data leave it', asked: log, facts: { ...traffic, serviceKind: undefined }, expect: { outcome: 'verify', determinedBy: ['100g-1', '100g-1-service', '3-3'], missing: ['serviceKind'] } },

  // For what
  { name: 'Outside criminal proceedings this code says nothing, and a person looks for the act that does', asked: name, facts: { ...ofTelecommunications, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Whoever does not say in which proceedings is asked', asked: name, facts: { ...ofTelecommunications, proceedings: undefined }, expect: { outcome: 'clarify', determinedBy: ['100j-1-1', '174-1', 'asks'], missing: ['proceedings'] } },
  { name: 'Where a life is in danger a telecommunications service may tell the police who it is, if an act lets them ask (§ 174(3) no. 2)', asked: name,
    facts: { ...ofTelecommunications, proceedings: 'other', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'disclose', determinedBy: ['174-3-2', 'asks'] } },
  { name: 'So may a digital service (§ 22(3) no. 2)', asked: name, facts: { ...ofDigital, ...byAddress, proceedings: 'other', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'disclose', determinedBy: ['22-3-2', 'asks'] } },
  { name: 'Other dangers are for a person to weigh', asked: name, facts: { ...ofDigital, proceedings: 'other', emergency: 'no' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'And without such an act nothing leaves even then', asked: name, facts: { ...ofDigital, proceedings: 'national-security', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },

  // Whom we may tell, and what the demand has to say (TDDDG §§ 22(2)-(3), 24(2)-(3); TKG § 174(2)-(3))
  { name: 'A demand that names no provision is asked for it (§ 22(2))', asked: name, facts: { ...ofDigital, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['22-2'], missing: ['legalBasis'] } },
  { name: 'So is one to a telecommunications service (§ 174(2))', asked: name, facts: { ...ofTelecommunications, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['174-2'], missing: ['legalBasis'] } },
  { name: 'And an order for usage data (§ 24(2))', asked: log, facts: { ...usage, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['22-2'], missing: ['legalBasis'] } },
  { name: 'A demand that names no user is no individual case', asked: name, facts: { ...ofDigital, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['22-2-case'], missing: ['userIdentifier'] } },
  { name: 'Nor is one to a telecommunications service', asked: name, facts: { ...ofTelecommunications, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['174-2-case'], missing: ['userIdentifier'] } },
  { name: 'An order for traffic data names the connection', asked: log, facts: { ...traffic, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['100e-3-connection'], missing: ['userIdentifier'] } },
  { name: 'One for usage data the account, as far as it can', asked: log, facts: { ...usage, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['100e-3-account', '22-2-case'], missing: ['userIdentifier'] } },
  { name: 'A demand that names no authority is asked which one it is', asked: name, facts: { ...ofTelecommunications, issuingAuthority: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['174-3-1'], missing: ['issuingAuthority'] } },
  { name: 'An intelligence service is none that pursues offences, whatever it writes (§ 174(3) no. 1)', asked: name, facts: { ...ofTelecommunications, authorityKind: 'intelligence' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['174-3-1'] } },
  { name: 'Nor does a digital service tell it (§ 22(3) no. 1)', asked: name, facts: { ...ofDigital, authorityKind: 'intelligence' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['22-3-1'] } },
  { name: 'Customs that pursue an offence are told', asked: name, facts: { ...ofTelecommunications, authorityKind: 'investigating-authority' }, expect: { outcome: 'disclose', determinedBy: open.telecommunications.permits } },

  // § 100e(3): the written order
  { name: 'An order for traffic data that names no offence is asked for it', asked: log, facts: { ...traffic, offenceDescription: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['100e-3'], missing: ['offenceDescription'] } },
  ...([['a signature', 'signature'], ['a date', 'issueDate'], ['the name of the court', 'issuingAuthority']] as const).map(([what, element]): LawCase => ({
    name: `An order for traffic data without ${what} is asked for it`, asked: log, facts: { ...traffic, [element]: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['100e-3-form'], missing: [element] },
  })),
  { name: 'So is a seizure without a signature', asked: message, facts: { ...seizure, addresseeState: 'NL', signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['100e-3-form'], missing: ['signature'] } },
  { name: 'So is an order for usage data without a period', asked: log, facts: { ...usage, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['100e-3-range'], missing: ['timeRange'] } },
  { name: 'A single address needs no period', asked: address, facts: { ...usage, timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['100k-1', '24-1'] } },
  { name: 'Traffic data that are still to come are a matter for a lawyer, since nobody is granted interception', asked: log, facts: { ...traffic, windowEndsAfterReceipt: 'yes' },
    expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['100g-1-future'], silent: ['101a-1'] } },
  { name: 'So are usage data that are still to come', asked: log, facts: { ...usage, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['100g-1-future'] } },
  { name: 'Stored whereabouts are not ordered by a prosecutor, also where delay is a danger (§ 101a(1) sentence 2)', asked: ['location'], facts: { ...traffic, authorityKind: 'prosecutor', withoutPriorValidation: 'yes' },
    expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['101a-1-location'] } },

  // what came afterwards
  { name: 'An order of the prosecutor that a person found to be over is not followed', asked: log, facts: { ...usage, authorityKind: 'prosecutor', withoutPriorValidation: 'yes', orderStillStands: 'no' },
    expect: { outcome: 'decline', ground: 'lapsed', determinedBy: ['100e-1-lapse', '100e-5'] } },
  { name: 'An order of the prosecutor that the court does not confirm is not executed', asked: log, facts: { ...traffic, authorityKind: 'prosecutor', withoutPriorValidation: 'yes', courtConfirmation: 'refused' },
    expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['100e-1-refused'] } },
  { name: 'Nor is a seizure', asked: message, facts: { ...seizure, authorityKind: 'police', withoutPriorValidation: 'yes', courtConfirmation: 'refused' }, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['100e-1-refused'] } },
  { name: 'An order that was withdrawn opens nothing', asked: log, facts: { ...usage, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['100e-5'], silent: ['101a-1', '22-5'] } },
  { name: 'Nor does a demand for subscriber data that was withdrawn', asked: name, facts: { ...ofTelecommunications, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['100e-5'], silent: ['100j-5', '174-6'] } },

  // a private party
  ...([['subscriber data', name, ofTelecommunications], ['traffic data', log, traffic], ['usage data', log, usage]] as const).map(([what, asked, facts]): LawCase => ({
    name: `A demand for ${what} that a private party brings is for a lawyer`, asked, facts: { ...facts, servedBy: 'private-party' },
    expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['98-served'] },
  })),
  { name: 'Who brings it is asked for', asked: log, facts: { ...traffic, servedBy: undefined }, expect: { outcome: 'clarify', determinedBy: ['98-served'], missing: ['servedBy'] } },

  // Outside criminal proceedings this code closes nothing (a rescue rests on an act that was not read)
  { name: 'Police who look for a missing person are not declined where a person may find the act that lets them ask', asked: ['location', 'session-ip-log', 'person-name'], facts: { ...traffic, ...rescue }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'While it is not said in which proceedings, they are asked', asked: log, facts: { ...traffic, ...rescue, proceedings: undefined }, expect: { outcome: 'clarify', determinedBy: ['100e-1', '100g-1', 'asks'], missing: ['proceedings'] } },

  // § 100j(3): codes
  { name: 'The unblocking code of a SIM card is given where a court ordered it', asked: ['puk-code'], facts: { ...ofTelecommunications, authorityKind: 'court' }, expect: { outcome: 'disclose', determinedBy: ['100j-1-access', '174-1-access'], duties: ['100j-5', '174-6'] } },
  { name: 'Or where delay is a danger, and the police say so', asked: ['puk-code'], facts: { ...ofTelecommunications, withoutPriorValidation: 'yes', orderStillStands: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['100j-1-access', '174-1-access'] } },
  { name: 'Without a court that has come to it since, a person finds whether the demand of the police still stands', asked: ['puk-code'], facts: { ...ofTelecommunications, withoutPriorValidation: 'yes' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['100j-3-later'], missing: ['orderStillStands'] } },
  { name: 'Once the court has confirmed it the code is given', asked: ['puk-code'], facts: { ...ofTelecommunications, withoutPriorValidation: 'yes', courtConfirmation: 'granted' }, expect: { outcome: 'disclose', determinedBy: ['100j-1-access', '174-1-access'] } },
  { name: 'Where the court refused, no code is given before a lawyer has read why', asked: ['puk-code'], facts: { ...ofTelecommunications, withoutPriorValidation: 'yes', courtConfirmation: 'refused', orderStillStands: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['100j-3-refused'] } },
  { name: 'A private party gets no code by the order of a court that it waves', asked: ['puk-code'], facts: { ...ofTelecommunications, authorityKind: 'other', validatedBy: 'court' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['174-3-1'] } },
  { name: 'Passwords are given to nobody, although a court could order them (§ 100j(1) sentence 3, (3))', asked: ['credentials'], facts: { ...ofDigital, authorityKind: 'court' }, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },
  { name: 'Nor is anything intercepted for anybody, although a court could order that (§ 100a)', asked: ['real-time-intercept'], facts: traffic, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },

  // § 100k(3)
  { name: 'A prosecutor who does not know the content cannot ask for its author', asked: address, facts: { ...author, contentKnown: 'no' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['100k-3-known'] } },
  { name: 'One who does not say whether he knows it is asked', asked: address, facts: { ...author, contentKnown: undefined }, expect: { outcome: 'clarify', determinedBy: ['100k-3-known'], missing: ['contentKnown'] } },
  { name: 'One who wants more than the author needs a court', asked: address, facts: { ...author, purpose: 'investigate' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['100k-3-known'] } },

  // silence
  { name: 'A seizure is no secret by itself', asked: message, facts: seizure, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-3-content'], duties: ['95-1'], silent: ['95a-6'] } },
  { name: 'But silence about it can be ordered', asked: message, facts: { ...seizure, nonDisclosure: 'ordered' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-3-content'], duties: ['95a-6'] } },
  { name: 'Asking for it is not ordering it', asked: message, facts: { ...seizure, nonDisclosure: 'requested' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-3-content'], silent: ['95a-6'] } },
  { name: 'A seizure that was withdrawn need not be followed', asked: message, facts: { ...seizure, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['100e-5'], silent: ['95-1'] } },

  // other States
  { name: 'An authority of another State that writes on a German form is none that German law speaks of', asked: name, facts: { ...ofTelecommunications, issuingState: 'FR' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [], silent: ['174-6-silence'] } },
  { name: 'Nor does German silence bind us towards it', asked: name, facts: { ...ofDigital, issuingState: 'FR' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [], silent: ['22-5-silence'] } },
  { name: 'A German demand to our Irish entity is for a person: German law asks, and no Irish law was read', asked: name, facts: { ...ofTelecommunications, addresseeState: 'IE' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['100j-5'] } },
  { name: 'Where the law of our place lets us, it is followed', asked: name, facts: { ...ofTelecommunications, addresseeState: 'NL' }, expect: { outcome: 'disclose', determinedBy: ['100j-1-1', 'gives'] } },
]
