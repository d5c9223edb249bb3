import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../src/redaction/find/plain/plain-text.ts'
import { lookCloser, nextCandidate, nothing } from '../../../../src/redaction/find/scan/next-candidate.ts'

/** Where a candidate is if every unit is looked at closely. */
const slowly = (text: string, isFolded: boolean, national: boolean): number =>
  text === '' ? nothing : lookCloser(text, 0, 0, text.length, text.length, isFolded, national)

const piece = fc.oneof(
  fc.stringMatching(/^[0-9]{1,8}$/),
  fc.stringMatching(/^[0-9a-f]{1,5}$/),
  fc.stringMatching(/^[A-Za-z_]{1,4}$/),
  fc.constantFrom(
    ' ',
    ' ',
    '.',
    '-',
    '/',
    ':',
    '::',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '+',
    '@',
    '%',
    '\\',
    '&',
    ',',
    '"',
    '\n',
    '\t',
    '  ',
    '   ',
    '    ',
  ),
  fc.constantFrom(
    '00',
    '0',
    '+4',
    'tel ',
    't.me/',
    '://',
    'GB29',
    ' (at) ',
    '[.]',
    '%40',
    '\\u0040',
    '&#46;',
    '\u00a0',
    '\u2013',
    'ü',
    '１',
    '\u200b',
    '·',
    '\u{1d7cf}',
  ),
  fc.constantFrom(
    '192.0.2.7',
    '2001:db8::7',
    '00-00-5e-',
    '0000.5e00.',
    'x12',
    'ext1',
    '120.0.0.0',
    'Chrome/',
    '2026-08-20',
    '11:02',
    'tg://',
    'www.instagram.com/',
  ),
)
const texts = fc.array(piece, { maxLength: 14 }).map((it) => it.join(''))

describe('nextCandidate', () => {
  it.each([
    ['as it was written, with national numbers', false, true],
    ['as it was written', false, false],
    ['folded, with national numbers', true, true],
    ['folded', true, false],
  ])('passes over nothing at which looking at every unit stops, in a text %s', (_name, isFolded, national) => {
    const found = { alike: 0, nothing: 0, sooner: 0 }
    fc.assert(
      fc.property(texts, (written) => {
        const text = isFolded ? plainText(written).text : written
        const [expected, fast] = [slowly(text, isFolded, national), nextCandidate(text, 0, text.length, isFolded, national)]
        found[fast === expected ? (fast === nothing ? 'nothing' : 'alike') : 'sooner'] += 1
        if (expected === nothing) return
        expect(fast).toBeGreaterThan(nothing)
        expect(fast >> 3).toBeLessThanOrEqual(expected >> 3)
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 3_000) },
    )
    // It may stop sooner, but that is rare.
    expect(Math.min(found.alike, found.nothing)).toBeGreaterThan(10 * found.sooner)
  })

  it('does so from any place on, where the rest of a number before it is nobody’s beginning', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, between, next) => {
        const [text, begin, end] = [`${before}${between}\n${next}`, before.length, before.length + between.length + 1]
        const from = begin + (/\d$/.test(before) ? (/^\d*/.exec(between)?.[0].length ?? 0) : 0)
        const expected = from < end ? lookCloser(text, begin, from, end, end, false, true) : nothing
        const fast = nextCandidate(text, begin, end, false, true)
        if (expected === nothing) return
        expect(fast).toBeGreaterThan(nothing)
        expect(fast >> 3).toBeLessThanOrEqual(expected >> 3)
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 3_000) },
    )
  })
})
