import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../src/foundation/calendar-date.ts'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { messenger2018 } from '../../../src/rule-packs/policies/messenger-2018.ts'
import { messenger2024 } from '../../../src/rule-packs/policies/messenger-2024.ts'
import { smallOperator } from '../../../src/rule-packs/policies/small-operator.ts'
import { answerOf } from '../../../src/rules/check/combination/answer.ts'
import { doorPatterns, engineAnswers } from '../../../src/rules/check/combination/engine-answers.ts'
import { cheapestPoint, type Point } from '../../../src/rules/check/diagram/cheapest-point.ts'
import { valueAt } from '../../../src/rules/check/diagram/value-at.ts'
import { mentionsOf } from '../../../src/rules/check/space/mentions.ts'
import { questionAt } from '../../../src/rules/check/space/question-at.ts'
import { type Space, spaceOf } from '../../../src/rules/check/space/space-of.ts'
import { compile, decide, type LawPack, type Question, type RulePack } from '../../../src/rules/index.ts'
import { readPattern } from '../../../src/rules/reference/reading/read-pattern.ts'
import { worldOf } from '../../../src/rules/reference/reading/world.ts'
import { type FactName, facts as factTable, instruments, outcomes } from '../../../src/vocabulary/index.ts'
import { arbitraryFacts, type PlainFacts } from '../../support/arbitrary-facts.ts'
import { enough } from '../../support/seen-enough.ts'
import { someOf } from '../../support/some-of.ts'
import { law, lawPack, policy, policyPack } from '../../support/synthetic-packs.ts'

const points = Number(process.env['FUZZ_RUNS'] ?? 10_000)
const timeout = Math.max(600_000, points * 3)
// A space of all laws takes seconds of a core.
const laws = someOf(allRulePacks, 8)
// It is laid out anew for each question of the last test.
const someLaws = allRulePacks.filter((it) => /^(eu\/e-|us\/s|br|in)/.test(it.id))

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
    const { row, outcome, reason } = answerOf(valueAt(all, point, space)!)
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
    ['all laws', [...laws]],
    ['with the baseline policy', [...laws, baseline]],
    ['with every policy', [...laws, baseline, messenger2018, messenger2024, smallOperator]],
  ])(
    'for %s',
    (_name, packs) => {
      const seen = comparePoints(packs, Math.ceil(points / 4), 1543)
      expect(seen.size).toBeGreaterThan(enough(9))
    },
    timeout,
  )

  it.each(laws.map((it) => [it.id, it] as const))(
    'for %s alone',
    (_id, pack) => {
      comparePoints([pack], Math.ceil(points / 4 / allRulePacks.length), 16)
    },
    timeout,
  )
})

/** Rules of every effect over a few facts, with exceptions, precedences, dates, acts, terms, numbers and rules that nobody verified. */
const pattern = fc.record(
  {
    emergency: fc.constantFrom('yes' as const, 'no' as const),
    signature: fc.constantFrom('present' as const, 'missing' as const),
    imminentDanger: fc.constant('yes' as const),
    languageAccepted: fc.constantFrom('yes' as const, 'no' as const),
    orderState: fc.constant('withdrawn' as const),
    orderAgeDays: fc.constantFrom({ below: 5 }, { atLeast: 3 }, 0),
    orderStillStands: fc.constantFrom('yes' as const, 'no' as const),
    windowDays: fc.constantFrom({ below: 5 }, { atLeast: 3, below: 9 }, 4),
    crossBorder: fc.constantFrom('yes' as const, 'no' as const),
    issuingState: fc.constantFrom('DE' as const, ['FR', 'IE'] as const),
    item: fc.constantFrom('person-name' as const, ['person-name', 'location'] as const),
    term: fc.constant('some' as const),
  },
  { requiredKeys: [] },
)
const needs = pattern
  .map((it) => Object.fromEntries(Object.entries(it).filter(([key]) => key !== 'item' && key !== 'term')))
  .filter((it) => Object.keys(it).length > 0)
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
    // Now and then nothing else opens, so that the permits among the others count.
    ...(all.length % 2 === 0 ? [law({ id: 'opens', effect: 'permit', act: ['disclose', 'preserve'] })] : []),
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
  governs: fc.constantFrom({}, { instrumentFamily: 'other' as const }, { crossBorder: 'yes' as const }),
})
const terms: NonNullable<LawPack['terms']> = { some: [{ item: 'location', emergency: 'yes' }, { item: 'phone-number' }] }
const narrow = policyPack([
  policy({ id: 'judge', effect: 'require', ground: 'provider-policy', needs: { firstContact: 'no' }, when: { emergency: 'no' } }),
])
const somePacks: fc.Arbitrary<readonly RulePack[]> = fc
  .tuple(somePack, somePack, fc.constantFrom('asking only', 'both', 'with a policy'))
  .map(([one, other, which]) => {
    const asking = lawPack(one.rules, { ...one, terms, territory: ['DE', 'FR'] })
    const giving = lawPack(other.rules, { ...other, terms, id: 'xx/other-act', roles: ['give'], territory: ['IE', 'DE'] })
    return [asking, ...(which === 'asking only' ? [] : [giving]), ...(which === 'with a policy' ? [narrow] : [])]
  })

