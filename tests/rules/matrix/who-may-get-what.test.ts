import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../src/foundation/calendar-date.ts'
import { compile, decide, type LawPack } from '../../../src/rules/index.ts'
import type { FactPattern } from '../../../src/rules/define-pack/pattern.ts'
import { type Entitlement, whoMayGetWhat } from '../../../src/rules/matrix/who-may-get-what.ts'
import {
  authorityKinds,
  type AuthorityKind,
  type DataItem,
  dataItems,
  type Facts,
  type Instrument,
  routeFacts,
} from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'
import { law, lawPack, opens } from '../../support/synthetic-packs.ts'

const day: CalendarDate = '2026-11-01'
const matrix = (rules: LawPack['rules'], otherwise: Partial<LawPack> = {}, on = day): readonly Entitlement[] =>
  whoMayGetWhat([lawPack(rules, otherwise)], { state: 'DE', on })
/** Who may have names behind an account by an order to produce, and how. */
const names = (
  rules: LawPack['rules'],
  otherwise: Partial<LawPack> = {},
  on = day,
): Readonly<Partial<Record<AuthorityKind, Entitlement['how']>>> =>
  Object.fromEntries(
    matrix(rules, otherwise, on)
      .filter((it) => it.instrument === 'other-production-order' && it.item === 'person-name' && it.target === 'account')
      .map((it) => [it.authority, it.how]),
  )
const everybody = (how: Entitlement['how']) => Object.fromEntries(Object.keys(authorityKinds).map((it) => [it, how]))

const permit = law({ id: 'permit', effect: 'permit' })
const nobodyConfirmed = { confidence: 'unverified' } as const

describe('how it may be had', () => {
  it('is binding where a permit is', () => {
    expect(names([permit])).toEqual(everybody('binding'))
  })

  it('is voluntary where nobody can demand it', () => {
    expect(names([law({ id: 'may', effect: 'permit', voluntary: true })])).toEqual(everybody('voluntary'))
  })

  it('is unverified where nobody confirmed the permit, and tells what it would be', () => {
    expect(names([{ ...permit, ...nobodyConfirmed }])).toEqual(everybody('unverified'))
    const atBest = (rules: LawPack['rules']) => [...new Set(matrix(rules).map((it) => `${it.how} ${it.atBest}`))]
    expect(atBest([{ ...permit, ...nobodyConfirmed }])).toEqual(['unverified binding'])
    expect(atBest([law({ id: 'may', effect: 'permit', voluntary: true, ...nobodyConfirmed })])).toEqual(['unverified voluntary'])
    expect(atBest([permit])).toEqual(['binding binding'])
  })

  it('is unverified where nobody confirmed what stands against it', () => {
    const bar = law({ id: 'bar', effect: 'forbid', ground: 'outside-scope', ...nobodyConfirmed })
    expect(names([permit, bar])).toEqual(everybody('unverified'))
    expect(names([permit, { ...bar, confidence: 'verified' }])).toEqual({})
  })

  it('is not there where a permit and what stands against it hang on the same reading', () => {
    expect(
      names([{ ...permit, ...nobodyConfirmed }, law({ id: 'bar', effect: 'forbid', ground: 'outside-scope', ...nobodyConfirmed })]),
    ).toEqual({})
  })

  it('is binding where a confirmed permit stands beside one that nobody confirmed', () => {
    expect(names([permit, law({ id: 'other', effect: 'permit', ...nobodyConfirmed })])).toEqual(everybody('binding'))
  })

  it('is not changed by a waiting period', () => {
    expect(names([permit, law({ id: 'wait', effect: 'hold', release: { event: 'review-completed' } })])).toEqual(everybody('binding'))
  })
})

