import { describe, expect, it } from 'vitest'
import { matcherFor, matcherOf } from '../../../../src/identifiers/phone/plan/matcher-of.ts'

const codes = (digits: string): Uint8Array => Uint8Array.from(digits, Number)

describe('the digits behind a calling code', () => {
  it.each<[string, string, string | null, string, string | null, boolean, readonly (string | null)[]]>([
    ['44', '2079460958', 'GB', 'fixed-line', 'GB', false, ['GB']],
    ['49', '3023125012', 'DE', 'fixed-line', 'DE', false, ['DE']],
    // By its leading digits
    ['39', '0669812345', 'VA', 'fixed-line', 'VA', false, ['IT', 'VA']],
    ['39', '0612345678', 'IT', 'fixed-line', 'IT', false, ['IT', 'VA']],
    ['358', '181234567', 'AX', 'fixed-line', 'AX', false, ['FI', 'AX']],
    ['47', '79123456', 'SJ', 'fixed-line', 'SJ', false, ['NO', 'SJ']],
    ['7', '7172123456', 'KZ', 'fixed-line', 'KZ', false, ['RU', 'KZ']],
    // By who lists it
    ['1', '2025550123', 'US', 'fixed-line-or-mobile', 'US', false, ['US', 'CA']],
    ['599', '7151234', 'BQ', 'fixed-line', 'BQ', false, ['CW', 'BQ']],
    ['599', '95181234', 'CW', 'mobile', 'CW', false, ['CW']],
    // A service that one of them lists alone
    ['7', '8041234567', 'RU', 'toll-free', 'RU', true, ['RU', 'KZ']],
    ['262', '891123456', 'RE', 'premium-rate', 'RE', false, ['RE']],
    // Several list it alike, and it may begin with a prefix.
    ['7', '8001234567', null, 'toll-free', 'RU', true, ['RU', 'KZ']],
    ['800', '12345678', null, 'toll-free', null, false, [null]],
  ])('+%s %s', (callingCode, digits, country, type, plan, mayHavePrefix, possibleIn) => {
    const judged = matcherFor(callingCode).judge(codes(digits), 0, digits.length)
    expect(judged?.line).toEqual({ callingCode, country, type })
    expect(judged?.plan?.country).toBe(plan)
    expect(judged?.mayHavePrefix).toBe(mayHavePrefix)
    expect(Array.from(judged?.possibleIn ?? [], (it) => it.country)).toEqual(possibleIn)
  })

  it.each<[string, string, string | null, boolean, readonly string[]]>([
    ['44', '7700900123', null, false, ['GB', 'GG', 'IM', 'JE']],
    ['44', '02079460958', null, true, []],
    ['44', '20', null, false, []],
    ['599', '9518', 'CW', false, []],
  ])('+%s %s is assigned by nobody', (callingCode, digits, plan, mayHavePrefix, possibleIn) => {
    const judged = matcherFor(callingCode).judge(codes(digits), 0, digits.length)
    expect(judged?.line).toBeNull()
    expect(judged?.plan?.country ?? null).toBe(plan)
    expect(judged?.mayHavePrefix).toBe(mayHavePrefix)
    expect(Array.from(judged?.possibleIn ?? [], (it) => it.country)).toEqual(possibleIn)
  })

  it('are two to seventeen', () => {
    const { judge } = matcherFor('44')
    expect(judge(codes('2'), 0, 1)).toBeNull()
    expect(judge(codes('1202'), 1, 2)).toBeNull()
    expect(judge(codes('1202'), 1, 3)).not.toBeNull()
    // The prefix of the country may be followed by anything.
    expect(judge(codes('0'.repeat(17)), 0, 17)).not.toBeNull()
    expect(judge(codes('0'.repeat(18)), 0, 18)).toBeNull()
    expect(judge(codes('0'.repeat(20)), 3, 20)).not.toBeNull()
  })
})

describe('the matcher', () => {
  it.each<[string, string | undefined]>([
    ['442079460958', '44'],
    ['447', '44'],
    ['12025550123', '1'],
    ['800123', '800'],
    ['0442079', undefined],
    ['007', undefined],
    ['999123', undefined],
    ['44', undefined],
    ['1', undefined],
    ['', undefined],
  ])('for %s is that of %s', (digits, callingCode) => {
    expect(matcherOf(codes(digits), 0, digits.length)?.callingCode).toBe(callingCode)
    expect(matcherOf(codes(`99${digits}99`), 2, digits.length + 2)?.callingCode).toBe(callingCode)
  })

  it('is made once', () => {
    expect(matcherFor('44')).toBe(matcherFor('44'))
    expect(matcherOf(codes('442'), 0, 3)).toBe(matcherOf(codes('447'), 0, 3))
  })
})
