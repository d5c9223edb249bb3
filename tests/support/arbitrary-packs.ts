import fc from 'fast-check'
import type { CalendarDate } from '../../src/foundation/calendar-date.ts'
import { type Instructions, type LawPack, type PolicyPack, type RulePack, ruleDigest } from '../../src/rules/index.ts'
import { type FactName, facts as factTable } from '../../src/vocabulary/index.ts'

/*
 * Laws that nobody would make, about few facts, so that every way in which rules can meet comes up often.
 */

type Plain = Record<string, unknown>

const days: readonly CalendarDate[] = [
  '2025-12-31',
  '2026-01-01',
  '2026-06-01',
  '2026-11-02',
  '2026-11-03',
  '2026-11-04',
  '2027-01-01',
  '2028-02-29',
]
export const day = fc.constantFrom(...days)
export const states = ['DE', 'IE', 'US', 'FR'] as const
export const instruments = ['other-production-order', 'other-preservation-order', 'tco-removal-order', 'epoc', 'us/search-warrant'] as const
export const items = ['phone-number', 'message-content', 'location', 'person-name'] as const

const indexFacts: Readonly<Record<string, readonly string[]>> = {
  instrument: instruments,
  instrumentFamily: ['other', 'e-evidence', 'us-process', 'terrorist-content'],
  issuingState: states,
  addresseeState: states,
  crossBorder: ['yes', 'no'],
}
export const caseFacts: readonly FactName[] = [
  'emergency',
  'authorityKind',
  'signature',
  'languageAccepted',
  'emergencyGround',
  'purpose',
  'imminentDanger',
  'firstContact',
  'orderState',
  'orderStillStands',
  'enforcingAuthorityAnswer',
  'channel',
  'issueDate',
]
export const numbers: readonly FactName[] = ['windowDays', 'maximumPenaltyMonths', 'orderAgeDays']
export const sender: readonly FactName[] = ['senderPerson', 'senderDocument']
export const cuts = [0, 1, 30, 90, 1_000_000_000]

const some = <T>(from: readonly T[]): fc.Arbitrary<T | T[]> =>
  fc.oneof(fc.constantFrom(...from), fc.uniqueArray(fc.constantFrom(...from), { minLength: 1, maxLength: 3 }))
export const domainOf = (fact: FactName): readonly string[] => factTable[fact].domain as readonly string[]
const cut: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...cuts),
  fc.constantFrom(...cuts).map((atLeast) => ({ atLeast })),
  fc.constantFrom(...cuts).map((below) => ({ below })),
  fc.constant({ atLeast: 1, below: 90 }),
)

const indexCondition = fc
  .constantFrom(...Object.keys(indexFacts))
  .chain((name) => some(indexFacts[name] ?? []).map((it): Plain => ({ [name]: it })))
const wordCondition = (names: readonly FactName[]): fc.Arbitrary<Plain> =>
  fc.constantFrom(...names).chain((name) => some(domainOf(name)).map((it): Plain => ({ [name]: it })))
const numberCondition = fc.tuple(fc.constantFrom(...numbers), cut).map(([name, it]): Plain => ({ [name]: it }))
const itemCondition = some(items).map((item): Plain => ({ item }))
const factCondition = fc.oneof(
  { weight: 5, arbitrary: wordCondition(caseFacts) },
  { weight: 1, arbitrary: numberCondition },
  { weight: 1, arbitrary: indexCondition },
  { weight: 1, arbitrary: wordCondition(sender) },
)

const all = (parts: readonly Plain[]): Plain => Object.assign({}, ...parts) as Plain
/** A pattern of few conditions, with alternatives in alternatives. */
const patternOf = (condition: fc.Arbitrary<Plain>): fc.Arbitrary<Plain> =>
  fc.letrec<{ flat: Plain; any: Plain; pattern: Plain }>((tie) => ({
    flat: fc.array(condition, { maxLength: 3 }).map(all),
    any: fc
      .tuple(fc.array(condition, { maxLength: 2 }), fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }))
      .map(([parts, anyOf]) => ({ ...all(parts), anyOf })),
    pattern: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('flat'), tie('any')),
  })).pattern

const terms = ['term-a', 'term-b'] as const
const ruleCondition = fc.oneof(
  { weight: 4, arbitrary: factCondition },
  { weight: 1, arbitrary: itemCondition },
  { weight: 1, arbitrary: some(terms).map((term): Plain => ({ term })) },
)
const termPattern = fc.array(fc.oneof(factCondition, itemCondition), { maxLength: 2 }).map(all)

