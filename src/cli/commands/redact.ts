import { isUtf8 } from 'node:buffer'
import { lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { UsageError } from '../../foundation/usage-error.ts'
import type { ReversiblePseudonyms } from '../../redaction/reversible/reversible-pseudonyms.ts'
import { chunkRedactor } from '../../redaction/stream/chunk-redactor.ts'
import type { RedactionReport } from '../../redaction/stream/redaction-report.ts'
import { refusal } from '../../redaction/stream/refusal.ts'
import { failureOf } from '../failure-of.ts'
import { printable } from '../printable.ts'
import { progress } from '../progress.ts'
import { type RedactCall, readRedactCall } from '../redact-options.ts'
import { type OnBytes, redactBytes, redactFile } from '../redact-stream.ts'

/**
 * `redact`: hides identifiers in files, or in what comes on standard input. Exit code 1 if something could not be read: of a file nothing is written then, and of standard
 * input nothing from there on. With `--reveal` it puts back what reversible pseudonyms stand for, and the exit code is 1 if one of them is of another key or was changed.
 */
export async function redact(args: readonly string[]): Promise<number> {
  // A reader that has seen enough is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const call = readRedactCall(args)
  if (call.reveal !== null) return revealInput(call.reveal)
  return call.out === null ? redactInput(call) : redactFiles(call, call.out)
}

async function redactInput({ optionsFor, json }: RedactCall): Promise<number> {
  const chunks: Buffer[] = []
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      if (!json) process.stdout.write(chunk, done)
      else {
        chunks.push(chunk)
        done()
      }
    },
  })
  try {
    const report = await redactBytes(process.stdin, sink, { options: optionsFor(''), onBytes: () => undefined, compressAgain: !json })
    if (json) tellMachines([{ text: Buffer.concat(chunks).toString('utf8'), ...report }])
    return 0
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (failureOf(error) === 'EPIPE') return 0
    if (json) tellMachines([{ failed: failureOf(error) }])
    else console.error(`lawful-request: ${reasonOf(error)}; nothing is printed from there on`)
    return 1
  }
}

async function redactFiles({ files, optionsFor, withholds, json }: RedactCall, out: string): Promise<number> {
  // What is wrong with the call is told before anything is written.
  for (const from of files) chunkRedactor(optionsFor(from))
  const targets = targetsOf(files, out)
  const told: object[] = []
  let code = 0
  for (const [index, from] of files.entries()) {
    const name = printable(basename(from))
    const reading = watched(`${index + 1} of ${files.length}  ${name}`, statSync(from).size)
    try {
      const report = await redactFile(from, targets[index] ?? '', optionsFor(from), reading.onBytes)
      reading.end()
      told.push({ file: name, ...report })
      if (!json) console.log(inWords(name, report, withholds))
    } catch (error) {
      reading.end()
      if (error instanceof UsageError) throw error
      code = 1
      told.push({ file: name, failed: failureOf(error) })
      if (!json) console.log(`${name}: NOT REDACTED, and nothing is written: ${reasonOf(error)}`)
    }
  }
  if (json) tellMachines(told)
  return code
}

/** Where the redacted files go: under the same name into another folder, where nothing is replaced, be it an original or what an earlier run made of it. */
function targetsOf(files: readonly string[], out: string): readonly string[] {
  for (const from of files)
    if (statSync(from, { throwIfNoEntry: false })?.isFile() !== true)
      throw new UsageError('cli.nothing-there', `there is no file at ${printable(from)}`)
  // Some file systems take two spellings for one name.
  if (new Set(files.map((it) => basename(it).normalize('NFC').toLowerCase())).size < files.length)
    throw new UsageError('cli.same-names', 'two files have the same name, and one would take the place of the other')
  try {
    mkdirSync(out, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new UsageError('cli.bad-out', `the folder named by --out cannot be made (${failureOf(error)})`)
  }
  return files.map((from) => {
    if (realpathSync(dirname(from)) === realpathSync(out))
      throw new UsageError('cli.options', '--out must be another folder than that of the files')
    const target = join(out, basename(from))
    if (lstatSync(target, { throwIfNoEntry: false }) !== undefined)
      throw new UsageError('cli.bad-out', `${printable(target)} is there already, and nothing is replaced`)
    return target
  })
}

async function revealInput(pseudonyms: ReversiblePseudonyms): Promise<number> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  const hidden = Buffer.concat(chunks)
  if (!isUtf8(hidden)) {
    console.error(`lawful-request: ${reasonOf(refusal('redaction.not-utf-8'))}; nothing is printed`)
    return 1
  }
  const { text, refused } = pseudonyms.reveal(hidden.toString('utf8'))
  process.stdout.write(text)
  if (refused > 0) console.error(`lawful-request: ${refused} pseudonyms are of another key or were changed, and stay as they are`)
  return refused > 0 ? 1 : 0
}

function tellMachines(told: readonly object[]): void {
  for (const it of told) console.log(JSON.stringify(it))
  const reports = told.filter((it): it is RedactionReport => 'hidden' in it)
  const hidden = reports.flatMap((it) => it.hidden).reduce((sum, it) => sum + it.count, 0)
  console.log(JSON.stringify({ redacted: reports.length, failed: told.length - reports.length, hidden }))
}

function inWords(name: string, { hidden, withheld, records, unreadable }: RedactionReport, withholds: boolean): string {
  const kinds = new Map<string, number>()
  for (const { kind, count } of hidden) kinds.set(kind, (kinds.get(kind) ?? 0) + count)
  const parts = [
    ...[...kinds].map(([kind, count]) => `${count} ${kind}`),
    ...(withheld > 0 ? [`${withheld} withheld`] : []),
    ...(unreadable > 0 ? [`${unreadable} of ${records} records redacted as plain text`] : []),
  ]
  // A path that is misspelt would leave what it should have named.
  const doubt = withholds && withheld === 0 ? '; NOTHING WITHHELD: no path named anything' : ''
  return `${name}: ${parts.length === 0 ? 'nothing to hide' : `hidden ${parts.join(', ')}`}${doubt}`
}

/** What went wrong, without any value: our own issue in words, anything else by its kind. */
const reasonOf = (error: unknown): string =>
  error instanceof Error && error.name === 'RedactionRefusal' ? `${error.message} (${failureOf(error)})` : failureOf(error)

/** Shows how far a file was read. */
function watched(what: string, size: number): { readonly onBytes: OnBytes; readonly end: () => void } {
  const { show, end } = progress()
  let [done, shown] = [0, -1]
  return {
    onBytes: (count) => {
      done += count
      const percent = Math.floor((100 * done) / Math.max(1, size))
      if (percent > shown) show(`${what}  ${percent} %`)
      shown = percent
    },
    end,
  }
}
