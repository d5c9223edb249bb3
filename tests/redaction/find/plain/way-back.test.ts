import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../src/redaction/find/plain/plain-text.ts'
import { wayBack } from '../../../../src/redaction/find/plain/way-back.ts'

describe('wayBack', () => {
  it('leads from each unit of plain text to where it stood, and back to the first that stands there', () => {
    const piece = fc.constantFrom('a', '1', ' ', '.', '１', '\u200b', '\u{1d7cf}', '…', ' [at] ', '%40', '\u0661')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat({ max: 5 }), (pieces, base) => {
        const written = pieces.join('')
        const plain = plainText(written)
        const { plainAt, writtenOf } = wayBack(plain, base)
        const starts = Array.from(plain.text, (_, at) => writtenOf(at, at + 1)[0])
        // What stands first at a place or behind it, looked for one by one.
        for (let place = base; place <= base + written.length; place++) {
          const first = starts.findIndex((it) => it >= place)
          expect(plainAt(place)).toBe(first === -1 ? plain.text.length : first)
        }
        for (let from = 0; from < plain.text.length; from++) {
          const [start, end] = writtenOf(from, plain.text.length)
          expect(plainText(written.slice(start - base, end - base)).text.endsWith(plain.text.slice(from + 1))).toBe(true)
        }
      }),
    )
  })
})
