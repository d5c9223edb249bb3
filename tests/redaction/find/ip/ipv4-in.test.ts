import { describe, expect, it } from 'vitest'
import { findIdentifiers } from '../../../../src/redaction/find-identifiers.ts'
import { withMarks } from '../with-marks.ts'

describe('an IPv4 address in a text', () => {
  it.each([
    // A port behind a fifth dot is none up to 255, where it could be a part of something longer
    ...['‹192.0.2.7.256›', '‹192.0.2.7.259›', '‹192.0.2.7.260›', '‹192.0.2.7.300›', '‹192.0.2.7.1024›', '‹192.0.2.7.65535›'],
    ...['192.0.2.7.255', '192.0.2.7.249', '192.0.2.7.12', '192.0.2.7.199', '192.0.2.7.123456', '192.0.2.7.1024.1', '192.0.2.256.1024'],
    // Four small numbers behind a dot are the end of something longer
    ...['x.1.2.3.4', 'x.1.2.3.4.51422', 'x.‹1.2.3.100›', 'x.‹100.2.3.4›', 'x-‹1.2.3.4›'],
    // Three digits at most, and none above 255
    ...['‹192.0.2.255›', '192.0.2.256', '256.0.2.1', '192.0.2.0255', '0192.0.2.25', '192.0.2.1234567890'],
    // Brackets, prefix and port
    ...['[‹192.0.2.7›', '‹192.0.2.7›]', '‹[192.0.2.7]›', '‹[192.0.2.7]:443›', '‹192.0.2.0/32›', '‹192.0.2.0/0›'],
    ...['‹192.0.2.0›/33', '‹192.0.2.0›/024', '‹192.0.2.0›/00', '‹192.168.001.010›/24', '10.0.2.1/33', '‹10.0.2.1/32›', '‹10.0.2.100›/33'],
    ...['//‹192.0.2.0›/24', 'http://‹192.0.2.7›/24', 'http://‹[192.0.2.7]›/24', '/‹192.0.2.0/24›', '‹192.0.2.7›/x', '‹192.0.2.7›/'],
    // Turned round, as names in the DNS
    ...['‹7.2.0.192.in-addr.arpa›', '‹7.2.0.192.IN-ADDR.ARPA›', '‹7.2.0.192›.in-addr.arp', '‹7.2.0.192.1024›.in-addr.arpa'],
  ])('%s', (line) => {
    expect(withMarks(line)).toBe(line)
  })

  it.each([
    ['192.168.001.010', '192.168.001.010', 'ip-ambiguous'],
    ['192.168.1.010', '192.168.1.010', 'ip-ambiguous'],
    ['192.168.1.0', '192.168.1.0', 'ipv4'],
    ['192.168.1.00', '192.168.1.00', 'ip-ambiguous'],
    ['192 . 0 . 2 . 7', '192.0.2.7', 'ipv4'],
    ['192.0.2.0/24', '192.0.2.0/24', 'ip-block'],
    ['192.168.001.010/24', '192.168.001.010', 'ip-ambiguous'],
    ['7.2.0.192.in-addr.arpa', '192.0.2.7', 'ip-reversed'],
    ['[192.0.2.7]:443', '192.0.2.7', 'ipv4'],
    ['192.0.2.7.1024', '192.0.2.7', 'ipv4'],
  ])('%s is %s, since it is %s', (text, canonical, why) => {
    expect(findIdentifiers(text)).toEqual([expect.objectContaining({ canonical, why })])
  })
})
