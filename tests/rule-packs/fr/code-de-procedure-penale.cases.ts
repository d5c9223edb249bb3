import type { LawCase } from '../../support/given.ts'
import { correspondence, flagrante, identity, interception, investigation, keeping, log, messages, name, preliminary, technical, traffic } from './france.ts'

/*
 * Cases of the Code de procédure pénale. Each expectation was written from the articles.
 */

const bySearch = { ...flagrante, offenceKind: 'missing-person', maximumPenaltyMonths: undefined, proceedings: 'other', userRole: 'missing' } as const

export const codeDeProcedurePenaleCases: readonly LawCase[] = [
  // art. 60-1
  { name: 'In a flagrante inquiry the police learns who holds an account and how it was paid, as soon as possible', asked: identity, facts: flagrante, expect: { outcome: 'disclose', determinedBy: ['60-1'], duties: ['60-1-time'], approvals: 1 } },
  { name: 'So does a prosecutor', asked: name, facts: { ...flagrante, authorityKind: 'prosecutor' }, expect: { outcome: 'disclose', determinedBy: ['60-1'], duties: ['60-1-time'] } },
  { name: 'An investigating judge has another article', asked: name, facts: { ...flagrante, authorityKind: 'investigating-judge' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['60-1-who'] } },
  { name: 'Whether an officer of customs or taxes may is for a lawyer', asked: name, facts: { ...flagrante, authorityKind: 'investigating-authority' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-agency'] } },
  { name: 'Who holds an account is told whatever the penalty', asked: name, facts: { ...flagrante, maximumPenaltyMonths: 6 }, expect: { outcome: 'disclose', determinedBy: ['60-1'] } },
  { name: 'A profile, a contract and a code are for a lawyer', asked: ['profile-details', 'registration-record', 'registration-date', 'service-details', 'purchase-history', 'puk-code'], facts: flagrante, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-other'], duties: ['60-1-time'] } },
  { name: 'What people wrote is for a lawyer', asked: [...messages, 'stored-file', 'contact-list', 'support-ticket'], facts: flagrante, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-other'] } },
  { name: 'A requisition without a file number is asked for it', asked: name, facts: { ...flagrante, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['60-1-form'], missing: ['fileNumber'], duties: ['60-1-time'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: name, facts: { ...flagrante, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['60-1-form'], missing: ['userIdentifier'] } },
  { name: 'It needs no signature', asked: name, facts: { ...flagrante, signature: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['60-1'] } },
  { name: 'Payments without a period are asked for it', asked: ['billing-record'], facts: { ...flagrante, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['60-1-period'], missing: ['timeRange'] } },
  { name: 'A name needs no period', asked: name, facts: { ...flagrante, timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['60-1'] } },
  { name: 'What is still to come is not handed over', asked: [...log, 'billing-record'], facts: { ...flagrante, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['60-1-held'] } },
  { name: 'A civil case is no inquiry', asked: name, facts: { ...flagrante, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['60-1-civil'] } },
  { name: 'Whether administrative proceedings are one is for a lawyer', asked: name, facts: { ...flagrante, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-criminal'] } },
  { name: 'Data held for a lawyer or another privileged professional are for our lawyer', asked: name, facts: { ...flagrante, privilegedInfrastructure: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-1'] } },
  { name: 'Before 4 March 2022 the article was another', asked: name, facts: flagrante, asOf: '2022-03-03', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day it holds', asked: name, facts: flagrante, asOf: '2022-03-04', expect: { outcome: 'disclose', determinedBy: ['60-1'], duties: ['60-1-time'] } },
  { name: 'A requisition that was withdrawn opens nothing', asked: name, facts: { ...flagrante, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'], silent: ['60-1-time'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...flagrante, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['60-1-time'] } },

  // art. 60-1-2
  { name: 'For an offence of three years the police learns addresses and devices', asked: technical, facts: { ...flagrante, maximumPenaltyMonths: 36 }, expect: { outcome: 'disclose', determinedBy: ['60-1'], duties: ['60-1-time'] } },
  { name: 'For less it does not', asked: [...technical, ...log], facts: { ...flagrante, maximumPenaltyMonths: 35, purpose: 'identify-user', offenceByInformationSystem: 'no' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['60-1-2'] } },
  { name: 'An offence of one year committed online is enough to identify its author', asked: [...technical, ...log], facts: { ...flagrante, maximumPenaltyMonths: 12, purpose: 'identify-user', offenceByInformationSystem: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['60-1'] } },
  { name: 'For anything but that it is not', asked: technical, facts: { ...flagrante, maximumPenaltyMonths: 12, offenceByInformationSystem: 'yes' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['60-1-2'] } },
  { name: 'Nor is one of eleven months', asked: technical, facts: { ...flagrante, maximumPenaltyMonths: 11, purpose: 'identify-user', offenceByInformationSystem: 'yes' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['60-1-2'] } },
  { name: 'Who was behind an IP address takes the same offences', asked: name, facts: { ...flagrante, targetKind: 'ip-endpoint', maximumPenaltyMonths: 35 }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['60-1-2'] } },
  { name: 'For three years it is told', asked: name, facts: { ...flagrante, targetKind: 'ip-endpoint' }, expect: { outcome: 'disclose', determinedBy: ['60-1'], duties: ['60-1-time'] } },
  { name: 'The penalty is asked for', asked: technical, facts: { ...flagrante, maximumPenaltyMonths: undefined }, expect: { outcome: 'clarify', determinedBy: ['60-1-2'], missing: ['maximumPenaltyMonths'] } },
  { name: 'For the device of a victim, who has to have asked, a lawyer looks at it', asked: technical, facts: { ...flagrante, userRole: 'victim', maximumPenaltyMonths: 12 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-2-3'] } },
  { name: 'An offence without imprisonment opens not even that', asked: technical, facts: { ...flagrante, userRole: 'victim', maximumPenaltyMonths: 0 }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['60-1-2'] } },
  { name: 'To find somebody missing no penalty is needed', asked: [...technical, ...name], facts: bySearch, expect: { outcome: 'disclose', determinedBy: ['60-1'] } },
  { name: 'Where somebody missing was goes to a lawyer, because no court authorised it', asked: ['location'], facts: bySearch, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-2-court'], duties: ['60-1-time'] } },
  { name: 'Traffic and location without a court are for a lawyer', asked: traffic, facts: flagrante, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-2-court'] } },
  { name: 'So is a log of addresses, if it serves more than to identify', asked: log, facts: flagrante, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-2-court'] } },
  { name: 'A log of addresses that only identifies is given', asked: log, facts: { ...flagrante, purpose: 'identify-user' }, expect: { outcome: 'disclose', determinedBy: ['60-1'] } },
  { name: 'Traffic below three years is refused all the same', asked: traffic, facts: { ...flagrante, maximumPenaltyMonths: 24 }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['60-1-2'] } },

  // arts 60-2, 77-1-2, 99-4
  { name: 'With the liberty and custody judge the police has messages kept for a year at most', asked: [...messages, 'stored-file', 'published-content'], facts: keeping, expect: { outcome: 'preserve', determinedBy: ['60-2'], duties: ['60-2-year'] } },
  { name: 'So it has with the investigating judge', asked: messages, facts: { ...keeping, validatedBy: 'investigating-judge' }, expect: { outcome: 'preserve', determinedBy: ['60-2'], duties: ['60-2-year'] } },
  { name: 'With a prosecutor alone it has not', asked: messages, facts: { ...keeping, validatedBy: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['60-2-who'] } },
  { name: 'Whether contacts and groups are such contents is for a lawyer, and they are kept meanwhile', asked: ['contact-list', 'membership-list', 'support-ticket'], facts: keeping, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-2-debated'], duties: ['60-2-year'] } },
  { name: 'Names are no contents', asked: name, facts: keeping, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A demand to keep that singles out nobody is asked whom it means', asked: messages, facts: { ...keeping, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['60-2-whom'], missing: ['userIdentifier'], duties: ['60-2-year'] } },
  { name: 'A demand to keep that was withdrawn ends it', asked: messages, facts: { ...keeping, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'], silent: ['60-2-year'] } },

  // art. 77-1-1
  { name: 'In a preliminary inquiry a prosecutor learns who holds an account', asked: identity, facts: preliminary, expect: { outcome: 'disclose', determinedBy: ['77-1-1'], duties: ['60-1-time'] } },
  { name: 'So does the police with an authorisation of the prosecutor', asked: name, facts: { ...preliminary, authorityKind: 'police', validatedBy: 'prosecutor' }, expect: { outcome: 'disclose', determinedBy: ['77-1-1'] } },
  { name: 'Without one it does not', asked: name, facts: { ...preliminary, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['77-1-1-who'] } },
  { name: 'Whether there is one is asked', asked: name, facts: { ...preliminary, authorityKind: 'police', validatedBy: undefined }, expect: { outcome: 'clarify', determinedBy: ['77-1-1-who'], missing: ['validatedBy'] } },
  { name: 'The offences of art. 60-1-2 count there too', asked: technical, facts: { ...preliminary, maximumPenaltyMonths: 35, offenceByInformationSystem: 'no' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['60-1-2'] } },
  { name: 'On 25 January 2023 the article had an earlier wording, which is for a lawyer', asked: name, facts: preliminary, asOf: '2023-01-25', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['77-1-1-2022'] } },
  { name: 'The next day it had its present one', asked: name, facts: preliminary, asOf: '2023-01-26', expect: { outcome: 'disclose', determinedBy: ['77-1-1'] } },

  // art. 99-3
  { name: 'An investigating judge learns who, from where, with whom and when', asked: [...identity, ...technical, ...traffic, ...log], facts: investigation, expect: { outcome: 'disclose', determinedBy: ['99-3'], duties: ['60-1-time'] } },
  { name: 'So does an officer whom the judge commissioned', asked: traffic, facts: { ...investigation, authorityKind: 'police', validatedBy: 'investigating-judge' }, expect: { outcome: 'disclose', determinedBy: ['99-3'] } },
  { name: 'An officer whom a prosecutor authorised does not', asked: name, facts: { ...investigation, authorityKind: 'police', validatedBy: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['99-3-who'] } },
  { name: 'The offences of art. 60-1-2 bind a judge as well', asked: [...traffic, ...log], facts: { ...investigation, maximumPenaltyMonths: 24 }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['60-1-2'] } },
  { name: 'Messages on a requisition of a judge are for a lawyer', asked: messages, facts: investigation, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-other'] } },

  // arts 100, 706-95, 706-95-1
  { name: 'Nobody is given data as they arise', asked: [...messages, ...traffic, ...name], facts: interception, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['100'] } },
  { name: 'Stored correspondence on the order of a judge is for a lawyer', asked: messages, facts: correspondence, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['706-95-1'] } },
  { name: 'Without a judge he looks at that as well', asked: messages, facts: { ...correspondence, authorityKind: 'prosecutor' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['706-95-1', '706-95-1-who'] } },
  // who brings it, for what
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...flagrante, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-served'] } },
  { name: 'To call a taxpayer missing opens no administrative case', asked: [...name, ...technical], facts: { ...flagrante, proceedings: 'administrative', userRole: 'missing' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-criminal'] } },
  { name: 'Nor does it open a case of an intelligence service', asked: name, facts: { ...flagrante, proceedings: 'national-security', offenceKind: 'missing-person' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-criminal'] } },
  { name: 'A civil case has no messages kept', asked: messages, facts: { ...keeping, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['60-1-civil'] } },
  { name: 'A demand to keep that does not say who makes it is asked', asked: messages, facts: { ...keeping, issuingAuthority: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['60-2-whom'], missing: ['issuingAuthority'] } },
  { name: 'Where a life is in danger without an offence a lawyer looks, and nobody refuses', asked: technical, facts: { ...flagrante, emergency: 'yes', emergencyGround: 'life-or-safety', maximumPenaltyMonths: 0 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60-1-2-danger'] } },
  { name: 'An emergency of another kind takes the same offences', asked: technical, facts: { ...flagrante, emergency: 'yes', emergencyGround: 'other', maximumPenaltyMonths: 12 }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['60-1-2'] } },
  { name: 'How art. 99-3 read on 25 January 2023 is for a lawyer', asked: name, facts: investigation, asOf: '2023-01-25', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['99-3-2022'] } },
  { name: 'The next day it is known', asked: name, facts: investigation, asOf: '2023-01-26', expect: { outcome: 'disclose', determinedBy: ['99-3'] } },
]
