import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printDigits } from '../../../../src/identifiers/phone/plan/print-digits.ts'
import { readDigitsAt } from '../../../../src/identifiers/phone/plan/read-digits-at.ts'
import { readPhoneForm } from '../../../../src/identifiers/phone/read-phone-form.ts'
import { enough } from '../../../support/seen-enough.ts'

const plainly = (text: string, from = 0, to = text.length): string | null => {
  const digits = new Uint8Array(24)
  const count = readDigitsAt(text, from, to, digits)
  return count === -1 ? null : printDigits(digits, 0, count)
}

describe('digits that are plainly written', () => {
  it.each([
    ['+442079460958', '442079460958'],
    ['+ 44 20 7946 0958', '442079460958'],
    ['+1 (213) 373-4253', '12133734253'],
    ['(213)373.4253', '2133734253'],
    ['020 -7946', '0207946'],
    ['7', '7'],
    ['(123456)7', '1234567'],
    ['(4)4', '44'],
    ['(40)4', '404'],
    ['4 (4-4) 4', '4444'],
  ])('%s', (text, digits) => {
    expect(plainly(text)).toBe(digits)
  })

  it.each([
    '',
    '+',
    '+ ',
    '++44',
    '44+',
    ' 44',
    '44 ',
    '44-',
    '4   4',
    '()',
    '4()4',
    '()44',
    '((4)',
    '(4(4)',
    '4( 4)',
    '(4--4)',
    '4 - 4 - - 4',
    '(44',
    '44)',
    '(4.4)',
    '(4  4)',
    '(4 )4',
    '( 4)4',
    '((4))',
    '(1234567)',
    '+49 (0)30',
    '44/45',
    '٤٤',
    '4'.repeat(25),
  ])('not %j', (text) => {
    expect(plainly(text)).toBeNull()
  })

  it('are a part of what the careful reader takes, with the same digits', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('01234 -.()+x')), maxLength: 16 })
    let plain = 0
    fc.assert(
      fc.property(text, (it) => {
        const digits = plainly(it)
        if (digits === null) return
        plain++
        const { form } = readPhoneForm(it)
        expect([it, form?.digits, form?.trunk, form?.international]).toEqual([it, digits, null, it.startsWith('+')])
      }),
      { numRuns: 20_000 },
    )
    expect(plain).toBeGreaterThan(enough(500))
  })

  it('are read in the middle of a text as alone', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('0123 -.()+')), maxLength: 12 })
    fc.assert(
      fc.property(text, text, text, (before, it, after) => {
        expect(plainly(before + it + after, before.length, before.length + it.length)).toBe(plainly(it))
      }),
      { numRuns: 5_000 },
    )
  })
})
