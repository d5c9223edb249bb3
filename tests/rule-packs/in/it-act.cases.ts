import type { LawCase } from '../../support/given.ts'
import { direction, everything, log, messages, name } from './india.ts'

/*
 * Cases of section 69 of the Information Technology Act 2000 and the Rules of 2009. Each expectation was written from the section or rule named beside it.
 */

export const itActCases: readonly LawCase[] = [
  // Act, s. 69
  { name: 'A direction of the Home Secretary reaches whatever is stored', asked: everything, facts: direction, expect: { outcome: 'disclose', determinedBy: ['69-1'], duties: ['69-3', 'R18'], approvals: 1 } },
  { name: 'Interception of what is still to come is for a lawyer', asked: messages, facts: { ...direction, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['69-3-b'] } },
  { name: 'Keys, passwords and taps are granted to nobody', asked: ['encryption-key', 'credentials', 'real-time-intercept'], facts: direction, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [], silent: ['69-3', 'R18'] } },
  { name: 'A direction that was withdrawn opens nothing', asked: messages, facts: { ...direction, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['69-withdrawn'], silent: ['69-3'] } },

  { name: 'A civil dispute is none of the interests of the State', asked: log, facts: { ...direction, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['69-1-civil'] } },
  { name: 'The investigation of an offence is', asked: log, facts: { ...direction, proceedings: 'criminal' }, expect: { outcome: 'disclose', determinedBy: ['69-1'] } },
  ...(['administrative', 'mutual-assistance', 'sentence-execution', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether ${proceedings} proceedings serve one of them is for a lawyer`, asked: log, facts: { ...direction, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['69-1-purpose'] },
  })),
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...direction, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['69-served'] } },

  // Rules of 2009
  { name: 'That the office is the Home Secretary\'s, a named person finds', asked: log, facts: { ...direction, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['R3-office'], missing: ['competentOffice'] } },
  { name: 'Any other office of the government cannot direct it', asked: log, facts: { ...direction, competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['R3-office'], silent: ['69-3'] } },
  { name: 'In an emergency neither, when it calls itself the Home Secretary', asked: log, facts: { ...direction, competentOffice: 'no', emergency: 'yes' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['R3-office'] } },
  { name: 'A direction that names no office is asked for it', asked: name, facts: { ...direction, issuingAuthority: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['R9'], missing: ['issuingAuthority'] } },
  { name: 'One for messages without a period is asked for it', asked: [...messages, ...log], facts: { ...direction, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['R9-period'], missing: ['timeRange'] } },
  { name: 'A name needs no period', asked: name, facts: { ...direction, timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['69-1'] } },
  { name: 'The police cannot direct it', asked: messages, facts: { ...direction, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['R3'], silent: ['69-3'] } },
  { name: 'Nor can a court, which has other papers', asked: messages, facts: { ...direction, authorityKind: 'court' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['R3'] } },
  { name: 'In an emergency a senior officer may, which is for a lawyer', asked: messages, facts: { ...direction, authorityKind: 'police', emergency: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['R3-emergency'], duties: ['69-3'] } },
  { name: 'The Home Secretary may in an emergency as he may else', asked: messages, facts: { ...direction, emergency: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['69-1'] } },
  { name: 'Who directs it is asked for', asked: log, facts: { ...direction, authorityKind: undefined }, expect: { outcome: 'clarify', determinedBy: ['R3'], missing: ['authorityKind'] } },
  { name: 'A direction without reasons is asked for them', asked: log, facts: { ...direction, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['R7'], missing: ['statementOfReasons'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: log, facts: { ...direction, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['R9'], missing: ['userIdentifier'] } },
  { name: 'One that names no officer who gets the information is asked for him', asked: log, facts: { ...direction, recipientName: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['R10'], missing: ['recipientName'] } },
  { name: 'While the sender is not proven the list that is to be confirmed falls due as well', asked: name, facts: { ...direction, authenticity: 'insufficient' }, expect: { outcome: 'verify', determinedBy: [], duties: ['R18', '69-3'] } },
  { name: 'A forged direction creates no duty', asked: name, facts: { ...direction, authenticity: 'refuted' }, expect: { outcome: 'decline', ground: 'not-authentic', determinedBy: [], silent: ['R18', 'R25', '69-3'] } },

  { name: 'Before 27 October 2009 the section is not told here', asked: log, facts: direction, asOf: '2009-10-26', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day it is', asked: log, facts: direction, asOf: '2009-10-27', expect: { outcome: 'disclose', determinedBy: ['69-1'] } },
]
