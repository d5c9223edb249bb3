import { describe, expect, it } from 'vitest'
import { type InstrumentLine, matrixInWords } from '../../../src/rules/matrix/matrix-in-words.ts'
import type { Entitlement } from '../../../src/rules/matrix/who-may-get-what.ts'
import { type AuthorityKind, authorityKinds } from '../../../src/vocabulary/index.ts'

const everybody = Object.keys(authorityKinds) as AuthorityKind[]
const courts = ['judge', 'court', 'investigating-judge'] as const
const entry = (says: Partial<Entitlement> = {}): Entitlement => ({
  instrument: 'other-production-order',
  item: 'location',
  target: 'account',
  authority: 'police',
  how: 'binding',
  atBest: 'binding',
  ...says,
})
const each = (authorities: readonly AuthorityKind[], says: Partial<Entitlement> = {}): readonly Entitlement[] =>
  authorities.map((authority) => entry({ authority, ...says }))
const row = (matrix: readonly Entitlement[], says = 'Location') => matrixInWords(matrix).find((it) => it.says === says)
const who = (matrix: readonly Entitlement[], says?: string): readonly string[] =>
  (row(matrix, says)?.disclosed ?? []).map((it: InstrumentLine) => `${it.instrument}: ${it.who}`)

describe('a matrix in words', () => {
  it('has a row for each kind of data, in which nobody stands', () => {
    expect(matrixInWords([])).toEqual(
      [
        'Name, address and the like',
        'Behind an IP address',
        'Means of payment',
        'IP address at registration',
        'IP addresses of sessions',
        'Who communicated with whom',
        'Location',
        'Messages',
      ].map((says) => ({ says, disclosed: [], kept: [] })),
    )
  })

  it('puts each entry into the row of its item and target', () => {
    const name = entry({ item: 'person-name', target: 'ip-endpoint' })
    expect(matrixInWords([name]).filter((it) => it.disclosed.length > 0)).toEqual([
      { says: 'Behind an IP address', disclosed: [{ instrument: 'other-production-order', who: 'police' }], kept: [] },
    ])
    expect(matrixInWords([{ ...name, item: 'location' }]).flatMap((it) => it.disclosed)).toEqual([])
    expect(matrixInWords([{ ...name, item: 'email-address', target: 'account' }]).flatMap((it) => it.disclosed)).toHaveLength(1)
  })

  it('tells each instrument once, and keeps apart what is only kept', () => {
    const matrix = [...each(['police', 'prosecutor']), entry({ instrument: 'other-preservation-order' }), entry({ instrument: 'epoc' })]
    expect(row(matrix)).toEqual({
      says: 'Location',
      disclosed: [
        { instrument: 'other-production-order', who: 'police, prosecutor' },
        { instrument: 'epoc', who: 'police' },
      ],
      kept: [{ instrument: 'other-preservation-order', who: 'police' }],
    })
  })

  it.each<readonly [string, readonly Entitlement[]]>([
    ['police', [entry()]],
    ['police (V)', [entry({ how: 'voluntary', atBest: 'voluntary' })]],
    ['police ?', [entry({ how: 'unverified' })]],
    ['police (V) ?', [entry({ how: 'unverified', atBest: 'voluntary' })]],
    ['police; prosecutor ?', [entry(), entry({ authority: 'prosecutor', how: 'unverified' })]],
    [
      'police, administrative; prosecutor ?',
      [entry(), entry({ authority: 'prosecutor', how: 'unverified' }), entry({ authority: 'administrative' })],
    ],
    ['judge, court', each(['judge', 'court'])],
    ['investigating judge', each(['investigating-judge'])],
    ['judge or court', each(courts)],
    ['police, judge or court', each([...courts, 'police'])],
    [
      'investigating judge, prosecutor, police, investigating authority, grand jury, administrative, intelligence, other',
      each(everybody.filter((it) => it !== 'judge' && it !== 'court')),
    ],
    ['any authority', each(everybody)],
    ['any authority', each(everybody.slice(1))],
    ['any authority ?', each(everybody, { how: 'unverified' })],
  ])('%s', (words, matrix) => {
    expect(who(matrix)).toEqual([`other-production-order: ${words}`])
  })

  it('counts the least of the things in a row', () => {
    const items = ['person-name', 'postal-address', 'phone-number', 'email-address'] as const
    const all = items.map((item) => entry({ item }))
    const says = 'Name, address and the like'
    expect(who(all, says)).toEqual(['other-production-order: police'])
    expect(who(all.slice(1), says)).toEqual(['other-production-order: police (some of it)'])
    expect(who([...all.slice(1), entry({ item: 'person-name', how: 'unverified' })], says)).toEqual(['other-production-order: police ?'])
    expect(who([...all.slice(1), entry({ item: 'person-name', how: 'voluntary', atBest: 'voluntary' })], says)).toEqual([
      'other-production-order: police (V)',
    ])
  })
})
