import { describe, expect, it } from 'vitest'
import { candidate } from '../../../../src/redaction/find/scan/candidate.ts'
import { lookCloser, nextCandidate, nothing } from '../../../../src/redaction/find/scan/next-candidate.ts'

/** A text with the place at which the scan stops behind a ‹; without one it passes over all of it. */
type Rows = readonly string[]

const numbers: Rows = [
  // Two letters and two digits, as accounts of banks begin.
  ...['GB‹29', 'to GB‹29', '_GB‹29', 'éGB‹29', 'AB‹12345678', 'GB‹29NWBK'],
  ...['XGB29', '1GB29', 'G29', 'GB2', 'GB2x', 'GB1x12', '1B29'],
  // Fourteen digits and a letter that is glued to them.
  ...['‹12345678901234a', 'a‹12345678901234', '‹12345678901234_', '1234567890123a', '1234567890123_'],
  // Zeros before a number in a token of letters and digits.
  ...['‹001234ab', '‹0012345_', '001234a', 'to 001234a', '011234ab', '101234ab'],
  // Twelve hexadecimal digits.
  ...['‹12005e00530a', 'a‹2005e00530b', 'ab‹005e00530a', '_‹12005e00530a', '‹1a005e005301', '12345678901g'],
  ...['12005e00530', '12005e00530ab', '12005e00530g', 'g12005e00530a', '-12005e00530a', '12005e00530_', 'x12005e00530'],
  // The digits at the end of a token can be the first of something.
  ...['1b‹123456 789012', 'a1b‹0020 7946', '1_b2020 7946', '12a', '1a1a1a', 'a1 b2'],
  // Twelve digits, or eight and a group that begins with two zeros.
  ...['‹123456 789012', '‹1 2 3 4 5 6 7 8 9 0 1 2', '‹123   456789012', '‹202555012345'],
  ...['123456 78901', '20255501234', '123    456789012', '123_456789012', '123,456789012'],
  ...['‹0012 3456', '‹12 003456', '‹1 00 123456', '12 103456', '1 2 001 23'],
  // The first groups of a hardware address.
  ...['‹00-00-5e', '‹00-5e-53', '‹12-34-5', '‹12-34-g', 'é‹00-00-5e', '‹1 00-00-5e', '‹0000.5e00.53', '‹12 0000.5e00.53', '‹1234.5678.9'],
  ...['‹00-00-5e-00-53-01', '‹0000.5e00.5301'],
  ...['00 00-5e', '00-0-5e', '00-0g-5e', '00-g0-5e', '00-00.5e', '00.00.5e', '0000-5e00-53', 'x00-00-5e', '12-34 5', '123-45-6'],
  ...['1234.5678-9'],
  ...['1234.567.9'],
  // Four groups with a dot between each two.
  ...['‹192.0.2.7', '‹192 . 0 . 2 . 7', '‹192(.)0(.)2(.)7', '‹1.2 3.4.5.6', '‹192.0.2.7.1'],
  ...['192.0.2', '192.0.2 7', '192. 0. 2. 7', '192 .0 .2 .7', '1.2 3.4.5', '1..2.3.4', '1. .2.3.4', '192-0-2-7', '192/0/2/7', '1 . 2).3.4'],
  // A product with its version: a name with a capital, a number above 99, zeros.
  ...['Chrome/120.0.0.0', 'Chrome/120.1.0.0', 'Chrome/120.12.0.0', 'Chrome/120.0.0.0,', 'A/120.0.0.0', 'Z/120.0.0.0', 'Aaz/120.0.0.0'],
  ...['chrome/‹120.0.0.0', 'Chrome/‹12.0.0.0', 'Chrome/‹020.0.0.0', 'Chrome/‹120.123.0.0', 'Chrome/‹120.0.0.1', 'Chrome/‹120.0.1.0'],
  ...['Chrome/‹120.0.0.0.1', 'Chrome/‹120.0.0.05', 'Chrome ‹120.0.0.0', 'Chrome/‹1200.0.0.0', '/‹120.0.0.0', '‹1/120.0.0.0'],
  ...['é/‹120.0.0.0'],
  ...['@/‹120.0.0.0', '[/‹120.0.0.0', 'A`/‹120.0.0.0', 'A{/‹120.0.0.0', 'Chro-me/‹120.0.0.0', 'Chro1me/‹120.0.0.0', ' /‹120.0.0.0'],
  ...[`C${'h'.repeat(18)}/120.0.0.0`, `C${'h'.repeat(19)}/‹120.0.0.0`],
  // Years, times, amounts
  ...['in 2019', '11:02:33', '12,50', '1.234,56', '3.14', '100%', '2019–2020', '7', '12', '12345'],
]

