import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  appendEntry,
  canonicalJson,
  checkpoint,
  createLedger,
  type Json,
  type Ledger,
  type LedgerDraft,
  leafHashOf,
  memoryStore,
  merkleRoot,
  openLedger,
  proveInclusion,
  verifyInclusion,
  verifyLedger,
} from '../../src/ledger/index.ts'
import { countedBytes, exampleDraft, testStore } from '../support/example-ledger.ts'

const key = new Uint8Array(32).fill(7)
const code = (wanted: string): Error => expect.objectContaining({ name: 'UsageError', code: wanted }) as Error
const fromHex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'))

describe('a record', () => {
  it('is the entry with its place, a salt of its own and the leaf that both make', async () => {
    const ledger = createLedger(memoryStore(), { key, randomBytes: countedBytes() })
    const [first, second] = [await appendEntry(ledger, exampleDraft()), await appendEntry(ledger, exampleDraft({ caseId: 'case-2' }))]
    const { caseId, ...rest } = exampleDraft()
    expect(first).toEqual({
      index: 0,
      entry: { ...rest, caseRef: createHmac('sha256', key).update(caseId).digest('hex') },
      salt: Buffer.from(Uint8Array.from({ length: 32 }, (_, index) => (31 + index * 7) % 256)).toString('hex'),
      leaf: createHash('sha256')
        .update(fromHex(first.salt))
        .update(canonicalJson(first.entry as unknown as Json))
        .digest('hex'),
    })
    expect(second.index).toBe(1)
    expect(second.salt).not.toBe(first.salt)
    const { root } = await checkpoint(ledger)
    expect(root).toBe(Buffer.from(merkleRoot([fromHex(first.leaf), fromHex(second.leaf)])).toString('hex'))
  })

  it('hides the id of the case: the same id, the same reference under one key, another under another', async () => {
    const refs: string[] = []
    for (const ledger of [
      createLedger(undefined, { key }),
      createLedger(undefined, { key: Buffer.from(key) }),
      createLedger(),
      createLedger(),
    ])
      for (const caseId of ['case-1', 'case-1', 'case-2']) refs.push((await appendEntry(ledger, exampleDraft({ caseId }))).entry.caseRef)
    const [a = '', same, b, otherLedger, , , drawn, drawnSame, , drawnElsewhere] = refs
    expect([same, otherLedger, drawnSame === drawn]).toEqual([a, a, true])
    expect(new Set([a, b, drawn, drawnElsewhere]).size).toBe(4)
    expect(JSON.stringify(refs)).not.toContain('case-1')
  })

  it('does not change with what the caller does to draft, key and random bytes afterwards', async () => {
    const store = testStore()
    const [ownKey, bytes] = [Uint8Array.from(key), new Uint8Array(32)]
    const ledger = createLedger(store, { key: ownKey, randomBytes: () => bytes })
    ownKey.fill(0)
    const draft = { ...exampleDraft(), items: [...exampleDraft().items] }
    const appended = appendEntry(ledger, draft)
    draft.items.pop()
    draft.outcome = 'disclose'
    const record = await appended
    bytes.fill(9)
    expect(record.entry.items).toHaveLength(3)
    expect(record.entry.outcome).toBe('in-part')
    expect(record.entry.caseRef).toBe(createHmac('sha256', key).update('case-1').digest('hex'))
    expect(record.salt).toBe('00'.repeat(32))
    expect(store.kept).toEqual([record])
  })

  it('does not change with what the caller does to a key that was drawn, or to the record', async () => {
    const bytes = new Uint8Array(32)
    const store = memoryStore()
    const ledger = createLedger(store, { randomBytes: () => bytes })
    bytes.fill(9)
    const record = await appendEntry(ledger, exampleDraft())
    expect(record.entry.caseRef).toBe(createHmac('sha256', new Uint8Array(32)).update('case-1').digest('hex'))
    Object.assign(record.entry, { outcome: 'disclose' })
    expect(await openLedger(createLedger(store))).toMatchObject({ ok: true, value: { size: 1 } })
  })
})

