import { expect, it } from 'vitest'
import { compile, decide } from '../../../src/rules/index.ts'
import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { address, associated, holder, interception, keeping, kept } from './spain.ts'
import { packs } from './packs.ts'

const items = Object.keys(dataItems) as DataItem[]
const laws = compile(packs.map((it) => it.pack))
const reached = (facts: SomeFacts): readonly DataItem[] => {
  const decision = decide(laws, questionOf(items, facts))
  return decision.items.flatMap((it) => (it.outcome === 'disclose' || it.outcome === 'preserve' ? [it.item as DataItem] : [])).toSorted()
}

// Pinned item by item: what an instrument opens is its own list, and a thing that slips into a term should be seen here.
it.each<readonly [says: string, facts: SomeFacts, opened: readonly DataItem[]]>([
  ['the police learns who holds an account', holder, ['person-name', 'phone-number', 'email-address', 'account-id', 'username']],
  ['from an IP address the police learns nothing', { ...holder, targetKind: 'ip-endpoint' }, []],
  ['the investigating judge learns who was behind it', address, ['person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'device-identifier']],
  ['a judge learns what is linked to communications', associated, ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'device-identifier']],
  ['and what operators keep by law', kept, ['person-name', 'postal-address', 'phone-number', 'account-id', 'username', 'service-details', 'device-identifier', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location']],
  ['anything stored is kept', keeping, [...items]],
  ['an interception opens nothing', interception, []],
])('%s', (_says, facts, opened) => {
  expect(reached(facts)).toEqual([...opened].toSorted())
})
