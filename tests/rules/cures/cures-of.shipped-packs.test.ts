import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { smallOperator } from '../../../src/rule-packs/policies/small-operator.ts'
import { compile, curesOf, decide, type Question } from '../../../src/rules/index.ts'
import { facts as factTable, type RequestedItem } from '../../../src/vocabulary/index.ts'
import { changedQuestion, engineMaker, type Made, waysToMake } from '../../support/apply-changes.ts'
import { arbitraryQuestion } from '../../support/arbitrary-facts.ts'
import { given, questionOf } from '../../support/given.ts'
import { enough } from '../../support/seen-enough.ts'

const packs = [...allRulePacks, baseline, smallOperator]
const engineFor = engineMaker(packs)
const engine = engineFor([])
const scale = Number(process.env['PROPERTY_SCALE'] ?? 1)
const run = <T>(property: fc.IProperty<T>, numRuns: number): void => {
  fc.assert(property, scale === 1 ? { numRuns, seed: 2343 } : { numRuns: numRuns * scale })
}
const outcomeAfter = (question: Question, item: RequestedItem, made: readonly Made[]): string =>
  decide(engineFor(made), changedQuestion({ ...question, asked: [item] }, made)).items[0]!.outcome
const acts = ['disclose', 'preserve', 'restrict', 'hold']

/** Orders of many laws, each in order but for some facts that are blank. */
const somewhere: fc.Arbitrary<Question> = fc
  .record({
    law: fc.constantFrom(
      ['epoc', 'DE', 'IE'],
      ['epoc-pr', 'DE', 'IE'],
      ['us/search-warrant', 'US', 'US'],
      ['us/emergency-request', 'US', 'US'],
      ['de/subscriber-data-request', 'DE', 'DE'],
      ['de/usage-data-order', 'DE', 'DE'],
      ['br/court-order', 'BR', 'BR'],
      ['in/section-69-direction', 'IN', 'IN'],
    ),
    blank: fc.uniqueArray(fc.constantFrom(...Object.keys(given).slice(3)), { maxLength: 12 }),
    missing: fc.uniqueArray(fc.constantFrom('signature', 'timeRange', 'addressee', 'legalBasis'), { maxLength: 2 }),
    issuedOn: fc.constantFrom('2026-11-02', '2026-11-02', null),
    item: fc.constantFrom('person-name', 'session-ip-log', 'message-content', 'payment-instrument', 'location'),
  })
  .map(({ law: [instrument, issuingState, addresseeState], blank, missing, issuedOn, item }) => ({
    ...questionOf([item as RequestedItem], {
      instrument,
      issuingState,
      addresseeState,
      ...Object.fromEntries(missing.map((it) => [it, 'missing'])),
      ...Object.fromEntries(blank.map((it) => [it, undefined])),
    }),
    issuedOn: issuedOn,
  }))

it('each set makes the item act or hold with every value that it names, and no part of it does', { timeout: 600_000 }, () => {
  const seen = { points: 0, sets: 0, incomplete: 0, reviews: 0 }
  const property = (question: Question, random: number): void => {
    for (const item of question.asked) {
      const { needed, oneOf, complete } = curesOf(engine, question, item)
      if (oneOf.length > 0) seen.points += 1
      if (!complete) seen.incomplete += 1
      for (const [index, rest] of oneOf.entries()) {
        if ((index + random) % Math.ceil(oneOf.length / 4) !== 0) continue
        const set = [...needed, ...rest]
        const ways = set.map(waysToMake)
        seen.sets += 1
        if (set.some((it) => it.change === 'review')) seen.reviews += 1
        const first = ways.map((it) => it[random % it.length]!)
        // Every value of each change, the other changes as they were chosen.
        for (const [at, values] of ways.entries())
          for (const value of values) expect(acts).toContain(outcomeAfter(question, item, first.with(at, value)))
        // No part: all parts of small sets, all but one of large ones.
        const parts =
          set.length <= 5
            ? Array.from({ length: 2 ** set.length - 1 }, (_, bits) => first.filter((_, at) => (bits & (1 << at)) !== 0))
            : first.map((_, left) => first.filter((_, at) => at !== left))
        for (const part of parts) expect(acts).not.toContain(outcomeAfter(question, item, part))
      }
    }
  }
  run(fc.property(somewhere, fc.nat(99), property), 120)
  run(fc.property(arbitraryQuestion, fc.nat(99), property), 120)
  if (scale > 1) console.log(seen)
  expect(seen.points).toBeGreaterThan(enough(60))
  expect(seen.reviews).toBeGreaterThan(10)
})

it('finds what trying every value of a few blank facts finds', { timeout: 600_000 }, () => {
  const open = [
    'authorityKind',
    'validatedBy',
    'proceedings',
    'emergency',
    'threeYearOffence',
    'listedOffence',
    'privilegedInfrastructure',
    'addressedAs',
    'purpose',
    'timeRange',
    'enforcingAuthorityNotified',
  ] as const
  const ofTheUnion = compile([eEvidence])
  let seen = 0
  run(
    fc.property(somewhere, fc.uniqueArray(fc.constantFrom(...open), { minLength: 1, maxLength: 3 }), (question, names) => {
      const item = question.asked[0]!
      // The given order is complete under European law.
      const instrument = question.facts.instrument === 'epoc-pr' ? 'epoc-pr' : 'epoc'
      const known = Object.entries({ ...given, instrument }).filter(([name]) => !(names as string[]).includes(name))
      const point: Question = { ...questionOf([item]), facts: Object.fromEntries(known) as Question['facts'] }
      const { oneOf, needed, complete } = curesOf(ofTheUnion, point, item)
      if (!['verify', 'clarify', 'refer'].includes(decide(ofTheUnion, point).items[0]!.outcome)) return
      // Sets of blank facts only: a review, or an element that the law wants and the given order does not have, is another matter.
      const told = oneOf
        .map((rest) => [...needed, ...rest])
        .filter((set) => set.every((it) => it.change === 'fact' && (names as string[]).includes(it.fact)))
        .flatMap((set) =>
          set
            .map(waysToMake)
            .reduce<readonly (readonly Made[])[]>((list, ways) => list.flatMap((it) => ways.map((way) => [...it, way])), [[]]),
        )
      const word = (set: readonly Made[]): string =>
        set
          .map((it) => ('fact' in it ? `${it.fact}=${it.value}` : ''))
          .sort()
          .join(' ')
      const tried = names.reduce<readonly (readonly Made[])[]>(
        (list, fact) =>
          list.flatMap((set) => [set, ...(factTable[fact].domain as readonly string[]).map((value) => [...set, { fact, value }])]),
        [[]],
      )
      const acting = tried.filter((set) => acts.includes(decide(ofTheUnion, changedQuestion(point, set)).items[0]!.outcome))
      const smallest = acting.filter(
        (set) => !acting.some((it) => it.length < set.length && it.every((one) => set.some((other) => word([other]) === word([one])))),
      )
      expect(complete).toBe(true)
      expect([...new Set(told.map(word))].sort()).toEqual(smallest.map(word).sort())
      if (smallest.length > 0) seen += 1
    }),
    60,
  )
  expect(seen).toBeGreaterThan(15)
})
