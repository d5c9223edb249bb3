import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from '../../src/foundation/canonical-json.ts'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile, type Decision, decide, type PolicyPack, type Question, type RulePack } from '../../src/rules/index.ts'
import { dataItems, type FactName, facts as factTable, outcomes, routeFacts } from '../../src/vocabulary/index.ts'
import {
  arbitraryFacts,
  arbitraryItem,
  arbitraryQuestion,
  arbitraryValue,
  givableFacts,
  type PlainFacts,
} from '../support/arbitrary-facts.ts'
import { permissiveLaw } from '../support/permissive-law.ts'
import { enough } from '../support/seen-enough.ts'

const packs: readonly RulePack[] = [...allRulePacks, permissiveLaw, baseline]
const engine = compile(packs)
const acts = ['disclose', 'preserve', 'restrict']
// A fixed seed by default; PROPERTY_SCALE=20 looks twenty times as far, elsewhere each time.
const scale = Number(process.env['PROPERTY_SCALE'] ?? 1)
const run = <T>(property: fc.IProperty<T>, numRuns = 300): void => {
  fc.assert(property, scale === 1 ? { numRuns, seed: 1543 } : { numRuns: numRuns * scale })
}
const withFacts = (question: Question, facts: PlainFacts): Question => ({ ...question, facts: facts as unknown as Question['facts'] })
const factsOf = (question: Question): PlainFacts => question.facts
const answers = (decision: Decision) => decision.items.map(({ item, outcome, ground }) => ({ item, outcome, ground }))

/** Every fact that a pattern somewhere in the packs names. */
function namedFacts(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => [...(key in factTable ? [key] : []), ...namedFacts(member)])
}

