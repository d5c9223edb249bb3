import { describe, expect, it } from 'vitest'
import {
  type CheckReport,
  checkPacks,
  compile,
  decide,
  type Invariant,
  type LawPack,
  type PolicyPack,
  type RulePack,
} from '../../../src/rules/index.ts'
import { law, lawPack, opens, policy, policyPack } from '../../support/synthetic-packs.ts'

/** A claim that did not hold, or a finding: its name and the rules or packs that it is about. */
const told = ({ claims, findings }: CheckReport): readonly string[] => [
  ...claims.filter((it) => it.status === 'refuted').map((it) => it.invariant),
  ...findings.map((it) => `${it.code} ${it.rules.join(' ')}`),
]
const check = (...packs: readonly RulePack[]): CheckReport => {
  const report = checkPacks(packs)
  for (const { says, counterexample } of [...report.claims, ...report.findings])
    for (const it of [says, counterexample?.says ?? says]) expect(it).toMatch(/^[A-Z].+\.$/)
  return report
}
const withPacks = (...packs: readonly RulePack[]): readonly string[] => told(check(...packs))

describe('a pack that holds together', () => {
  it('is told nothing', () => {
    const report = check(lawPack([opens, law({ id: 'signed', effect: 'require', needs: { signature: 'present' }, ground: 'incomplete' })]))
    expect(told(report)).toEqual([])
    expect(report.holds).toBe(true)
    expect([...new Set(report.claims.map((it) => it.status))].sort()).toEqual(['by-construction', 'not-checked', 'proved'])
  })

  it('tells no time unless it is given a clock, and then how long each part took', () => {
    expect(JSON.stringify(check(lawPack([opens])))).not.toContain('milliseconds')
    let now = 0
    const seen: string[] = []
    const { effort } = checkPacks([lawPack([opens])], [], {
      now: () => (now += 5),
      onProgress: (done, total, what) => seen.push(`${done}/${total} ${what}`),
    })
    expect(effort.map((it) => it.milliseconds)).toEqual([5, 5, 5])
    expect(seen).toEqual(['0/3 the table of outcomes', '1/3 xx/example-act', '2/3 packs together', '3/3 done'])
  })
})

describe('an emergency that opens by a side door', () => {
  const hidden = lawPack([law({ id: 'urgent', effect: 'permit', when: { term: 'urgent-names' } })], {
    terms: { 'urgent-names': { item: 'person-name', emergency: 'yes' } },
  })

  it('is found in a term, with the case', () => {
    const claim = check(hidden).claims.find((it) => it.invariant === 'emergency-opens-by-name')!
    expect(claim.status).toBe('refuted')
    expect(claim.counterexample!.question!.facts).toMatchObject({ emergency: 'yes' })
    expect(claim.counterexample!.question!.asked).toEqual(['person-name'])
  })

  it('is found beside a clock that runs faster in an emergency, which excuses no permit', () => {
    const clock = law({
      id: 'clock',
      effect: 'oblige',
      duty: 'disclose',
      within: { hours: 8 },
      startsAt: 'receipt',
      when: { emergency: 'yes' },
    })
    expect(withPacks({ ...hidden, rules: [...hidden.rules, clock] })).toContain('emergency-opens-by-name')
  })

  it('is none where what a rule yields to names it', () => {
    const closed = law({ id: 'closed', effect: 'forbid', ground: 'outside-scope', yieldsTo: 'urgent' })
    const urgent = law({
      id: 'urgent',
      effect: 'oblige',
      duty: 'disclose',
      within: { hours: 8 },
      startsAt: 'receipt',
      when: { emergency: 'yes' },
    })
    expect(withPacks(lawPack([opens, closed, urgent]))).not.toContain('emergency-opens-by-name')
  })

  it.each<readonly [string, LawPack['rules']]>([
    ['when', [law({ id: 'urgent', effect: 'permit', when: { item: 'person-name', emergency: 'yes' } })]],
    ['unless', [opens, law({ id: 'calm', effect: 'forbid', ground: 'outside-scope', when: {}, unless: { emergency: 'yes' } })]],
    [
      'needs',
      [
        opens,
        law({
          id: 'calm',
          effect: 'require',
          ground: 'outside-scope',
          needs: { anyOf: [{ authorityKind: 'judge' }, { emergency: 'yes' }] },
        }),
      ],
    ],
  ])('is none where a rule names it in %s', (_where, rules) => {
    expect(withPacks(lawPack(rules))).not.toContain('emergency-opens-by-name')
  })
})

