import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type StoredLine, storedLines } from './stored-lines.ts'
import { syncFolder } from './sync-folder.ts'

/** What a file of lines is like, once a torn last line was set aside. */
export interface LinesFound {
  /** The bytes and the number of its whole lines. */
  readonly length: number
  readonly count: number
  /** The number of a torn line that was set aside just now, counted from 1. */
  readonly torn: number | null
  /** The numbers of whole lines that cannot be read: nobody was interrupted there. */
  readonly damaged: readonly number[]
}

/**
 * Looks through a file of lines and repairs its end. A last line that a crash cut off, without its line feed or with zeros where a file system never wrote,
 * was never acknowledged: it is kept in `<file>.torn-<n>` and cut off, so that the next line begins clean. A last line that is whole and
 * cannot be read, or whose line feed became another byte, is damage like any other, since it may have been acknowledged.
 */
export async function repairEnd(path: string): Promise<LinesFound> {
  const damaged: number[] = []
  let last: StoredLine | undefined
  for (const line of storedLines(path)) {
    if (last !== undefined && last.value === undefined) damaged.push(last.number)
    last = line
  }
  if (last === undefined) return { length: 0, count: 0, torn: null, damaged }
  if (last.isEnded ? last.value === undefined && last.hasZeros : !last.lostItsEnd) {
    await setAside(path, last)
    return { length: last.start, count: last.number - 1, torn: last.number, damaged }
  }
  if (last.value === undefined || !last.isEnded) damaged.push(last.number)
  return { length: last.end, count: last.number, torn: null, damaged }
}

/** Keeps the torn line first and cuts it off then: a crash in between leaves it twice, never not at all. */
async function setAside(path: string, { start, end }: StoredLine): Promise<void> {
  const file = await open(path, 'r+')
  try {
    const bytes = new Uint8Array(end - start)
    await file.read(bytes, 0, bytes.length, start)
    const aside = await nextAside(path)
    try {
      await aside.writeFile(bytes)
      await aside.sync()
    } finally {
      await aside.close()
    }
    await syncFolder(dirname(path))
    await file.truncate(start)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new file for what is set aside. */
async function nextAside(path: string): Promise<FileHandle> {
  for (let number = 1; ; number++) {
    try {
      return await open(`${path}.torn-${number}`, 'wx', 0o600)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}