describe('on the packs of the library', { timeout: 60_000 * scale }, () => {
  it('a decision is canonical JSON and holds nothing undefined', () => {
    run(
      fc.property(arbitraryQuestion, (question) => {
        const decision = decide(engine, question)
        expect(JSON.parse(canonicalJson(decision as unknown as Json))).toStrictEqual(decision)
        expect(decide(engine, question)).toStrictEqual(decision)
      }),
    )
  })

  it('a final answer stays whatever an unknown fact turns out to be', () => {
    const learning = arbitraryQuestion.chain((question) => {
      // Events happen later, and an order that is young on paper can be found to stand no longer.
      const happens = (fact: FactName): boolean => 'absent' in factTable[fact] || fact === 'orderStillStands'
      const unknown = givableFacts.filter((it) => !(it in question.facts) && !happens(it))
      if (unknown.length === 0) return fc.constant([question, question] as const)
      const learnt = fc
        .uniqueArray(fc.constantFrom(...unknown), { minLength: 1, maxLength: 4 })
        .chain((names) => fc.record(Object.fromEntries(names.map((it) => [it, arbitraryValue(it)]))))
      return learnt.map((more) => [question, withFacts(question, { ...factsOf(question), ...more })] as const)
    })
    let finals = 0
    run(
      fc.property(learning, ([before, after]) => {
        const then = decide(engine, after).items
        for (const [index, { outcome }] of decide(engine, before).items.entries()) {
          if (!outcomes[outcome].final) continue
          finals += 1
          expect(then[index]!.outcome).toBe(outcome)
        }
      }),
      1_000,
    )
    expect(finals).toBeGreaterThan(enough(300))
  })

  it('a fact that no rule names changes nothing', () => {
    const named = new Set([
      ...packs.flatMap(namedFacts),
      ...Object.keys(routeFacts),
      'authenticity',
      'instrument',
      'issuingState',
      'addresseeState',
    ])
    const others = givableFacts.filter((it) => !named.has(it))
    expect(others.length).toBeGreaterThan(5)
    const twice = fc
      .tuple(arbitraryQuestion, fc.constantFrom(...others))
      .chain(([question, name]) =>
        arbitraryValue(name).map((value) => [question, withFacts(question, { ...factsOf(question), [name]: value })] as const),
      )
    run(
      fc.property(twice, ([before, after]) => {
        expect(decide(engine, after)).toStrictEqual(decide(engine, before))
      }),
    )
  })

  it('an unproven sender is answered the same, whatever the case is', () => {
    // What row 1 reads: the route, and what the rules read that redirect.
    const read: readonly FactName[] = [
      ...(Object.keys(routeFacts) as FactName[]),
      'instrument',
      'issuingState',
      'addresseeState',
      'addresseeCapacity',
      'emergency',
      'readdressed',
      'servedBy',
    ]
    const twice = fc.record({
      question: arbitraryQuestion,
      other: arbitraryFacts,
      authenticity: fc.constantFrom('insufficient', 'refuted'),
    })
    run(
      fc.property(twice, ({ question, other, authenticity }) => {
        const same = Object.fromEntries(Object.entries(factsOf(question)).filter(([name]) => read.includes(name as FactName)))
        const rest = Object.fromEntries(Object.entries(other).filter(([name]) => !read.includes(name as FactName)))
        const first = decide(engine, withFacts(question, { ...factsOf(question), authenticity }))
        const second = decide(engine, withFacts(question, { ...rest, ...same, authenticity }))
        expect(answers(second)).toEqual(answers(first))
        for (const { outcome, ground } of first.items) {
          expect(['redirect', 'verify', 'decline']).toContain(outcome)
          if (outcome === 'decline') expect(['not-authentic', 'not-grantable']).toContain(ground)
        }
      }),
    )
  })

  it('content leaves only on the word of a judge or court', () => {
    let left = 0
    run(
      fc.property(arbitraryQuestion, (question) => {
        for (const { item, outcome } of decide(engine, question).items) {
          if (outcome !== 'disclose' || !(item in dataItems) || !dataItems[item as keyof typeof dataItems].content) continue
          left += 1
          const { authorityKind, validatedBy } = question.facts
          expect([authorityKind, validatedBy].some((it) => ['judge', 'court', 'investigating-judge'].includes(it as string))).toBe(true)
        }
      }),
      1_200,
    )
    expect(left).toBeGreaterThan(enough(20))
  })

  it('an item is answered the same whatever else is asked', () => {
    run(
      fc.property(arbitraryQuestion, fc.array(arbitraryItem, { maxLength: 4 }), (question, more) => {
        const together = decide(engine, { ...question, asked: [...question.asked, ...more] }).items
        for (const item of question.asked) expect(together).toContainEqual(decide(engine, { ...question, asked: [item] }).items[0])
      }),
      200,
    )
  })

  it('another policy never lets anything leave, and never changes what is lawful', () => {
    const strict: PolicyPack = {
      id: 'policies/strict',
      version: '1',
      title: 'Strict',
      source: 'https://example.org',
      roles: ['policy'],
      rules: [
        {
          id: 'a',
          cite: 'Strict, 1',
          says: 'No location.',
          from: '2000-01-01',
          when: { item: 'location' },
          effect: 'forbid',
          ground: 'provider-policy',
        },
        {
          id: 'b',
          cite: 'Strict, 2',
          says: 'A short window.',
          from: '2000-01-01',
          when: {},
          unless: { emergency: 'yes' },
          effect: 'require',
          needs: { windowDays: { below: 90 } },
          ground: 'provider-policy',
        },
        {
          id: 'c',
          cite: 'Strict, 3',
          says: 'The sender is called back.',
          from: '2000-01-01',
          when: { firstContact: 'yes' },
          effect: 'require',
          needs: { senderPerson: 'verified' },
          ground: 'provider-policy',
        },
        {
          id: 'd',
          cite: 'Strict, 4',
          says: 'Wait.',
          from: '2000-01-01',
          when: { impossibility: 'raised' },
          yieldsTo: 'a',
          effect: 'hold',
          release: { event: 'issuing-authority-decided' },
        },
      ],
    }
    const [none, some, all] = [compile(packs.filter((it) => it !== baseline)), engine, compile([...packs, strict])]
    run(
      fc.property(arbitraryQuestion, (question) => {
        const [a, b, c] = [decide(none, question).items, decide(some, question).items, decide(all, question).items]
        for (const [index, { outcome, lawfulToAsk, lawfulToGive }] of c.entries()) {
          expect(acts.includes(outcome) && !acts.includes(b[index]!.outcome)).toBe(false)
          expect(acts.includes(b[index]!.outcome) && !acts.includes(a[index]!.outcome)).toBe(false)
          expect([lawfulToAsk, lawfulToGive]).toEqual([a[index]!.lawfulToAsk, a[index]!.lawfulToGive])
        }
      }),
      300,
    )
  })

  it('what leaves is opened by a rule in both roles, and a preservation order hands nothing over', () => {
    run(
      fc.property(arbitraryQuestion, (question) => {
        for (const { act, outcome, lawfulToAsk, lawfulToGive, withinPolicy, determinedBy, missing } of decide(engine, question).items) {
          if (!acts.includes(outcome)) continue
          expect(outcome).toBe(act)
          expect([lawfulToAsk, lawfulToGive, withinPolicy]).toEqual(['yes', 'yes', 'yes'])
          expect(determinedBy.length).toBeGreaterThan(0)
          expect(Object.values(missing).flat()).toEqual([])
        }
      }),
      500,
    )
  })

  it('every decline names a rule, a closed law that is silent, or a fact about the sender', () => {
    run(
      fc.property(arbitraryQuestion, (question) => {
        for (const { outcome, ground, determinedBy, silentPacks, because = [] } of decide(engine, question).items) {
          if (outcome === 'decline' && ground !== 'not-grantable')
            expect([...determinedBy, ...silentPacks, ...because].length).toBeGreaterThan(0)
        }
      }),
      500,
    )
  })

  it('no final answer rests on an unverified rule: delete it or vouch for it, the answer stays', () => {
    const law = allRulePacks[0]!
    type Fate = 'verified' | 'vouched' | 'deleted'
    const fates = fc.array(fc.constantFrom<Fate>('verified', 'verified', 'verified', 'vouched', 'deleted'), {
      minLength: law.rules.length,
      maxLength: law.rules.length,
    })
    let finals = 0
    run(
      fc.property(fates, fc.array(arbitraryQuestion, { minLength: 6, maxLength: 6 }), (fate, questions) => {
        const kept = law.rules.filter((_, index) => fate[index] !== 'deleted')
        const ids = new Set(kept.map((it) => it.id))
        const still = (of: string | readonly string[] | undefined): readonly string[] => [of ?? []].flat().filter((it) => ids.has(it))
        const before = compile([
          { ...law, rules: law.rules.map((it, index) => (fate[index] === 'verified' ? it : { ...it, confidence: 'unverified' as const })) },
          baseline,
        ])
        const after = compile([
          { ...law, rules: kept.map((it) => ({ ...it, yieldsTo: still(it.yieldsTo), echoes: still(it.echoes) })) },
          baseline,
        ])
        for (const question of questions) {
          const then = decide(after, question).items
          for (const [index, { outcome }] of decide(before, question).items.entries()) {
            if (!outcomes[outcome].final) continue
            finals += 1
            expect(then[index]!.outcome).toBe(outcome)
          }
        }
      }),
      120,
    )
    expect(finals).toBeGreaterThan(enough(100))
  })
})
