import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../../src/request/parse-request.ts'
import type { ReceivedRequest } from '../../../src/request/received-request.ts'
import type { LegalRequest, Target } from '../../../src/request/legal-request.ts'
import { factsOf } from '../../../src/rules/facts-of/facts-of.ts'
import { groupRequest, type RequestGroup } from '../../../src/rules/facts-of/group-request.ts'
import { exampleEnvelope, exampleOrder } from '../../support/example-epoc.ts'

const received = ((): ReceivedRequest => {
  const result = parseRequest({ envelope: exampleEnvelope(), request: exampleOrder() })
  if (!result.ok) throw new Error('the example must be readable')
  return result.value
})()
const [seller] = received.request.targets as [Target]
const target = (id: string, says: Partial<Target> = {}): Target => ({ ...seller, id, ...says })
const entry = (says: Partial<LegalRequest['requestedData'][number]>): LegalRequest['requestedData'][number] => ({
  box: 'data',
  items: ['person-name'],
  purpose: null,
  timeRange: null,
  targetIds: null,
  freeText: null,
  ...says,
})
const { receivedAt } = received.envelope
const august = { from: '2026-08-01T00:00:00Z', to: '2026-09-01T00:00:00Z' }
const july = { from: '2026-07-01T00:00:00Z', to: '2026-08-01T00:00:00Z' }
const groups = (says: Partial<LegalRequest>, unreadable: readonly string[] = []): readonly RequestGroup[] =>
  groupRequest({ ...received.request, timeRange: null, targets: [target('a')], ...says }, receivedAt, new Set(unreadable))
const told = (of: readonly RequestGroup[]): unknown =>
  of.map(({ key, items, purpose, targets, window }) => [key, items, purpose, targets.map((it) => it.id), window])

describe('what is decided together', () => {
  const twice = [entry({ items: ['person-name', 'phone-number'] }), entry({ items: ['phone-number', 'postal-address'] })] as const
  const [person, phone] = [entry({}), entry({ items: ['phone-number'] })]

  it.each<readonly [string, Partial<LegalRequest>, unknown]>([
    ['two entries of the same', { requestedData: twice }, [['q1', ['person-name', 'phone-number', 'postal-address'], null, ['a'], null]]],
    [
      'two purposes',
      { requestedData: [person, { ...phone, purpose: 'identify-user' }] },
      [
        ['q1', ['person-name'], null, ['a'], null],
        ['q2', ['phone-number'], 'identify-user', ['a'], null],
      ],
    ],
    [
      'two targets',
      {
        targets: [target('a'), target('b')],
        requestedData: [
          { ...person, targetIds: ['b'] },
          { ...phone, targetIds: ['b', 'a'] },
        ],
      },
      [
        ['q1', ['person-name'], null, ['b'], null],
        ['q2', ['phone-number'], null, ['a', 'b'], null],
      ],
    ],
    ['no target', { targets: [], requestedData: [person] }, [['q1', ['person-name'], null, [], null]]],
    ['a target that is not there', { requestedData: [{ ...person, targetIds: ['c'] }] }, [['q1', ['person-name'], null, [], null]]],
    ['nothing', { timeRange: august, requestedData: [] }, [['q1', [], null, ['a'], null]]],
    [
      'a series and what has no time',
      { timeRange: august, requestedData: [entry({ items: ['message-content', 'person-name'] })] },
      [
        ['q1', ['person-name'], null, ['a'], null],
        ['q2', ['message-content'], null, ['a'], august],
      ],
    ],
    [
      'a series alone',
      { timeRange: august, requestedData: [entry({ items: ['message-content'] })] },
      [['q1', ['message-content'], null, ['a'], august]],
    ],
    [
      'a series with its own time',
      { timeRange: august, requestedData: [entry({ items: ['message-content'], timeRange: july })] },
      [['q1', ['message-content'], null, ['a'], july]],
    ],
    [
      'what nobody grants',
      { timeRange: august, requestedData: [entry({ items: ['credentials'] })] },
      [['q1', ['credentials'], null, ['a'], null]],
    ],
  ])('%s', (_name, says, expected) => {
    expect(told(groups(says))).toEqual(expected)
  })

  const ip = { kind: 'ip-endpoint', observedAt: '2026-08-18T21:04:09Z', port: 50123 } as const
  it.each<readonly [string, Partial<Target>, Partial<Target>, number]>([
    ['alike', {}, {}, 1],
    ['of another kind', {}, { kind: 'phone' }, 2],
    ['in another role', {}, { userRole: 'victim' }, 2],
    ['elsewhere', {}, { claimedLocation: 'FR' }, 2],
    ['of another State', {}, { claimedNationality: 'FR' }, 2],
    ['accounts that were seen at another time', {}, { observedAt: '2026-08-18T21:04:09Z', port: 1 }, 1],
    ['addresses that were seen at another time', ip, { ...ip, observedAt: '2026-08-19T21:04:09Z', port: 1 }, 1],
    ['an address without its time', ip, { ...ip, observedAt: null }, 2],
    ['an address without its port', ip, { ...ip, port: null }, 2],
  ])('of two targets, those %s', (_name, one, other, count) => {
    expect(groups({ targets: [target('a', one), target('b', other)], requestedData: [entry({})] })).toHaveLength(count)
  })

  it('a target that cannot be read stands apart and holds nobody up', () => {
    const found = groups({ targets: [target('a'), target('b'), target('c')], requestedData: [entry({})] }, ['b'])
    expect(found.map((it) => [it.isReadable, it.targets.map((one) => one.id)])).toEqual([
      [true, ['a', 'c']],
      [false, ['b']],
    ])
  })

  it('goes to a person as a whole where it is cut into more than five hundred', () => {
    const cut = (count: number): readonly RequestGroup[] => {
      const targets = Array.from({ length: count }, (_, index) => target(`t${index}`))
      return groups({ targets, requestedData: targets.map((it) => entry({ targetIds: [it.id] })) })
    }
    expect(cut(500)).toHaveLength(500)
    expect(cut(501)).toMatchObject([{ key: 'q1', items: ['unlisted-data'], purpose: null, isReadable: false, window: null }])
    expect(cut(501)[0]?.targets).toHaveLength(501)
  })
})

