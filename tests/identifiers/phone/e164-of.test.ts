import { describe, expect, it } from 'vitest'
import { e164Of } from '../../../src/identifiers/phone/e164-of.ts'

describe('the canonical form of a number', () => {
  it.each<[unknown, string | undefined, string | null]>([
    ['+442079460958', undefined, '+442079460958'],
    ['+44 20 7946 0958', undefined, '+442079460958'],
    ['020 7946 0958', 'GB', '+442079460958'],
    // another country with the same calling code and the same prefix
    ['020 7946 0958', 'IM', '+442079460958'],
    // what is not plainly written
    ['＋44 (0)20 7946 0958 ext. 12', undefined, '+442079460958'],
    ['0044 20 7946 0958', 'DE', '+442079460958'],
    ['+44 7700 900123', undefined, null],
    ['+44 020 7946 0958', undefined, null],
    ['+44', undefined, null],
    ['+0', undefined, null],
    ['020 7946 0958', undefined, null],
    ['020 7946 0958', 'XX', null],
    ['11 201 555 0123', 'US', null],
    ['1 201 555 0123', 'US', '+12015550123'],
    ['', undefined, null],
    [442079460958, undefined, null],
    [null, undefined, null],
  ])('%j in %s is %s', (text, defaultCountry, expected) => {
    expect(e164Of(text, { defaultCountry })).toBe(expected)
  })

  it('takes no options for none', () => {
    expect(e164Of('+442079460958', null as never)).toBe('+442079460958')
  })
})