it(
  'the diagrams agree with the reference interpreter for packs made at random',
  () => {
    fc.assert(
      fc.property(somePacks, fc.integer(), (packs, seed) => {
        comparePoints(packs, 60, seed)
      }),
      { numRuns: Math.ceil(points / 20), seed: 1543 },
    )
  },
  timeout,
)

/** The point that stands for a question: in each variable the value that no pattern, no territory, no act and no date of the packs tells from it. */
function pointFor(
  packs: readonly RulePack[],
  space: Space,
  facts: PlainFacts,
  receivedOn: CalendarDate,
  issuedOn: CalendarDate | null,
): Point {
  const mentions = mentionsOf(packs, doorPatterns)
  const world = worldOf(facts)
  const match = (value: unknown, wanted: unknown): unknown =>
    value === undefined
      ? 'unknown'
      : typeof value === 'number'
        ? readPattern({ windowDays: wanted as number }, { valueOf: () => value }, 'location', {}).truth
        : [wanted].flat().includes(value)
  const isLike = (fact: FactName, value: unknown): boolean => {
    const own = world.valueOf(fact)
    const definition = factTable[fact]
    const told: unknown[] = [...(mentions.facts.get(fact) ?? []), 'suppliable' in definition ? definition.suppliable : []]
    if ((own === undefined) !== (value === undefined)) return false
    if (fact === 'issuingState' || fact === 'addresseeState') told.push(...mentions.territories[fact])
    if (fact === 'instrument' && own !== undefined && instruments[own as 'epoc'].act !== instruments[value as 'epoc'].act) return false
    if (fact === 'crossBorder' && !mentions.facts.has(fact)) return true
    return typeof own === 'number' && told.length === 1 ? true : told.every((it) => match(own, it) === match(value, it))
  }
  const sameDays = (cuts: readonly CalendarDate[], a: CalendarDate, b: CalendarDate): boolean => cuts.every((it) => it <= a === it <= b)
  return space.variables.map(({ name, facts: names, values }) => {
    const found = values.find((it) => {
      if (name === 'item') return true
      if (it.dates === undefined) return names.every((fact) => isLike(fact, it.world[fact]))
      const { dates } = it
      if (!sameDays(mentions.received, receivedOn, dates.receivedOn)) return false
      if (!mentions.byIssue) return true
      return issuedOn === null || dates.issuedOn === null
        ? issuedOn === dates.issuedOn
        : sameDays(mentions.issued, issuedOn, dates.issuedOn)
    })
    if (found === undefined) expect({ name, facts }).toBe('stood for by a value of the space')
    return found!
  })
}

const days: readonly CalendarDate[] = ['1999-12-31', '2000-01-01', '2019-12-31', '2020-01-01', '2026-11-02']

it(
  'every question has a point that stands for it, and the answer there',
  () => {
    const answered = new Set<string>()
    fc.assert(
      fc.property(
        fc.oneof({ weight: 9, arbitrary: somePacks }, { weight: 1, arbitrary: fc.constant([...someLaws, baseline]) }),
        arbitraryFacts,
        fc.constantFrom('DE', 'IE', 'FR', 'US'),
        fc.constantFrom('other-production-order', 'other-preservation-order', 'epoc'),
        fc.constantFrom(...days),
        fc.constantFrom(...days, null),
        (packs, some, state, instrument, receivedOn, issuedOn) => {
          const facts = { ...some, ...(packs.length < 5 && { instrument, issuingState: 'DE', addresseeState: state }) }
          const credible = issuedOn !== null && Date.parse(issuedOn) - Date.parse(receivedOn) > 86_400_000 ? null : issuedOn
          const space = spaceOf(mentionsOf(packs, doorPatterns))
          const point = pointFor(packs, space, facts, receivedOn, credible)
          const item = point.find((it) => it.item !== undefined)!.item!
          const { outcome, reason } = answerOf(valueAt(engineAnswers(packs, space).all, point, space)!)
          const question = { asked: [item], facts: facts as unknown as Question['facts'], receivedOn, issuedOn, group: 'g1' }
          const decided = decide(compile(packs), question).items[0]!
          expect({ outcome: decided.outcome, reason: decided.reason }).toEqual({ outcome, reason })
          answered.add(outcome)
        },
      ),
      { numRuns: Math.ceil(points / 50), seed: 1543 },
    )
    expect(answered.size).toBeGreaterThan(enough(4))
  },
  timeout,
)
