import { expect, it } from 'vitest'
import { auUsCloudAct } from '../../../src/rule-packs/agreements/au-us-cloud-act.ts'
import { ukUsDataAccess } from '../../../src/rule-packs/agreements/uk-us-data-access.ts'
import { storedCommunicationsAct } from '../../../src/rule-packs/us/stored-communications-act.ts'
import { compile, decide } from '../../../src/rules/index.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { askingLaw, australian, british } from './foreign-orders.ts'

/* An agreement and the Stored Communications Act together: the Act lets contents leave only under an agreement, and the agreement only on its conditions. */

const engine = compile([storedCommunicationsAct, ukUsDataAccess, auUsCloudAct, askingLaw])
const outcomeOf = (facts: SomeFacts): string | undefined => decide(engine, questionOf(['message-content'], facts)).items[0]?.outcome

it.each([
  ['British', british],
  ['Australian', australian],
])('lets contents leave on a %s order that keeps to its agreement, and not otherwise', (_, order) => {
  expect(outcomeOf(order)).toBe('disclose')
  expect(outcomeOf({ ...order, agreementInForce: 'no' })).toBe('refer')
  expect(outcomeOf({ ...order, agreementInForce: undefined })).toBe('verify')
  expect(outcomeOf({ ...order, claimedLocation: 'addressee-state' })).toBe('refer')
  expect(outcomeOf({ ...order, servedBy: 'issuing-authority' })).toBe('refer')
  expect(outcomeOf({ ...order, instrument: 'other-production-order' })).toBe('refer')
})
