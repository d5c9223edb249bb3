import { type FileHandle, open, stat } from 'node:fs/promises'
import { UsageError } from '../../foundation/usage-error.ts'
import { maxLineBytes } from './stored-lines.ts'

/** A file to whose end whole lines are written. */
export interface DurableLines {
  /** Writes a line; it survives a crash when this resolves. `expected` is how many lines the caller thinks there are. */
  readonly append: (text: string, expected?: number) => Promise<void>
  /** Takes back what a write that failed may have left. */
  readonly mend: () => Promise<void>
  /** Mends and lets go of the file; the latter even if it rejects because it could not mend. */
  readonly close: () => Promise<void>
}

/**
 * Opens a file for whole lines. `found` says how many bytes and lines it has; it must end with a whole line. Before each write the file must still
 * be the one that was opened and as long as it was left: another writer, or somebody who put another file in its place, is noticed. `renew` is asked before
 * each write, and lets none happen if it rejects.
 */
export async function openDurableLines(
  path: string,
  found: { readonly length: number; readonly count: number },
  renew: () => Promise<void>,
): Promise<DurableLines> {
  let { length, count } = found
  const file: FileHandle = await open(path, 'a', 0o600)
  const { ino } = await file.stat()
  // How many bytes beyond `length` a write that failed may have left.
  let unsure = 0
  let isClosed = false
  let turn: Promise<unknown> = Promise.resolve()

  const inTurn = (job: () => Promise<void>): Promise<void> => {
    const result = turn.then(job)
    turn = result.catch(() => undefined)
    return result
  }

  const checkPlace = async (isRight: (size: number) => boolean): Promise<void> => {
    if (isClosed) throw new UsageError('ledger.file-closed', 'this ledger file was closed')
    const there = await stat(path)
    if (there.ino !== ino || !isRight(there.size))
      throw new UsageError(
        'ledger.file-changed',
        'something else wrote to the file of the ledger or replaced it: verify it and open it anew',
      )
  }

  const mend = async (): Promise<void> => {
    if (unsure === 0) return
    await checkPlace((size) => size >= length && size <= length + unsure)
    // Whatever lies beyond was never acknowledged. It is written anew rather than trusted: after a failed fsync the disk may lack what memory shows.
    await file.truncate(length)
    await file.sync()
    unsure = 0
  }

  const append = async (text: string, expected: number): Promise<void> => {
    await mend()
    if (expected !== count)
      throw new UsageError('ledger.wrong-index', 'the record does not follow the last one: another ledger writes to this store')
    const bytes = Buffer.from(`${text}\n`, 'utf8')
    if (bytes.length > maxLineBytes) throw new UsageError('ledger.too-long', 'the line is longer than what is read back')
    if (!isClosed) await renew()
    // As late as can be: what another wrote after this is not noticed before the next line.
    await checkPlace((size) => size === length)
    unsure = bytes.length
    await file.appendFile(bytes)
    await file.sync()
    unsure = 0
    length += bytes.length
    count++
  }

  return {
    append: (text, expected) => inTurn(() => append(text, expected ?? count)),
    mend: () => inTurn(mend),
    close: () =>
      inTurn(async () => {
        if (isClosed) return
        try {
          await mend()
        } finally {
          isClosed = true
          await file.close()
        }
      }),
  }
}