describe('a law that gives more to those who ask for more', () => {
  it.each<readonly [string, LawPack['rules'][number], object]>([
    ['a time range', law({ id: 'long', effect: 'forbid', ground: 'outside-scope', when: { windowDays: { below: 5 } } }), { windowDays: 0 }],
    [
      'a number of targets',
      law({
        id: 'many',
        effect: 'require',
        ground: 'outside-scope',
        when: { targetsCount: { below: 3 } },
        needs: { signature: 'present' },
      }),
      { targetsCount: 0 },
    ],
    ['an old order', law({ id: 'young', effect: 'forbid', ground: 'lapsed', when: { orderAgeDays: { below: 30 } } }), { orderAgeDays: 0 }],
  ])('is found for %s', (_what, rule, shown) => {
    const claim = check(lawPack([opens, rule])).claims.find((it) => it.invariant === 'narrowing-never-closes')!
    expect(claim.status).toBe('refuted')
    expect(claim.counterexample!.question!.facts).toMatchObject(shown)
  })

  it('is none where a law only says how much is too much, exactly or from there on', () => {
    const rules = [opens, law({ id: 'long', effect: 'forbid', ground: 'outside-scope', when: { windowDays: { atLeast: 90 } } })]
    expect(withPacks(lawPack(rules))).toEqual([])
    expect(withPacks(lawPack([opens, law({ id: 'one', effect: 'forbid', ground: 'outside-scope', when: { windowDays: 30 } })]))).toContain(
      'narrowing-never-closes',
    )
  })
})

describe('a duty with two periods', () => {
  const due = (id: string, days: number, more: object = {}) =>
    law({ id, effect: 'oblige', duty: 'disclose', within: { days }, startsAt: 'receipt', ...more })

  it('is found, and the decision of the case lists both', () => {
    const [claim] = check(lawPack([opens, due('ten', 10), due('five', 5, { when: { emergency: 'yes' } })])).claims.filter(
      (it) => it.invariant === 'one-duty-one-period',
    )
    expect(claim!.status).toBe('refuted')
    expect(claim!.counterexample!.decision!.duties.map((it) => it.rule.rule)).toEqual(['five', 'ten'])
  })

  it('is shown by a case in which both fire, and upon whose answer both arise', () => {
    const rulesOf = (...rules: LawPack['rules']) => {
      const [claim] = check(lawPack([opens, ...rules])).claims.filter((it) => it.invariant === 'one-duty-one-period')
      return claim!.counterexample!.decision!.duties.map((it) => (it.state === 'firing' ? it.rule.rule : 'perhaps'))
    }
    const inCivil = due('ten', 10, { when: { proceedings: 'civil' } })
    const inHaste = due('five', 5, { when: { emergency: 'yes' } })
    expect(rulesOf(inCivil, inHaste)).toEqual(['five', 'ten'])
    expect(rulesOf(due('ten', 10, { upon: 'disclose' }), due('five', 5))).toEqual(['five', 'ten'])
    expect(rulesOf(due('ten', 10), due('five', 5, { upon: ['disclose', 'decline'] }))).toEqual(['five', 'ten'])
    const shut = law({ id: 'shut', effect: 'forbid', ground: 'outside-scope', when: { proceedings: 'civil' } })
    expect(rulesOf(shut, due('ten', 10, { upon: 'decline' }), due('five', 5, { upon: 'decline' }))).toEqual(['five', 'ten'])
  })

  it.each<readonly [string, LawPack['rules']]>([
    ['a number stands beside what is ordered', [due('ten', 10), due('told', 10, { within: 'as-ordered' })]],
    [
      'promptness stands beside what is ordered',
      [due('soon', 10, { within: 'without-undue-delay' }), due('told', 10, { within: 'as-ordered' })],
    ],
  ])('are two where %s', (_why, rules) => {
    expect(withPacks(lawPack([opens, ...rules]))).toContain('one-duty-one-period')
  })

  it.each<readonly [string, LawPack['rules']]>([
    ['they say the same', [due('ten', 10), due('also-ten', 10, { when: { emergency: 'yes' } })]],
    ['one yields', [due('ten', 10, { yieldsTo: 'five' }), due('five', 5, { when: { emergency: 'yes' } })]],
    ['they arise upon different answers', [due('ten', 10, { upon: 'disclose' }), due('five', 5, { upon: ['decline', 'redirect'] })]],
    ['they never meet', [due('ten', 10, { when: { emergency: 'no' } }), due('five', 5, { when: { emergency: 'yes' } })]],
    ['one says how and the other how long', [due('ten', 10), due('soon', 10, { within: 'without-undue-delay' })]],
    ['it is the other way round', [due('soon', 10, { within: 'without-undue-delay' }), due('ten', 10)]],
  ])('is none where %s', (_why, rules) => {
    expect(withPacks(lawPack([opens, ...rules]))).not.toContain('one-duty-one-period')
  })
})

