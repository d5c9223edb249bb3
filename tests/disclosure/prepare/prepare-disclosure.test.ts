import { describe, expect, it } from 'vitest'
import { authoriseDisclosure, type PrepareOptions, prepareDisclosure, type RecordsQuery } from '../../../src/disclosure/index.ts'
import type { Decision } from '../../../src/rules/index.ts'
import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import { approvalBy, at, someDecision, someItem } from '../some-decision.ts'

const decision = someDecision([someItem('person-name'), someItem('session-ip-log')])
const asked: readonly RequestedItem[] = ['person-name', 'session-ip-log']
const capabilityOf = (of: Decision = decision, items = asked) => {
  const result = authoriseDisclosure(of, [approvalBy('Anna', items)], at)
  return result.ok ? result.value : undefined!
}
const capability = capabilityOf()
const options: PrepareOptions = {
  targets: [{ id: 't1', kind: 'account', identifier: 'account-of-nobody' }],
  window: { from: '2026-10-01T00:00:00Z', to: '2026-10-02T00:00:00Z' },
  records: () => Promise.resolve([]),
  decideAgain: () => decision,
}
const name = { item: 'person-name', targetId: 't1', value: 'SECRET' }
const session = { item: 'session-ip-log', targetId: 't1', at: '2026-10-01T12:00:00Z', value: { ip: 'SECRET' } }

/** A function that writes down that it was called. */
const recorded =
  <T>(seen: unknown[], word: unknown, answer: T) =>
  (): T => {
    seen.push(word)
    return answer
  }
const recorder = (seen: unknown[], answer: readonly unknown[]) => (query: RecordsQuery) => recorded(seen, query, Promise.resolve(answer))()

async function told(otherwise: Partial<PrepareOptions>, of: unknown = capability): Promise<readonly string[]> {
  const result = await prepareDisclosure(of as typeof capability, { ...options, ...otherwise })
  const issues = result.ok ? result.notes : result.issues
  expect(JSON.stringify(issues)).not.toContain('SECRET')
  return [result.ok ? 'ok' : 'no', ...issues.map((it) => [it.code, ...it.path].join(' '))]
}
const prepared = async (records: readonly unknown[], otherwise: Partial<PrepareOptions> = {}) => {
  const result = await prepareDisclosure(capability, { ...options, records: () => Promise.resolve(records), ...otherwise })
  return result.ok ? result.value : undefined!
}