describe('by which instruments', () => {
  const instrument = 'other-production-order'

  it('is what the laws govern that ask', () => {
    const apart = { governs: { ask: { instrument }, give: {} } } as const
    expect(names([permit], apart)).toEqual(everybody('binding'))
    expect([...new Set(matrix([permit], apart).map((it) => it.instrument))]).toEqual([instrument])
  })

  it('is not what a law governs that only gives', () => {
    expect(matrix([permit], { roles: ['give'], governs: { instrument } })).toEqual([])
  })

  it('is not what a law governs without naming any', () => {
    expect(matrix([permit], { governs: { crossBorder: 'no' } })).toEqual([])
  })
})

describe('conditions', () => {
  it('are met where a request can meet them', () => {
    const form = law({
      id: 'form',
      effect: 'require',
      needs: { signature: 'present', competentOffice: 'yes', targetsCount: { below: 3 } },
      ground: 'incomplete',
    })
    expect(names([permit, form])).toEqual(everybody('binding'))
  })

  it('are not met where they contradict each other', () => {
    const [few, many] = [{ below: 3 }, { atLeast: 3 }].map((targetsCount, index) =>
      law({ id: `needs-${index}`, effect: 'require', needs: { targetsCount }, ground: 'outside-scope' }),
    ) as [LawPack['rules'][number], LawPack['rules'][number]]
    expect(names([permit, few, many])).toEqual({})
  })

  it.each<readonly [says: string, needs: FactPattern]>([
    ['an emergency', { emergency: 'yes' }],
    ['an imminent danger', { imminentDanger: 'yes' }],
    ['an order that nobody validated because it was urgent', { withoutPriorValidation: 'yes' }],
    ['martial law', { martialLaw: 'yes' }],
    ['other proceedings than criminal ones', { proceedings: 'national-security' }],
    ['a confirmation by a court that has not come', { courtConfirmation: 'granted' }],
    ['an order that was withdrawn', { orderState: 'withdrawn' }],
    ['an authority of another State', { issuingState: 'FR' }],
    ['an entity of ours in another State', { addresseeState: 'IE' }],
  ])('%s is nothing ordinary', (_says, needs) => {
    expect(names([law({ id: 'only', effect: 'permit', when: needs })])).toEqual({})
    expect(names([permit, law({ id: 'needs', effect: 'require', needs, ground: 'outside-scope' })])).toEqual({})
    // … and what is said of it alone takes nothing away.
    expect(names([permit, law({ id: 'then-not', effect: 'forbid', when: needs, ground: 'outside-scope' })])).toEqual(everybody('binding'))
  })
})

describe('whose decision it takes', () => {
  it('is that of the authority that may ask', () => {
    expect(names([law({ id: 'court', effect: 'permit', when: { authorityKind: ['court', 'judge'] } })])).toEqual({
      court: 'binding',
      judge: 'binding',
    })
  })

  it('is that of the authority that validates, where this adds something', () => {
    const who = law({
      id: 'who',
      effect: 'require',
      needs: { anyOf: [{ authorityKind: 'judge' }, { authorityKind: 'police', validatedBy: ['judge', 'prosecutor'] }] },
      ground: 'issuer-not-competent',
    })
    expect(names([permit, who])).toEqual({ judge: 'binding', prosecutor: 'binding' })
  })

  it('is not that of who validates what needs no validation', () => {
    expect(names([law({ id: 'police', effect: 'permit', when: { authorityKind: 'police' } })])).toEqual({ police: 'binding' })
  })

  it('is that of a judge where a validation makes a doubt go', () => {
    const police = law({ id: 'police', effect: 'permit', when: { authorityKind: 'police' } })
    const judge = law({
      id: 'judge',
      effect: 'require',
      needs: { validatedBy: 'judge' },
      ground: 'issuer-not-competent',
      ...nobodyConfirmed,
    })
    expect(names([police, judge])).toEqual({ police: 'unverified', judge: 'binding' })
  })
})

