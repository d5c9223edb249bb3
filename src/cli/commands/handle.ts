import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { handleRequest } from '../../corridor/handle-request.ts'
import type { Handled } from '../../corridor/handled.ts'
import { letterOf } from '../../corridor/letter-of.ts'
import type { Ports } from '../../corridor/ports.ts'
import { resumeRequest } from '../../corridor/resume-request.ts'
import type { DisclosurePackage } from '../../disclosure/package/package-disclosure.ts'
import { issueCodes } from '../../foundation/issue-codes.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { isYes } from '../answers-of.ts'
import { differences, expectations } from '../expected.ts'
import { inputsAt } from '../inputs.ts'
import { ledgerIn } from '../ledger-in.ts'
import { readOptions } from '../options.ts'
import { portsFor } from '../ports-for.ts'
import { listsByName } from '../json-file.ts'
import { columns, requestRows, signs } from '../request-rows.ts'
import { table } from '../table.ts'

interface Row {
  readonly name: string
  readonly handled: Handled
  /** The same case once its events were known; undefined if it had none. */
  readonly after: Handled | undefined
  /** What was released on the way. */
  readonly packages: readonly DisclosurePackage[]
  /** Events that changed nothing, by their place, with the first reason. */
  readonly refused: readonly string[]
  readonly differs: readonly string[]
}

/** `handle FILE|DIR`: takes requests through the corridor, prints what may be answered, writes a decision file for each. With events, then once more. */
export async function handle(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['expect', 'events', 'records', 'out'])
  const { isFolder, files } = inputsAt(options.path)
  const expected = options.expect === undefined ? undefined : expectations(options.expect)
  const events = options.events === undefined ? {} : listsByName(options.events, 'events')
  // First everything that can be wrong with the call, then the folder is touched.
  portsFor(options)
  if (options.out !== undefined) makeFolder(options.out)
  const ledger = await ledgerIn(options.out)
  const ports = portsFor(options, ledger.port)

  const rows: Row[] = []
  const notRead: string[] = []
  for (const { name, text } of files) {
    if (text === null) {
      notRead.push(name)
      continue
    }
    const handled = await handleRequest(text, ports)
    const { after, packages, refused } = await afterEvents(handled, own(events, name), ports)
    const differs = expected === undefined ? [] : differences(handled, own(expected, name))
    if (expected !== undefined && after !== undefined)
      differs.push(...differences(after, own(expected, name)?.afterEvents).map((it) => `after the events: ${it}`))
    rows.push({ name, handled, after, packages, refused, differs })
    const latest = after ?? handled
    if (options.out !== undefined) writeCase(options.out, name, latest, packages, ports)
    if (options.json) console.log(JSON.stringify({ ...decisionFile(name, latest), differs, refusedEvents: refused }))
  }
  const missing = Object.keys({ ...expected, ...events }).filter((name) => isFolder && !files.some((it) => it.name === name))
  const summary: Summary = {
    handled: rows.length,
    notRead,
    outcomes: countsOf(rows),
    differing: rows.filter((it) => it.differs.length + it.refused.length > 0).map((it) => it.name),
    missing,
    compared: expected !== undefined,
  }
  const { size } = await ledger.finish()
  if (options.json) console.log(JSON.stringify(summary))
  else print(rows, summary, options.out, size)
  for (const it of ledger.notes) console.error(`LEDGER   ${it.path.join(', line ')}: ${it.message} (${it.hint})`)

  const isAsExpected = summary.differing.length + missing.length + notRead.length === 0
  return isAsExpected && (isFolder || rows.every((it) => isYes(it.after ?? it.handled))) ? 0 : 1
}

/** What a file says of a request; a request may be called like anything. */
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(table, name) ? table[name] : undefined)

/** Feeds in the events of a case in their order, each into the case that the one before left. */
async function afterEvents(
  first: Handled,
  events: readonly unknown[] | undefined,
  ports: Ports,
): Promise<Pick<Row, 'after' | 'packages' | 'refused'>> {
  if (events === undefined) return { after: undefined, packages: [], refused: [] }
  const refused: string[] = []
  const packages: DisclosurePackage[] = []
  const voided = await lastThatVoids(first, events, ports)
  let after = first
  for (const [index, event] of events.entries()) {
    after = await resumeRequest(after, event, index < voided ? withoutRecords(ports) : ports)
    packages.push(...after.packages)
    const [problem] = after.issues
    if (problem !== undefined)
      refused.push(`event ${index + 1} changes nothing: ${problem.code} at ${problem.path.join('.') || 'the root'}`)
  }
  return { after, packages, refused }
}

/**
 * The place of the last event that voids the approvals before it. All events are known before anything is written, so what was approved before that one
 * is not fetched at all: neither a file nor the ledger says that it left.
 */
async function lastThatVoids(first: Handled, events: readonly unknown[], ports: Ports): Promise<number> {
  const rehearsal: Ports = { ...withoutRecords(ports), ledger: { append: () => Promise.resolve() } }
  let last = -1
  let state = first
  for (const [index, event] of events.entries()) {
    const next = await resumeRequest(state, event, rehearsal)
    if (next.pass > state.pass && next.case.approvals.length === 0) last = index
    state = next
  }
  return last
}

