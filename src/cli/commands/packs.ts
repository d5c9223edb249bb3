import { type CalendarDate, isCalendarDate } from '../../foundation/calendar-date.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { allRulePacks } from '../../rule-packs/all.ts'
import { matrixInWords } from '../../rules/matrix/matrix-in-words.ts'
import { whoMayGetWhat } from '../../rules/matrix/who-may-get-what.ts'
import { type Country, countries } from '../../vocabulary/countries.ts'
import { packsInWords, stateInWords, type ToldPack } from '../packs-in-words.ts'
import { parseOptions } from '../parse-options.ts'
import { checkLibrary } from './check-library.ts'

/**
 * `packs`: what laws the library knows. `packs CC`: those of one State, and who may get what by them, on the day that `--at` names or today.
 * `packs check`: see `checkLibrary`.
 */
export function packs(args: readonly string[]): number {
  const { values, positionals } = parseOptions(config, args)
  const { at = new Date().toISOString().slice(0, 10), json = false } = values
  const [what, ...more] = positionals
  if (more.length > 0) throw new UsageError('cli.options', 'packs takes one word: check, or the code of a country')
  if (what === 'check') {
    if (values.at !== undefined) throw new UsageError('cli.options', 'packs check takes no day: it looks at all of them')
    return checkLibrary(values.pack ?? [], json)
  }
  if (values.pack !== undefined) throw new UsageError('cli.options', '--pack goes with packs check')
  if (!isCalendarDate(at)) throw new UsageError('cli.options', '--at takes a date written YYYY-MM-DD')
  if (what === undefined) listPacks(at, json)
  else if (isCountry(what)) tellState(what, at, json)
  else throw new UsageError('cli.options', 'packs takes check or the two-letter code of a country, such as DE')
  return 0
}

const isCountry = (word: string): word is Country => (countries as readonly string[]).includes(word)

function toldPacks(at: CalendarDate, state?: Country): readonly ToldPack[] {
  return allRulePacks
    .filter((it) => state === undefined || it.territory.includes(state))
    .map(({ id, title, version, rules, reviewed }) => {
      const inForce = rules.filter((it) => it.from <= at && (it.until === undefined || at < it.until))
      const unverified = inForce.filter((it) => it.confidence === 'unverified').length
      return { id, title, version, rules: inForce.length, unverified, reviewed: `${reviewed.on}, ${reviewed.by}` }
    })
}

function listPacks(at: CalendarDate, json: boolean): void {
  const told = toldPacks(at)
  if (!json) console.log(packsInWords(told, at))
  else {
    for (const it of told) console.log(JSON.stringify(it))
    console.log(JSON.stringify({ at, packs: told.length }))
  }
}

function tellState(state: Country, at: CalendarDate, json: boolean): void {
  const told = toldPacks(at, state)
  const matrix = whoMayGetWhat(allRulePacks, { state, on: at })
  if (!json) console.log(stateInWords(state, told, matrixInWords(matrix), at))
  else {
    for (const it of matrix) console.log(JSON.stringify(it))
    console.log(JSON.stringify({ state, at, packs: told, entitlements: matrix.length }))
  }
}

const config = {
  allowPositionals: true,
  options: { at: { type: 'string' }, pack: { type: 'string', multiple: true }, json: { type: 'boolean' } },
} as const
