import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { LawCase, SomeFacts } from '../../support/given.ts'

/* Cases of the messenger policy of 2018, decided together with a fictitious law that opens everything, so that what is closed is closed by the policy. */

const both: readonly RequestedItem[] = ['registration-ip', 'last-login-ip', 'session-ip-log', 'phone-number']

const order: SomeFacts = { instrument: 'other-production-order', proceedings: 'administrative', authorityKind: 'court', offenceKind: 'terrorism', userRole: 'suspect' }

export const messenger2018Cases: readonly LawCase[] = [
  { name: 'A court names a terror suspect: IP address and phone number may leave', asked: both, facts: order, expect: { outcome: 'disclose', determinedBy: ['open'], approvals: 1 } },
  { name: 'Nothing else may leave, not even then', asked: ['person-name', 'recovery-contact', 'session-times', 'message-content', 'location'], facts: order, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['8-3-ceiling'] } },
  { name: 'The police are not a court', asked: both, facts: { ...order, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['8-3-court'] } },
  { name: 'A fraud is no terror', asked: both, facts: { ...order, offenceKind: 'fraud' }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['8-3-terror'] } },
  { name: 'Where the law obliges us to answer about a fraud, a person decides between law and policy', asked: both, facts: { ...order, offenceKind: 'fraud', proceedings: 'criminal' }, expect: { outcome: 'refer', reason: 'policy-against-duty', determinedBy: ['8-3-terror'] } },
  { name: 'A witness of terror is no suspect', asked: both, facts: { ...order, userRole: 'witness' }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['8-3-suspect'] } },
  { name: 'An order that does not say what the user is suspected of is asked', asked: both, facts: { ...order, userRole: undefined }, expect: { outcome: 'clarify', determinedBy: ['8-3-suspect'], missing: ['userRole'] } },
  { name: 'Keeping data is not handing them over', asked: ['message-content'], facts: { instrument: 'other-preservation-order', authorityKind: 'police' }, expect: { outcome: 'preserve', determinedBy: ['open'] } },
]
