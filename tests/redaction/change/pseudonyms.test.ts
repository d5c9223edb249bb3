import { createHmac, hkdfSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bytesOf } from '../../../src/redaction/change/letters.ts'
import { deriveCaseKey, keyedPseudonyms } from '../../../src/redaction/change/pseudonyms.ts'

const key = new Uint8Array(16).fill(7)
const badOptions = expect.objectContaining({ code: 'redaction.bad-options' }) as Error

describe('keyedPseudonyms', () => {
  it('are the first eighty bits of an HMAC over kind and identifier', () => {
    const expected = createHmac('sha256', key).update('ip-address\n192.0.2.7').digest().subarray(0, 10)
    expect([...bytesOf(keyedPseudonyms(key).tokenOf('ip-address', '192.0.2.7'))]).toEqual([...expected])
  })
})

describe('deriveCaseKey', () => {
  it('is HKDF with the id of the case', () => {
    const expected = hkdfSync('sha256', key, '', 'lawful-request redaction, case case-7', 32)
    expect([...deriveCaseKey(key, 'case-7')]).toEqual([...new Uint8Array(expected)])
  })

  it.each<[string, unknown, unknown]>([
    ['a short key', new Uint8Array(15), 'case-7'],
    ['a key that is no bytes', '0123456789abcdef', 'case-7'],
    ['a case without id', key, ''],
    ['an id that is no text', key, 7],
  ])('refuses %s', (_, secret, id) => {
    expect(() => deriveCaseKey(secret as Uint8Array, id as string)).toThrow(badOptions)
  })
})
