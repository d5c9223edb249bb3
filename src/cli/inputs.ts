import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Misuse } from './misuse.ts'

/** A request as a file. */
export interface InputFile {
  /** The file name without its ending. */
  readonly name: string
  readonly text: string
}

/** The requests at a path: one file, or every `.json` file of a folder in the order of their names. */
export function inputsAt(path: string): { readonly isFolder: boolean; readonly files: readonly InputFile[] } {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new Misuse('there is nothing at this path')
  if (!stat.isDirectory()) return { isFolder: false, files: [inputFile(path)] }
  const names = readdirSync(path)
    .filter((it) => it.endsWith('.json'))
    .sort()
  if (names.length === 0) throw new Misuse('there is no .json file in this folder')
  return { isFolder: true, files: names.map((it) => inputFile(join(path, it))) }
}

const inputFile = (path: string): InputFile => ({ name: basename(path, '.json'), text: readUpTo(path, maxBytes) })

/** Past this a text has more than 2²⁰ characters in any encoding, and door 1 turns it away by its size; there is no need to read on. */
const maxBytes = 4_194_304

function readUpTo(path: string, limit: number): string {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(Math.min(statSync(path).size, limit))
    let length = 0
    while (length < bytes.length) {
      const read = readSync(file, bytes, length, bytes.length - length, null)
      if (read === 0) break
      length += read
    }
    return new TextDecoder('utf-8').decode(bytes.subarray(0, length))
  } finally {
    closeSync(file)
  }
}
