import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, lettersOf } from '../../../src/redaction/change/letters.ts'

describe('bytes as letters', () => {
  it.each<[readonly number[], string]>([
    [[], ''],
    [[0x00, 0xff], 'ggvv'],
    [[0x1a, 0xa1], 'hqqh'],
  ])('%j are %j', (bytes, letters) => {
    expect(lettersOf(Uint8Array.from(bytes))).toBe(letters)
    expect([...bytesOf(letters)]).toEqual(bytes)
  })

  it('come back as they were, and are never what an identifier is written with', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(lettersOf(bytes)).toMatch(/^(?:[g-v]{2})*$/)
        expect(bytesOf(lettersOf(bytes))).toEqual(bytes)
      }),
    )
  })
})