describe('rules without effect', () => {
  const forbid = (id: string, more: Partial<LawPack['rules'][number]> = {}) =>
    law({ id, effect: 'forbid', ground: 'outside-scope', ...more } as Parameters<typeof law>[0])

  it.each<readonly [string, readonly string[], LawPack['rules']]>([
    ['contradicts itself', ['fires-nowhere never'], [opens, forbid('never', { when: { emergency: 'yes', anyOf: [{ emergency: 'no' }] } })]],
    ['lies outside the field of its pack', ['fires-nowhere never'], [opens, forbid('never', { when: { instrument: 'epoc' } })]],
    [
      'always yields',
      ['fires-nowhere never', 'yielding-changes-nothing'],
      [opens, forbid('always'), forbid('never', { yieldsTo: 'always' })],
    ],
    [
      'speaks of an act that its instrument never asks for',
      ['fires-nowhere never'],
      [opens, forbid('never', { when: { instrument: 'other-preservation-order' } })],
    ],
    [
      'repeats another',
      ['changes-nothing narrow'],
      [opens, forbid('wide', { when: { emergency: 'no' } }), forbid('narrow', { when: { emergency: 'no', proceedings: 'civil' } })],
    ],
    ['may give voluntarily what it must give', ['changes-nothing some'], [opens, law({ id: 'some', effect: 'permit', voluntary: true })]],
    [
      'has an exception that never matters',
      ['exception-changes-nothing one'],
      [opens, forbid('one', { when: { emergency: 'no' }, unless: { emergency: 'yes' } })],
    ],
    [
      'yields to what it never meets',
      ['yielding-changes-nothing one two'],
      [opens, forbid('two', { when: { emergency: 'yes' } }), forbid('one', { when: { emergency: 'no' }, yieldsTo: 'two' })],
    ],
    [
      'says that it echoes, and does not',
      ['echo-is-none one two'],
      [opens, forbid('two', { when: { emergency: 'yes' } }), forbid('one', { when: { proceedings: 'civil' }, echoes: 'two' })],
    ],
  ])('are found: one that %s', (_what, expected, rules) => {
    const found = withPacks(lawPack(rules))
    expect(found.filter((it) => expected.some((wanted) => it.startsWith(wanted)))).toHaveLength(expected.length === 2 ? 1 : expected.length)
  })

  const told = { ground: 'incomplete', effect: 'require', needs: { senderAgency: 'verified' } } as const
  const due = { effect: 'oblige', duty: 'disclose', within: { days: 1 }, startsAt: 'receipt' } as const
  const lasts = { effect: 'oblige', duty: 'preserve', for: { days: 1 }, startsAt: 'receipt' } as const
  const approve = { effect: 'oblige', duty: 'obtain-approval', approvals: 1 } as const
  const twoOf = (one: object, other: object): readonly string[] =>
    check(lawPack([opens, law({ id: 'one', ...one } as never), law({ id: 'other', ...other } as never)])).findings.map(
      (it) => `${it.code} ${it.rules.join(' ')}`,
    )

  it.each<readonly [string, object]>([
    ['permit voluntarily', { effect: 'permit', voluntary: true, when: { item: 'location' }, act: 'preserve' }],
    ['ask the same of the sender', told],
    ['lay a duty on us that falls due', { ...due, counting: 'national', upon: 'decline' }],
    ['lay a duty on us that lasts', lasts],
    ['want somebody to approve', approve],
  ])('are found twice where two say the same: they %s', (_what, rule) => {
    expect(twoOf(rule, rule)).toEqual(['changes-nothing one', 'changes-nothing other'])
  })

  it('are found twice where two ask the same of the sender on other grounds, which nobody is told', () => {
    expect(twoOf(told, { ...told, ground: 'outside-scope' })).toEqual(['changes-nothing one', 'changes-nothing other'])
  })

  it.each<readonly [string, object, object]>([
    ['what is due', due, { ...due, duty: 'restrict' }],
    ['when it is due', due, { ...due, within: { days: 2 } }],
    ['from when on', due, { ...due, startsAt: 'issue' }],
    ['how days are counted', due, { ...due, counting: 'national' }],
    ['upon which answer', { ...due, upon: 'disclose' }, { ...due, upon: 'decline' }],
    ['how long it lasts', lasts, { ...lasts, for: { days: 2 } }],
    ['how many approve', approve, { ...approve, approvals: 2 }],
    ['where they send', { effect: 'redirect', to: 'contact-point' }, { effect: 'redirect', to: 'competent-authority' }],
  ])('are none where two rules differ in %s', (_what, one, other) => {
    expect(twoOf(one, other)).toEqual([])
  })

  it('are told of once where one yields to another that is heard nowhere', () => {
    const never = forbid('never', { when: { instrument: 'epoc' } })
    expect(withPacks(lawPack([opens, never, forbid('one', { when: { proceedings: 'civil' }, yieldsTo: 'never' })]))).toEqual([
      'fires-nowhere never',
    ])
  })

  it('are no fault where the pack says that they echo', () => {
    const rules = [
      opens,
      forbid('wide', { when: { emergency: 'no' } }),
      forbid('narrow', { when: { emergency: 'no', proceedings: 'civil' }, echoes: 'wide' }),
    ]
    expect(withPacks(lawPack(rules))).toEqual([])
  })

  it('are none where only the ground that is told differs, or the period, or the route, or the wait', () => {
    const grounds = [
      opens,
      forbid('b', { when: { emergency: 'no' } }),
      law({ id: 'a', effect: 'forbid', ground: 'incomplete', when: { emergency: 'no', proceedings: 'civil' } }),
    ]
    expect(withPacks(lawPack(grounds))).toEqual([])
    expect(withPacks(lawPack(grounds.toReversed()))).toEqual([])
    const holds = (id: string, event: 'review-completed' | 'issuing-authority-decided') =>
      law({ id, effect: 'hold', release: { event }, when: { impossibility: 'raised' } })
    expect(withPacks(lawPack([opens, holds('a', 'review-completed'), holds('b', 'issuing-authority-decided')]))).toEqual([])
    expect(withPacks(lawPack([opens, holds('a', 'review-completed'), holds('b', 'review-completed')]))).toEqual([
      'changes-nothing a',
      'changes-nothing b',
    ])
  })

  it('are none where a rule yields to one that it meets, or has an exception that it meets', () => {
    const urgent = law({ id: 'urgent', effect: 'permit', when: { emergency: 'yes' } })
    expect(withPacks(lawPack([opens, urgent, forbid('calm', { yieldsTo: 'urgent' })]))).toEqual([])
    expect(withPacks(lawPack([opens, forbid('calm', { unless: { emergency: 'yes' } })]))).toEqual([])
  })

  it('are none where an unverified rule would do something once somebody vouched for it', () => {
    const rules = [opens, forbid('one', { confidence: 'unverified', unless: { emergency: 'yes' } })]
    expect(withPacks(lawPack(rules))).toEqual([])
  })

  it('make the check fail only where they are heard nowhere', () => {
    expect(check(lawPack([opens, forbid('never', { when: { instrument: 'epoc' } })])).holds).toBe(false)
    expect(check(lawPack([opens, law({ id: 'some', effect: 'permit', voluntary: true })])).holds).toBe(true)
  })
})

