import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { UsageError } from '../foundation/usage-error.ts'
import { printable } from './printable.ts'

/** A request as a file. */
export interface InputFile {
  /** The file name without its ending. */
  readonly name: string
  /** What is in it; null if it could not be read at all. Text that is not UTF-8 is empty: to guess it would change identifiers. */
  readonly text: string | null
}

/** The requests at a path: one file (or pipe), or every `.json` file of a folder in the order of their names. */
export function inputsAt(path: string): { readonly isFolder: boolean; readonly files: readonly InputFile[] } {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new UsageError('cli.nothing-there', `there is nothing at ${printable(path)}`)
  if (!stat.isDirectory()) return { isFolder: false, files: [inputFile(path)] }
  const names = readdirSync(path).filter(
    (it) => it.endsWith('.json') && statSync(join(path, it), { throwIfNoEntry: false })?.isFile() === true,
  )
  if (names.length === 0) throw new UsageError('cli.nothing-there', 'there is no .json file in this folder')
  const files = names.sort().map((it) => inputFile(join(path, it)))
  if (new Set(files.map((it) => it.name)).size < files.length)
    throw new UsageError('cli.same-names', 'two files of this folder have names that cannot be told apart')
  return { isFolder: true, files }
}

const inputFile = (path: string): InputFile => ({ name: printable(basename(path, '.json')), text: readUpTo(path, maxBytes) })

/** Past this a text has more than 2²⁰ characters in any encoding, and door 1 turns it away by its size; there is no need to read on. */
const maxBytes = 4_194_304

function readUpTo(path: string, limit: number): string | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return null
  }
  try {
    const bytes = new Uint8Array(limit + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null)
    // Cut in the middle of a character it would seem not to be UTF-8, when it is too large.
    if (length > limit) return new TextDecoder('utf-8').decode(bytes.subarray(0, length))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length))
  } catch (error) {
    return error instanceof TypeError ? '' : null
  } finally {
    closeSync(file)
  }
}
