import { beforeAll, describe, expect, it } from 'vitest'
import { allPolicies } from '../../../src/rule-packs/all-policies.ts'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { checkCombinations } from '../../../src/rules/check/combination/check-combinations.ts'
import { checkPack } from '../../../src/rules/check/pack/check-pack.ts'
import type { RulePack } from '../../../src/rules/index.ts'
import { someOf } from '../../support/some-of.ts'

type Rule = RulePack['rules'][number]
const packs: readonly RulePack[] = [...allRulePacks, ...allPolicies]

/** What a pack is told, as a text that differs if anything that it is told does. */
const toldOf = (pack: RulePack): string => {
  const { claims, findings } = checkPack(pack)
  return JSON.stringify([
    claims.map((it) => [it.invariant, it.status, it.counterexample?.says.split('.')[0]]),
    findings.map((it) => [it.code, it.rules]),
  ])
}
const withRule = (pack: RulePack, id: string, change: (rule: Rule) => Rule): RulePack =>
  ({ ...pack, rules: (pack.rules as readonly Rule[]).map((it) => (it.id === id ? change(it) : it)) }) as RulePack

/** A careless edit that opens: an emergency that excuses from a rule, hidden in a term, so that the rule itself still reads the same. */
const hidesAnEmergency = (pack: RulePack, id: string): RulePack => {
  const weakened = withRule(pack, id, (rule) => ({
    ...rule,
    unless: { anyOf: [...(rule.unless === undefined ? [] : [rule.unless]), { term: 'excused' }] },
  }))
  return { ...weakened, terms: { ...pack.terms, excused: { emergency: 'yes' } } }
}
/** A misread limit: too little is forbidden instead of too much. */
const closesWhatIsSmall = (pack: RulePack, id: string): RulePack =>
  withRule(pack, id, (rule) => ({ ...rule, when: { ...rule.when, windowDays: { below: 7 } } }))
/** A rule that is swallowed by an earlier one of its own pack. */
const repeats = (pack: RulePack, id: string): RulePack =>
  ({
    ...pack,
    rules: (pack.rules as readonly Rule[]).flatMap((it) => (it.id === id ? [it, { ...it, id: `${it.id}-again` }] : [it])),
  }) as RulePack

/** The rules that close for sure: what nobody confirmed decides nothing, so nothing is weakened by weakening it. */
const closingIn = (pack: RulePack): readonly Rule[] =>
  (pack.rules as readonly Rule[]).filter(
    (it) => (it.effect === 'require' || it.effect === 'forbid') && (!('confidence' in it) || it.confidence === 'verified'),
  )

// The small ones first, so that a few of them take little time.
const closing = packs.filter((it) => closingIn(it).length > 0).sort((a, b) => a.rules.length - b.rules.length)
describe.each(someOf(closing, 24).map((it) => [it.id, it] as const))('%s', (_id, pack) => {
  let before: string
  beforeAll(() => {
    before = toldOf(pack)
  })

  // One rule for each way is enough; which one does not matter, since some are swallowed by another.
  it.each([
    ['an emergency that is hidden in a term', hidesAnEmergency],
    ['a limit that closes what is small', closesWhatIsSmall],
    ['a rule that is said twice', repeats],
  ])(
    'is caught with %s',
    (_what, weaken) => {
      expect(
        closingIn(pack)
          .slice(0, 5)
          .some((it) => toldOf(weaken(pack, it.id)) !== before),
      ).toBe(true)
    },
    120_000,
  )
})

it('the baseline policy without its first rule is caught where a law lets others than judges order content', () => {
  const careless = { ...baseline, rules: baseline.rules.filter((it) => it.id !== '1-content') }
  const some = allRulePacks.filter((it) => /^(us|in|br)\//.test(it.id))
  const { claims } = checkCombinations([...some, careless], [])
  const refuted = claims.filter((it) => it.invariant === 'content-needs-a-judge' && it.status === 'refuted')
  expect(refuted.length).toBeGreaterThan(0)
}, 120_000)
