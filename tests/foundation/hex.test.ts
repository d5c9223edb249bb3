import { describe, expect, it } from 'vitest'
import { fromHex, isHex32, toHex } from '../../src/foundation/hex.ts'

const sample = '00ff'.repeat(16)

describe('hexadecimal', () => {
  it('reads what it writes', () => {
    expect(toHex(Uint8Array.of(0, 15, 16, 255))).toBe('000f10ff')
    expect([...fromHex('000f10ff')]).toEqual([0, 15, 16, 255])
  })

  it.each([
    [sample, true],
    [sample.toUpperCase(), false],
    [`${sample}0`, false],
    [sample.slice(1), false],
    [`${sample}\n`, false],
    [`g${sample.slice(1)}`, false],
    [new Uint8Array(32), false],
    [[sample], false],
    [null, false],
  ])('says of %j whether it is 32 bytes in the one spelling there is', (value, is) => {
    expect(isHex32(value)).toBe(is)
  })
})
