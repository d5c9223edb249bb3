import { type CalendarDate, isCalendarDate } from '../../foundation/calendar-date.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { allRulePacks } from '../../rule-packs/all.ts'
import type { Cut } from '../../rules/define-pack/pattern.ts'
import { diffDays } from '../../rules/diff/diff-days.ts'
import type { DifferingAnswer, MovedRule, Region } from '../../rules/diff/pack-diff.ts'
import { parseOptions } from '../parse-options.ts'

/** `diff --from DATE --to DATE`: what the packs of the library decide otherwise by the law of the second day than by that of the first. */
export function diff(args: readonly string[]): number {
  const { from, to, pack, json } = readDiffOptions(args)
  const { moved, complete } = diffDays(allRulePacks, from, to, pack)
  if (json) {
    for (const it of moved) console.log(JSON.stringify(it))
    console.log(JSON.stringify({ from, to, pack: pack ?? null, moved: moved.length, complete }))
    return 0
  }
  for (const it of moved) console.log(inWords(it).join('\n'))
  const open = moved.filter((it) => !it.complete).length
  console.log(`${moved.length} rules moved, ${moved.filter((it) => it.regions.length > 0).length} of them change a decision`)
  if (open > 0) console.log(`${open} mention too many facts to be looked through`)
  return 0
}

function inWords({ pack, rule, change, regions, complete }: MovedRule): readonly string[] {
  const head = `${pack}${rule === null ? '' : `#${rule}`}: ${change}${regions.length === 0 && complete ? ', changes no decision' : ''}${complete ? '' : ', not looked through'}`
  return [head, ...regions.flatMap((it) => [`  ${spaceInWords(it)}`, `      ${answerInWords(it.before)} → ${answerInWords(it.after)}`])]
}

const spaceInWords = ({ items, facts }: Region): string =>
  [
    ...Object.entries(facts).map(([fact, values]) => `${fact}: ${values.map(valueInWords).join(' or ')}`),
    items.length > 6 ? `${items.slice(0, 5).join(', ')} and ${items.length - 5} more` : items.join(', '),
  ].join('; ')

const valueInWords = (value: string | Cut | null): string =>
  value === null ? 'unknown' : typeof value === 'object' ? Object.entries(value).flat().join(' ') : String(value)

function answerInWords({ outcome, ground, reason, route, missing, duties, holds, approvals }: DifferingAnswer): string {
  const why = ground ?? reason ?? route
  const more = [
    ...(missing ?? []).map((it) => `asks ${it}`),
    ...(duties ?? []),
    ...(holds ?? []),
    ...(approvals === undefined ? [] : [`${approvals} approvals`]),
  ]
  return [why === undefined ? outcome : `${outcome} (${why})`, ...(more.length === 0 ? [] : [`[${more.join('; ')}]`])].join(' ')
}

interface DiffOptions {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly pack: string | undefined
  readonly json: boolean
}

function readDiffOptions(args: readonly string[]): DiffOptions {
  const { values, positionals } = parseOptions(config, args)
  const { from, to, pack, json = false } = values
  if (positionals.length > 0 || !isCalendarDate(from) || !isCalendarDate(to))
    throw new UsageError('cli.options', 'diff takes --from and --to, dates written YYYY-MM-DD')
  if (pack !== undefined && !allRulePacks.some((it) => it.id === pack))
    throw new UsageError('cli.options', 'no pack of the library has this id')
  return { from, to, pack, json }
}

const config = {
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    pack: { type: 'string' },
    json: { type: 'boolean' },
  },
} as const