/** Where a country is named in which people dial. */
const nationalNumbers: Rows = [
  // A zero, and five digits behind it.
  ...['‹020 794', '‹99 020794', '‹020794', '‹0012 345', '‹1 2 0 34567', '020 79', '999 02079', '120794', '123 45 6'],
  // Three groups of two to four digits, the last one longer too.
  ...['‹12 34 56', '‹1 23 45 67', '‹12 345 67890', '‹12/34/567', '‹12.3456.789', '‹12 34 56789', '‹1234 5678 91'],
  ...['12 34 5', '1 2 34567', '12 3456 7', '12 34567 89', '12 34567 89 10', '12345 67 89', '1234 56 78', '12  34 56', '12 34  56'],
  ...['12   34   56'],
  // A bracket
  ...['(‹123456)', '‹12 (3456)', '‹12345(6', '12 )3456', '(12345)', '[123456]'],
  // A date, with its hour or without
  ...['2026-08-20', '20.08.2026', '20 08 2026', '20.08.2026 11:02', '2026-08-2', '2026-08-20x11', '2026-0820', 'on 2026-08-20'],
  ...['on 20.08.2026 11:02'],
  ...['‹20.08.2026 11', '‹20.08.2026 1', '‹2026/08/20 11 0', '‹2026-08-2011', '‹12 34 56 78:', '‹12 34 56 78 90:', '‹20.08.2026 111:02'],
  ...['‹20.08.26 11', '‹20.08. 2026 11:02', '‹20.08. 2026'],
  ...['‹1234 (5678', '‹12 (34 567', '‹1234 (56 7890:', '‹12 (34 56 789:'],
  // An extension behind it, and no other letters
  ...['‹02025550123x12', '‹02025550123X12', '‹02025550123ext12', '‹02025550123eXt12', '‹02025550123Ext12', '1b‹020 7946 0958'],
  ...['02025550123e12', '02025550123ey12', '02025550123a12', '02025550123_12', '02025550123tx12'],
  // A word for it
  ...['tel ‹1234567', 'phone: ‹123456', 'the 1234567', 'tel 12345', '2025550123', '20255501234'],
]

