import { describe, expect, it } from 'vitest'
import { checkPack, type PackCheck } from '../../../src/rules/check/pack/check-pack.ts'
import { compile, decide, type LawPack } from '../../../src/rules/index.ts'
import { law, lawPack, opens } from '../../support/synthetic-packs.ts'

type LawRule = LawPack['rules'][number]
const unverified = { confidence: 'unverified' } as const
const forbid = (more: object): LawRule => law({ id: 'forbid', effect: 'forbid', ground: 'outside-scope', ...more })
const hold = (more: object): LawRule => law({ id: 'hold', effect: 'hold', release: { event: 'review-completed' }, ...more })
const redirect = (more: object): LawRule => law({ id: 'redirect', effect: 'redirect', to: 'contact-point', ...more })
const permit = (more: object): LawRule => law({ id: 'permit', effect: 'permit', ...more })
const paper = (more: object): LawRule =>
  law({ id: 'paper', effect: 'require', ground: 'incomplete', needs: { signature: 'present' }, ...more })
const sender = (more: object): LawRule =>
  law({ id: 'sender', effect: 'require', ground: 'incomplete', needs: { senderAgency: 'verified' }, ...more })

/** Checks a pack, of which each case that is shown is answered as the interpreter answers it. */
function checked(pack: LawPack): PackCheck {
  const result = checkPack(pack)
  for (const { counterexample } of [...result.claims, ...result.findings])
    if (counterexample !== undefined) expect(decide(compile([pack]), counterexample.question!).items[0]).toEqual(counterexample.decision)
  return result
}

/** What becomes of one claim about a pack, and what is said of the case that refutes it. */
function claimOf(invariant: string, pack: LawPack): readonly string[] {
  const claims = checked(pack).claims.filter((it) => it.invariant === invariant)
  return claims.map(
    ({ status, counterexample }) =>
      counterexample?.says.replace(/^In the role (ask|give) the pack (.+?)( in an emergency| at).*$/, '$1: $2') ?? status,
  )
}

describe('an emergency', () => {
  const terms: NonNullable<LawPack['terms']> = {
    calm: { emergency: 'no' },
    urgent: { emergency: 'yes' },
    'urgent-places': { item: 'location', emergency: 'yes' },
  }
  const opensByName = (rules: readonly LawRule[], more: Partial<LawPack> = {}): readonly string[] =>
    claimOf('emergency-opens-by-name', lawPack(rules, { terms, ...more }))

  it.each<readonly [string, readonly LawRule[], string]>([
    ['is what a pack permits in', [permit({ when: { term: 'urgent' } })], 'ask: permits'],
    ['lifts what closes', [opens, forbid({ when: { term: 'calm' } })], 'ask: closes nothing'],
    ['lifts what nobody confirmed that it closes', [opens, forbid({ when: { term: 'calm' }, ...unverified })], 'ask: closes nothing'],
    ['lifts what is needed', [opens, paper({ when: { term: 'calm' } })], 'ask: closes nothing'],
    ['lifts what waits', [opens, hold({ when: { term: 'calm' } })], 'ask: holds nothing'],
    ['lifts what nobody confirmed that it waits', [opens, hold({ when: { term: 'calm' }, ...unverified })], 'ask: holds nothing'],
    ['lifts what is asked of the sender', [opens, sender({ when: { term: 'calm' } })], 'ask: asks nothing of the sender'],
    [
      'lifts what nobody confirmed that the sender is asked',
      [opens, sender({ when: { term: 'calm' }, ...unverified })],
      'ask: asks nothing of the sender',
    ],
    ['lifts what sends elsewhere', [opens, redirect({ when: { term: 'calm' } })], 'ask: sends nowhere else'],
    [
      'lifts what nobody confirmed that it sends elsewhere',
      [opens, redirect({ when: { term: 'calm' }, ...unverified })],
      'ask: sends nowhere else',
    ],
    ['is meant on one side only', [opens, forbid({ when: { term: 'calm' }, as: 'give' })], 'give: closes nothing'],
    [
      'is named for other things only',
      [permit({ id: 'named', when: { item: 'person-name', emergency: 'yes' } }), permit({ when: { term: 'urgent-places' } })],
      'ask: permits',
    ],
    [
      'is named by a rule that does something else',
      [permit({ when: { term: 'urgent' } }), forbid({ when: { emergency: 'no', item: 'location' } })],
      'ask: permits',
    ],
  ])('that %s is found', (_what, rules, told) => {
    expect(opensByName(rules)).toEqual([told])
  })

  it.each<readonly [string, readonly LawRule[]]>([
    ['that nobody speaks of', [opens]],
    ['that is one or is none', [permit({ when: { emergency: ['yes', 'no'] } })]],
    ['that closes', [opens, forbid({ when: { term: 'urgent' } })]],
    ['that may be given in, if nobody has to', [permit({ when: { term: 'urgent' }, voluntary: true })]],
    ['in which a permit holds that nobody confirmed', [permit({ when: { term: 'urgent' }, ...unverified })]],
    ['that is named among others', [opens, forbid({ unless: { anyOf: [{ firstContact: 'no' }, { emergency: 'yes' }] } })]],
    ['that is named in what is needed', [opens, paper({ needs: { anyOf: [{ signature: 'present' }, { emergency: 'yes' }] } })]],
    ['that is named by what a rule yields to', [opens, forbid({ yieldsTo: 'hold' }), hold({ when: { emergency: 'yes' } })]],
    [
      'that is named by what that yields to',
      [opens, forbid({ yieldsTo: 'hold' }), hold({ yieldsTo: 'redirect' }), redirect({ when: { emergency: 'no' } })],
    ],
    ['that is named where the rule says a term too', [permit({ when: { term: 'urgent', emergency: 'yes' } })]],
  ])('%s is no side door', (_what, rules) => {
    expect(opensByName(rules)).toEqual(['proved'])
  })
})

