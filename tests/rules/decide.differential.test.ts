import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../src/foundation/calendar-date.ts'
import { canonicalJson, type Json } from '../../src/foundation/canonical-json.ts'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { smallOperator } from '../../src/rule-packs/policies/small-operator.ts'
import { compile, decide, type Engine, encodeFacts, type Question, type RulePack } from '../../src/rules/index.ts'
import { decideQuestion } from '../../src/rules/reference/decide-question.ts'
import { arbitraryDates, arbitraryQuestionOfPacks } from '../support/arbitrary-pack-questions.ts'
import { arbitraryInstructions, arbitraryPacks } from '../support/arbitrary-packs.ts'
import { arbitraryQuestion } from '../support/arbitrary-facts.ts'

// What `decide` says from compiled rules must be what the reference says, byte for byte. FUZZ_RUNS=1000000 compares that many decisions.
const points = Number(process.env['FUZZ_RUNS'] ?? 20_000)
const seed = Number(process.env['FUZZ_SEED'] ?? 1543)
const each = 25
// The laws of the library are long, and the reference reads all of them for each item.
const ofLibrary = Math.ceil(points / 20 / each)
const ofRandom = Math.ceil((points * 19) / 20 / each)
const timeout = Math.max(120_000, points * 10)

const bytes = (decision: unknown): string => canonicalJson(decision as Json)
const outcomes = new Map<string, number>()

function compare(engine: Engine, question: Question, asOf: CalendarDate | undefined): void {
  const expected = decideQuestion(engine, question, asOf)
  const decided = decide(engine, question, asOf)
  if (bytes(decided) !== bytes(expected)) expect(decided).toStrictEqual(expected)
  expect(bytes(decide(engine, encodeFacts(engine, question), asOf))).toBe(bytes(expected))
  // The answer was kept by now.
  expect(bytes(decide(engine, question, asOf))).toBe(bytes(expected))
  for (const { outcome, reason } of expected.items) {
    const name = reason ?? outcome
    outcomes.set(name, (outcomes.get(name) ?? 0) + 1)
  }
}

describe('the compiled rules say what the reference says', { timeout }, () => {
  it('of laws that nobody would make', () => {
    const cases = arbitraryPacks.chain((packs) =>
      fc.tuple(fc.constant(packs), arbitraryInstructions(packs), fc.array(arbitraryQuestionOfPacks, { minLength: each, maxLength: each })),
    )
    fc.assert(
      fc.property(cases, ([packs, instructions, questions]) => {
        const engine = compile(packs, instructions)
        for (const [question, asOf] of questions) compare(engine, question, asOf)
      }),
      { numRuns: ofRandom, seed },
    )
    // Fewer points than these need not show everything.
    const answers =
      points < 2_000
        ? ['disclose']
        : [
            'disclose',
            'preserve',
            'restrict',
            'decline',
            'redirect',
            'verify',
            'clarify',
            'hold',
            'no-rule',
            'policy-against-duty',
            'conflict-of-laws',
            'finding',
            'legal-review',
            'unlisted-data',
            'voluntary',
          ]
    for (const it of answers) expect([it, (outcomes.get(it) ?? 0) > 0]).toEqual([it, true])
  })

  it('of the laws of the library', () => {
    const packs: readonly RulePack[] = [...allRulePacks, baseline, smallOperator]
    const engines = fc.sample(arbitraryInstructions(packs), { numRuns: points < 2_000 ? 2 : 12, seed }).map((it) => compile(packs, it))
    const cases = fc.array(
      fc.tuple(
        arbitraryQuestion,
        fc.option(arbitraryDates, { nil: undefined }),
        fc.constantFrom(undefined, undefined, '2026-08-18', '2020-02-29'),
      ),
      { minLength: each, maxLength: each },
    )
    fc.assert(
      fc.property(fc.constantFrom(...engines), cases, (engine, questions) => {
        for (const [question, dates, asOf] of questions) compare(engine, { ...question, ...dates }, asOf)
      }),
      { numRuns: ofLibrary, seed },
    )
  })
})
