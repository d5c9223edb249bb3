import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/foundation/canonical-json.ts'
import { canonicalJson } from '../../src/foundation/canonical-json.ts'
import { sha256Hex } from '../../src/foundation/sha256.ts'

describe('canonicalJson follows RFC 8785', () => {
  it('gives the sample of section 3.2.3 of the RFC', () => {
    const sample = {
      // biome-ignore lint/correctness/noPrecisionLoss: the sample of the RFC has it, and the rounding is its point
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\u0022/",
      literals: [null, true, false],
    }
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts keys by UTF-16 code units (the sample of section 3.2.3)', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalJson(sample)) as object)).toHaveLength(7)
    const keys = [...canonicalJson(sample).matchAll(/"([^"]*)":/g)].map((it) => it[1])
    expect(keys).toEqual(['\\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'])
  })

  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
  ])('writes the number %d of appendix B', (number, text) => {
    expect(canonicalJson(number)).toBe(text)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800', '\udc00x'])('has no form for %j', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  it('does not depend on the order of keys, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const reversed = (it: unknown): unknown =>
          Array.isArray(it)
            ? it.map(reversed)
            : typeof it === 'object' && it !== null
              ? Object.fromEntries(
                  Object.entries(it)
                    .reverse()
                    .map(([key, member]) => [key, reversed(member)]),
                )
              : it
        const text = canonicalJson(value)
        expect(canonicalJson(reversed(value) as Json)).toBe(text)
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text)
      }),
    )
  })
})

describe('sha256Hex', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('gives the digest of %j as FIPS 180-4 has it', (text, digest) => {
    expect(sha256Hex(text)).toBe(digest)
  })

  it('agrees with another implementation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      }),
    )
  })
})