/** A corridor from which nothing can leave. */
function withoutRecords(ports: Ports): Ports {
  const { records, ...rest } = ports
  return records === undefined ? ports : rest
}

/** Writes what a case came to: the decision, the letter that is due, and a folder for each release. */
function writeCase(out: string, name: string, handled: Handled, packages: readonly DisclosurePackage[], { operator }: Ports): void {
  writeFileSync(join(out, `${name}.decision.json`), `${JSON.stringify(decisionFile(name, handled), null, 2)}\n`)
  const letter = letterOf(handled, operator)
  if (letter !== null) writeFileSync(join(out, `${name}.letter.txt`), letter.text)
  rmSync(join(out, `${name}.disclosed`), { recursive: true, force: true })
  for (const [index, it] of packages.entries()) {
    const folder = join(out, `${name}.disclosed`, `${index + 1}-${it.group}`)
    mkdirSync(folder, { recursive: true })
    for (const file of [it.manifest, ...it.files]) writeFileSync(join(folder, file.name), file.text)
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch {
    throw new UsageError('cli.bad-out', 'the folder named by --out cannot be made')
  }
}

/** What is written and printed of a request: everything but the request itself, so no data of the person whose data are asked for. Of ours it names who did what. */
function decisionFile(name: string, handled: Handled): object {
  return { ...handled, request: name, packages: handled.packages.map((it) => it.contents.disclosed.map(({ item }) => item)) }
}

interface Summary {
  readonly handled: number
  /** Files that could not be opened. */
  readonly notRead: readonly string[]
  readonly outcomes: Readonly<Record<string, number>>
  readonly differing: readonly string[]
  readonly missing: readonly string[]
  readonly compared: boolean
}

function countsOf(rows: readonly Row[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { handled, after } of rows) {
    const { outcome } = after ?? handled
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

const outcomeWords: Readonly<Record<string, string>> = { 'in-part': 'in part (some items yes, some no)' }

function print(rows: readonly Row[], summary: Summary, out: string | undefined, recorded: number): void {
  console.log(
    table(
      columns,
      rows.flatMap(({ name, handled, differs }) => requestRows(differs.length > 0 ? `${name} (DIFFERS)` : name, handled)),
    ),
  )
  const resumed = rows.flatMap(({ name, after }) => (after === undefined ? [] : requestRows(name, after)))
  if (resumed.length > 0) console.log(`\nAfter what people found, approved or were answered:\n\n${table(columns, resumed)}`)
  const counts = Object.entries(summary.outcomes).map(([outcome, count]) => `${count} ${outcomeWords[outcome] ?? outcome}`)
  console.log(`\n${summary.handled} requests handled: ${counts.join(', ')}.`)
  console.log(
    'Every answer is a proposal: nothing leaves before a named person approves. "At the latest" is receipt plus period, nothing rounded.',
  )
  if (rows.some((it) => it.handled.wordsToRead.length > 0))
    console.log('† The form has words that may narrow or withdraw what is asked. No rule reads words: a person has to, before approving.')
  for (const [code, sign] of Object.entries(signs))
    if (rows.some(({ handled }) => handled.notes.some((it) => it.code === code)))
      console.log(`${sign} ${issueCodes[code as keyof typeof signs].says}: ${issueCodes[code as keyof typeof signs].hint}.`)
  console.log(`\nOn somebody's word:\n${doorsTold(rows).join('\n')}`)
  const released = rows.flatMap(({ name, packages }) =>
    packages.map((it) => `${name}: ${it.contents.disclosed.map(({ item }) => item).join(', ')}`),
  )
  if (released.length > 0) console.log(`\nReleased once a named person had approved:\n${released.map((it) => `  ${it}`).join('\n')}`)
  if (out !== undefined)
    console.log(
      `\nA decision file and a letter for each request, and what was released, are in ${out}; its ledger has ${recorded} entries (see report and verify).`,
    )
  for (const name of summary.notRead) console.log(`NOT READ ${name}: the file cannot be opened`)
  for (const { name, differs } of rows) for (const it of differs) console.log(`DIFFERS  ${name}: ${it}`)
  for (const { name, refused } of rows) for (const it of refused) console.log(`REFUSED  ${name}: ${it}`)
  for (const name of summary.missing) console.log(`MISSING  ${name}: it is expected or has events, but there is no such request`)
  if (summary.compared && summary.differing.length + summary.missing.length === 0) console.log('Every answer is as expected.')
}

/** What the doors say of themselves where they took somebody's word, with how many requests that concerns. */
function doorsTold(rows: readonly Row[]): readonly string[] {
  const told = new Map<string, number>()
  for (const { door, name, state, says } of rows.flatMap((it) => it.handled.doors)) {
    const line = `door ${door} (${name}): ${says}`
    if (state === 'as-stated') told.set(line, (told.get(line) ?? 0) + 1)
  }
  return [...told]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([line, count]) => `  ${line}${count === rows.length ? '' : ` (${count} of ${rows.length})`}`)
}
