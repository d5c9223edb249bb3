import { describe, expect, it } from 'vitest'
import { type IpAddressOptions, parseIpAddress } from '../../../src/identifiers/ip/parse-ip-address.ts'

const textOf = (text: string): string | readonly string[] => {
  const result = parseIpAddress(text)
  return result.ok ? result.value.text : result.issues.map((it) => it.code.replace('identifier.', ''))
}

describe('reads', () => {
  it.each([
    // RFC 4291, 2.2
    ['ABCD:EF01:2345:6789:ABCD:EF01:2345:6789', 'abcd:ef01:2345:6789:abcd:ef01:2345:6789'],
    ['2001:DB8:0:0:8:800:200C:417A', '2001:db8::8:800:200c:417a'],
    ['2001:DB8::8:800:200C:417A', '2001:db8::8:800:200c:417a'],
    ['FF01:0:0:0:0:0:0:101', 'ff01::101'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['::', '::'],
    ['0:0:0:0:0:0:13.1.68.3', '::d01:4403'],
    ['::13.1.68.3', '::d01:4403'],
    ['0:0:0:0:0:FFFF:129.144.52.38', '::ffff:129.144.52.38'],
    ['::FFFF:129.144.52.38', '::ffff:129.144.52.38'],
    // RFC 5952, 4.1 to 4.3
    ['2001:0db8::0001', '2001:db8::1'],
    ['2001:db8:0:0:0:0:2:1', '2001:db8::2:1'],
    ['2001:db8::0:1', '2001:db8::1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:db8::1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:DB8::AbCd', '2001:db8::abcd'],
    // RFC 5952, 2.1 and 2.2: all the same address
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:0db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8::1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8::0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:0db8::1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8:0:0:1::1', '2001:db8::1:0:0:1'],
    ['2001:DB8:0:0:1::1', '2001:db8::1:0:0:1'],
    ['2001:db8:aaaa:bbbb:cccc:dddd::1', '2001:db8:aaaa:bbbb:cccc:dddd:0:1'],
    // RFC 5952, 5
    ['::ffff:c000:201', '::ffff:192.0.2.1'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
    ['0:0:0:0:0:ffff:0:0', '::ffff:0.0.0.0'],
    ['::fffe:c000:201', '::fffe:c000:201'],
    ['1::ffff:c000:201', '1::ffff:c000:201'],
    ['0:1:0:0:0:ffff:c000:201', '0:1::ffff:c000:201'],
    ['0:0:1:0:0:ffff:c000:201', '::1:0:0:ffff:c000:201'],
    ['0:0:0:1:0:ffff:c000:201', '::1:0:ffff:c000:201'],
    ['0:0:0:0:1:ffff:c000:201', '::1:ffff:c000:201'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8'],
    ['1:0:0:2::', '1:0:0:2::'],
    ['::1:0:0:0:0', '0:0:0:1::'],
    ['192.0.2.1', '192.0.2.1'],
    ['0.0.0.0', '0.0.0.0'],
    ['255.255.255.255', '255.255.255.255'],
  ])('%s as %s', (written, canonical) => {
    expect(textOf(written)).toBe(canonical)
    expect(textOf(canonical)).toBe(canonical)
  })
})

describe('refuses', () => {
  it.each([
    ['1', ['ip-ambiguous-notation']],
    ['3221225985', ['ip-ambiguous-notation']],
    ['127.1', ['ip-ambiguous-notation']],
    ['192.0.513', ['ip-ambiguous-notation']],
    ['0x7f.1', ['ip-ambiguous-notation']],
    ['0x7f000001', ['ip-ambiguous-notation']],
    ['0X7F.0.0.1', ['ip-ambiguous-notation']],
    ['0x1.2.3.4', ['ip-ambiguous-notation']],
    ['192.0.2.', ['ip-ambiguous-notation']],
    ['017.0.0.1', ['ip-ambiguous-notation']],
    ['192.168.001.010', ['ip-ambiguous-notation']],
    ['192.0.2.00', ['ip-ambiguous-notation']],
    ['192.0.2.1.', ['ip-ambiguous-notation']],
    ['::ffff:192.0.2.010', ['ip-ambiguous-notation']],
    ['::ffff:127.1', ['ip-ambiguous-notation']],
    ['192.0.2.256', ['ip-part-out-of-range']],
    ['999999999999.0.2.1', ['ip-part-out-of-range']],
    ['::ffff:192.0.2.256', ['ip-part-out-of-range']],
    ['010.0.0.256', ['ip-ambiguous-notation', 'ip-part-out-of-range']],
    [':::1:192.0.2.010', ['ip-malformed', 'ip-ambiguous-notation']],
    ['192.168.1.1.1', ['ip-malformed']],
    ['192.0.2', ['ip-ambiguous-notation']],
    ['192.0..1', ['ip-malformed']],
    ['.192.0.2.1', ['ip-malformed']],
    ['192.0.2.1a', ['ip-malformed']],
    ['192.0.2.-1', ['ip-malformed']],
    ['+192.0.2.1', ['ip-malformed']],
    ['1e2.0.2.1', ['ip-malformed']],
    ['192,0,2,1', ['ip-malformed']],
    ['192[.]0[.]2[.]1', ['ip-malformed']],
    ['192 0 2 1', ['ip-malformed']],
    ['example.org', ['ip-malformed']],
    ['localhost', ['ip-malformed']],
    [':', ['ip-malformed']],
    [':1', ['ip-malformed']],
    [':::', ['ip-malformed']],
    ['1::2::3', ['ip-malformed']],
    ['1:2:3:4:5:6:7', ['ip-malformed']],
    ['1:2:3:4:5:6:7:8:9', ['ip-malformed']],
    ['1::2:3:4:5:6:7:8', ['ip-malformed']],
    ['1:2:3:4:5:6:7:8::', ['ip-malformed']],
    ['1:2:3:4:5:6:7:192.0.2.1', ['ip-malformed']],
    ['1:2:3:4:5:6::192.0.2.1', ['ip-malformed']],
    ['192.0.2.1::', ['ip-malformed']],
    ['::192.0.2.1:1', ['ip-malformed']],
    ['::12345', ['ip-malformed']],
    ['::g', ['ip-malformed']],
    [':1:2:3:4:5:6:7:8', ['ip-malformed']],
    ['1:2:3:4:5:6:7:', ['ip-malformed']],
    ['2001.db8::1', ['ip-malformed']],
    ['fe80::1%eth0', ['ip-zone']],
    ['fe80::1%25eth0', ['ip-zone']],
    ['fe80::1%', ['ip-zone']],
    ['192.0.2.1%eth0', ['ip-zone']],
    ['fe80::g%1', ['ip-zone', 'ip-malformed']],
    ['192.0.2.0/24', ['ip-block']],
    ['2001:db8::/32', ['ip-block']],
    ['192.0.2.1:443', ['ip-with-port']],
    ['[2001:db8::1]:443', ['ip-with-port']],
    ['[2001:db8::1]', ['ip-with-port']],
    [' 192.0.2.1', ['surrounding-white-space']],
    ['192.0.2.1\n', ['surrounding-white-space']],
    ['\ufeff192.0.2.1', ['surrounding-white-space']],
    [' 010.0.0.1', ['surrounding-white-space', 'ip-ambiguous-notation']],
    ['192.0.2.\u200b1', ['invisible-character']],
    ['192.0.2\0.1', ['invisible-character']],
    ['\u202a192.0.2.1\u202c', ['invisible-character']],
    ['１９２.０.２.１', ['not-ascii', 'ip-malformed']],
    ['192。0。2。1', ['not-ascii', 'ip-malformed']],
    ['192.0.2.\u0661', ['not-ascii', 'ip-malformed']],
    ['', ['empty']],
    [' \t', ['empty']],
    ['1'.repeat(257), ['too-long']],
  ])('%j', (written, codes) => {
    expect(textOf(written)).toEqual(codes)
  })

  it.each([undefined, null, 0, 3221225985, 1n, true, {}, [], ['192.0.2.1'], new String('192.0.2.1'), Symbol('x'), () => '192.0.2.1'])(
    'what is not a text',
    (input) => {
      expect(parseIpAddress(input)).toMatchObject({ ok: false, issues: [{ code: 'identifier.not-a-text', path: [] }] })
    },
  )
})

describe('knows whether an address could name a subscriber', () => {
  const publicDocumentation: IpAddressOptions = { documentationRanges: 'treat-as-public' }

  it.each<[string, string | null, boolean | null, boolean, boolean]>([
    // address, range, globally reachable, attributable, and so with documentation treated as public
    ['1.1.1.1', null, true, true, true],
    ['223.255.255.255', null, true, true, true],
    ['10.0.0.1', 'Private-Use', false, false, false],
    ['172.16.0.1', 'Private-Use', false, false, false],
    ['172.32.0.1', null, true, true, true],
    ['192.168.0.1', 'Private-Use', false, false, false],
    ['100.64.0.1', 'Shared Address Space', false, false, false],
    ['127.0.0.1', 'Loopback', false, false, false],
    ['0.0.0.0', '"This host on this network"', false, false, false],
    ['0.1.2.3', '"This network"', false, false, false],
    ['169.254.0.1', 'Link Local', false, false, false],
    ['192.0.0.1', 'IPv4 Service Continuity Prefix', false, false, false],
    ['192.0.0.9', 'Port Control Protocol Anycast', true, false, false],
    ['192.88.99.1', 'Deprecated (6to4 Relay Anycast)', null, false, false],
    ['192.88.99.2', '6a44-relay anycast address', false, false, false],
    ['192.0.2.1', 'Documentation (TEST-NET-1)', false, false, true],
    ['198.51.100.1', 'Documentation (TEST-NET-2)', false, false, true],
    ['203.0.113.1', 'Documentation (TEST-NET-3)', false, false, true],
    ['224.0.0.1', null, null, false, false],
    ['239.255.255.255', null, null, false, false],
    ['240.0.0.1', 'Reserved', false, false, false],
    ['255.255.255.255', 'Limited Broadcast', false, false, false],
    ['2a00::1', null, true, true, true],
    ['2000::', null, true, true, true],
    ['2001:db8::1', 'Documentation', false, false, true],
    ['3fff::1', 'Documentation', false, false, true],
    ['3fff:1000::1', null, true, true, true],
    ['::1', 'Loopback Address', false, false, false],
    ['::', 'Unspecified Address', false, false, false],
    ['::1.1.1.1', null, null, false, false],
    ['fe80::1', 'Link-Local Unicast', false, false, false],
    ['fec0::1', null, null, false, false],
    ['fd00::1', 'Unique-Local', false, false, false],
    ['ff02::1', null, null, false, false],
    ['4000::1', null, null, false, false],
    ['1fff::1', null, null, false, false],
    ['5f00::1', 'Segment Routing (SRv6) SIDs', false, false, false],
    ['2001:20::1', 'ORCHIDv2', true, false, false],
    // those that stand for an IPv4 host are as attributable as it
    ['::ffff:1.1.1.1', 'IPv4-mapped Address', false, true, true],
    ['::ffff:10.0.0.1', 'IPv4-mapped Address', false, false, false],
    ['::ffff:192.0.2.1', 'IPv4-mapped Address', false, false, true],
    ['64:ff9b::1.1.1.1', 'IPv4-IPv6 Translat.', true, true, true],
    ['64:ff9b::a00:1', 'IPv4-IPv6 Translat.', true, false, false],
    ['64:ff9b:1::1.1.1.1', 'IPv4-IPv6 Translat.', false, false, false],
    ['2002:101:101::1', '6to4', null, true, true],
    ['2002:a00:1::1', '6to4', null, false, false],
    ['2002:c000:201::1', '6to4', null, false, true],
    ['2001:0:4136:e378:8000:63bf:fefe:fefe', 'TEREDO', null, true, true],
    ['2001:0:4136:e378:8000:63bf:f5ff:fffe', 'TEREDO', null, false, false],
  ])('%s', (text, range, globallyReachable, attributable, asPublic) => {
    expect(parseIpAddress(text)).toMatchObject({ ok: true, value: { range, globallyReachable, attributable } })
    expect(parseIpAddress(text, publicDocumentation)).toMatchObject({ value: { range, globallyReachable, attributable: asPublic } })
  })

  it('takes any other word, or no options, for no', () => {
    for (const options of [{ documentationRanges: 'yes' }, {}, null])
      expect(parseIpAddress('192.0.2.1', options as IpAddressOptions)).toMatchObject({ value: { attributable: false } })
  })
})

it('names the IPv4 address in a mapped one, and in no other', () => {
  const embedded = (text: string): unknown => {
    const result = parseIpAddress(text)
    return result.ok && result.value.embeddedIpv4
  }
  expect(embedded('::ffff:c000:201')).toBe('192.0.2.1')
  expect(parseIpAddress('::ffff:c000:201')).toMatchObject({ value: { kind: 'ipv6' } })
  for (const text of ['::192.0.2.1', '2002:c000:201::', '64:ff9b::192.0.2.1', '192.0.2.1']) expect(embedded(text)).toBeUndefined()
})