describe('what is asked', () => {
  it('is told item by item, account and address apart', () => {
    const found = matrix([
      law({
        id: 'by-address',
        effect: 'permit',
        when: { item: ['person-name', 'location'], targetKind: 'ip-endpoint', authorityKind: 'police' },
      }),
    ])
    expect(found.map((it) => `${it.instrument} ${it.item} ${it.target} ${it.authority}`).toSorted()).toEqual([
      'other-production-order location ip-endpoint police',
      'other-production-order person-name ip-endpoint police',
    ])
  })

  it('reaches every item where the law names none', () => {
    expect(new Set(matrix([permit]).map((it) => it.item))).toEqual(new Set(Object.keys(dataItems)))
  })

  it('is the act of the instrument and no other', () => {
    const instruments = (rules: LawPack['rules']) => [...new Set(matrix(rules).map((it) => it.instrument))]
    expect(instruments([law({ id: 'keep', effect: 'permit', act: 'preserve' })])).toEqual(['other-preservation-order'])
    expect(instruments([opens])).toEqual(['other-production-order', 'other-preservation-order', 'other-restriction-order'])
  })
})

describe('which laws count', () => {
  it('those that are in force on the day', () => {
    const passing = law({ id: 'passing', effect: 'permit', from: '2026-11-01', until: '2026-11-03' })
    expect(
      (['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-03'] as const).map((on) => Object.keys(names([passing], {}, on)).length > 0),
    ).toEqual([false, true, true, false])
  })

  it('those of the State', () => {
    expect(names([permit], { territory: ['FR', 'ES'] })).toEqual({})
    expect(names([permit], { territory: ['FR', 'DE'] })).toEqual(everybody('binding'))
  })

  it('both those that let ask and those that let give', () => {
    const ask = lawPack([permit], { roles: ['ask'] })
    const give = lawPack([law({ id: 'give', effect: 'permit', when: { authorityKind: 'court' } })], {
      id: 'xx/giving-act',
      roles: ['give'],
    })
    const reached = (packs: readonly LawPack[]) => [...new Set(whoMayGetWhat(packs, { state: 'DE', on: day }).map((it) => it.authority))]
    expect(reached([ask])).toEqual([])
    expect(reached([give])).toEqual([])
    expect(reached([ask, give])).toEqual(['court'])
  })

  it('none at all gives nothing', () => {
    expect(whoMayGetWhat([], { state: 'DE', on: day })).toEqual([])
  })
})

// The function reads diagrams. Here every request is decided one by one, by the compiled engine.

const authorities = ['police', 'prosecutor', 'court', 'other'] as const
const validators = ['none', 'prosecutor', 'court', 'judge', 'investigating-judge'] as const
const items = ['person-name', 'location', 'message-content'] as const
const targets = ['account', 'ip-endpoint'] as const
const asked = ['other-production-order', 'other-preservation-order'] as const
/** What the laws below may turn on and a request is free to say. */
const free: readonly SomeFacts[] = (['present', 'missing'] as const).flatMap((signature) =>
  (['yes', 'no'] as const).flatMap((languageAccepted) => [2, 5].map((targetsCount) => ({ signature, languageAccepted, targetsCount }))),
)

