import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readIpv4At } from '../../../../src/identifiers/ip/read/read-ipv4-at.ts'
import { readIpv6At } from '../../../../src/identifiers/ip/read/read-ipv6-at.ts'
import { slowParse, slowPrint } from '../../../support/slow-ipv6.ts'
import { enough } from '../../../support/seen-enough.ts'

const sign = fc.constantFrom(...Array.from('0129afAF:.%/[ é'), '::', '255', '192.0.2.1', '2001:db8')
const text = fc.array(sign, { maxLength: 12 }).map((it) => it.join(''))

describe('inside a text', () => {
  it('an IPv4 address is read as alone, and only what four decimal numbers are', () => {
    const octet = '(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])'
    const pattern = new RegExp(`^(?:${octet}\\.){3}${octet}$`)
    const likely = fc.array(fc.oneof(fc.nat(300).map(String), sign), { minLength: 4, maxLength: 4 }).map((it) => it.join('.'))
    let read = 0
    fc.assert(
      fc.property(text, fc.oneof(text, likely), text, (before, it, after) => {
        const found = readIpv4At(before + it + after, before.length, before.length + it.length)
        const expected = pattern.test(it) ? it.split('.').reduce((sum, part) => sum * 256 + Number(part), 0) : -1
        expect([it, found]).toEqual([it, expected])
        if (found !== -1) read++
      }),
      { numRuns: 5_000 },
    )
    expect(read).toBeGreaterThan(enough(100))
  })

  it('an IPv6 address is read as alone, and told from one that is printed otherwise', () => {
    const group = fc.oneof(fc.constant(0), fc.nat(0xffff))
    const likely = fc
      .array(group, { minLength: 8, maxLength: 8 })
      .chain((it) => fc.constantFrom(slowPrint(it), slowPrint(it).toUpperCase(), it.map((part) => part.toString(16)).join(':')))
    const seen = new Set<unknown>()
    fc.assert(
      fc.property(text, fc.oneof(text, likely), text, (before, it, after) => {
        fc.pre(!it.includes('.'))
        const groups = new Uint16Array(8)
        const found = readIpv6At(before + it + after, before.length, before.length + it.length, groups)
        const expected = slowParse(it)
        seen.add(found)
        expect([it, found === null ? null : Array.from(groups)]).toEqual([it, expected])
        const isMapped = expected?.slice(0, 6).join() === '0,0,0,0,0,65535'
        if (expected !== null) expect([it, found]).toEqual([it, slowPrint(expected) === it && !isMapped ? 'as-printed' : 'otherwise'])
      }),
      { numRuns: 5_000 },
    )
    expect(seen).toEqual(new Set([null, 'as-printed', 'otherwise']))
  })

  it.each<[string, string, number, number]>([
    ['one colon, and another one behind it', '::', 0, 1],
    ['one colon far behind the beginning', 'x::', 1, 2],
    ['one colon before a number', ':1', 0, 2],
  ])('%s is no IPv6 address', (_, text, from, to) => {
    expect(readIpv6At(text, from, to, new Uint16Array(8))).toBeNull()
  })

  it.each(['192.0.2.', '.192.0.2', '192.0.2.1.'])('%s is no IPv4 address', (text) => {
    expect(readIpv4At(text, 0, text.length)).toBe(-1)
  })

  it('hexadecimal digits without end are left after five', () => {
    const long = 'a'.repeat(1_000_000)
    const started = Array.from({ length: 2000 }, (_, at) => readIpv6At(long, at, long.length, new Uint16Array(8)))
    expect(new Set(started)).toEqual(new Set([null]))
  })
})
