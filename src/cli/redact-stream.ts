import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { chunkRedactor, type RedactionStreamOptions } from '../redaction/stream/chunk-redactor.ts'
import type { RedactionReport } from '../redaction/stream/redaction-report.ts'

/** Told how many bytes were read. */
export type OnBytes = (count: number) => void

/** Redacts a file into another one, which is there only when all of it was redacted. */
export async function redactFile(from: string, to: string, options: RedactionStreamOptions, onBytes: OnBytes): Promise<RedactionReport> {
  const unfinished = `${to}.unfinished`
  try {
    const report = await redactBytes(createReadStream(from), createWriteStream(unfinished, { mode: 0o600 }), options, onBytes)
    renameSync(unfinished, to)
    return report
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** Redacts what flows from one place to another. What comes compressed with gzip goes out compressed. */
export async function redactBytes(
  source: Readable,
  sink: NodeJS.WritableStream,
  options: RedactionStreamOptions,
  onBytes: OnBytes,
): Promise<RedactionReport> {
  const { take, end, report } = chunkRedactor<Uint8Array>(options)
  const { isGzip, bytes } = await opened(source, onBytes)
  async function* redact(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      const out = take(chunk)
      if (out !== null) yield out
    }
    const rest = end()
    if (rest !== null) yield rest
  }
  if (isGzip) await pipeline(bytes, createGunzip(), redact, createGzip(), sink)
  else await pipeline(bytes, redact, sink)
  return report()
}

/** Looks at the first two bytes, which tell whether it is compressed, and gives all of them. */
async function opened(
  source: Readable,
  onBytes: OnBytes,
): Promise<{ readonly isGzip: boolean; readonly bytes: AsyncIterable<Uint8Array> }> {
  const chunks = (source as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  let first = new Uint8Array()
  let isOver = false
  while (first.length < 2 && !isOver) {
    const next = await chunks.next()
    isOver = next.done === true
    if (!isOver) first = Buffer.concat([first, next.value as Uint8Array])
  }
  async function* bytes(): AsyncIterable<Uint8Array> {
    onBytes(first.length)
    yield first
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
      onBytes(next.value.length)
      yield next.value
    }
  }
  return { isGzip: first[0] === 0x1f && first[1] === 0x8b, bytes: bytes() }
}
