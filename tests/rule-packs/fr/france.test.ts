import { expect, it } from 'vitest'
import { compile, decide } from '../../../src/rules/index.ts'
import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { correspondence, flagrante, injunction, intelligence, interception, investigation, keeping, preliminary, publication } from './france.ts'
import { packs } from './packs.ts'

const items = Object.keys(dataItems) as DataItem[]
const laws = compile(packs.map((it) => it.pack))
const reached = (facts: SomeFacts): readonly DataItem[] => {
  const decision = decide(laws, questionOf(items, facts))
  return decision.items.flatMap((it) => (it.outcome === 'disclose' || it.outcome === 'preserve' ? [it.item as DataItem] : [])).toSorted()
}

// Pinned item by item: what an instrument opens is its own list, and a thing that slips into a term should be seen here.
it.each<readonly [says: string, facts: SomeFacts, opened: readonly DataItem[]]>([
  ['a requisition in a flagrante inquiry opens who holds an account, and its first and latest address', flagrante, ['person-name', 'date-of-birth', 'postal-address', 'email-address', 'phone-number', 'account-id', 'username', 'recovery-contact', 'payment-instrument', 'billing-record', 'registration-ip', 'last-login-ip', 'device-identifier']],
  ['to identify only, it opens the log of addresses too', { ...flagrante, purpose: 'identify-user' }, ['person-name', 'date-of-birth', 'postal-address', 'email-address', 'phone-number', 'account-id', 'username', 'recovery-contact', 'payment-instrument', 'billing-record', 'registration-ip', 'last-login-ip', 'device-identifier', 'session-ip-log']],
  ['for a lesser offence it opens who holds an account', { ...flagrante, maximumPenaltyMonths: 6, offenceByInformationSystem: 'no' }, ['person-name', 'date-of-birth', 'postal-address', 'email-address', 'phone-number', 'account-id', 'username', 'recovery-contact', 'payment-instrument', 'billing-record']],
  ['a requisition in a preliminary inquiry opens the same', preliminary, ['person-name', 'date-of-birth', 'postal-address', 'email-address', 'phone-number', 'account-id', 'username', 'recovery-contact', 'payment-instrument', 'billing-record', 'registration-ip', 'last-login-ip', 'device-identifier']],
  ['an investigating judge opens traffic and location as well', investigation, ['person-name', 'date-of-birth', 'postal-address', 'email-address', 'phone-number', 'account-id', 'username', 'recovery-contact', 'payment-instrument', 'billing-record', 'registration-ip', 'last-login-ip', 'device-identifier', 'session-ip-log', 'session-times', 'interaction-log', 'location']],
  ['contents are kept by one paper', keeping, ['message-content', 'stored-file', 'published-content']],
  ['everything else that is listed by another', injunction, ['person-name', 'date-of-birth', 'postal-address', 'email-address', 'phone-number', 'account-id', 'username', 'recovery-contact', 'payment-instrument', 'billing-record', 'registration-ip', 'last-login-ip', 'device-identifier', 'session-ip-log', 'session-times', 'interaction-log', 'location']],
  ['an intelligence service learns of connections', intelligence, ['person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'device-identifier', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location']],
  ['an interception opens nothing', interception, []],
  ['nor does an order to open correspondence', correspondence, []],
  ['nor an order about a publication', publication, []],
])('%s', (_says, facts, opened) => {
  expect(reached(facts)).toEqual([...opened].toSorted())
})
