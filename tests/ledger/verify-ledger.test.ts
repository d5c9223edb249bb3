import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  appendEntry,
  canonicalJson,
  type Checkpoint,
  checkpoint,
  createLedger,
  type Json,
  type LedgerRecord,
  type LedgerVerification,
  merkleRoot,
  verifyLedger,
} from '../../src/ledger/index.ts'
import { sha256Of } from '../../src/foundation/sha256.ts'
import { countedBytes, exampleDraft, testStore } from '../support/example-ledger.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const store = testStore()
const ledger = createLedger(store, { key: new Uint8Array(32), randomBytes: countedBytes() })
const checkpoints: Checkpoint[] = []
for (const size of [2, 5, 6, 9]) {
  for (let missing = size - store.kept.length; missing > 0; missing--)
    await appendEntry(ledger, exampleDraft({ emergency: missing % 2 === 0 }))
  checkpoints.push(await checkpoint(ledger))
}
for (let more = 0; more < 2; more++) await appendEntry(ledger, exampleDraft())
const records = store.kept as LedgerRecord[]
const rootOf = (list: readonly LedgerRecord[]): string => hex(merkleRoot(list.map((it) => Buffer.from(it.leaf, 'hex'))))

/** The same record with another entry and the leaf that belongs to it: what somebody does who knows how a ledger is made. */
const forged = (record: LedgerRecord, changes: object): LedgerRecord => {
  const entry = { ...record.entry, ...changes }
  return { ...record, entry, leaf: hex(sha256Of(Buffer.from(record.salt, 'hex'), canonicalJson(entry as unknown as Json))) }
}
const replaced = <T>(list: readonly T[], at: number, value: T): readonly T[] => list.map((it, index) => (index === at ? value : it))
const places = ({ issues }: LedgerVerification): readonly string[] => issues.map((it) => `${it.code} ${it.path.join('.')}`)

describe('a ledger as it was written', () => {
  it('holds, with all its checkpoints and without', () => {
    const root = rootOf(records)
    expect(verifyLedger(records, checkpoints)).toEqual({ holds: true, size: 11, root, vouched: 9, suspect: null, issues: [], hoursBack: 0 })
    expect(verifyLedger(records)).toEqual({ holds: true, size: 11, root, vouched: 0, suspect: null, issues: [], hoursBack: 0 })
    expect(verifyLedger(records, checkpoints, [checkpoints[0]])).toMatchObject({ holds: true, vouched: 2 })
    expect(verifyLedger(new Set(records), new Set(checkpoints), new Set(checkpoints))).toMatchObject({ holds: true, vouched: 9 })
  })

  it('holds where a clock was set back, and says how often', async () => {
    const another = testStore()
    const clocks = createLedger(another)
    for (const hour of ['09', '10', '08', '08', '11', '09']) await appendEntry(clocks, exampleDraft({ at: `2026-09-07T${hour}:00:00Z` }))
    expect(verifyLedger(another.kept)).toMatchObject({ holds: true, issues: [], hoursBack: 2 })
    // What cannot be read has no hour.
    expect(verifyLedger(replaced(another.kept, 1, undefined)).hoursBack).toBe(2)
  })

  it('is compared with any number of checkpoints, whether they agree or not', () => {
    const [last] = checkpoints.slice(-1)
    const many = Array.from({ length: 130_000 }, () => last)
    expect(verifyLedger(records, many)).toMatchObject({ holds: true, vouched: 9 })
    const others = many.map((it) => ({ ...it!, root: 'ab'.repeat(32) }))
    const { issues, suspect } = verifyLedger(records, others)
    expect([issues.length, suspect]).toEqual([130_000, { from: 0, to: 9 }])
  }, 60_000)

  it('holds when it is empty', () => {
    const root = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    expect(verifyLedger([], [{ v: 1, size: 0, root }])).toEqual({
      holds: true,
      size: 0,
      root,
      vouched: 0,
      suspect: null,
      issues: [],
      hoursBack: 0,
    })
  })
})