describe('prepareDisclosure asks', () => {
  it('for the items, targets and time range of the group alone, and after deciding again', async () => {
    const seen: unknown[] = []
    const records = recorder(seen, [])
    await prepareDisclosure(capability, { ...options, records, decideAgain: recorded(seen, 'decided', decision) })
    expect(seen).toEqual(['decided', { group: 'q1', items: asked, targets: options.targets, window: options.window }])
  })

  it.each([
    ['an option that is misspelt', { redakt: () => null }],
    ['what hides being no function', { redact: 'everything' }],
  ])('nobody with %s', async (_, wrong) => {
    const seen: unknown[] = []
    const asking = prepareDisclosure(capability, { ...options, records: recorder(seen, []), ...(wrong as object) })
    await expect(asking).rejects.toMatchObject({ code: 'disclosure.bad-options' })
    expect(seen).toEqual([])
  })

  it.each([
    ['a copy', { ...capability }],
    ['JSON', JSON.parse(JSON.stringify(capability))],
    ['nothing', null],
    ['a proxy', new Proxy(capability, {})],
  ])('nobody on %s of a capability', async (_, forged) => {
    const calls: unknown[] = []
    const records = recorder(calls, [])
    const decideAgain = recorded(calls, 'decided', decision)
    expect([await told({ records, decideAgain }, forged), calls]).toEqual([['no', 'disclosure.no-capability'], []])
  })

  it.each<[string, Partial<PrepareOptions>, readonly string[]]>([
    ['no target', { targets: [] }, ['no', 'disclosure.no-target']],
    ['a decision that cannot be made', { decideAgain: () => Promise.reject(new Error('SECRET')) }, ['no', 'disclosure.not-decided-again']],
    ['no decision', { decideAgain: () => undefined as never }, ['no', 'disclosure.not-decided-again']],
    ['another group', { decideAgain: () => ({ ...decision, group: 'q2' }) }, ['no', 'disclosure.another-group']],
    [
      'another day',
      { decideAgain: () => ({ ...decision, asOf: '2026-11-04' }) },
      ['no', 'disclosure.not-a-present-decision asOf'.replace(' ', ' decision ')],
    ],
    ['a store that fails', { records: () => Promise.reject(new Error('SECRET')) }, ['no', 'disclosure.records-unavailable']],
    [
      'a store that throws',
      {
        records: () => {
          throw new Error('SECRET')
        },
      },
      ['no', 'disclosure.records-unavailable'],
    ],
    [
      'a store that gives no list',
      { records: () => Promise.resolve({ length: 1, 0: name } as never) },
      ['no', 'disclosure.records-unavailable'],
    ],
    ['a list without an end', { records: () => Promise.resolve(new Array(2 ** 32 - 1)) }, ['no', 'disclosure.records-unavailable']],
    ['no window', { window: null }, ['ok', 'disclosure.no-window items session-ip-log']],
    ['a window without end', { window: { from: null, to: null } }, ['ok', 'disclosure.no-window items session-ip-log']],
    ['a window that is none', { window: { from: 'yesterday', to: at } }, ['ok', 'disclosure.no-window items session-ip-log']],
    [
      'an item that is declined now',
      { decideAgain: () => someDecision([someItem('person-name')]) },
      ['ok', 'disclosure.no-longer-allowed items session-ip-log'],
    ],
    [
      'an item that is held now',
      { decideAgain: () => someDecision([someItem('person-name'), someItem('session-ip-log', { outcome: 'hold' })]) },
      ['ok', 'disclosure.no-longer-allowed items session-ip-log'],
    ],
    [
      'an item that needs two now',
      { decideAgain: () => someDecision([someItem('person-name'), someItem('session-ip-log', { approvals: 2 })]) },
      ['ok', 'disclosure.approvals-rose items session-ip-log'],
    ],
    [
      'nothing left',
      { decideAgain: () => someDecision([]) },
      ['no', 'disclosure.no-longer-allowed items person-name', 'disclosure.no-longer-allowed items session-ip-log'],
    ],
  ])('and tells %s', async (_, otherwise, expected) => {
    expect(await told(otherwise)).toEqual(expected)
  })

  it('for nothing that became possible only now', async () => {
    const one = capabilityOf(someDecision([someItem('person-name')]))
    const seen: RecordsQuery[] = []
    const records = recorder(seen, [name, session])
    const result = await prepareDisclosure(one, { ...options, records })
    expect(seen[0]?.items).toEqual(['person-name'])
    expect(result.ok && result.value.records).toEqual([name])
  })

  it('and a store that widens the question changes nothing', async () => {
    const records = (query: RecordsQuery) => {
      ;(query.items as string[]).push('email-address')
      ;(query.targets as unknown as { id: string }[])[0]!.id = 't2'
      ;(query.window as { to: string }).to = '2027-01-01T00:00:00Z'
      return Promise.resolve([
        { item: 'email-address', targetId: 't1', value: 1 },
        { ...name, targetId: 't2' },
        { ...session, at: '2026-11-01T00:00:00Z' },
      ])
    }
    const result = await prepareDisclosure(capability, { ...options, records })
    expect(result.ok && result.value.withheld).toMatchObject({ 'another-item': 1, 'another-target': 1, 'outside-window': 1 })
  })
})

const getter = (key: string) =>
  Object.defineProperty({ ...name }, key, {
    get: () => {
      throw new Error('SECRET')
    },
    enumerable: true,
  })

