import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { LawCase, SomeFacts } from '../../support/given.ts'

/*
 * Cases of the policy of a mail provider that puts privacy first, decided together with a fictitious law that opens everything and obliges us in criminal proceedings.
 */

const anything: readonly RequestedItem[] = ['person-name', 'last-login-ip', 'message-content']
const order: SomeFacts = { instrument: 'other-production-order', issuingState: 'CH', addresseeState: 'CH', authorityKind: 'prosecutor', proceedings: 'criminal', nonDisclosure: 'none', legalAnalysis: 'yes' }
const danger: SomeFacts = { emergency: 'yes', emergencyGround: 'life-or-safety' }

export const privacyFirstMailCases: readonly LawCase[] = [
  { name: 'A binding order of an authority at home that stood the analysis is followed, and the user is told', asked: anything, facts: order, expect: { outcome: 'disclose', determinedBy: ['open'], duties: ['4-notice'], silent: ['4-later'] } },
  { name: 'An authority abroad is given nothing directly', asked: anything, facts: { ...order, issuingState: 'DE', proceedings: 'administrative' }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['1-abroad'] } },
  { name: 'Where a law obliges us to answer it a person decides', asked: anything, facts: { ...order, issuingState: 'DE' }, expect: { outcome: 'refer', reason: 'policy-against-duty', determinedBy: ['1-abroad'] } },
  { name: 'In an emergency abroad the way is the same, and a person sees it', asked: anything, facts: { ...order, ...danger, issuingState: 'DE' }, expect: { outcome: 'refer', reason: 'policy-against-duty', determinedBy: ['1-abroad'] } },
  { name: 'An order without a signature is asked for one', asked: anything, facts: { ...order, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['2-binding'], missing: ['signature'] } },
  { name: 'One that names no law is asked for it', asked: anything, facts: { ...order, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['2-binding'], missing: ['legalBasis'] } },
  { name: 'One that was withdrawn does not bind', asked: anything, facts: { ...order, orderState: 'withdrawn', proceedings: 'administrative' }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['2-binding'] } },
  { name: 'Whether it can be challenged is for a person to find', asked: anything, facts: { ...order, legalAnalysis: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['3-analysis'], missing: ['legalAnalysis'] } },
  { name: 'One that can be is not followed before somebody decides', asked: anything, facts: { ...order, legalAnalysis: 'no' }, expect: { outcome: 'refer', reason: 'policy-against-duty', determinedBy: ['3-analysis'] } },
  { name: 'Where silence is ordered the user is told afterwards', asked: anything, facts: { ...order, nonDisclosure: 'ordered' }, expect: { outcome: 'disclose', determinedBy: ['open'], duties: ['4-later'], silent: ['4-notice'] } },
  { name: 'Where a life is in danger too', asked: anything, facts: { ...order, ...danger }, expect: { outcome: 'disclose', determinedBy: ['open'], duties: ['4-later'], silent: ['4-notice'] } },
  { name: 'Data may be kept for an authority abroad while the authorities at home are asked', asked: anything, facts: { ...order, instrument: 'other-preservation-order', issuingState: 'DE' }, expect: { outcome: 'preserve', determinedBy: ['open'], approvals: 0 } },
]
