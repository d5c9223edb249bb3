import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { LawCase, SomeFacts } from '../../support/given.ts'

/*
 * Cases of the messenger policy of 2024, decided together with a fictitious law that opens everything and obliges us in criminal proceedings. So what
 * the policy closes in a criminal case goes to a person; where no duty stands against it, it is declined.
 */

const both: readonly RequestedItem[] = ['registration-ip', 'last-login-ip', 'session-ip-log', 'phone-number']

const order: SomeFacts = {
  instrument: 'other-production-order', proceedings: 'criminal', authorityKind: 'court', offenceKind: 'fraud', userRole: 'suspect', breaksTerms: 'yes', legalAnalysis: 'yes',
}
const closed = (rule: string): LawCase['expect'] => ({ outcome: 'refer', reason: 'policy-against-duty', determinedBy: [rule] })

export const messenger2024Cases: readonly LawCase[] = [
  { name: 'A court names the suspect of a fraud, it breaks the terms and the analysis is passed: IP address and phone number may leave', asked: both, facts: order, expect: { outcome: 'disclose', determinedBy: ['open'], approvals: 1 } },
  { name: 'Nothing else may leave', asked: ['person-name', 'recovery-contact', 'session-times', 'message-content', 'location'], facts: order, expect: closed('8-3-ceiling') },
  { name: 'An order of the police is not one of a judicial authority', asked: both, facts: { ...order, authorityKind: 'police' }, expect: closed('8-3-judicial') },
  { name: 'Nor is one of a prosecutor whom a judge validated', asked: both, facts: { ...order, authorityKind: 'prosecutor', validatedBy: 'judge' }, expect: closed('8-3-judicial') },
  { name: 'An order without a signature is asked for one', asked: both, facts: { ...order, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['8-3-valid'], missing: ['signature'] } },
  { name: 'An order that was withdrawn is not valid', asked: both, facts: { ...order, orderState: 'withdrawn' }, expect: closed('8-3-valid') },
  { name: 'A victim is no suspect', asked: both, facts: { ...order, userRole: 'victim' }, expect: closed('8-3-suspect') },
  { name: 'An administrative case is declined, since no duty stands against the policy', asked: both, facts: { ...order, proceedings: 'administrative' }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['8-3-criminal'] } },
  { name: 'Whether it breaks the terms is for a person to find', asked: both, facts: { ...order, breaksTerms: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['8-3-terms'], missing: ['breaksTerms'] } },
  { name: 'What does not break the terms is not answered', asked: both, facts: { ...order, breaksTerms: 'no' }, expect: closed('8-3-terms') },
  { name: 'The legal analysis is made by a person', asked: both, facts: { ...order, legalAnalysis: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['8-3-analysis'], missing: ['legalAnalysis'] } },
  { name: 'A request that fails it is not answered', asked: both, facts: { ...order, legalAnalysis: 'no' }, expect: closed('8-3-analysis') },
  { name: 'The letter comes before the person', asked: both, facts: { ...order, userRole: undefined, breaksTerms: undefined, legalAnalysis: undefined }, expect: { outcome: 'clarify', determinedBy: ['8-3-analysis', '8-3-suspect', '8-3-terms'], missing: ['breaksTerms', 'legalAnalysis', 'userRole'] } },
  { name: 'Keeping data is not handing them over', asked: ['message-content'], facts: { instrument: 'other-preservation-order', authorityKind: 'police' }, expect: { outcome: 'preserve', determinedBy: ['open'] } },
]
