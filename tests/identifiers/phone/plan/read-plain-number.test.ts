import { describe, expect, it } from 'vitest'
import { readPlainNumber } from '../../../../src/identifiers/phone/plan/read-plain-number.ts'

const read = (text: string, country: string | null, from = 0, to = text.length): string => {
  const found = readPlainNumber(text, from, to, country)
  return typeof found === 'object' ? found.e164 : found
}

describe('a plainly written number', () => {
  it.each<[string, string | null, string]>([
    ['+442079460958', null, '+442079460958'],
    ['+44 (20) 7946 0958', null, '+442079460958'],
    ['+44 20 7946 0958', 'DE', '+442079460958'],
    // A country with a calling code of others
    ['020 7946 0958', 'IM', '+442079460958'],
    // Its prefix or none, if it has one
    ['020 7946 0958', 'GB', '+442079460958'],
    ['20 7946 0958', 'GB', '+442079460958'],
    ['030 23125012', 'DE', '+493023125012'],
    ['3023125012', 'DE', '+493023125012'],
    ['12025550123', 'US', '+12025550123'],
    ['2025550123', 'US', '+12025550123'],
    ['0669812345', 'IT', '+390669812345'],
    // A prefix of two digits, and what begins like it
    ['06 1 234 5678', 'HU', '+3612345678'],
    ['12345678', 'HU', '+3612345678'],
    // What looks like a prefix belongs to the number, with which alone it has its length
    ['8001234567', 'RU', '+78001234567'],
    ['88001234567', 'RU', '+78001234567'],
    // A prefix that could hold the code of a carrier, and does not
    ['01123456789', 'BR', '+551123456789'],
  ])('%s in %s is %s', (text, country, e164) => {
    expect(read(text, country)).toBe(e164)
  })

  it.each<[string, string | null]>([
    ['+447700900123', null],
    ['+44', null],
    ['+4', null],
    ['+999 1234567', null],
    // The prefix is not dialled behind the calling code.
    ['+44 020 7946 0958', null],
    ['+54 11 15 2345 6789', null],
    ['0207946', 'GB'],
    ['020794609581', 'GB'],
    ['112025550123', 'US'],
    ['012345678', 'HU'],
    ['0', 'DE'],
    ['1', 'US'],
  ])('%s in %s is none', (text, country) => {
    expect(read(text, country)).toBe('none')
  })

  it.each<[string, string | null]>([
    ['', null],
    ['x', 'GB'],
    ['+44 (0)20 7946 0958', null],
    ['020 7946 0958', null],
    // A calling code without its plus, or a call abroad
    ['442079460958', 'GB'],
    ['00442079460958', 'GB'],
    ['00', 'DE'],
    // Possible in the plan, with its prefix and without
    ['07700900123', 'GB'],
    ['7700900123', 'GB'],
    // The prefix becomes digits of the number, or has the code of a carrier.
    ['01115 2345 6789', 'AR'],
    ['4641234', 'AG'],
    ['0151123456789', 'BR'],
  ])('%s in %s is unclear', (text, country) => {
    expect(read(text, country)).toBe('unclear')
  })

  it('is read in the middle of a text', () => {
    expect(read('x+442079460958', null, 1)).toBe('+442079460958')
    expect(read('+4420794609589', null, 0, 13)).toBe('+442079460958')
    expect(read('x020 7946 0958 1', 'GB', 1, 14)).toBe('+442079460958')
  })
})