type Pattern = Record<string, unknown>
const fact: fc.Arbitrary<Pattern> = fc.oneof(
  fc.constantFrom<Pattern>(
    { signature: 'present' },
    { signature: 'missing' },
    { languageAccepted: 'yes' },
    { languageAccepted: 'no' },
    { targetsCount: { below: 3 } },
    { targetsCount: { atLeast: 3 } },
  ),
  fc.constantFrom<Pattern>(
    { authorityKind: 'police' },
    { authorityKind: ['police', 'prosecutor'] },
    { authorityKind: 'court' },
    { validatedBy: 'court' },
    { validatedBy: ['prosecutor', 'court'] },
    { validatedBy: 'none' },
    { targetKind: 'ip-endpoint' },
    { targetKind: 'account' },
  ),
  // What is never so in an ordinary case at home, and what always is.
  fc.constantFrom<Pattern>(
    { emergency: 'yes' },
    { emergency: 'no' },
    { imminentDanger: 'yes' },
    { martialLaw: 'no' },
    { withoutPriorValidation: 'yes' },
    { proceedings: 'criminal' },
    { orderState: 'withdrawn' },
    { issuingState: 'FR' },
    { crossBorder: 'yes' },
    { crossBorder: 'no' },
  ),
)
const item = fc.constantFrom<Pattern>({ item: 'person-name' }, { item: ['person-name', 'location'] }, { item: 'message-content' })
const literal: fc.Arbitrary<Pattern> = fc.oneof({ weight: 4, arbitrary: fact }, { weight: 1, arbitrary: item })
const pattern: fc.Arbitrary<Pattern> = fc.oneof(
  { weight: 4, arbitrary: fc.array(literal, { maxLength: 2 }).map((it) => Object.assign({}, ...it) as Pattern) },
  { weight: 1, arbitrary: fc.array(literal, { minLength: 2, maxLength: 2 }).map((anyOf) => ({ anyOf })) },
)
const effects = {
  permit: { effect: 'permit', act: ['disclose', 'preserve'] },
  discloses: { effect: 'permit' },
  voluntary: { effect: 'permit', voluntary: true, act: ['disclose', 'preserve'] },
  forbid: { effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },
  hold: { effect: 'hold', release: { event: 'review-completed' } },
} as const
const drawnRule = (kinds: readonly (keyof typeof effects | 'require')[]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    when: pattern,
    needs: fact,
    unverified: fc.nat(2).map((it) => it === 0),
    from: fc.constantFrom('2000-01-01', '2000-01-01', '2026-11-01', '2026-11-02'),
    until: fc.constantFrom(undefined, undefined, undefined, '2026-11-02'),
    as: fc.constantFrom(undefined, undefined, 'ask', 'give'),
    yields: fc.boolean(),
  })
const laws: fc.Arbitrary<LawPack> = fc
  .record({
    permits: fc.array(drawnRule(['permit', 'permit', 'discloses', 'voluntary']), { minLength: 1, maxLength: 3 }),
    others: fc.array(drawnRule(['forbid', 'forbid', 'require', 'hold', 'permit']), { maxLength: 4 }),
    judgedBy: fc.constantFrom('issuedOn' as const, 'receivedOn' as const),
    completeness: fc.constantFrom('closed' as const, 'open' as const),
  })
  .map(({ permits, others, judgedBy, completeness }) => {
    const rules = [...permits, ...others].map(({ kind, when, needs, unverified, from, until, as, yields }, index) =>
      law({
        id: `r${index}`,
        when,
        ...(kind === 'require' ? { effect: 'require', act: ['disclose', 'preserve'], needs, ground: 'incomplete' } : effects[kind]),
        from,
        ...(until !== undefined && until > from && { until }),
        ...(as !== undefined && { as }),
        ...(unverified && nobodyConfirmed),
        ...(yields && index > 1 && { yieldsTo: 'r0' }),
      } as never),
    )
    return lawPack(rules, { judgedBy, completeness })
  })

const strengths = ['none', 'unverified', 'voluntary', 'binding'] as const
const least = strengths.indexOf('none')