const acts = ['disclose', 'preserve', 'restrict'] as const
/** What opens everything, or obliges to do it, so that what closes, waits or asks can be seen. */
const base = (more: Plain): Plain => ({
  cite: 'Example Act, § 0',
  says: 'It says so.',
  from: '2000-01-01',
  confidence: 'verified',
  when: {},
  ...more,
})
const opens = base({ id: 'opens', effect: 'permit', act: acts })
const duty = base({ id: 'duty', effect: 'oblige', duty: 'disclose', within: { days: 10 }, startsAt: 'receipt' })
const bases = fc.constantFrom<Plain[]>(
  [opens],
  [opens],
  [opens, duty],
  [{ ...opens, confidence: 'unverified' }],
  [{ ...opens, voluntary: true }, duty],
  [],
)
const acting = fc.option(some(acts), { nil: undefined }).map((act) => (act === undefined ? {} : { act }))
const span = fc.constantFrom({ days: 10 }, { hours: 8 })
const upon = fc
  .option(some(['disclose', 'refer', 'decline', 'clarify', 'verify']), { nil: undefined })
  .map((it) => (it === undefined ? {} : { upon: it }))
const permit = acting.chain((act) =>
  fc.constantFrom<Plain>({ effect: 'permit', ...act }, { effect: 'permit', ...act }, { effect: 'permit', voluntary: true, ...act }),
)
const forbid = fc
  .tuple(acting, fc.constantFrom('outside-scope', 'provider-policy'))
  .map(([act, ground]): Plain => ({ effect: 'forbid', ground, ...act }))
/** A requirement of nothing is no rule. */
const needsSomething = (needs: object): object => (Object.keys(needs).length === 0 ? { emergency: 'yes' } : needs)
const require = fc
  .tuple(acting, patternOf(factCondition), fc.constantFrom('outside-scope', 'provider-policy'))
  .map(([act, needs, ground]): Plain => ({ effect: 'require', needs: needsSomething(needs), ground, ...act }))
const hold = fc.tuple(acting, fc.option(span, { nil: undefined })).map(
  ([act, orAfter]): Plain => ({
    effect: 'hold',
    release: { event: 'review-completed', ...(orAfter !== undefined && { orAfter }) },
    ...act,
  }),
)
const redirect = fc.constantFrom('mutual-assistance', 'competent-authority').map((to): Plain => ({ effect: 'redirect', to }))
const oblige = fc.oneof(
  fc
    .tuple(fc.constantFrom('disclose', 'restrict', 'inform-authority'), span, upon)
    .map(([what, within, more]): Plain => ({ effect: 'oblige', duty: what, within, startsAt: 'receipt', ...more })),
  upon.map((more): Plain => ({ effect: 'oblige', duty: 'preserve', for: { days: 60 }, startsAt: 'issue', counting: 'national', ...more })),
  fc.constantFrom(1, 2).map((approvals): Plain => ({ effect: 'oblige', duty: 'obtain-approval', approvals })),
)
const policyEffect = fc.oneof(forbid, require, hold, oblige)
const lawEffect = fc.oneof({ weight: 8, arbitrary: permit }, { weight: 1, arbitrary: redirect }, { weight: 8, arbitrary: policyEffect })

const ids = ['1', '2', '10', '10-2', '9-3', 'a', 'b-1', '01']
const maybe = <T>(arbitrary: fc.Arbitrary<T>, name: string): fc.Arbitrary<Plain> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 }).map((it) => (it === undefined ? {} : { [name]: it }))

function rulesOf(effect: fc.Arbitrary<Plain>, ofLaw: fc.Arbitrary<Plain>): fc.Arbitrary<Plain[]> {
  const rule = fc
    .tuple(
      effect,
      patternOf(ruleCondition),
      maybe(patternOf(ruleCondition), 'unless'),
      ofLaw,
      day,
      fc.option(day, { nil: undefined }),
      fc.array(fc.nat(7), { maxLength: 2 }),
    )
    .map(([acts, when, unless, law, from, until, yields]) => ({
      rule: {
        cite: 'Example Act, § 1',
        says: 'It says so.',
        when,
        ...unless,
        ...law,
        ...acts,
        from: from < '2026-06-02' ? from : '2000-01-01',
        ...(until !== undefined && until > '2026-06-02' && { until }),
      },
      yields,
    }))
  return fc
    .tuple(fc.array(rule, { maxLength: 7 }), fc.shuffledSubarray(ids, { minLength: 7, maxLength: 7 }), fc.integer())
    .map(([rules, names, turn]) => {
      const named = rules.map(({ rule: it, yields }, index): Plain => {
        const targets = [...new Set(yields.filter((to) => to < index).map((to) => names[to]))]
        return { ...it, id: names[index], ...(targets.length > 0 && { yieldsTo: targets.length === 1 ? targets[0] : targets }) }
      })
      return turn % 2 === 0 ? named : named.reverse()
    })
}

