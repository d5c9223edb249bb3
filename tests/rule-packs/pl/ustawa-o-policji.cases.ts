import type { LawCase } from '../../support/given.ts'
import { calls, log, messages, name, police } from './poland.ts'

/*
 * Cases of art. 20c of the Act on the Police. Each expectation was written from the article, and from what the law of the Union says about it.
 */

const operator = { ...police, serviceKind: 'network-or-number-based-communications' } as const
const rescue = { emergency: 'yes', emergencyGround: 'life-or-safety', emergencyReasons: 'present' } as const

export const ustawaOPolicjiCases: readonly LawCase[] = [
  { name: 'The Police learn who the user of an electronic service is', asked: ['person-name', 'email-address', 'account-id', 'username', 'billing-record'], facts: police, expect: { outcome: 'disclose', determinedBy: ['20c-1'], duties: ['20c-duty'], approvals: 1 } },
  { name: 'Whether they learn who was behind an IP address is for a lawyer', asked: name, facts: { ...police, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20c-1-ip'], duties: ['20c-duty'] } },
  { name: 'Whether they have the addresses of a user without a court a lawyer weighs against the law of the Union', asked: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times'], facts: police, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20c-union'], duties: ['20c-duty'] } },
  { name: 'Where a life is in danger they have them', asked: log, facts: { ...police, ...rescue }, expect: { outcome: 'disclose', determinedBy: ['20c-1-use'], duties: ['20c-duty'] } },
  { name: 'By word of mouth too, so that nobody waits for a signature', asked: log, facts: { ...police, ...rescue, signature: 'missing', recipientName: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['20c-1-use'] } },
  { name: 'Whether a telephone number is among the data of a messenger is for a lawyer', asked: ['phone-number', 'date-of-birth', 'registration-date'], facts: police, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20c-1-debated'] } },
  { name: 'Until November 2024 an operator told in an emergency where somebody is', asked: calls, facts: { ...operator, ...rescue }, issuedOn: '2024-11-09', receivedOn: '2024-11-09', expect: { outcome: 'disclose', determinedBy: ['20c-1-telecom'], duties: ['20c-duty'] } },
  { name: 'Whether it does since then is for a lawyer', asked: calls, facts: { ...operator, ...rescue }, issuedOn: '2024-11-10', receivedOn: '2024-11-10', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20c-1-telecom-2024'], duties: ['20c-duty'] } },
  { name: 'A messenger tells no whereabouts', asked: calls, facts: { ...police, ...rescue }, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [], silent: ['20c-duty'] } },
  { name: 'Nor does a marketplace with a chat', asked: calls, facts: { ...police, ...rescue, serviceKind: 'communication-between-users' }, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Contents are not reached', asked: [...messages, 'stored-file', 'contact-list'], facts: { ...police, ...rescue }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['20c-content'] } },
  { name: 'A prosecutor has another way', asked: name, facts: { ...police, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['20c-who'] } },
  { name: 'A civil dispute is none of the purposes', asked: name, facts: { ...police, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['20c-civil'] } },
  { name: 'A request that names no officer is asked who gets the data', asked: name, facts: { ...police, recipientName: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['20c-2'], missing: ['recipientName'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: name, facts: { ...police, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['20c-whom'], missing: ['userIdentifier'] } },
  { name: 'One for bills without a period is asked for it', asked: ['billing-record'], facts: { ...police, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['20c-period'], missing: ['timeRange'] } },
  { name: 'One that was withdrawn opens nothing', asked: name, facts: { ...police, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['20c-withdrawn'], silent: ['20c-duty'] } },
  { name: 'On 6 February 2016 the article read otherwise', asked: name, facts: police, issuedOn: '2016-02-06', receivedOn: '2016-02-06', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'From 7 February 2016 on it is as here', asked: name, facts: police, issuedOn: '2016-02-07', receivedOn: '2016-02-07', expect: { outcome: 'disclose', determinedBy: ['20c-1'] } },
  { name: 'To call something else urgent opens no addresses without a court', asked: log, facts: { ...police, emergency: 'yes', emergencyGround: 'critical-infrastructure', emergencyReasons: 'present' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20c-union'] } },
  { name: 'What is urgent is asked for', asked: log, facts: { ...police, ...rescue, emergencyReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['20c-2-urgent'], missing: ['emergencyReasons'] } },
  { name: 'Whether an administrative case is one of the purposes is for a lawyer', asked: name, facts: { ...police, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20c-purposes'] } },
  { name: 'A search for somebody missing is', asked: name, facts: { ...police, proceedings: 'other', offenceKind: 'missing-person' }, expect: { outcome: 'disclose', determinedBy: ['20c-1'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...police, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20c-served'] } },
]
