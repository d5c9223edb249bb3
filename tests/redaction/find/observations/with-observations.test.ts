import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseObservation } from '../../../../src/identifiers/observation/parse-observation.ts'
import { findIdentifiers } from '../../../../src/redaction/find-identifiers.ts'
import type { Finding, FindOptions, WrittenObservation } from '../../../../src/redaction/finding.ts'
import { redactText } from '../../../../src/redaction/redact-text.ts'
import { marked } from '../../marked.ts'

const options: FindOptions = { observations: true, defaultCountry: 'GB' }
const observationsIn = (text: string): readonly Finding[] => findIdentifiers(text, options).filter((it) => it.kind === 'observation')

/** A line with what is one finding between ‹ and ›, and its address, port and time for each. */
type Row = readonly [line: string, ...observations: readonly (readonly [address: string, port: number | null, at: string])[]]

const rows: readonly Row[] = [
  // The address first
  ['‹203.0.113.7:51413 at 2026-09-10T14:03:22Z›', ['203.0.113.7', 51_413, '2026-09-10T14:03:22Z']],
  ['‹203.0.113.7 (2026-09-10 14:03 UTC)›.', ['203.0.113.7', null, '2026-09-10T14:03Z']],
  ['‹203.0.113.7, 2026-09-10T14:03:22.5+0200›', ['203.0.113.7', null, '2026-09-10T14:03:22.5+02:00']],
  ['‹203.0.113.7 - - [10/Sep/2026:14:03:22 +0200]› "GET / HTTP/1.1" 200', ['203.0.113.7', null, '2026-09-10T14:03:22+02:00']],
  ['‹203.0.113.7 - nora [10/Sep/2026:14:03:22 +0200]› "GET"', ['203.0.113.7', null, '2026-09-10T14:03:22+02:00']],
  ['‹203.0.113.7 | 2026-09-10T14:03:22Z› | ok', ['203.0.113.7', null, '2026-09-10T14:03:22Z']],
  ['‹203.0.113.7 at 2026-09-10T14:03:22Z, port 51413›.', ['203.0.113.7', 51_413, '2026-09-10T14:03:22Z']],
  ['‹203.0.113.7 (2026-09-10 14:03 UTC, source port 51413)› and', ['203.0.113.7', 51_413, '2026-09-10T14:03Z']],
  ['‹203.0.113.7:443 at 2026-09-10T14:03:22Z›, port 51413', ['203.0.113.7', 443, '2026-09-10T14:03:22Z']],
  ['‹203.0.113.7 at 2026-09-10T14:03:22Z›, port 02079 460958', ['203.0.113.7', null, '2026-09-10T14:03:22Z']],
  // The time first
  ['‹2026-09-10 14:03:22 +0200 from 198.51.100.4 port 51413›', ['198.51.100.4', 51_413, '2026-09-10T14:03:22+02:00']],
  ['‹2026-09-10T14:03:22.120Z [2001:db8::7]:443› ok', ['2001:db8::7', 443, '2026-09-10T14:03:22.120Z']],
  ['‹[2026-09-10 14:03:22+02] 203.0.113.7›', ['203.0.113.7', null, '2026-09-10T14:03:22+02:00']],
  ['{"time":"‹2026-09-10T14:03:22Z","ip":"203.0.113.7›"}', ['203.0.113.7', null, '2026-09-10T14:03:22Z']],
  ['‹Thu, 10 Sep 2026 14:03:22 +0200 (CEST) 203.0.113.7›', ['203.0.113.7', null, '2026-09-10T14:03:22+02:00']],
  ['‹2026-09-10 14:03:22 GMT+2 client=203.0.113.7›', ['203.0.113.7', null, '2026-09-10T14:03:22+02:00']],
  // Without a zone, in words
  ['‹2026/09/10 14:03:22 client: 203.0.113.7›', ['203.0.113.7', null, '2026-09-10T14:03:22']],
  ['am ‹10.09.2026 um 14:03:22 Uhr (MESZ) von der IP-Adresse 203.0.113.7, Port 51413›', ['203.0.113.7', 51_413, '2026-09-10T14:03:22']],
  ["le ‹10 septembre 2026 à 14h03 depuis l'adresse IP 203.0.113.7›", ['203.0.113.7', null, '2026-09-10T14:03']],
  ['el ‹10 de septiembre de 2026 a las 14:03 desde la IP 203.0.113.7›', ['203.0.113.7', null, '2026-09-10T14:03']],
  ['em ‹10 de setembro de 2026 às 14:03:22 do endereço IP 203.0.113.7›', ['203.0.113.7', null, '2026-09-10T14:03:22']],
  ['il ‹10 settembre 2026 alle ore 14:03 da 203.0.113.7›', ['203.0.113.7', null, '2026-09-10T14:03']],
  ['op ‹10 september 2026 om 14:03 vanaf IP-adres 203.0.113.7›', ['203.0.113.7', null, '2026-09-10T14:03']],
  ['w dniu ‹10 października 2026 r. o godz. 14:03 z adresu IP 203.0.113.7›', ['203.0.113.7', null, '2026-10-10T14:03']],
  ['‹10 Ağustos 2026 saat 14:03 203.0.113.7›', ['203.0.113.7', null, '2026-08-10T14:03']],
  ['‹٢٠٢٦-٠٩-١٠ ١٤:٠٣:٢٢ من 203.0.113.7›', ['203.0.113.7', null, '2026-09-10T14:03:22']],
  ['‹September 10th, 2026 at 12:03 a.m. from 203.0.113.7›', ['203.0.113.7', null, '2026-09-10T00:03']],
  ['‹10-Sep-2026 2:03:22 PM UTC from 192[.]0[.]2[.]7›', ['192.0.2.7', null, '2026-09-10T14:03:22Z']],
  ['‹198.51.100.4 on 20/08/2026 at 11:02›', ['198.51.100.4', null, '2026-08-20T11:02']],
  ['‹198.51.100.4 on 08/20/2026 at 11:02 UTC›', ['198.51.100.4', null, '2026-08-20T11:02Z']],
  ['‹198.51.100.4 op 31-12-2025 om 11:02›', ['198.51.100.4', null, '2025-12-31T11:02']],
  ['‹198.51.100.4 on 09/09/2026 at 11:02›', ['198.51.100.4', null, '2026-09-09T11:02']],
  ['Ostatnie logowanie: ‹20/08/2026 08:30 UTC | Adres IP: 198.51.100.4›', ['198.51.100.4', null, '2026-08-20T08:30Z']],
  // Right beside each other, and beside something else
  ['‹[2001:db8::7]2026-09-10T14:03:22Z›', ['2001:db8::7', null, '2026-09-10T14:03:22Z']],
  ['‹203.0.113.7 2026-09-10T14:03:22Z›, a@example.org', ['203.0.113.7', null, '2026-09-10T14:03:22Z']],
  [
    '2026-09-09T14:03:22Z was the first day of a month in which nothing happened; ‹2026-09-10T14:03:22Z 203.0.113.7›',
    ['203.0.113.7', null, '2026-09-10T14:03:22Z'],
  ],
  // Several in a line
  [
    '‹203.0.113.7 at 2026-09-10T14:03:22Z›, ‹198.51.100.4 at 2026-09-10T14:03:23Z›',
    ['203.0.113.7', null, '2026-09-10T14:03:22Z'],
    ['198.51.100.4', null, '2026-09-10T14:03:23Z'],
  ],
  [
    '‹2026-09-10T14:03:22Z from 203.0.113.7›, ‹2026-09-10T14:03:23Z from 198.51.100.4›',
    ['203.0.113.7', null, '2026-09-10T14:03:22Z'],
    ['198.51.100.4', null, '2026-09-10T14:03:23Z'],
  ],
  ['‹2026-09-10T14:03:22Z 203.0.113.7:51413› -> 198.51.100.4:443', ['203.0.113.7', 51_413, '2026-09-10T14:03:22Z']],
  ['‹2026-09-10T14:03:22Z 203.0.113.7› 020 7946 0958', ['203.0.113.7', null, '2026-09-10T14:03:22Z']],
  // Two that could be meant
  ['2026-09-10T14:03:22Z 203.0.113.7 2026-09-10T14:03:23Z'],
  ['203.0.113.7 2026-09-10T14:03:22Z 198.51.100.4'],
  ['203.0.113.7,2026-09-10T14:03:22Z,198.51.100.4,2026-09-10T14:03:23Z'],
  ['203.0.113.7 from 2026-09-10 14:03 to 2026-09-10 15:03'],
  ['203.0.113.7 vom 10.09.2026 14:03 bis zum 10.09.2026 15:03'],
  ['2026-09-10T14:03:22Z 2026-09-10T14:03:23Z 203.0.113.7'],
  ['10/09/2026 14:03 203.0.113.7 2026-09-10T14:03:23Z'],
  // No time, or not beside it
  ['Sep 10 14:03:22 host sshd: 203.0.113.7'],
  ['14:03:22 203.0.113.7'],
  ['2026-09-10 203.0.113.7'],
  ['10/09/2026 14:03 203.0.113.7'],
  ['2026-02-30T14:03:22Z 203.0.113.7'],
  ['2026-09-10T25:03:22Z 203.0.113.7'],
  ['2026-09-10T14:03:22+25:00 203.0.113.7'],
  ['2026-09-10T14:03:22Z the session of Nora began, 203.0.113.7'],
  ['203.0.113.7 - a@example.org [10/Sep/2026:14:03:22 +0200]'],
  ['203.0.113.0/24 at 2026-09-10T14:03:22Z'],
  ['at 2026-09-10T14:03:22Z'],
]

