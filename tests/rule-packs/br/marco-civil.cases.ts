import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import type { LawCase, SomeFacts } from '../../support/given.ts'
import { cadastral, foreign, judge, keeping, log, messages, name, records } from './brazil.ts'

/*
 * Cases of Lei 12.965/2014 and Decreto 8.771/2016, decided by that law, by art. 13-A of the Código de Processo Penal and, for what we may give to others, with a fictitious
 * foreign law. Each expectation was written from the article named beside it.
 */

const everything = Object.keys(dataItems) as DataItem[]

// The ladder: what a police chief gets alone, what a judge gets, and what can be kept without a judge.
type Alone = 'out' | 'no' | 'judge-only'
type Ordered = 'out' | 'content' | 'lawyer'
const ladder: readonly (readonly [item: DataItem, alone: Alone, ordered: Ordered, kept: 'kept' | 'lawyer'])[] = [
  // Decreto, art. 11 § 2: name and address
  ['person-name', 'out', 'out', 'lawyer'],
  ['postal-address', 'out', 'out', 'lawyer'],
  // Lei, art. 10 § 1: what helps to identify
  ['date-of-birth', 'no', 'out', 'lawyer'],
  ['phone-number', 'no', 'out', 'lawyer'],
  ['email-address', 'no', 'out', 'lawyer'],
  ['recovery-contact', 'no', 'out', 'lawyer'],
  ['account-id', 'no', 'out', 'lawyer'],
  ['username', 'no', 'out', 'lawyer'],
  ['profile-details', 'no', 'out', 'lawyer'],
  ['registration-date', 'no', 'out', 'lawyer'],
  ['registration-record', 'no', 'out', 'lawyer'],
  ['device-identifier', 'no', 'out', 'lawyer'],
  ['payment-instrument', 'no', 'out', 'lawyer'],
  // Lei, arts 5, VIII, 10 § 1, 15: records of access
  ['registration-ip', 'judge-only', 'out', 'kept'],
  ['last-login-ip', 'judge-only', 'out', 'kept'],
  ['session-ip-log', 'judge-only', 'out', 'kept'],
  ['session-times', 'judge-only', 'out', 'kept'],
  // Lei, arts 7, III, 10 § 2: private communications
  ['message-content', 'judge-only', 'content', 'lawyer'],
  // of which the articles do not speak
  ['service-details', 'no', 'lawyer', 'lawyer'],
  ['billing-record', 'no', 'lawyer', 'lawyer'],
  ['puk-code', 'no', 'lawyer', 'lawyer'],
  ['interaction-log', 'no', 'lawyer', 'lawyer'],
  ['location', 'no', 'lawyer', 'lawyer'],
  ['server-log', 'no', 'lawyer', 'lawyer'],
  ['support-ticket', 'no', 'lawyer', 'lawyer'],
  ['purchase-history', 'no', 'lawyer', 'lawyer'],
  ['membership-list', 'no', 'lawyer', 'lawyer'],
  ['contact-list', 'no', 'lawyer', 'lawyer'],
  ['stored-file', 'no', 'lawyer', 'lawyer'],
  ['published-content', 'no', 'lawyer', 'lawyer'],
]

/** The items of the ladder, so that a test can hold it to the vocabulary. */
export const itemsOfTheLadder: readonly DataItem[] = ladder.map(([item]) => item)

const alone = (item: DataItem, answer: Alone): LawCase => {
  const judgeOnly = item === 'message-content' ? '10-2-judge' : '10-1-judge'
  const expect: Record<Alone, LawCase['expect']> = {
    'out': { outcome: 'disclose', determinedBy: ['10-3'], silent: ['11-2', '23'] },
    'no': { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['10-3-only'], silent: ['10-3-duty', '11-2'] },
    'judge-only': { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: [judgeOnly, '10-3-only'], silent: ['10-3-duty', '11-2'] },
  }
  return { name: `A police chief alone ${answer === 'out' ? 'gets' : 'does not get'} ${item}`, asked: [item], facts: cadastral, expect: expect[answer] }
}

