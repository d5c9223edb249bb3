import { describe, expect, it } from 'vitest'
import { assessPhoneNumber } from '../../../src/identifiers/phone/assess-phone-number.ts'

describe('a phone number is', () => {
  it.each<[string, string | undefined, string, readonly string[]]>([
    ['+44 20 7946 0958', undefined, 'valid', ['+442079460958']],
    ['020 7946 0958', 'GB', 'valid', ['+442079460958']],
    ['+44 (0)20 7946 0958', undefined, 'valid', ['+442079460958']],
    ['+44 7700 900123', undefined, 'possible', ['+447700900123']],
    ['07700 900123', 'GB', 'possible', ['+447700900123']],
    ['+44 7700 900123', 'DE', 'possible', ['+447700900123']],
    // One of two plans has numbers so short.
    ['+599 123 4567', undefined, 'possible', ['+5991234567']],
    ['+599 1234 5678', undefined, 'possible', ['+59912345678']],
    ['+33 6 39 98 00 01', undefined, 'possible', ['+33639980001']],
    ['442079460958', 'GB', 'ambiguous', ['+442079460958']],
    ['493023125012', 'DE', 'ambiguous', ['+493023125012']],
    // an area code that is spelt like the calling code
    ['49222222222', 'DE', 'ambiguous', ['+49222222222', '+4949222222222']],
    // Hong Kong has numbers of nine digits and of eleven
    ['+852 12 3456 7890', undefined, 'refused', []],
    ['+44 20 7946', undefined, 'refused', []],
    ['+44 20 7946 0958 0958 09', undefined, 'refused', []],
    ['+44 020 7946 0958', undefined, 'refused', []],
    ['+999 12345678', undefined, 'refused', []],
    ['020 7946 0958', undefined, 'refused', []],
    ['020 7946 0958', 'XX', 'refused', []],
    ['020 7946 0958 or so', 'GB', 'refused', []],
    [' +44 7700 900123', undefined, 'refused', []],
    ['', undefined, 'refused', []],
  ])('%j in %s: %s', (text, defaultCountry, standing, readings) => {
    const assessed = assessPhoneNumber(text, { defaultCountry })
    expect([assessed.standing, assessed.readings]).toEqual([standing, readings])
    expect(assessed.value?.e164 ?? null).toBe(standing === 'valid' ? readings[0] : null)
    expect(assessed.issues.length > 0).toBe(standing !== 'valid')
  })

  it('refused where it is no text, with its issue', () => {
    expect(assessPhoneNumber(5, null as never)).toMatchObject({ standing: 'refused', issues: [{ code: 'identifier.not-a-text' }] })
  })
})
