import { dataItems, type DataItem, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { LawCase, SomeFacts } from '../../support/given.ts'

/*
 * Cases of 18 U.S.C. ch. 121, decided by that law, with a fictitious law (./foreign-law.ts) that lets Japan, the United Kingdom and the United States
 * ask for everything by other instruments, so that what we may give can be seen. Each expectation was written from the paragraph named beside it.
 * `process` is complete process of the United States, served on our entity there; a case states only what is different from it.
 */

const process: SomeFacts = { issuingState: 'US', addresseeState: 'US', addresseeCapacity: undefined, offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none' }
const grandJury: SomeFacts = { ...process, instrument: 'us/grand-jury-subpoena', authorityKind: 'grand-jury' }
const trial: SomeFacts = { ...process, instrument: 'us/trial-subpoena', authorityKind: 'prosecutor' }
const administrative: SomeFacts = { ...process, instrument: 'us/administrative-subpoena', authorityKind: 'administrative' }
const courtOrder: SomeFacts = { ...process, instrument: 'us/2703-d-order', authorityKind: 'court' }
const warrant: SomeFacts = { ...process, instrument: 'us/search-warrant', authorityKind: 'judge' }
const letter: SomeFacts = { ...process, instrument: 'us/national-security-letter', authorityKind: 'intelligence', certification: 'present', specificSelector: 'present', reviewNotice: 'present' }
const emergency: SomeFacts = {
  ...process, instrument: 'us/emergency-request', authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety', imminentDanger: 'yes', signature: 'missing', issueDate: 'missing',
}
const preservation: SomeFacts = { ...process, instrument: 'us/preservation-letter', authorityKind: 'police', signature: 'missing', issueDate: 'missing' }
const foreign: SomeFacts = { ...process, instrument: 'other-production-order', issuingState: 'JP', authorityKind: 'judge' }
const british: SomeFacts = {
  ...process, instrument: 'gb/overseas-production-order', issuingState: 'GB', authorityKind: 'judge', agreementInForce: 'yes', specificSelector: 'present', claimedLocation: 'issuing-state', claimedNationality: 'issuing-state',
}
const australian: SomeFacts = { ...british, instrument: 'au/international-production-order', issuingState: 'AU' }

const name: readonly RequestedItem[] = ['person-name']
const log: readonly RequestedItem[] = ['session-ip-log']
const content: readonly RequestedItem[] = ['message-content', 'stored-file']
const anything: readonly RequestedItem[] = ['person-name', 'session-ip-log', 'location', 'message-content']
const everything = Object.keys(dataItems) as DataItem[]

// The ladder. Each word is an answer; `out`: handed over. The answers of a row are those to the three subpoenas, to a § 2703(d) order, to a warrant, to a national
// security letter, and to an emergency that was found to be one.
type Answer = 'out' | 'no' | 'lawyer' | 'may'
const ladder: readonly (readonly [item: DataItem, subpoena: Answer, courtOrder: Answer, warrant: Answer, letter: Answer, emergency: Answer])[] = [
  // § 2703(c)(2)(A) to (F)
  ['person-name', 'out', 'out', 'out', 'out', 'may'],
  ['postal-address', 'out', 'out', 'out', 'out', 'may'],
  ['session-times', 'out', 'out', 'out', 'no', 'may'],
  ['registration-date', 'out', 'out', 'out', 'out', 'may'],
  ['service-details', 'out', 'out', 'out', 'lawyer', 'may'],
  ['phone-number', 'out', 'out', 'out', 'no', 'may'],
  ['account-id', 'out', 'out', 'out', 'no', 'may'],
  ['username', 'out', 'out', 'out', 'no', 'may'],
  ['device-identifier', 'out', 'out', 'out', 'no', 'may'],
  ['registration-ip', 'out', 'out', 'out', 'no', 'may'],
  ['payment-instrument', 'out', 'out', 'out', 'no', 'may'],
  // whether (B) or (E) means these is debated
  ['email-address', 'lawyer', 'out', 'out', 'no', 'may'],
  ['recovery-contact', 'lawyer', 'out', 'out', 'no', 'may'],
  ['last-login-ip', 'lawyer', 'out', 'out', 'no', 'may'],
  // § 2703(c)(1): other records
  ['date-of-birth', 'no', 'out', 'out', 'no', 'may'],
  ['profile-details', 'no', 'out', 'out', 'no', 'may'],
  ['registration-record', 'no', 'out', 'out', 'no', 'may'],
  ['billing-record', 'no', 'out', 'out', 'lawyer', 'may'],
  ['puk-code', 'no', 'out', 'out', 'no', 'may'],
  ['session-ip-log', 'no', 'out', 'out', 'no', 'may'],
  ['interaction-log', 'no', 'out', 'out', 'lawyer', 'may'],
  ['server-log', 'no', 'out', 'out', 'no', 'may'],
  ['purchase-history', 'no', 'out', 'out', 'no', 'may'],
  ['location', 'no', 'lawyer', 'out', 'no', 'may'],
  // § 2703(a) and (b): contents
  ['message-content', 'no', 'no', 'out', 'no', 'may'],
  ['stored-file', 'no', 'no', 'out', 'no', 'may'],
  ['published-content', 'no', 'no', 'out', 'no', 'may'],
  ['contact-list', 'no', 'no', 'out', 'no', 'may'],
  ['membership-list', 'no', 'no', 'out', 'no', 'may'],
  ['support-ticket', 'no', 'no', 'out', 'no', 'may'],
]

/** The items of the ladder, so that a test can hold it to the vocabulary. */
export const itemsOfTheLadder: readonly DataItem[] = ladder.map(([item]) => item)

const rung = (says: string, facts: SomeFacts, item: DataItem, answer: Answer): LawCase => {
  const isContent = dataItems[item].content
  const instrument = facts.instrument!
  const isSubpoena = instrument.endsWith('subpoena')
  const open = isContent ? ['2703-a', '2702-b-2'] : [isSubpoena ? '2703-c-2' : instrument === 'us/2703-d-order' ? '2703-c-1-B' : '2703-c-1-A', '2702-c-1']
  const closed = instrument === 'us/national-security-letter' ? '2709-b-only' : isContent ? '2703-a-only' : '2703-c-2-only'
  const debated = instrument === 'us/national-security-letter' ? '2709-b-toll' : isSubpoena ? '2703-c-2-E-debated' : '2703-c-1-location'
  const told: Record<Answer, readonly [string, LawCase['expect']]> = {
    out: ['reaches', { outcome: 'disclose', determinedBy: instrument === 'us/national-security-letter' ? ['2709-b'] : open.toSorted(), duties: ['2713'] }],
    no: ['does not reach', { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: [closed], silent: ['2713'] }],
    lawyer: ['reaches, if a lawyer says so,', { outcome: 'refer', reason: 'legal-review', determinedBy: [debated], ...(instrument !== 'us/2703-d-order' && { silent: ['2713'] }) }],
    may: ['lets us choose to give', { outcome: 'refer', reason: 'voluntary', determinedBy: [isContent ? '2702-b-8' : '2702-c-4'], silent: ['2713'] }],
  }
  const [verb, expect] = told[answer]
  return { name: `${says} ${verb} ${item}`, asked: [item], facts, expect }
}

const theLadder: readonly LawCase[] = ladder.flatMap(([item, onSubpoena, onCourtOrder, onWarrant, onLetter, onEmergency]) => [
  rung('A grand jury subpoena', grandJury, item, onSubpoena),
  rung('A trial subpoena', trial, item, onSubpoena),
  rung('An administrative subpoena', administrative, item, onSubpoena),
  rung('A court order under § 2703(d)', courtOrder, item, onCourtOrder),
  rung('A search warrant', warrant, item, onWarrant),
  rung('A national security letter', letter, item, onLetter),
  rung('An emergency', emergency, item, onEmergency),
])

// Who issued it: for a warrant and a § 2703(d) order (§ 2711(3)), and for a subpoena (§ 2711(4)).
type Competence = 'ok' | 'no' | 'ask'
const issuers: readonly (readonly [says: string, facts: SomeFacts, judicial: Competence, subpoena: Competence])[] = [
  ['a judge', { authorityKind: 'judge', validatedBy: 'none' }, 'ok', 'ok'],
  ['a court', { authorityKind: 'court', validatedBy: undefined }, 'ok', 'ok'],
  ['an agent, over the signature of a judge,', { authorityKind: 'police', validatedBy: 'judge' }, 'ok', 'ok'],
  ['a prosecutor, over the signature of a court,', { authorityKind: 'prosecutor', validatedBy: 'court' }, 'ok', 'ok'],
  ['a prosecutor alone', { authorityKind: 'prosecutor', validatedBy: 'none' }, 'no', 'ok'],
  ['an agent who does not say whether a judge signed', { authorityKind: 'police', validatedBy: undefined }, 'ask', 'ok'],
  ['another investigating authority alone', { authorityKind: 'investigating-authority', validatedBy: 'none' }, 'no', 'ok'],
  ['an agency alone', { authorityKind: 'administrative', validatedBy: 'none' }, 'no', 'ok'],
  ['nobody that it names', { authorityKind: undefined, validatedBy: undefined }, 'ask', 'ask'],
]
const competence = (says: string, facts: SomeFacts, answer: Competence, ok: readonly string[], condition: readonly string[]): LawCase => ({
  name: says, asked: name, facts,
  expect: answer === 'ok' ? { outcome: 'disclose', determinedBy: ok } : answer === 'no' ? { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: condition } : { outcome: 'clarify', determinedBy: condition },
})
// What is signed and dated, and what need not be.
const processes: readonly (readonly [says: string, facts: SomeFacts])[] = [
  ['A grand jury subpoena', grandJury], ['A trial subpoena', trial], ['An administrative subpoena', administrative], ['A court order', courtOrder], ['A warrant', warrant],
  ['A national security letter', letter],
]
const form: readonly LawCase[] = processes.flatMap(([says, facts]): readonly LawCase[] => [
  { name: `${says} without a signature is asked for it`, asked: name, facts: { ...facts, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['2703-form'], missing: ['signature'] } },
  { name: `${says} without a date is asked for it`, asked: name, facts: { ...facts, issueDate: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['2703-form'], missing: ['issueDate'] } },
])

const whoIssues: readonly LawCase[] = issuers.flatMap(([says, facts, judicial, subpoena]) => {
  const unknown = facts.authorityKind === undefined
  const condition = unknown ? ['2703-a-court', '2711-4'] : ['2703-a-court']
  return [
    competence(`A warrant issued by ${says} is ${judicial === 'ok' ? 'executed' : judicial === 'no' ? 'none' : 'asked about'}`, { ...warrant, ...facts }, judicial, ['2702-c-1', '2703-c-1-A'], condition),
    competence(`A court order issued by ${says} is ${judicial === 'ok' ? 'executed' : judicial === 'no' ? 'none' : 'asked about'}`, { ...courtOrder, ...facts }, judicial, ['2702-c-1', '2703-c-1-B'], condition),
    competence(`A subpoena issued by ${says} is ${subpoena === 'ok' ? 'executed' : 'asked about'}`, { ...grandJury, ...facts }, subpoena, ['2702-c-1', '2703-c-2'], ['2711-4']),
  ]
})

const given = ['2702-c-1', '2703-c-2']

export const storedCommunicationsActCases: readonly LawCase[] = [
  ...theLadder,
  ...whoIssues,

  // § 2702: what we may give to others than authorities of the United States
  { name: 'Contents are not given to a foreign authority, whatever its law says', asked: content, facts: foreign, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2702-a'] } },
  { name: 'Not even in an emergency, since only authorities of the United States are meant (§ 2711(4))', asked: content, facts: { ...foreign, emergency: 'yes', emergencyGround: 'life-or-safety', imminentDanger: 'yes' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2702-a'] } },
  { name: 'A request for mutual assistance that comes to us directly opens no contents either', asked: content, facts: { ...foreign, instrument: 'mutual-assistance-request' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2702-a'] } },
  { name: 'Records may be given to a foreign authority if we choose to', asked: ['person-name', 'session-ip-log', 'location'], facts: foreign, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['2702-c-6', 'asks'] } },
  { name: 'An authority of the United States gets no record by an instrument that the chapter does not name', asked: name, facts: { ...foreign, issuingState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2702-a-3'] } },
  { name: 'Nor contents', asked: content, facts: { ...foreign, issuingState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2702-a'] } },
  { name: 'Keeping data for a foreign authority divulges nothing', asked: anything, facts: { ...foreign, instrument: 'other-preservation-order' }, expect: { outcome: 'preserve', determinedBy: ['2702-a-keeping', 'asks'], silent: ['2703-f-2'] } },

  { name: 'What the chapter asks of process of the United States it does not ask of a foreign order to keep', asked: anything, facts: { ...foreign, instrument: 'other-preservation-order', windowEndsAfterReceipt: 'yes', userIdentifier: 'missing', authorityKind: 'other', orderState: 'withdrawn' }, expect: { outcome: 'preserve', determinedBy: ['2702-a-keeping', 'asks'] } },

  // § 2702(b)(9), (c)(7) and § 2523: the executive agreement
  { name: 'A British order under the agreement in force may be answered with contents', asked: content, facts: british, expect: { outcome: 'disclose', determinedBy: ['2702-b-9', 'asks'] } },
  { name: 'So may an Australian order', asked: content, facts: australian, expect: { outcome: 'disclose', determinedBy: ['2702-b-9', 'asks'] } },
  { name: 'With records too', asked: name, facts: australian, expect: { outcome: 'disclose', determinedBy: ['2702-c-6', '2702-c-7', 'asks'] } },
  { name: 'Without its agreement in force an Australian order opens no contents', asked: content, facts: { ...australian, agreementInForce: 'no' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2702-a'] } },
  { name: 'An Australian order does not target somebody in the United States', asked: content, facts: { ...australian, claimedLocation: 'addressee-state' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2523-b-4-A'] } },
  { name: 'An order in the Australian form from the United Kingdom opens no contents', asked: content, facts: { ...australian, issuingState: 'GB' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2702-a'] } },
  { name: 'And with records, without our having to choose', asked: name, facts: british, expect: { outcome: 'disclose', determinedBy: ['2702-c-6', '2702-c-7', 'asks'] } },
  { name: 'Without an agreement in force a British order opens no contents', asked: content, facts: { ...british, agreementInForce: 'no' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2702-a'] } },
  { name: 'Without an agreement in force records are given only if we choose to', asked: name, facts: { ...british, agreementInForce: 'no' }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['2702-c-6', 'asks'] } },
  { name: 'Whether an agreement is in force we find out ourselves', asked: content, facts: { ...british, agreementInForce: undefined }, expect: { outcome: 'verify', determinedBy: ['2702-a', '2702-b-9'], missing: ['agreementInForce'] } },
  { name: 'An agreement with the United Kingdom opens nothing to Japan', asked: content, facts: { ...british, instrument: 'other-production-order', issuingState: 'JP' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2702-a'] } },
  { name: 'A British request outside the agreement opens no contents', asked: content, facts: { ...british, instrument: 'other-production-order' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2702-a'] } },
  { name: 'And records only if we choose to', asked: name, facts: { ...british, instrument: 'other-production-order' }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['2702-c-6', 'asks'] } },
  { name: 'An order in the British form from another State opens no contents', asked: content, facts: { ...british, issuingState: 'JP' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2702-a'] } },
  { name: 'And records only if we choose', asked: name, facts: { ...british, issuingState: 'JP' }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['2702-c-6', 'asks'] } },
  { name: 'Without an agreement its conditions do not matter to records that we may choose to give', asked: name, facts: { ...british, agreementInForce: 'no', claimedLocation: 'addressee-state', specificSelector: 'missing' }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['2702-c-6', 'asks'] } },
  { name: 'A British order does not target somebody in the United States', asked: content, facts: { ...british, claimedLocation: 'addressee-state' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2523-b-4-A'] } },
  { name: 'Nor a national of the United States abroad', asked: name, facts: { ...british, claimedNationality: 'addressee-state' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2523-b-4-A'] } },
  { name: 'Who is targeted is asked for', asked: content, facts: { ...british, claimedNationality: undefined }, expect: { outcome: 'clarify', determinedBy: ['2523-b-4-A'], missing: ['claimedNationality'] } },
  { name: 'A British order names a specific identifier', asked: content, facts: { ...british, specificSelector: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['2523-b-4-D-ii'], missing: ['specificSelector'] } },

  // § 2702(b)(8), (c)(4): emergencies, which are never a duty
  { name: 'Until somebody has found that the danger is real, an emergency waits for that', asked: anything, facts: { ...emergency, imminentDanger: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['2702-b-8-belief'], missing: ['imminentDanger'] } },
  { name: 'A danger that somebody found not to be real opens nothing', asked: anything, facts: { ...emergency, imminentDanger: 'no' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['2702-b-8-belief'] } },
  { name: 'An emergency that does not say what is threatened is asked for it', asked: anything, facts: { ...emergency, emergencyGround: undefined }, expect: { outcome: 'clarify', determinedBy: ['2702-b-8-ground'], missing: ['emergencyGround'] } },
  { name: 'A threat to infrastructure alone is no such emergency', asked: anything, facts: { ...emergency, emergencyGround: 'critical-infrastructure' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['2702-b-8-ground'] } },
  { name: 'A claim of urgency adds nothing to a subpoena', asked: content, facts: { ...grandJury, emergency: 'yes', emergencyGround: 'life-or-safety', imminentDanger: 'yes' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['2703-a-only'] } },

  // § 2703: form and scope
  { name: 'A subpoena that names no statute is asked for it, if an agency issued it', asked: name, facts: { ...administrative, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['2703-c-2-statute'], missing: ['legalBasis'] } },
  { name: 'A grand jury needs no statute', asked: name, facts: { ...grandJury, legalBasis: 'missing' }, expect: { outcome: 'disclose', determinedBy: given } },
  ...form,
  { name: 'Process that singles out nobody is asked whom it means', asked: name, facts: { ...courtOrder, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['2703-c-1-customer'], missing: ['userIdentifier'] } },
  { name: 'So is a request to preserve', asked: anything, facts: { ...preservation, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['2703-c-1-customer'], duties: ['2703-f-2'] } },
  { name: 'Process that does not say which authority issued it is asked for it', asked: name, facts: { ...grandJury, issuingAuthority: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['2711-4'], missing: ['issuingAuthority'] } },
  { name: 'A private party gets nothing by a subpoena', asked: name, facts: { ...trial, authorityKind: 'other' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['2711-4'], silent: ['2713'] } },
  { name: 'Nobody is asked for a signature that cannot help', asked: content, facts: { ...grandJury, signature: 'missing' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['2703-a-only'], missing: [] } },
  { name: 'Connection records of a telephone service are for a lawyer', asked: ['interaction-log'], facts: { ...grandJury, serviceKind: 'network-or-number-based-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['2703-c-2-C-calls'] } },
  { name: 'The log of addresses of a telephone service is not', asked: log, facts: { ...grandJury, serviceKind: 'network-or-number-based-communications' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['2703-c-2-only'] } },
  { name: 'Who wrote to whom in a messenger is no connection record of a telephone', asked: ['interaction-log'], facts: { ...grandJury, serviceKind: 'number-independent-communications' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['2703-c-2-only'] } },
  { name: 'Nor is it in a marketplace', asked: ['interaction-log'], facts: { ...grandJury, serviceKind: 'communication-between-users' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['2703-c-2-only'] } },
  { name: 'What kind of service it is we find out first', asked: ['interaction-log'], facts: { ...grandJury, serviceKind: undefined }, expect: { outcome: 'verify', determinedBy: ['2703-c-2-C-calls', '2703-c-2-only'], missing: ['serviceKind'] } },
  { name: 'Contents that are still to come are not reached, even by a warrant', asked: content, facts: { ...warrant, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['2703-a-stored'] } },
  { name: 'Nor are they preserved', asked: content, facts: { ...preservation, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['2703-a-stored'] } },
  { name: 'Records that are still to come are for a lawyer', asked: log, facts: { ...warrant, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['2703-c-1-stored'] } },
  { name: 'A name is not a thing of the future', asked: name, facts: { ...grandJury, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'disclose', determinedBy: given } },
  { name: 'Process that was withdrawn is not executed', asked: anything, facts: { ...warrant, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['2703-withdrawn'], silent: ['2713'] } },
  { name: 'And lays no duty while we verify who withdrew it', asked: anything, facts: { ...warrant, orderState: 'withdrawn', authenticity: 'insufficient' }, expect: { outcome: 'verify', determinedBy: [], silent: ['2713'] } },

  // § 2703(f): preservation
  { name: 'A preservation letter of the police is followed for ninety days, without signature or date, and nobody is kept from telling the user', asked: anything, facts: preservation, expect: { outcome: 'preserve', determinedBy: ['2702-a-keeping', '2703-f-1'], duties: ['2703-f-2'], silent: ['2703-f-2-renewed', '2705-b', '2713'], approvals: 0 } },
  { name: 'A renewed one makes it a hundred and eighty', asked: anything, facts: { ...preservation, preservationPeriod: 'extended' }, expect: { outcome: 'preserve', determinedBy: ['2702-a-keeping', '2703-f-1'], duties: ['2703-f-2-renewed'], silent: ['2703-f-2'] } },
  { name: 'A preservation letter that was withdrawn keeps nothing', asked: name, facts: { ...preservation, orderState: 'withdrawn', preservationPeriod: 'extended' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['2703-withdrawn'], silent: ['2703-f-2', '2703-f-2-renewed'] } },
  { name: 'A private party cannot have data preserved', asked: name, facts: { ...preservation, authorityKind: 'other' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['2711-4'] } },
  { name: 'Whatever can be asked for can be preserved', asked: everything, facts: preservation, expect: { outcome: 'preserve', determinedBy: ['2702-a-keeping', '2703-f-1'], duties: ['2703-f-2'] } },

  // § 2703(h): comity
  { name: 'While a motion to quash for foreign law is pending, contents wait and are preserved', asked: content, facts: { ...warrant, thirdCountryObjection: 'filed' }, expect: { outcome: 'hold', determinedBy: ['2703-h-4'], holds: ['2703-h-4'], duties: ['2703-h-4-keep'], silent: ['2713'] } },
  { name: 'Records do not wait for it', asked: name, facts: { ...warrant, thirdCountryObjection: 'filed' }, expect: { outcome: 'disclose', determinedBy: ['2702-c-1', '2703-c-1-A'], duties: ['2713'], silent: ['2703-h-4-keep'] } },
  { name: 'Nor are they quashed with the contents', asked: name, facts: { ...warrant, thirdCountryObjection: 'lifted' }, expect: { outcome: 'disclose', determinedBy: ['2702-c-1', '2703-c-1-A'], duties: ['2713'] } },
  { name: 'A motion about process does not touch an emergency', asked: content, facts: { ...emergency, thirdCountryObjection: 'filed' }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['2702-b-8'], silent: ['2703-h-4-keep'] } },
  { name: 'Nor does its outcome', asked: content, facts: { ...emergency, thirdCountryObjection: 'lifted' }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['2702-b-8'] } },
  { name: 'A warrant that the court quashes is not executed', asked: content, facts: { ...warrant, thirdCountryObjection: 'lifted' }, expect: { outcome: 'decline', ground: 'lifted-by-court', determinedBy: ['2703-h-2'], silent: ['2713', '2703-h-4-keep'] } },
  { name: 'A quashed warrant lays no duty while we verify who sent it', asked: content, facts: { ...warrant, thirdCountryObjection: 'lifted', authenticity: 'insufficient' }, expect: { outcome: 'verify', determinedBy: [], silent: ['2713'] } },
  { name: 'One that the court lets stand is', asked: content, facts: { ...warrant, thirdCountryObjection: 'upheld' }, expect: { outcome: 'disclose', determinedBy: ['2702-b-2', '2703-a'], duties: ['2713'] } },

  // §§ 2705(b) and 2709(c): silence
  { name: 'A court that orders silence is obeyed for as long as it says', asked: name, facts: { ...grandJury, nonDisclosure: 'ordered', reviewNotice: 'present' }, expect: { outcome: 'disclose', determinedBy: given, duties: ['2705-b'], silent: ['2709-c'] } },
  { name: 'A mere request for silence has no force', asked: name, facts: { ...grandJury, nonDisclosure: 'requested' }, expect: { outcome: 'disclose', determinedBy: given, silent: ['2705-b'] } },
  { name: 'A warrant without a word about silence may be told', asked: content, facts: { ...warrant, preservationPeriod: 'extended' }, expect: { outcome: 'disclose', determinedBy: ['2702-b-2', '2703-a'], duties: ['2713'], silent: ['2703-f-2', '2703-f-2-renewed', '2705-b', '2709-c'] } },
  { name: 'Whether silence is ordered is left open where the process does not say', asked: name, facts: { ...grandJury, nonDisclosure: undefined }, expect: { outcome: 'disclose', determinedBy: given } },
  { name: 'An order of silence binds a refusal too', asked: content, facts: { ...courtOrder, nonDisclosure: 'ordered' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['2703-a-only'], duties: ['2705-b'] } },
  { name: 'An emergency request keeps nobody from telling the user', asked: name, facts: { ...emergency, nonDisclosure: 'ordered' }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['2702-c-4'], silent: ['2705-b'] } },
  { name: 'A national security letter that certifies the need and speaks of review is kept secret', asked: name, facts: { ...letter, nonDisclosure: 'ordered' }, expect: { outcome: 'disclose', determinedBy: ['2709-b'], duties: ['2709-c'], silent: ['2705-b'] } },
  { name: 'One that only asks for silence is not', asked: name, facts: { ...letter, nonDisclosure: 'requested' }, expect: { outcome: 'disclose', determinedBy: ['2709-b'], silent: ['2709-c'] } },
  { name: 'One that does not speak of review lays no silence on us, and is asked about', asked: name, facts: { ...letter, nonDisclosure: 'ordered', reviewNotice: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['2709-d-2'], missing: ['reviewNotice'], silent: ['2709-c'] } },

  // § 2709(b): what the letter contains
  { name: 'A national security letter without a certification is asked for it', asked: name, facts: { ...letter, certification: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['2709-b-certification'], missing: ['certification'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: name, facts: { ...letter, specificSelector: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['2709-b-selector'], missing: ['specificSelector'] } },

  // Dates
  { name: 'Before 2001 the chapter is not told here', asked: name, facts: grandJury, asOf: '2001-10-25', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 26 October 2001 a subpoena reaches the list', asked: name, facts: grandJury, asOf: '2001-10-26', expect: { outcome: 'disclose', determinedBy: given, silent: ['2713'] } },
  { name: 'Before Warshak no rule lets a subpoena reach contents either', asked: content, facts: grandJury, asOf: '2010-12-13', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Nor a court order', asked: content, facts: courtOrder, asOf: '2010-12-13', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Since Warshak a rule closes them', asked: content, facts: grandJury, asOf: '2010-12-14', expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['2703-a-only'] } },
  { name: 'Before Carpenter a court order reached whereabouts', asked: ['location'], facts: courtOrder, asOf: '2018-06-21', expect: { outcome: 'disclose', determinedBy: ['2702-c-1', '2703-c-1-B'] } },
  { name: 'Before the CLOUD Act no agreement could open contents', asked: content, facts: british, asOf: '2018-03-22', expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'The day of receipt counts, not the day of issue', asked: content, facts: grandJury, issuedOn: '2010-12-01', receivedOn: '2010-12-14', expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['2703-a-only'] } },

  // Which law is meant
  { name: 'Process of the United States that reaches an entity of ours elsewhere is for a lawyer of that place', asked: name, facts: { ...grandJury, addresseeState: 'DE' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'A German authority asking our US entity for contents ends with a person while there is no German law here', asked: content, facts: { ...foreign, issuingState: 'DE' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'A subpoena that another State writes is not one', asked: name, facts: { ...grandJury, issuingState: 'DE' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [], silent: ['2713'] } },

  // The door and the sender come first
  { name: 'A forged emergency is declined, however urgent it looks', asked: anything, facts: { ...emergency, authenticity: 'refuted' }, expect: { outcome: 'decline', ground: 'not-authentic', determinedBy: [] } },
  { name: 'An emergency whose sender is not proven is verified first', asked: anything, facts: { ...emergency, authenticity: 'insufficient' }, expect: { outcome: 'verify', determinedBy: [] } },
  { name: 'While the sender is not proven no duty is listed for what the process cannot reach', asked: content, facts: { ...courtOrder, authenticity: 'insufficient' }, expect: { outcome: 'verify', determinedBy: [], silent: ['2713'] } },
  { name: 'Nor for what a national security letter cannot reach', asked: log, facts: { ...letter, authenticity: 'insufficient' }, expect: { outcome: 'verify', determinedBy: [], silent: ['2713'] } },
  { name: 'What is still to be intercepted is granted to nobody', asked: ['real-time-intercept', 'encryption-key', 'credentials'], facts: warrant, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },
]
