import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessChannel } from '../../src/channel/assess-channel.ts'
import { validateIdentifiers } from '../../src/identifiers/validate-identifiers.ts'
import { parseRequest } from '../../src/request/parse-request.ts'
import { eEvidence } from '../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile } from '../../src/rules/compile.ts'
import { decide } from '../../src/rules/decide.ts'
import { explain } from '../../src/rules/explain/explain.ts'
import { factsOf } from '../../src/rules/facts-of/facts-of.ts'
import { exampleOperator } from '../support/example-operator.ts'
import { marker, mutatedRequest } from '../support/mutated-request.ts'

// FUZZ_RUNS=100000 for the long run.
const runs = Number(process.env.FUZZ_RUNS ?? 1000)
const engine = compile([eEvidence, baseline])

describe('factsOf and decide, for any request that can be read', () => {
  it('never throw, answer every item, and let no value out', { timeout: 3_600_000 }, () => {
    let decided = 0
    fc.assert(
      fc.property(mutatedRequest, (input) => {
        const received = parseRequest(input)
        if (!received.ok) return
        const request = validateIdentifiers(assessChannel(received.value, exampleOperator))
        const questions = factsOf(request)
        expect(questions.length).toBeGreaterThan(0)
        const decisions = questions.map((it) => decide(engine, it))
        for (const [index, decision] of decisions.entries()) expect(decision.items.length).toBe(new Set(questions[index]?.asked).size)
        const told = JSON.stringify([questions, decisions, decisions.map((it) => explain(it, { language: 'en' }))])
        expect(told).not.toContain(marker)
        expect(told).not.toMatch(/Villefictive|Musterstadt|example\.seller|192\.0\.2\.17|example\.org/)
        decided += 1
      }),
      { numRuns: runs },
    )
    // Mutations that make everything unreadable would prove nothing.
    expect(decided).toBeGreaterThan(runs / 10)
  })
})
