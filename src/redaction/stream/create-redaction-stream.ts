import { chunkRedactor, type RedactionStreamOptions } from './chunk-redactor.ts'
import type { RedactionReport } from './redaction-report.ts'

/** A stream that redacts, and counts what it did. */
export interface RedactionStream<T extends string | Uint8Array = string | Uint8Array> extends TransformStream<T, T> {
  /** What was hidden so far. */
  readonly report: () => RedactionReport
}

/**
 * Redacts what flows through: text, JSON, NDJSON or CSV, as strings or as UTF-8 bytes; bytes come out where bytes went in. However the input is cut, the same comes out, and
 * identifiers are found across the cuts. No more is kept than some thousand units of text, or one record of 16 Mi at most; what reads slowly slows what writes.
 *
 * JSON is not made into values: numbers, blanks and the order of keys stay as they were written. Records are redacted as `redactRecord` does.
 *
 * The stream stops with a `RedactionRefusal` (`code`, `issue`) at what it cannot read; what came out before was redacted.
 *
 * **Issues** `redaction.not-utf-8`, `redaction.not-json`, `redaction.not-csv`, `redaction.unknown-column`, `redaction.record-too-long`.
 * **Throws** `UsageError` `redaction.bad-options`; the stream stops with `redaction.mixed-chunks` where strings and bytes are mixed.
 * **Source** WHATWG Streams; RFC 4180; RFC 8259; docs/redaction.md.
 *
 * @example
 * await file.stream().pipeThrough(createRedactionStream({ format: 'ndjson' })).pipeTo(destination)
 */
export function createRedactionStream<T extends string | Uint8Array = string | Uint8Array>(
  options: RedactionStreamOptions = {},
): RedactionStream<T> {
  const { take, end, report } = chunkRedactor<T>(options)
  const send = (out: T | null, controller: TransformStreamDefaultController<T>): void => {
    if (out !== null) controller.enqueue(out)
  }
  const stream = new TransformStream<T, T>({
    transform: (chunk, controller) => {
      send(take(chunk), controller)
    },
    flush: (controller) => {
      send(end(), controller)
    },
  })
  return Object.assign(stream, { report })
}