describe('a needless question', () => {
  const permit = (id: string, when: object) => law({ id, effect: 'permit', when })

  it('is found, with the rules to merge and the case', () => {
    const ofPlace = permit('three', { item: 'location' })
    const { findings } = check(lawPack([permit('one', { emergency: 'yes' }), permit('two', { emergency: 'no' }), ofPlace]))
    const [asked] = findings.filter((it) => it.code === 'needless-question')
    expect(asked!.rules).toEqual(['one', 'two'])
    expect(asked!.counterexample!.question!.facts).not.toHaveProperty('emergency')
  })

  it('is none where one answer leads elsewhere', () => {
    expect(withPacks(lawPack([permit('one', { authorityKind: 'judge' }), permit('two', { authorityKind: 'court' })]))).toEqual([])
  })
})

describe('packs together', () => {
  const judgeOnly = policyPack([policy({ id: 'judge', effect: 'require', ground: 'provider-policy', needs: { authorityKind: 'judge' } })])
  const policeOnly = lawPack([
    opens,
    law({ id: 'police', effect: 'require', ground: 'issuer-not-competent', needs: { authorityKind: 'police' } }),
  ])

  it('that cannot both be satisfied send letters in vain, which is a note', () => {
    const report = check(policeOnly, judgeOnly)
    const claim = report.claims.filter((it) => it.invariant === 'letters-can-help')
    expect(claim.map((it) => [it.packs.join('+'), it.status])).toEqual([
      ['xx/example-act', 'proved'],
      ['xx/example-act+policies/example', 'refuted'],
    ])
    expect(report.holds).toBe(true)
    const { question, decision } = claim[1]!.counterexample!
    expect(decision!.outcome).toBe('clarify')
    expect(question!.facts).not.toHaveProperty('authorityKind')
  })

  it('can help where a missing paper can still come, a lawyer can confirm, or a wait ends', () => {
    const paper = law({ id: 'paper', effect: 'require', needs: { signature: 'present' }, ground: 'incomplete' })
    const wait = law({ id: 'wait', effect: 'hold', release: { event: 'review-completed' }, when: { thirdCountryObjection: 'filed' } })
    const free = law({ id: 'free', effect: 'permit', voluntary: true })
    const lawyer = law({ id: 'lawyer', effect: 'permit', confidence: 'unverified' })
    const doubt = law({ id: 'doubt', effect: 'forbid', ground: 'outside-scope', confidence: 'unverified', when: { signature: 'present' } })
    for (const rules of [
      [opens, { ...paper, act: ['preserve', 'restrict'] } as const],
      [opens, paper, doubt],
      [opens, paper],
      [opens, paper, wait],
      [lawyer, paper],
      [free, paper],
    ])
      expect(withPacks(lawPack(rules))).toEqual([])
  })

  it('are not judged where a lawyer could help by confirming what another rule yields to', () => {
    const two = law({ id: 'two', effect: 'hold', confidence: 'unverified', release: { event: 'review-completed' } })
    const one = law({ id: 'one', effect: 'forbid', ground: 'outside-scope', yieldsTo: 'two' })
    const report = check(
      lawPack([opens, one, two, law({ id: 'paper', effect: 'require', needs: { signature: 'present' }, ground: 'incomplete' })]),
      policyPack([]),
    )
    expect(report.claims.filter((it) => it.invariant === 'letters-can-help').map((it) => it.status)).toEqual(['not-checked', 'not-checked'])
  })

  it.each<readonly [string, LawPack['rules'][number]]>([
    ['a permit, that nobody confirmed', law({ id: 'two', effect: 'permit', confidence: 'unverified' })],
    ['a rule that is confirmed', law({ id: 'two', effect: 'hold', release: { event: 'review-completed' }, when: { emergency: 'yes' } })],
  ])('are judged where another rule yields to %s', (_what, two) => {
    const one = law({ id: 'one', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'no' }, yieldsTo: 'two' })
    const report = check({ ...policeOnly, rules: [...policeOnly.rules, two, one] }, judgeOnly)
    expect(report.claims.filter((it) => it.invariant === 'letters-can-help').map((it) => it.status)).toContain('refuted')
  })

  const never = (never: Invariant['never']): Invariant => ({ id: 'own', says: 'It never happens.', never })
  const own = (packs: readonly RulePack[], invariant: Invariant) =>
    checkPacks(packs, [invariant]).claims.find((it) => it.level === 'operator')!

  it('that speaks of no case at all is not taken for proved', () => {
    const claim = own([lawPack([opens])], {
      id: 'vacuous',
      says: 'Nothing is said.',
      never: { outcome: 'disclose', when: { instrument: 'epoc', instrumentFamily: 'us-process' } },
    })
    expect([claim.status, claim.why]).toEqual(['not-checked', 'there is no case that it speaks of, so it says nothing'])
  })

  it.each<readonly [string, Invariant['never'], boolean]>([
    ['nothing is disclosed to the police', { outcome: 'disclose', when: { authorityKind: 'police' } }, false],
    ['nothing is disclosed to a grand jury', { outcome: 'disclose', when: { authorityKind: 'grand-jury' } }, true],
    ['nothing is disclosed but to the police', { outcome: 'disclose', unless: { authorityKind: 'police' } }, true],
    ['nothing is disclosed but in an emergency', { outcome: 'disclose', unless: { emergency: 'yes' } }, false],
    ['no location is disclosed', { outcome: 'disclose', item: 'location' }, false],
    ['nothing is held', { outcome: ['hold', 'restrict'], item: 'location', when: { instrument: 'other-production-order' } }, true],
    ['nothing was disclosed that came in this century', { outcome: 'disclose', receivedFrom: '2000-01-01' }, false],
  ])('keep or break the word of an operator: %s', (_says, word, holds) => {
    expect(own([policeOnly], never(word)).status).toBe(holds ? 'proved' : 'refuted')
  })

  it('keep the word of an operator from a day on', () => {
    const ends = law({ id: 'ends', effect: 'forbid', ground: 'outside-scope', when: { item: 'location' }, from: '2040-01-01' })
    const packs = [{ ...policeOnly, rules: [...policeOnly.rules, ends] }]
    const word = (receivedFrom: '2039-12-31' | '2040-01-01') => own(packs, never({ outcome: 'disclose', item: 'location', receivedFrom }))
    expect([word('2039-12-31').status, word('2040-01-01').status]).toEqual(['refuted', 'proved'])
  })

  it('break it in a case that the interpreter answers just so', () => {
    const { counterexample } = own([policeOnly], never({ outcome: 'disclose', item: 'location', when: { authorityKind: 'police' } }))
    const { question, decision, says, known } = counterexample!
    expect(decide(compile([policeOnly]), question!).items[0]).toEqual(decision)
    expect(decision!.outcome).toBe('disclose')
    expect(says).toMatch(
      /^It does not hold that: It never happens\. Asked: location; received .*authorityKind police.* Answer: disclose\.$/,
    )
    // instrument, two States, four of the route, authenticity, and who asks
    expect(known).toBe(9)
  })

  it('keep content from everybody but judges under the baseline policy, and the checker would see if they did not', () => {
    const careless: PolicyPack = policyPack([], { id: 'policies/baseline' })
    const claims = check(lawPack([opens]), careless).claims.filter((it) => it.invariant === 'content-needs-a-judge')
    expect(claims.map((it) => it.status)).toEqual(['refuted'])
    expect(claims[0]!.counterexample!.question!.receivedOn >= '2018-01-01').toBe(true)
  })

  it('are looked at pair by pair where one asks and the other gives, and all at once', () => {
    const asking = lawPack([opens], { id: 'xx/asking', roles: ['ask'], territory: ['FR'] })
    const giving = lawPack([opens], { id: 'xx/giving', roles: ['give'], territory: ['IE'] })
    const elsewhere = lawPack([opens], { id: 'xx/elsewhere', governs: { instrument: 'epoc' } })
    const looked = check(asking, giving, elsewhere).claims.filter((it) => it.invariant === 'declines-are-named')
    expect(looked.map((it) => it.packs.join('+')).sort()).toEqual(
      ['xx/asking+xx/elsewhere+xx/giving', 'xx/asking+xx/giving', 'xx/elsewhere'].sort(),
    )
  })
})

