import type { Engine } from './engine.ts'
import { encode, handleFor } from './internal/encode.ts'
import { programOf } from './internal/program-of.ts'
import type { Question } from './question.ts'

declare const encodedFor: unique symbol

/** A question in the words of one engine, ready to be decided again and again. Opaque: only `encodeFacts` makes it. */
export interface EncodedFacts {
  readonly [encodedFor]: 'an engine'
}

/**
 * Puts a question into the words of an engine, so that deciding it again, or by another day's law, costs only the rules. Encoding costs more
 * than deciding.
 *
 * Total, as `decide` is: what cannot be read as a question is encoded as one of which nothing is known. The result is good for this engine
 * only, is not changed by what happens to the question afterwards, and holds no fact that no rule asks for. It is not for storing: keep the
 * question.
 *
 * **Issues** none.
 * **Source** docs/deciding.md.
 *
 * @example
 * const encoded = encodeFacts(engine, question)
 * decide(engine, encoded).outcome === decide(engine, question).outcome // true
 */
export const encodeFacts = (engine: Engine, question: Question): EncodedFacts =>
  handleFor(encode(programOf(engine), question)) as unknown as EncodedFacts
