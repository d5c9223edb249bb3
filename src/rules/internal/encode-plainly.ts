import { type CalendarDate, isCalendarDate } from '../../foundation/calendar-date.ts'
import type { Question } from '../question.ts'
import { credible } from '../reference/reading/read-question.ts'
import { bucketFor, placeNumber } from './buckets.ts'
import type { Encoded } from './encoded.ts'
import { placeOfNumber } from './fact-fields.ts'
import { bitOfItem, bitOfRefused } from './items.ts'
import { keptAnswer } from './kept-answers.ts'
import type { FactEntry, Program } from './program.ts'

type Plain = Readonly<Record<string, unknown>>

/**
 * Encodes a question that is in order: object literals of nothing but data, facts and values of the fact table, items of the vocabulary,
 * dates. Null for anything else, which is then read with care; so this is only ever a shorter way to the same result.
 */
export function encodePlainly(program: Program, question: unknown): Encoded | null {
  if (!isLiteral(question)) return null
  const given: { -readonly [K in keyof Question]?: unknown } = {
    asked: undefined,
    facts: undefined,
    receivedOn: undefined,
    issuedOn: null,
    decidedOn: undefined,
    group: '',
  }
  for (const key in question) {
    const property = Object.getOwnPropertyDescriptor(question, key)
    if (property === undefined || !isName(key)) return null
    if (property.value !== undefined) given[key] = property.value
    else if (!('value' in property)) return null
  }
  const { asked, facts, receivedOn, issuedOn, decidedOn, group } = given
  if (!isDay(program, receivedOn) || (issuedOn !== null && !isDay(program, issuedOn))) return null
  if (decidedOn !== undefined && !isDay(program, decidedOn)) return null
  if (typeof group !== 'string' || !isShortAscii(group) || !isLiteral(facts) || !Array.isArray(asked)) return null
  const sets = encodeItems(asked)
  if (sets === null) return null
  const words = program.quietWords.slice()
  const index = writeFacts(program, facts, words)
  if (index === null) return null
  const { instrument } = index
  const place = placeNumber(instrument, index.issuingState, index.addresseeState)
  // Dates compare as text; only one after the receipt has to be looked at.
  const believed = issuedOn === null || issuedOn <= receivedOn ? issuedOn : credible(issuedOn, receivedOn)
  const decided = decidedOn ?? receivedOn
  const bucket = bucketFor(program, place, instrument, words, receivedOn, believed, decided)
  const [items, refused] = sets
  const answer = keptAnswer(program, bucket, words, items, refused)
  return { program, words, items, refused, instrument, place, receivedOn, issuedOn: believed, decidedOn: decided, group, bucket, answer }
}

const isName = (key: string): key is keyof Question =>
  key === 'asked' || key === 'facts' || key === 'receivedOn' || key === 'issuedOn' || key === 'decidedOn' || key === 'group'

/** An object literal, with nothing inherited that a loop over its keys could come across. */
function isLiteral(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Writes what is known; null if anything is not as the fact table has it. Never runs a getter. */
function writeFacts(program: Program, facts: Plain, words: number[]): IndexFacts | null {
  const index: IndexFacts = { instrument: undefined, issuingState: undefined, addresseeState: undefined }
  let isOver = false
  for (const key in facts) {
    const entry = program.entries.get(key)
    const property = Object.getOwnPropertyDescriptor(facts, key)
    if (entry === undefined || property === undefined) return null
    const value: unknown = property.value
    if (value === undefined) {
      if ('value' in property) continue
      return null
    }
    const place = placeIn(entry, value)
    if (place === undefined) return null
    if (key === 'orderStillStands') isOver = value === 'no'
    if (entry.field === null) continue
    write(words, entry.quiet, place)
    if (entry.isIndex && place !== entry.field.unknown) index[key as keyof IndexFacts] = value as string
  }
  derive(program, index, words)
  if (isOver) writeWithdrawn(program, words)
  return index
}

interface IndexFacts {
  instrument: string | undefined
  issuingState: string | undefined
  addresseeState: string | undefined
}

/** What follows from index facts, as `worldOf` has it. */
function derive({ fields, families }: Program, { instrument, issuingState, addresseeState }: IndexFacts, words: number[]): void {
  const family = fields.of.get('instrumentFamily')
  const border = fields.of.get('crossBorder')
  if (family !== undefined && instrument !== undefined) write(words, family.unknown, families.get(instrument) ?? family.unknown)
  if (border === undefined || issuingState === undefined || addresseeState === undefined) return
  write(words, border.unknown, border.placeOf.get(issuingState === addresseeState ? 'no' : 'yes') ?? border.unknown)
}

/** An order that was found to stand no longer is read as one that was withdrawn, as `worldOf` has it. */
function writeWithdrawn({ fields }: Program, words: number[]): void {
  const state = fields.of.get('orderState')
  if (state === undefined) return
  for (const place of [state.unknown, ...state.placeOf.values()]) words[place >> 5] = (words[place >> 5] as number) & ~(1 << (place & 31))
  write(words, state.unknown, state.placeOf.get('withdrawn') ?? state.unknown)
}

function placeIn({ field, places }: FactEntry, value: unknown): number | undefined {
  if (typeof value === 'string') return places.get(value)
  if (typeof value !== 'number' || places.size > 0 || !Number.isFinite(value) || value < 0) return undefined
  return field === null ? 0 : placeOfNumber(field, value)
}

function write(words: number[], from: number, to: number): void {
  words[from >> 5] = (words[from >> 5] as number) & ~(1 << (from & 31))
  words[to >> 5] = (words[to >> 5] as number) | (1 << (to & 31))
}

/** The items and what is granted to nobody; null for a word that is in no vocabulary. */
function encodeItems(asked: readonly unknown[]): readonly [items: number, refused: number] | null {
  if (asked.length > 64) return null
  let [items, refused] = [0, 0]
  for (let index = 0; index < asked.length; index++) {
    const value: unknown = Object.getOwnPropertyDescriptor(asked, index)?.value
    const [bit, other] = [bitOfItem(value), bitOfRefused(value)]
    if ((bit | other) === 0) return null
    items |= bit
    refused |= other
  }
  return [items, refused]
}

/** Whether a value is a date; days that came before are known. */
function isDay({ days }: Program, value: unknown): value is CalendarDate {
  return typeof value === 'string' && (days.has(value) || isCalendarDate(value))
}

function isShortAscii(text: string): boolean {
  if (text.length > 128) return false
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false
  return true
}
