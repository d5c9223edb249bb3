import type { LawCase } from '../../support/given.ts'
import { communication, messages, name, subscription } from './sweden.ts'

/*
 * Cases of 9 kap. 33 § of the Swedish Law on electronic communications. Each expectation was written from the section and from its bill.
 */

export const lagOmElektroniskKommunikationCases: readonly LawCase[] = [
  { name: 'The police learn who has a subscription, for any offence and without a court', asked: ['person-name', 'postal-address', 'phone-number', 'account-id', 'service-details'], facts: { ...subscription, maximumPenaltyMonths: 3 }, expect: { outcome: 'disclose', determinedBy: ['33-1'], duties: ['29-a'], approvals: 1 } },
  { name: 'Also by an IP address and the time at which it was used', asked: name, facts: { ...subscription, targetKind: 'ip-endpoint', observationTime: 'present' }, expect: { outcome: 'disclose', determinedBy: ['33-1'], duties: ['29-a'] } },
  { name: 'Without the time they are asked for it', asked: name, facts: { ...subscription, targetKind: 'ip-endpoint', observationTime: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['33-1-ip'], missing: ['observationTime'] } },
  { name: 'Which addresses somebody used takes a court', asked: [...communication, 'last-login-ip', ...messages], facts: subscription, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['33-1-only'], silent: ['29-a'] } },
  { name: 'Prosecutors and the Security Service learn it too', asked: name, facts: { ...subscription, authorityKind: 'intelligence' }, expect: { outcome: 'disclose', determinedBy: ['33-1'] } },
  { name: 'Whether customs or the tax agency do is for a lawyer', asked: name, facts: { ...subscription, authorityKind: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['33-1-other'], duties: ['29-a'] } },
  { name: 'Whether an e-mail address or a device is about the subscription is for a lawyer', asked: ['email-address', 'device-identifier', 'registration-ip', 'puk-code'], facts: subscription, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['33-1-debated'] } },
  { name: 'So is whether a messenger is bound', asked: name, facts: { ...subscription, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['33-1-service'], silent: ['29-a'] } },
  { name: 'And whether a marketplace with a chat is', asked: name, facts: { ...subscription, serviceKind: 'communication-between-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['33-1-service'], silent: ['29-a'] } },
  { name: 'What was bought is not about it', asked: ['purchase-history', 'billing-record'], facts: subscription, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A court has other ways', asked: name, facts: { ...subscription, authorityKind: 'court' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['33-1-who'] } },
  { name: 'A civil dispute is no suspected offence', asked: name, facts: { ...subscription, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['33-1-civil'] } },
  { name: 'A request that names no offence is asked for it', asked: name, facts: { ...subscription, offenceDescription: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['33-1-offence'], missing: ['offenceDescription'] } },
  { name: 'That somebody is missing is enough', asked: name, facts: { ...subscription, offenceDescription: 'missing', offenceKind: 'missing-person', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'disclose', determinedBy: ['33-1'] } },
  { name: 'A request that singles out nobody is asked whom it means', asked: name, facts: { ...subscription, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['33-1-form'], missing: ['userIdentifier'] } },
  { name: 'One that was withdrawn opens nothing', asked: name, facts: { ...subscription, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['33-withdrawn'], silent: ['29-a'] } },
  { name: 'How the section read before 2025 a lawyer says', asked: name, facts: subscription, issuedOn: '2024-12-31', receivedOn: '2024-12-31', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['33-before'] } },
  { name: 'From 2025 on it is as here', asked: name, facts: subscription, issuedOn: '2025-01-01', receivedOn: '2025-01-01', expect: { outcome: 'disclose', determinedBy: ['33-1'] } },
  { name: 'On 31 July 2022 the section read otherwise', asked: name, facts: subscription, issuedOn: '2022-07-31', receivedOn: '2022-07-31', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [], silent: ['32'] } },
  { name: 'To our entity in Japan the law there says what it may give', asked: name, facts: { ...subscription, addresseeState: 'JP' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'An alarm centre in an emergency is for a lawyer, and no refusal', asked: name, facts: { ...subscription, authorityKind: 'other', proceedings: 'other', emergency: 'yes', emergencyGround: 'life-or-safety', offenceDescription: 'missing' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['33-1-rescue'] } },
  { name: 'Where a life is in danger the police name no offence', asked: name, facts: { ...subscription, proceedings: 'other', emergency: 'yes', emergencyGround: 'life-or-safety', offenceDescription: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['33-1'] } },
  { name: 'Whether a case of the Security Service without an offence is meant is for a lawyer', asked: name, facts: { ...subscription, authorityKind: 'intelligence', proceedings: 'national-security' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['33-1-criminal'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...subscription, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['33-1-served'] } },
]
