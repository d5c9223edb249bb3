import { mkdirSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { handleRequest } from '../../corridor/handle-request.ts'
import type { Handled } from '../../corridor/handled.ts'
import type { Ports } from '../../corridor/ports.ts'
import type { DisclosurePackage } from '../../disclosure/package/package-disclosure.ts'
import { issueCodes } from '../../foundation/issue-codes.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import type { Checkpoint } from '../../ledger/store/ledger-record.ts'
import { type AfterEvents, afterEvents } from '../after-events.ts'
import { isYes } from '../answers-of.ts'
import { type CaseFiles, caseFiles } from '../case-files.ts'
import { decisionFile } from '../decision-file.ts'
import { differences, type Expectation, expectations } from '../expected.ts'
import { failureOf } from '../failure-of.ts'
import { inputsAt } from '../inputs.ts'
import { ledgerIn } from '../ledger-in.ts'
import { readOptions } from '../options.ts'
import { portsFor } from '../ports-for.ts'
import { listsByName } from '../json-file.ts'
import { columns, requestRows, signs } from '../request-rows.ts'
import { table } from '../table.ts'
import { withoutRecords } from '../without-records.ts'

interface Done extends AfterEvents {
  readonly name: string
  readonly handled: Handled
  /** Why its files could not be written; null if they were, or nobody asked for them. */
  readonly notWritten: string | null
}

interface Row extends Done {
  readonly differs: readonly string[]
}

/**
 * `handle FILE|DIR`: takes requests through the corridor, prints what may be answered, writes a decision file for each. With events, then once more.
 * What goes wrong with one request stops none of those behind it, one of which may be an emergency.
 */
export async function handle(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['expect', 'events', 'records', 'out'])
  const { isFolder, files } = inputsAt(options.path)
  const expected = options.expect === undefined ? undefined : expectations(options.expect)
  const events = options.events === undefined ? {} : listsByName(options.events, 'events')
  // First everything that can be wrong with the call, then the folder is touched.
  portsFor(options)
  if (options.out !== undefined) makeFolder(options.out, isFolder ? options.path : dirname(options.path))
  const ledger = await ledgerIn(options.out)
  const ports = portsFor(options, ledger.port)

  const cases: Done[] = []
  const notRead: string[] = []
  const notRecorded: string[] = []
  const again: string[] = []
  let last: Checkpoint | string
  try {
    for (const { name, text } of files) {
      if (text === null) {
        notRead.push(name)
        continue
      }
      const place = options.out === undefined ? undefined : caseFiles(options.out, name)
      if (place?.isAgain === true) again.push(name)
      // What cannot be written does not leave.
      const problem = place?.tryOut() ?? null
      const casePorts = frozen(problem === null ? ports : withoutRecords(ports))
      try {
        const handled = await handleRequest(text, casePorts)
        const after = await afterEvents(handled, own(events, name), casePorts)
        if (after.stopped !== null) notRecorded.push(`${name}: ${after.stopped}`)
        const notWritten = problem === null ? written(place, after.after ?? handled, after.packages, ports) : failureOf(problem)
        cases.push({ name, handled, ...after, notWritten })
      } catch (error) {
        notRecorded.push(`${name}: ${failureOf(error)}`)
      }
    }
  } finally {
    last = await ledger.finish().catch(failureOf)
  }
  const rows = cases.map((it): Row => ({ ...it, differs: expected === undefined ? [] : differencesOf(it, own(expected, it.name)) }))
  const missing = Object.keys({ ...expected, ...events }).filter((name) => isFolder && !files.some((it) => it.name === name))
  const summary: Summary = {
    handled: rows.length,
    notRead,
    notRecorded,
    notWritten: rows.filter((it) => it.notWritten !== null).map((it) => it.name),
    again,
    outcomes: countsOf(rows),
    differing: rows.filter((it) => it.differs.length + it.refused.length > 0).map((it) => it.name),
    missing,
    compared: expected !== undefined,
  }
  if (options.json)
    for (const { name, handled, after, differs, refused } of rows)
      console.log(JSON.stringify({ ...decisionFile(name, after ?? handled), differs, refusedEvents: refused }))
  if (options.json) console.log(JSON.stringify(summary))
  else print(rows, summary, options.out, last)
  for (const { name, packages, notWritten } of rows)
    if (notWritten !== null)
      console.error(`${packages.length > 0 ? 'RECORDED AS RELEASED, NOT WRITTEN' : 'NOT WRITTEN'} ${name}: ${notWritten}`)
  for (const it of notRecorded) console.error(`NOT RECORDED ${it}`)
  if (typeof last === 'string') console.error(`LEDGER   its end could not be kept: ${last}`)
  for (const it of ledger.notes) console.error(`LEDGER   ${it.path.join(', line ')}: ${it.message} (${it.hint})`)

  const failed = notRead.length + notRecorded.length + summary.notWritten.length + (typeof last === 'string' ? 1 : 0)
  const isAsExpected = summary.differing.length + missing.length + failed === 0
  return isAsExpected && (isFolder || rows.every((it) => isYes(it.after ?? it.handled))) ? 0 : 1
}

/** What a file says of a request; a request may be called like anything. */
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(table, name) ? table[name] : undefined)

function differencesOf({ handled, after }: Done, expected: Expectation | undefined): readonly string[] {
  const later = after === undefined ? [] : differences(after, expected?.afterEvents).map((it) => `after the events: ${it}`)
  return [...differences(handled, expected), ...later]
}

/** The same ports at one instant: all that happens to a case in this run happens now. */
function frozen(ports: Ports): Ports {
  const instant = ports.now()
  return { ...ports, now: () => instant }
}

/** Writes the files of a case. What goes wrong is told and stops nothing. */
function written(
  place: CaseFiles | undefined,
  handled: Handled,
  packages: readonly DisclosurePackage[],
  { operator }: Ports,
): string | null {
  try {
    place?.write(handled, packages, operator)
    return null
  } catch (error) {
    return failureOf(error)
  }
}

function makeFolder(path: string, inbox: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new UsageError('cli.bad-out', `the folder named by --out cannot be made (${failureOf(error)})`)
  }
  if (realpathSync(path) === realpathSync(inbox))
    throw new UsageError('cli.bad-out', '--out names the folder of the requests: what is written there would be read as requests')
}

interface Summary {
  readonly handled: number
  /** Files that could not be opened. */
  readonly notRead: readonly string[]
  /** Requests, or events of them, that failed: the ledger did not take them. */
  readonly notRecorded: readonly string[]
  /** Requests whose files could not be written. */
  readonly notWritten: readonly string[]
  /** Requests of which an earlier run wrote a decision here: each is another case now. */
  readonly again: readonly string[]
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

function print(rows: readonly Row[], summary: Summary, out: string | undefined, last: Checkpoint | string): void {
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
  if (out !== undefined && typeof last === 'object')
    console.log(
      `\nA decision file and a letter for each request, and what was released, are in ${out}; its ledger has ${last.size} entries (see report and verify).`,
    )
  if (summary.again.length > 0)
    console.log(`${summary.again.length} of these names were handled here before: each is a new case in the ledger and is counted again.`)
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
