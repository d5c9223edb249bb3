import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import type { FactValue } from '../../../src/vocabulary/facts.ts'
import type { LawCase } from '../../support/given.ts'
import { log, messages, name, trafficking } from './brazil.ts'

/*
 * Cases of art. 13-A of the Código de Processo Penal, decided together with the Marco Civil. Each expectation was written from the article.
 */

const cadastralData: readonly DataItem[] = ['person-name', 'postal-address']
const debated: readonly DataItem[] = [
  'date-of-birth', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date', 'registration-record',
]
const beyond = (Object.keys(dataItems) as DataItem[]).filter((it) => ![...cadastralData, ...debated].includes(it))
const records: readonly DataItem[] = ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times']

// What kind of offence it is: on the list, perhaps on it, or not on it.
const doubtful: readonly FactValue<'offenceKind'>[] = ['child-sexual-abuse', 'harassment-or-threat', 'missing-person', 'sexual-abuse', 'theft', 'terrorism', 'violence', 'other', 'not-specified']
const others: readonly FactValue<'offenceKind'>[] = ['corruption', 'cybercrime', 'drugs', 'money-laundering', 'fraud', 'defamation', 'hate-speech', 'state-security', 'speech', 'assembly', 'religion', 'sexuality', 'public-order']

export const codigoDeProcessoPenalCases: readonly LawCase[] = [
  { name: 'In a case of trafficking a police chief gets name and address within twenty-four hours', asked: cadastralData, facts: trafficking, expect: { outcome: 'disclose', determinedBy: ['13-A'], duties: ['13-A-hours'], approvals: 1 } },
  { name: 'So does a prosecutor', asked: name, facts: { ...trafficking, authorityKind: 'prosecutor' }, expect: { outcome: 'disclose', determinedBy: ['13-A'], duties: ['13-A-hours'] } },
  { name: 'Whether a telephone number and the like are cadastral is for a lawyer', asked: debated, facts: trafficking, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['13-A-debated'], duties: ['13-A-hours'] } },
  { name: 'Nothing else is', asked: beyond.filter((it) => !records.includes(it) && it !== 'message-content' && it !== 'location'), facts: trafficking, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['13-A-only'], silent: ['13-A-hours'] } },
  { name: 'Least of all records of access', asked: records, facts: trafficking, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['13-A-only'], silent: ['13-A-hours'] } },
  { name: 'Whether it reaches whereabouts, for which the next article is, is for a lawyer, in an emergency too', asked: ['location'], facts: { ...trafficking, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['13-B'] } },
  { name: 'And messages', asked: messages, facts: trafficking, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['13-A-only'] } },

  ...doubtful.map((offenceKind): LawCase => ({
    name: `Whether an offence of the kind ${offenceKind} is one of those listed is for a lawyer, and the hours run`, asked: name, facts: { ...trafficking, offenceKind },
    expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['13-A-kidnapping'], duties: ['13-A-hours'] },
  })),
  ...others.map((offenceKind): LawCase => ({
    name: `An offence of the kind ${offenceKind} is not one of those listed`, asked: [...name, 'phone-number'], facts: { ...trafficking, offenceKind },
    expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['13-A-offence'], silent: ['13-A-hours'] },
  })),
  { name: 'What the offence is is asked for', asked: name, facts: { ...trafficking, offenceKind: undefined }, expect: { outcome: 'clarify', determinedBy: ['13-A', '13-A-kidnapping', '13-A-offence'], missing: ['offenceKind'], duties: ['13-A-hours'] } },

  { name: 'A judge has other papers', asked: name, facts: { ...trafficking, authorityKind: 'judge' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['13-A-who'] } },
  { name: 'An agency that is no police cannot use it', asked: name, facts: { ...trafficking, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['13-A-who'] } },
  { name: 'A request without the number of the inquiry is asked for it', asked: name, facts: { ...trafficking, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['13-A-sole'], missing: ['fileNumber'], duties: ['13-A-hours'] } },
  { name: 'So is one that does not say who asks', asked: name, facts: { ...trafficking, issuingAuthority: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['13-A-sole'], missing: ['issuingAuthority'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: name, facts: { ...trafficking, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['13-A-person'], missing: ['userIdentifier'] } },
  { name: 'It needs no reasons', asked: name, facts: { ...trafficking, statementOfReasons: 'missing', legalBasis: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['13-A'] } },
  { name: 'One without a signature is asked for it', asked: name, facts: { ...trafficking, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['13-A-form'], missing: ['signature'], duties: ['13-A-hours'] } },
  { name: 'And one without a date for the date', asked: name, facts: { ...trafficking, issueDate: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['13-A-form'], missing: ['issueDate'] } },
  ...(['victim', 'suspect', 'accused', 'missing'] as const).map((userRole): LawCase => ({ name: `It reaches a user who is ${userRole}`, asked: name, facts: { ...trafficking, userRole }, expect: { outcome: 'disclose', determinedBy: ['13-A'] } })),
  ...(['witness', 'convicted', 'other'] as const).map((userRole): LawCase => ({ name: `It does not reach a user who is ${userRole}`, asked: name, facts: { ...trafficking, userRole }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['13-A-whose'] } })),
  { name: 'Which part the user has in the case is asked for', asked: name, facts: { ...trafficking, userRole: undefined }, expect: { outcome: 'clarify', determinedBy: ['13-A-whose'], missing: ['userRole'], duties: ['13-A-hours'] } },
  { name: 'A civil case is none for it', asked: name, facts: { ...trafficking, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['13-A-civil'] } },
  { name: 'Whether other proceedings than criminal ones are meant is for a lawyer', asked: name, facts: { ...trafficking, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['13-A-criminal'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...trafficking, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['13-A-served'] } },
  { name: 'Who was behind an IP address is for a lawyer here too', asked: name, facts: { ...trafficking, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['13-A-ip'] } },
  { name: 'A request that was withdrawn opens nothing', asked: name, facts: { ...trafficking, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['13-A-withdrawn'], silent: ['13-A-hours'] } },

  { name: 'Before 21 November 2016 the article was not there', asked: name, facts: trafficking, asOf: '2016-11-20', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day it is', asked: name, facts: trafficking, asOf: '2016-11-21', expect: { outcome: 'disclose', determinedBy: ['13-A'], duties: ['13-A-hours'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: log, facts: { ...trafficking, addresseeState: 'US' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['13-A-only'] } },
  { name: 'And for a name too', asked: name, facts: { ...trafficking, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['13-A-hours'] } },
]