describe('asking for less', () => {
  const small = { windowDays: { below: 5 } } as const
  it.each<readonly [string, readonly LawRule[], string]>([
    ['ends a permit', [permit({ when: { windowDays: { atLeast: 5 } } })], 'ask: permits'],
    ['meets a rule that closes', [opens, forbid({ when: small })], 'ask: closes nothing'],
    ['meets a rule that nobody confirmed', [opens, forbid({ when: small, ...unverified })], 'ask: closes nothing'],
    ['meets a rule that closes in between', [opens, forbid({ when: { windowDays: { atLeast: 3, below: 5 } } })], 'ask: closes nothing'],
    ['meets a wait', [opens, hold({ when: small })], 'ask: holds nothing'],
    ['meets a question to the sender', [opens, sender({ when: small })], 'ask: asks nothing of the sender'],
    ['leads to another door', [opens, redirect({ when: small })], 'ask: sends nowhere else'],
    ['meets a rule of one side', [opens, forbid({ when: small, as: 'give' })], 'give: closes nothing'],
    ['closes for fewer targets', [opens, forbid({ when: { targetsCount: { below: 2 } } })], 'ask: closes nothing'],
    ['closes for a younger order', [opens, forbid({ when: { orderAgeDays: { below: 2 } } })], 'ask: closes nothing'],
  ])('is found where it %s', (_what, rules, told) => {
    expect(claimOf('narrowing-never-closes', lawPack(rules))).toEqual([told])
  })

  it.each<readonly [string, readonly LawRule[]]>([
    ['a permit is for little', [permit({ when: small })]],
    ['much is closed', [opens, forbid({ when: { windowDays: { atLeast: 5 } } })]],
    [
      'a duty is for little',
      [opens, law({ id: 'due', effect: 'oblige', duty: 'disclose', within: { days: 1 }, startsAt: 'receipt', when: small })],
    ],
    ['a penalty is small', [opens, forbid({ when: { maximumPenaltyMonths: { below: 36 } } })]],
  ])('costs nothing where %s', (_what, rules) => {
    expect(claimOf('narrowing-never-closes', lawPack(rules))).toEqual(['proved'])
  })

  it('is shown by the smaller of two sizes', () => {
    const [claim] = checked(lawPack([opens, forbid({ when: { windowDays: { atLeast: 3, below: 5 } } })])).claims.filter(
      (it) => it.invariant === 'narrowing-never-closes',
    )
    expect(claim!.counterexample!.says).toContain('closes nothing at windowDays 5, and no longer at 3.')
    expect(claim!.counterexample!.question!.facts).toMatchObject({ windowDays: 3 })
  })
})

