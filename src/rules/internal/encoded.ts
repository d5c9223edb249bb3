import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { FactName } from '../../vocabulary/facts.ts'
import { readQuestion } from '../reference/reading/read-question.ts'
import { bucketFor, placeNumber } from './buckets.ts'
import { encodePlainly } from './encode-plainly.ts'
import { setOfItems, setOfRefused } from './items.ts'
import type { Words } from './node.ts'
import { wordsWhere } from './prepare-program.ts'
import type { Bucket, Program } from './program.ts'

/** A question in the words of one program. It holds no value that the packs do not tell apart. */
export interface Encoded {
  readonly program: Program
  readonly words: Words
  readonly items: number
  readonly refused: number
  readonly instrument: string | undefined
  /** Instrument and States as one number. */
  readonly place: number
  readonly receivedOn: CalendarDate | null
  readonly issuedOn: CalendarDate | null
  readonly decidedOn: CalendarDate | null
  readonly group: string
  /** Its bucket, unless another day's law is asked for. */
  readonly bucket: Bucket
}

/** Encodes anything as a question, as carefully as the reference reads it. */
export function encodeCarefully(program: Program, question: unknown): Encoded {
  const { asked, world, dates, group } = readQuestion(question)
  const instrument = world.valueOf('instrument') as string | undefined
  const words = wordsWhere(program.fields, (fact: FactName) => world.valueOf(fact))
  const place = placeNumber(instrument, world.valueOf('issuingState'), world.valueOf('addresseeState'))
  const { receivedOn, issuedOn, decidedOn } = dates
  return {
    program,
    words,
    items: setOfItems(asked),
    refused: setOfRefused(asked),
    instrument,
    place,
    receivedOn,
    issuedOn,
    decidedOn,
    group,
    bucket: bucketFor(program, place, instrument, words, receivedOn, issuedOn, decidedOn),
  }
}

/** Encodes anything as a question. */
export function encode(program: Program, question: unknown): Encoded {
  try {
    const encoded = encodePlainly(program, question)
    if (encoded !== null) return encoded
  } catch {
    // Only a proxy can throw here: its traps are the caller's code. Reading with care says what it is worth.
  }
  return encodeCarefully(program, question)
}

/** Known by identity: nothing else that looks like it is taken for it. */
const known = /* @__PURE__ */ new WeakSet<object>()
export const encodedIn = (question: unknown): Encoded | null => (known.has(question as object) ? (question as Encoded) : null)
export const remember = (encoded: Encoded): Encoded => {
  known.add(encoded)
  return Object.freeze(encoded)
}
