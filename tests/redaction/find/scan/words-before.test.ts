import { describe, expect, it } from 'vitest'
import { wordsBefore } from '../../../../src/redaction/find/scan/words-before.ts'

describe('wordsBefore', () => {
  it.each([
    ['Telephone number: ', 'Telephone number: '],
    ['phone2: ', 'phone2: '],
    ['phone 2: ', ''],
    ['phone2', ''],
    ['电话', '电话'],
    ['phone\nof ', 'of '],
    ['a ', ''],
    [`phone ${'.'.repeat(32)}`, ''],
    // What was taken out and had no digits is as good as not there, however long it was; what had some ends the words
    [`phone [${'?'.repeat(60)}] or `, 'phone   or '],
    [`phone [${'?'.repeat(60)}]`, 'phone  '],
    [`phone [${'!'.repeat(60)}] or `, ' or '],
    [`phone [${'?'.repeat(330)}] or`, `${'?'.repeat(28)}] or`],
    [`phone [${'?'.repeat(318)}] or`, 'phone   or'],
    [`phone [${'?'.repeat(319)}] or`, `${'?'.repeat(28)}] or`],
    [`${'phone '.repeat(60)}[??] or`, `hone ${'phone '.repeat(4)}  or`],
    ['phone [ ] or ', 'phone [ ] or '],
    // Our own label says nothing, and that of something with digits ends the words
    ['[email-address] or ', '  or '],
    ['[phone-number] or ', ' or '],
    ['1. [imei] or ', ' or '],
    ['[imei][ or ', '[ or '],
    ['phone [iban of GB] or ', ' or '],
    ['phone [own/customer-number] or ', 'phone   or '],
    ['[imei] mail [email-address] ple.org of [account-name] ', ' mail   ple.org of   '],
    ['[observation]', ''],
    ['[mobile] ', '[mobile] '],
    ['[phone number] ', '[phone number] '],
  ])('%s', (before, expected) => {
    expect(wordsBefore(`${before}1234567`, before.length)).toBe(expected)
  })
})
