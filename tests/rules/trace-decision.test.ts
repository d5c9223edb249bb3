import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile, decide, encodeFacts, traceDecision } from '../../src/rules/index.ts'
import { questionOf } from '../support/given.ts'
import { law, lawPack, opens, policy, policyPack } from '../support/synthetic-packs.ts'

const facts = { instrument: 'other-production-order' } as const

describe('a trace', () => {
  const packs = [
    lawPack(
      [
        opens,
        law({
          id: 'f',
          effect: 'forbid',
          ground: 'outside-scope',
          when: { item: 'location', emergency: 'yes', anyOf: [{ purpose: 'investigate' }, { term: 'old' }] },
          unless: { authorityKind: 'judge' },
          yieldsTo: 'opens',
        }),
        law({ id: 'u', effect: 'permit', confidence: 'unverified', when: { windowDays: { below: 30 } }, as: 'give' }),
        law({ id: 'later', effect: 'permit', from: '2030-01-01' }),
        law({ id: 'elsewhere', effect: 'permit', when: { instrument: 'epoc' } }),
      ],
      { terms: { old: { item: 'location', pendingAtRepeal: 'yes' } } },
    ),
    policyPack([policy({ id: 'r', effect: 'require', needs: { languageAccepted: 'yes' }, ground: 'incomplete' })]),
  ]
  const engine = compile(packs)
  const question = questionOf(['location', 'phone-number', 'credentials'], { ...facts, emergency: undefined, languageAccepted: 'no' })

  it('has every rule that can matter, for each item that rules decide', () => {
    const trace = traceDecision(engine, question)
    expect(trace.map((it) => it.item)).toEqual(['location', 'phone-number'])
    for (const { rules } of trace)
      expect(rules.map((it) => [it.role, it.rule])).toEqual([
        ['ask', 'opens'],
        ['ask', 'f'],
        ['give', 'opens'],
        ['give', 'u'],
        ['give', 'f'],
        ['policy', 'r'],
      ])
  })

  it('says of a requirement that is met that it fires, however short what it needs is', () => {
    const needs = [{ signature: 'present' }, { anyOf: [{ signature: 'present' }, { legalBasis: 'present' }] }] as const
    const rules = needs.map((it, index) => law({ id: `n${String(index)}`, effect: 'require', needs: it, ground: 'incomplete' }))
    const [item] = traceDecision(compile([lawPack([opens, ...rules])]), questionOf(['location'], { ...facts }))
    expect(item!.rules.filter((it) => it.effect === 'require').map((it) => it.truth)).toEqual(['yes', 'yes', 'yes', 'yes'])
  })

  it('says of each whether it fires, and of each condition whether it holds', () => {
    const trace = traceDecision(engine, question)
    const told = (item: number, rule: string) => {
      const it = trace[item]!.rules.find((one) => one.rule === rule)!
      return [it.truth, ...it.conditions.map((one) => `${one.of} ${one.key}: ${one.truth}`)]
    }
    const unless = 'unless authorityKind: yes'
    expect(told(0, 'opens')).toEqual(['yes'])
    expect(told(0, 'f')).toEqual(['no', 'when item: yes', 'when emergency: unknown', 'when anyOf: yes', unless])
    expect(told(1, 'f')).toEqual(['no', 'when item: no', 'when emergency: unknown', 'when anyOf: yes', unless])
    expect(told(0, 'u')).toEqual(['unknown', 'when windowDays: unknown'])
    expect(told(0, 'r')).toEqual(['yes', 'needs languageAccepted: no'])
    const rule = trace[0]!.rules.find((it) => it.rule === 'f')!
    expect(rule).toMatchObject({
      pack: 'xx/example-act',
      effect: 'forbid',
      isUnverified: false,
      yieldsTo: ['opens'],
      cite: 'Example Act, § f',
    })
    expect(rule.conditions[1]).toEqual({ of: 'when', key: 'emergency', wanted: 'yes', truth: 'unknown' })
    expect(trace[0]!.rules.find((it) => it.rule === 'u')).toMatchObject({ isUnverified: true, yieldsTo: [] })
  })

  it('is the same of encoded facts, by the law of any day, and twice', () => {
    const question = questionOf(['location'], facts)
    for (const asOf of [undefined, '2031-01-01'] as const) {
      const once = traceDecision(engine, question, asOf)
      expect(traceDecision(engine, encodeFacts(engine, question), asOf)).toEqual(once)
      expect(once[0]!.rules.some((it) => it.rule === 'later')).toBe(asOf !== undefined)
    }
    expect(() => traceDecision(engine, question, 'soon' as never)).toThrow(expect.objectContaining({ code: 'rules.bad-as-of' }) as Error)
  })

  it('agrees with the decision on the packs of the library', () => {
    const all = compile([...allRulePacks, baseline])
    const question = questionOf(['phone-number'])
    const { determinedBy } = decide(all, question).items[0]!
    const firing = traceDecision(all, question)[0]!
      .rules.filter((it) => it.truth === 'yes' && it.effect === 'permit')
      .map((it) => it.rule)
    expect([...new Set(firing)].sort()).toEqual(determinedBy.map((it) => it.rule).sort())
  })
})