describe('a question', () => {
  const asked = (rules: readonly LawRule[], more: Partial<LawPack> = {}): readonly string[] =>
    checked(lawPack(rules, more))
      .findings.filter((it) => it.code === 'needless-question')
      .map(({ rules: ids, says }) => `${ids.join(' ')}: ${says.split(' together ')[1]!.split(',')[0]!}`)
  const either = (of: (more: object) => LawRule): readonly LawRule[] => [
    of({ id: 'one', when: { emergency: 'yes' } }),
    of({ id: 'two', when: { emergency: 'no' } }),
    of({ id: 'three', when: { firstContact: 'yes', item: 'location' } }),
  ]

  it.each<readonly [string, readonly LawRule[], readonly string[]]>([
    ['to which every answer permits', either(permit), ['one two: permit hangs on emergency']],
    ['to which every answer closes', [opens, ...either(forbid)], ['one two: forbid hangs on emergency']],
    ['to which every answer waits', [opens, ...either(hold)], ['one two: hold hangs on emergency']],
    ['to which every answer wants a paper', [opens, ...either(paper)], []],
    [
      'to which every number permits',
      [permit({ id: 'one', when: { windowDays: { below: 5 } } }), permit({ id: 'two', when: { windowDays: { atLeast: 5 } } })],
      ['one two: permit hangs on windowDays'],
    ],
    [
      'to which one answer does not permit',
      [permit({ id: 'one', when: { windowDays: { below: 5 } } }), permit({ id: 'two', when: { windowDays: { atLeast: 6 } } })],
      [],
    ],
    ['that one rule asks whatever the answer is', [permit({ when: { emergency: ['yes', 'no'] } })], []],
    [
      'which State it is',
      [permit({ id: 'one', when: { issuingState: 'DE' } }), permit({ id: 'two', when: { issuingState: ['FR', 'IE'] } })],
      [],
    ],
    [
      'that another fact answers',
      [permit({ id: 'one', when: { emergency: 'yes' } }), permit({ id: 'two', when: { emergency: 'no', signature: 'present' } })],
      ['one two: permit hangs on emergency'],
    ],
  ])('%s is told where nobody needs it', (_what, rules, told) => {
    expect(asked(rules, { territory: ['DE', 'FR', 'IE'] })).toEqual(told)
  })

  it('is told once for each role in which other rules ask it', () => {
    const rules = [...either(permit).slice(0, 2), permit({ id: 'other', as: 'give', when: { emergency: 'no' } })]
    expect(asked(rules)).toEqual(['one two: permit hangs on emergency', 'one two other: permit hangs on emergency'])
  })
})

describe('a duty with two periods', () => {
  const due = (id: string, days: number, more: object = {}): LawRule =>
    law({ id, effect: 'oblige', duty: 'disclose', within: { days }, startsAt: 'receipt', ...more })
  const claimsOf = (rules: readonly LawRule[], more: Partial<LawPack> = {}) =>
    checked(lawPack([opens, ...rules], more)).claims.filter((it) => it.invariant === 'one-duty-one-period')

  it('is shown by the case in which both fire, where the pack alone never gives the answer upon which they arise', () => {
    const [claim, ...others] = claimsOf([due('ten', 10, { upon: 'disclose' }), due('five', 5)], { roles: ['ask'] })
    expect(others).toEqual([])
    const { outcome, duties } = claim!.counterexample!.decision!
    expect([outcome === 'disclose', duties.map((it) => it.rule.rule)]).toEqual([false, ['five']])
  })

  it('is found for each two rules, and not for a third that says what one of them says', () => {
    const rules = [due('ten', 10), due('five', 5), due('also-five', 5, { when: { emergency: 'yes' } })]
    const told = claimsOf(rules).map(({ counterexample }) => counterexample!.says.split(' both ')[0])
    expect(told).toEqual(['The rules ten and five', 'The rules ten and also-five'])
  })

  it('is none where one is another duty', () => {
    expect(claimsOf([due('ten', 10), due('five', 5, { duty: 'inform-authority' })]).map((it) => it.status)).toEqual(['proved'])
  })
})

it.each<readonly [string, readonly LawRule[]]>([
  ['permits', [permit({ when: { emergency: 'yes' }, as: 'ask' }), permit({ id: 'other', as: 'give' })]],
  ['permits what must be given', [permit({ voluntary: true }), permit({ id: 'other', when: { emergency: 'yes' }, as: 'ask' })]],
  ['closes', [opens, forbid({ when: { emergency: 'yes' }, as: 'ask' })]],
  ['waits', [opens, hold({ when: { emergency: 'yes' }, as: 'ask' })]],
  ['asks the sender', [opens, sender({ when: { emergency: 'yes' }, as: 'ask' })]],
  ['sends elsewhere', [opens, redirect({ when: { emergency: 'yes' }, as: 'ask' })]],
  [
    'tells another ground',
    [opens, forbid({ as: 'ask' }), forbid({ id: 'a', ground: 'incomplete', when: { emergency: 'yes' }, as: 'ask' })],
  ],
])('a rule that %s in one role only does something', (_what, rules) => {
  expect(checked(lawPack(rules)).findings).toEqual([])
})

it('a rule that tells another ground where nothing else is missing does something', () => {
  const wide = forbid({ id: 'wide', when: { emergency: 'yes' } })
  const narrow = forbid({ id: 'narrow', ground: 'lapsed', when: { emergency: 'yes', proceedings: 'civil' } })
  expect(checked(lawPack([opens, paper({ id: 'a-paper' }), narrow, wide])).findings).toEqual([])
})
