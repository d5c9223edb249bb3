import { UsageError } from '../../foundation/usage-error.ts'
import type { FactName } from '../../vocabulary/facts.ts'
import type { Engine } from '../engine.ts'
import { readQuestion } from '../reference/reading/read-question.ts'
import { bucketFor, placeNumber } from './buckets.ts'
import type { Encoded } from './encoded.ts'
import { encodePlainly } from './encode-plainly.ts'
import { setOfItems, setOfRefused } from './items.ts'
import { keptAnswer } from './kept-answers.ts'
import { wordsWhere } from './prepare-program.ts'
import type { Program } from './program.ts'
import { programOf } from './program-of.ts'

/** Encodes anything as a question, as carefully as the reference reads it. */
function encodeCarefully(program: Program, question: unknown): Encoded {
  const { asked, world, dates, group } = readQuestion(question)
  const instrument = world.valueOf('instrument') as string | undefined
  const words = wordsWhere(program.fields, (fact: FactName) => world.valueOf(fact))
  const place = placeNumber(instrument, world.valueOf('issuingState'), world.valueOf('addresseeState'))
  const { receivedOn, issuedOn, decidedOn } = dates
  const bucket = bucketFor(program, place, instrument, words, receivedOn, issuedOn, decidedOn)
  const [items, refused] = [setOfItems(asked), setOfRefused(asked)]
  return {
    program,
    words,
    items,
    refused,
    instrument,
    place,
    receivedOn,
    issuedOn,
    decidedOn,
    group,
    bucket,
    answer: keptAnswer(program, bucket, words, items, refused),
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

// Known by identity: nothing else that looks like a handle is taken for one, and nobody who has one can reach what it stands for.
const encodings = /* @__PURE__ */ new WeakMap<object, Encoded>()

/** A handle for encoded facts, to be given out: it holds nothing, and can come back to be decided. */
export function handleFor(encoded: Encoded): object {
  const handle = Object.freeze({})
  encodings.set(handle, encoded)
  return handle
}

/** What comes in, encoded: facts that were encoded before, or anything else as a question. */
export function encodedFor(engine: Engine, question: unknown): Encoded {
  const encoded = encodings.get(question as object)
  if (encoded === undefined) return encode(programOf(engine), question)
  if (encoded.program.engine !== engine) throw new UsageError('rules.other-engine', 'these facts were encoded for another engine')
  return encoded
}