describe('one thing changed', () => {
  const other = forged(records[3]!, { emergency: null })
  it.each([
    ['an entry', replaced(records, 3, { ...records[3]!, entry: other.entry }), ['ledger.leaf-differs entries.3'], null],
    ['a leaf', replaced(records, 3, { ...records[3]!, leaf: other.leaf }), ['ledger.leaf-differs entries.3'], null],
    ['a salt', replaced(records, 3, { ...records[3]!, salt: records[4]!.salt }), ['ledger.leaf-differs entries.3'], null],
    ['a number', replaced(records, 3, { ...records[3]!, index: 7 }), ['ledger.wrong-index entries.3.index'], null],
    [
      'an entry with its leaf',
      replaced(records, 3, other),
      ['ledger.root-differs checkpoints.1', 'ledger.root-differs checkpoints.2', 'ledger.root-differs checkpoints.3'],
      { from: 2, to: 5 },
    ],
    [
      'the first entry with its leaf',
      replaced(records, 0, forged(records[0]!, { emergency: null })),
      [
        'ledger.root-differs checkpoints.0',
        'ledger.root-differs checkpoints.1',
        'ledger.root-differs checkpoints.2',
        'ledger.root-differs checkpoints.3',
      ],
      { from: 0, to: 2 },
    ],
    [
      'the last entry that is vouched for',
      replaced(records, 8, forged(records[8]!, { emergency: null })),
      ['ledger.root-differs checkpoints.3'],
      { from: 6, to: 9 },
    ],
    ['an entry that nobody vouches for, which cannot be seen', replaced(records, 10, forged(records[10]!, { emergency: null })), [], null],
    [
      'an entry that says more',
      replaced(records, 3, { ...records[3]!, entry: { ...records[3]!.entry, name: 'Nora Nobody' } as never }),
      ['ledger.bad-record entries.3.entry'],
      null,
    ],
    [
      'a record that says more',
      replaced(records, 3, { ...records[3]!, name: 'Nora Nobody' } as never),
      ['ledger.bad-record entries.3'],
      null,
    ],
    [
      'two fields of a record',
      replaced(records, 3, { ...records[3]!, salt: 'x', index: -1 }),
      ['ledger.bad-record entries.3.index', 'ledger.bad-record entries.3.salt'],
      null,
    ],
    [
      'an entry and its salt lost',
      replaced(records, 3, { leaf: records[3]!.leaf } as never),
      ['ledger.bad-record entries.3.index', 'ledger.bad-record entries.3.entry', 'ledger.bad-record entries.3.salt'],
      null,
    ],
    [
      'a leaf in capitals',
      replaced(records, 3, { ...records[3]!, leaf: records[3]!.leaf.toUpperCase() }),
      [
        'ledger.bad-record entries.3.leaf',
        'ledger.root-differs checkpoints.1',
        'ledger.root-differs checkpoints.2',
        'ledger.root-differs checkpoints.3',
      ],
      { from: 2, to: 5 },
    ],
    [
      'a record lost',
      replaced(records, 3, undefined as never),
      [
        'ledger.bad-record entries.3',
        'ledger.root-differs checkpoints.1',
        'ledger.root-differs checkpoints.2',
        'ledger.root-differs checkpoints.3',
      ],
      { from: 2, to: 5 },
    ],
    [
      'a record taken out',
      records.filter((_, index) => index !== 3),
      [
        'ledger.wrong-index entries.3.index',
        'ledger.root-differs checkpoints.1',
        'ledger.root-differs checkpoints.2',
        'ledger.root-differs checkpoints.3',
      ],
      { from: 2, to: 5 },
    ],
    [
      'a record twice',
      [...records.slice(0, 4), ...records.slice(3)],
      [
        'ledger.wrong-index entries.4.index',
        'ledger.root-differs checkpoints.1',
        'ledger.root-differs checkpoints.2',
        'ledger.root-differs checkpoints.3',
      ],
      { from: 2, to: 5 },
    ],
    [
      'two records in each other’s place',
      replaced(replaced(records, 3, records[4]!), 4, records[3]!),
      [
        'ledger.wrong-index entries.3.index',
        'ledger.wrong-index entries.4.index',
        'ledger.root-differs checkpoints.1',
        'ledger.root-differs checkpoints.2',
        'ledger.root-differs checkpoints.3',
      ],
      { from: 2, to: 5 },
    ],
    ['the end taken out', records.slice(0, 7), ['ledger.entries-missing checkpoints.3'], null],
    [
      'everything taken out',
      [],
      [
        'ledger.entries-missing checkpoints.0',
        'ledger.entries-missing checkpoints.1',
        'ledger.entries-missing checkpoints.2',
        'ledger.entries-missing checkpoints.3',
      ],
      null,
    ],
    ['what nobody vouches for taken out, which cannot be seen', records.slice(0, 9), [], null],
  ] as const)('%s', (_name, changed, expected, suspect) => {
    const found = verifyLedger(changed, checkpoints)
    expect(places(found)).toEqual(expected)
    expect(found).toMatchObject({ holds: expected.length === 0, suspect, size: changed.length })
  })

  it('names the entries between the last checkpoint that agrees and the first that does not', () => {
    const { issues } = verifyLedger(replaced(records, 5, forged(records[5]!, { emergency: null })), checkpoints)
    expect(issues.map((it) => it.message)).toEqual(
      [2, 3].map(() => 'the entries do not have the root of the checkpoint: look at the entries 5 to 5'),
    )
  })

  it('names every one of several', () => {
    const changed = replaced(
      replaced(replaced(records, 1, { ...records[1]!, salt: '' }), 4, forged(records[4]!, { emergency: null })),
      10,
      {
        ...records[10]!,
        leaf: records[0]!.leaf,
      },
    )
    expect(places(verifyLedger(changed, checkpoints.slice(0, 2)))).toEqual([
      'ledger.bad-record entries.1.salt',
      'ledger.leaf-differs entries.10',
      'ledger.root-differs checkpoints.1',
    ])
  })

  it('tells a gap once, also if a record behind it is lost', () => {
    const changed = [...records.slice(0, 2), ...records.slice(3, 5), undefined, ...records.slice(6)]
    expect(places(verifyLedger(changed))).toEqual(['ledger.wrong-index entries.2.index', 'ledger.bad-record entries.4'])
  })

  it('says how many entries there are and how many there were', () => {
    expect(verifyLedger(records.slice(0, 7), checkpoints).issues[0]?.message).toMatch(/: got 7, want 9$/)
  })

  it('tells no value of what it read', () => {
    const changed = replaced(records, 3, {
      ...records[3]!,
      entry: { ...records[3]!.entry, outcome: 'Nora Nobody', 'Nora Nobody': 1 } as never,
    })
    expect(JSON.stringify(verifyLedger(changed, [{ 'Nora Nobody': 'Nora Nobody' }]).issues)).not.toContain('Nobody')
  })
})

