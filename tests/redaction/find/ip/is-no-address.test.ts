import { describe, expect, it } from 'vitest'
import { withMarks } from '../with-marks.ts'

describe('four numbers with dots between them', () => {
  it.each([
    // Money
    ...['1.234.200.100€', '1.234.200.100 EUR', '1.234.200.100 $', '€1.234.200.100', 'EUR 1.234.200.100', '1.000.000.000', '5.000.000.000'],
    ...['‹1.234.200.100› x', '‹1.234.200.10›€', '‹1.234.20.100›€', '‹5.100.000.000›', '‹1.000.000.001›'],
    // Versions
    ...['v1.2.3.4', 'version 10.4.0.12', 'ver. 10.4.0.12', 'Version: 10.4.0.12', 'version="10.4.0.12"', 'appVersion=10.4.0.12'],
    ...['v 10.4.0.12'],
    ...['versions 1.2.3.4, 1.2.3.5 and 1.2.3.6', 'versions 1.2.3.4 - 1.2.3.5', 'build 10.4.0.12', 'версия 10.4.0.12', '版本 10.4.0.12'],
    ...['>=1.2.3.4', '== 1.2.3.4', '~1.2.3.4', '^1.2.3.4', '!=1.2.3.4', '=‹1.2.3.4›', '1.2.3.4-beta', '1.2.3.4-rc.1', '1.2.3.4.jar'],
    ...['1.2.3.4+build5'],
    ...['‹1.2.3.4›-x', '‹1.2.3.4›.jars', '‹1.2.3.4›+x', 'lib.tar ‹1.2.3.4›'],
    ...['User-Agent: Softphone/5.6.1.200', 'user-agent="Soft phone/5.6.1.200"', 'X-Mailer: x/5.6.1.200', 'User-Agent: ‹5.6.1.200›'],
    ...['Agent: Softphone/‹5.6.1.200›', `User-Agent: ${'x'.repeat(80)} y/5.6.1.200`, `User-Agent: ${'x'.repeat(81)} y/‹5.6.1.200›`],
    // Products, which have a small number behind the first
    ...['Chrome/120.0.0.0', 'Chrome/120.12.3.4', 'Chrome 120.12.3.4', 'curl/7.88.1.2', 'curl/v7.88.1.2', 'nginx/1.2.3.4', 'app/1.2.3.4'],
    ...['Chrome/‹120.0.100.0›', 'app ‹1.2.3.4›', 'User/120.1.0.0', 'Name/120.1.0.0', 'Name/‹99.1.0.0›', 'Name/‹120.1.1.0›'],
    ...['Name/‹120.1.0.1›'],
    ...['com.example:lib:1.2.3.4', 'com:lib:‹1.2.3.4›', 'com.example:‹1.2.3.4›'],
    // Places in a text, none of which is zero or above 99
    ...['section 3.2.1.4', 'Section 3.2.1.4', '§ 3.2.1.4', '§§ 3.2.1.4', 'art. 3.2.1.4', 'Art. no. 3.2.1.4', 'points 3.2.1.4 and 3.2.1.5'],
    ...['section ‹3.2.0.4›', 'section ‹3.2.1.100›', 'access point ‹3.2.1.4›', 'firewall rule ‹3.2.1.4›', 'rule 3.2.1.4'],
    ...['sections 1.2.3.4 to 1.2.3.9'],
    ...['xsection ‹3.2.1.4›', 'no. 3.2.1.4', '(section 3.2.1.4)', 'section:‹3.2.1.4›', 'the ‹3.2.1.4›', '(‹3.2.1.4›)', '‹[3.2.1.4]›'],
    ...['\n‹3.2.1.4›'],
  ])('%s', (line) => {
    expect(withMarks(line)).toBe(line)
  })
})
