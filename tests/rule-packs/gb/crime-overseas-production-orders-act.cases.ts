import type { LawCase } from '../../support/given.ts'
import { log, messages, name, overseas } from './britain.ts'

/*
 * Cases of the Crime (Overseas Production Orders) Act 2019, decided together with 18 U.S.C. ch. 121. Each expectation was written from the section named beside it.
 */

export const crimeOverseasProductionOrdersActCases: readonly LawCase[] = [
  { name: 'A judge has messages produced by our entity in the United States', asked: ['message-content', 'stored-file'], facts: overseas, expect: { outcome: 'disclose', determinedBy: ['1-1', '2702-b-9'], duties: ['5-4-b'], silent: ['8-1'], approvals: 1 } },
  { name: 'If so ordered, nobody is told', asked: messages, facts: { ...overseas, nonDisclosure: 'ordered' }, expect: { outcome: 'disclose', determinedBy: ['1-1', '2702-b-9'], duties: ['5-4-b', '8-1'] } },
  { name: 'A wish for silence has no force', asked: messages, facts: { ...overseas, nonDisclosure: 'requested' }, expect: { outcome: 'disclose', determinedBy: ['1-1', '2702-b-9'], silent: ['8-1'] } },
  { name: 'Other things that are stored a lawyer looks at', asked: ['contact-list', 'membership-list', 'support-ticket'], facts: overseas, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['1-1-debated'] } },
  { name: 'Until 28 June 2022 no communications data of an operator were ordered, neither a name nor a log', asked: [...name, ...log, 'interaction-log', 'location', 'billing-record'], facts: overseas, issuedOn: '2022-06-27', receivedOn: '2022-06-29', expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['3-4'], silent: ['5-4-b'] } },
  { name: 'Since then those can be that belong to the contents, which a lawyer looks at', asked: [...name, ...log, 'interaction-log', 'location', 'billing-record'], facts: overseas, issuedOn: '2022-06-28', receivedOn: '2022-06-29', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-4-A'], silent: ['5-4-b'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...overseas, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-4-A'] } },
  { name: 'A carrier is an operator, and so is a marketplace with a chat', asked: log, facts: { ...overseas, serviceKind: 'network-or-number-based-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-4-A'] } },
  { name: 'Of the latter a lawyer looks at them too', asked: log, facts: { ...overseas, serviceKind: 'communication-between-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-4-A'] } },
  { name: 'Whether a provider of storage is an operator is for a lawyer', asked: ['person-name'], facts: { ...overseas, serviceKind: 'storage-for-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-4-other'] } },
  { name: 'A constable makes no such order', asked: messages, facts: { ...overseas, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['1-1-judge'] } },
  { name: 'An order that names no arrangement is asked for it', asked: messages, facts: { ...overseas, treaty: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['1-2-a'], missing: ['treaty'] } },
  { name: 'One that does not describe the data is asked', asked: messages, facts: { ...overseas, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['1-2-b'], missing: ['dataCategory'] } },
  { name: 'One that does not say whose data it means is asked', asked: messages, facts: { ...overseas, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['1-2-b-whose'], missing: ['userIdentifier'] } },
  { name: 'One that does not say who gets the data is asked', asked: messages, facts: { ...overseas, dataRecipient: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['5-4-a'], missing: ['dataRecipient'] } },
  { name: 'What is still to come cannot be produced', asked: messages, facts: { ...overseas, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['3-2'] } },
  { name: 'Data held for a lawyer are looked at first', asked: messages, facts: { ...overseas, privilegedInfrastructure: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-3'] } },
  { name: 'Without an arrangement there is no order', asked: messages, facts: { ...overseas, addresseeState: 'JP', agreementInForce: 'no' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['4-2'] } },
  { name: 'A civil dispute leads to no such order', asked: messages, facts: { ...overseas, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['4-3'] } },
  { name: 'Whether administrative proceedings do is for a lawyer', asked: messages, facts: { ...overseas, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['4-3-only'] } },
  { name: 'An order that was revoked opens nothing', asked: messages, facts: { ...overseas, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['7-1'], silent: ['5-4-b'] } },
  { name: 'The police did not serve it, so it went through the Secretary of State', asked: messages, facts: { ...overseas, servedBy: 'issuing-authority' }, issuedOn: '2022-06-27', receivedOn: '2022-06-29', expect: { outcome: 'redirect', route: 'competent-authority', determinedBy: ['9-2'] } },
  { name: 'Since 28 June 2022 somebody may be prescribed who serves it, which a lawyer looks at', asked: messages, facts: { ...overseas, servedBy: 'issuing-authority' }, issuedOn: '2022-06-28', receivedOn: '2022-06-29', expect: { outcome: 'verify', determinedBy: ['9-5'] } },
  { name: 'In Scotland the Lord Advocate serves it', asked: messages, facts: { ...overseas, servedBy: 'central-authority' }, expect: { outcome: 'disclose', determinedBy: ['1-1', '2702-b-9'] } },
  { name: 'It is served within three months, so after eighty-seven days it was', asked: messages, facts: { ...overseas, orderAgeDays: 87 }, expect: { outcome: 'disclose', determinedBy: ['1-1', '2702-b-9'] } },
  { name: 'On the next day a person looks in the calendar', asked: messages, facts: { ...overseas, orderAgeDays: 88 }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['9-1'], missing: ['orderStillStands'] } },
  { name: 'If it was served in time it is followed', asked: messages, facts: { ...overseas, orderAgeDays: 91, orderStillStands: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['1-1', '2702-b-9'] } },
  { name: 'If not it counts as quashed', asked: messages, facts: { ...overseas, orderAgeDays: 92, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['7-1', '9-1'] } },
  { name: 'If not it counts as quashed; also when its date is of yesterday', asked: messages, facts: { ...overseas, orderAgeDays: 1, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['7-1'] } },
  { name: 'An emergency opens nothing more', asked: name, facts: { ...overseas, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-4-A'] } },
  { name: 'An order of 8 October 2019 comes too early', asked: messages, facts: overseas, issuedOn: '2019-10-08', receivedOn: '2019-10-10', expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['15'], silent: ['5-4-b'] } },
  { name: 'One of 9 October 2019 does not', asked: messages, facts: overseas, issuedOn: '2019-10-09', receivedOn: '2026-11-03', expect: { outcome: 'disclose', determinedBy: ['1-1', '2702-b-9'] } },
]
