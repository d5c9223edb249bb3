import type { LawCase } from '../../support/given.ts'
import { information, log, messages, name, past, who } from './switzerland.ts'

/*
 * Cases of the Act on the surveillance of post and telecommunications. Each expectation was written from the article named beside it.
 */

const telephone = { ...information, serviceKind: 'network-or-number-based-communications', offenceByInformationSystem: 'no' } as const

export const buepfCases: readonly LawCase[] = [
  { name: 'Through the Service the police learn from a messenger who a customer is', asked: who, facts: information, expect: { outcome: 'disclose', determinedBy: ['22-3'], duties: ['39-1-a', 'V-6'], approvals: 1 } },
  { name: 'A prosecutor and the intelligence service do too', asked: name, facts: { ...information, authorityKind: 'intelligence', proceedings: 'national-security', offenceByInformationSystem: 'no' }, expect: { outcome: 'disclose', determinedBy: ['22-3'] } },
  { name: 'A provider of telecommunications says who its customer is for any offence', asked: who, facts: telephone, expect: { outcome: 'disclose', determinedBy: ['21-1'], duties: ['39-1-a'] } },
  { name: 'A messenger does for an offence over the Internet only', asked: who, facts: { ...information, offenceByInformationSystem: 'no' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['22-1-offence'] } },
  { name: 'So does a marketplace with a chat, which builds on telecommunications too', asked: who, facts: { ...information, serviceKind: 'communication-between-users' }, expect: { outcome: 'disclose', determinedBy: ['22-3'], duties: ['39-1-a'] } },
  { name: 'And no more than for such an offence', asked: who, facts: { ...information, serviceKind: 'communication-between-users', offenceByInformationSystem: 'no' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['22-1-offence'] } },
  { name: 'Whether it was one is asked for', asked: name, facts: { ...information, offenceByInformationSystem: undefined }, expect: { outcome: 'clarify', determinedBy: ['22-1-offence'], missing: ['offenceByInformationSystem'] } },
  { name: 'The police that write themselves are sent to the Service', asked: [...name, ...log], facts: { ...information, servedBy: 'issuing-authority' }, expect: { outcome: 'redirect', route: 'competent-authority', determinedBy: ['15-1'] } },
  { name: 'In an emergency they telephone the Service, not us', asked: name, facts: { ...information, servedBy: 'issuing-authority', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'redirect', route: 'competent-authority', determinedBy: ['15-1'] } },
  { name: 'Who brings it is established first', asked: name, facts: { ...information, servedBy: undefined }, expect: { outcome: 'verify', determinedBy: ['15-1'], missing: ['servedBy'] } },
  { name: 'Who was behind an IP address is told to the police', asked: name, facts: { ...information, targetKind: 'ip-endpoint', observationTime: 'present' }, expect: { outcome: 'disclose', determinedBy: ['22-3'] } },
  { name: 'A provider of telecommunications is asked that with date and time', asked: name, facts: { ...telephone, targetKind: 'ip-endpoint', observationTime: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['V-37-2'], missing: ['observationTime'] } },
  { name: 'So is a messenger', asked: name, facts: { ...information, targetKind: 'ip-endpoint', observationTime: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['V-37-2-messenger'], missing: ['observationTime'] } },
  { name: 'From which address an account was opened is told to identify somebody', asked: ['registration-ip', 'last-login-ip'], facts: information, expect: { outcome: 'disclose', determinedBy: ['22-3'], duties: ['39-1-a'] } },
  { name: 'By a provider of telecommunications too', asked: ['registration-ip'], facts: { ...telephone, offenceByInformationSystem: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['22-1'] } },
  { name: 'For another purpose it is not', asked: ['registration-ip'], facts: { ...information, purpose: 'investigate' }, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [], silent: ['39-1-a'] } },
  { name: 'Whether a payment or a device identifies somebody is for a lawyer', asked: ['payment-instrument', 'device-identifier', 'recovery-contact'], facts: information, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['22-1-debated'], duties: ['39-1-a'] } },
  { name: 'Which addresses an account used over time takes an order of surveillance', asked: past, facts: information, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['26-only'], silent: ['39-1-a'] } },
  { name: 'So do messages', asked: messages, facts: information, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['26-only'] } },
  { name: 'Whether a provider of storage is bound is for a lawyer', asked: name, facts: { ...information, serviceKind: 'storage-for-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['22-other'] } },
  { name: 'A grand jury is no authority that may ask', asked: name, facts: { ...information, authorityKind: 'grand-jury' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['15-1-who'] } },
  { name: 'A civil dispute is none of the purposes', asked: name, facts: { ...telephone, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['15-1-civil'] } },
  { name: 'A request without its number is asked for it', asked: name, facts: { ...information, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['V-17-4'], missing: ['fileNumber'] } },
  { name: 'One that was withdrawn opens nothing', asked: name, facts: { ...information, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['15-withdrawn'], silent: ['39-1-a'] } },
  { name: 'Before 1 March 2018 another Act held', asked: name, facts: information, issuedOn: '2018-02-28', receivedOn: '2018-02-28', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'From that day on it is as here', asked: name, facts: information, issuedOn: '2018-03-01', receivedOn: '2018-03-01', expect: { outcome: 'disclose', determinedBy: ['22-3'] } },
  { name: 'To our entity in Ireland the law there says what it may give', asked: name, facts: { ...information, addresseeState: 'IE' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'Whether a tax case is one of the purposes is for a lawyer', asked: who, facts: { ...telephone, authorityKind: 'administrative', proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['15-1-purpose'] } },
  { name: 'Where a life is in danger a messenger does not refuse; a lawyer looks', asked: who, facts: { ...information, offenceByInformationSystem: 'no', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['22-1-rescue'] } },
  { name: 'Nor does an operator, of the address that identifies somebody missing', asked: ['last-login-ip'], facts: { ...telephone, proceedings: 'other', offenceKind: 'missing-person' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['22-1-rescue'] } },
]
