import fc from 'fast-check'
import { expect, it } from 'vitest'
import { appendEntry, checkpoint, createLedger, proveConsistency, verifyConsistency, verifyLedger } from '../../src/ledger/index.ts'
import { exampleDraft, testStore } from '../support/example-ledger.ts'

// What people do with a ledger, all at once or one after the other, on a store that fails now and then. The model is the store itself: a list.
const act = fc.constantFrom('append', 'append', 'append', 'bad draft', 'checkpoint', 'fail before', 'fail after', 'wait', 'open anew')

it('whatever happens, what was acknowledged is there, in its place, and everything holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      const store = testStore()
      const key = new Uint8Array(32)
      let ledger = createLedger(store, { key })
      const acknowledged: { index: number; leaf: string }[] = []
      const said: { size: number; root: string }[] = []
      let running: Promise<unknown>[] = []
      for (const it of acts) {
        if (it === 'append')
          running.push(appendEntry(ledger, exampleDraft({ caseId: String(running.length) })).then((record) => acknowledged.push(record)))
        else if (it === 'bad draft') running.push(appendEntry(ledger, exampleDraft({ at: '' })))
        else if (it === 'checkpoint') running.push(checkpoint(ledger).then((now) => said.push(now)))
        else if (it === 'fail before' || it === 'fail after') store.failures.push(it === 'fail before' ? 'before' : 'after')
        else {
          await Promise.allSettled(running)
          running = []
          if (it === 'open anew') ledger = createLedger(store, { key })
        }
      }
      await Promise.allSettled(running)
      store.failures.length = 0

      for (const record of acknowledged) expect(store.kept[record.index]).toEqual(record)
      expect(verifyLedger(store.kept, store.keptCheckpoints, said)).toMatchObject({ holds: true, size: store.kept.length })
      const now = await checkpoint(ledger)
      expect(now.size).toBe(store.kept.length)
      for (const { size, root } of said.filter((it) => it.size > 0)) {
        const claim = await proveConsistency(ledger, size)
        expect(Buffer.from(claim.root1).toString('hex')).toBe(root)
        expect(verifyConsistency(claim)).toBe(true)
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 200) },
  )
})
