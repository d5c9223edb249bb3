import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestStretch, stretchEnd } from '../../../src/redaction/find/stretches.ts'

const long = (unit: string): string => unit.repeat(Math.ceil((longestStretch + 100) / unit.length))

describe('stretchEnd', () => {
  it.each<[string, string, boolean, number | null]>([
    ['a line ends a stretch', 'one\ntwo', false, 4],
    ['a line that has not ended may go on', 'one', false, null],
    ['unless the text is at its end', 'one', true, 3],
    ['nothing is a stretch at the end', '', true, 0],
    ['a text as long as a stretch may be decides', 'a'.repeat(longestStretch), false, longestStretch - 1],
    ['one unit less does not', 'a'.repeat(longestStretch - 1), false, null],
    ['half a line end is none', 'one\r', false, null],
  ])('%s', (_, text, isEnd, end) => {
    expect(stretchEnd(text, 0, isEnd)).toBe(end)
  })

  it.each<[string, string, RegExp]>([
    ['between two words', long('word '), /word $/],
    ['not between digits, while there is a comma', long('020 7946 0958,'), /,$/],
    ['not in a number in the digits of another script', long('۰۲۰ ۷۹۴۶ ۰۹۵۸; '), /; $/],
    ['nor in one whose digits are halves', long('\u{1d7d8}\u{1d7da} \u{1d7df}\u{1d7e1}, '), /, $/],
    ['not in an account of a bank, while there is a colon', long('GB29 NWBK 6016 1331 9268 19: '), /: $/],
    ['nor between a word and a number', long('tel 0207; '), /; $/],
    ['not in an address, while there is a blank', long('a.b@example.org '), / $/],
    ['not in an address, while there is a quote', long('"192.0.2.7":"2001:db8::7"'), /"$/],
    ['not between digits, while there are letters', long('gqgqgq0123456789'), /gqgqg$/],
    ['between ideographs, where there are no blanks', long('192.0.2.7名前名'), /[名前]$/],
    ['between ideographs rather than beside other signs', long('名前\u{10000}\u{10000}'), /名$/],
    ['between two words of another script', long('слово слово 12, '), /слово $/],
    ['at the end of a line that is half of one', long('ab,cd\ref'), /\r$/],
    ['at a tab', long('ab,cd\tef'), /\t$/],
    ['not in a character', long('😀'), /\udE00$/],
    ['nor in the last and the first of a row', long('\u{10000}\u{103ff}'), /[\udfff\udc00]$/],
  ])('divides a long line %s', (_, text, ending) => {
    const end = stretchEnd(text, 0, false) ?? 0
    expect(end).toBeGreaterThan(longestStretch / 2)
    expect(text.slice(0, end)).toMatch(ending)
  })

  it('does not look behind what it needs, so that a stretch stays what it is', () => {
    const unit = fc.constantFrom('a', ' ', '1', '.', '\n', ',', '名', '😀', '192.0.2.7', 'x'.repeat(700), '1'.repeat(1500))
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.array(unit, { maxLength: 5 }), (before, after) => {
        const [text, whole] = [before.join(''), [...before, ...after].join('')]
        const end = stretchEnd(text, 0, false)
        if (end !== null) expect(stretchEnd(whole, 0, true)).toBe(end)
        if (end !== null) expect(end).toBeLessThanOrEqual(longestStretch)
      }),
    )
  })
})
