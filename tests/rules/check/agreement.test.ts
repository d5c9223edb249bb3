import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { messenger2018 } from '../../../src/rule-packs/policies/messenger-2018.ts'
import { messenger2024 } from '../../../src/rule-packs/policies/messenger-2024.ts'
import { smallOperator } from '../../../src/rule-packs/policies/small-operator.ts'
import { answerOf } from '../../../src/rules/check/combination/answer.ts'
import { doorPatterns, engineAnswers } from '../../../src/rules/check/combination/engine-answers.ts'
import { cheapestPoint, type Point } from '../../../src/rules/check/diagram/cheapest-point.ts'
import type { Diagram } from '../../../src/rules/check/diagram/diagrams.ts'
import { mentionsOf } from '../../../src/rules/check/space/mentions.ts'
import { questionAt } from '../../../src/rules/check/space/question-at.ts'
import { type Space, spaceOf } from '../../../src/rules/check/space/space-of.ts'
import { compile, decide, type LawPack, type RulePack } from '../../../src/rules/index.ts'
import { outcomes } from '../../../src/vocabulary/index.ts'
import { law, lawPack, policy, policyPack } from '../../support/synthetic-packs.ts'

const points = Number(process.env['FUZZ_RUNS'] ?? 10_000)

/** The values of a function at a point. */
function valueAt({ diagrams, variables }: Space, diagram: Diagram, point: Point): number {
  let at = diagram
  while (diagrams.valueOf(at) === undefined) {
    const level = diagrams.levelOf(at)
    at = diagrams.child(at, level, variables[level]!.values.indexOf(point[level]!))
  }
  return diagrams.valueOf(at)!
}

/** A small generator with a seed, so that a failure can be had again. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Blind points say little, so most start where something is done, or something else is answered, and change a few values. */
function comparePoints(packs: readonly RulePack[], runs: number, seed: number): ReadonlySet<string> {
  const space = spaceOf(mentionsOf(packs, doorPatterns))
  const { all } = engineAnswers(packs, space)
  const engine = compile(packs)
  const next = numbersFrom(seed)
  const starts = Object.keys(outcomes).flatMap((it) => cheapestPoint(all, space, (code) => answerOf(code).outcome === it) ?? []).length
  const near = Object.keys(outcomes).map((it) => cheapestPoint(all, space, (code) => answerOf(code).outcome === it))
  expect(starts).toBeGreaterThan(0)
  const seen = new Set<string>()
  for (let run = 0; run < runs; run++) {
    const start = run % 10 === 0 ? undefined : near[next(near.length)]
    const point = space.variables.map(({ values }, level) =>
      start === undefined || next(8) === 0 ? values[next(values.length)]! : start[level]!,
    )
    const { row, outcome, reason } = answerOf(valueAt(space, all, point))
    const question = questionAt(point)
    const item = decide(engine, question).items[0]!
    if (item.outcome !== outcome || item.reason !== reason)
      expect({ question, outcome: item.outcome, reason: item.reason }).toEqual({ question, outcome, reason })
    seen.add(`${row} ${outcome}`)
  }
  return seen
}

describe(`the diagrams agree with the reference interpreter (${String(points)} points)`, () => {
  it.each([
    ['all laws', [...allRulePacks]],
    ['with the baseline policy', [...allRulePacks, baseline]],
    ['with every policy', [...allRulePacks, baseline, messenger2018, messenger2024, smallOperator]],
  ])('for %s', (_name, packs) => {
    const seen = comparePoints(packs, Math.ceil(points / 4), 1543)
    expect(seen.size).toBeGreaterThan(packs.length > 12 ? 12 : 10)
  })

  it.each(allRulePacks.map((it) => [it.id, it] as const))('for %s alone', (_id, pack) => {
    comparePoints([pack], Math.ceil(points / 4 / allRulePacks.length), 16)
  })
})

/** Rules of every effect over a few facts, with exceptions, precedences, dates, acts, terms, numbers and rules that nobody verified. */
const pattern = fc.record(
  {
    emergency: fc.constantFrom('yes' as const, 'no' as const),
    signature: fc.constantFrom('present' as const, 'missing' as const),
    imminentDanger: fc.constant('yes' as const),
    languageAccepted: fc.constantFrom('yes' as const, 'no' as const),
    orderState: fc.constant('withdrawn' as const),
    windowDays: fc.constantFrom({ below: 5 }, { atLeast: 3, below: 9 }, 4),
    crossBorder: fc.constantFrom('yes' as const, 'no' as const),
    issuingState: fc.constantFrom('DE' as const, ['FR', 'IE'] as const),
    item: fc.constantFrom('person-name' as const, ['person-name', 'location'] as const),
    term: fc.constant('some' as const),
  },
  { requiredKeys: [] },
)
const needs = pattern.map(({ item: _item, term: _term, ...facts }) => facts)
const effect = fc.oneof(
  fc.constantFrom<object>(
    { effect: 'permit' },
    { effect: 'permit', act: ['disclose', 'preserve'] },
    { effect: 'permit', voluntary: true },
    { effect: 'forbid', ground: 'outside-scope' },
    { effect: 'forbid', ground: 'outside-scope', act: 'preserve' },
    { effect: 'hold', release: { event: 'review-completed' } },
    { effect: 'redirect', to: 'contact-point' },
    { effect: 'oblige', duty: 'disclose', within: { days: 1 }, startsAt: 'receipt' },
  ),
  needs.map((it) => ({ effect: 'require', ground: 'incomplete', needs: it })),
  fc.constant({ effect: 'require', ground: 'incomplete', needs: { senderAgency: 'verified' } }),
)
const someRules = fc
  .array(
    fc.record({
      what: effect,
      when: pattern,
      unless: fc.option(pattern, { nil: undefined }),
      from: fc.constantFrom('2000-01-01' as const, '2020-01-01' as const),
      confidence: fc.constantFrom('verified' as const, 'verified' as const, 'unverified' as const),
      yields: fc.nat(3),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => [
    law({ id: 'opens', effect: 'permit' }),
    ...all.map(({ what, when, unless, from, confidence, yields }, index) =>
      law({
        id: `r${String(index)}`,
        ...what,
        when,
        from,
        confidence,
        ...(unless !== undefined && { unless }),
        ...(yields === 0 && index > 0 && { yieldsTo: `r${String(index - 1)}` }),
      } as Parameters<typeof law>[0]),
    ),
  ])
const somePack = fc.record({
  rules: someRules,
  completeness: fc.constantFrom('closed' as const, 'open' as const),
  judgedBy: fc.constantFrom('receivedOn' as const, 'issuedOn' as const),
})

it('the diagrams agree with the reference interpreter for packs made at random', () => {
  const terms: NonNullable<LawPack['terms']> = { some: [{ item: 'location', emergency: 'yes' }, { item: 'phone-number' }] }
  const narrow = policyPack([
    policy({ id: 'judge', effect: 'require', ground: 'provider-policy', needs: { firstContact: 'no' }, when: { emergency: 'no' } }),
  ])
  fc.assert(
    fc.property(somePack, somePack, fc.integer(), (one, other, seed) => {
      const asking = lawPack(one.rules, { ...one, terms, territory: ['DE', 'FR'] })
      const giving = lawPack(other.rules, { ...other, terms, id: 'xx/other-act', roles: ['give'], territory: ['IE', 'DE'] })
      comparePoints([asking, giving, narrow], 40, seed)
    }),
    { numRuns: Math.ceil(points / 200), seed: 1543 },
  )
})
