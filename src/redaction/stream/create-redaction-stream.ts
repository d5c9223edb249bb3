import { UsageError } from '../../foundation/usage-error.ts'
import { readJsonPaths } from '../records/json-paths.ts'
import { type RecordOptions, recordScope } from '../records/record-scope.ts'
import { type RedactedText, textRedactor } from '../redact-text.ts'
import { type CsvDelimiter, csvPieces } from './csv-pieces.ts'
import { ndjsonPieces } from './ndjson-pieces.ts'
import type { Pieces } from './pieces.ts'
import { keepReport, type RedactionReport, type ReportKeeper } from './redaction-report.ts'
import { refusal } from './refusal.ts'
import { textPieces } from './text-pieces.ts'

/** The formats that a stream reads. */
export const streamFormats = ['text', 'ndjson', 'csv'] as const

/** What a stream is and what happens with what it cannot read. `allow` and `withhold` are for records. */
export interface RedactionStreamOptions extends RecordOptions {
  /** `text` (the default), `ndjson` (one JSON value a line), `csv` (the first row names the columns). */
  readonly format?: (typeof streamFormats)[number]
  /** Between the cells of CSV: a comma if left out. */
  readonly delimiter?: CsvDelimiter
  /**
   * What happens with bytes that are not UTF-8, lines that are no JSON, rows that are no CSV. `refuse` (the default) stops the stream; `as-text` puts U+FFFD for such bytes, and redacts such
   * records as plain text.
   */
  readonly onUndecodable?: 'refuse' | 'as-text'
}

/** A stream that redacts, and counts what it did. */
export interface RedactionStream<T extends string | Uint8Array = string | Uint8Array> extends TransformStream<T, T> {
  /** What was hidden so far. */
  readonly report: () => RedactionReport
}

/**
 * Redacts what flows through: text, NDJSON or CSV, as strings or as UTF-8 bytes; bytes come out where bytes went in. However the input is cut, the same comes out, and
 * identifiers are found across the cuts. No more is kept than 64 Ki units of text, or one record of 16 Mi at most; what reads slowly slows what writes.
 *
 * NDJSON is not made into values: numbers, blanks and the order of keys stay as they were written. Records are redacted as `redactRecord` does.
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
  const keeper = keepReport()
  const pieces = piecesOf(options, keeper)
  const decoder = new TextDecoder('utf-8', { fatal: isRefused(options), ignoreBOM: true })
  const encoder = new TextEncoder()
  /** What goes in: strings or bytes, by the first chunk. */
  let form: 'string' | 'bytes' | null = null

  const decoded = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch {
      throw refusal('redaction.not-utf-8')
    }
  }
  const send = (out: string, controller: TransformStreamDefaultController<T>): void => {
    if (out !== '') controller.enqueue((form === 'bytes' ? encoder.encode(out) : out) as T)
  }

  const stream = new TransformStream<T, T>({
    transform: (chunk, controller) => {
      const isText = typeof chunk === 'string'
      if (!isText && !(chunk instanceof Uint8Array)) throw new UsageError('redaction.mixed-chunks', 'a chunk is a string or a Uint8Array')
      form ??= isText ? 'string' : 'bytes'
      if ((form === 'string') !== isText) throw new UsageError('redaction.mixed-chunks', 'a stream takes strings or bytes, not both')
      send(pieces(isText ? chunk : decoded(chunk), false), controller)
    },
    flush: (controller) => {
      send(pieces(form === 'bytes' ? decoded() : '', true), controller)
    },
  })
  return Object.assign(stream, { report: keeper.report })
}

const isRefused = ({ onUndecodable = 'refuse' }: RedactionStreamOptions): boolean => onUndecodable === 'refuse'

function piecesOf(options: RedactionStreamOptions, keeper: ReportKeeper): Pieces {
  const { format = 'text', delimiter = ',', onUndecodable = 'refuse', allow, withhold = [] } = options
  const bad = (what: string): UsageError => new UsageError('redaction.bad-options', what)
  if (!streamFormats.includes(format)) throw bad(`format must be one of: ${streamFormats.join(', ')}`)
  if (![',', ';', '\t'].includes(delimiter)) throw bad('delimiter must be a comma, a semicolon or a tab')
  if (!['refuse', 'as-text'].includes(onUndecodable)) throw bad('onUndecodable must be refuse or as-text')
  const scope = recordScope(options)
  if (format === 'text') {
    if (allow !== undefined || withhold.length > 0) throw bad('allow and withhold are for records, and plain text has none')
    return textPieces(options, keeper)
  }
  const redactOne = textRedactor(options)
  const redact = (text: string): RedactedText => {
    const redacted = redactOne(text)
    keeper.hid(redacted.findings)
    return redacted
  }
  const withheldOne = (): void => {
    keeper.count('withheld')
  }
  const redaction = { redact, looksAtWords: false, scope, onWithheld: withheldOne }
  return format === 'ndjson'
    ? ndjsonPieces(redaction, isRefused(options), keeper)
    : csvPieces(redaction, { delimiter, withhold: withhold.map((it) => readJsonPaths([it])), isRefused: isRefused(options) }, keeper)
}