describe('observations', () => {
  it.each(rows.map((row) => ({ line: row[0], row })))('$line', ({ row: [line, ...expected] }) => {
    const { text, places } = marked(line)
    const found = observationsIn(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(places.map(([start, end]) => text.slice(start, end)))
    expect(found.map((it) => (it.kind === 'observation' ? it.observation : null))).toEqual(
      expected.map(([address, port, at]): WrittenObservation => ({ address, port, at })),
    )
    expect(found.map((it) => it.why)).toEqual(
      expected.map(([, , at]) => (/Z$|[+-]\d\d:\d\d$/.test(at) ? 'observation' : 'observation-without-zone')),
    )
  })

  it('is what parseObservation takes, but for a time without its zone', () => {
    const [one, other] = observationsIn('203.0.113.7:51413 at 2026-09-10T14:03:22Z\n198.51.100.4 at 2026-09-10 14:03:22')
    const read = (it: Finding | undefined): unknown =>
      parseObservation(it?.kind === 'observation' ? it.observation : null, { documentationRanges: 'treat-as-public' })
    expect(read(one)).toMatchObject({ ok: true, value: { address: { text: '203.0.113.7' }, port: 51_413, at: '2026-09-10T14:03:22Z' } })
    expect(read(other)).toMatchObject({ ok: false, issues: [{ code: 'identifier.observation-time-malformed' }] })
  })

  it.each([
    ['203.0.113.7:51413 at 2026-09-10T14:03:22.500+02:00', '203.0.113.7:51413 2026-09-10T12:03:22.5Z'],
    ['203.0.113.7, 2026-09-10 14:03 UTC', '203.0.113.7 2026-09-10T14:03Z'],
    ['[2001:db8::7]:443 at 2026-09-10T14:03:22-03:30', '[2001:db8::7]:443 2026-09-10T17:33:22Z'],
    ['203.0.113.7 at 2026-09-10 14:03:22', '203.0.113.7 2026-09-10T14:03:22'],
  ])('%s has one spelling', (text, canonical) => {
    expect(observationsIn(text).map((it) => it.canonical)).toEqual([canonical])
  })

  it.each<[address: string, canonical: string, port: number | null]>([
    ['192.0.2.7', '192.0.2.7', null],
    ['192.0.2.7:443', '192.0.2.7', 443],
    ['192.0.2.7.51413', '192.0.2.7', 51_413],
    ['192.0.2.17 (port=443)', '192.0.2.17', 443],
    ['192 . 0 . 2 . 7', '192.0.2.7', null],
    ['[192.0.2.7]', '192.0.2.7', null],
    ['192.0.2.7 dport 443', '192.0.2.7', 443],
    ['[2001:db8::7]:443', '2001:db8::7', 443],
    ['2001:db8::7.443', '2001:db8::7', 443],
    ['2001:db8::7:51422', '2001:db8::7', 51_422],
    ['2001:db8::1#80', '2001:db8::1', 80],
    ['2001:db8::12', '2001:db8::12', null],
    ['2001:db8::', '2001:db8::', null],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:3:4:5:6', null],
    ['::ffff:192.0.2.7', '::ffff:192.0.2.7', null],
    // Nobody can tell where the address begins.
    ['IPv62001:db8::7', 'db8::7', null],
    ['[::ffff:192.0.2.7]:443', '::ffff:192.0.2.7', 443],
  ])('%s at a time is %s and the port %s', (address, canonical, port) => {
    const [found] = observationsIn(`${address} at 2026-09-10T14:03:22Z`)
    expect(found?.kind === 'observation' ? found.observation : null).toEqual({ address: canonical, port, at: '2026-09-10T14:03:22Z' })
  })

  it('is hidden whole, and stays if it or its address may', () => {
    const text = 'seen from 203.0.113.7:51413 at 2026-09-10T14:03:22Z.'
    expect(redactText(text, { observations: true }).text).toBe('seen from [observation].')
    expect(redactText(text).text).toBe('seen from [ip-address] at 2026-09-10T14:03:22Z.')
    for (const kept of ['203.0.113.7', '203.0.113.7:51413 2026-09-10T14:03:22Z'])
      expect(redactText(text, { observations: true, keep: [kept] }).text).toBe(text)
    expect(redactText(text, { observations: true, keep: ['203.0.113.7 2026-09-10T14:03:22Z'] }).text).toBe('seen from [observation].')
  })

  it.each([
    // What stands behind it in the line, and what comes to light once it is gone
    ['x ‹203.0.113.7 2026-09-10T14:03:22Z›, ‹a@example.org›', ['observation', 'email-address']],
    ['‹a@example.org›, ‹203.0.113.7 2026-09-10T14:03:22Z›', ['email-address', 'observation']],
    // Two times that stand for one another
    ['2026-09-10T14:03:21Z (time 2026-09-10T14:03:22Z ‹203.0.113.7›)', ['ip-address']],
    ['2026-09-10T14:03:21Z to 2026-09-10T14:03:22Z ‹203.0.113.7›', ['ip-address']],
    ['‹203.0.113.7 10.09.2026 14:03 Uhr›‹GB29NWBK60161331926819›', ['observation', 'iban']],
    ['x\n‹203.0.113.7 10.09.2026 14:03 Uhr›‹GB29NWBK60161331926819› x\n‹203.0.113.8›', ['observation', 'iban', 'ip-address']],
  ])('leaves what else is there: %s', (line, kinds) => {
    const found = findIdentifiers(marked(line).text, options)
    expect(found.map(({ start, end }) => [start, end])).toEqual(marked(line).places)
    expect(found.map((it) => it.kind)).toEqual(kinds)
  })

  it('refuses an option that is neither', () => {
    expect(() => findIdentifiers('', { observations: 'yes' as never })).toThrow(
      expect.objectContaining({ code: 'redaction.bad-options' }) as Error,
    )
  })

  const piece = fc.constantFrom(
    '203.0.113.7',
    ':443',
    '[2001:db8::7]',
    '2026-09-10T14:03:22Z',
    '2026-09-10 14:03',
    '10.09.2026 um 14:03:22',
    ' +0200',
    ' at ',
    ' from ',
    ', ',
    ' - - [',
    ', port 443',
    ' source port 5',
    '1413 ',
    ']',
    '(',
    ')',
    ' ',
    '\n',
    'a@example.org',
    '020 7946 0958',
    '+44 20 7946 ',
    '+1 ',
    '2026-',
    'Telegram: @example_user',
    '\u200b',
    'x',
  )

  it('takes away nothing that is found without it, and holds one address and one time', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const found = findIdentifiers(text, options)
        for (const it of findIdentifiers(text, { ...options, observations: false }))
          expect(found.some(({ start, end }) => start <= it.start && it.end <= end)).toBe(true)
        for (const [index, it] of found.entries()) expect(it.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
        for (const it of found) {
          if (it.kind !== 'observation') continue
          expect(it.text.match(/203\.0\.113\.7|2001:db8::7/g)).toHaveLength(1)
          expect(it.text.match(/14:03/g)).toHaveLength(1)
          expect(it.observation.at.startsWith('2026-09-10T14:03')).toBe(true)
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1_000) },
    )
  })

  it.each(['label', 'mask', 'remove'] as const)('leaves nothing to be found after %s', (replacement) => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(findIdentifiers(redactText(pieces.join(''), { ...options, replacement }).text, options)).toEqual([])
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 500) },
    )
  })
})
