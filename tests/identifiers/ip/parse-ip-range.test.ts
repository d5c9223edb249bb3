import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIpRange } from '../../../src/identifiers/ip/parse-ip-range.ts'
import { slowPrint } from '../../support/slow-ipv6.ts'

const textOf = (text: string): string | readonly string[] => {
  const result = parseIpRange(text)
  return result.ok ? result.value.text : result.issues.map((it) => it.code.replace('identifier.', ''))
}

describe('reads', () => {
  it.each([
    ['192.0.2.1-192.0.2.9', '192.0.2.1-192.0.2.9'],
    ['192.0.2.1 - 192.0.2.9', '192.0.2.1-192.0.2.9'],
    ['192.0.2.9-192.0.2.9', '192.0.2.9-192.0.2.9'],
    ['9.0.0.0-10.0.0.0', '9.0.0.0-10.0.0.0'],
    ['127.255.255.255-128.0.0.0', '127.255.255.255-128.0.0.0'],
    ['2001:DB8::1-2001:db8:0:0::ff', '2001:db8::1-2001:db8::ff'],
    ['::ffff:192.0.2.1-::ffff:192.0.2.2', '::ffff:192.0.2.1-::ffff:192.0.2.2'],
  ])('%s as %s', (written, canonical) => {
    expect(textOf(written)).toBe(canonical)
    expect(textOf(canonical)).toBe(canonical)
    expect(parseIpRange(written)).toMatchObject({ value: { kind: canonical.includes(':') ? 'ipv6' : 'ipv4' } })
  })
})

describe('refuses', () => {
  it.each([
    ['192.0.2.1', ['ip-range-malformed']],
    ['192.0.2.1-9', ['ip-range-malformed']],
    ['192.0.2.1-192.0.2.5-192.0.2.9', ['ip-range-malformed']],
    ['192.0.2.0/24', ['ip-range-malformed']],
    ['-', ['ip-range-malformed']],
    ['-192.0.2.1', ['ip-malformed']],
    ['192.0.2.1-192.0.2', ['ip-ambiguous-notation']],
    ['192.0.2.01-192.0.2.256', ['ip-ambiguous-notation', 'ip-part-out-of-range']],
    ['192.0.2.1  -192.0.2.9', ['ip-malformed']],
    ['192.0.2.1-2001:db8::1', ['ip-range-mixed']],
    ['2001:db8::1-192.0.2.1', ['ip-range-mixed']],
    ['192.0.2.9-192.0.2.1', ['ip-range-reversed']],
    ['2001:db8::2-2001:db8::1', ['ip-range-reversed']],
    ['fe80::1%eth0-fe80::2', ['ip-zone']],
    ['192.0.2.1–192.0.2.9', ['not-ascii', 'ip-range-malformed']],
    [' 192.0.2.1-192.0.2.9', ['surrounding-white-space']],
    ['', ['empty']],
  ])('%j', (written, codes) => {
    expect(textOf(written)).toEqual(codes)
  })

  it.each([null, 5, {}])('what is not a text', (input) => {
    expect(parseIpRange(input)).toMatchObject({ ok: false, issues: [{ code: 'identifier.not-a-text' }] })
  })
})

it('orders addresses as the numbers they are', () => {
  const groups = fc.array(fc.oneof(fc.constant(0), fc.nat(0xffff)), { minLength: 8, maxLength: 8 })
  const sumOf = (some: readonly number[]): bigint => some.reduce((sum, it) => sum * 65_536n + BigInt(it), 0n)
  fc.assert(
    fc.property(groups, groups, (a, b) => {
      expect(parseIpRange(`${slowPrint(a)}-${slowPrint(b)}`).ok).toBe(sumOf(a) <= sumOf(b))
    }),
  )
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), fc.nat(2 ** 32 - 1), (a, b) => {
      const print = (it: number): string => [24, 16, 8, 0].map((by) => Math.floor(it / 2 ** by) % 256).join('.')
      expect(parseIpRange(`${print(a)}-${print(b)}`).ok).toBe(a <= b)
    }),
  )
})
