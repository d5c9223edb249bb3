import type { LawCase } from '../../support/given.ts'
import { anythingElse, everything, log, messages, name, notice, series } from './singapore.ts'

/*
 * Cases of the Online Criminal Harms Act 2023, s. 48. Each expectation was written from the paragraph named beside it.
 */

const plain = everything.filter((it) => !anythingElse.includes(it))

export const onlineCriminalHarmsActCases: readonly LawCase[] = [
  { name: 'For a scam a police officer gets what is known of the account and the activity, in the time of the notice', asked: plain, facts: notice, expect: { outcome: 'disclose', determinedBy: ['48-1'], duties: ['48-1-time'], approvals: 1 } },
  { name: 'Payments, whereabouts and contents are for a lawyer', asked: anythingElse, facts: notice, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['48-1-else'], silent: ['48-1-time'] } },
  ...(['cybercrime', 'drugs', 'terrorism', 'child-sexual-abuse'] as const).map((offenceKind): LawCase => ({
    name: `An offence of the kind ${offenceKind} is specified`, asked: name, facts: { ...notice, offenceKind }, expect: { outcome: 'disclose', determinedBy: ['48-1'] },
  })),
  ...(['speech', 'religion', 'defamation', 'theft', 'other'] as const).map((offenceKind): LawCase => ({
    name: `Whether one of the kind ${offenceKind} is specified is for a lawyer`, asked: name, facts: { ...notice, offenceKind }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['48-1-specified'], duties: ['48-1-time'] },
  })),
  { name: 'Who was behind an IP address is for a lawyer', asked: name, facts: { ...notice, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['48-1-ip'] } },
  { name: 'Which addresses an account had is told on it', asked: log, facts: notice, expect: { outcome: 'disclose', determinedBy: ['48-1'] } },
  { name: 'A judge gives no such notice', asked: name, facts: { ...notice, authorityKind: 'judge' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['48-2'] } },
  { name: 'Whether an office was authorised a person finds', asked: name, facts: { ...notice, authorityKind: 'administrative' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['48-2'], missing: ['competentOffice'] } },
  { name: 'What is still to come has not occurred', asked: series, facts: { ...notice, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['48-1-past'] } },
  { name: 'A civil dispute is no offence', asked: name, facts: { ...notice, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['48-1-civil'] } },
  { name: 'A notice that names no offence is asked for it', asked: name, facts: { ...notice, criminalProvisions: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['48-1-form'], missing: ['criminalProvisions'], duties: ['48-1-time'] } },
  { name: 'A notice that was withdrawn opens nothing', asked: [...name, ...messages], facts: { ...notice, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['48-1-withdrawn'], silent: ['48-1-time'] } },
  { name: 'On 31 January 2024 the Act did not apply', asked: name, facts: notice, asOf: '2024-01-31', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 1 February 2024 it did', asked: name, facts: notice, asOf: '2024-02-01', expect: { outcome: 'disclose', determinedBy: ['48-1'] } },
  { name: 'It is given to providers abroad too, where the law of that place has its say', asked: name, facts: { ...notice, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['48-1-time'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...notice, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['48-1-served'] } },
  ...(['administrative', 'national-security', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether a notice serves proceedings of the kind ${proceedings} is for a lawyer`, asked: name, facts: { ...notice, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['48-1-criminal'] },
  })),
  { name: 'A notice without a signature is asked for it', asked: name, facts: { ...notice, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['48-1-form'], missing: ['signature'] } },
  { name: 'One for a log without a period is asked for it', asked: log, facts: { ...notice, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['48-1-period'], missing: ['timeRange'] } },
  { name: 'A notice of 31 January 2024 came too early, whenever it is received', asked: name, facts: notice, issuedOn: '2024-01-31', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
]