const someTerms = fc.record({
  'term-a': fc.oneof(termPattern, fc.array(termPattern, { minLength: 1, maxLength: 3 })),
  'term-b': termPattern,
})
const governs = fc
  .array(fc.oneof(indexCondition, fc.constant({}), fc.constant({}), fc.constant({}), fc.constant({})), { maxLength: 2 })
  .map(all)
const ofLaw = fc
  .tuple(fc.constantFrom('verified', 'verified', 'verified', 'unverified'), maybe(fc.constantFrom('ask', 'give'), 'as'))
  .map(([confidence, as]) => ({ confidence, ...as }))

const lawPack = fc
  .record({
    rules: rulesOf(lawEffect, ofLaw),
    terms: someTerms,
    roles: fc.constantFrom(['ask', 'give'], ['ask', 'give'], ['ask'], ['give'], ['give', 'ask']),
    territory: fc.oneof(
      { weight: 3, arbitrary: fc.constant(states) },
      { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...states), { minLength: 2, maxLength: 3 }) },
    ),
    first: bases,
    completeness: fc.constantFrom('closed', 'open'),
    governs: fc.oneof(governs, fc.record({ ask: governs, give: governs })),
    judgedBy: fc.constantFrom('receivedOn', 'receivedOn', 'issuedOn'),
  })
  .map(({ first, rules, ...it }) => ({
    // A role that the pack does not play is no role for its rules.
    rules: [...first, ...rules].map(({ as, ...rule }: Plain) => ({
      ...rule,
      ...((it.roles as readonly unknown[]).includes(as) && { as }),
    })),
    version: '1',
    title: 'Example Act',
    source: 'https://law.example.org',
    reviewed: { on: '2026-11-21', by: 'nobody' },
    ...it,
  }))
const policyPack = fc
  .record({ rules: rulesOf(policyEffect, fc.constant({})), terms: someTerms })
  .map((it) => ({ version: '1', title: 'Example policy', source: 'https://example.org', roles: ['policy'], ...it }))

/** Up to three laws and two policies. */
export const arbitraryPacks: fc.Arbitrary<readonly RulePack[]> = fc
  .tuple(fc.array(lawPack, { minLength: 1, maxLength: 3 }), fc.array(policyPack, { maxLength: 2 }))
  .map(([laws, policies]) => [
    ...laws.map((it, index) => ({ ...it, id: ['xx/act-10', 'xx/act-9', 'aa/act'][index] }) as unknown as LawPack),
    ...policies.map((it, index) => ({ ...it, id: `policies/${String(index)}` }) as unknown as PolicyPack),
  ])

/** Instructions on rules of packs: some hold, some are about the rule before it was edited, some are over. */
export function arbitraryInstructions(packs: readonly RulePack[]): fc.Arbitrary<Instructions | undefined> {
  const rules = packs.flatMap((pack) => (pack.rules as readonly LawPack['rules'][number][]).map((rule) => ({ pack, rule })))
  const entries = (about: readonly (typeof rules)[number][]): fc.Arbitrary<unknown[]> =>
    about.length === 0
      ? fc.constant([])
      : fc.array(
          fc
            .tuple(
              fc.constantFrom(...about),
              fc.constantFrom(true, true, true, false),
              fc.constantFrom<readonly [string, string]>(
                ['2026-01-01', '2027-01-01'],
                ['2026-11-03', '2026-11-04'],
                ['2025-01-01', '2026-06-01'],
              ),
            )
            .map(([{ pack, rule }, isCurrent, [on, until]]) => ({
              pack: pack.id,
              rule: rule.id,
              digest: isCurrent ? ruleDigest(rule) : '0'.repeat(64),
              by: 'A. Example',
              on,
              until,
              reason: 'read',
            })),
          { maxLength: 3 },
        )
  return fc.option(
    fc
      .record({
        vouch: entries(rules.filter(({ rule }) => 'confidence' in rule && rule.confidence === 'unverified')),
        volunteer: entries(rules.filter(({ rule }) => 'voluntary' in rule)),
        lift: entries(rules.filter(({ pack }) => (pack.roles as readonly string[]).includes('policy'))),
        waiveApproval: fc.array(
          patternOf(factCondition).map((when) => ({ when, by: 'A. Example', on: '2026-01-01', until: '2027-01-01', reason: 'routine' })),
          { maxLength: 2 },
        ),
      })
      .map(
        (it) =>
          ({ id: 'example-operator', version: '1', signedBy: 'A. Example', signedOn: '2026-01-01', ...it }) as unknown as Instructions,
      ),
    { nil: undefined, freq: 3 },
  )
}
