import fc from 'fast-check'
import type { PolicyPack, Question, RulePack } from '../../src/rules/index.ts'
import { routeFacts } from '../../src/vocabulary/index.ts'
import { law, lawPack, policy, policyPack } from './synthetic-packs.ts'

/** The facts that small packs name, with the values that are tried: of each kind one, with suppliable values, with three values, with numbers, and one that is read into another. */
export const smallFacts = {
  emergency: ['yes', 'no'],
  martialLaw: ['yes', 'no'],
  imminentDanger: ['yes', 'no'],
  signature: ['present', 'missing'],
  emergencyGround: ['life-or-safety', 'critical-infrastructure', 'other'],
  languageAccepted: ['yes', 'no'],
  targetsCount: [0, 3, 4, 7],
  orderAgeDays: [0, 3, 4, 7],
  orderStillStands: ['yes', 'no'],
} as const
type SmallFact = keyof typeof smallFacts

const literal: fc.Arbitrary<readonly [SmallFact, unknown]> = fc
  .constantFrom(...(Object.keys(smallFacts) as SmallFact[]))
  .chain((fact) =>
    fc.tuple(
      fc.constant(fact),
      fact === 'targetsCount' || fact === 'orderAgeDays'
        ? fc.constantFrom<unknown>(3, { atLeast: 4 }, { below: 4 }, { atLeast: 3, below: 7 })
        : fc.oneof(fc.constantFrom<unknown>(...smallFacts[fact]), fc.constant<unknown>(smallFacts[fact].slice(0, 2))),
    ),
  )
const facts = (maxLength: number): fc.Arbitrary<Record<string, unknown>> =>
  fc.array(literal, { maxLength }).map((it) => Object.fromEntries(it))
const pattern: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { weight: 3, arbitrary: facts(1) },
  { weight: 3, arbitrary: facts(2) },
  { weight: 1, arbitrary: fc.array(facts(2), { minLength: 1, maxLength: 2 }).map((anyOf) => ({ anyOf })) },
)

const effects = {
  permit: { effect: 'permit' },
  voluntary: { effect: 'permit', voluntary: true },
  forbid: { effect: 'forbid', ground: 'outside-scope' },
  hold: { effect: 'hold', release: { event: 'review-completed' } },
  redirect: { effect: 'redirect', to: 'contact-point' },
} as const

const rule = (kinds: readonly (keyof typeof effects | 'require')[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    when: pattern,
    unless: fc.option(facts(1), { nil: undefined, freq: 3 }),
    needs: pattern,
    unverified: fc.nat(5).map((it) => it === 0),
    as: fc.option(fc.constantFrom('ask', 'give'), { nil: undefined, freq: 6 }),
    later: fc.nat(3).map((it) => it === 0),
    yields: fc.option(fc.nat(3), { nil: undefined, freq: 3 }),
  })

const build = (drawn: readonly Record<string, unknown>[], isLaw: boolean): readonly Record<string, unknown>[] =>
  drawn.map(({ kind, when, unless, needs, unverified, as, later, yields }, index) => ({
    id: `r${index}`,
    when,
    ...(unless !== undefined && Object.keys(unless as object).length > 0 && { unless }),
    ...(kind === 'require'
      ? { effect: 'require', needs: Object.keys(needs as object).length === 0 ? { emergency: 'yes' } : needs, ground: 'incomplete' }
      : effects[kind as keyof typeof effects]),
    ...(isLaw && unverified === true && { confidence: 'unverified' }),
    ...(isLaw && as !== undefined && { as }),
    ...(later === true && { from: '2026-11-02' }),
    ...(typeof yields === 'number' && yields < index && { yieldsTo: `r${yields}` }),
  }))

/** A law and a policy of a few rules over {@link smallFacts}. */
export const smallPacks: fc.Arbitrary<readonly RulePack[]> = fc
  .record({
    permits: fc.array(rule(['permit', 'permit', 'permit', 'voluntary']), { minLength: 1, maxLength: 3 }),
    others: fc.array(rule(['forbid', 'require', 'hold', 'redirect', 'permit']), { maxLength: 4 }),
    ofPolicy: fc.array(rule(['forbid', 'require', 'hold']), { maxLength: 2 }),
    judgedBy: fc.constantFrom('issuedOn', 'receivedOn'),
    completeness: fc.constantFrom('closed', 'open'),
  })
  .map(({ permits, others, ofPolicy, judgedBy, completeness }) => [
    lawPack(
      build([...permits, ...others], true).map((it) => law(it as never)),
      { judgedBy, completeness },
    ),
    policyPack(build(ofPolicy, false).map((it) => policy(it as never)) as PolicyPack['rules']),
  ])

/** A question about such packs, of which some facts are known and some are not. */
export const smallQuestion: fc.Arbitrary<Question> = fc
  .record({
    facts: fc.record(
      Object.fromEntries(
        Object.entries(smallFacts).map(([name, values]) => [
          name,
          fc.option(fc.constantFrom<string | number>(...values), { nil: undefined, freq: 1 }),
        ]),
      ),
    ),
    authentic: fc.nat(9).map((it) => it > 0),
    issuedOn: fc.constantFrom('2026-11-01', '2026-11-02', null),
  })
  .map(({ facts, authentic, issuedOn }) => ({
    asked: ['phone-number'],
    facts: {
      instrument: 'other-production-order',
      issuingState: 'DE',
      addresseeState: 'IE',
      ...Object.fromEntries(Object.entries(routeFacts).map(([name, { passes }]) => [name, passes])),
      ...(authentic && { authenticity: 'sufficient' }),
      ...Object.fromEntries(Object.entries(facts).filter(([, it]) => it !== undefined)),
    },
    issuedOn: issuedOn,
    receivedOn: '2026-11-03',
    group: 'g1',
  }))
