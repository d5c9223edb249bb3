import type { LawCase } from '../../support/given.ts'
import { authorisation, entity, events, log, messages, name, seniorOfficer, urgent, warrant } from './britain.ts'

/*
 * Cases of the Investigatory Powers Act 2016, Parts 2 and 3. Each expectation was written from the section named beside it.
 */

export const investigatoryPowersActCases: readonly LawCase[] = [
  // s. 60A
  { name: 'The Commissioner’s office gives the police who a customer is, for any crime', asked: entity, facts: { ...authorisation, maximumPenaltyMonths: 6 }, expect: { outcome: 'disclose', determinedBy: ['60A-1'], duties: ['66-1', '82-1'], approvals: 1 } },
  { name: 'And what happened, for a serious crime', asked: events, facts: authorisation, expect: { outcome: 'disclose', determinedBy: ['60A-1-events'], duties: ['66-1', '82-1'] } },
  { name: 'An authorisation has effect for a month, the twenty-seventh day of which is in it', asked: log, facts: { ...authorisation, orderAgeDays: 26 }, expect: { outcome: 'disclose', determinedBy: ['60A-1-events'] } },
  { name: 'And so is the twenty-eighth', asked: log, facts: { ...authorisation, orderAgeDays: 27 }, expect: { outcome: 'disclose', determinedBy: ['60A-1-events'] } },
  { name: 'On the day after a person looks in the calendar, and whether it was renewed', asked: log, facts: { ...authorisation, orderAgeDays: 28 }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['65-1'], missing: ['orderStillStands'] } },
  { name: 'A renewed one opens', asked: log, facts: { ...authorisation, orderAgeDays: 40, orderStillStands: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['60A-1-events'] } },
  { name: 'One that is over does not', asked: log, facts: { ...authorisation, orderAgeDays: 40, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'lapsed', determinedBy: ['65-1', '65-7-b'] } },
  { name: 'One that is over does not; also when its date is of yesterday', asked: log, facts: { ...authorisation, orderAgeDays: 1, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['65-7-b'] } },
  { name: 'Twelve months of prison make a crime serious', asked: log, facts: { ...authorisation, maximumPenaltyMonths: 12 }, expect: { outcome: 'disclose', determinedBy: ['60A-1-events'] } },
  { name: 'Whether one with eleven months is serious for another reason is for a lawyer', asked: log, facts: { ...authorisation, maximumPenaltyMonths: 11 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60A-8'] } },
  { name: 'Which penalty there is is asked for', asked: log, facts: { ...authorisation, maximumPenaltyMonths: undefined }, expect: { outcome: 'clarify', determinedBy: ['60A-8'], missing: ['maximumPenaltyMonths'] } },
  { name: 'National security needs no crime', asked: log, facts: { ...authorisation, proceedings: 'national-security', maximumPenaltyMonths: undefined }, expect: { outcome: 'disclose', determinedBy: ['60A-1-events'] } },
  { name: 'Nor does a life in danger', asked: ['location'], facts: { ...authorisation, emergency: 'yes', emergencyGround: 'life-or-safety', maximumPenaltyMonths: undefined }, expect: { outcome: 'disclose', determinedBy: ['60A-1-events'] } },
  { name: 'Who was behind an IP address is told for a serious crime', asked: name, facts: { ...authorisation, targetKind: 'ip-endpoint' }, expect: { outcome: 'disclose', determinedBy: ['60A-1'] } },
  { name: 'For a lesser one a lawyer looks first', asked: name, facts: { ...authorisation, targetKind: 'ip-endpoint', maximumPenaltyMonths: 6 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60A-8-ip'] } },
  { name: 'The account behind a person is told for any crime', asked: ['account-id'], facts: { ...authorisation, targetKind: 'person-name', maximumPenaltyMonths: 6 }, expect: { outcome: 'disclose', determinedBy: ['60A-1'] } },
  { name: 'An office that is not the Commissioner’s grants none', asked: [...name, ...log], facts: { ...authorisation, competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['60A-who'] } },
  { name: 'Nor does a prosecutor', asked: name, facts: { ...authorisation, authorityKind: 'prosecutor', competentOffice: undefined }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['60A-who'] } },
  { name: 'A named person looks whether the office of the Commissioner granted what the police bring', asked: name, facts: { ...authorisation, authorityKind: 'police', competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['60A-who'], missing: ['competentOffice'] } },
  { name: 'A civil dispute is none of the purposes', asked: name, facts: { ...authorisation, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['60A-7'] } },
  { name: 'Bills, groups and logs of servers a lawyer looks at', asked: ['registration-date', 'billing-record', 'server-log', 'membership-list'], facts: authorisation, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['261-debated'], duties: ['66-1'] } },
  { name: 'Whether a bank is an operator of telecommunications is for a lawyer', asked: name, facts: { ...authorisation, serviceKind: 'financial' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['261-10'] } },
  { name: 'It reaches no contents of what people write to one another, keep or publish', asked: ['message-content', 'stored-file', 'published-content', 'contact-list'], facts: authorisation, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['261-content-others'], silent: ['66-1'] } },
  { name: 'What of an exchange with support says who a customer is a lawyer looks at', asked: ['support-ticket'], facts: authorisation, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['261-5A'], duties: ['66-1'] } },
  { name: 'What is still to come a lawyer looks at', asked: log, facts: { ...authorisation, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['61-5-a'] } },
  { name: 'A notice that does not say who gives it is asked', asked: name, facts: { ...authorisation, issuingAuthority: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['64-3'], missing: ['issuingAuthority'] } },
  { name: 'One without the number of its authorisation is asked for it', asked: name, facts: { ...authorisation, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['64-form'], missing: ['fileNumber'] } },
  { name: 'One for a log without a period is asked for it', asked: log, facts: { ...authorisation, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['64-period'], missing: ['timeRange'] } },
  { name: 'For a name it needs none', asked: name, facts: { ...authorisation, timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['60A-1'] } },
  { name: 'A notice that did not come through the single point of contact is looked at before anything else', asked: name, facts: { ...authorisation, servedBy: 'issuing-authority' }, expect: { outcome: 'verify', determinedBy: ['76-1'] } },
  { name: 'In an emergency it need not', asked: name, facts: { ...authorisation, servedBy: 'issuing-authority', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'disclose', determinedBy: ['60A-1'] } },
  { name: 'An authorisation that was cancelled opens nothing', asked: [...name, ...log], facts: { ...authorisation, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['65-7-b'], silent: ['66-1'], duties: ['82-1'] } },
  { name: 'Our entity in Ireland may be asked too, and what it may give is for the law there', asked: name, facts: { ...authorisation, addresseeState: 'IE' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['66-1'] } },

  // s. 61
  { name: 'A senior officer authorises it for national security', asked: [...entity, ...events], facts: seniorOfficer, expect: { outcome: 'disclose', determinedBy: ['61-1'], duties: ['66-1', '82-1'] } },
  { name: 'For a crime a lawyer looks whether a senior officer still can', asked: name, facts: { ...seniorOfficer, proceedings: 'criminal' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['61-1-other'] } },
  { name: 'A court is no senior officer', asked: name, facts: { ...seniorOfficer, authorityKind: 'court' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['61-who'] } },
  { name: 'A senior officer reaches no messages', asked: messages, facts: seniorOfficer, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['261-content-others'] } },

  // s. 61A
  { name: 'In an urgent case a senior officer of the police has the whereabouts of somebody in danger, by word of mouth', asked: [...entity, ...events], facts: urgent, expect: { outcome: 'disclose', determinedBy: ['61A-1'], duties: ['66-1', '82-1'] } },
  { name: 'Without urgency the Commissioner is asked', asked: name, facts: { ...urgent, emergency: 'no' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['61A-1-urgent'] } },
  { name: 'Whether it is urgent is asked for', asked: name, facts: { ...urgent, emergency: undefined }, expect: { outcome: 'clarify', determinedBy: ['61A-1', '61A-1-urgent'], missing: ['emergency'] } },
  { name: 'Why it is urgent is asked for', asked: name, facts: { ...urgent, emergencyReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['61A-reasons'], missing: ['emergencyReasons'] } },
  { name: 'Whom it means is asked for', asked: ['location'], facts: { ...urgent, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['64-urgent-form'], missing: ['userIdentifier'] } },
  { name: 'An urgent case of another kind needs a serious crime', asked: ['location'], facts: { ...urgent, emergencyGround: 'other', maximumPenaltyMonths: 6 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60A-8'] } },
  { name: 'A prosecutor gives no urgent authorisation', asked: name, facts: { ...urgent, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['61-who'] } },
  { name: 'Urgency opens no messages', asked: messages, facts: urgent, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['261-content-others'] } },

  // the day of change
  { name: 'On 4 February 2019 there was no such authorisation yet', asked: [...name, ...log], facts: authorisation, issuedOn: '2019-02-04', receivedOn: '2019-02-04', expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['part-3'], silent: ['66-1'] } },
  { name: 'On 5 February 2019 there was', asked: name, facts: authorisation, issuedOn: '2019-02-05', receivedOn: '2019-02-05', expect: { outcome: 'disclose', determinedBy: ['60A-1'] } },

  { name: 'Until 14 October 2024 it reached nothing of what was written to the service either', asked: [...messages, 'support-ticket'], facts: authorisation, issuedOn: '2024-10-11', receivedOn: '2024-10-13', expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['261-content'], silent: ['66-1'] } },
  { name: 'Since then a lawyer looks at that', asked: ['support-ticket'], facts: authorisation, issuedOn: '2024-10-11', receivedOn: '2024-10-14', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['261-5A'] } },
  { name: 'Messages it reaches no more than before', asked: messages, facts: authorisation, issuedOn: '2024-10-11', receivedOn: '2024-10-14', expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['261-content-others'] } },

  // Part 2
  { name: 'An interception warrant is granted nothing of what is still to come', asked: [...messages, ...log], facts: { ...warrant, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['4-4'] } },
  { name: 'What of it is stored a lawyer looks at', asked: messages, facts: warrant, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['4-4-stored'] } },
  // for what, by whom, how long
  { name: 'A judge who is not the Commissioner grants none', asked: [...name, ...log], facts: { ...authorisation, authorityKind: 'judge', competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['60A-who'] } },
  { name: 'A named person looks whether a judge is the Commissioner', asked: name, facts: { ...authorisation, authorityKind: 'judge', competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['60A-who'], missing: ['competentOffice'] } },
  { name: 'Whether a tax or a licence case serves one of the purposes is for a lawyer', asked: [...name, ...log], facts: { ...authorisation, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60A-7-purposes'] } },
  { name: 'Urgency does not change that', asked: ['location'], facts: { ...urgent, proceedings: 'administrative', emergencyGround: 'critical-infrastructure' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60A-7-purposes'] } },
  { name: 'Somebody missing is a purpose', asked: ['location'], facts: { ...urgent, proceedings: 'other', offenceKind: 'missing-person', emergencyGround: 'other' }, expect: { outcome: 'disclose', determinedBy: ['61A-1'] } },
  { name: 'Who was behind an IP address in an urgent case of another kind needs a serious crime', asked: name, facts: { ...urgent, targetKind: 'ip-endpoint', emergencyGround: 'other', maximumPenaltyMonths: 6 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['60A-8-ip'] } },
  { name: 'An urgent authorisation has effect on the day of its grant and on two days more', asked: ['location'], facts: { ...urgent, orderAgeDays: 2, orderStillStands: undefined }, expect: { outcome: 'disclose', determinedBy: ['61A-1'] } },
  { name: 'On the next day a named person finds whether its notice was given in time', asked: ['location'], facts: { ...urgent, orderAgeDays: 3, orderStillStands: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['65-3A'], missing: ['orderStillStands'] } },
  { name: 'When it was granted is asked for', asked: ['location'], facts: { ...urgent, orderAgeDays: undefined, orderStillStands: undefined }, expect: { outcome: 'clarify', determinedBy: ['65-3A'], missing: ['orderAgeDays', 'orderStillStands'] } },
  { name: 'A named person who found that it stands has no need of the day', asked: ['location'], facts: { ...urgent, orderAgeDays: undefined }, expect: { outcome: 'disclose', determinedBy: ['61A-1'] } },
  { name: 'A notice that was given in time outlasts it', asked: ['location'], facts: { ...urgent, orderAgeDays: 9 }, expect: { outcome: 'disclose', determinedBy: ['61A-1'] } },
  { name: 'One that has ended opens nothing', asked: ['location'], facts: { ...urgent, orderAgeDays: 3, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'lapsed', determinedBy: ['65-3A', '65-7-b'] } },
  { name: 'Nor does one that was cancelled on its first day', asked: ['location'], facts: { ...urgent, orderAgeDays: 0, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['65-7-b'] } },
  { name: 'An officer without the rank grants nothing', asked: name, facts: { ...seniorOfficer, competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['61-rank'] } },
  { name: 'Whether the officer is senior enough a named person finds', asked: name, facts: { ...seniorOfficer, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['61-rank'], missing: ['competentOffice'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...seniorOfficer, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['61-served'] } },
]
