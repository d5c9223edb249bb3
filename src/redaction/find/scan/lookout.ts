import { weight, weightOf } from '../plain/fold.ts'
import { isAlphanumeric } from './codes.ts'
import { afterSign, atRest, isAtRest, type LookoutState, type Sign, sign } from './lookout-state.ts'

/*
 * The states of the lookout, in numbers. A state gets its row when a text first leads there, and a row is filled as far as texts need it: of the thousands of
 * thinkable states texts can lead to some four hundred.
 */

// A row has a column for each sign. States at rest have the first rows, so that one comparison tells them apart.
const width = 32
// INVARIANT: no text leads to more states.
export const restingRows = 32
export const rows = 512
const resting = restingRows * width
// What a field can hold beside the place of a row.
const suspicious = 0xfffe
const unfilled = 0xffff

/** Where each sign leads from each state: the row that follows, or that somebody should look. */
const table = /* @__PURE__ */ new Uint16Array(rows * width).fill(unfilled)
/** The row that follows where somebody should look and there is nothing. */
const onwards = /* @__PURE__ */ new Uint16Array(rows * width)
const states: LookoutState[] = []
const known = /* @__PURE__ */ new Map<string, number>()
let [nextResting, nextOther] = [0, restingRows]

function rowOf(state: LookoutState): number {
  const key = Object.values(state).join()
  const old = known.get(key)
  if (old !== undefined) return old
  const row = isAtRest(state) ? nextResting++ : nextOther++
  states[row] = state
  known.set(key, row * width)
  return row * width
}

/** What a field holds, which is filled if nobody asked for it yet. */
function fieldAt(row: number, it: number): number {
  const place = row + it
  if (table[place] === unfilled) {
    const { next, isSuspicious } = afterSign(states[row / width] ?? atRest, it as Sign)
    onwards[place] = rowOf(next)
    table[place] = isSuspicious ? suspicious : rowOf(next)
  }
  return table[place] as number
}

/** What stands at a place in a text that {@link passOver} goes through. */
export interface Trail {
  /** The state: a row of the table. */
  row: number
  /** Where what made somebody look may begin. */
  start: number
}

/** Goes on from a place until somebody should look, to the end if there is nothing. The trail says from where on, and in which state it goes on behind that place. */
export function passOver(text: string, from: number, end: number, signs: Signs, trail: Trail): number {
  let { row, start } = trail
  for (let at = from; at < end; at++) {
    let field = table[row + (signs[text.charCodeAt(at)] as number)] as number
    if (field >= suspicious) {
      field = look(signs, row, text.charCodeAt(at))
      if (field === suspicious) {
        trail.row = onwards[row + (signs[text.charCodeAt(at)] as number)] as number
        trail.start = row < resting ? at : start
        return at
      }
    }
    if (row < resting) start = at
    row = field
  }
  return end
}

/** The field of a unit, which is weighed if nobody met it yet. */
function look(signs: Signs, row: number, code: number): number {
  if (signs[code] === unweighed) signs[code] = weightOf(code) === weight.itself ? sign.foreign : sign.disguise
  return fieldAt(row, signs[code] as number)
}

const quiet = /* @__PURE__ */ rowOf(atRest)
const behindColon = /* @__PURE__ */ rowOf({ ...atRest, colons: 1, after: 'colon' })
const inLongWord = /* @__PURE__ */ rowOf({ ...atRest, letters: 3, hex: 5 })

/** The state at a place in a text of which nothing is remembered but the word that may go on there, or a colon. */
export function entryAt(text: string, place: number): number {
  if (text.charCodeAt(place - 1) === 0x3a) return behindColon
  let from = place
  while (place - from < 6 && isAlphanumeric(text.charCodeAt(from - 1))) from--
  if (place - from === 6) return inLongWord
  let row = quiet
  for (; from < place; from++) {
    const it = writtenSigns[text.charCodeAt(from)] as number
    fieldAt(row, it)
    row = onwards[row + it] as number
  }
  return row
}

/** What each unit is. */
export type Signs = Uint8Array
/** Of another script, and not looked at yet. */
const unweighed = width - 1

const ascii: readonly (readonly [string, Sign])[] = [
  ['0', sign.zero],
  ['123456789', sign.digit],
  ['abcdefABCDEF', sign.hexLetter],
  ['ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ', sign.letter],
  ['_', sign.underscore],
  [' ', sign.blank],
  [')', sign.close],
  ['.', sign.dot],
  ['/', sign.slash],
  ['-', sign.hyphen],
  ['+', sign.plus],
  ['@', sign.at],
  [':', sign.colon],
]

function signsWith(more: readonly (readonly [string, Sign])[], foreign: number, control: Sign): Signs {
  const signs = new Uint8Array(0x1_0000).fill(foreign, 0x80)
  signs.fill(control, 0, 0x20)
  signs[0x7f] = control
  for (const blank of [0x09, 0x0a, 0x0d]) signs[blank] = sign.plain
  for (const [units, it] of [...ascii, ...more]) for (const unit of units) signs[unit.charCodeAt(0)] = it
  return signs
}

/** In a text as it was written. */
export const writtenSigns = /* @__PURE__ */ signsWith(
  [
    ['(', sign.open],
    ['[{', sign.openOther],
    [']}', sign.closeOther],
    ['%\\&', sign.disguise],
  ],
  unweighed,
  sign.disguise,
)
/** In a text that was folded: nothing stands for another sign. */
export const foldedSigns = /* @__PURE__ */ signsWith([['(', sign.close]], sign.foreign, sign.plain)

/** Whether nothing in a part of a folded text is suspicious, read by itself. */
export const isQuiet = (text: string, from: number, to: number): boolean =>
  passOver(text, from, to, foldedSigns, { row: quiet, start: from }) === to
