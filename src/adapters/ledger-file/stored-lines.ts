import { closeSync, openSync, readSync } from 'node:fs'
import { canonicalJson, type Json } from '../../foundation/canonical-json.ts'

/** A line of a file of canonical JSON. */
export interface StoredLine {
  /** Counted from 1. */
  readonly number: number
  /** What it says; undefined if it is not, byte for byte, a line that was written as canonical JSON, or is longer than any that is written. */
  readonly value: Json | undefined
  /** Whether a line feed ends it. Only the last line can lack one. */
  readonly isEnded: boolean
  /** Of a last line without its line feed: whether all before its last byte can be read, so that it was written whole and damaged since. */
  readonly lostItsEnd: boolean
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
  for (const { bytes, length, isEnded, hasZeros } of rawLines(path)) {
    const end = start + length
    const value = bytes === null ? undefined : lineValue(isEnded ? bytes.subarray(0, -1) : bytes)
    const lostItsEnd = !isEnded && !hasZeros && bytes !== null && lineValue(bytes.subarray(0, -1)) !== undefined
    yield { number, value, isEnded, lostItsEnd, hasZeros, start, end }
    number++
    start = end
  }
}

/** A line above this length was not written here, and to read it could take all memory there is. The largest request that is decided piece by piece makes one of some two million bytes. */
export const maxLineBytes = 8_388_608

const lineFeed = 0x0a
const chunkBytes = 65_536

/** A line with the line feed that ends it; its bytes are not kept beyond the limit. */
interface RawLine {
  readonly bytes: Uint8Array | null
  readonly length: number
  readonly isEnded: boolean
  readonly hasZeros: boolean
}

function* rawLines(path: string): Generator<RawLine, void, undefined> {
  const file = openIfThere(path)
  if (file === null) return
  let parts: Uint8Array[] = []
  let length = 0
  let hasZeros = false
  const take = (part: Uint8Array): void => {
    length += part.length
    hasZeros ||= part.includes(0)
    if (length <= maxLineBytes) parts.push(part)
    else parts = []
  }
  const line = (isEnded: boolean): RawLine => {
    const raw = { bytes: length <= maxLineBytes ? Buffer.concat(parts) : null, length, isEnded, hasZeros }
    parts = []
    length = 0
    hasZeros = false
    return raw
  }
  try {
    for (;;) {
      const buffer = new Uint8Array(chunkBytes)
      const chunk = buffer.subarray(0, readSync(file, buffer))
      if (chunk.length === 0) break
      let from = 0
      for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
        take(chunk.subarray(from, at + 1))
        yield line(true)
        from = at + 1
      }
      if (from < chunk.length) take(chunk.subarray(from))
    }
    if (length > 0) yield line(false)
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
