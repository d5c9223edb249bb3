import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmailAddress } from '../../src/identifiers/email/parse-email-address.ts'
import { parseCidr } from '../../src/identifiers/ip/parse-cidr.ts'
import { parseIpAddress } from '../../src/identifiers/ip/parse-ip-address.ts'
import { parsePhoneNumber } from '../../src/identifiers/phone/parse-phone-number.ts'
import { findIdentifiers } from '../../src/redaction/find-identifiers.ts'
import type { FindableKind, FindingReason, FindOptions } from '../../src/redaction/finding.ts'
import { UsageError } from '../../src/foundation/usage-error.ts'
import { harmlessLines } from './harmless-lines.ts'
import { marked } from './marked.ts'

const ip: FindableKind = 'ip-address'
const mail: FindableKind = 'email-address'
const phone: FindableKind = 'phone-number'

/** A line, with what is to be found between ‹ and ›; then for each what it is, canonically. */
type Row = readonly [line: string, found: readonly (readonly [FindableKind, string, FindingReason])[], options?: FindOptions]

const rows: readonly Row[] = [
  // IPv4
  ['seen at ‹192.0.2.7› today', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹192.0.2.7›.', [[ip, '192.0.2.7', 'ipv4']]],
  ['(‹192.0.2.7›)', [[ip, '192.0.2.7', 'ipv4']]],
  [
    '"‹192.0.2.7›","‹198.51.100.9›"',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [ip, '198.51.100.9', 'ipv4'],
    ],
  ],
  ['IP:‹192.0.2.7›, next', [[ip, '192.0.2.7', 'ipv4']]],
  ['<‹192.0.2.7›>', [[ip, '192.0.2.7', 'ipv4']]],
  ['ip=‹192.0.2.7›&x=1', [[ip, '192.0.2.7', 'ipv4']]],
  ['IP‹192.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['IPv4/‹192.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['host/‹192.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  [
    '‹192.0.2.7›-‹192.0.2.9›',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [ip, '192.0.2.9', 'ipv4'],
    ],
  ],
  ['section ‹192.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['20/Aug/2026 ‹198.51.100.23› - - "GET / HTTP/1.1" 200', [[ip, '198.51.100.23', 'ipv4']]],
  ['‹192.168.001.010› is written oddly', [[ip, '192.168.001.010', 'ip-ambiguous']]],
  // ports
  ['‹192.0.2.7:443› at 11:02', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹192.0.2.7›:70000', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹192.0.2.7›:0', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹192.0.2.7›: 11:02:33', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹192.0.2.7 port 443›', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹192.0.2.7, port 443› then', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹192.0.2.7 (port 443)›', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹192.0.2.7 source port 51422›', [[ip, '192.0.2.7', 'ipv4']]],
  ['from ‹[192.0.2.7] (port=443)›', [[ip, '192.0.2.7', 'ipv4']]],
  ['http://‹192.0.2.7:8080›/path', [[ip, '192.0.2.7', 'ipv4']]],
  ['http://‹192.0.2.7›/123', [[ip, '192.0.2.7', 'ipv4']]],
  // blocks
  ['‹192.0.2.0/24› was blocked', [[ip, '192.0.2.0/24', 'ip-block']]],
  ['‹2001:db8::/32› too', [[ip, '2001:db8::/32', 'ip-block']]],
  ['10.0.0.0/123', []],
  ['‹2001:db8::›/129', [[ip, '2001:db8::', 'ipv6']]],
  ['outside:‹192.0.2.7›/51422', [[ip, '192.0.2.7', 'ipv4']]],
  // defanged, dressed up
  ['‹192[.]0[.]2[.]7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹192.0.2[.]7:443›', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹192(dot)0(dot)2(dot)7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹2001:db8[:]:7›', [[ip, '2001:db8::7', 'ipv6']]],
  ['‹１９２．０．２．７›', [[ip, '192.0.2.7', 'ipv4']]],
  [
    '‹192.0.\u200b2.7› and \u202b‹192.0.2.8›\u202c',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [ip, '192.0.2.8', 'ipv4'],
    ],
  ],
  ['‹192。0。2。7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['العنوان ‹١٩٢.٠.٢.٧›', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹\u{1d7cf}92.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['アドレス‹192.0.2.7›です', [[ip, '192.0.2.7', 'ipv4']]],
  // IPv6
  ['from ‹2001:db8::7›.', [[ip, '2001:db8::7', 'ipv6']]],
  ['‹[2001:db8::7]:443› at 11:02', [[ip, '2001:db8::7', 'ipv6']]],
  ['‹[2001:db8::7]›', [[ip, '2001:db8::7', 'ipv6']]],
  ['‹2001:db8::7 port 443›', [[ip, '2001:db8::7', 'ipv6']]],
  ['‹2001:db8::7.443›', [[ip, '2001:db8::7', 'ipv6']]],
  ['http://‹[2001:db8::7]:8080›/x', [[ip, '2001:db8::7', 'ipv6']]],
  ['‹2001:DB8:0:0:0:0:0:7›', [[ip, '2001:db8::7', 'ipv6']]],
  ['IP:‹2001:db8::7›', [[ip, '2001:db8::7', 'ipv6']]],
  ['addr: ‹2001:db8::7›: gone', [[ip, '2001:db8::7', 'ipv6']]],
  ['add:‹2001:db8:1:2:3:4:5:6›', [[ip, '2001:db8:1:2:3:4:5:6', 'ipv6']]],
  ['‹fe80::1%eth0› answered', [[ip, 'fe80::1', 'ip-zone']]],
  ['‹::ffff:192.0.2.1› mapped', [[ip, '::ffff:192.0.2.1', 'ipv6']]],
  ['‹::1›', [[ip, '::1', 'ipv6']]],
  ['‹dead:beef::cafe›', [[ip, 'dead:beef::cafe', 'ipv6']]],
  // e-mail
  ['write to ‹a.example@shop.example.org›.', [[mail, 'a.example@shop.example.org', 'email']]],
  ['mailto:‹a@example.org›?subject=x', [[mail, 'a@example.org', 'email']]],
  [
    'A Example <‹a@example.org›>, B <‹b@example.org›>',
    [
      [mail, 'a@example.org', 'email'],
      [mail, 'b@example.org', 'email'],
    ],
  ],
  // As long as mail systems take, and longer.
  [`‹${'a'.repeat(64)}@example.org›`, [[mail, `${'a'.repeat(64)}@example.org`, 'email']]],
  [`‹${'a'.repeat(65)}@example.org›`, [[mail, `${'a'.repeat(65)}@example.org`, 'email-like']]],
  [`‹ab@${`${'c'.repeat(61)}.`.repeat(4)}org›`, [[mail, `ab@${`${'c'.repeat(61)}.`.repeat(4)}org`, 'email']]],
  [`‹abc@${`${'c'.repeat(61)}.`.repeat(4)}org›`, [[mail, `abc@${`${'c'.repeat(61)}.`.repeat(4)}org`, 'email-like']]],
  ['email=‹a@example.org›', [[mail, 'a@example.org', 'email']]],
  ["'‹a@example.org›'", [[mail, 'a@example.org', 'email']]],
  ['‹a[at]example[.]org›', [[mail, 'a@example.org', 'email']]],
  ['‹a (at) example (dot) org›', [[mail, 'a@example.org', 'email']]],
  ['‹a@MÜNCHEN.example›', [[mail, 'a@xn--mnchen-3ya.example', 'email']]],
  ['‹а@пример.испытание›', [[mail, 'а@xn--e1afmkfd.xn--80akhbyknj4f', 'email']]],
  ['‹a@exam\u00adple.org›', [[mail, 'a@example.org', 'email']]],
  ['‹a..b@example.org› is refused', [[mail, 'a..b@example.org', 'email-like']]],
  ['‹a@192.0.2.7›', [[mail, 'a@192.0.2.7', 'email-like']]],
  [
    '‹a@example.org›;‹b@example.org›',
    [
      [mail, 'a@example.org', 'email'],
      [mail, 'b@example.org', 'email'],
    ],
  ],
  // phone
  ['call ‹+1 202 555 0123› now', [[phone, '+12025550123', 'phone-international']]],
  ['‹+44 (0)20 7946 0958›', [[phone, '+442079460958', 'phone-international']]],
  // A number with the zero and another one without it: hidden as it is written.
  ['‹+39 (0)3123456789›', [[phone, '+3903123456789', 'phone-international']]],
  ['‹(+44) 20 7946 0958›', [[phone, '+442079460958', 'phone-international']]],
  ['‹+442079460958;ext=12›', [[phone, '+442079460958', 'phone-international']]],
  ['‹+44 20 7946 0958 ext. 12›', [[phone, '+442079460958', 'phone-international']]],
  ['tel:‹+1-202-555-0123›', [[phone, '+12025550123', 'phone-uri']]],
  ['‹0044 20 7946 0958›', [[phone, '+442079460958', 'phone-international']]],
  ['‹＋１ ２０２ ５５５ ０１２３›', [[phone, '+12025550123', 'phone-international']]],
  ['‹+١ ٢٠٢ ٥٥٥ ٠١٢٣›', [[phone, '+12025550123', 'phone-international']]],
  ['‹+1 202 555 0123› 2026-08-20', [[phone, '+12025550123', 'phone-international']]],
  [
    '‹+1 202 555 0123› / ‹+1 202 555 0124›',
    [
      [phone, '+12025550123', 'phone-international'],
      [phone, '+12025550124', 'phone-international'],
    ],
  ],
  ['‹+999 1234567890›', [[phone, '+9991234567890', 'phone-possible']]],
  ['No. ‹+1 202 555 0123›', [[phone, '+12025550123', 'phone-international']]],
  ['‹020 7946 0958›', [[phone, '+442079460958', 'phone-national']], { defaultCountry: 'GB' }],
  ['‹(020) 7946 0958›', [[phone, '+442079460958', 'phone-national']], { defaultCountry: 'GB' }],
  ['‹(202) 555-0123›', [[phone, '+12025550123', 'phone-national']], { defaultCountry: 'US' }],
  ['‹202-555-0123›', [[phone, '+12025550123', 'phone-national']], { defaultCountry: 'US' }],
  ['tel. ‹2025550123›', [[phone, '+12025550123', 'phone-national']], { defaultCountry: 'US' }],
  ['Telephone No. ‹202-555-0123›', [[phone, '+12025550123', 'phone-national']], { defaultCountry: 'US' }],
  ['‹202 555 0123 x12›', [[phone, '+12025550123', 'phone-national']], { defaultCountry: 'US' }],
  ['tel:‹020-7946-0958›', [[phone, '+442079460958', 'phone-uri']], { defaultCountry: 'GB' }],
  ['Tel: ‹020 7946 0958›', [[phone, '+442079460958', 'phone-national']], { defaultCountry: 'GB' }],
  [
    '‹192.0.2.7›‹+442079460958›',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [phone, '+442079460958', 'phone-international'],
    ],
  ],
  ['name,‹020 7946 0958›,17', [[phone, '+442079460958', 'phone-national']], { defaultCountry: 'GB' }],
  ['name,‹0044 20 7946 0958›,17', [[phone, '+442079460958', 'phone-international']]],
  ['1,020 7946 0958', [], { defaultCountry: 'GB' }],
  ['2025550123', [], { defaultCountry: 'US' }],
  ['020 7946 0958', []],
  // what strangers wrote
  ['‹030/23125-100 Durchwahl 112›, Zeichen', [[phone, '+493023125100', 'phone-national']], { defaultCountry: 'DE' }],
  ['‹030 23125 100 (Durchwahl: -12)›', [[phone, '+493023125100', 'phone-national']], { defaultCountry: 'DE' }],
  ['‹01 99 00 77 00 poste 312›', [[phone, '+33199007700', 'phone-national']], { defaultCountry: 'FR' }],
  ['‹02/12345678 int. 27›, prot. 13239', [[phone, '+390212345678', 'phone-national']], { defaultCountry: 'IT' }],
  ['‹+55 (11) 2345-6789 ramal 204›, setor', [[phone, '+551123456789', 'phone-international']]],
  ['‹12 345 67 89 wew. 14›, faks', [[phone, '+48123456789', 'phone-national']], { defaultCountry: 'PL' }],
  ['‹+90 212 345 67 89 dahili 112›', [[phone, '+902123456789', 'phone-international']]],
  ['‹+380 44 234 5678 вн. 12›', [[phone, '+380442345678', 'phone-international']]],
  // Rooms, flats, hours and the numbers of files are none.
  ['‹+45 32 12 34 56› kl. 14', [[phone, '+4532123456', 'phone-international']]],
  ['‹+48 12 345 67 89› lok. 5', [[phone, '+48123456789', 'phone-international']]],
  ['‹+49 30 23125 100› Durchwahl 112/2026', [[phone, '+493023125100', 'phone-international']]],
  ['‹+33 1 99 00 77 00› poste 1234567', [[phone, '+33199007700', 'phone-international']]],
  // Plans change: what is written and called like a number is one.
  ['Mob: ‹07700 900 123› ref', [[phone, '+447700900123', 'phone-possible']], { defaultCountry: 'GB' }],
  ['Tél. ‹06 39 98 04 17›', [[phone, '+33639980417', 'phone-possible']], { defaultCountry: 'FR' }],
  ['tel ‹555-010-9999›', [[phone, '+15550109999', 'phone-possible']], { defaultCountry: 'US' }],
  ['‹+44 (0)7700 900888›, from', [[phone, '+447700900888', 'phone-possible']]],
  ['the 07700 900 123', [], { defaultCountry: 'GB' }],
  ['call 12-34-5678', [], { defaultCountry: 'US' }],
  ['Tel. am 12.08.2026', [], { defaultCountry: 'DE' }],
  ['Tel. 07700 9012', [], { defaultCountry: 'GB' }],
  ['no zap ‹11961234567› q', [[phone, '+5511961234567', 'phone-national']], { defaultCountry: 'BR' }],
  ['Tfno.: ‹810123456› –', [[phone, '+34810123456', 'phone-national']], { defaultCountry: 'ES' }],
  ['Telemóvel: ‹912345678›', [[phone, '+351912345678', 'phone-national']], { defaultCountry: 'PT' }],
  ['τηλ. ‹2123456789›', [[phone, '+302123456789', 'phone-national']], { defaultCountry: 'GR' }],
  ['휴대폰 ‹01020000000›', [[phone, '+821020000000', 'phone-national']], { defaultCountry: 'KR' }],
  ['meter 097288, reference', [], { defaultCountry: 'FI' }],
  ['tel. ‹097288›', [[phone, '+35897288', 'phone-national']], { defaultCountry: 'FI' }],
  ['Ordine 2026/050338', [], { defaultCountry: 'IT' }],
  ['PV 04812/00817/2026', [], { defaultCountry: 'FR' }],
  ['n° 04812/00817/2026', [], { defaultCountry: 'FR' }],
  [
    'src=‹192.0.2.14› dst=‹198.51.100.9› sport=20593',
    [
      [ip, '192.0.2.14', 'ipv4'],
      [ip, '198.51.100.9', 'ipv4'],
    ],
  ],
  ['Quelle ‹203.0.113.93›, Ziel Port 22', [[ip, '203.0.113.93', 'ipv4']]],
  ['Ziel ‹203.0.113.93, Ziel Port 22›', [[ip, '203.0.113.93', 'ipv4']]],
  ['src=‹192.0.2.14 sport=20593›', [[ip, '192.0.2.14', 'ipv4']]],
  ['IP ‹192.0.2.14, dst port 443›', [[ip, '192.0.2.14', 'ipv4']]],
  ["wa.jid='‹a@example.org›', d", [[mail, 'a@example.org', 'email']]],
  ['IP-adres ‹203.0.113.66 poort 44123› op', [[ip, '203.0.113.66', 'ipv4']]],
  ['‹203.0.113.66, порт 44123›', [[ip, '203.0.113.66', 'ipv4']]],
  ['l’adresse ‹192.0.2.62›³ est', [[ip, '192.0.2.62', 'ipv4']]],
  [
    '‹+44 20 7946 0958›¹², ‹a@example.org›⁴',
    [
      [phone, '+442079460958', 'phone-international'],
      [mail, 'a@example.org', 'email'],
    ],
  ],
  ['‹192.0.2.⁷›', [[ip, '192.0.2.7', 'ipv4']]],
  ['‹(0049) 30 23125 100›', [[phone, '+493023125100', 'phone-international']]],
  ['(‹0049 30 23125 100›)', [[phone, '+493023125100', 'phone-international']]],
  ['IMSI ‹234 15 9876543210› (see', [['imsi', '234159876543210', 'imsi']]],
  ['IMSI ‹310-150-123456789›', [['imsi', '310150123456789', 'imsi']]],
  ['IMSI ‹262 01 1234 567890› in', [['imsi', '262011234567890', 'imsi']], { defaultCountry: 'DE' }],
  ['IMSI ‹262-01-123-456-7890› in', [['imsi', '262011234567890', 'imsi']]],
  ['row 234 15 9876543210', []],
  ['IMSI 234 15 98765432101', []],
  [
    '<imsi>‹262021234567890›</imsi><imei>‹490154203237518›</imei><imsi>‹262021234567890›',
    [
      ['imsi', '262021234567890', 'imsi'],
      ['imei', '490154203237518', 'imei'],
      ['imsi', '262021234567890', 'imsi'],
    ],
  ],
  ['B party ‹2025550123› at', [[phone, '+12025550123', 'phone-national']], { defaultCountry: 'US' }],
  ['CLI ‹2025550123›', [[phone, '+12025550123', 'phone-national']], { defaultCountry: 'US' }],
  ['mi número es el ‹612345678›', [[phone, '+34612345678', 'phone-national']], { defaultCountry: 'ES' }],
  ['número 612345678', [], { defaultCountry: 'ES' }],
  ['bhai mera number ‹81234 56789›', [[phone, '+918123456789', 'phone-national']], { defaultCountry: 'IN' }],
  ['mande para ‹11 96123-4567› hoje', [[phone, '+5511961234567', 'phone-national']], { defaultCountry: 'BR' }],
  ['Spiel 77: 0 4 1 7 7 1 8', [], { defaultCountry: 'DE' }],
  ['numéro fiscal 04 17 71 88 44', [], { defaultCountry: 'FR' }],
  ['przez 5 dni ‹512 345 678›', [[phone, '+48512345678', 'phone-national']], { defaultCountry: 'PL' }],
  // Where every number is written with its prefix, three groups without one are something else.
  ['12 345 67 89', [], { defaultCountry: 'DE' }],
  ['‹12 345 67 89›', [[phone, '+48123456789', 'phone-national']], { defaultCountry: ['DE', 'PL'] }],
  [
    '‹0212 345 67 89›, ‹212 345 67 89›',
    [
      [phone, '+902123456789', 'phone-national'],
      [phone, '+902123456789', 'phone-national'],
    ],
    { defaultCountry: 'TR' },
  ],
  ['tel. ‹30 23125 110›', [[phone, '+493023125110', 'phone-national']], { defaultCountry: 'DE' }],
  ['‹(30) 23125 110›', [[phone, '+493023125110', 'phone-national']], { defaultCountry: 'DE' }],
  ['Kiinteistö 91-441-788-12', [], { defaultCountry: 'FI' }],
  ['Versión de la aplicación 6.1.2.34', []],
  ['version of the software 10.4.0.12', []],
  ['the application ‹192.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['usb 2-1.4.2.1: new', []],
  [
    '‹10.0.0.1›-‹10.0.0.5›, 3-‹192.0.2.7›',
    [
      [ip, '10.0.0.1', 'ipv4'],
      [ip, '10.0.0.5', 'ipv4'],
      [ip, '192.0.2.7', 'ipv4'],
    ],
  ],
  ['‹02 123 4567 ต่อ 12› โทรสาร', [[phone, '+6621234567', 'phone-national']], { defaultCountry: 'TH' }],
  ['‹(044) 123-45-67, дод. 12›, каб.', [[phone, '+380441234567', 'phone-national']], { defaultCountry: 'UA' }],
  ['תתקשר אליי ל־‹0502345678› אחרי', [[phone, '+972502345678', 'phone-national']], { defaultCountry: 'IL' }],
  ['ab-0502345678', [], { defaultCountry: 'IL' }],
  ['sinistro 2025/0771/44', [], { defaultCountry: 'IT' }],
  ['tel. ‹0771/44›', [[phone, '+39077144', 'phone-national']], { defaultCountry: 'IT' }],
  ['‹+1 2 0 2 5 5 5 0 1 2 3› ok', [[phone, '+12025550123', 'phone-international']]],
  ['call ‹2 0 2 5 5 5 0 1 2 3› ok', [[phone, '+12025550123', 'phone-national']], { defaultCountry: 'US' }],
  ['tel ‹0 2 0 7 9 4 6 0 9 5 8›', [[phone, '+442079460958', 'phone-national']], { defaultCountry: 'GB' }],
  ['http://‹0300.0.2.7›/', [[ip, '192.0.2.7', 'ip-number']]],
  ['http://1234.0.2.7/', []],
  ['والإصدار 10.4.0.12 من', []],
  ['버전 10.4.0.12', []],
  ['バージョン10.4.0.12に', []],
  ['ジョン ‹192.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['User-Agent: Softphone/5.6.1.200', []],
  ['User-Agent: Softphone/5.6 Stack/5.6.1.200', []],
  ['User-Agent: curl, from ‹192.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['route Softphone/‹5.6.1.200›', [[ip, '5.6.1.200', 'ipv4']]],
  ['3526 0500 0000 0000 0191 5501 7000 2649 8210 0041 7883', []],
  [
    '‹4111 1111 1111 1111› ‹5555 5555 5555 4444›',
    [
      ['payment-card', '4111111111111111', 'payment-card'],
      ['payment-card', '5555555555554444', 'payment-card'],
    ],
  ],
  ['[ip-address]³³ 5555 555, [ip-address]³ 5555 5555', [], { defaultCountry: ['GL', 'US'] }],
  // A calling code without its plus is no missing prefix.
  ['seen ‹44 20 7946 0958› x', [[phone, '+442079460958', 'phone-national']], { defaultCountry: 'GB' }],
  ['‹49 30 23125110›', [[phone, '+493023125110', 'phone-national']], { defaultCountry: 'DE' }],
  ['33 ‹1 99 00 12 34›', [[phone, '+33199001234', 'phone-national']], { defaultCountry: 'FR' }],
  ['45 345 67 89', [], { defaultCountry: 'DE' }],
  // Six digits in pairs are a whole number where nothing is dialled before it.
  ['‹22 12 34›', [[phone, '+299221234', 'phone-national']], { defaultCountry: 'GL' }],
  ['(030) 110', [], { defaultCountry: 'DE' }],
  ['06 12 34', [], { defaultCountry: 'IT' }],
  ['(‹030 23125110, DW 12›)', [[phone, '+493023125110', 'phone-national']], { defaultCountry: 'DE' }],
  ['(‹0049 (30) 23125110›)', [[phone, '+493023125110', 'phone-international']]],
  ['my nr ‹30 23125110›', [[phone, '+493023125110', 'phone-national']], { defaultCountry: 'DE' }],
  ['hub 2-1.4.2.1:1.0, /sys/bus/usb/devices/1-1.4.2.1', []],
  [
    'DNS 1-‹1.1.1.1›, 2-‹10.0.0.1›',
    [
      [ip, '1.1.1.1', 'ipv4'],
      [ip, '10.0.0.1', 'ipv4'],
    ],
  ],
  ['user-agent: "curl" from gw/‹192.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['User-Agent: curl, peer: gw/‹192.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['User-Agent: curl peer=gw x/‹192.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['User-Agent: Mozilla/5.0 (rv:109.0) Softphone/5.6.1.200', []],
  [
    '‹a²@example.org›, ‹a@exam²ple.org›, ‹1⁹2.0.2.7›, ‹192.0.2³.7›',
    [
      [mail, 'a2@example.org', 'email'],
      [mail, 'a@exam2ple.org', 'email'],
      [ip, '192.0.2.7', 'ipv4'],
      [ip, '192.0.23.7', 'ipv4'],
    ],
  ],
  // what a hostile reader found
  [
    '‹10.0.0.10› ‹62.4.16.80› - - ‹10.20.30.40›',
    [
      [ip, '10.0.0.10', 'ipv4'],
      [ip, '62.4.16.80', 'ipv4'],
      [ip, '10.20.30.40', 'ipv4'],
    ],
  ],
  [
    '‹8.8.8.8:53› ‹10.0.0.5:80›',
    [
      [ip, '8.8.8.8', 'ipv4'],
      [ip, '10.0.0.5', 'ipv4'],
    ],
  ],
  [
    'in this case ‹10.0.0.5› was used, id:‹10.0.0.5›, in order: ‹62.4.16.8›',
    [
      [ip, '10.0.0.5', 'ipv4'],
      [ip, '10.0.0.5', 'ipv4'],
      [ip, '62.4.16.8', 'ipv4'],
    ],
  ],
  [
    'firewall rule ‹62.4.16.8›, access point ‹62.4.16.9›',
    [
      [ip, '62.4.16.8', 'ipv4'],
      [ip, '62.4.16.9', 'ipv4'],
    ],
  ],
  [
    'last update ‹192.0.2.7›, User/‹198.51.100.9›',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [ip, '198.51.100.9', 'ipv4'],
    ],
  ],
  [
    'x.‹192.0.2.7› 1:‹192.0.2.8› ‹10.0.0.1›:‹10.0.0.2›',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [ip, '192.0.2.8', 'ipv4'],
      [ip, '10.0.0.1', 'ipv4'],
      [ip, '10.0.0.2', 'ipv4'],
    ],
  ],
  [
    '‹192.0.2.7.51422› > ‹198.51.100.9.443›: Flags [S]',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [ip, '198.51.100.9', 'ipv4'],
    ],
  ],
  ['client ‹192.0.2.7:51422›: GET', [[ip, '192.0.2.7', 'ipv4']]],
  [
    '‹192.0.2.7 on port 443›, ‹192.0.2.8 Quellport 51422›',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [ip, '192.0.2.8', 'ipv4'],
    ],
  ],
  [
    '‹192.0.2.7› port ‹198.51.100.9›',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [ip, '198.51.100.9', 'ipv4'],
    ],
  ],
  [
    'ip6:‹2001:db8::/32› src:‹2001:db8::7› node:‹2001:db8::8› アドレス‹2001:db8::9›です',
    [
      [ip, '2001:db8::/32', 'ip-block'],
      [ip, '2001:db8::7', 'ipv6'],
      [ip, '2001:db8::8', 'ipv6'],
      [ip, '2001:db8::9', 'ipv6'],
    ],
  ],
  ['‹2001:db8:1:2:3:4:5:6:443›', [[ip, '2001:db8:1:2:3:4:5:6', 'ipv6']]],
  ['‹fe80::1%eth0›.', [[ip, 'fe80::1', 'ip-zone']]],
  [
    'GET /?ip=‹192%2E0%2E2%2E7›&mail=‹a%40example.org›&tel=‹%2B12025550123›',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [mail, 'a@example.org', 'email'],
      [phone, '+12025550123', 'phone-international'],
    ],
  ],
  [
    '{"log":"a\\n‹192.0.2.7›","mail":"‹a\\u0040example.org›"}',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [mail, 'a@example.org', 'email'],
    ],
  ],
  [
    '‹192[.]0[.]2[.]7› ‹2001[:]db8[::]7› ‹192\\.0\\.2\\.8›',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [ip, '2001:db8::7', 'ipv6'],
      [ip, '192.0.2.8', 'ipv4'],
    ],
  ],
  [
    '‹192·0·2·7› ‹+1·202·555·0123›',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [phone, '+12025550123', 'phone-international'],
    ],
  ],
  [
    'write to ‹a@example.org›—thanks, or ‹b@example.org›-thanks, or ‹c@example.org›2026',
    [
      [mail, 'a@example.org', 'email'],
      [mail, 'b@example.org', 'email'],
      [mail, 'c@example.org', 'email'],
    ],
  ],
  ['‹bounce-alice=example.net@lists.example.org›', [[mail, 'bounce-alice=example.net@lists.example.org', 'email']]],
  ['‹a@[192.0.2.7]›', [[mail, 'a@[192.0.2.7]', 'email-like']]],
  [
    'Tel‹+12025550123›, 電話‹+12025550123›',
    [
      [phone, '+12025550123', 'phone-international'],
      [phone, '+12025550123', 'phone-international'],
    ],
  ],
  [
    '‹01 99 00 99 99› ‹01.99.00.99.99› ‹01-99-00-99-99›',
    [
      [phone, '+33199009999', 'phone-national'],
      [phone, '+33199009999', 'phone-national'],
      [phone, '+33199009999', 'phone-national'],
    ],
    { defaultCountry: 'FR' },
  ],
  ['‹202-555-0123› 2026-08-20', [[phone, '+12025550123', 'phone-national']], { defaultCountry: 'US' }],
  ['2026-08-20 ‹202-555-0123›', [[phone, '+12025550123', 'phone-national']], { defaultCountry: 'US' }],
  [
    '‹020 7946 0958›/‹020 7946 0959›',
    [
      [phone, '+442079460958', 'phone-national'],
      [phone, '+442079460959', 'phone-national'],
    ],
    { defaultCountry: 'GB' },
  ],
  [
    '"phoneNumber":"‹2025550123›","phone_number": ‹2025550124›',
    [
      [phone, '+12025550123', 'phone-national'],
      [phone, '+12025550124', 'phone-national'],
    ],
    { defaultCountry: 'US' },
  ],
  ['‹1-202-555-0123›', [[phone, '+12025550123', 'phone-national']], { defaultCountry: 'US' }],
  // what deliberate breaks found untested
  ['1.2.3.4.5, then ‹192.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['@ nobody, then ‹a@example.org›', [[mail, 'a@example.org', 'email']]],
  ['No. 0044 20 7946 0958, then ‹0044 20 7946 0959›', [[phone, '+442079460959', 'phone-international']]],
  ['section ‹3.2.1.100›, section 3.2.1.99', [[ip, '3.2.1.100', 'ipv4']]],
  ['‹2001:db8::7.51422›', [[ip, '2001:db8::7', 'ipv6']]],
  ['2001::1x _2001::1 ‹2001::1›', [[ip, '2001::1', 'ipv6']]],
  ['‹100.2.3.4›/99 and 1.2.3.4/99', [[ip, '100.2.3.4', 'ipv4']]],
  ['‹5.100.000.000›', [[ip, '5.100.000.000', 'ip-ambiguous']]],
  ['+2026-08-20 11:02', []],
  ['+123-456-7890123456', []],
  [
    `${'x'.repeat(300)}‹192.0.2.7›‹+442079460958›${'x'.repeat(3)}`,
    [
      [ip, '192.0.2.7', 'ipv4'],
      [phone, '+442079460958', 'phone-international'],
    ],
  ],
  // several, and their neighbours
  [
    '2026-08-20T11:02:33Z ‹192.0.2.7:51422› ‹a@example.org› ‹+1 202 555 0123›',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [mail, 'a@example.org', 'email'],
      [phone, '+12025550123', 'phone-international'],
    ],
  ],
  [
    '{"ip":"‹192.0.2.7›","mail":"‹a@example.org›"}',
    [
      [ip, '192.0.2.7', 'ipv4'],
      [mail, 'a@example.org', 'email'],
    ],
  ],
  ['a half character \ud800 and ‹192.0.2.7›', [[ip, '192.0.2.7', 'ipv4']]],
  ['kinds: ‹a@example.org› 192.0.2.7', [[mail, 'a@example.org', 'email']], { kinds: ['email-address'] }],
]

