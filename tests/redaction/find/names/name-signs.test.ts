import { describe, expect, it } from 'vitest'
import { nameSigns } from '../../../../src/redaction/find/names/name-signs.ts'

/** A text with ‹ before each sign of a name, one after the other. */
function signsIn(text: string): string {
  const next = nameSigns(text)
  const places: number[] = []
  for (let at = next?.(0) ?? text.length; at < text.length; at = next?.(at + 1) ?? text.length) places.push(at)
  return places.reduceRight((rest, at) => `${rest.slice(0, at)}‹${rest.slice(at)}`, text)
}

describe('nameSigns', () => {
  it.each([
    // An @ that begins a word
    ...['‹@example', 'hey ‹@example, ‹@other', '(‹@example)', '-‹@example', '"‹@_x"', '‹@.x', 'é‹@x', '‹@é', '_‹@x'],
    ...['a@example.org', '1@x', '.@x', '@@', '@ x', '@', 'x@', '@-x', '@(x', '@ x ‹@x'],
    // A colon behind a word that says what follows
    ...['telegram‹: x', 'Telegram‹: x', 'a telegram‹: x', 'user name‹: x', 'Instagram-Konto‹: x', '"telegram"‹: x', 'telegram ‹: x'],
    ...['“telegram”‹: x'],
    ...['телеграм‹: x', 'حساب‹: x', 'word: x', 'telegram:x', 'telegramme: x', 'telegram   : x', 'gram: x', 'word: x, telegram‹: x'],
    ...['телефон: x'],
    // An underscore in a word behind such a one
    ...[
      'account ex‹_ample',
      'account "ex‹_ample"',
      'Konto «ex‹_ample»',
      'konto ‹_a‹_b',
      'account ex.am‹_ple',
      'kontu“ex_ample',
      "account 'a‹_b'",
    ],
    ...[
      'word ex_ample',
      'ex_ample',
      'accounts, ex_ample',
      'account‹: ex_ample',
      'd’utilisateur‹: x',
      '“the account ex‹_ample”',
      '«telegram»‹: x',
      '„telegram“‹: x',
    ],
    ...['word ex_am_ple, account ex‹_ample', '_', 'account-ex_ample'],
    ...[`account ${'x'.repeat(32)}‹_y`, `account ${'x'.repeat(33)}_y`, `account "${'x'.repeat(30)}‹_y"`, `account "${'x'.repeat(32)}_y"`],
    // Nothing
    ...['', 'no sign of it', 'a:b', 'http://x'],
  ])('%s', (marked) => {
    expect(signsIn(marked.replaceAll('‹', ''))).toBe(marked)
  })

  it('says at once that there is none', () => {
    expect(nameSigns('no name: none')).not.toBeNull()
    expect(nameSigns('no name:none')).toBeNull()
    expect(nameSigns('a@b')).not.toBeNull()
    expect(nameSigns('a_b')).not.toBeNull()
  })

  it('gives the same one until it is passed', () => {
    const next = nameSigns('x @a x @b')
    expect([0, 1, 2, 3, 7, 8].map((from) => next?.(from))).toEqual([2, 2, 2, 7, 7, 9])
  })
})
