import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInStretch } from '../../../src/redaction/find/find-in-stretch.ts'
import { nextCandidate } from '../../../src/redaction/find/scan/next-candidate.ts'
import { without } from '../../../src/redaction/find/without.ts'
import type { Finding, FindOptions } from '../../../src/redaction/finding.ts'
import { readFindOptions } from '../../../src/redaction/options.ts'
import { withMarks } from './with-marks.ts'

const gb: FindOptions = { defaultCountry: 'GB' }
const options = readFindOptions(gb)
const foundIn = (text: string): readonly Finding[] => findInStretch(text, 0, text.length, options)

const piece = fc.constantFrom(
  ...['192.0.2.7', '+442079460958', 'a@example.org', '2001:db8::7', '00-00-5e-00-53-01', 'GB29NWBK60161331926819', '4111 1111 1111 1111'],
  ...[
    '020 7946 0958',
    '490154203237510',
    '262019999999999',
    't.me/example_user',
    'http://',
    'tel ',
    'IMEI ',
    'IMSI ',
    'order ',
    'word ',
    '1234',
  ],
  ...['0', '1', '12', '.', '-', ':', ' ', ' ', 'x', '/', '(', ')', ', ', '+', '@', '\u200b', '１'],
)
const texts = fc.array(piece, { minLength: 2, maxLength: 8 }).map((it) => it.join(''))

describe('findInStretch', () => {
  it.each([
    // What was glued to something is found once that is taken out, on either side and behind a word or two.
    ...['‹192.0.2.7›‹t.me/example_user›', '‹t.me/example_user›‹192.0.2.7›', ')‹+192.0.2.72001›:‹db8::7›'],
    ...['‹a@example.org›‹020 7946 0958›', '‹4111 1111 1111 1111›/‹020 7946 0958›-', '‹00-00-5e-00-53-01›‹+442079460958›'],
    ...['‹192.0.2.7›. ‹a@example.org›‹020 7946 0958›'],
  ])('%s', (line) => {
    expect(withMarks(line, gb)).toBe(line)
  })

  it('leaves nothing that could be found once what was found is gone', () => {
    let glued = 0
    fc.assert(
      fc.property(texts, (text) => {
        const found = foundIn(text)
        if (found.some((it, index) => found[index + 1]?.start === it.end)) glued++
        expect([text, foundIn(without(text, found))]).toEqual([text, []])
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1_000) },
    )
    expect(glued).toBeGreaterThan(10)
  })

  it('finds the same where it is told the first candidate, and behind a context', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'x;\n', 'two words;\n', '１\u200b;\n', '㏂ (dot);\n'), texts, (before, text) => {
        const whole = before + text
        const begin = whole.length - text.length
        const candidate = nextCandidate(whole, begin, whole.length, false, true)
        const found = findInStretch(whole, begin, whole.length, options)
        expect([text, candidate === -1 ? [] : findInStretch(whole, begin, whole.length, options, candidate)]).toEqual([text, found])
        expect(found.map((it) => ({ ...it, start: it.start - begin, end: it.end - begin }))).toEqual(foundIn(text))
        for (const it of found) expect(it.text).toBe(whole.slice(it.start, it.end))
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1_000) },
    )
  })

  it('finds nothing before the stretch, and reads no more of that than its context', () => {
    const found = (text: string, begin: number): readonly string[] => findInStretch(text, begin, text.length, options).map((it) => it.text)
    expect(found('192.0.2.7 192.0.2.8', 9)).toEqual(['192.0.2.8'])
    expect(found('１９２.0.2.7 192.0.2.8', 9)).toEqual(['192.0.2.8'])
    expect(found('x 192.0.2.7', 4)).toEqual([])
    expect(found(`tel ${' '.repeat(28)}2079460958`, 32)).toEqual(['2079460958'])
    expect(found(`tel ${' '.repeat(29)}2079460958`, 33)).toEqual([])
  })
})
