import { describe, expect, it } from 'vitest'
import { findIdentifiers } from '../../src/redaction/find-identifiers.ts'
import { findableKinds, type FindingReason, type FindOptions } from '../../src/redaction/finding.ts'
import { marked } from './marked.ts'

/** A line with what is to be found between ‹ and ›; for each its canonical spelling and why it was taken. */
type Row = readonly [line: string, found: readonly (readonly [canonical: string, why: FindingReason])[], options?: FindOptions]

const rows: readonly Row[] = [
  // Accounts of banks
  ['pay to ‹GB29 NWBK 6016 1331 9268 19› today', [['GB29NWBK60161331926819', 'iban']]],
  ['IBAN:‹DE89370400440532013000›.', [['DE89370400440532013000', 'iban']]],
  ['‹gb29-nwbk-6016-1331-9268-19›', [['GB29NWBK60161331926819', 'iban']]],
  ['‹ＧＢ２９ ＮＷＢＫ ６０１６ １３３１ ９２６８ １９›', [['GB29NWBK60161331926819', 'iban']]],
  ['GB28 NWBK 6016 1331 9268 19', []],
  ['GB29 NWBK 6016 1331 9268', []],
  ['XGB29NWBK60161331926819', []],
  ['GB29NWBK60161331926819X', []],
  ['ZZ29NWBK60161331926819', []],
  // Cards
  ['card ‹4111 1111 1111 1111›, exp 12/28', [['4111111111111111', 'payment-card']]],
  ['‹4111-1111-1111-1111›', [['4111111111111111', 'payment-card']]],
  ['‹3782 822463 10005›', [['378282246310005', 'payment-card']]],
  ['by ‹4111111111111111› and', [['4111111111111111', 'payment-card']]],
  ['carta n. ‹4222222222222›', [['4222222222222', 'payment-card']]],
  ['order 4111111111111111', []],
  ['4111 1111 1111 1112', []],
  ['4222222222222', []],
  ['1-4111111111111111', []],
  // Handsets
  ['IMEI ‹490154203237518›', [['490154203237518', 'imei']]],
  ['the handset ‹490154203237518› was', [['490154203237518', 'imei']]],
  ['‹49-015420-323751-8›', [['490154203237518', 'imei']]],
  ['IMEISV: ‹4901542032375101›', [['4901542032375101', 'imeisv']]],
  ['IMEI van het toestel: ‹490154203237518›', [['490154203237518', 'imei']]],
  [
    'IMEI‹490154203237518›IMSI‹262019999999999›',
    [
      ['490154203237518', 'imei'],
      ['262019999999999', 'imsi'],
    ],
  ],
  ['imei_‹490154203237518›.json', [['490154203237518', 'imei']]],
  ['IMEI ‹490154203237510›', [['490154203237510', 'imei-like']]],
  ['IMEI ‹49015420323751›', [['49015420323751', 'imei-like']]],
  ['order 490154203237518', []],
  ['490154203237519', []],
  // Subscriptions
  ['IMSI: ‹262019999999999›', [['262019999999999', 'imsi']]],
  ['IMSI ‹000019999999999›', [['000019999999999', 'imsi-like']]],
  ['262019999999990', []],
  // Network cards
  ['at ‹00:00:5e:00:53:01›.', [['00:00:5e:00:53:01', 'mac-address']]],
  [
    '‹00-00-5E-00-53-01› and ‹0000.5e00.5301›',
    [
      ['00:00:5e:00:53:01', 'mac-address'],
      ['00:00:5e:00:53:01', 'mac-address'],
    ],
  ],
  [
    'MAC:‹00:00:5e:00:53:01›,IP:‹192.0.2.7›',
    [
      ['00:00:5e:00:53:01', 'mac-address'],
      ['192.0.2.7', 'ipv4'],
    ],
  ],
  ['hwaddr ‹00005e005301›', [['00:00:5e:00:53:01', 'mac-address']]],
  ['MAC=‹00:00:5e:00:53:01:00:00:5e:00:53:02:08:00› SRC', [['00:00:5e:00:53:01 00:00:5e:00:53:02', 'mac-address']]],
  ['‹aa-bb-cc-dd-ee-f0›', [['aa:bb:cc:dd:ee:f0', 'mac-address']]],
  // A letter and a digit, then groups of digits alone: a number begins in its middle
  ['‹a0-00-5e-00-53-01›', [['a0:00:5e:00:53:01', 'mac-address']]],
  ['‹a0-00-00-00-53-01›', [['a0:00:00:00:53:01', 'mac-address']]],
  ['‹1a-00-5e-00-53-01›', [['1a:00:5e:00:53:01', 'mac-address']]],
  ['‹00e0.5000.5301›', [['00:e0:50:00:53:01', 'mac-address']]],
  [
    '‹a012.3400.5301› ‹ac00.3400.5301›',
    [
      ['a0:12:34:00:53:01', 'mac-address'],
      ['ac:00:34:00:53:01', 'mac-address'],
    ],
  ],
  [
    '225985 ‹00e0.5000.5301› 225985 ‹0e-00-50-00-53-01›',
    [
      ['00:e0:50:00:53:01', 'mac-address'],
      ['0e:00:50:00:53:01', 'mac-address'],
    ],
  ],
  ['‹+1 202 555 0123ext 0000.5e00.5301›', [['+12025550123 00:00:5e:00:53:01', 'phone-international']]],
  ['a0-00-5e-00-53-01-02 xa0-00-5e-00-53-01 a012.3400.5301.1', []],
  ['00:00:5e:00:53:01:02 00-00-5e-00-53-01-02 x00:00:5e:00:53:01', []],
  ['00005e005301', []],
  ['dead.beef.cafe', []],
  ['ff:ff:ff:ff:ff:ff', []],
  // Hosts of URLs, names in the DNS, blanks between
  ['http://‹3221225991›/x', [['192.0.2.7', 'ip-number']]],
  ['http://‹0xc0.0.2.7:80›/', [['192.0.2.7', 'ip-number']]],
  ['http://0/ http://1234567/', []],
  ['‹7.2.0.192.in-addr.arpa›', [['192.0.2.7', 'ip-reversed']]],
  ['‹192 . 0 . 2 . 7›', [['192.0.2.7', 'ipv4']]],
  // Mail that carries mail, quoted, in words
  ['‹news-alice=example.net@lists.example.org›', [['news-alice=example.net@lists.example.org', 'email']]],
  ['mail=‹alice@example.org›', [['alice@example.org', 'email']]],
  ['‹"alice b"@example.org›', [['"alice b"@example.org', 'email-like']]],
  ['‹alice [arroba] example [punto] org›', [['alice@example.org', 'email']]],
  [
    '‹a&commat;example.org› ‹b&#x40;example.org›',
    [
      ['a@example.org', 'email'],
      ['b@example.org', 'email'],
    ],
  ],
  // Links
  ['see ‹https://t.me/example_channel/12?single›, then', [['https://t.me/example_channel/12', 'message-link']]],
  ['(‹t.me/example_user›)', [['https://t.me/example_user', 'account-link']]],
  ['page: ‹https://m.me/example.page›', [['https://m.me/example.page', 'account-link']]],
  [
    '“‹t.me/example_user›”، «‹x.com/example_user›»',
    [
      ['https://t.me/example_user', 'account-link'],
      ['https://x.com/example_user', 'account-link'],
    ],
  ],
  [
    '‹instagram.com/example_user›です ‹instagram.com/example_user›、',
    [
      ['https://instagram.com/example_user', 'account-link'],
      ['https://instagram.com/example_user', 'account-link'],
    ],
  ],
  ['add ‹line.me/ti/p/~example_user›!', [['https://line.me/ti/p/~example_user', 'account-link']]],
  ['write to ‹wa.me/442079460958›.', [['https://wa.me/442079460958', 'account-link']]],
  ['‹www.instagram.com/example_user/› is it', [['https://instagram.com/example_user', 'account-link']]],
  ['open ‹tg://resolve?domain=example_user› now', [['tg://resolve?domain=example_user', 'account-link']]],
  ['t.me/login at.me/example_user example.org/name x.com/', []],
  // Words for phones, several countries, a plus that was left out
  ['teléfono ‹912345678›', [['+34912345678', 'phone-national']], { defaultCountry: 'ES' }],
  [
    'call ‹020 7946 0958› or ‹(202) 555-0123›',
    [
      ['+442079460958', 'phone-national'],
      ['+12025550123', 'phone-national'],
    ],
    { defaultCountry: ['GB', 'US'] },
  ],
  ['phone ‹442079460958›', [['+442079460958', 'phone-national']], { defaultCountry: 'GB' }],
  ['order 442079460958', [], { defaultCountry: 'GB' }],
  ['‹(202) 555-0123, ext 45›', [['+12025550123', 'phone-national']], { defaultCountry: 'US' }],
  ['Is it ‹(202) 555-0123›. 34215 is the code.', [['+12025550123', 'phone-national']], { defaultCountry: 'US' }],
]

