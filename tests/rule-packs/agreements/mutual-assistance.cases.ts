import type { LawCase, SomeFacts } from '../../support/given.ts'

/*
 * Cases of mutual assistance. `asked` is a complete request of a Swiss authority, sent to our Irish entity without going through any authority there; a case states only what is
 * different from it.
 */

const asked: SomeFacts = { instrument: 'mutual-assistance-request', issuingState: 'CH', addresseeState: 'IE', servedBy: 'issuing-authority', emergency: 'no' }
const keeping: SomeFacts = { ...asked, instrument: 'mutual-assistance-preservation' }
const order: SomeFacts = { ...asked, instrument: 'european-investigation-order', issuingState: 'AT' }

const wrongDoor = (rule: string): LawCase['expect'] => ({ outcome: 'redirect', route: 'competent-authority', determinedBy: [rule] })
const aPerson: LawCase['expect'] = { outcome: 'refer', reason: 'no-rule', determinedBy: [] }

const instruments: readonly (readonly [says: string, facts: SomeFacts, rule: string])[] = [
  ['A request for mutual assistance', asked, 'convention-27-2'],
  ['A request for quick preservation', keeping, 'convention-29-1'],
  ['A European Investigation Order', order, 'directive-7-1'],
]

export const mutualAssistanceCases: readonly LawCase[] = [
  ...instruments.flatMap(([says, facts, rule]): readonly LawCase[] => [
    { name: `${says} that an authority abroad sends to us is at the wrong door`, asked: ['person-name', 'session-ip-log', 'message-content'], facts, expect: wrongDoor(rule) },
    { name: `${says} that a private party brings is too`, asked: ['person-name'], facts: { ...facts, servedBy: 'private-party' }, expect: wrongDoor(rule) },
    { name: `${says} that an authority of ours hands on opens nothing by itself; a person looks for the order that it comes with`, asked: ['person-name'], facts: { ...facts, servedBy: 'central-authority' }, expect: aPerson },
    { name: `${says} that does not say who brings it is not sent away before we know`, asked: ['person-name'], facts: { ...facts, servedBy: undefined }, expect: { outcome: 'verify', determinedBy: [rule], missing: ['servedBy'] } },
    { name: `${says} in an emergency is not sent away, but is for a person`, asked: ['person-name'], facts: { ...facts, emergency: 'yes' }, expect: aPerson },
    { name: `${says} that does not say whether it is an emergency is not sent away before we know`, asked: ['person-name'], facts: { ...facts, emergency: undefined }, expect: { outcome: 'verify', determinedBy: [rule], missing: ['emergency'] } },
    { name: `${says} that comes from an authority at home opens nothing by itself`, asked: ['person-name'], facts: { ...facts, issuingState: 'IE' }, expect: aPerson },
    { name: `${says} of a State that is not stated is not sent away before we know`, asked: ['person-name'], facts: { ...facts, issuingState: 'unstated' }, expect: { outcome: 'verify', determinedBy: [rule], missing: ['issuingState'] } },
  ]),

  { name: 'A State outside the Convention has the same door, as far as this goes', asked: ['person-name'], facts: { ...asked, issuingState: 'AQ' }, expect: wrongDoor('convention-27-2') },
  { name: 'An order under a law of its own that a State sends to us is not sent away: a person reads it', asked: ['person-name'], facts: { ...asked, instrument: 'other-production-order' }, expect: aPerson },
  { name: 'Nor is an order of such a law to keep data', asked: ['person-name'], facts: { ...keeping, instrument: 'other-preservation-order' }, expect: aPerson },
  { name: 'Nor one to remove something', asked: ['published-content'], facts: { ...asked, instrument: 'other-restriction-order' }, expect: aPerson },
]
