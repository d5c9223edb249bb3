import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, decide, type ItemDecision, type LawPack } from '../../src/rules/index.ts'
import { questionOf, type SomeFacts } from '../support/given.ts'
import { decideOne, law, lawPack, opens } from '../support/synthetic-packs.ts'
import { enough } from '../support/seen-enough.ts'

type Rule = LawPack['rules'][number]
const asking = (rules: readonly Rule[]): LawPack => lawPack(rules, { id: 'xx/ask', roles: ['ask'] })
const giving = (rules: readonly Rule[]): LawPack => lawPack(rules, { id: 'xx/give', roles: ['give'] })
const isConflict = (it: ItemDecision): boolean => it.reason === 'conflict-of-laws'
/** Decides as `decideOne` does, but asks no reference too: this is done very often. */
const decideOnce = (packs: readonly LawPack[], facts: SomeFacts): ItemDecision =>
  decide(compile(packs), questionOf(['phone-number'], { instrument: 'other-production-order', ...facts })).items[0]!
const setsOf = ({ conflict }: ItemDecision): readonly string[] =>
  (conflict?.sets ?? []).map((it) => [it.ask.rule, ...(it.give === null ? [] : [it.give.rule])].join(' '))

/** Every way to choose some of a list. */
const choices = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** list.length }, (_, mask) => list.filter((_it, index) => (mask & (1 << index)) !== 0))

/**
 * The obvious model: of all ways to keep some of the rules and drop the rest, those that still clash although our side permits everything, and none of
 * whose parts does. Where none clashes, it is our silence that stands against each permit to ask.
 */
function byBruteForce(permits: readonly Rule[], closing: readonly Rule[], ours: readonly Rule[], facts: SomeFacts): readonly string[] {
  const rules = [...permits, ...closing]
  const clashes = (kept: readonly Rule[]): boolean =>
    isConflict(
      decideOnce([asking(permits.filter((it) => kept.includes(it))), giving([opens, ...closing.filter((it) => kept.includes(it))])], facts),
    )
  const clashing = choices(rules).filter(clashes)
  const smallest = clashing.filter((it) => !clashing.some((other) => other.length < it.length && other.every((rule) => it.includes(rule))))
  if (smallest.length > 0) return smallest.map((it) => it.map(({ id }) => id).join(' '))
  return permits.filter((it) => isConflict(decideOnce([asking([it]), giving(ours)], facts))).map(({ id }) => id)
}

const pattern = fc.record(
  { emergency: fc.constantFrom('yes', 'no'), agreementInForce: fc.constantFrom('yes', 'no') },
  { requiredKeys: [] },
) as fc.Arbitrary<{ emergency?: 'yes' | 'no'; agreementInForce?: 'yes' | 'no' }>
const unless = fc.option(
  pattern.filter((it) => Object.keys(it).length > 0),
  { nil: undefined },
)
const rulesOf = (prefix: string, effects: readonly object[], maxLength: number): fc.Arbitrary<readonly Rule[]> =>
  fc
    .array(fc.tuple(pattern, unless, fc.constantFrom(...effects)), { maxLength })
    .map((list) =>
      list.map(([when, but, effect], index) =>
        law({ id: `${prefix}${index}`, when, ...(but !== undefined && { unless: but }), ...effect } as Parameters<typeof law>[0]),
      ),
    )
const closings = [
  { effect: 'forbid', ground: 'outside-scope' },
  { effect: 'require', needs: { authorityKind: 'court' }, ground: 'issuer-not-competent' },
]

describe('the sets of a conflict of laws', () => {
  it('are the smallest that clash: what trying all of them finds', { timeout: 120_000 }, () => {
    let conflicts = 0
    let several = 0
    fc.assert(
      fc.property(
        rulesOf('a', [{ effect: 'permit' }], 3),
        rulesOf('f', closings, 3),
        rulesOf('g', [{ effect: 'permit' }], 2),
        fc.constantFrom('yes' as const, 'no' as const),
        fc.constantFrom('yes' as const, 'no' as const),
        (permits, closing, ours, emergency, agreementInForce) => {
          const facts: SomeFacts = { emergency, agreementInForce, authorityKind: 'prosecutor' }
          const decision = decideOnce([asking(permits), giving([...closing, ...ours])], facts)
          if (!isConflict(decision)) return
          conflicts += 1
          if ((decision.conflict?.sets.length ?? 0) > 1) several += 1
          expect(new Set(setsOf(decision))).toEqual(new Set(byBruteForce(permits, closing, ours, facts)))
        },
      ),
      { numRuns: 1500, seed: 6 },
    )
    expect([conflicts > enough(300), several > enough(50)]).toEqual([true, true])
  })

  it('are of permits that may apply where none is sure to', () => {
    const permits = [
      law({ id: 'sure', effect: 'permit', when: { emergency: 'yes' } }),
      law({ id: 'perhaps', effect: 'permit', when: { agreementInForce: 'yes' } }),
    ]
    const blocks = law({ id: 'blocks', effect: 'forbid', ground: 'outside-scope' })
    const sets = (facts: SomeFacts): readonly string[] => setsOf(decideOne([asking(permits), giving([opens, blocks])], facts))
    expect(sets({ emergency: 'yes', agreementInForce: undefined })).toEqual(['sure blocks'])
    expect(sets({ emergency: 'no', agreementInForce: undefined })).toEqual(['perhaps blocks'])
    expect(sets({ emergency: undefined, agreementInForce: undefined })).toEqual(['perhaps blocks', 'sure blocks'])
  })
})

