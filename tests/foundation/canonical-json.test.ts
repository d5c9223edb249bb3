import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/foundation/canonical-json.ts'
import { canonicalJson } from '../../src/foundation/canonical-json.ts'
import { sha256Hex, sha256Of } from '../../src/foundation/sha256.ts'
import { noNumbers, numbers, sampleBytes, texts } from '../vectors/rfc-8785.ts'

const doubleOf = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE()

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

  it.each(numbers)('writes the number with the bits %s as %s (appendix B)', (bits, text) => {
    expect(canonicalJson(doubleOf(bits))).toBe(text)
  })

  it.each(noNumbers)('has no form for the number with the bits %s (appendix B)', (bits) => {
    expect(() => canonicalJson(doubleOf(bits))).toThrow(TypeError)
  })

  it.each(texts)('writes %s as it is published', (_, input, canonical) => {
    expect(canonicalJson(JSON.parse(input) as Json)).toBe(canonical)
  })

  it('gives the bytes of section 3.2.4 of the RFC', () => {
    const [, input = ''] = texts.find(([name]) => name.includes('3.2.2')) ?? []
    expect(Buffer.from(canonicalJson(JSON.parse(input) as Json), 'utf8').toString('hex')).toBe(sampleBytes)
  })

  it('keeps what undefined would be in JSON out of objects', () => {
    expect(canonicalJson({ b: undefined, a: [{ c: undefined }] })).toBe('{"a":[{}]}')
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

describe('sha256Of', () => {
  it('hashes bytes and texts one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uint8Array(), fc.string({ unit: 'grapheme' }))), (parts) => {
        const hash = createHash('sha256')
        for (const part of parts) hash.update(part)
        expect(Buffer.from(sha256Of(...parts))).toEqual(hash.digest())
      }),
    )
  })
})