const ordered = (item: DataItem, answer: Ordered): LawCase => {
  const expect: Record<Ordered, LawCase['expect']> = {
    out: { outcome: 'disclose', determinedBy: ['10-1'], duties: ['11-2'], silent: ['23'] },
    content: { outcome: 'disclose', determinedBy: ['10-2'], duties: ['11-2'], approvals: 1 },
    lawyer: { outcome: 'refer', reason: 'legal-review', determinedBy: ['10-other'], silent: ['11-2'] },
  }
  return { name: `The order of a judge for ${item} is ${answer === 'lawyer' ? 'for a lawyer' : 'followed'}`, asked: [item], facts: judge, expect: expect[answer] }
}

const kept = (item: DataItem, answer: 'kept' | 'lawyer'): LawCase => ({
  name: `A request of the police to keep ${item} is ${answer === 'kept' ? 'followed for sixty days' : 'for a lawyer'}`, asked: [item], facts: keeping,
  expect: answer === 'kept'
    ? { outcome: 'preserve', determinedBy: ['15-2'], duties: ['13-3', '13-4-secret'], silent: ['13-4-filed', '11-2', '10-3-duty'], approvals: 0 }
    : { outcome: 'refer', reason: 'legal-review', determinedBy: ['15-2-other'], duties: ['13-4-secret'], silent: ['13-3', '13-4-filed'] },
})

const theLadder: readonly LawCase[] = ladder.flatMap(([item, onRequest, onOrder, onKeeping]) => [alone(item, onRequest), ordered(item, onOrder), kept(item, onKeeping)])

const askedFor = (says: string, facts: SomeFacts, rule: string, missing: NonNullable<LawCase['expect']['missing']>, asked = log): LawCase => ({
  name: says, asked, facts, expect: { outcome: 'clarify', determinedBy: [rule], missing },
})

