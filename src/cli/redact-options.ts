import { readFileSync, statSync } from 'node:fs'
import { UsageError } from '../foundation/usage-error.ts'
import { deriveCaseKey } from '../redaction/change/pseudonyms.ts'
import { findIdentifiers } from '../redaction/find-identifiers.ts'
import { findableKinds, type FindOptions } from '../redaction/finding.ts'
import { replacements } from '../redaction/options.ts'
import { type ReversiblePseudonyms, reversiblePseudonyms } from '../redaction/reversible/reversible-pseudonyms.ts'
import { type RedactionStreamOptions, streamFormats } from '../redaction/stream/chunk-redactor.ts'
import { parseOptions } from './parse-options.ts'

/** What a call of `redact` asks for. */
export interface RedactCall {
  /** None of them is standard input. */
  readonly files: readonly string[]
  readonly out: string | null
  /** Whether there are paths of what is to go. */
  readonly withholds: boolean
  /** Pseudonyms that are to be undone instead. */
  readonly reveal: ReversiblePseudonyms | null
  /** By the name of a file, whose ending tells its format. */
  readonly optionsFor: (name: string) => RedactionStreamOptions
  readonly json: boolean
}

/** Reads the options of `redact`; anything that does not fit together is misuse. */
export function readRedactCall(args: readonly string[]): RedactCall {
  const { values, positionals } = parseOptions(config, args)
  const {
    kinds,
    keep,
    country,
    observations = false,
    allow,
    withhold,
    format,
    out,
    json = false,
    reveal = false,
    reversible = false,
  } = values
  const replacement = oneOf(replacements, values.replacement ?? 'label', '--replacement')
  const key = keyOf(values['key-file'], values.case)
  if (reveal && (key === null || positionals.length > 0 || Object.keys(values).some((it) => !revealOptions.includes(it))))
    throw new UsageError('cli.options', '--reveal takes standard input and --key-file, perhaps --case, and nothing else')
  if (!reveal && (replacement === 'pseudonym') !== (key !== null))
    throw new UsageError('cli.options', '--key-file goes with --replacement pseudonym, and the other way round')
  if (reversible && replacement !== 'pseudonym') throw new UsageError('cli.options', '--reversible goes with --replacement pseudonym')
  if (positionals.length > 0 !== (out !== undefined))
    throw new UsageError('cli.options', 'files go with --out DIR, and the other way round')
  const chosen = format === undefined ? undefined : oneOf(streamFormats, format, '--format')
  const delimiter = values.delimiter === undefined ? undefined : delimiters[oneOf(delimiterNames, values.delimiter, '--delimiter')]
  const common: RedactionStreamOptions = {
    replacement,
    ...(kinds !== undefined && { kinds: kinds.split(',').map((it) => oneOf(findableKinds, it, '--kinds')) }),
    ...(keep !== undefined && { keep: keep.map((it) => canonicalOf(it, { defaultCountry: country, observations })) }),
    ...(country !== undefined && { defaultCountry: country }),
    observations,
    ...(allow !== undefined && { allow }),
    ...(withhold !== undefined && { withhold }),
    ...(values['as-text'] === true && { onUndecodable: 'as-text' }),
    ...(key !== null && replacement === 'pseudonym' && (reversible ? { pseudonyms: reversiblePseudonyms(key) } : { key })),
  }
  return {
    files: positionals,
    out: out ?? null,
    withholds: withhold !== undefined,
    reveal: reveal && key !== null ? reversiblePseudonyms(key) : null,
    optionsFor: (name) => {
      const ending = /\.(jsonl?|ndjson|csv|tsv)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? ''
      return { ...common, format: chosen ?? formats[ending] ?? 'text', delimiter: delimiter ?? (ending === 'tsv' ? '\t' : ',') }
    },
    json,
  }
}

const revealOptions = ['reveal', 'key-file', 'case']

const formats: Readonly<Record<string, RedactionStreamOptions['format']>> = {
  json: 'json',
  jsonl: 'ndjson',
  ndjson: 'ndjson',
  csv: 'csv',
  tsv: 'csv',
}

const delimiterNames = ['comma', 'semicolon', 'tab'] as const
const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const

/** What is kept may be written in any way in which it would be found; a spelling that nothing is compared with would keep nothing. */
function canonicalOf(kept: string, options: FindOptions): string {
  // The name of an account is found by the words beside it, and there are none.
  if (/^@[\w.-]{2,64}$/.test(kept)) return kept.slice(1)
  const [found, ...more] = findIdentifiers(kept, options)
  if (found === undefined || more.length > 0) throw new UsageError('cli.options', '--keep takes one identifier each time')
  return found.canonical
}

/** The key is what the file holds, byte by byte: made by a machine, such as 32 bytes of chance. */
function keyOf(file: string | undefined, caseId: string | undefined): Uint8Array | null {
  if (file === undefined) {
    if (caseId !== undefined) throw new UsageError('cli.options', '--case goes with --key-file')
    return null
  }
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw new UsageError('cli.nothing-there', 'there is no file with a key')
  const key = new Uint8Array(readFileSync(file))
  return caseId === undefined ? key : deriveCaseKey(key, caseId)
}

function oneOf<const T extends string>(words: readonly T[], word: string, option: string): T {
  const found = words.find((it) => it === word)
  if (found === undefined) throw new UsageError('cli.options', `${option} takes: ${words.join(', ')}`)
  return found
}

const config = {
  allowPositionals: true,
  options: {
    kinds: { type: 'string' },
    keep: { type: 'string', multiple: true },
    country: { type: 'string' },
    observations: { type: 'boolean' },
    replacement: { type: 'string' },
    'key-file': { type: 'string' },
    case: { type: 'string' },
    reversible: { type: 'boolean' },
    reveal: { type: 'boolean' },
    format: { type: 'string' },
    delimiter: { type: 'string' },
    allow: { type: 'string', multiple: true },
    withhold: { type: 'string', multiple: true },
    'as-text': { type: 'boolean' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  },
} as const