describe('a draft with anything but words, digests and a full hour', () => {
  it.each([
    ['a word that is not in the vocabulary', { instrument: 'letter' }, 'instrument'],
    ['a time that is no full hour', { at: '2026-09-07T09:12:00Z' }, 'at'],
    ['a key too many', { remark: 'Nora Nobody' }, 'the root'],
    ['a key too many in an item', { items: [{ item: 'person-name', outcome: 'decline', value: 'Nora Nobody' }] }, 'items.0'],
    ['two mistakes', { emergency: 'perhaps', decisionDigest: 'Nora Nobody' }, 'emergency, decisionDigest'],
    ['something that is no data', { items: () => 'Nora Nobody' }, 'the root'],
  ])('is not recorded: %s', async (_name, changes, place) => {
    const store = testStore()
    const ledger = createLedger(store)
    const refused = appendEntry(ledger, { ...exampleDraft(), ...changes } as LedgerDraft)
    await expect(refused).rejects.toThrow(code('ledger.bad-draft'))
    await expect(refused).rejects.toThrow(new RegExp(`: ${place}$`))
    await expect(refused).rejects.not.toThrow(/Nobody|letter|perhaps|09:12/)
    expect(store.kept).toEqual([])
    expect((await checkpoint(ledger)).size).toBe(0)
  })

  it.each([[null], [undefined], ['text'], [[]]])('is not recorded: %j', async (value) => {
    await expect(appendEntry(createLedger(), value as unknown as LedgerDraft)).rejects.toThrow(code('ledger.bad-draft'))
  })

  it('does not stand in the way of the next one', async () => {
    const ledger = createLedger()
    const both = [appendEntry(ledger, exampleDraft({ at: 'now' })), appendEntry(ledger, exampleDraft())] as const
    await expect(both[0]).rejects.toThrow()
    expect((await both[1]).index).toBe(0)
  })
})

describe('what a ledger is made from', () => {
  it.each([[new Uint8Array(31)], [new Uint8Array(33)], ['k'.repeat(32)], [null], [Array.from({ length: 32 }, () => 0)]])(
    'is no such key: %j',
    (wrong) => {
      expect(() => createLedger(undefined, { key: wrong as unknown as Uint8Array })).toThrow(code('ledger.bad-key'))
    },
  )

  it.each([[new Uint8Array(31)], [new Uint8Array(33)], ['r'.repeat(32)], [undefined]])('is no such chance: %j', async (wrong) => {
    const randomBytes = (): Uint8Array => wrong as Uint8Array
    expect(() => createLedger(undefined, { randomBytes })).toThrow(code('ledger.bad-random-bytes'))
    const store = testStore()
    const ledger = createLedger(store, { key, randomBytes })
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow(code('ledger.bad-random-bytes'))
    expect(store.kept).toEqual([])
  })

  it('asks for 32 bytes at a time: one for the key, one for each entry', async () => {
    const asked: number[] = []
    const bytes = countedBytes()
    const ledger = createLedger(undefined, {
      randomBytes: (length) => {
        asked.push(length)
        return bytes(length)
      },
    })
    await appendEntry(ledger, exampleDraft())
    await appendEntry(ledger, exampleDraft())
    expect(asked).toEqual([32, 32, 32])
  })

  it('nothing else is a ledger, not even a copy of one', async () => {
    for (const it of [{}, { ...createLedger() }, null, 5] as unknown as Ledger[]) {
      await expect(appendEntry(it, exampleDraft())).rejects.toThrow(code('ledger.no-ledger'))
      await expect(checkpoint(it)).rejects.toThrow(code('ledger.no-ledger'))
    }
  })
})

describe('many at once', () => {
  it('take turns: each has its own place, and what is proved is what is stored', async () => {
    const store = testStore()
    const ledger = createLedger(store, { key })
    const drafts = Array.from({ length: 40 }, (_, index) => exampleDraft({ caseId: `case-${index}` }))
    const records = await Promise.all(drafts.map((it) => appendEntry(ledger, it)))
    expect(records.map((it) => it.index)).toEqual(drafts.map((_, index) => index))
    expect(store.kept).toEqual(records)
    expect(verifyLedger(store.kept, [await checkpoint(ledger)])).toMatchObject({ holds: true, size: 40, vouched: 40 })
    expect(verifyInclusion(await proveInclusion(ledger, 17))).toBe(true)
  })

  it('a checkpoint is of everything that was begun before it', async () => {
    const ledger = createLedger(testStore())
    const [, , at2, , at3] = await Promise.all([
      appendEntry(ledger, exampleDraft()),
      appendEntry(ledger, exampleDraft()),
      checkpoint(ledger),
      appendEntry(ledger, exampleDraft()),
      checkpoint(ledger),
    ])
    expect([at2.size, at3.size]).toEqual([2, 3])
  })
})

