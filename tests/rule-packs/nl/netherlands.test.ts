import { expect, it } from 'vitest'
import { compile, decide } from '../../../src/rules/index.ts'
import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { content, interception, keeping, stored, traffic, user } from './netherlands.ts'
import { packs } from './packs.ts'

const items = Object.keys(dataItems) as DataItem[]
const laws = compile(packs.map((it) => it.pack))
const reached = (facts: SomeFacts): readonly DataItem[] => {
  const decision = decide(laws, questionOf(items, facts))
  return decision.items.flatMap((it) => (it.outcome === 'disclose' || it.outcome === 'preserve' ? [it.item as DataItem] : [])).toSorted()
}

// Pinned item by item: what an instrument opens is its own list, and a thing that slips into a term should be seen here.
it.each<readonly [says: string, facts: SomeFacts, opened: readonly DataItem[]]>([
  ['an investigating officer learns six things, which are four items', user, ['person-name', 'postal-address', 'phone-number', 'service-details']],
  ['a prosecutor with an investigating judge learns with whom and when', traffic, ['person-name', 'postal-address', 'phone-number', 'interaction-log', 'session-times']],
  ['a prosecutor learns what a business has about its customer', stored, ['date-of-birth', 'recovery-contact', 'profile-details', 'registration-date', 'registration-record', 'payment-instrument', 'billing-record', 'purchase-history']],
  ['stored messages are for a lawyer', content, []],
  ['anything stored is kept', keeping, [...items]],
  ['an interception opens nothing', interception, []],
])('%s', (_says, facts, opened) => {
  expect(reached(facts)).toEqual([...opened].toSorted())
})
