import type { MetadataJson } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/max/metadata'

/*
 * Phone numbers made from the patterns of the plans themselves: what they assign, what is a digit away from it, too long and too short ones, with their
 * calling code and as they are dialled, in one and in groups. The same seed gives the same numbers.
 */

export interface GeneratedNumber {
  readonly text: string
  /** Where it is dialled, `undefined` for one with its calling code. */
  readonly country: string | undefined
}

type Row = readonly unknown[]

const all: MetadataJson = metadata
const plans: readonly (readonly [string | undefined, Row])[] = [
  ...Object.entries(all.countries as Readonly<Record<string, Row>>),
  ...Object.values(all.nonGeographic as Readonly<Record<string, Row>>).map((row) => [undefined, row] as const),
]

/** A source of numbers below an end. */
export type Below = (end: number) => number

export function belowFrom(seed: number): Below {
  let state = seed >>> 0
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * end)
  }
}

/** The next number. */
export function generateNumber(below: Below): GeneratedNumber {
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!
  const [country, row] = oneOf(plans)
  const kinds = (row[11] as readonly (readonly [string] | 0)[]).filter((it) => it !== 0 && it[0] !== '')
  const pattern = below(8) === 0 ? String(row[2]) : (oneOf(kinds) as readonly [string])[0]
  const number = changed(matching(pattern, below), below)
  const isDialled = country !== undefined && below(3) === 0
  const prefix =
    isDialled && below(4) > 0 ? (typeof row[5] === 'string' ? row[5] : '') : below(40) === 0 ? oneOf(['0', '1', '8', '00']) : ''
  const digits = isDialled ? prefix + number : String(row[0]) + prefix + number
  return { text: (isDialled ? '' : '+') + (below(2) === 0 ? digits : grouped(digits, below)), country: isDialled ? country : undefined }
}

/** One time in three, another digit, one more or one less. */
function changed(number: string, below: Below): string {
  const at = below(number.length)
  switch (below(12)) {
    case 0:
      return number.slice(0, at) + String(below(10)) + number.slice(at + 1)
    case 1:
      return number.slice(0, at) + number.slice(at + 1)
    case 2:
      return number.slice(0, at) + String(below(10)) + number.slice(at)
    case 3:
      return number + String(below(1000))
    default:
      return number
  }
}

function grouped(digits: string, below: Below): string {
  const sign = [' ', '-', '.'][below(3)]!
  let text = ''
  for (const [index, digit] of Array.from(digits).entries()) text += index > 0 && below(3) === 0 ? sign + digit : digit
  return text
}

/** A text that a pattern of digits matches, one of its alternatives at each place. */
function matching(pattern: string, below: Below): string {
  let at = 0
  const alternatives = (): string => {
    const all = [sequence()]
    while (pattern[at] === '|') {
      at++
      all.push(sequence())
    }
    return all[below(all.length)]!
  }
  const sequence = (): string => {
    let text = ''
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') text += repeated()
    return text
  }
  const repeated = (): string => {
    const start = at
    let text = atom()
    const counted = /^(?:\{(\d+)(?:,(\d+))?\}|(\?))/.exec(pattern.slice(at))
    if (counted === null) return text
    const end = at + counted[0].length
    const [least, most] = counted[3] === '?' ? [0, 1] : [Number(counted[1]), Number(counted[2] ?? counted[1])]
    const times = least + below(most - least + 1)
    if (times === 0) text = ''
    for (let count = 1; count < times; count++) {
      at = start
      text += atom()
    }
    at = end
    return text
  }
  const atom = (): string => {
    if (pattern.startsWith('(?:', at)) {
      at += 3
      const inside = alternatives()
      at++
      return inside
    }
    const set = /^(?:\\d|\d|\[[^\]]+\])/.exec(pattern.slice(at))![0]
    at += set.length
    const fitting = Array.from('0123456789').filter((it) => new RegExp(set).test(it))
    return fitting[below(fitting.length)]!
  }
  return alternatives()
}
