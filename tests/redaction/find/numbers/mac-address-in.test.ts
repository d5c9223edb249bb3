import { describe, expect, it } from 'vitest'
import { findIdentifiers } from '../../../../src/redaction/find-identifiers.ts'
import { withMarks } from '../with-marks.ts'

describe('the address of a network card in a text', () => {
  it.each([
    // With colons, alone or behind a label
    ...['‹aa:bb:cc:dd:ee:fa›', '‹aa-bb-cc-dd-ee-fa›', 'aabb.ccdd.eefa'],
    ...['‹00:00:5e:00:53:01›', '‹00:00:5E:00:53:01›.', '‹00:00:5e:00:53:01›:', ':‹00:00:5e:00:53:01›', 'MAC:‹00:00:5e:00:53:01›'],
    ...['mac=‹00:00:5e:00:53:01›'],
    ...['x00:00:5e:00:53:01', '00:00:5e:00:53:01:02', '00:00:5e:00:53:01x', '00:00:5e:00:53', '00:00:5e:00:53:0'],
    ...['MAC:00:00:5e:00:53:01x', 'MAC:00:00:5e:00:53:0g'],
    ...['MAC=‹00:00:5e:00:53:01:00:00:5e:00:53:02:08:00›', 'mac=‹00:00:5e:00:53:01:00:00:5e:00:53:02:08:00›'],
    ...['xxx=00:00:5e:00:53:01:00:00:5e:00:53:02:08:00'],
    // With hyphens or dots
    ...['‹00-00-5e-00-53-01›', '‹0000.5e00.5301›', 'x00-00-5e-00-53-01', '00-00-5e-00-53-01-02', '‹00-00-5e-00-53-01›-'],
    ...['00-00-5e-00-53', '0000.5e00.5301.1'],
    ...['1-00-00-5e-00-53-01', 'x.0000.5e00.5301', '‹dead.beef.ca1e›', 'dead.beef.cafe', '0000-5e00-5301', '00-00-5e-00-53-01x'],
    ...['00.00.5e.00.53.01'],
    // Without signs, where a word says so
    ...['hwaddr ‹00005e005301›', 'an interface with hwaddr ‹a0005e005301›', 'mac: ‹00005e005301›', 'mac="‹00005e005301›"'],
    ...['MAC-Adresse ‹00005e005301›'],
    ...['00005e005301', 'hwaddr 00005e00530', 'hwaddr 00005e0053011', 'hwaddr 00005e00530g', 'xmac 00005e005301', 'mac, 00005e005301'],
    ...['ether ‹00005e005301›'],
    // Nobody's
    ...['ff:ff:ff:ff:ff:ff', '00:00:00:00:00:00', 'mac ffffffffffff'],
  ])('%s', (line) => {
    expect(withMarks(line, { kinds: ['mac-address'] })).toBe(line)
  })

  it.each([
    ['00-00-5E-00-53-01', '00:00:5e:00:53:01'],
    ['0000.5e00.5301', '00:00:5e:00:53:01'],
    ['mac 00005e005301', '00:00:5e:00:53:01'],
    ['MAC=00:00:5e:00:53:01:00:00:5e:00:53:02:08:00', '00:00:5e:00:53:01 00:00:5e:00:53:02'],
  ])('%s is %s', (text, canonical) => {
    expect(findIdentifiers(text)).toEqual([expect.objectContaining({ canonical, why: 'mac-address' })])
  })

  it('is looked for where it is asked for', () => {
    const line = 'MAC:00:00:5e:00:53:01 MAC=00:00:5e:00:53:01:00:00:5e:00:53:02:08:00 00-00-5e-00-53-01 0000.5e00.5301 mac 00005e005301'
    expect(withMarks(line, { kinds: ['ip-address'] })).toBe(line)
  })
})