it('stands between rules about what the instrument asks for, and about nothing else', () => {
  const givesNothing = law({ id: 'gives-nothing', effect: 'forbid', ground: 'outside-scope' })
  const keepsNothing = law({ id: 'keeps-nothing', effect: 'forbid', act: 'preserve', ground: 'outside-scope' })
  const sets = (instrument: 'other-production-order' | 'other-preservation-order') =>
    setsOf(decideOne([asking([opens]), giving([opens, givesNothing, keepsNothing])], { instrument }))
  expect(sets('other-production-order')).toEqual(['opens gives-nothing'])
  expect(sets('other-preservation-order')).toEqual(['opens keeps-nothing'])
})

describe('the ways out', () => {
  const ways = (rules: readonly Rule[], facts: SomeFacts): unknown =>
    decideOne([asking([opens]), giving(rules)], facts).conflict?.waysOut.map((it) => [it.rule, it.butFor])

  it('are the exceptions of what forbids, an instrument of an agreement among them', () => {
    const blocks = law({
      id: 'blocks',
      effect: 'forbid',
      unless: { anyOf: [{ emergency: 'yes' }, { instrument: 'gb/overseas-production-order', agreementInForce: 'yes' }] },
      ground: 'outside-scope',
    })
    expect(ways([opens, blocks], { emergency: 'no', agreementInForce: 'yes' })).toEqual([['blocks', ['emergency', 'instrument']]])
    expect(ways([opens, { ...blocks, unless: { item: 'location' } }], {})).toEqual([])
    expect(ways([opens, law({ id: 'blocks', effect: 'forbid', ground: 'outside-scope' })], {})).toEqual([])
    const named = lawPack([opens, { ...blocks, unless: { term: 'urgent' } }], {
      id: 'xx/give',
      roles: ['give'],
      terms: { urgent: { emergency: 'yes' } },
    })
    expect(decideOne([asking([opens]), named], { emergency: 'no' }).conflict?.waysOut).toMatchObject([
      { rule: 'blocks', butFor: ['emergency'] },
    ])
  })

  it('are what a requirement needs, and the permits that come near', () => {
    const needs = law({ id: 'needs', effect: 'require', needs: { authorityKind: 'court' }, ground: 'issuer-not-competent' })
    const near = law({ id: 'near', effect: 'permit', when: { emergency: 'yes' } })
    expect(ways([near, needs], { emergency: 'no', authorityKind: 'prosecutor' })).toEqual([
      ['near', ['emergency']],
      ['needs', ['authorityKind']],
    ])
    expect(ways([near], { emergency: 'no' })).toEqual([['near', ['emergency']]])
  })

  it('are no law of another State, no rule about other items and none of another day', () => {
    const near = law({ id: 'near', effect: 'permit', when: { emergency: 'yes' } })
    const ofItem = law({ id: 'of-item', effect: 'permit', when: { item: 'location', emergency: 'yes' } })
    const ended = law({ id: 'ended', effect: 'permit', when: { emergency: 'yes' }, until: '2020-01-01' })
    expect(ways([near, ofItem, ended], { emergency: 'no' })).toEqual([['near', ['emergency']]])

    const waysWith = (territory: LawPack['territory']): unknown =>
      decideOne([asking([opens]), lawPack([near], { id: 'xx/give', roles: ['give'], territory })], {
        emergency: 'no',
      }).conflict?.waysOut.map((it) => it.rule)
    expect([waysWith(['IE']), waysWith(['US'])]).toEqual([['near'], []])

    const blocks = law({ id: 'blocks', effect: 'forbid', unless: { item: 'location', emergency: 'yes' }, ground: 'outside-scope' })
    expect(ways([opens, blocks], { emergency: 'no' })).toEqual([])
  })
})
