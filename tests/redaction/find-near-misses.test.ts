import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/foundation/usage-error.ts'
import { findIdentifiers } from '../../src/redaction/find-identifiers.ts'
import { findNearMisses } from '../../src/redaction/find-near-misses.ts'
import type { FindableKind, FindOptions } from '../../src/redaction/finding.ts'
import { type NearMissReason, nearMissReasons } from '../../src/redaction/near-miss.ts'
import { harmlessLines } from './harmless-lines.ts'
import { marked } from './marked.ts'

/** A line with each near miss between ‹ and ›, and what it looks like and why it is none. */
type Row = readonly [line: string, misses: readonly (readonly [FindableKind, NearMissReason])[], options?: FindOptions]

const gb: FindOptions = { defaultCountry: 'GB' }
const rows: readonly Row[] = [
  // Addresses
  ['from ‹192.0.2.256›', [['ip-address', 'out-of-range']]],
  ['from ‹１９２．０．２．２５６›', [['ip-address', 'out-of-range']]],
  ['‹10.0.0.0/123›', [['ip-address', 'out-of-range']]],
  ['‹1.2.3.4.5.6›', [['ip-address', 'length']]],
  ['version ‹10.4.0.12›', [['ip-address', 'counted']]],
  ['section ‹3.2.1.4›', [['ip-address', 'counted']]],
  ['Chrome/‹120.0.0.0›', [['ip-address', 'counted']]],
  ['‹1.000.000.000›', [['ip-address', 'counted']]],
  ['‹2001:db8:::7›', [['ip-address', 'malformed']]],
  ['‹2001:db8:1:2:3:4:5:6:7:8›', [['ip-address', 'malformed']]],
  ['‹ff:ff:ff:ff:ff:ff›', [['mac-address', 'nobody']]],
  ['‹00-00-00-00-00-00›', [['mac-address', 'nobody']]],
  ['‹00:00:5e:00:53:01:02:03›', [['mac-address', 'length']]],
  ['‹00005e00530a›', [['mac-address', 'unnamed']]],
  // Numbers with check digits
  ['card ‹4111 1111 1111 1112›', [['payment-card', 'check-digit']]],
  ['order ‹4111111111111111›', [['payment-card', 'cited']]],
  ['‹4222222222222›', [['payment-card', 'unnamed']]],
  ['x‹4111111111111111›', [['payment-card', 'glued']]],
  ['‹490154203237519›', [['imei', 'check-digit']]],
  ['‹49-015420-323751-9›', [['imei', 'check-digit']]],
  ['order ‹490154203237518›', [['imei', 'cited']]],
  ['‹262019999999991›', [['imei', 'unnamed']]],
  ['pay ‹GB28 NWBK 6016 1331 9268 19› today', [['iban', 'check-digit']]],
  ['‹GB29 NWBK 6016 1331 9268› TODAY', [['iban', 'length']]],
  ['‹GB29NWBK60161331926819X›', [['iban', 'glued']]],
  ['IBAN: ‹ZZ29 NWBK 6016 1331 9268 19›', [['iban', 'unassigned']]],
  // Phone numbers
  ['‹+44 20 79›', [['phone-number', 'length']]],
  ['‹+44 2079460958123456›', [['phone-number', 'length']]],
  ['‹+999 1234›', [['phone-number', 'unassigned']]],
  ['call ‹020 7946 0958›', [['phone-number', 'no-country']]],
  ['call ‹(202) 555-0123›', [['phone-number', 'no-country']], gb],
  ['order ‹020 7946 0958›', [['phone-number', 'cited']], gb],
  ['it was ‹2025550123› then', [['phone-number', 'unnamed']], { defaultCountry: 'US' }],
  // Names
  ['‹a@localhost›', [['email-address', 'malformed']]],
  ['‹image@2x.png›', [['email-address', 'malformed']]],
  ['hey ‹@bob›', [['account-name', 'unnamed']]],
  ['see ‹t.me/login›.', [['account-link', 'nobody']]],
  ['https://‹www.instagram.com/explore›', [['account-link', 'nobody']]],
  // What is found, and what looks like nothing
  ['from 192.0.2.7:443, a@example.org, call +44 20 7946 0958 1234 5678', []],
  ['Telegram: @example_user and ‹192.0.2.256›', [['ip-address', 'out-of-range']]],
  ['at 14:03:22 on 2026-08-20, 20.08.2026 11:02, 18 U.S.C. § 2703(d)', [], gb],
  ['std::cout << a::b; x[1::2]', []],
  ['AB12 3456 7890 1234', []],
  ['+02:00', []],
  ['nothing', []],
]

