import type { LawCase } from '../../support/given.ts'
import { confirmation, confirmationData, contents, interception, log, messages, name, urgent } from './korea.ts'

/*
 * Cases of the Protection of Communications Secrets Act. Each expectation was written from the article named beside it.
 */

const prosecutor = { ...confirmation, authorityKind: 'prosecutor' } as const

export const protectionOfCommunicationsSecretsActCases: readonly LawCase[] = [
  { name: 'The police gets confirmation data with the permission of a court, and nobody is told', asked: confirmationData, facts: confirmation, expect: { outcome: 'disclose', determinedBy: ['13-1'], duties: ['13-5-secret', '15-2'], approvals: 1 } },
  { name: 'Log files of a service are for a lawyer', asked: ['server-log'], facts: confirmation, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['13-1-debated'], silent: ['15-2'] } },
  { name: 'No name is told on it, not even behind an IP address', asked: name, facts: { ...confirmation, targetKind: 'ip-endpoint' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['13-1-only'] } },
  { name: 'And no contents', asked: contents, facts: confirmation, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['13-1-only'] } },
  { name: 'Without a court the police gets nothing', asked: log, facts: { ...confirmation, validatedBy: 'none' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['13-4-court'] } },
  { name: 'An emergency alone does not take its place', asked: log, facts: { ...confirmation, validatedBy: 'none', emergency: 'yes', withoutPriorValidation: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['13-4-court'] } },
  { name: 'In an emergency the permission may follow', asked: [...log, 'location'], facts: urgent, expect: { outcome: 'disclose', determinedBy: ['13-1'], duties: ['15-2'] } },
  { name: 'Who cannot wait is asked why', asked: log, facts: { ...urgent, emergencyReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['13-4-reasons'], missing: ['emergencyReasons'] } },
  { name: 'If the court then refuses, nothing is given', asked: log, facts: { ...urgent, exPostValidation: 'refused' }, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['13-5'] } },
  { name: 'Since 2 October 2026 an ordinary prosecutor does not investigate; whether this one may a person finds', asked: log, facts: prosecutor, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['13-1-who-2026'], missing: ['competentOffice'] } },
  { name: 'A special one may', asked: log, facts: { ...prosecutor, competentOffice: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['13-1'] } },
  { name: 'For the execution of a sentence every prosecutor may', asked: log, facts: { ...prosecutor, proceedings: 'sentence-execution' }, expect: { outcome: 'disclose', determinedBy: ['13-1'] } },
  { name: 'On 1 October 2026 every prosecutor might', asked: log, facts: prosecutor, asOf: '2026-10-01', expect: { outcome: 'disclose', determinedBy: ['13-1'] } },
  { name: 'A regulator might not', asked: log, facts: { ...confirmation, authorityKind: 'administrative' }, asOf: '2026-10-01', expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['13-1-who'] } },
  { name: 'And may not', asked: log, facts: { ...confirmation, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['13-1-who-2026'] } },
  { name: 'A court asks in a civil trial too', asked: log, facts: { ...confirmation, authorityKind: 'court', validatedBy: 'none', proceedings: 'civil' }, expect: { outcome: 'disclose', determinedBy: ['13-1'] } },
  { name: 'The police does not', asked: log, facts: { ...confirmation, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['13-purpose'] } },
  { name: 'What is still to come is granted to nobody', asked: [...log, 'location'], facts: { ...confirmation, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['13-live'] } },
  { name: 'A request without a reason is asked for it', asked: log, facts: { ...confirmation, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['13-4-form'], missing: ['statementOfReasons'], duties: ['15-2'] } },
  { name: 'One for a log without a period is asked for it', asked: log, facts: { ...confirmation, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['13-4-period'], missing: ['timeRange'] } },
  { name: 'One that was withdrawn opens nothing', asked: log, facts: { ...confirmation, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['13-withdrawn'], silent: ['15-2'] } },
  { name: 'On 26 August 2005 it was no court that permitted', asked: log, facts: confirmation, asOf: '2005-08-26', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 27 August 2005 it was', asked: log, facts: confirmation, asOf: '2005-08-27', expect: { outcome: 'disclose', determinedBy: ['13-1'] } },
  { name: 'An interception means what is still to come', asked: [...log, ...messages], facts: interception, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['2-7'], silent: ['13-5-secret'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: log, facts: { ...confirmation, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['15-2'] } },
  { name: 'What a private party brings is for a lawyer', asked: log, facts: { ...confirmation, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['13-served'] } },
  { name: 'However its refusal is written down', asked: log, facts: { ...urgent, courtConfirmation: 'refused' }, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['13-5'] } },
  ...(['signature', 'issueDate', 'issuingAuthority'] as const).map((element): LawCase => ({
    name: `A request without ${element} is asked for it`, asked: [...log, 'registration-ip'], facts: { ...confirmation, [element]: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['13-4-paper'], missing: [element] },
  })),
  ...(['administrative', 'national-security', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether the police asks in proceedings of the kind ${proceedings} is for a lawyer`, asked: log, facts: { ...confirmation, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['13-purpose-other'] },
  })),
  { name: 'An intelligence agency asks for the security of the State, with the permission of a court', asked: log, facts: { ...confirmation, authorityKind: 'intelligence', proceedings: 'national-security' }, expect: { outcome: 'disclose', determinedBy: ['13-1'] } },
]
