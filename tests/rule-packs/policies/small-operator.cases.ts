import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { LawCase, SomeFacts } from '../../support/given.ts'

/* Cases of the policy for a small operator, decided together with a fictitious law that opens everything. */

const subscriber: readonly RequestedItem[] = ['person-name', 'phone-number', 'registration-ip', 'last-login-ip']
const content: readonly RequestedItem[] = ['message-content', 'stored-file', 'contact-list']
const history: readonly RequestedItem[] = ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'purchase-history', 'billing-record']

const request: SomeFacts = { instrument: 'other-production-order', proceedings: 'administrative', authorityKind: 'police', targetsCount: 1 }
const found: SomeFacts = { politicalOffence: 'no', persecution: 'no', manifestlyAbusive: 'no' }
const danger: SomeFacts = { emergency: 'yes', emergencyGround: 'life-or-safety' }

export const smallOperatorCases: readonly LawCase[] = [
  { name: 'The police we know are answered about a subscriber', asked: subscriber, facts: request, expect: { outcome: 'disclose', determinedBy: ['open'], silent: ['5-two'], approvals: 1 } },
  { name: 'What people did over time takes a judge', asked: history, facts: request, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['1-history'] } },
  { name: 'Where a life is in danger it leaves without one, once both approve', asked: history, facts: { ...request, ...danger }, expect: { outcome: 'disclose', determinedBy: ['open'], duties: ['5-two'], approvals: 2 } },
  { name: 'Content does not', asked: content, facts: { ...request, ...danger }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['1-judge'] } },
  { name: 'Another emergency opens nothing', asked: history, facts: { ...request, ...danger, emergencyGround: 'critical-infrastructure' }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['1-history'] } },
  { name: 'What is in danger is asked for', asked: history, facts: { ...request, ...danger, emergencyGround: undefined }, expect: { outcome: 'clarify', determinedBy: ['1-history'], missing: ['emergencyGround'] } },
  { name: 'A judge is enough for that', asked: history, facts: { ...request, authorityKind: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['open'], approvals: 1 } },
  { name: 'Content that a court validated leaves once both approve', asked: content, facts: { ...request, validatedBy: 'court' }, expect: { outcome: 'disclose', determinedBy: ['open'], duties: ['5-two'], approvals: 2 } },
  { name: 'An authority that is new is called back', asked: subscriber, facts: { ...request, firstContact: 'yes' }, expect: { outcome: 'verify', determinedBy: ['2-new'], missing: ['senderAgency'] } },
  { name: 'So is one of which we do not know whether it is', asked: subscriber, facts: { ...request, firstContact: undefined }, expect: { outcome: 'verify', determinedBy: ['2-new'], missing: ['firstContact', 'senderAgency'] } },
  { name: 'Once it was called back it is answered', asked: subscriber, facts: { ...request, firstContact: 'yes', senderAgency: 'verified' }, expect: { outcome: 'disclose', determinedBy: ['open'] } },
  { name: 'Ten targets are a request about somebody', asked: subscriber, facts: { ...request, targetsCount: 10 }, expect: { outcome: 'disclose', determinedBy: ['open'] } },
  { name: 'Eleven are not', asked: subscriber, facts: { ...request, targetsCount: 11 }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['3-few'] } },
  { name: 'Where the law obliges us, a person decides about eleven', asked: subscriber, facts: { ...request, targetsCount: 11, proceedings: 'criminal' }, expect: { outcome: 'refer', reason: 'policy-against-duty', determinedBy: ['3-few'] } },
  { name: 'An offence of opinion is looked at by a person', asked: subscriber, facts: { ...request, offenceKind: 'speech' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['4-findings'], missing: ['manifestlyAbusive', 'persecution', 'politicalOffence'] } },
  { name: 'What was found to be persecution is declined', asked: subscriber, facts: { ...request, ...found, offenceKind: 'speech', persecution: 'yes' }, expect: { outcome: 'decline', ground: 'abusive', determinedBy: ['4-findings'] } },
  { name: 'Keeping content takes no judge and no approval', asked: content, facts: { instrument: 'other-preservation-order', authorityKind: 'police' }, expect: { outcome: 'preserve', determinedBy: ['open'], approvals: 0 } },
]
