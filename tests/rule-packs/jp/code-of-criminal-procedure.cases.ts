import type { LawCase } from '../../support/given.ts'
import { addresses, business, contents, copying, doubtful, inquiry, keeping, log, messages, name, ordered, provision, seizure, series, subscriber, traffic } from './japan.ts'

/*
 * Cases of the Code of Criminal Procedure. Each expectation was written from the article named beside it. The day of issue chooses the rules.
 */

const before = { issuedOn: '2026-05-20', receivedOn: '2026-05-20' } as const
const after = { issuedOn: '2026-05-21', receivedOn: '2026-05-21' } as const

export const codeOfCriminalProcedureCases: readonly LawCase[] = [
  // art. 197(2)
  { name: 'Who a customer is may be told to the police, but nobody has to', asked: subscriber, facts: inquiry, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['197-2'], silent: ['102-2-duty', '197-5'] } },
  { name: 'To a prosecutor too', asked: name, facts: { ...inquiry, authorityKind: 'prosecutor' }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['197-2'] } },
  { name: 'Payments and the like are for a lawyer', asked: business, facts: inquiry, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['197-2-records'] } },
  { name: 'Addresses, times, traffic, whereabouts and contents take a judge', asked: [...addresses, ...traffic, 'location', ...contents], facts: inquiry, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['197-2-secrecy'] } },
  { name: 'Who was behind an IP address takes a judge', asked: [...subscriber, ...business], facts: { ...inquiry, targetKind: 'ip-endpoint' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['197-2-ip'] } },
  { name: 'To save a life a lawyer looks at that', asked: name, facts: { ...inquiry, targetKind: 'ip-endpoint', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['197-2-necessity'] } },
  { name: 'And at the addresses that somebody had, at the log of a service, and at where somebody is', asked: [...addresses, ...traffic, 'location'], facts: { ...inquiry, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['197-2-necessity'] } },
  { name: 'But messages take a judge even then', asked: messages, facts: { ...inquiry, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['197-2-secrecy'] } },
  { name: 'A tax office makes no such inquiry', asked: name, facts: { ...inquiry, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['197-2-who'] } },
  { name: 'A letter without a seal is asked for it', asked: name, facts: { ...inquiry, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['197-2-form'], missing: ['signature'] } },
  { name: 'One that names no basis is asked for it', asked: name, facts: { ...inquiry, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['197-2-form'], missing: ['legalBasis'] } },
  { name: 'What opens a SIM card is not told on it', asked: ['puk-code'], facts: inquiry, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A wish for silence is heeded while a lawyer looks at it', asked: name, facts: { ...inquiry, nonDisclosure: 'requested' }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['197-2'] } },
  { name: 'A civil dispute is no crime', asked: name, facts: { ...inquiry, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['218-crime'] } },
  { name: 'An inquiry that was withdrawn opens nothing', asked: name, facts: { ...inquiry, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['197-withdrawn'] } },

  // arts 102-2 and 218: the order to provide records
  { name: 'A judge has records provided as the order says', asked: ordered, facts: provision, expect: { outcome: 'disclose', determinedBy: ['102-2'], duties: ['102-2-duty'], silent: ['102-2-secret'], approvals: 1 } },
  { name: 'Also when the order is seven days old', asked: log, facts: { ...provision, orderAgeDays: 7 }, expect: { outcome: 'disclose', determinedBy: ['102-2'] } },
  { name: 'When it is eight days old a person reads whether it still stands', asked: log, facts: { ...provision, orderAgeDays: 8 }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['219-days-provision'], missing: ['orderStillStands'] } },
  { name: 'If it does not nothing is provided', asked: log, facts: { ...provision, orderAgeDays: 8, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['197-withdrawn'] } },
  { name: 'If it does not nothing is provided; also when its date is of yesterday', asked: log, facts: { ...provision, orderAgeDays: 1, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['197-withdrawn'] } },
  { name: 'A warrant of six days ago is good', asked: log, facts: { ...seizure, orderAgeDays: 6 }, expect: { outcome: 'disclose', determinedBy: ['218-1'] } },
  { name: 'So is one of seven days ago', asked: log, facts: { ...seizure, orderAgeDays: 7 }, expect: { outcome: 'disclose', determinedBy: ['218-1'] } },
  { name: 'Of one of eight days ago a person reads whether the judge set more', asked: log, facts: { ...seizure, orderAgeDays: 8 }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['219-days'], missing: ['orderStillStands'] } },
  { name: 'If he did it is good', asked: log, facts: { ...seizure, orderAgeDays: 8, orderStillStands: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['218-1'] } },
  { name: 'If not it is over', asked: log, facts: { ...seizure, orderAgeDays: 8, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['197-withdrawn', '219-days'] } },
  { name: 'If not it is over; also when its date is of yesterday', asked: log, facts: { ...seizure, orderAgeDays: 1, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['197-withdrawn'] } },
  { name: 'A warrant without a date is asked when it was issued', asked: log, facts: { ...seizure, issueDate: 'missing', orderAgeDays: undefined }, expect: { outcome: 'clarify', determinedBy: ['219', '219-days'], missing: ['issueDate', 'orderAgeDays', 'orderStillStands'] } },
  { name: 'So have the police with the warrant of a judge', asked: [...name, ...messages], facts: { ...provision, authorityKind: 'police', validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['102-2'] } },
  { name: 'The police alone has not', asked: [...name, ...log, ...messages], facts: { ...provision, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['218-who'] } },
  { name: 'Who was behind an IP address is told on the order of a judge', asked: name, facts: { ...provision, targetKind: 'ip-endpoint' }, expect: { outcome: 'disclose', determinedBy: ['102-2'] } },
  { name: 'Which addresses an account had is told on it', asked: addresses, facts: provision, expect: { outcome: 'disclose', determinedBy: ['102-2'] } },
  { name: 'Whereabouts and what opens a SIM card are for a lawyer', asked: doubtful, facts: provision, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['102-2-other'], silent: ['102-2-duty'] } },
  { name: 'A secrecy order may come with it', asked: log, facts: { ...provision, nonDisclosure: 'ordered' }, expect: { outcome: 'disclose', determinedBy: ['102-2'], duties: ['102-2-duty', '102-2-secret'] } },
  { name: 'What is still to come is not provided', asked: series.filter((it) => it !== 'location'), facts: { ...provision, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['218-stored'] } },
  { name: 'An order that names no offence is asked for it', asked: name, facts: { ...provision, criminalProvisions: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['219'], missing: ['criminalProvisions'], duties: ['102-2-duty'] } },
  { name: 'One for a log that singles out no period is asked for it', asked: log, facts: { ...provision, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['219-period'], missing: ['timeRange'] } },
  { name: 'An order that was withdrawn opens nothing', asked: [...name, ...messages], facts: { ...provision, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['197-withdrawn'], silent: ['102-2-duty'] } },
  { name: 'An order of 20 May 2026 comes too early', asked: log, facts: provision, ...before, expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['102-2-early'] } },
  { name: 'One of 21 May 2026 does not', asked: log, facts: provision, ...after, expect: { outcome: 'disclose', determinedBy: ['102-2'] } },

  // art. 99-2, until 20 May 2026
  { name: 'A warrant of 20 May 2026 to copy and seize records is good', asked: ordered, facts: copying, ...before, expect: { outcome: 'disclose', determinedBy: ['99-2'] } },
  { name: 'It is good on the day after too', asked: log, facts: copying, issuedOn: '2026-05-20', receivedOn: '2026-05-22', expect: { outcome: 'disclose', determinedBy: ['99-2'] } },
  { name: 'One of 21 May 2026 is not', asked: log, facts: copying, ...after, expect: { outcome: 'decline', ground: 'no-longer-applicable', determinedBy: ['99-2-abolished'] } },

  // art. 218
  { name: 'A judge has records seized', asked: ordered, facts: seizure, expect: { outcome: 'disclose', determinedBy: ['218-1'], silent: ['102-2-duty'] } },
  { name: 'Whether whereabouts are seized so is for a lawyer', asked: doubtful, facts: seizure, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-other'] } },
  { name: 'A warrant that names no offence is asked for it', asked: name, facts: { ...seizure, criminalProvisions: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['219'], missing: ['criminalProvisions'] } },
  { name: 'A warrant for a log that singles out no period is asked for it', asked: log, facts: { ...seizure, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['219-period'], missing: ['timeRange'] } },
  { name: 'A prosecutor alone seizes nothing', asked: messages, facts: { ...seizure, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['218-who'] } },
  { name: 'Before 22 June 2012 the articles were others', asked: log, facts: seizure, asOf: '2012-06-21', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },

  // art. 197(3)
  { name: 'The history of communications may be kept for the police, but nobody has to', asked: [...addresses, 'interaction-log'], facts: keeping, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['197-3'] } },
  { name: 'After it was prolonged too', asked: log, facts: { ...keeping, preservationPeriod: 'extended' }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['197-3'] } },
  { name: 'Names and messages are no history of communications', asked: [...name, ...messages], facts: keeping, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A tax office cannot ask for that', asked: log, facts: { ...keeping, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['197-3-who'] } },
  { name: 'A request that does not say what is to be kept is asked', asked: log, facts: { ...keeping, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['197-3-what'], missing: ['dataCategory'] } },
  { name: 'One that was withdrawn keeps nothing', asked: log, facts: { ...keeping, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['197-withdrawn'] } },

  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...provision, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['102-2-duty'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...seizure, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-served'] } },
  { name: 'An order that names nobody is asked whom it means, for a name too', asked: [...name, ...log, 'billing-record'], facts: { ...provision, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['219-whose'], missing: ['userIdentifier'] } },
  { name: 'So is a warrant', asked: name, facts: { ...seizure, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['219-whose'], missing: ['userIdentifier'] } },
  ...(['administrative', 'national-security', 'sentence-execution', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether a warrant serves proceedings of the kind ${proceedings} is for a lawyer`, asked: [...name, ...messages], facts: { ...seizure, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-criminal'] },
  })),
  { name: 'Whether the police may ask for a history to be kept in other proceedings is too', asked: log, facts: { ...keeping, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-criminal'] } },
]
