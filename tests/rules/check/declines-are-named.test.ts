import { expect, it } from 'vitest'
import { codeOf } from '../../../src/rules/check/combination/answer.ts'
import { declinesAreNamed } from '../../../src/rules/check/combination/declines-are-named.ts'
import { doorPatterns } from '../../../src/rules/check/combination/engine-answers.ts'
import { onlyWhere } from '../../../src/rules/check/diagram/only-where.ts'
import { yes } from '../../../src/rules/check/reading/code.ts'
import { patternDiagram } from '../../../src/rules/check/reading/pattern-diagram.ts'
import { mentionsOf } from '../../../src/rules/check/space/mentions.ts'
import { spaceOf } from '../../../src/rules/check/space/space-of.ts'
import type { RulePack } from '../../../src/rules/index.ts'
import { law, lawPack, opens, policy, policyPack } from '../../support/synthetic-packs.ts'

// The engine declines nothing without a name, so the claim is asked about answers that nobody gave.
const inCalm = { emergency: 'no', instrument: 'other-production-order', issuingState: 'DE' } as const
const declined = { 3: codeOf({ row: 3, outcome: 'decline' }), 4: codeOf({ row: 4, outcome: 'decline' }) }
const conflict = codeOf({ row: 4, outcome: 'refer', reason: 'policy-against-duty' })
const otherwise = codeOf({ row: 10, outcome: 'disclose' })

const shut = law({ id: 'shut', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'no' } })
const duty = law({ id: 'due', effect: 'oblige', duty: 'disclose', within: { days: 1 }, startsAt: 'receipt', when: { emergency: 'no' } })
const open = { completeness: 'open' } as const
const refuses = policy({ id: 'p', effect: 'forbid', ground: 'provider-policy', when: { emergency: 'no' } })

it.each<readonly [string, readonly RulePack[], number, 'proved' | 'refuted']>([
  ['the silence of a closed law', [lawPack([opens])], declined[3], 'proved'],
  ['the silence of an open law', [lawPack([opens], open)], declined[3], 'refuted'],
  ['the silence of a closed law that lets nobody ask', [lawPack([opens], { roles: ['give'] })], declined[3], 'refuted'],
  ['the silence of a closed law about other requests', [lawPack([opens], { governs: { instrument: 'epoc' } })], declined[3], 'refuted'],
  ['a rule of an open law that closes', [lawPack([opens, shut], open)], declined[3], 'proved'],
  ['a rule of a law that gives', [lawPack([shut], { ...open, roles: ['give'] })], declined[3], 'refuted'],
  ['a rule of a law that does not close', [lawPack([opens, duty], open)], declined[3], 'refuted'],
  ['a rule of a policy, where the law declines', [lawPack([opens], open), policyPack([refuses])], declined[3], 'refuted'],
  ['a rule of a policy that closes', [lawPack([opens], open), policyPack([refuses])], declined[4], 'proved'],
  ['a rule of a law, where the policy declines', [lawPack([opens, shut]), policyPack([])], declined[4], 'refuted'],
  ['nothing, where it is not declined', [lawPack([opens], open), policyPack([])], conflict, 'proved'],
])('a decline is named by %s', (_by, packs, answer, status) => {
  const space = spaceOf(mentionsOf(packs, [...doorPatterns, inCalm]))
  const { diagrams } = space
  const inIt = diagrams.map(patternDiagram(inCalm, { space, terms: {}, supplied: false }), (code) => (code === yes ? 1 : 0))
  // The second stretch of days: all rules are in force.
  const all = diagrams.map(onlyWhere(space, inIt, space.levelOfDates, 1), (isIn) => (isIn === 1 ? answer : otherwise))
  const claim = declinesAreNamed({ packs, space, answers: { all, toProvenSender: all }, atBest: () => all })
  expect(claim.status).toBe(status)
  if (status === 'refuted')
    expect(claim.counterexample!.says).toMatch(/^It is declined, and no rule and no closed pack says so\. .*emergency no/)
})