describe('laws meet', () => {
  const looked = (...packs: readonly RulePack[]): readonly string[] =>
    check(...packs)
      .claims.filter((it) => it.invariant === 'declines-are-named')
      .map((it) => it.packs.join('+'))

  it('where one lets ask and the other lets give, and not where both only do the same', () => {
    const asking = lawPack([opens], { id: 'xx/asking', roles: ['ask'] })
    const giving = lawPack([opens], { id: 'xx/giving', roles: ['give'] })
    expect(looked(asking, giving)).toEqual(['xx/asking+xx/giving'])
    expect(looked(asking, { ...asking, id: 'xx/too' })).toEqual(['xx/asking+xx/too'])
  })

  it('nowhere where there are none', () => {
    expect(looked(policyPack([]))).toEqual([])
  })
})

describe('a letter is in vain', () => {
  const shut = law({ id: 'shut', effect: 'forbid', ground: 'outside-scope' })
  const letters = (pack: LawPack) => check(pack).claims.find((it) => it.invariant === 'letters-can-help')!.status

  it('only where it is known which law it is about', () => {
    // Asked for is the day of issue; what is answered then is a decline.
    expect(letters(lawPack([opens, shut], { judgedBy: 'issuedOn' }))).toBe('proved')
  })
})

describe('what cannot be checked', () => {
  it.each<readonly [string, Invariant['never']]>([
    ['an outcome that is none', { outcome: 'burn' as 'hold' }],
    ['no outcome', { outcome: [] }],
    ['a thing that nobody is granted', { outcome: 'disclose', item: 'encryption-key' as 'location' }],
    ['a fact that is none', { outcome: 'disclose', when: { weather: 'fine' } as object }],
    ['a value that is none', { outcome: 'disclose', unless: { emergency: 'maybe' } as object }],
    ['a day that is none', { outcome: 'disclose', receivedFrom: '2026-02-30' }],
    ['a key that is none', { outcome: 'disclose', whne: { emergency: 'yes' } } as never],
  ])('is refused: an invariant with %s', (_what, never) => {
    expect(() => checkPacks([lawPack([opens])], [{ id: 'own', says: 'It never happens.', never }])).toThrow(
      expect.objectContaining({ code: 'rules.bad-invariant' }),
    )
  })

  it('is refused: an invariant without an id, a pack that does not hold together, a thing granted to nobody', () => {
    const never = { outcome: 'disclose' } as const
    for (const id of ['', undefined as never, 7 as never])
      expect(() => checkPacks([lawPack([opens])], [{ id, says: '', never }])).toThrow(
        expect.objectContaining({ code: 'rules.bad-invariant' }),
      )
    const greedy = lawPack([law({ id: 'keys', effect: 'permit', when: { item: 'encryption-key' as 'location' } })])
    expect(() => checkPacks([greedy])).toThrow(expect.objectContaining({ code: 'rules.bad-pack' }))
  })
})
