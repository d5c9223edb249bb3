import type { LawCase } from '../../support/given.ts'
import { log, messages, name, network } from './turkiye.ts'

/*
 * Cases of additional art. 4 of Law No. 5651. The article was not read: what could be meant goes to a lawyer, what is surely not meant is refused.
 */

export const law5651Cases: readonly LawCase[] = [
  { name: 'What leads to the suspect of a listed offence is for a lawyer', asked: [...name, 'registration-ip'], facts: network, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['ek-4'] } },
  { name: 'Who was behind an IP address too', asked: name, facts: { ...network, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['ek-4'] } },
  { name: 'Messages and the addresses of sessions are not what it speaks of', asked: [...messages, ...log], facts: network, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Whether a fraud is on the list is for a lawyer', asked: name, facts: { ...network, offenceKind: 'fraud' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['ek-4', 'ek-4-offence'] } },
  { name: 'Whether the police may ask is for a lawyer', asked: name, facts: { ...network, authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['ek-4', 'ek-4-who'] } },
  { name: 'Whether another service is bound by it is for a lawyer', asked: name, facts: { ...network, serviceKind: 'storage-for-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['ek-4', 'ek-4-service'] } },
  { name: 'Whether a messenger without numbers is a social network is too', asked: name, facts: { ...network, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['ek-4', 'ek-4-service'] } },
  { name: 'A request that singles out nobody is asked whom it means', asked: name, facts: { ...network, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['ek-4', 'ek-4-form'], missing: ['userIdentifier'] } },
  { name: 'A request that was withdrawn opens nothing', asked: name, facts: { ...network, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['ek-4-withdrawn'] } },
  { name: 'Before 18 October 2022 there was no such duty', asked: name, facts: network, asOf: '2022-10-17', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...network, addresseeState: 'IE' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
]