export const marcoCivilCases: readonly LawCase[] = [
  ...theLadder,

  // Art. 10 § 3 and the Decreto: the cadastral request
  { name: 'A prosecutor gets name and address too', asked: ['person-name', 'postal-address'], facts: { ...cadastral, authorityKind: 'prosecutor' }, expect: { outcome: 'disclose', determinedBy: ['10-3'] } },
  { name: 'So does another authority that names the law that empowers it', asked: name, facts: { ...cadastral, authorityKind: 'administrative' }, expect: { outcome: 'disclose', determinedBy: ['10-3'] } },
  { name: 'A private party gets nothing', asked: name, facts: { ...cadastral, authorityKind: 'other' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['10-3-who'] } },
  askedFor('Who asks is asked for', { ...cadastral, authorityKind: undefined }, '10-3-who', ['authorityKind'], name),
  askedFor('A cadastral request that names no law is asked for it', { ...cadastral, legalBasis: 'missing' }, 'D11-basis', ['legalBasis'], name),
  askedFor('One without reasons is asked for them', { ...cadastral, statementOfReasons: 'missing' }, 'D11-reasons', ['statementOfReasons'], name),
  askedFor('One that singles out nobody is asked whom it means', { ...cadastral, userIdentifier: 'missing' }, 'D11-3', ['userIdentifier'], name),
  askedFor('One that does not say which authority asks is asked', { ...cadastral, issuingAuthority: 'missing' }, '10-3-authority', ['issuingAuthority'], name),
  askedFor('A request without a signature is asked for it', { ...cadastral, signature: 'missing' }, '22-form', ['signature'], name),
  { name: 'A judge who makes a cadastral request gets no more by it', asked: ['phone-number'], facts: { ...cadastral, authorityKind: 'judge' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['10-3-only'] } },
  { name: 'A judge who makes a cadastral request for a log has the wrong paper', asked: log, facts: { ...cadastral, authorityKind: 'judge' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['10-3-only'] } },
  { name: 'Nobody is asked for reasons that cannot help', asked: log, facts: { ...cadastral, statementOfReasons: 'missing' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['10-1-judge', '10-3-only'], missing: [] } },
  { name: 'An emergency opens no records to a police chief', asked: records, facts: { ...cadastral, emergency: 'yes', emergencyGround: 'life-or-safety', imminentDanger: 'yes' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['10-1-judge', '10-3-only'] } },
  { name: 'Who was behind an IP address is for a lawyer, when a police chief asks', asked: name, facts: { ...cadastral, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['10-3-ip'] } },
  { name: 'A judge may ask who was behind an IP address', asked: name, facts: { ...judge, targetKind: 'ip-endpoint' }, expect: { outcome: 'disclose', determinedBy: ['10-1'] } },
  { name: 'A name is given for as long as the request stands', asked: name, facts: { ...cadastral, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['10-withdrawn'], silent: ['10-3-duty'] } },

  // Arts 10 §§ 1-2 and 22: the order of a judge
  { name: 'An order served by the police over the signature of a judge is the order of the judge', asked: log, facts: { ...judge, authorityKind: 'police', validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['10-1'], duties: ['11-2'] } },
  { name: 'A court is as good as a judge', asked: [...log, ...name], facts: { ...judge, authorityKind: 'court' }, expect: { outcome: 'disclose', determinedBy: ['10-1'] } },
  { name: 'What a police chief alone calls a court order opens no log', asked: log, facts: { ...judge, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['10-1-judge', '22-judge'] } },
  { name: 'Nor messages', asked: messages, facts: { ...judge, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['10-2-judge', '22-judge'] } },
  { name: 'Nor a telephone number', asked: ['phone-number'], facts: { ...judge, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['22-judge'] } },
  { name: 'Whether a judge signed is asked for', asked: name, facts: { ...judge, authorityKind: 'police', validatedBy: undefined }, expect: { outcome: 'clarify', determinedBy: ['22-judge'], missing: ['validatedBy'] } },
  askedFor('An order for records that states no offence is asked about it', { ...judge, offenceDescription: 'missing' }, '22-I', ['offenceDescription']),
  askedFor('One that does not say why they are useful is asked for that', { ...judge, statementOfReasons: 'missing' }, '22-II', ['statementOfReasons']),
  askedFor('One without a period is asked for it', { ...judge, timeRange: 'missing' }, '22-III', ['timeRange']),
  askedFor('One for messages without a period is asked for it too', { ...judge, timeRange: 'missing' }, '10-2-period', ['timeRange'], messages),
  ...([['whom it means', 'userIdentifier'], ['which court made it', 'issuingAuthority'], ['in which case it was made', 'fileNumber']] as const).flatMap(([what, element]) =>
    ([['messages', messages], ['records', log], ['a name', name]] as const).map(([data, asked]) => askedFor(`An order for ${data} that does not say ${what} is asked`, { ...judge, [element]: 'missing' }, '22-whose', [element], asked)),
  ),
  { name: 'What a private party calls the order of a judge opens no log', asked: log, facts: { ...judge, authorityKind: 'other', validatedBy: 'judge' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['10-1-judge', '22-judge'] } },
  { name: 'And no messages', asked: messages, facts: { ...judge, authorityKind: 'other', validatedBy: 'judge' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['10-2-judge', '22-judge'] } },
  { name: 'Who makes it is asked for, also where a judge is said to have validated it', asked: name, facts: { ...judge, authorityKind: undefined, validatedBy: 'judge' }, expect: { outcome: 'clarify', determinedBy: ['22-judge'], missing: ['authorityKind'] } },
  { name: 'The order of a judge that a private party brings is for a lawyer', asked: [...log, ...name], facts: { ...judge, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['22-served'] } },
  { name: 'So is a cadastral request', asked: name, facts: { ...cadastral, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['22-served'] } },
  askedFor('Who brings it is asked for', { ...judge, servedBy: undefined }, '22-served', ['servedBy']),
  { name: 'The address of the registration needs no period', asked: ['registration-ip', 'last-login-ip'], facts: { ...judge, timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['10-1'] } },
  askedFor('An order without a date is asked for it', { ...judge, issueDate: 'missing' }, '22-form', ['issueDate']),
  { name: 'What art. 22 asks of an order for records it does not ask of one for messages', asked: messages, facts: { ...judge, offenceDescription: 'missing', statementOfReasons: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['10-2'] } },
  { name: 'Nor of one for a name', asked: name, facts: { ...judge, timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['10-1'] } },
  { name: 'Records that are still to come are for a lawyer', asked: log, facts: { ...judge, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['7-II'] } },
  { name: 'So are messages that are still to come', asked: messages, facts: { ...judge, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['7-II'] } },
  { name: 'A name is not a thing of the future', asked: name, facts: { ...judge, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['10-1'] } },
  { name: 'A civil case is good enough for art. 22', asked: log, facts: { ...judge, proceedings: 'civil' }, expect: { outcome: 'disclose', determinedBy: ['10-1'] } },
  { name: 'An order that was withdrawn opens nothing', asked: [...log, ...messages], facts: { ...judge, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['10-withdrawn'], silent: ['11-2'] } },

  // Art. 23: secrecy
  { name: 'A judge who orders secrecy is obeyed', asked: log, facts: { ...judge, nonDisclosure: 'ordered' }, expect: { outcome: 'disclose', determinedBy: ['10-1'], duties: ['23'], silent: ['13-4-secret'] } },
  { name: 'A mere wish for secrecy has no force', asked: log, facts: { ...judge, nonDisclosure: 'requested' }, expect: { outcome: 'disclose', determinedBy: ['10-1'], silent: ['23'] } },
  { name: 'A police chief cannot order secrecy by a cadastral request', asked: name, facts: { ...cadastral, nonDisclosure: 'ordered' }, expect: { outcome: 'disclose', determinedBy: ['10-3'], silent: ['23'] } },

  // Arts 13 §§ 3-4, 15 § 2: keeping
  { name: 'A prosecutor may have records kept', asked: records, facts: { ...keeping, authorityKind: 'prosecutor' }, expect: { outcome: 'preserve', determinedBy: ['15-2'], duties: ['13-3', '13-4-secret'] } },
  { name: 'Once the authority has gone to a judge, records are kept until he has decided', asked: log, facts: { ...keeping, preservationPeriod: 'extended' }, expect: { outcome: 'preserve', determinedBy: ['15-2'], duties: ['13-4-filed'], silent: ['13-3'] } },
  { name: 'A private party cannot have records kept', asked: log, facts: { ...keeping, authorityKind: 'other' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['15-2-who'] } },
  { name: 'A request to keep that was withdrawn keeps nothing', asked: log, facts: { ...keeping, orderState: 'withdrawn', preservationPeriod: 'extended' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['10-withdrawn'], silent: ['13-3', '13-4-filed'] } },
  { name: 'One that does not say whose records are to be kept is asked', asked: log, facts: { ...keeping, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['15-2-whose'], missing: ['userIdentifier'], duties: ['13-3'] } },
  { name: 'A request to keep needs neither reasons nor a signature', asked: log, facts: { ...keeping, statementOfReasons: 'missing', signature: 'missing', legalBasis: 'missing' }, expect: { outcome: 'preserve', determinedBy: ['15-2'] } },

  // Arts 7, VII, 10 and 11: what our entity in Brazil gives to others, and what Brazil asks of our entities elsewhere
  { name: 'Our entity in Brazil gives nothing to a foreign authority that writes to it directly', asked: everything, facts: foreign, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['7-VII'] } },
  { name: 'A Brazilian judge who uses none of these instruments is for a person', asked: name, facts: { ...judge, instrument: 'other-production-order' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'An order of a Brazilian judge to an entity of ours elsewhere meets the law of that place', asked: log, facts: { ...judge, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['11-2'] } },
  { name: 'A paper of another State that calls itself a Brazilian court order is none', asked: log, facts: { ...judge, issuingState: 'JP' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [], silent: ['11-2'] } },

  // Dates
  { name: 'Before 23 June 2014 the law is not told here', asked: log, facts: judge, asOf: '2014-06-22', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 23 June 2014 a judge may order records', asked: log, facts: judge, asOf: '2014-06-23', expect: { outcome: 'disclose', determinedBy: ['10-1'] } },
  { name: 'Before the Decreto a cadastral request needed no reasons', asked: name, facts: { ...cadastral, statementOfReasons: 'missing' }, asOf: '2016-06-09', expect: { outcome: 'disclose', determinedBy: ['10-3'] } },
  { name: 'Since the Decreto it does', asked: name, facts: { ...cadastral, statementOfReasons: 'missing' }, asOf: '2016-06-10', expect: { outcome: 'clarify', determinedBy: ['D11-reasons'] } },
  { name: 'Before the Decreto defined cadastral data no rule let a police chief have a telephone number', asked: ['phone-number'], facts: cadastral, asOf: '2016-06-09', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },

  // The door and the sender come first
  { name: 'A forged order is declined', asked: log, facts: { ...judge, authenticity: 'refuted' }, expect: { outcome: 'decline', ground: 'not-authentic', determinedBy: [] } },
  { name: 'An order whose sender is not proven is verified first', asked: log, facts: { ...judge, authenticity: 'insufficient' }, expect: { outcome: 'verify', determinedBy: [], duties: ['11-2'] } },
  { name: 'No judge is given a key or a tap', asked: ['encryption-key', 'real-time-intercept', 'credentials'], facts: judge, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },
]
