import type { LawCase } from '../../support/given.ts'
import { contents, direction, log, messages, name, rescue, tap } from './south-africa.ts'

/*
 * Cases of ss. 8, 16 and 19 of Act 70 of 2002. Each expectation was written from the section named beside it.
 */

export const ricaCases: readonly LawCase[] = [
  // s. 19
  { name: 'By direction of a magistrate it is told who communicated with whom, when and from which address', asked: ['last-login-ip', 'session-ip-log', 'session-times', 'interaction-log'], facts: direction, expect: { outcome: 'disclose', determinedBy: ['19-1'], duties: ['28-2'], approvals: 1 } },
  { name: 'By direction of a judge of a High Court too', asked: log, facts: { ...direction, authorityKind: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['19-1'] } },
  { name: 'An officer may bring it', asked: log, facts: { ...direction, authorityKind: 'police', validatedBy: 'court' }, expect: { outcome: 'disclose', determinedBy: ['19-1'] } },
  { name: 'Whether it reaches a name and whereabouts is for a lawyer', asked: [...name, 'location', 'registration-ip'], facts: direction, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['19-1-debated'], silent: ['28-2'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...direction, targetKind: 'ip-endpoint', purpose: 'identify-user' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['19-1-debated'] } },
  { name: 'What was said it does not reach', asked: contents, facts: direction, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['19-1-contents'] } },
  { name: 'A means of payment is no information about a communication', asked: ['payment-instrument'], facts: direction, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'The police alone cannot direct it', asked: log, facts: { ...direction, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['19-1-who'], silent: ['28-2'] } },
  { name: 'In an emergency neither', asked: log, facts: { ...direction, authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['19-1-who'] } },
  { name: 'What arises from now on is not archived', asked: log, facts: { ...direction, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['19-1-archived'] } },
  { name: 'A civil dispute is none of its purposes', asked: log, facts: { ...direction, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['19-4'] } },
  { name: 'A threat to the security of the Republic is one', asked: log, facts: { ...direction, proceedings: 'national-security', offenceDescription: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['19-1'] } },
  { name: 'Which offence it is about is asked', asked: log, facts: { ...direction, offenceDescription: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['19-4-serious'], missing: ['offenceDescription'], duties: ['28-2'] } },
  { name: 'A direction without a signature is asked for it', asked: log, facts: { ...direction, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['19-5'], missing: ['signature'] } },
  { name: 'One for a log without a period is asked for it', asked: log, facts: { ...direction, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['19-5-period'], missing: ['timeRange'] } },
  { name: 'Whether a messenger is bound by it is for a lawyer', asked: log, facts: { ...direction, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['28-service'], duties: ['28-2'] } },
  { name: 'Whether a marketplace with a chat is too', asked: log, facts: { ...direction, serviceKind: 'communication-between-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['28-service'] } },
  { name: 'A direction that was withdrawn opens nothing', asked: log, facts: { ...direction, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['42-withdrawn'], silent: ['28-2'] } },

  // s. 8
  { name: 'An officer who speaks to somebody in danger is told where he is', asked: ['location'], facts: rescue, expect: { outcome: 'disclose', determinedBy: ['8-1'], approvals: 1 } },
  { name: 'He needs no paper for it', asked: ['location'], facts: { ...rescue, signature: 'missing', fileNumber: 'missing', legalBasis: 'missing', timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['8-1'] } },
  { name: 'Whether a suspect can be located in that way is for a lawyer', asked: ['location'], facts: { ...rescue, userRole: 'suspect' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['8-1-suspect'] } },
  { name: 'He is told nothing else', asked: [...name, ...log, ...messages], facts: rescue, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Without an emergency nobody is told', asked: ['location'], facts: { ...rescue, emergency: 'no' }, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'That a system is in danger is no reason', asked: ['location'], facts: { ...rescue, emergencyGround: 'critical-infrastructure' }, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'What the emergency is is asked', asked: ['location'], facts: { ...rescue, emergencyReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['8-1-what'], missing: ['emergencyReasons'] } },
  { name: 'An agency that is no law enforcement cannot ask', asked: ['location'], facts: { ...rescue, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['8-1-who'] } },
  { name: 'Whether a request that names a time to come is still one to find him is for a lawyer', asked: ['location'], facts: { ...rescue, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['8-1-now'] } },

  // s. 16
  { name: 'An interception is granted to nobody', asked: [...messages, ...log], facts: tap, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['16'] } },

  // days and places
  { name: 'Before 30 September 2005 the Act did not apply', asked: log, facts: direction, asOf: '2005-09-29', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day it does', asked: log, facts: direction, asOf: '2005-09-30', expect: { outcome: 'disclose', determinedBy: ['19-1'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: log, facts: { ...direction, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['28-2'] } },
  ...(['administrative', 'mutual-assistance', 'sentence-execution', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether a direction serves proceedings of the kind ${proceedings} is for a lawyer`, asked: log, facts: { ...direction, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['19-4-purpose'] },
  })),
  { name: 'What a private party brings is for a lawyer', asked: log, facts: { ...direction, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['19-served'] } },
  { name: 'Least of all is a private party told where somebody is', asked: ['location'], facts: { ...rescue, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['19-served'] } },
]
