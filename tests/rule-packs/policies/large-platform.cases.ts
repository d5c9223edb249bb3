import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { LawCase, SomeFacts } from '../../support/given.ts'

/*
 * Cases of the policy of a large platform, decided together with a fictitious law that opens everything, and with the Stored Communications Act for an emergency in the United States.
 */

const subscriber: readonly RequestedItem[] = ['person-name', 'phone-number']
const log: readonly RequestedItem[] = ['session-ip-log', 'location']
const content: readonly RequestedItem[] = ['message-content', 'stored-file']

const order: SomeFacts = { instrument: 'other-production-order', proceedings: 'administrative', authorityKind: 'police', nonDisclosure: 'none', legalAnalysis: 'yes' }
const judge: SomeFacts = { ...order, authorityKind: 'judge' }
const danger: SomeFacts = { emergency: 'yes', emergencyGround: 'life-or-safety' }
const emergency: SomeFacts = { ...order, ...danger, instrument: 'us/emergency-request', issuingState: 'US', addresseeState: 'US', addresseeCapacity: undefined, offeredInUnion: undefined, imminentDanger: 'yes' }

export const largePlatformCases: readonly LawCase[] = [
  { name: 'The police is told who a user is, and the user gets a message first', asked: subscriber, facts: order, expect: { outcome: 'disclose', determinedBy: ['open'], duties: ['4-notice'], silent: ['4-later'] } },
  { name: 'It is not given content', asked: content, facts: order, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['1-judge'] } },
  { name: 'A judge is', asked: content, facts: judge, expect: { outcome: 'disclose', determinedBy: ['open'], duties: ['4-notice'] } },
  { name: 'So is whoever a judge validated', asked: content, facts: { ...order, validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['open'] } },
  { name: 'In an emergency that a person found to be one it needs no judge, and the user is told afterwards', asked: content, facts: { ...order, ...danger, imminentDanger: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['open'], duties: ['4-later'], silent: ['4-notice'] } },
  { name: 'An emergency that nobody has looked at yet waits for a person', asked: content, facts: { ...order, ...danger }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['1-judge'], missing: ['imminentDanger'] } },
  { name: 'A named person reads each request', asked: subscriber, facts: { ...order, legalAnalysis: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['2-review'], missing: ['legalAnalysis'] } },
  { name: 'What does not satisfy the law is not answered', asked: subscriber, facts: { ...order, legalAnalysis: 'no' }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['2-review'] } },
  { name: 'Whoever wants a log without saying from when to when is asked', asked: log, facts: { ...order, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['3-period'], missing: ['timeRange'] } },
  { name: 'A name has no time range', asked: subscriber, facts: { ...order, timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['open'] } },
  { name: 'Where silence is ordered the user is told afterwards', asked: subscriber, facts: { ...order, nonDisclosure: 'ordered' }, expect: { outcome: 'disclose', determinedBy: ['open'], duties: ['4-later'], silent: ['4-notice'] } },
  { name: 'What the law of the United States lets us give in an emergency is for a person to volunteer', asked: subscriber, facts: emergency, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['2702-c-4'] } },
  { name: 'Not where the danger was found not to be there', asked: subscriber, facts: { ...emergency, imminentDanger: 'no' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['2702-b-8-belief'] } },
  { name: 'Until a person has looked, nothing leaves in an emergency', asked: subscriber, facts: { ...emergency, imminentDanger: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['5-emergency', '2702-b-8-belief'], missing: ['imminentDanger'] } },
  { name: 'Keeping data takes no judge', asked: content, facts: { ...order, instrument: 'other-preservation-order' }, expect: { outcome: 'preserve', determinedBy: ['open'], approvals: 0 } },
  { name: 'A request that names nobody is asked whom it means', asked: subscriber, facts: { ...order, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['3-narrow'], missing: ['userIdentifier'] } },
]