/** How good the best answer is that somebody gets, over all that a request may say: instrument, item, target, authority and validation are given. */
function bestAnswers(pack: LawPack, on: CalendarDate): ReadonlyMap<string, number> {
  const engine = compile([pack])
  const best = new Map<string, number>()
  for (const instrument of asked) {
    for (const targetKind of targets) {
      for (const authorityKind of authorities) {
        for (const validatedBy of validators) {
          for (const said of free) {
            const facts: Facts = {
              ...(said as Partial<Facts>),
              instrument,
              targetKind,
              authorityKind,
              validatedBy,
              issuingState: 'DE',
              addresseeState: 'DE',
              authenticity: 'sufficient',
              ...Object.fromEntries(Object.entries(routeFacts).map(([name, { passes }]) => [name, passes])),
              emergency: 'no',
              imminentDanger: 'no',
              martialLaw: 'no',
              withoutPriorValidation: 'no',
              proceedings: 'criminal',
            }
            for (const { item, outcome, reason } of decide(engine, { asked: items, facts, issuedOn: on, receivedOn: on, group: 'g1' })
              .items) {
              const is = ['disclose', 'preserve', 'restrict', 'hold'].includes(outcome)
                ? 'binding'
                : reason === 'voluntary'
                  ? 'voluntary'
                  : reason === 'legal-review'
                    ? 'unverified'
                    : 'none'
              const key = [instrument, item, targetKind, authorityKind, validatedBy].join(' ')
              best.set(key, Math.max(best.get(key) ?? least, strengths.indexOf(is)))
            }
          }
        }
      }
    }
  }
  return best
}

/** The same of somebody who decides alone, or validates what somebody else could not have as well without. */
function reached(
  best: ReadonlyMap<string, number>,
  instrument: Instrument,
  item: DataItem,
  target: string,
  authority: AuthorityKind,
): number {
  const answer = (who: string, validatedBy: string): number => best.get([instrument, item, target, who, validatedBy].join(' ')) ?? least
  return Math.max(
    answer(authority, 'none'),
    ...authorities.map((who) => (answer(who, authority) > answer(who, 'none') ? answer(who, authority) : least)),
  )
}

describe('beside every request decided one by one', () => {
  const seen = new Map<string, number>()

  it.each(['2026-11-01', '2026-11-02'] as const)('on %s it is the same', (on) => {
    fc.assert(
      fc.property(laws, (pack) => {
        const [is, right, wrong] = [
          pack,
          { ...pack, rules: pack.rules.map((it) => ({ ...it, confidence: 'verified' as const })) },
          {
            ...pack,
            rules: pack.rules
              .filter((it) => it.confidence === 'verified')
              .map((it) => ({ ...it, ...(it.yieldsTo !== undefined && pack.rules[0]?.confidence !== 'verified' && { yieldsTo: [] }) })),
          },
        ].map((it) => bestAnswers(it, on)) as [ReadonlyMap<string, number>, ReadonlyMap<string, number>, ReadonlyMap<string, number>]
        const expected = asked.flatMap((instrument) =>
          items.flatMap((item) =>
            targets.flatMap((target) =>
              authorities.flatMap((authority) => {
                const [asIs, ifRight, ifWrong] = [is, right, wrong].map((it) => reached(it, instrument, item, target, authority)) as [
                  number,
                  number,
                  number,
                ]
                const atBest = strengths[Math.max(ifRight, ifWrong)]!
                if (atBest !== 'binding' && atBest !== 'voluntary') return []
                const how: Entitlement['how'] = strengths[asIs] === atBest ? atBest : 'unverified'
                seen.set(`${how} ${atBest}`, (seen.get(`${how} ${atBest}`) ?? 0) + 1)
                return [{ instrument, item, target, authority, how, atBest }]
              }),
            ),
          ),
        )
        const found = whoMayGetWhat([pack], { state: 'DE', on }).filter(
          (it) =>
            (asked as readonly Instrument[]).includes(it.instrument) &&
            (items as readonly DataItem[]).includes(it.item) &&
            (authorities as readonly AuthorityKind[]).includes(it.authority),
        )
        const sorted = (of: readonly Entitlement[]) =>
          of.map((it) => `${it.instrument} ${it.item} ${it.target} ${it.authority} ${it.how} ${it.atBest}`).toSorted()
        expect(sorted(found)).toEqual(sorted(expected))
      }),
      { numRuns: 30 },
    )
  })

  it('and every kind of entry was among them', () => {
    expect([...seen.keys()].toSorted()).toEqual(['binding binding', 'unverified binding', 'unverified voluntary', 'voluntary voluntary'])
  })
})
