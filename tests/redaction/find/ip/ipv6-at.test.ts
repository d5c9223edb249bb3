import { describe, expect, it } from 'vitest'
import { findIdentifiers } from '../../../../src/redaction/find-identifiers.ts'
import { withMarks } from '../with-marks.ts'

describe('an IPv6 address in a text', () => {
  it.each([
    // In a word
    ...['x‹a::1:2›', 'x‹2001:db8::1›', 'x‹fe80::1:2›', 'xfe80::1', 'IPv‹62001:db8::7›', 'node:‹2001:db8::7›', 'xabc:‹2001:db8::7›'],
    ...['x‹fd00:1::2›', 'x‹fc00:1::2›', 'std::a', 'a::b', 'x[1::2]'],
    // Ends of sentences and of labels
    ...['‹2001:db8::7›.', '‹2001:db8::7›:', '‹2001:db8::7›...', '.‹2001:db8::7›', ':‹2001:db8:0:1:2:3:4:5›', '‹2001:db8::›.', '..‹::1›'],
    // Zone, brackets, prefix, port
    ...['‹fe80::1%eth0›:443', '‹[fe80::1%eth0]:443›', '‹fe80::1%eth0.1› ', '‹fe80::1%eth0›.', '‹2001:db8::%1/32›', '‹2001:db8::/128›'],
    ...['‹2001:db8::›/129', '‹2001:db8::›/064', '[‹2001:db8::7›', '‹[2001:db8::7]›/', 'http://‹[2001:db8::7]›/32', '//‹2001:db8::7›/32'],
    ...['‹2001:db8:1:2:3:4:5:6:443›', '‹2001:db8::7.443›', '‹2001:db8::7 port 443›', '‹[2001:db8::7]#443›'],
    // With an IPv4 address at its end
    ...['‹::ffff:192.0.2.1›', '‹64:ff9b::192.0.2.1›', '‹64:ff9b::192.0.2.1.443›', '‹2001:db8:1:2:3:4:192.0.2.1›'],
    // Times, hardware addresses, programs
    ...['11:02:33', '1:2:3:4:5', '12:34:56:78:90', '1:‹2:3:4:5:6:7:8:9›', '1:2:3:4:5:6:7:8:9:a', '2001:db8:1:2:3:4:5'],
    ...['01:02:03:04:05:06:07:08', '::'],
    ...['‹1:2:3:4:5:6:7:8›', '2001:db8::1::2', '2001:db8:::7', '2001::1x', '_2001::1', '‹2001::1›', '20::1', '‹::1›', '::a', '‹a::b:c›'],
  ])('%s', (line) => {
    expect(withMarks(line)).toBe(line)
  })

  it.each([
    ['2001:DB8:0:0:0:0:0:7', '2001:db8::7', 'ipv6'],
    ['fe80::1%eth0', 'fe80::1', 'ip-zone'],
    ['2001:db8::/32', '2001:db8::/32', 'ip-block'],
    ['[2001:db8::7]:443', '2001:db8::7', 'ipv6'],
    ['2001:db8:1:2:3:4:5:6:443', '2001:db8:1:2:3:4:5:6', 'ipv6'],
    ['2001:db8::7.443', '2001:db8::7', 'ipv6'],
    ['add:2001:db8:1:2:3:4:5:6', '2001:db8:1:2:3:4:5:6', 'ipv6'],
  ])('%s is %s, since it is %s', (text, canonical, why) => {
    expect(findIdentifiers(text)).toEqual([expect.objectContaining({ canonical, why })])
  })
})
