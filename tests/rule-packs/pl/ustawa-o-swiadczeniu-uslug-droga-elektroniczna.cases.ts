import type { LawCase } from '../../support/given.ts'
import { calls, eServices, log, messages, name } from './poland.ts'

/*
 * Cases of art. 18 of the Act on services by electronic means. Each expectation was written from the paragraph named beside it.
 */

const whole = ['person-name', 'postal-address', 'email-address', 'payment-instrument', 'billing-record', 'account-id', 'username', 'service-details', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times'] as const

export const ustawaOSwiadczeniuUslugDrogaElektronicznaCases: readonly LawCase[] = [
  { name: 'By which Act a court asks who a user is and how the service was used is for a lawyer', asked: whole, facts: eServices, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['18-6'], duties: ['18-6-duty'] } },
  { name: 'By which a civil court does, too', asked: name, facts: { ...eServices, proceedings: 'civil' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['18-6'] } },
  { name: 'So it is with a prosecutor', asked: name, facts: { ...eServices, authorityKind: 'prosecutor' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['18-6'] } },
  { name: 'Whether a prosecutor has the addresses of a user without a court a lawyer weighs against the law of the Union', asked: log, facts: { ...eServices, authorityKind: 'prosecutor' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['18-6', '18-6-union'] } },
  { name: 'And with the police', asked: name, facts: { ...eServices, authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['18-6'], duties: ['18-6-duty'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...eServices, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['18-6'] } },
  { name: 'Whether a telephone number or a device is among the data is for a lawyer', asked: ['phone-number', 'device-identifier', 'registration-date'], facts: eServices, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['18-2'] } },
  { name: 'Messages, contacts and whereabouts are not', asked: [...messages, ...calls, 'contact-list'], facts: eServices, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [], silent: ['18-6-duty'] } },
  { name: 'Nobody else is owed an answer', asked: [...name, ...log], facts: { ...eServices, authorityKind: 'other' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['18-6-who'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...eServices, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['18-6', '18-6-served'] } },
  { name: 'A request that names no Act is asked for it', asked: name, facts: { ...eServices, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['18-6', '18-6-form'], missing: ['legalBasis'] } },
  { name: 'One for a log without a period is asked for it', asked: log, facts: { ...eServices, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['18-6', '18-6-period'], missing: ['timeRange'] } },
  { name: 'One that was withdrawn opens nothing', asked: name, facts: { ...eServices, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['18-6-withdrawn'], silent: ['18-6-duty'] } },
  { name: 'An emergency opens nothing to the police here', asked: name, facts: { ...eServices, authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['18-6'] } },
  { name: 'On 9 March 2003 the Act did not apply yet', asked: name, facts: eServices, issuedOn: '2003-03-09', receivedOn: '2003-03-09', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 10 March 2003 it did, and a lawyer reads it', asked: name, facts: eServices, issuedOn: '2003-03-10', receivedOn: '2003-03-10', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['18-6'] } },
  { name: 'To our entity in Japan the law there says what it may give', asked: name, facts: { ...eServices, addresseeState: 'JP' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
]