describe('a store that fails', () => {
  it.each(['before', 'after'] as const)('%s it took effect leaves a ledger that has what the store has', async (when) => {
    const store = testStore()
    const ledger = createLedger(store, { key })
    await appendEntry(ledger, exampleDraft())
    store.failures.push(when)
    const [failed, next] = await Promise.allSettled([
      appendEntry(ledger, exampleDraft({ caseId: 'case-2' })),
      appendEntry(ledger, exampleDraft({ caseId: 'case-3' })),
    ])
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'the disk is full' } })
    expect(next).toMatchObject({ status: 'fulfilled', value: { index: when === 'before' ? 1 : 2 } })
    expect(verifyLedger(store.kept, [await checkpoint(ledger)])).toMatchObject({ holds: true, size: store.kept.length })
    const last = store.kept.length - 1
    expect((await proveInclusion(ledger, last)).leafHash).toEqual(leafHashOf(fromHex((store.kept[last] as { leaf: string }).leaf)))
  })

  it('is noticed if it has lost something meanwhile', async () => {
    const store = testStore()
    const ledger = createLedger(store)
    for (let count = 0; count < 3; count++) await appendEntry(ledger, exampleDraft())
    store.failures.push('before')
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow('the disk is full')
    const lost = store.kept.pop()
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow(code('ledger.does-not-hold'))
    expect(await openLedger(ledger)).toMatchObject({ ok: false, issues: [{ code: 'ledger.history-differs', path: ['entries'] }] })
    store.kept.push(lost)
    expect((await appendEntry(ledger, exampleDraft())).index).toBe(3)
  })

  it('is noticed if it has something else instead', async () => {
    const store = testStore()
    const ledger = createLedger(store)
    await appendEntry(ledger, exampleDraft())
    store.failures.push('before')
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow('the disk is full')
    store.kept[0] = await appendEntry(createLedger(), exampleDraft())
    expect(await openLedger(ledger)).toMatchObject({ ok: false, issues: [{ code: 'ledger.history-differs' }] })
  })

  it('with a checkpoint keeps or does not keep it, and the next one asks', async () => {
    for (const when of ['before', 'after'] as const) {
      const store = testStore()
      const ledger = createLedger(store)
      await appendEntry(ledger, exampleDraft())
      store.failures.push(when)
      await expect(checkpoint(ledger)).rejects.toThrow('the disk is full')
      const now = await checkpoint(ledger)
      expect(store.keptCheckpoints).toEqual([now])
    }
  })

  it('when it is read rejects, and can be asked again', async () => {
    const store = testStore()
    let reads = 0
    const ledger = createLedger({
      ...store,
      records: () => {
        if (reads++ === 0) throw new Error('no connection')
        return store.records()
      },
    })
    await expect(openLedger(ledger)).rejects.toThrow('no connection')
    expect((await appendEntry(ledger, exampleDraft())).index).toBe(0)
  })

  it('refuses a second ledger that does not know what the first wrote', async () => {
    const store = memoryStore()
    const [one, two] = [createLedger(store), createLedger(store)]
    await appendEntry(two, exampleDraft())
    await appendEntry(one, exampleDraft())
    await expect(appendEntry(two, exampleDraft())).rejects.toThrow(code('ledger.wrong-index'))
    const { index, ...rest } = await appendEntry(two, exampleDraft())
    expect(index).toBe(2)
    for (const other of [2, 4]) await expect(store.append({ ...rest, index: other })).rejects.toThrow(code('ledger.wrong-index'))
  })
})

describe('opening', () => {
  it('says where the ledger stands', async () => {
    const store = testStore()
    const before = createLedger(store, { key })
    for (let count = 0; count < 5; count++) await appendEntry(before, exampleDraft())
    const now = await checkpoint(before)
    const after = createLedger(store, { key })
    expect(await openLedger(after)).toEqual({ ok: true, value: now, notes: [] })
    expect((await appendEntry(after, exampleDraft())).index).toBe(5)
    expect(await openLedger(after)).toMatchObject({ ok: true, value: { size: 6 } })
  })

  it('says everything that does not hold, and then nothing is added, proved or told', async () => {
    const store = testStore()
    const before = createLedger(store, { key })
    for (let count = 0; count < 3; count++) await appendEntry(before, exampleDraft())
    await checkpoint(before)
    store.kept[1] = undefined
    store.keptCheckpoints.push({ v: 1, size: 9, root: 'ab'.repeat(32) })
    const after = createLedger(store, { key })
    for (const use of [() => appendEntry(after, exampleDraft()), () => checkpoint(after), () => proveInclusion(after, 0)])
      await expect(use()).rejects.toThrow(code('ledger.does-not-hold'))
    const opened = await openLedger(after)
    expect(opened.ok ? [] : opened.issues.map((it) => [it.code, ...it.path])).toEqual([
      ['ledger.bad-record', 'entries', 1],
      ['ledger.root-differs', 'checkpoints', 0],
      ['ledger.entries-missing', 'checkpoints', 1],
    ])
    expect(store.kept).toHaveLength(3)
    expect(store.keptCheckpoints).toHaveLength(2)
  })
})
