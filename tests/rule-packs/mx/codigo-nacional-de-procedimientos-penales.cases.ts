import type { LawCase } from '../../support/given.ts'
import { communications, danger, keeping, log, messages, name, retained, retainedItems } from './mexico.ts'

/*
 * Cases of arts 291 and 303 of the Código Nacional de Procedimientos Penales. Each expectation was written from the article named beside it.
 */

export const codigoNacionalDeProcedimientosPenalesCases: readonly LawCase[] = [
  // art. 291
  { name: 'A federal judge has stored messages and files taken, and what identifies a communication', asked: ['message-content', 'stored-file', 'interaction-log'], facts: communications, expect: { outcome: 'disclose', determinedBy: ['291'], approvals: 1 } },
  { name: 'Whether it reaches a list of contacts or a log of addresses is for a lawyer', asked: ['contact-list', ...log], facts: communications, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['291-other'] } },
  { name: 'It is no way to a name', asked: name, facts: communications, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A prosecutor brings the order of the judge', asked: messages, facts: { ...communications, authorityKind: 'prosecutor', validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['291'] } },
  { name: 'A prosecutor alone cannot have messages taken', asked: messages, facts: { ...communications, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['291-judge'] } },
  { name: 'In an emergency neither', asked: messages, facts: { ...communications, authorityKind: 'prosecutor', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['291-judge'] } },
  { name: 'A judge of a state cannot authorise it', asked: messages, facts: { ...communications, competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['291-federal'] } },
  { name: 'That the judge is a federal one, a named person finds', asked: messages, facts: { ...communications, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['291-federal'], missing: ['competentOffice'] } },
  { name: 'What is still to come would be interception', asked: messages, facts: { ...communications, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['291-future'] } },
  { name: 'An order for messages without reasons is asked for them', asked: messages, facts: { ...communications, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['292'], missing: ['statementOfReasons'] } },
  { name: 'One without a period is asked for it', asked: messages, facts: { ...communications, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['292-period'], missing: ['timeRange'] } },

  // art. 303
  { name: 'A federal judge has the retained data of a line handed over', asked: retainedItems, facts: retained, expect: { outcome: 'disclose', determinedBy: ['303'], duties: ['303-time'], approvals: 1 } },
  { name: 'A prosecutor brings it', asked: log, facts: { ...retained, authorityKind: 'prosecutor', validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['303'] } },
  { name: 'Whether the data of an account that is no line are meant is for a lawyer', asked: log, facts: { ...retained, targetKind: 'account' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['303-account'], duties: ['303-time'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...retained, targetKind: 'ip-endpoint', purpose: 'identify-user' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['303-account'] } },
  { name: 'Whether the address of the registration and a means of payment are retained data is for a lawyer', asked: ['registration-ip', 'payment-instrument'], facts: retained, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['303-other'], silent: ['303-time'] } },
  { name: 'What people wrote is not', asked: [...messages, 'contact-list'], facts: retained, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['303-contents'] } },
  { name: 'A prosecutor alone cannot order it', asked: log, facts: { ...retained, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['303-judge'] } },
  { name: 'Where a life is in danger whether he can is for a lawyer, and the time runs', asked: ['location', ...log], facts: danger, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['303-emergency'], duties: ['303-time'] } },
  { name: 'The police cannot even then', asked: ['location'], facts: { ...danger, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['303-judge'] } },
  { name: 'With the order of a judge in hand the emergency asks for nothing more', asked: ['location'], facts: { ...danger, validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['303'] } },
  { name: 'What the judge does not confirm is for a lawyer before anything leaves', asked: ['location'], facts: { ...danger, courtConfirmation: 'refused' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['303-emergency', '303-refused'] } },
  { name: 'A judge of a state cannot order retained data', asked: log, facts: { ...retained, competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['303-federal'] } },
  { name: 'Which judge it is, a named person finds', asked: log, facts: { ...retained, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['303-federal'], missing: ['competentOffice'] } },
  { name: 'An order that names no line is asked for it', asked: name, facts: { ...retained, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['303-line'], missing: ['userIdentifier'] } },
  { name: 'One for a log without a time is asked for it', asked: log, facts: { ...retained, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['303-period'], missing: ['timeRange'] } },
  { name: 'A name needs none', asked: name, facts: { ...retained, timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['303'] } },
  { name: 'One without reasons is asked for them', asked: log, facts: { ...retained, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['303-reasons'], missing: ['statementOfReasons'] } },
  { name: 'Whereabouts from now on are not retained', asked: ['location'], facts: { ...retained, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['291-future'] } },
  { name: 'A civil dispute is no offence', asked: log, facts: { ...retained, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['303-civil'] } },
  { name: 'Whether other proceedings are meant is for a lawyer', asked: log, facts: { ...retained, proceedings: 'national-security' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['303-criminal'] } },
  { name: 'An order that was withdrawn opens nothing', asked: log, facts: { ...retained, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['303-withdrawn'], silent: ['303-time'] } },

  // art. 303, keeping
  { name: 'Whether data are kept on request is for a lawyer, and they are kept meanwhile', asked: [...log, ...messages], facts: keeping, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['303-keep'] } },
  { name: 'Whether the police may ask for that is for a lawyer too', asked: log, facts: { ...keeping, authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['303-keep', '303-keep-who'] } },
  { name: 'A request to keep that was withdrawn keeps nothing', asked: log, facts: { ...keeping, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['303-withdrawn'], silent: ['303-keep-days'] } },

  // days and places
  { name: 'Before 17 June 2016 the article was another', asked: log, facts: retained, asOf: '2016-06-16', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day it is', asked: log, facts: retained, asOf: '2016-06-17', expect: { outcome: 'disclose', determinedBy: ['303'] } },
  { name: 'Before the ruling of November 2023 nobody asked which judge it was', asked: log, facts: { ...retained, competentOffice: 'no' }, asOf: '2023-11-16', expect: { outcome: 'disclose', determinedBy: ['303'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: log, facts: { ...retained, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['303-time'] } },
  { name: 'What a private party brings is for a lawyer', asked: messages, facts: { ...communications, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['303-served'] } },
  { name: 'Retained data too', asked: log, facts: { ...retained, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['303-served'] } },
  { name: 'An order for messages without a date is asked for it', asked: messages, facts: { ...communications, issueDate: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['292'], missing: ['issueDate'] } },
  { name: 'One for retained data too', asked: log, facts: { ...retained, issueDate: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['303-reasons'], missing: ['issueDate'] } },
  { name: 'An order that was refused afterwards is for a lawyer, however that is written down', asked: messages, facts: { ...communications, exPostValidation: 'refused' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['303-refused'] } },
]
