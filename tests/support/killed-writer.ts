// Appends to the ledger in a folder until it is killed, and says what was acknowledged: `node killed-writer.ts FOLDER`.
import { writeSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { openLedgerFile } from '../../src/adapters/ledger-file/index.ts'
import { appendEntry, checkpoint, createLedger } from '../../src/ledger/index.ts'
import { exampleDraft } from './example-ledger.ts'

// A slow disk: a line takes many small writes, so that a kill often falls between them.
const file = await open('/dev/null', 'a')
const methods = Object.getPrototypeOf(file) as FileHandle
await file.close()
methods.appendFile = async function (this: FileHandle, bytes) {
  const all = bytes as Uint8Array
  for (let from = 0; from < all.length; from += 100) {
    await this.write(all.subarray(from, from + 100))
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

const say = (what: object): void => {
  writeSync(1, `${JSON.stringify(what)}\n`)
}
const opened = await openLedgerFile(process.argv[2] ?? '')
say(opened.ok ? { notes: opened.notes } : { issues: opened.issues })
if (opened.ok) {
  const ledger = createLedger(opened.value.store, { key: new Uint8Array(32) })
  for (let count = 0; ; count++) {
    say({ record: await appendEntry(ledger, exampleDraft({ caseId: `${process.pid}-${count}` })) })
    if (count % 3 === 2) say({ checkpoint: await checkpoint(ledger) })
  }
}