const otherThanNumbers: readonly (readonly [keyof typeof candidate, Rows])[] = [
  [
    'plus',
    [
      ...['‹+123456', '‹+ 123456', '‹+(123456', '‹+ (123456', '‹+12   3456', '‹+1-2.3(4)5/6', '‹+1 2 3 4 5 6', '+‹+123456', 'a‹+123456'],
      ...['+12345', '+12345a', '+( 123456', '+  123456', '+12    3456', '+12,3456', '+', '+023456', '+12345+6', '+a123456'],
    ],
  ],
  [
    'at',
    [...['a‹@b', 'a‹@1', 'a‹@[', 'a‹@é', '"‹@b', '.‹@b', 'é‹@b', '\n‹@b', 'a@ b‹@c'], ...['@b', 'a @b', 'a@', 'a@ b', 'a@.', 'a@-', 'a@{']],
  ],
  [
    'colons',
    [
      ...['‹::', 'a‹::b', '1‹:2:3:4:5:6', '1‹:2:3:4:5:', 'a‹:b:c:d:e:f', 'x‹:a:b:c:d:e:f', '1‹:2:3::', '1‹:2:::', 'g:1,2‹:3:4:5:6:7'],
      ...[':', 'a:b', '1:2:3:4:5', '1:2:3:4:g:6', '12:34:56', 'a: :b', 'a:b:c:d:e,f', '1:2,3:4,5:6,7:8'],
    ],
  ],
  [
    'pairs',
    [
      ...['‹a0-00-5e-00-53-01', '‹0a-00-5e-00-53-01', '‹aa-00-5e-00-53-01', '‹ab-cd-ef', '‹ab-cd-eg', '‹a1-cd-ef', '‹0a-00-5e-00-53-0g'],
      ...['‹00e0.5000.5301', '‹a012.3400.5301', '‹1a23.0000.5301', '‹abcd.ef00.1234', 'x ‹ab-cd-ef', 'é‹ab-cd-ef', '‹ab-c1-ef'],
      ...['ab-cd', 'xab-cd-ef', '1ab-cd-ef', 'ag-cd-ef', 'ga-cd-ef', 'ab-cg-ef', 'ab-gc-ef', 'ab-cd.ef', 'ab.cd.ef', 'ab-cd ef'],
      ...['abcd.ef0.12'],
      ...['0e.5000.5301', '0e0-00-5e', 'a0-00-5e', 'x ‹0a-00-5e-00-53-01', 'abcd-e-f', 'abc.def.123'],
    ],
  ],
  ['host', ['http:/‹/1', ':/‹/1', 'https:/‹/192', '//1', ':/1', '://x', 'x//1', '1//1', ';//1', ':x/1']],
  [
    'link',
    [
      ...['t.me‹/', 'www.instagram.com‹/x', 'instagram.com‹/', 'tg:‹//', 'tg:‹/', 'T.ME‹/', 'm.instagram.com‹/'],
      ...['t.me', 'at.me/', 'example.org/', 'instagram,com/', 'instagram-com/', 'xtg://', '/', 'www.t/', 'x.instagram.com/'],
    ],
  ],
]

/** In a text as it was written: where it has to be folded before anybody can say. */
const folded: Rows = [
  // What stands for an @
  ...['a ‹(at) b', 'a‹[@]b', 'a‹{ät}b', '‹( at )', '‹(AT)', '‹(małpa)', 'a‹%40b', '‹%40', '‹\\u0040', '‹&commat;', '‹&#64;', '‹＠'],
  ...['a‹＠b', '[1]‹(at)'],
  ...['a(word)b', '(at', '(  at)', '(malpa)', 'a%41b', '\\u0061', '&#65;', '&amp;', 'a%4', 'Ａ'],
  // Another sign, once there are three that could be read together, or a colon.
  ...['a(.)123‹', 'a(.)b 123‹', 'x (.) 123‹', 'x (dot) 123‹', 'x(.) y 123‹', '192[‹.]0[.]2[.]7', 'x[.]y[.]123‹', 'a(punkt)b123‹'],
  ...['(نقطة)12 3‹'],
  ...['(‹:)', 'a(‹:)b', 'a[‹::]b', '1[‹:]2', '1%‹3A2', '1&‹#58;2'],
  ...['(.)', '1(.)2(.)3', '12(.)345', 'a [dot] b', '12 [dot]', '[ ]', 'a(d)b123', 'a(%)b123', '( x ) 123', '(نقطة) x', '12 (3) 4'],
  ...['(1) 23', 'a%3Ab', '&#58;'],
  // What is encoded, and stands beside what can be in an identifier
  ...['a%41 123‹', '12%2E3‹', '\\n123‹', '12\\n3‹', '123\\‹n', '123 \\‹n', '123 \\‹. x', '123 x\\‹. 4', '12&#46‹;3', '1&period;12‹'],
  ...['12 &period;3‹'],
  ...['a%3ab', 'a%31b', 'a%3', 'a%2E b 12', '12 %', '5% of 100', '100%', '%7f', '\\n', '123 x\\.x', 'a\\.b', '&amp;123', '& 123'],
  ...['&period;12', '\\x'],
  // Digits of other scripts
  ...['１２３‹', '１２３‹４', '１a２b３‹', '１２', '１'],
  // Dashes, blanks and what nobody sees
  ...['12–3‹', '12 – 3‹', '123–‹', '123 –‹', '–123‹', '– 123‹', '1.2–‹3', '12\u00a03‹', '1\u200b23‹', 'x\u200b 123‹', '123\u200b‹'],
  ...['1:2–‹', 'x1–x 23‹', 'é–é 123‹', '12–@‹'],
  ...['1–2', '123  –', '–  123', '123 x–y', 'a – b 123', 'a–b 123', 'a–1', 'xxxx:1–', 'x\u200by 123', 'a:b–c:d', 'é', 'é123'],
  ...['\u0000123‹', '1\u000023‹', 'x\u007f1 23‹', '1\u001f23‹', '1\u008023‹', '\u0000', 'x\u0000y 123', '1\t23', '1\n23', '1\r23'],
  // Halves of characters
  ...['\ud835\udfcf23‹', '12\ud83d\ude003‹', '12\ud835‹3', 'ab\ud83d\ude0012', '\ud835\udfcf2'],
  // What most files are full of
  ...['{"a":"b"}', '{"a": "b", "c": 12}', '\\\\server\\share', '5 & 6 (7)', '(a) (b) (c)', '[x](y) {z}', '&nbsp;1234', 'a=1&b=2&c=3'],
]

