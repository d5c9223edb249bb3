import { describe, expect, it } from 'vitest'
import { isCited } from '../../../../src/redaction/find/shield/is-cited.ts'
import { marked } from '../../marked.ts'

const answer = (line: string): boolean => {
  const { text, places } = marked(line)
  const [from, to] = places[0] ?? [0, 0]
  return isCited(text, from, to)
}

describe('a number is cited', () => {
  it.each([
    // Behind a word, and what may stand between
    ...['order ‹12345678›', 'order: ‹12345678›', 'order  ‹12345678›', 'Order No. ‹12345678›', 'order id ‹12345678›', 'order\t‹12345678›'],
    ...['order="‹12345678›"', 'order (‹12345678›', 'order [‹12345678›', 'order_‹12345678›', 'tracking_‹12345678›', 'Art. 5(‹12345678›)'],
    ...['§ ‹12345678›', '§§ ‹12345678›', '(EU) ‹20231543›', '€‹12345678›', '€ ‹12345678›', 'R$ ‹12345678›', 'R$ ‹12 345 678›'],
    ...['case: § ‹12345678›'],
    ...['ABC-‹12345678›', 'abc ABC-12-‹12345678›', '18 U.S.C. ‹27031234›', '585 U.S. ‹29612345›'],
    // The word stands before the first of several numbers
    ...['Case 12/‹34567890›', 'Lei 12.965/‹20141234›', 'art. 12 ‹34567890›', 'art. 1 2 3 4 5 ‹34567890›'],
    // Before a unit, a reporter, a register
    ...['‹12345678› €', '‹12345678›€', '‹12345678› EUR', '‹12345678› euros', '‹12345678› bytes', '‹12345678› U.S.', '‹12345678›/EU'],
    ...['‹12345678› %'],
    ...['‹12345678› Js', '‹12345678›/26 Js', 'x ‹123456789› EUR'],
    // By the form of what it is a part of
    ...['‹2026-08-20›', '‹20.08.2026›', '‹8/20/2026 111›', '‹550e8400-e29b-41d4-a716-446655440000›'],
    ...['12 Js ‹345/26›', '0000042-10.2019.8.26.‹0000›', '12.965/‹2014›', '1:24-cv-‹01234›', '[2024] EWCA Civ ‹123›', '32023R‹1543›'],
    ...['978-3-16-‹148410-0›', '‹978-3-16-148410-0›', '‹978 3 16 148410 0›', 'AB12 ‹3456 7890 1234›', '‹1234 5678 9012 3456›'],
    ...['x ‹4111 1111 1111 1111› y'],
    ...['123.456 ‹789 EUR›', '1.234.‹567,89›', '2026-‹08-20›', '‹2026-08›-20'],
  ])('%s', (line) => {
    expect(answer(line)).toBe(true)
  })

  it.each([
    ...['the ‹12345678›', 'order, ‹12345678›', 'an Order of ‹12345678›', 'reorder ‹12345678›', '‹12345678›', 'order\n\n\n\n\n‹12345678›'],
    ...['A1-‹12345678›'],
    ...['x, 12/‹34567890›', 'order x 12/‹34567890›', 'order 1 2 3 4 5 6 7 8 ‹34567890›'],
    ...['‹12345678› kb', '‹12345678› EURO', '‹12345678›/EUR', '‹12345678›, EUR', '‹12345678›) EUR', '‹12345678›\nEUR', '‹12345678› x'],
    ...['‹12345678›  EUR'],
    ...['‹2026-13-20 111›', '‹1234 5678 9012›', '12 Js ‹34567890123›', 'x ‹1234 5678 9012› y', '‹123 456 789› 2026-08-20'],
    ...['2026-08-20 ‹123 456 789›'],
    // What stands between words, a colon or quotation marks, and is too long for a date and too short for a card, is none
    ...['the ‹123456789012›', 'x ‹20.08.20 26123› y', 'x ‹20.08.20 26123›, y', 'x: ‹20.08.20 26123›: y', '"‹20.08.20 26123›"'],
    ...['(‹20.08.20 26123›)'],
    ...['\n‹20.08.20 26123›\n', 'x,‹20.08.20 26123›', 'Abcdef ‹20.08.20 26123›', 'abcde ‹20.08.20 26123›', '‹20.08.20 26123›'],
    ...['‹20.08.20 261234›'],
  ])('not: %s', (line) => {
    expect(answer(line)).toBe(false)
  })

  // As soon as a letter, a digit or a sign is beside it, or a digit or a short word with a capital behind a blank, its form is looked at.
  it.each([
    ...['x‹20.08.20 26123›', 'x ‹20.08.20 26123›y', 'x/‹20.08.20 26123›', 'x ‹20.08.20 26123›/y', '1 ‹20.08.20 26123›'],
    ...['x ‹20.08.20 26123› 1'],
    ...['Js ‹20.08.20 26123›', 'J ‹20.08.20 26123›', 'Abcde ‹20.08.20 26123›', 'Z ‹20.08.20 26123›', 'A ‹20.08.20 26123›'],
    ...['‹20.08.20 26›', '‹20.08.20 261234567›'],
    ...['‹20.08.20 261 23/4›'],
  ])('by its form: %s', (line) => {
    expect(answer(line)).toBe(true)
  })
})
