import { createReadStream, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { chunkRedactor, type RedactionStreamOptions } from '../redaction/stream/chunk-redactor.ts'
import type { RedactionReport } from '../redaction/stream/redaction-report.ts'

/** Told how many bytes were read. */
export type OnBytes = (count: number) => void

/** Redacts a file into another one, which is there only when all of it was redacted. What comes compressed with gzip goes out compressed. */
export async function redactFile(from: string, to: string, options: RedactionStreamOptions, onBytes: OnBytes): Promise<RedactionReport> {
  // A folder of its own: nothing that is there already is in the way, and no link leads elsewhere.
  const folder = mkdtempSync(join(dirname(to), '.unfinished-'))
  try {
    const unfinished = join(folder, 'file')
    const file = await open(unfinished, 'wx', 0o600)
    const report = await redactBytes(createReadStream(from), file.createWriteStream(), { options, onBytes, compressAgain: true }).finally(
      async () => file.close(),
    )
    renameSync(unfinished, to)
    return report
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How bytes are redacted. */
export interface BytesRedaction {
  readonly options: RedactionStreamOptions
  readonly onBytes: OnBytes
  /** Whether what comes compressed with gzip goes out compressed. */
  readonly compressAgain: boolean
}

/** Redacts what flows from one place to another, and lets go of the first one. */
export async function redactBytes(
  source: Readable,
  sink: NodeJS.WritableStream,
  { options, onBytes, compressAgain }: BytesRedaction,
): Promise<RedactionReport> {
  const { take, end, report } = chunkRedactor<Uint8Array>(options)
  async function* redact(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      const out = take(chunk)
      if (out !== null) yield out
    }
    const rest = end()
    if (rest !== null) yield rest
  }
  try {
    const { isGzip, bytes } = await opened(source, onBytes)
    if (!isGzip) await pipeline(bytes, redact, sink)
    else if (compressAgain) await pipeline(bytes, createGunzip(), redact, createGzip(), sink)
    else await pipeline(bytes, createGunzip(), redact, sink)
    return report()
  } finally {
    // Who still writes to it would keep the command from its end.
    source.destroy()
  }
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