/** The first stop if every unit is looked at, and if what is quiet is passed over. */
const stopsIn = (text: string, isFolded: boolean, national: boolean): readonly number[] => [
  lookCloser(text, 0, 0, text.length, text.length, isFolded, national),
  nextCandidate(text, 0, text.length, isFolded, national),
]

const expected = (row: string, kind: keyof typeof candidate): { readonly text: string; readonly stop: number } => ({
  text: row.replace('‹', ''),
  stop: row.includes('‹') ? row.indexOf('‹') * 8 + candidate[kind] : nothing,
})

describe('the scan stops', () => {
  const rows = [['number', numbers] as const, ...otherThanNumbers].flatMap(([kind, all]) => all.map((row) => [row, kind] as const))

  it.each(rows)('at %j', (row, kind) => {
    const { text, stop } = expected(row, kind)
    expect(stopsIn(text, true, false)).toEqual([stop, stop])
  })

  it.each(nationalNumbers)('at %j, where a country is named', (row) => {
    const { text, stop } = expected(row, 'number')
    expect(stopsIn(text, true, true)).toEqual([stop, stop])
    // Whoever names none has no such numbers, but for long ones.
    expect(stopsIn(text, true, false)).toEqual([nothing, nothing])
  })

  // What stands behind the end is behind a ›: the rest of a long line, which is read by itself.
  it.each([
    ...['123456 78901›2', '123456 7890›12', '192.0.2›.7', '192.0.2.›7', '192.0.›2.7', '0012 345›6', '1:2:3:4:5›:6', '1:2:3:4:›5:6'],
    ...['1a2b3c12345›678901', '1a2005e0053›0', '12_345›6789012345', '001234a›b', '12345678901234›', '12345678901›2 3', '+12345›'],
  ])('behind nothing of %j', (row) => {
    const [text, end] = [row.replace('›', ''), row.indexOf('›')]
    const read = `${text.slice(0, end)}\n`
    for (const national of [true, false]) {
      expect(lookCloser(text, 0, 0, end, end, true, national)).toBe(stopsIn(read, true, national)[0])
      expect(nextCandidate(text, 0, end, true, national)).toBe(stopsIn(read, true, national)[1])
    }
  })

  it.each([
    // The rest of a number that began before
    ['9|123456789012', nothing],
    ['9|123456789012 192.0.2.7', 14],
    ['9|192.0.2.7.1', 5],
    ['9|1', nothing],
    ['x|123456789012', 1],
    [' |192.0.2.7', 1],
    ['|192.0.2.7', 0],
  ])('in what begins behind the bar in %s', (row, stop) => {
    const [text, begin] = [row.replace('|', ''), row.indexOf('|')]
    expect(nextCandidate(text, begin, text.length, true, false)).toBe(stop === nothing ? nothing : stop * 8 + candidate.number)
  })

  it.each(folded)('at %j, in a text that is not folded yet', (row) => {
    const { text, stop } = expected(row, 'folded')
    expect(stopsIn(text, false, false)).toEqual([stop, stop])
  })
})