describe('checkpoints', () => {
  const wrong = { ...checkpoints[1]!, root: rootOf(records.slice(0, 4)) }
  it.each([
    ['with another root, when a larger one agrees', replaced(checkpoints, 1, wrong), ['ledger.checkpoint-differs checkpoints.1'], null],
    ['with another root, when none larger agrees', [checkpoints[0], wrong], ['ledger.root-differs checkpoints.1'], { from: 2, to: 5 }],
    ['of another size', replaced(checkpoints, 1, { ...checkpoints[1]!, size: 4 }), ['ledger.checkpoint-differs checkpoints.1'], null],
    ['of a size that there never was', [{ ...checkpoints[1]!, size: 12 }], ['ledger.entries-missing checkpoints.0'], null],
    ['of size 0 with a root', [{ ...checkpoints[1]!, size: 0 }], ['ledger.checkpoint-differs checkpoints.0'], null],
    ['that contradict each other', [checkpoints[1], wrong], ['ledger.checkpoint-differs checkpoints.1'], null],
    ['in any order', [...checkpoints].reverse(), [], null],
    // The largest that agrees vouches, wherever it stands.
    [
      'in any order, one of them with another root',
      [checkpoints[2], wrong, checkpoints[0]],
      ['ledger.checkpoint-differs checkpoints.1'],
      null,
    ],
    ['of another version', [{ ...checkpoints[1]!, v: 2 }], ['ledger.bad-checkpoint checkpoints.0.v'], null],
    ['with a root that is too short', [{ ...checkpoints[1]!, root: 'ab'.repeat(31) }], ['ledger.bad-checkpoint checkpoints.0.root'], null],
    [
      'with a size that is none',
      [
        { ...checkpoints[1]!, size: 2.5 },
        { ...checkpoints[1]!, size: -1 },
      ],
      ['ledger.bad-checkpoint checkpoints.0.size', 'ledger.bad-checkpoint checkpoints.1.size'],
      null,
    ],
    ['that say more', [{ ...checkpoints[1]!, at: 'noon' }], ['ledger.bad-checkpoint checkpoints.0'], null],
    ['that are none', [null, undefined, 5, checkpoints[0]], [0, 1, 2].map((it) => `ledger.bad-checkpoint checkpoints.${it}`), null],
  ])('%s', (_name, list, expected, suspect) => {
    const found = verifyLedger(records, list)
    expect(places(found)).toEqual(expected)
    expect(found.suspect).toEqual(suspect)
  })

  it('beside the ledger do not speak for it against one that was published', () => {
    // Somebody changed an entry whole and made all checkpoints beside it anew.
    const changed = replaced(records, 3, forged(records[3]!, { emergency: null }))
    const anew = checkpoints.map(({ size }) => ({ v: 1, size, root: rootOf(changed.slice(0, size)) }))
    expect(verifyLedger(changed, anew)).toMatchObject({ holds: true, vouched: 9 })
    const found = verifyLedger(changed, anew, [checkpoints[0], checkpoints[2]])
    expect(places(found)).toEqual(['ledger.root-differs published.1'])
    expect(found).toMatchObject({ holds: false, vouched: 2, suspect: { from: 2, to: 6 } })
    // Those that were published come first where both have something to say.
    expect(verifyLedger(changed, checkpoints, [checkpoints[2]]).suspect).toEqual({ from: 0, to: 6 })
  })
})

