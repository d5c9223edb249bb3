import type { CalendarDate } from '../foundation/calendar-date.ts'
import { type InstrumentLine, legend, type MatrixRow } from '../rules/matrix/matrix-in-words.ts'
import type { Country } from '../vocabulary/countries.ts'

/** A pack as it is told: how many of its rules are in force on the day, and how many of these nobody confirmed. */
export interface ToldPack {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly rules: number
  readonly unverified: number
  readonly reviewed: string
}

/** Packs as lines, one each. */
export function packsInWords(packs: readonly ToldPack[], at: CalendarDate): string {
  const width = Math.max(0, ...packs.map((it) => it.id.length))
  const lines = packs.map(
    ({ id, title, rules, unverified }) =>
      `${id.padEnd(width)}  ${String(rules).padStart(3)} rules${unverified === 0 ? '                ' : `, ${String(unverified).padStart(3)} unverified`}  ${title}`,
  )
  const [all, open] = [sum(packs.map((it) => it.rules)), sum(packs.map((it) => it.unverified))]
  return [
    ...lines,
    `${packs.length} packs; ${all} rules are in force on ${at}, of which nobody has confirmed ${open}. This is not legal advice.`,
  ].join('\n')
}

/** The law of a State: its packs, and who may get what. */
export function stateInWords(state: Country, packs: readonly ToldPack[], rows: readonly MatrixRow[], at: CalendarDate): string {
  const told = (lines: readonly InstrumentLine[], word: string): readonly string[] =>
    lines.length === 0 ? [] : [`  ${word}`, ...lines.map((it) => `    ${it.instrument}: ${it.who}`)]
  return [
    packsInWords(packs, at),
    '',
    `Who may get what within ${state} in ordinary criminal proceedings on ${at}, if every condition of the law is met`,
    `(${legend}):`,
    ...rows.flatMap(({ says, disclosed, kept }) => [
      '',
      says,
      ...(disclosed.length === 0 ? ['  nobody'] : told(disclosed, 'disclosed to')),
      ...told(kept, 'kept for'),
    ]),
  ].join('\n')
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0)