describe('findNearMisses', () => {
  it.each(rows.map((row) => ({ line: row[0], row })))('$line', ({ row: [line, expected, options] }) => {
    const { text, places } = marked(line)
    const misses = findNearMisses(text, options)
    expect(misses.map(({ start, end }) => text.slice(start, end))).toEqual(places.map(([start, end]) => text.slice(start, end)))
    expect(misses.map(({ start, end, text: shown }) => [start, end, shown])).toEqual(
      places.map(([start, end]) => [start, end, text.slice(start, end)]),
    )
    expect(misses.map(({ kind, why }) => [kind, why])).toEqual(expected)
  })

  it('has a row for every reason', () => {
    expect(new Set(rows.flatMap(([, misses]) => misses.map(([, why]) => why)))).toEqual(new Set(Object.keys(nearMissReasons)))
  })

  it('calls cited what would be found if it stood alone', () => {
    for (const [line, expected, options] of rows)
      for (const [index, [kind, why]] of expected.entries()) {
        const miss = findNearMisses(marked(line).text, options)[index]
        if (why === 'cited') expect(findIdentifiers(miss?.text ?? '', options)).toEqual([expect.objectContaining({ kind })])
      }
  })

  it('looks for what it is asked for, line by line', () => {
    const text = 'card 4111 1111 1111 1112\r\nfrom 192.0.2.256\nhey @bob'
    expect(findNearMisses(text).map((it) => [it.kind, it.start])).toEqual([
      ['payment-card', 5],
      ['ip-address', 31],
      ['account-name', 47],
    ])
    expect(findNearMisses(text, { kinds: ['ip-address'] }).map((it) => it.text)).toEqual(['192.0.2.256'])
    expect(findNearMisses(text, { kinds: [] })).toEqual([])
  })

  it.each([
    ['no text', () => findNearMisses(7 as never), 'redaction.not-a-text'],
    ['no kind', () => findNearMisses('', { kinds: ['name' as never] }), 'redaction.bad-options'],
  ])('refuses %s', (_, call, code) => {
    expect(call).toThrow(UsageError)
    expect(call).toThrow(expect.objectContaining({ code }) as Error)
  })

  const piece = fc.constantFrom(
    ...rows.map(([line]) => marked(line).text),
    ...harmlessLines.slice(0, 60),
    '192.0.2.7',
    '+44 20 7946 0958',
    'a@example.org',
    ' ',
    '\n',
    ', ',
    '.',
    '\u200b',
  )

  it('lies beside what is found, in order, without overlaps, in the words of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        const misses = findNearMisses(text, gb)
        const all = [...misses, ...findIdentifiers(text, gb)].sort((a, b) => a.start - b.start)
        for (const [index, it] of all.entries()) {
          expect(it.start).toBeLessThan(it.end)
          expect(it.start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0)
          expect(it.text).toBe(text.slice(it.start, it.end))
        }
        expect(misses).toEqual([...misses].sort((a, b) => a.start - b.start))
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 500) },
    )
  })

  it('misses a card by its check digit alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^4\d{14}$/), (digits) => {
        const cards = Array.from({ length: 10 }, (_, last) => `${digits}${last}`.replace(/(?<=^(?:\d{4})+)(?=\d)/g, ' '))
        const found = cards.filter((it) => findIdentifiers(it, { kinds: ['payment-card'] }).length === 1)
        const missed = cards.filter((it) => findNearMisses(it, { kinds: ['payment-card'] })[0]?.why === 'check-digit')
        expect([found.length, missed.length]).toEqual([1, 9])
      }),
      { numRuns: 50 },
    )
  })
})