describe('whatever it is given', () => {
  it('never throws, and nothing but a ledger holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.anything(), fc.constantFrom<unknown>(...records)), { minLength: 1, maxLength: 5 }),
        fc.array(fc.anything({ withNullPrototype: true, withTypedArray: true }), { maxLength: 3 }),
        (list, kept) => {
          const found = verifyLedger(list, kept)
          const isLedger = list.every((it, index) => it === records[index]) && kept.length === 0
          expect(found.holds).toBe(isLedger)
          expect(found.size).toBe(list.length)
        },
      ),
    )
  })

  it('finds one changed character of a record that is vouched for, anywhere', () => {
    const texts = records.map((it) => JSON.stringify(it))
    fc.assert(
      fc.property(fc.nat(8), fc.nat(10_000), fc.constantFrom('0', 'a', ' ', 'x', '9', '"', 'Z'), (at, position, character) => {
        const text = texts[at] ?? ''
        const cut = position % text.length
        const changed = text.slice(0, cut) + character + text.slice(cut + 1)
        let value: unknown
        try {
          value = JSON.parse(changed)
        } catch {
          value = undefined
        }
        const found = verifyLedger(replaced<unknown>(records, at, value), checkpoints)
        // A character of the text can change without a change of what it says only in white space, of which there is none.
        expect(found.holds).toBe(changed === text)
        if (!found.holds) expect(found.issues.some((it) => it.path[0] === 'entries' && it.path[1] === at)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
