import type { LegalRequest } from '../../src/request/legal-request.ts'
import { parseRequest } from '../../src/request/parse-request.ts'
import { factsOf } from '../../src/rules/facts-of/facts-of.ts'
import type { Facts } from '../../src/vocabulary/facts.ts'
import { exampleEnvelope } from './example-epoc.ts'

/** A request that was read, with its notes as words and the facts of its first question. */
export interface Received {
  readonly request: LegalRequest
  readonly facts: Facts
  readonly notes: readonly string[]
}

/** Reads a request that must be readable. */
export function receive(form: unknown): Received {
  const result = parseRequest({ envelope: exampleEnvelope(), request: form })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  const [question] = factsOf(result.value)
  if (question === undefined) throw new Error('every request gives a question')
  return {
    request: result.value.request,
    facts: question.facts,
    notes: result.notes.map(({ code, path }) => `${code} ${path.join('.')}`),
  }
}
