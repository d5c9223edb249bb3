import { expect, it } from 'vitest'
import { keepReport } from '../../../src/redaction/stream/redaction-report.ts'

it('counts each kind by each reason, in the order of their first', () => {
  const { hid, count, report } = keepReport()
  hid([
    { kind: 'ip-address', why: 'ipv4' },
    { kind: 'ip-address', why: 'ipv6' },
    { kind: 'own/badge', why: 'own' },
  ])
  const before = report()
  hid([
    { kind: 'own/name', why: 'own' },
    { kind: 'ip-address', why: 'ipv6' },
  ])
  count('records')
  expect(report()).toEqual({
    hidden: [
      { kind: 'ip-address', why: 'ipv4', count: 1 },
      { kind: 'ip-address', why: 'ipv6', count: 2 },
      { kind: 'own/badge', why: 'own', count: 1 },
      { kind: 'own/name', why: 'own', count: 1 },
    ],
    withheld: 0,
    records: 1,
    unreadable: 0,
  })
  // What was told does not change.
  expect(before.hidden.map((it) => it.count)).toEqual([1, 1, 1])
})
