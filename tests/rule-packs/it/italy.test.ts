import { expect, it } from 'vitest'
import { compile, decide } from '../../../src/rules/index.ts'
import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { freezing, interception, production, seizure, traffic } from './italy.ts'
import { packs } from './packs.ts'

const items = Object.keys(dataItems) as DataItem[]
const laws = compile(packs.map((it) => it.pack))
const reached = (facts: SomeFacts): readonly DataItem[] => {
  const decision = decide(laws, questionOf(items, facts))
  return decision.items.flatMap((it) => (it.outcome === 'disclose' || it.outcome === 'preserve' ? [it.item as DataItem] : [])).toSorted()
}

// Pinned item by item: what an instrument opens is its own list, and a thing that slips into a term should be seen here.
it.each<readonly [says: string, facts: SomeFacts, opened: readonly DataItem[]]>([
  ['a judge learns with whom, when and from where', traffic, ['last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location']],
  ['a prosecutor alone learns nothing of that', { ...traffic, authorityKind: 'prosecutor' }, []],
  ['a request to produce opens nothing without a lawyer', production, []],
  ['a prosecutor seizes what a provider knows of a customer', seizure, ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date', 'registration-record', 'service-details', 'payment-instrument', 'billing-record', 'purchase-history']],
  ['a judge seizes contents too', { ...seizure, authorityKind: 'judge' }, ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date', 'registration-record', 'service-details', 'payment-instrument', 'billing-record', 'purchase-history', 'message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket']],
  ['traffic data are frozen', freezing, ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log']],
  ['an interception opens nothing', interception, []],
])('%s', (_says, facts, opened) => {
  expect(reached(facts)).toEqual([...opened].toSorted())
})
