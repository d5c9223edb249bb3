import { describe, expect, it } from 'vitest'
import { supplied, worldOf } from '../../../../src/rules/reference/reading/world.ts'
import { dataItems, type FactName, facts } from '../../../../src/vocabulary/index.ts'

const knownIn = (fact: string, input: Record<string, unknown>) => worldOf(input).valueOf(fact as FactName)

describe('the world', () => {
  it.each([
    ['in its domain', 'emergency', { emergency: 'yes' }, 'yes'],
    ['absent', 'emergency', {}, undefined],
    ['misspelt', 'emergency', { emergency: 'Yes' }, undefined],
    ['of another type', 'emergency', { emergency: true }, undefined],
    ['null', 'emergency', { emergency: null }, undefined],
    ['a list', 'emergency', { emergency: ['yes'] }, undefined],
    ['an event that is absent', 'orderState', {}, 'standing'],
    ['an event that is misspelt', 'orderState', { orderState: 'gone' }, undefined],
    ['an event that is null', 'orderState', { orderState: null }, undefined],
    ['an event that is absent beside a key that is no fact', 'orderState', { orderStatus: 'withdrawn' }, undefined],
    ['an event that is absent beside a derived fact', 'orderState', { crossBorder: 'yes' }, undefined],
    ['a number', 'windowDays', { windowDays: 3 }, 3],
    ['zero', 'windowDays', { windowDays: 0 }, 0],
    ['a negative number', 'windowDays', { windowDays: -1 }, undefined],
    ['a number as text', 'windowDays', { windowDays: '3' }, undefined],
    ['no number', 'windowDays', { windowDays: Number.NaN }, undefined],
    ['no finite number', 'windowDays', { windowDays: Number.POSITIVE_INFINITY }, undefined],
    ['a State', 'issuingState', { issuingState: 'DE' }, 'DE'],
    ['a State that is not stated', 'issuingState', { issuingState: 'unstated' }, undefined],
    ['derived', 'instrumentFamily', { instrument: 'epoc' }, 'e-evidence'],
    ['derived and given, which is not accepted', 'instrumentFamily', { instrument: 'epoc', instrumentFamily: 'us-process' }, 'e-evidence'],
    ['derived and only given', 'crossBorder', { crossBorder: 'yes' }, undefined],
    ['derived from one half', 'crossBorder', { issuingState: 'DE' }, undefined],
    ['derived, alike', 'crossBorder', { issuingState: 'DE', addresseeState: 'DE' }, 'no'],
    ['the state of an order that was found to stand', 'orderState', { orderStillStands: 'yes' }, 'standing'],
    ['the state of an order that was found to stand no longer', 'orderState', { orderStillStands: 'no' }, 'withdrawn'],
    ['the same where somebody says that it stands', 'orderState', { orderState: 'standing', orderStillStands: 'no' }, 'withdrawn'],
    ['derived, unlike', 'crossBorder', { issuingState: 'DE', addresseeState: 'IE' }, 'yes'],
  ] as const)('%s: %s in %j is %s', (_why, fact, input, value) => {
    expect(knownIn(fact, input)).toBe(value)
  })

  it('takes nothing from a prototype and knows no fact of that name', () => {
    const inherited = Object.create({ emergency: 'yes', orderState: 'withdrawn' }) as Record<string, unknown>
    expect([knownIn('emergency', inherited), knownIn('orderState', inherited)]).toEqual([undefined, 'standing'])
    const hostile = JSON.parse('{ "__proto__": { "emergency": "yes" }, "constructor": "yes", "toString": "yes" }') as Record<
      string,
      unknown
    >
    expect(knownIn('emergency', hostile)).toBeUndefined()
    expect(({} as Record<string, unknown>)['emergency']).toBeUndefined()
  })

  it.each(Object.keys(facts) as FactName[])('%s: what is suppliable counts as unknown once supplied, all else stays', (fact) => {
    const definition = facts[fact]
    const suppliable: readonly string[] = 'suppliable' in definition ? definition.suppliable : []
    for (const value of definition.domain === 'number' ? [7] : definition.domain) {
      const world = worldOf({ [fact]: value })
      expect(supplied(world).valueOf(fact)).toBe(suppliable.includes(String(value)) ? undefined : world.valueOf(fact))
    }
  })

  it('lets silence mean something for events only', () => {
    const silent = (Object.keys(facts) as FactName[]).filter((it) => worldOf({}).valueOf(it) !== undefined)
    for (const fact of silent) {
      expect(facts[fact].kind, fact).toBe('established')
      expect(facts[fact].source, `${fact} says why its silence is safe`).toContain('Safe: ')
    }
  })
})

// Free text has a bit of its own, and the sign of an integer none.
it('has so few grantable items that a set of them, with free text, fits one integer', () => {
  expect(Object.keys(dataItems).length).toBeLessThanOrEqual(30)
})