describe('findIdentifiers, other kinds', () => {
  it.each(rows.map((row) => ({ line: row[0], row })))('$line', ({ row: [line, expected, options] }) => {
    const { text, places } = marked(line)
    const found = findIdentifiers(text, options)
    expect(found.map((it) => text.slice(it.start, it.end))).toEqual(places.map(([start, end]) => text.slice(start, end)))
    expect(found.map(({ start, end }) => [start, end])).toEqual(places)
    expect(found.map(({ canonical, why }) => [canonical, why])).toEqual(expected)
  })

  it.each([
    '',
    'versión 10.4.0.12',
    'wersja 1.2.3.4',
    'الإصدار 4.9.0.1',
    'app/10.4.0.12',
    'com.example:lib:1.2.3.4',
    'parketnummer 09/123456-26',
    '[2024] EWCA Civ 1234',
  ])('leaves alone: %s', (line) => {
    for (const defaultCountry of [undefined, 'NL', 'GB', 'US']) expect(findIdentifiers(line, { defaultCountry })).toEqual([])
  })

  it('looks for what it is asked for', () => {
    const line = 'GB29 NWBK 6016 1331 9268 19 4111 1111 1111 1111 00:00:5e:00:53:01 IMEI 490154203237518'
    for (const kind of ['iban', 'payment-card', 'mac-address', 'imei', 'imsi'] as const)
      expect(findIdentifiers(line, { kinds: [kind] }).every((it) => it.kind === kind)).toBe(true)
    expect(findIdentifiers(line, { kinds: ['payment-card'] })).toHaveLength(1)
    expect(findIdentifiers(line, { kinds: [] })).toEqual([])
  })
})

it.each(findableKinds)('looks for %s alone where nothing else is asked for', (kind) => {
  const text = [
    'at 192.0.2.7 and [2001:db8::7]:443, see http://0xc0000207/',
    'call +44 20 7946 0958 or tel. 020 7946 0958, mail a@example.org',
    'pay to GB29 NWBK 6016 1331 9268 19, card 4111 1111 1111 1111',
    'IMEI 490154203237518',
    'IMSI 262019999999999, 00:00:5e:00:53:01, 00-00-5e-00-53-01 and 0000.5e00.5301',
    'https://t.me/example_user',
    'write to @example_user on Telegram',
  ].join('\n')
  const options: FindOptions = { defaultCountry: 'GB' }
  const alone = findIdentifiers(text, { ...options, kinds: [kind] })
  expect(alone.length).toBeGreaterThan(0)
  expect(alone).toEqual(findIdentifiers(text, options).filter((it) => it.kind === kind))
})
