import type { LawCase } from '../../support/given.ts'
import { contents, debated, everything, judgeOrder, keeping, log, messages, name, release, subscriber, traffic } from './nigeria.ts'

/*
 * Cases of sections 38 and 39 of the Cybercrimes Act 2015. Each expectation was written from the section named beside it.
 */

export const cybercrimesActCases: readonly LawCase[] = [
  // s. 38: release
  { name: 'Whether an authorised officer of the police still gets subscriber information and traffic data without a court is for a lawyer', asked: [...subscriber, ...traffic], facts: release, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['38-2-b-2024'], duties: ['38-3-duty', '38-5'] } },
  { name: 'From which addresses an account was used is traffic data', asked: log, facts: { ...release, targetKind: 'account' }, asOf: '2024-02-27', expect: { outcome: 'disclose', determinedBy: ['38-2-b'] } },
  { name: 'Who was behind an IP address is for a lawyer', asked: name, facts: { ...release, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['38-2-b-ip'], duties: ['38-3-duty'] } },
  { name: 'Whether payment, devices and whereabouts are meant is for a lawyer', asked: debated, facts: release, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['38-2-b-debated'], silent: ['38-3-duty'] } },
  { name: 'Contents are not released on request', asked: contents, facts: release, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['38-2-only'], silent: ['38-3-duty'] } },
  { name: 'An emergency opens no contents', asked: messages, facts: { ...release, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['38-2-only'] } },
  ...(['administrative', 'investigating-authority', 'intelligence', 'prosecutor', 'judge', 'court'] as const).map((authorityKind): LawCase => ({
    name: `Whether an authority of the kind ${authorityKind} may ask is for a lawyer`, asked: name, facts: { ...release, authorityKind }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['38-2-b-others'], duties: ['38-3-duty'] },
  })),
  { name: 'Nobody else can ask', asked: [...name, ...log], facts: { ...release, authorityKind: 'other' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['38-2-who'], silent: ['38-3-duty'] } },
  { name: 'That the officer is authorised a named person finds', asked: name, facts: { ...release, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['38-2-b-2024', '38-3-officer'], missing: ['competentOffice'], duties: ['38-3-duty'] } },
  { name: 'An officer who is not authorised gets nothing', asked: name, facts: { ...release, competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['38-3-officer'] } },
  { name: 'What is still to come was not kept', asked: log, facts: { ...release, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['38-2-stored'] } },
  { name: 'A request that names no purpose is asked for it', asked: name, facts: { ...release, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['38-2-b-2024', '38-4'], missing: ['statementOfReasons'], duties: ['38-3-duty'] } },
  { name: 'One that does not say who makes it is asked', asked: name, facts: { ...release, issuingAuthority: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['38-2-b-2024', '38-form'], missing: ['issuingAuthority'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: name, facts: { ...release, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['38-2-b-2024', '38-form'], missing: ['userIdentifier'] } },
  { name: 'One for a log without a period is asked for it', asked: log, facts: { ...release, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['38-2-b-2024', '38-period'], missing: ['timeRange'] } },
  { name: 'For a name it needs none', asked: name, facts: { ...release, timeRange: 'missing' }, asOf: '2024-02-27', expect: { outcome: 'disclose', determinedBy: ['38-2-b'] } },
  { name: 'A civil dispute is no law enforcement', asked: name, facts: { ...release, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['38-civil'] } },
  { name: 'Whether national security is law enforcement is for a lawyer', asked: name, facts: { ...release, proceedings: 'national-security' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['38-2-b-2024', '38-criminal'] } },
  { name: 'A request that was withdrawn opens nothing', asked: name, facts: { ...release, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['38-withdrawn'], silent: ['38-3-duty'] } },
  { name: 'Keys and passwords are granted to nobody', asked: ['encryption-key', 'credentials', 'real-time-intercept'], facts: release, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },

  // s. 38: keeping
  { name: 'Everything is kept at the request of the police, contents too', asked: everything, facts: keeping, issuedOn: '2024-02-26', receivedOn: '2024-02-27', expect: { outcome: 'preserve', determinedBy: ['38-2-a'], duties: ['38-2-a-keep', '38-5'], approvals: 0 } },
  { name: 'So it is at the request of the authority for communications', asked: name, facts: { ...keeping, authorityKind: 'administrative' }, issuedOn: '2024-02-26', receivedOn: '2024-02-27', expect: { outcome: 'preserve', determinedBy: ['38-2-a'] } },
  { name: 'On 28 February 2024 a lawyer looks whether it still is', asked: everything, facts: keeping, issuedOn: '2024-02-26', receivedOn: '2024-02-28', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['38-2-a-since-2024'], duties: ['38-5'], silent: ['38-2-a-keep'] } },
  { name: 'And so today', asked: name, facts: { ...keeping, authorityKind: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['38-2-a-since-2024'] } },
  { name: 'Nobody else can have it kept', asked: name, facts: { ...keeping, authorityKind: 'other' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['38-2-who'] } },
  { name: 'While the purpose is asked for it is kept', asked: name, facts: { ...keeping, statementOfReasons: 'missing' }, issuedOn: '2024-02-26', receivedOn: '2024-02-27', expect: { outcome: 'clarify', determinedBy: ['38-4'], missing: ['statementOfReasons'], duties: ['38-2-a-keep'] } },
  { name: 'A civil dispute keeps nothing', asked: name, facts: { ...keeping, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['38-civil'] } },
  { name: 'Once the request to keep is withdrawn the keeping ends', asked: name, facts: { ...keeping, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['38-withdrawn'], silent: ['38-2-a-keep'] } },

  // s. 39
  { name: 'Whether a judge reaches what is already stored by an order under section 39 is for a lawyer', asked: [...contents, ...traffic], facts: judgeOrder, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['39-1-stored'] } },
  { name: 'Subscriber information is not what section 39 is about', asked: name, facts: judgeOrder, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Interception is granted to nobody', asked: everything, facts: { ...judgeOrder, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['39-1-live'] } },
  { name: 'The police cannot order it', asked: messages, facts: { ...judgeOrder, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['39-1-judge'] } },
  { name: 'It may bring the order of a judge', asked: messages, facts: { ...judgeOrder, authorityKind: 'police', validatedBy: 'judge' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['39-1-stored'] } },
  { name: 'It serves no administrative proceedings', asked: messages, facts: { ...judgeOrder, proceedings: 'administrative' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['39-1-criminal'] } },
  { name: 'An order without grounds is asked for them', asked: messages, facts: { ...judgeOrder, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['39-1-form', '39-1-stored'], missing: ['statementOfReasons'] } },
  { name: 'An order that was withdrawn opens nothing', asked: messages, facts: { ...judgeOrder, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['38-withdrawn'] } },

  { name: 'Before 15 May 2015 the Act was not there', asked: name, facts: release, asOf: '2015-05-14', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day it is', asked: name, facts: release, asOf: '2015-05-15', expect: { outcome: 'disclose', determinedBy: ['38-2-b'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...release, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['38-3-duty'] } },
  { name: 'What a private party brings is for a lawyer', asked: [...name, ...log], facts: { ...release, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['38-2-b-2024', '38-served'] } },
  { name: 'Until 27 February 2024 he got them', asked: [...subscriber, ...traffic], facts: release, asOf: '2024-02-27', expect: { outcome: 'disclose', determinedBy: ['38-2-b'], duties: ['38-3-duty'] } },
  { name: 'Since 28 February 2024 the section is another, which was not read', asked: name, facts: release, asOf: '2024-02-28', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['38-2-b-2024'] } },
]
