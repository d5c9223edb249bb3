import type { LawCase } from '../../support/given.ts'
import { communication, interception, keeping, log, messages, name, surveillance } from './sweden.ts'

/*
 * Cases of chapter 27 of the Swedish Code of Judicial Procedure. Each expectation was written from the section named beside it.
 */

const interim = { authorityKind: 'prosecutor', withoutPriorValidation: 'yes' } as const

export const rattegangsbalkenCases: readonly LawCase[] = [
  // 19 §
  { name: 'A court lets the police learn who communicated with whom and where', asked: communication, facts: surveillance, expect: { outcome: 'disclose', determinedBy: ['19-1'], approvals: 1 } },
  { name: 'The police may bring the decision of the court', asked: log, facts: { ...surveillance, authorityKind: 'police', validatedBy: 'court' }, expect: { outcome: 'disclose', determinedBy: ['19-1'] } },
  { name: 'Alone they have nothing', asked: [...log, 'location', 'registration-ip'], facts: { ...surveillance, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['21-1'] } },
  { name: 'Where delay does harm a prosecutor decides until the court has', asked: ['location'], facts: { ...surveillance, ...interim, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'disclose', determinedBy: ['19-1'] } },
  { name: 'A prosecutor who does not say so has nothing', asked: log, facts: { ...surveillance, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['21-1'] } },
  { name: 'What the court set aside is not carried out', asked: log, facts: { ...surveillance, ...interim, courtConfirmation: 'refused' }, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['21-a-2'] } },
  { name: 'What is still to come is for a lawyer', asked: communication, facts: { ...surveillance, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['19-1-future'] } },
  { name: 'So are single log-ins and devices', asked: ['last-login-ip', 'device-identifier', 'server-log'], facts: surveillance, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['19-1-debated'] } },
  { name: 'And how a messenger is bound', asked: communication, facts: { ...surveillance, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['19-1-others'] } },
  { name: 'Or a marketplace with a chat', asked: communication, facts: { ...surveillance, serviceKind: 'communication-between-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['19-1-others'] } },
  { name: 'Contents are not reached', asked: ['message-content', 'stored-file', 'contact-list'], facts: surveillance, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['19-1-content'] } },
  { name: 'Who has a subscription is asked in another way, also by an IP address', asked: name, facts: { ...surveillance, targetKind: 'ip-endpoint' }, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A civil dispute leads to no surveillance', asked: log, facts: { ...surveillance, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['19-a'] } },
  { name: 'Whether other proceedings do is for a lawyer', asked: log, facts: { ...surveillance, proceedings: 'national-security' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['19-a-criminal'] } },
  { name: 'A decision that names no time is asked for it', asked: ['location'], facts: { ...surveillance, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['21-2'], missing: ['timeRange'] } },
  { name: 'One that names no number or address is asked whom it means', asked: log, facts: { ...surveillance, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['21-2'], missing: ['userIdentifier'] } },
  { name: 'One without the number of its case is asked for it', asked: log, facts: { ...surveillance, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['21-form'], missing: ['fileNumber'] } },
  { name: 'One that was set aside opens nothing', asked: log, facts: { ...surveillance, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['23'], silent: ['25-2'] } },
  { name: 'The time that the decision needs may run while a lawyer reads', asked: ['server-log'], facts: { ...surveillance, nonDisclosure: 'ordered' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['19-1-debated'] } },
  { name: 'On 30 September 2023 the sections read otherwise', asked: log, facts: surveillance, issuedOn: '2023-09-30', receivedOn: '2023-09-30', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'From 1 October 2023 on they are as here', asked: log, facts: surveillance, issuedOn: '2023-10-01', receivedOn: '2023-10-01', expect: { outcome: 'disclose', determinedBy: ['19-1'] } },
  { name: 'To our entity in Japan the law there says what it may give', asked: log, facts: { ...surveillance, addresseeState: 'JP' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },

  // 18 §
  { name: 'Interception of what is still to come is granted to nobody', asked: [...messages, ...log], facts: { ...interception, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['18-1'] } },
  { name: 'What a provider gives of messages that it has is for a lawyer', asked: messages, facts: interception, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['18-1-stored'] } },

  // 16 §
  { name: 'A prosecutor has any stored data kept, for ninety days from the decision', asked: [...messages, ...log, ...name, 'stored-file'], facts: keeping, expect: { outcome: 'preserve', determinedBy: ['16-1'], duties: ['16-2'], silent: ['16-3', '16-a-2'] } },
  { name: 'The head of an inquiry at the police has too', asked: messages, facts: { ...keeping, authorityKind: 'police' }, expect: { outcome: 'preserve', determinedBy: ['16-1'], duties: ['16-2'] } },
  { name: 'The days are extended once', asked: messages, facts: { ...keeping, preservationPeriod: 'extended' }, expect: { outcome: 'preserve', determinedBy: ['16-1'], duties: ['16-3'], silent: ['16-2'] } },
  { name: 'If the order says so, nobody is told', asked: messages, facts: { ...keeping, nonDisclosure: 'ordered' }, expect: { outcome: 'preserve', determinedBy: ['16-1'], duties: ['16-2', '16-a-2'] } },
  { name: 'An agency that leads no inquiry has nothing kept', asked: messages, facts: { ...keeping, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['16-a-1'] } },
  { name: 'A civil dispute has nothing kept', asked: messages, facts: { ...keeping, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['16-1-civil'] } },
  { name: 'An order that does not say which data is asked', asked: messages, facts: { ...keeping, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['16-1-which'], missing: ['dataCategory'], duties: ['16-2'] } },
  { name: 'One that was withdrawn keeps nothing', asked: messages, facts: { ...keeping, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['23'], silent: ['16-2'] } },
  { name: 'How the section read before the day of its text a lawyer says', asked: messages, facts: keeping, issuedOn: '2025-07-01', receivedOn: '2025-07-01', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['16-1-before'] } },
  { name: 'From 2 July 2025 on it is as here', asked: messages, facts: keeping, issuedOn: '2025-07-02', receivedOn: '2025-07-02', expect: { outcome: 'preserve', determinedBy: ['16-1'] } },
  { name: 'An order to keep that singles out nobody is asked whom it means', asked: messages, facts: { ...keeping, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['16-1-whose'], missing: ['userIdentifier'], duties: ['16-2'] } },
  { name: 'Whether an administrative case has data kept is for a lawyer', asked: messages, facts: { ...keeping, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['16-1-criminal'] } },
  { name: 'What a private party brings is for a lawyer', asked: log, facts: { ...surveillance, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['21-served'] } },
]