describe('where a user is said to be', () => {
  it.each<readonly [string, LegalRequest['issuingState'], string, string | undefined]>([
    ['FR', 'FR', 'DE', 'issuing-state'],
    ['DE', 'FR', 'DE', 'addressee-state'],
    ['IE', 'FR', 'DE', 'elsewhere'],
    ['DE', 'DE', 'DE', 'issuing-state'],
    ['FR', 'FR', 'unstated', 'issuing-state'],
    ['IE', 'FR', 'unstated', undefined],
    ['DE', null, 'DE', undefined],
  ])('%s of an order from %s to %s', (state, issuingState, addresseeState, expected) => {
    const given = (says: Partial<Target>): object => {
      const request = { ...received.request, issuingState, targets: [target('a', says)], requestedData: [entry({})] }
      const assessment = { addresseeState, established: {}, languageAccepted: null, zone: 'Europe/Berlin' }
      return factsOf({ ...received, request, assessment } as never)[0]?.facts ?? {}
    }
    const [placed, born] = [given({ claimedLocation: state as 'DE' }), given({ claimedNationality: state as 'DE' })]
    expect(
      [placed, born].map((it) => ['claimedLocation', 'claimedNationality'].map((name) => (it as Record<string, unknown>)[name])),
    ).toEqual([
      [expected, undefined],
      [undefined, expected],
    ])
  })
})

describe('what the doors before have established', () => {
  it.each([
    [true, 'yes'],
    [false, 'no'],
    [null, undefined],
  ])('a language that is accepted: %s', (languageAccepted, expected) => {
    const assessment = { addresseeState: 'DE', established: { authenticity: 'sufficient' }, languageAccepted, zone: 'Europe/Berlin' }
    const facts = factsOf({ ...received, assessment } as never)[0]?.facts
    expect([facts?.languageAccepted, facts?.authenticity, facts?.addresseeState]).toEqual([expected, 'sufficient', 'DE'])
  })
})

describe('a date of issue', () => {
  const dated = (says: Partial<ReceivedRequest['envelope']>): string | null | undefined =>
    factsOf({ ...received, envelope: { ...received.envelope, ...says }, request: { ...received.request, issuedOn: '2026-09-14' } })[0]
      ?.issuedOn

  it('is one as soon as it has come anywhere, and not a second before', () => {
    expect(dated({ receivedAt: '2026-09-13T10:00:00Z' })).toBe('2026-09-14')
    expect(dated({ receivedAt: '2026-09-13T09:59:59Z' })).toBeNull()
  })

  it('may be that of the correction', () => {
    expect(dated({ receivedAt: '2026-09-10T10:00:00Z' })).toBeNull()
    expect(dated({ receivedAt: '2026-09-10T10:00:00Z', correctedAt: '2026-09-14T10:00:00Z' })).toBe('2026-09-14')
  })
})

describe('how long a time range is', () => {
  const days = (to: string): unknown =>
    factsOf({
      ...received,
      request: {
        ...received.request,
        timeRange: { from: '2026-08-01T00:00:00Z', to },
        requestedData: [entry({ items: ['message-content'] })],
      },
    })[0]?.facts.windowDays

  it.each([
    ['2026-08-02T00:00:00Z', 1],
    ['2026-08-02T00:00:01Z', 2],
    ['2026-08-31T00:00:00Z', 30],
  ])('until %s', (to, expected) => {
    expect(days(to)).toBe(expected)
  })
})
