import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../src/request/parse-request.ts'
import { receivedRequestSchema } from '../../src/request/received-request-schema.ts'
import { exampleEnvelope, exampleEpoc } from '../support/example-epoc.ts'
import { anyJson, marker, mutatedRequest } from '../support/mutated-request.ts'

// FUZZ_RUNS=100000 for the long run.
const runs = Number(process.env.FUZZ_RUNS ?? 2000)

const holds = (input: unknown): void => {
  const result = parseRequest(input)
  const told = result.ok ? result.notes : result.issues
  expect(JSON.stringify(told)).not.toContain(marker)
  if (!result.ok) expect(result.issues.length).toBeGreaterThan(0)
  else {
    const stored: unknown = JSON.parse(JSON.stringify(result.value))
    expect(receivedRequestSchema.safeParse(stored).success).toBe(true)
  }
  expect(Object.keys(Object.prototype)).toEqual([])
}

describe('parseRequest, for any input', () => {
  it('never throws and tells no value and no unknown key: arbitrary JSON', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(anyJson, fc.boolean(), (value, inside) => {
        holds(value)
        holds(JSON.stringify(value))
        holds(inside ? { envelope: exampleEnvelope(), request: value } : { envelope: value, request: exampleEpoc() })
      }),
      { numRuns: runs },
    )
  })

  it('never throws and tells no value and no unknown key: forms with mutations', { timeout: 3_600_000 }, () => {
    fc.assert(fc.property(mutatedRequest, holds), { numRuns: runs })
  })

  it('reads a form whatever text it holds, and the text arrives', { timeout: 3_600_000 }, () => {
    const wellFormed = fc.string({ unit: 'grapheme', maxLength: 255 })
    fc.assert(
      fc.property(wellFormed, wellFormed, (name, basis) => {
        const result = parseRequest({ envelope: exampleEnvelope(), request: { form: 'order', legalBasis: basis, addressee: { name } } })
        expect(result.ok && [result.value.request.addressee.name, result.value.request.legalBasis]).toEqual(
          [name, basis].map((it) => (it.trim() === '' ? null : it)),
        )
      }),
      { numRuns: runs },
    )
  })
})
