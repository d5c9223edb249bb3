import { describe, expect, it } from 'vitest'
import { readPhoneForm } from '../../../src/identifiers/phone/read-phone-form.ts'

describe('readPhoneForm', () => {
  it.each<[string, boolean, string, readonly [string, string] | null, string | null]>([
    ['+44 20 7946 0958', true, '442079460958', null, null],
    ['020 7946 0958', false, '02079460958', null, null],
    ['(+44) 20 7946 0958', true, '442079460958', null, null],
    ['+44 (0)20 7946 0958', true, '4402079460958', ['44', '442079460958'], null],
    ['(+44) (0) 20 7946 0958', true, '4402079460958', ['44', '442079460958'], null],
    ['+44 (0)20 (7946) 0958', true, '4402079460958', null, null],
    ['+44 20 7946 0958;ext=12', true, '442079460958', null, '12'],
    ['020 7946 0958  x  012', false, '02079460958', null, '012'],
    ['(020)x7', false, '020', null, '7'],
    ['＋４４（２０）７９４６．０９５８', true, '442079460958', null, null],
  ])('%s', (text, international, digits, trunk, extension) => {
    const form = { international, digits, trunk: trunk === null ? null : { before: trunk[0], without: trunk[1] }, extension }
    expect(readPhoneForm(text)).toEqual({ form, issues: [] })
  })

  it.each<[string, readonly string[]]>([
    // Three blanks or dashes, of whatever kind, stand between no two digits.
    ['+44\u00a0\u2007\u202f20 7946 0958', ['phone-malformed']],
    ['+44\u2013\u2212\uff0d20 7946 0958', ['phone-malformed']],
    ['+44 20 7946 0958 x1234567890', ['phone-letters']],
    ['+44 20 7946 0958   x12', ['phone-letters']],
    ['020 7946 0958/9', ['phone-several-numbers']],
    ['020 7946 0958 or 020 7946 0959; 7', ['phone-letters', 'phone-several-numbers']],
    ['++44', ['phone-malformed']],
  ])('refuses %j', (text, codes) => {
    const { form, issues } = readPhoneForm(text)
    expect(form).toBeNull()
    expect(issues.map((it) => it.code)).toEqual(codes.map((it) => `identifier.${it}`))
  })
})
