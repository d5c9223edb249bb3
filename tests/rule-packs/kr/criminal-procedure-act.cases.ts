import type { LawCase } from '../../support/given.ts'
import { confirmationData, everything, keeping, log, messages, name, series, special, warrant } from './korea.ts'

/*
 * Cases of the Criminal Procedure Act. Each expectation was written from the article named beside it.
 */

const plain = everything.filter((it) => !special.includes(it))

export const criminalProcedureActCases: readonly LawCase[] = [
  // arts 106, 114 and 215
  { name: 'The warrant of a judge takes records and stored contents', asked: plain, facts: warrant, expect: { outcome: 'disclose', determinedBy: ['106-3'], duties: ['215-duty'], silent: ['215-2-secret'], approvals: 1 } },
  { name: 'Logs, whereabouts, numbers of handsets and codes are for a lawyer', asked: special, facts: warrant, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['106-other'], silent: ['215-duty'] } },
  { name: 'The police alone takes nothing', asked: [...name, ...messages], facts: { ...warrant, validatedBy: 'none' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['215-who'] } },
  { name: 'Nor does a prosecutor', asked: messages, facts: { ...warrant, authorityKind: 'prosecutor', validatedBy: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['215-who'] } },
  { name: 'Who was behind an IP address is for a lawyer, as the log is', asked: [...name, ...log], facts: { ...warrant, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['106-other'] } },
  { name: 'Which addresses an account had is for a lawyer on a warrant', asked: confirmationData, facts: warrant, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['106-other'] } },
  { name: 'A warrant that names no offence is asked for it', asked: name, facts: { ...warrant, criminalProvisions: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['114-what'], missing: ['criminalProvisions'], duties: ['215-duty'] } },
  { name: 'One for messages that names no period is asked for it', asked: messages, facts: { ...warrant, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['114-period'], missing: ['timeRange'] } },
  { name: 'One that means nobody is asked whom it means', asked: name, facts: { ...warrant, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['114-whose'], missing: ['userIdentifier'] } },
  { name: 'What is still to come would be an interception', asked: series.filter((it) => plain.includes(it)), facts: { ...warrant, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['215-stored'] } },
  { name: 'A civil dispute is no criminal case', asked: name, facts: { ...warrant, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['215-crime'] } },
  { name: 'A warrant that was withdrawn takes nothing', asked: name, facts: { ...warrant, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['215-withdrawn'], silent: ['215-duty'] } },
  { name: 'On 31 December 2011 the articles were others', asked: name, facts: warrant, asOf: '2011-12-31', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...warrant, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['215-duty'] } },

  // art. 215-2
  { name: 'A prosecutor has everything preserved for sixty days, is told of it, and nobody else is', asked: everything, facts: keeping, expect: { outcome: 'preserve', determinedBy: ['215-2-1'], duties: ['215-2-days', '215-2-secret', '215-2-told'], silent: ['215-2-longer', '215-duty'], approvals: 0 } },
  { name: 'In a hurry so has the police', asked: log, facts: { ...keeping, authorityKind: 'police' }, expect: { outcome: 'preserve', determinedBy: ['215-2-1'], duties: ['215-2-days'] } },
  { name: 'Unless the prosecutor does not approve', asked: log, facts: { ...keeping, authorityKind: 'police', exPostValidation: 'refused' }, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['215-2-approval'] } },
  { name: 'With the permission of a court it is ninety', asked: log, facts: { ...keeping, preservationPeriod: 'extended' }, expect: { outcome: 'preserve', determinedBy: ['215-2-1'], duties: ['215-2-longer'], silent: ['215-2-days'] } },
  { name: 'A court does not request it', asked: log, facts: { ...keeping, authorityKind: 'court' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['215-2-who'] } },
  { name: 'For an offence that carries less than three years there is no preservation', asked: log, facts: { ...keeping, maximumPenaltyMonths: 35 }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['215-2-offence'] } },
  { name: 'What it carries is asked for, and the data are kept meanwhile', asked: log, facts: { ...keeping, maximumPenaltyMonths: undefined }, expect: { outcome: 'clarify', determinedBy: ['215-2-offence'], missing: ['maximumPenaltyMonths'], duties: ['215-2-days'] } },
  { name: 'A request without a reason is asked for it', asked: log, facts: { ...keeping, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['215-2-form'], missing: ['statementOfReasons'], duties: ['215-2-days'] } },
  { name: 'For a civil dispute there is none', asked: log, facts: { ...keeping, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['215-crime'] } },
  { name: 'A request that was withdrawn keeps nothing', asked: log, facts: { ...keeping, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['215-withdrawn'], silent: ['215-2-days', '215-2-told'] } },
  { name: 'On 30 June 2026 there was no such request', asked: log, facts: keeping, asOf: '2026-06-30', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 1 July 2026 there was', asked: log, facts: keeping, asOf: '2026-07-01', expect: { outcome: 'preserve', determinedBy: ['215-2-1'], duties: ['215-2-days'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...warrant, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['215-served'] } },
  ...(['administrative', 'national-security', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether a warrant serves proceedings of the kind ${proceedings} is for a lawyer`, asked: [...name, ...messages], facts: { ...warrant, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['215-criminal'] },
  })),
  { name: 'A request to preserve that names nobody is asked whom it means, and the data are kept meanwhile', asked: log, facts: { ...keeping, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['215-2-whose'], missing: ['userIdentifier'], duties: ['215-2-days'] } },
  { name: 'A refusal ends it, however it is written down', asked: log, facts: { ...keeping, authorityKind: 'police', courtConfirmation: 'refused' }, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['215-2-approval'] } },
]