describe('findIdentifiers', () => {
  it.each(rows.map((row) => ({ line: row[0], row })))('$line', ({ row: [line, expected, options] }) => {
    const { text, places } = marked(line)
    const found = findIdentifiers(text, options)
    expect(found.map(({ start, end }) => [start, end])).toEqual(places)
    expect(found.map(({ kind, canonical, why }) => [kind, canonical, why])).toEqual(expected)
    for (const it of found) expect(it.text).toBe(text.slice(it.start, it.end))
  })

  it.each(harmlessLines.flatMap(([country, lines]) => lines.map((line) => [country, line] as const)))(
    '%s: leaves alone: %s',
    (country, line) => {
      expect(findIdentifiers(line)).toEqual([])
      expect(findIdentifiers(line, { defaultCountry: country })).toEqual([])
    },
  )

  it.each([
    ['no text', () => findIdentifiers(7 as unknown as string), 'redaction.not-a-text'],
    ['kinds that are no list', () => findIdentifiers('', { kinds: 'ip-address' as unknown as [] }), 'redaction.bad-options'],
    ['an unknown kind', () => findIdentifiers('', { kinds: ['passport' as 'ip-address'] }), 'redaction.bad-options'],
    ['an unknown country', () => findIdentifiers('', { defaultCountry: 'XX' }), 'redaction.bad-options'],
  ])('refuses %s', (_, call, code) => {
    expect(call).toThrow(UsageError)
    expect(call).toThrow(expect.objectContaining({ code }) as Error)
  })
})

