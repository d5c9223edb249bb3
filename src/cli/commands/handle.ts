import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nextDue } from '../../corridor/clocks-of.ts'
import { handleRequest } from '../../corridor/handle-request.ts'
import type { Handled } from '../../corridor/handled.ts'
import { factsAsked, spanTold } from '../../rules/explain/words.ts'
import { releaseEvents } from '../../vocabulary/duties.ts'
import { declineGrounds, referReasons, routes } from '../../vocabulary/outcomes.ts'
import type { Answer } from '../answers-of.ts'
import { answersOf } from '../answers-of.ts'
import { differences, expectations } from '../expected.ts'
import { inputsAt } from '../inputs.ts'
import { readOptions } from '../options.ts'
import { portsFor } from '../ports-for.ts'
import { table } from '../table.ts'

interface Row {
  readonly name: string
  readonly handled: Handled
  readonly differs: readonly string[]
}

/** `handle FILE|DIR`: takes requests through the corridor, prints what may be answered, writes a decision file for each. */
export async function handle(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['expect', 'out'])
  const { isFolder, files } = inputsAt(options.path)
  const { ports, recorded } = portsFor(options)
  const expected = options.expect === undefined ? undefined : expectations(options.expect)
  if (options.out !== undefined) mkdirSync(options.out, { recursive: true })

  const rows: Row[] = []
  for (const { name, text } of files) {
    const handled = await handleRequest(text, ports)
    const differs = expected === undefined ? [] : differences(handled, expected[name])
    rows.push({ name, handled, differs })
    if (options.out !== undefined)
      writeFileSync(join(options.out, `${name}.decision.json`), `${JSON.stringify(decisionFile(name, handled), null, 2)}\n`)
    if (options.json) console.log(JSON.stringify({ ...decisionFile(name, handled), differs }))
  }
  const missing = Object.keys(expected ?? {}).filter((name) => isFolder && !files.some((it) => it.name === name))
  const summary = summaryOf(rows, recorded.length, missing, expected !== undefined)
  if (options.json) console.log(JSON.stringify(summary))
  else print(rows, summary, options.out)

  const asExpected = summary.differing.length === 0 && missing.length === 0 && summary.recorded === rows.length
  return asExpected && (isFolder || rows.every((it) => isYes(it.handled))) ? 0 : 1
}

/** What is written and printed of a request: everything but the request itself, so no personal data. */
const decisionFile = (name: string, { outcome, caseId, handledAt, issues, notes, decisions, clocks, doors }: Handled): object => ({
  request: name,
  outcome,
  caseId,
  handledAt,
  issues,
  notes,
  decisions,
  clocks,
  doors,
})

const isYes = ({ outcome }: Handled): boolean => ['disclose', 'preserve', 'restrict', 'hold'].includes(outcome)

interface Summary {
  readonly handled: number
  readonly recorded: number
  readonly outcomes: Readonly<Record<string, number>>
  readonly differing: readonly string[]
  readonly missing: readonly string[]
  readonly compared: boolean
}

function summaryOf(rows: readonly Row[], recorded: number, missing: readonly string[], compared: boolean): Summary {
  const outcomes: Record<string, number> = {}
  for (const { handled } of rows) outcomes[handled.outcome] = (outcomes[handled.outcome] ?? 0) + 1
  return {
    handled: rows.length,
    recorded,
    outcomes,
    differing: rows.filter((it) => it.differs.length > 0).map((it) => it.name),
    missing,
    compared,
  }
}

const columns = [
  { heading: 'Request', width: 27 },
  { heading: 'From', width: 4 },
  { heading: 'Asks for', width: 20 },
  { heading: 'Answer', width: 30 },
  { heading: 'Because of', width: 24 },
  { heading: 'Strict deadline', width: 17 },
]

function print(rows: readonly Row[], summary: Summary, out: string | undefined): void {
  console.log(table(columns, rows.flatMap(rowsOf)))
  console.log(
    `\n${summary.handled} requests handled and ${summary.recorded} recorded: ${Object.entries(summary.outcomes)
      .map(([outcome, count]) => `${count} ${outcome}`)
      .join(', ')}.`,
  )
  console.log(
    'An answer is a proposal: nothing leaves before a named person approves. The strict deadline is receipt plus period (UTC), nothing rounded.',
  )
  const taken = new Set(
    rows.flatMap(({ handled }) =>
      handled.doors
        .filter((it) => it.state === 'as-stated' || it.state === 'not-built')
        .map((it) => `door ${it.door} (${it.name}): ${it.says}`),
    ),
  )
  console.log(
    `\nNot there yet, and not pretended:\n${[...taken]
      .sort()
      .map((it) => `  ${it}`)
      .join('\n')}`,
  )
  if (out !== undefined) console.log(`\nOne decision file for each request is in ${out}.`)
  for (const { name, differs } of rows) for (const it of differs) console.log(`DIFFERS  ${name}: ${it}`)
  for (const name of summary.missing) console.log(`MISSING  ${name}: it is expected, but there is no such request`)
  if (summary.compared && summary.differing.length + summary.missing.length === 0) console.log('Every answer is as expected.')
}

function rowsOf({ name, handled, differs }: Row): readonly (readonly string[])[] {
  const mark = differs.length > 0 ? ' (DIFFERS)' : ''
  const from = handled.request?.request.issuingState ?? '—'
  const due =
    nextDue(handled.clocks)
      ?.strictAt.replace('T', ' ')
      .replace(/:\d\d(\.\d+)?Z$/, 'Z') ?? '—'
  if (handled.request === null)
    return [
      [
        name + mark,
        from,
        '—',
        `unreadable: ${handled.issues.length === 1 ? (handled.issues[0]?.message ?? '') : `${handled.issues.length} issues`}`,
        '—',
        '—',
      ],
    ]
  const answers = answersOf(handled)
  if (answers.length === 0) return [[name + mark, from, 'nothing', 'clarify: no data are asked for', '—', due]]
  return answers.map((answer, index) => [
    index === 0 ? name + mark : '',
    index === 0 ? from : '',
    asks(answer),
    answerTold(answer),
    answer.cites.slice(0, 2).join('; ') || '—',
    index === 0 ? due : '',
  ])
}

const asks = ({ items }: Answer): string =>
  items.length > 2 ? `${items.slice(0, 2).join(', ')} and ${items.length - 2} more` : items.join(', ')

function answerTold({ decision }: Answer): string {
  const { outcome, ground, reason, route, approvals, missing, because = [] } = decision
  switch (outcome) {
    case 'decline':
      return `decline: ${declineGrounds[ground ?? 'not-permitted'].says}`
    case 'refer':
      return `refer: ${referReasons[reason ?? 'no-rule'].says}`
    case 'redirect':
      return `redirect to ${routes[route ?? 'contact-point'].says}`
    case 'verify':
      return `verify ourselves first ${factsAsked(because.length > 0 ? because : missing.established)}`
    case 'clarify':
      return `clarify: ask for ${factsAsked(missing.stated)}`
    case 'disclose':
    case 'restrict':
      return `${outcome}, after ${approvals} ${approvals === 1 ? 'approval' : 'approvals'}`
    case 'hold':
      return `hold until ${decision.holds.map((it) => `${releaseEvents[it.event].says}${it.orAfter === undefined ? '' : `, or ${spanTold(it.orAfter)} have passed`}`).join('; ')}`
    case 'preserve':
      return 'preserve'
  }
}
