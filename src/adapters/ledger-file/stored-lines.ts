import { closeSync, openSync, readSync } from 'node:fs'
import { canonicalJson, type Json } from '../../foundation/canonical-json.ts'

/** A line of a file of canonical JSON. */
export interface StoredLine {
  /** Counted from 1. */
  readonly number: number
  /** What it says; undefined if it is not, byte for byte, a line that was written as canonical JSON. */
  readonly value: Json | undefined
  /** Whether a line feed ends it. Only the last line can lack one. */
  readonly isEnded: boolean
  /** Whether it has a zero byte: what a file system leaves where a write was cut off by a loss of power. */
  readonly hasZeros: boolean
  /** Where it begins in the file, and where the next one would, in bytes. */
  readonly start: number
  readonly end: number
}

/**
 * Reads a file of canonical JSON line by line, as far as it goes, and changes nothing; nothing if there is no such file. It never throws for
 * what is in the file. The same value in another spelling is not what was written, so it is not read either: whoever can add a blank could
 * add more.
 */
export function* storedLines(path: string): Generator<StoredLine, void, undefined> {
  let number = 1
  let start = 0
  for (const bytes of rawLines(path)) {
    const isEnded = bytes.at(-1) === lineFeed
    const end = start + bytes.length
    yield { number, value: lineValue(isEnded ? bytes.subarray(0, -1) : bytes), isEnded, hasZeros: bytes.includes(0), start, end }
    number++
    start = end
  }
}

const lineFeed = 0x0a
const chunkBytes = 65_536

/** The bytes of each line, with the line feed that ends it. */
function* rawLines(path: string): Generator<Uint8Array, void, undefined> {
  const file = openIfThere(path)
  if (file === null) return
  try {
    let begun: Uint8Array[] = []
    for (;;) {
      const buffer = new Uint8Array(chunkBytes)
      const chunk = buffer.subarray(0, readSync(file, buffer))
      if (chunk.length === 0) break
      let from = 0
      for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
        yield joined([...begun, chunk.subarray(from, at + 1)])
        begun = []
        from = at + 1
      }
      if (from < chunk.length) begun.push(chunk.subarray(from))
    }
    if (begun.length > 0) yield joined(begun)
  } finally {
    closeSync(file)
  }
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)

function lineValue(bytes: Uint8Array): Json | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value = JSON.parse(text) as Json
    return canonicalJson(value) === text ? value : undefined
  } catch {
    // Not UTF-8, not JSON, or nested so deeply that nobody wrote it here.
    return undefined
  }
}