const octet = fc.integer({ min: 0, max: 255 }).map(String)
const group = fc.integer({ min: 1, max: 0xffff }).map((it) => it.toString(16))
const identifier = fc.oneof(
  fc.tuple(octet, octet, octet, fc.integer({ min: 100, max: 255 }).map(String)).map((it) => it.join('.')),
  fc.array(group, { minLength: 8, maxLength: 8 }).map((it) => it.join(':')),
  fc.array(group, { minLength: 3, maxLength: 6 }).map((it) => `2001:db8::${it.slice(2).join(':')}`),
  fc.tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/), fc.stringMatching(/^[a-z]{1,10}$/)).map(([a, b]) => `${a}@${b}.example.org`),
  fc.constantFrom('+12025550123', '+1 202 555 0123', '+44 20 7946 0958', '+442079460958'),
)
const harmlessWord = fc.constantFrom(
  'the',
  'account',
  'was',
  'used',
  '—',
  'on',
  'Monday,',
  '“quoted”',
  'и',
  '名前',
  '\n',
  '§ 100j',
  'ECLI:EU:C:2020:791',
  '2026-08-20',
)

describe('what is planted is found', () => {
  it('with its exact extent, between harmless neighbours', () => {
    fc.assert(
      fc.property(
        fc.array(harmlessWord, { maxLength: 6 }),
        identifier,
        fc.array(harmlessWord, { maxLength: 6 }),
        (before, planted, after) => {
          const lead = before.map((it) => `${it} `).join('')
          const text = `${lead}${planted}${after.map((it) => ` ${it}`).join('')}`
          expect(findIdentifiers(text).map((it) => it.text)).toEqual([planted])
          expect(findIdentifiers(text)[0]?.start).toBe(lead.length)
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 2_000) },
    )
  })

  it('and its canonical spelling is that of the validators, unless it says that they refuse it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(identifier, harmlessWord, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 }), (parts) => {
        const text = parts.join(' ')
        const found = findIdentifiers(text, { defaultCountry: 'US' })
        for (const { canonical, why, kind } of found) {
          if (why === 'email-like' || why === 'ip-ambiguous' || why === 'phone-possible' || canonical.includes(' ')) continue
          const read =
            why === 'ip-block'
              ? parseCidr(canonical)
              : kind === 'ip-address'
                ? parseIpAddress(canonical)
                : kind === 'email-address'
                  ? parseEmailAddress(canonical)
                  : parsePhoneNumber(canonical)
          expect(read.ok, canonical).toBe(true)
        }
        for (const [index, it] of found.entries()) {
          expect(it.start).toBeLessThan(it.end)
          expect(it.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
          expect(it.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1_000) },
    )
  })

  it('and no text makes it throw', () => {
    const signs = fc.stringMatching(/^[0-9a-f.:@+()[\]/% x-]{0,60}$/)
    fc.assert(
      fc.property(
        fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 60 })),
        (text) => void findIdentifiers(text, { defaultCountry: 'DE' }),
      ),
      {
        numRuns: Number(process.env.FUZZ_RUNS ?? 2_000),
      },
    )
  })
})
