import { describe, expect, it } from 'vitest'
import { wordsBefore } from '../../../../src/redaction/find/scan/words-before.ts'

describe('wordsBefore', () => {
  it.each([
    ['Telephone number: ', 'Telephone number: '],
    ['phone2: ', 'phone2: '],
    ['phone 2: ', ''],
    ['phone\nof ', 'of '],
    ['a ', ''],
    [`phone ${'.'.repeat(32)}`, ''],
    // What was taken out is as good as not there, however long it was
    [`phone [${' '.repeat(60)}] or `, 'phone   or '],
    [`phone [${'?'.repeat(60)}]`, 'phone  '],
    [`phone [${' '.repeat(330)}] or`, `${' '.repeat(28)}] or`],
    [`${' '.repeat(20)}] or`, `${' '.repeat(20)}] or`],
    // Our own label says nothing
    ['[phone-number] or ', '  or '],
    ['phone [iban of GB] or ', 'phone   or '],
    ['phone [own/customer-number] or ', 'phone   or '],
    ['[imei] [email-address][phone-number] ple.org of [account-name] ', '  ple.org of   '],
    ['[observation]', ''],
    ['[mobile] ', '[mobile] '],
    ['[phone number] ', '[phone number] '],
  ])('%s', (before, expected) => {
    expect(wordsBefore(`${before}1234567`, before.length)).toBe(expected)
  })
})