describe('prepareDisclosure lets through', () => {
  it.each<[string, unknown, string | null]>([
    ['a name', name, null],
    ['a session', session, null],
    ['a session at its beginning', { ...session, at: '2026-10-01T00:00:00Z' }, null],
    ['a session at its end', { ...session, at: '2026-10-02T00:00:00Z' }, 'outside-window'],
    ['a session a nanosecond before its end', { ...session, at: '2026-10-01T23:59:59.999999999Z' }, null],
    ['a session before its beginning', { ...session, at: '2026-09-30T23:59:59.999Z' }, 'outside-window'],
    ['a session in another zone', { ...session, at: '2026-10-01T01:00:00+02:00' }, 'outside-window'],
    ['a session without its time', { ...session, at: undefined }, 'no-time'],
    ['a name with a time', { ...name, at: '2020-01-01T00:00:00Z' }, null],
    ['another item', { ...name, item: 'email-address' }, 'another-item'],
    ['no item of ours', { ...name, item: '__proto__' }, 'another-item'],
    ['another target', { ...name, targetId: 't2' }, 'another-target'],
    ['a time that is none', { ...session, at: 'noon' }, 'unreadable'],
    ['a field nobody knows', { ...name, more: 'SECRET' }, 'unreadable'],
    ['no value', { item: 'person-name', targetId: 't1' }, 'unreadable'],
    ['a value null', { ...name, value: null }, null],
    ['a list', [name], 'unreadable'],
    ['a text', 'SECRET', 'unreadable'],
    ['nothing', undefined, 'unreadable'],
    ['a function', () => name, 'unreadable'],
    ['a getter', getter('item'), 'unreadable'],
    [
      'an instance',
      new (class {
        item = 'person-name'
        targetId = 't1'
        value = 1
      })(),
      'unreadable',
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('SECRET')
          },
        },
      ),
      'unreadable',
    ],
    ['a key that would be a prototype', JSON.parse('{"item":"person-name","targetId":"t1","value":{"__proto__":1}}'), 'unreadable'],
    ['a number that is none', { ...name, value: Number.NaN }, 'unreadable'],
    ['half a character', { ...name, value: '\ud800' }, 'unreadable'],
  ])('%s', async (_, record, reason) => {
    const { records, withheld } = await prepared([record])
    expect(Object.entries(withheld).filter(([, count]) => count > 0)).toEqual(reason === null ? [] : [[reason, 1]])
    expect(records).toHaveLength(reason === null ? 1 : 0)
  })

  it('to the nanosecond at the beginning', async () => {
    const window = { from: '2026-10-01T00:00:00.0000005Z', to: at }
    const { records } = await prepared(
      ['.0000003Z', '.0000005Z', '.0000006Z'].map((it) => ({ ...session, at: `2026-10-01T00:00:00${it}` })),
      { window },
    )
    expect(records).toHaveLength(2)
  })

  it('from the very beginning where a range has none', async () => {
    expect((await prepared([session], { window: { from: null, to: at } })).records).toHaveLength(1)
  })

  it('what is redacted, and nothing that cannot be', async () => {
    const redacts = await prepared([name], { redact: ({ value }) => `${JSON.stringify(value).length - 2} letters` })
    expect(redacts.records).toEqual([{ ...name, value: '6 letters' }])
    for (const redact of [
      () => {
        throw new Error('SECRET')
      },
      () => undefined as never,
      () => Number.NaN,
      () => new Date(0) as never,
    ]) {
      const { records, withheld, unclear, nothingHeld } = await prepared([name], { redact })
      expect([records, withheld['not-redacted'], unclear, nothingHeld]).toEqual([[], 1, ['person-name'], ['session-ip-log']])
    }
  })

  it('copies, so that nobody can change them afterwards', async () => {
    const value = { deep: [1] }
    const { records } = await prepared([{ ...name, value }])
    value.deep.push(2)
    expect(records[0]?.value).toEqual({ deep: [1] })
    expect(Object.isFrozen(records[0]?.value)).toBe(true)
  })

  it('says that nothing is held only where that is known', async () => {
    expect(await prepared([name])).toMatchObject({ nothingHeld: ['session-ip-log'], unclear: [] })
    expect(await prepared([name, { ...session, at: '2020-01-01T00:00:00Z' }])).toMatchObject({
      nothingHeld: ['session-ip-log'],
      unclear: [],
    })
    expect(await prepared([{ ...session, at: undefined }])).toMatchObject({ nothingHeld: ['person-name'], unclear: ['session-ip-log'] })
    expect(await prepared([null])).toMatchObject({ nothingHeld: [], unclear: asked })
  })

  it('and notes what stayed, by number', async () => {
    expect(await told({ records: () => Promise.resolve([name, null, { ...name, item: 'email-address' }]) })).toEqual([
      'ok',
      'disclosure.records-withheld',
      'disclosure.records-withheld',
      'disclosure.records-unclear items person-name',
      'disclosure.records-unclear items session-ip-log',
    ])
  })
})
