import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInStretch } from '../../../src/redaction/find/find-in-stretch.ts'
import { findSettled } from '../../../src/redaction/find/find-settled.ts'
import { contextLength, longestStretch, stretchEnd } from '../../../src/redaction/find/stretches.ts'
import { findIdentifiers } from '../../../src/redaction/find-identifiers.ts'
import { findableKinds, type Finding, type FindOptions } from '../../../src/redaction/finding.ts'
import { readFindOptions } from '../../../src/redaction/options.ts'

/** What a stream does: it keeps no more than the context of what is settled and what is not settled yet. */
function inChunks(chunks: readonly string[], options: FindOptions): { findings: readonly Finding[]; most: number } {
  const findings: Finding[] = []
  const read = readFindOptions(options)
  let [kept, from, gone, most] = ['', 0, 0, 0]
  for (const [index, chunk] of [...chunks, ''].entries()) {
    kept += chunk
    const found = findSettled(kept, from, index === chunks.length, read)
    findings.push(...found.findings.map((it) => ({ ...it, start: it.start + gone, end: it.end + gone })))
    const cut = Math.max(0, found.settled - contextLength)
    ;[kept, from, gone] = [kept.slice(cut), found.settled - cut, gone + cut]
    most = Math.max(most, kept.length)
  }
  return { findings, most }
}

const piece = fc.constantFrom(
  '192.0.2.7',
  ':443',
  '[2001:db8::7]',
  '2001:db8::',
  'a@example.org',
  '@',
  'a',
  '.',
  '+1 202 555 0123',
  '+442079460958',
  '020 7946 0958',
  'tel. ',
  'section ',
  ' (at) ',
  '[.]',
  '１９２',
  '\u200b',
  ' ',
  '\n',
  '\r\n',
  ', ',
  'port 443',
  '\u{1d7cf}',
  'x'.repeat(1_000),
  ' word'.repeat(300),
  '1'.repeat(900),
  '@example_user',
  'telegram: name',
  ' on Telegram',
  'Instagram-Konto x_y ',
  ' 2026-09-10T14:03:22Z ',
  '192.0.2.7,'.repeat(120),
  '+442079460958'.repeat(90),
)
const options: FindOptions = { defaultCountry: 'GB', observations: true }

describe('findSettled', () => {
  it('finds the same however a text is cut, and keeps no more than a stretch and its context', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 14 }),
        fc.array(fc.nat({ max: 9_000 }), { maxLength: 12 }),
        (pieces, places) => {
          const text = pieces.join('')
          const cuts = [...new Set(places.map((it) => it % (text.length + 1)))].sort((a, b) => a - b)
          const chunks = [...cuts, text.length].map((end, index) => text.slice(cuts[index - 1] ?? 0, end))
          const { findings, most } = inChunks(chunks, options)
          expect(findings).toEqual(findIdentifiers(text, options))
          expect(most).toBeLessThanOrEqual(longestStretch + contextLength)
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    )
  })

  it('finds the same one unit at a time', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('').slice(0, 300)
        expect(inChunks(text.split(''), options).findings).toEqual(findIdentifiers(text, options))
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 200) },
    )
  })

  it('passes over nothing that a detector would find', () => {
    // Names have signs of their own, and times are looked for once addresses are found.
    const numbers: FindOptions = { ...options, observations: false, kinds: findableKinds.filter((it) => it !== 'account-name') }
    const sign = fc.stringMatching(/^[0-9a-f.:@+()[\]/% x-]{0,12}$/)
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, sign, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 }), (pieces) => {
        const text = pieces.join('').slice(0, 3_000)
        const found: Finding[] = []
        for (let begin = 0; begin < text.length; ) {
          const end = stretchEnd(text, begin, true) ?? text.length
          found.push(...findInStretch(text, begin, end, readFindOptions(numbers)))
          begin = end
        }
        expect(findIdentifiers(text, numbers)).toEqual(found)
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1_500) },
    )
  })

  it('finds in a text what it finds in each of its stretches', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('')
        const found: Finding[] = []
        for (let begin = 0; begin < text.length; ) {
          const end = stretchEnd(text, begin, true) ?? text.length
          const base = Math.max(0, begin - contextLength)
          const there = findSettled(text.slice(base, end), begin - base, true, readFindOptions(options))
          found.push(...there.findings.map((it) => ({ ...it, start: it.start + base, end: it.end + base })))
          begin = end
        }
        expect(findIdentifiers(text, options)).toEqual(found)
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    )
  })

  it.each<[string, boolean, number]>([
    ['nothing of an open line is settled', false, 0],
    ['one\ntwo', false, 4],
    ['one\n', false, 4],
    ['192.0.2.7\n192.0.2.8', false, 10],
    ['192.0.2.7\n192.0.2.8', true, 19],
  ])('%j, at its end: %s', (text, isEnd, settled) => {
    const found = findSettled(text, 0, isEnd, readFindOptions({}))
    expect(found.settled).toBe(settled)
    for (const it of found.findings) expect(it.end).toBeLessThanOrEqual(settled)
  })

  it('reads the words before a stretch, and finds nothing in them again', () => {
    const before = `tel. ${' '.repeat(20)}`
    const text = `${before}020 7946 0958`
    const found = findSettled(text, before.length, true, readFindOptions(options))
    expect(found.findings.map((it) => [it.start, it.why])).toEqual([[before.length, 'phone-national']])
    expect(findSettled('a@example.org 192.0.2.7', 14, true, readFindOptions({})).findings).toHaveLength(1)
  })
})
