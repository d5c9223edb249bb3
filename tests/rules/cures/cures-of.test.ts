import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from '../../../src/foundation/canonical-json.ts'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { compile, type Cures, curesOf, decide, type LawPack, type Question, type RulePack, ruleDigest } from '../../../src/rules/index.ts'
import { type Element, elements, type RequestedItem } from '../../../src/vocabulary/index.ts'
import { changedQuestion, type Made, waysToMake } from '../../support/apply-changes.ts'
import { given, questionOf, type SomeFacts } from '../../support/given.ts'
import { instructions, law, lawPack, opens, policy, policyPack } from '../../support/synthetic-packs.ts'

/** Sets in words: `signature: present`, `review xx/example-act#r: confirmed`. */
function setsOf({ needed, oneOf }: Cures): readonly string[] {
  const say = (it: Cures['needed'][number]): string => {
    const name = it.change === 'fact' ? it.fact : it.change === 'review' ? `review ${it.rule.rule}` : it.date
    return `${name}: ${it.values.map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))).join('|')}`
  }
  return oneOf.map((rest) => [...needed, ...rest].map(say).sort().join(', '))
}
const other = (facts: SomeFacts = {}): Question => questionOf(['phone-number'], { instrument: 'other-production-order', ...facts })
const of = (packs: readonly RulePack[], question: Question = other(), item: RequestedItem = 'phone-number'): Cures =>
  curesOf(compile(packs), question, item)

describe('the smallest sets', () => {
  const alternatives = law({
    id: 'who',
    effect: 'require',
    ground: 'issuer-not-competent',
    needs: { anyOf: [{ authorityKind: 'judge' }, { authorityKind: ['police', 'prosecutor'], validatedBy: ['judge', 'court'] }] },
  })
  const gone = law({ id: 'gone', effect: 'forbid', ground: 'withdrawn', when: { orderState: 'withdrawn' } })
  const looked = law({ id: 'looked', effect: 'require', ground: 'lapsed', needs: { orderStillStands: ['yes', 'no'] } })
  it.each<readonly [string, readonly RulePack[], SomeFacts, readonly string[]]>([
    [
      'of one unknown fact',
      [lawPack([opens, law({ id: 'f', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'yes' } })])],
      { emergency: undefined },
      ['emergency: no'],
    ],
    [
      'of an element that is missing',
      [lawPack([opens, law({ id: 's', effect: 'require', ground: 'incomplete', needs: { signature: 'present' } })])],
      { signature: 'missing' },
      ['signature: present'],
    ],
    [
      'with alternatives',
      [lawPack([opens, alternatives])],
      { authorityKind: undefined, validatedBy: undefined },
      ['authorityKind: judge', 'authorityKind: prosecutor|police, validatedBy: judge|court'],
    ],
    [
      'with what is known',
      [lawPack([opens, alternatives])],
      { authorityKind: 'police', validatedBy: undefined },
      ['validatedBy: judge|court'],
    ],
    [
      'without what is as it should be, though it could be changed',
      [lawPack([law({ id: 'p', effect: 'permit', when: { languageAccepted: 'no' } }), alternatives])],
      { languageAccepted: 'no', authorityKind: 'police', validatedBy: undefined },
      ['validatedBy: judge|court'],
    ],
    [
      'without a fact of which no value would do',
      [
        lawPack([
          opens,
          law({ id: 'f', effect: 'forbid', ground: 'outside-scope', when: { emergency: ['yes', 'no'], firstContact: 'yes' } }),
        ]),
      ],
      { emergency: undefined, firstContact: undefined },
      ['firstContact: no'],
    ],
    [
      'with numbers as ranges',
      [lawPack([opens, law({ id: 'n', effect: 'require', ground: 'incomplete', needs: { targetsCount: { below: 11 } } })])],
      {},
      ['targetsCount: {"below":11}'],
    ],
    [
      'with an exact number',
      [
        lawPack([
          opens,
          law({ id: 'n', effect: 'require', ground: 'incomplete', needs: { anyOf: [{ windowDays: 3 }, { windowDays: { atLeast: 30 } }] } }),
        ]),
      ],
      {},
      ['windowDays: 3|{"atLeast":30}'],
    ],
    [
      'with every value, where it only has to be known',
      [lawPack([opens, law({ id: 'k', effect: 'require', ground: 'incomplete', needs: { purpose: ['identify-user', 'investigate'] } })])],
      { purpose: undefined },
      ['purpose: identify-user|investigate'],
    ],
    ['of our own doors', [lawPack([opens])], { channel: undefined, authenticity: undefined }, ['authenticity: sufficient, channel: right']],
    [
      'of a finding',
      [lawPack([opens]), policyPack([policy({ id: 'p', effect: 'require', ground: 'abusive', needs: { manifestlyAbusive: 'no' } })])],
      {},
      ['manifestlyAbusive: no'],
    ],
    [
      'that make it hold',
      [lawPack([opens, law({ id: 'h', effect: 'hold', when: { emergency: 'no' }, release: { event: 'review-completed' } })])],
      { emergency: undefined },
      ['emergency: yes|no'],
    ],
    [
      'of a permit that the sender can still complete',
      [lawPack([law({ id: 'p', effect: 'permit', when: { languageAccepted: 'yes' } })])],
      { languageAccepted: 'no' },
      ['languageAccepted: yes'],
    ],
    ['of an order that a person looks at', [lawPack([opens, gone, looked])], {}, ['orderStillStands: yes']],
    [
      'none where an order would have to stand and be over',
      [lawPack([law({ id: 'p', effect: 'permit', when: { orderStillStands: 'no', orderState: 'standing' } })])],
      {},
      [],
    ],
  ])('%s', (_name, packs, facts, sets) => {
    expect(setsOf(of(packs, other(facts)))).toEqual(sets)
  })

  it('wait for a permit that the sender can still complete, since it could compel us', () => {
    const rules = [
      law({ id: 'v', effect: 'permit', voluntary: true }),
      law({ id: 'p', effect: 'permit', when: { languageAccepted: 'yes' } }),
      law({ id: 'h', effect: 'hold', when: { emergency: 'no' }, release: { event: 'review-completed' } }),
    ]
    const question = other({ languageAccepted: 'no', emergency: undefined })
    expect(setsOf(of([lawPack(rules)], question))).toEqual(['emergency: yes|no, languageAccepted: yes'])
  })

  it('say who can change it', () => {
    const needs = { imminentDanger: 'yes', martialLaw: 'no', emergency: 'no', languageAccepted: 'yes' } as const
    const { needed } = of(
      [lawPack([opens, law({ id: 'r', effect: 'require', ground: 'incomplete', needs })])],
      other({ emergency: undefined, languageAccepted: 'no' }),
    )
    expect(needed.map((it) => (it.change === 'fact' ? [it.fact, it.kind] : []))).toEqual([
      ['emergency', 'stated'],
      ['imminentDanger', 'finding'],
      ['languageAccepted', 'stated'],
      ['martialLaw', 'established'],
    ])
  })

  it('name their changes in order, whichever rule asks for one first', () => {
    const needs = (id: string, facts: object) => law({ id, effect: 'require', ground: 'incomplete', needs: facts })
    const begins = { ...opens, from: '2026-08-18' } as const
    const rules = [begins, needs('a', { userRole: 'victim' }), needs('b', { emergency: 'no' }), needs('c', { signature: 'present' })]
    const question = { ...other({ userRole: undefined, emergency: undefined, signature: 'missing' }), issuedOn: null }
    const { needed } = of([lawPack(rules, { judgedBy: 'issuedOn' })], question)
    expect(needed.map((it) => (it.change === 'fact' ? it.fact : it.change))).toEqual(['emergency', 'date', 'signature', 'userRole'])
  })

  it('stand by size, and then by their names', () => {
    const ways = [
      { windowDays: 3, userRole: 'suspect' },
      { emergency: 'yes' },
      { userRole: 'victim' },
      { languageAccepted: 'yes' },
      { contentKnown: 'yes' },
      { imminentDanger: 'yes' },
    ] as const
    const unknown = Object.fromEntries(ways.flatMap((it) => Object.keys(it)).map((it) => [it, undefined]))
    const cures = of([lawPack([law({ id: 'p', effect: 'permit', when: { anyOf: ways } })])], other(unknown))
    expect(cures.oneOf.at(-1)).toMatchObject([{ fact: 'userRole' }, { fact: 'windowDays' }])
    expect(setsOf(cures)).toEqual([
      'contentKnown: yes',
      'emergency: yes',
      'imminentDanger: yes',
      'languageAccepted: yes',
      'userRole: victim',
      'userRole: suspect, windowDays: 3',
    ])
  })

  it('split into what all have in common and the rest of each', () => {
    const signed = law({ id: 's', effect: 'require', ground: 'incomplete', needs: { signature: 'present' } })
    const { needed, oneOf, complete } = of(
      [lawPack([opens, alternatives, signed])],
      other({ authorityKind: undefined, validatedBy: undefined, signature: 'missing' }),
    )
    expect(needed).toEqual([{ change: 'fact', fact: 'signature', kind: 'stated', values: ['present'] }])
    expect(oneOf.map((it) => it.length)).toEqual([1, 2])
    expect(complete).toBe(true)
  })
})

describe('legal reviews', () => {
  const unread = (rule: Parameters<typeof law>[0]) => law({ confidence: 'unverified', ...rule })
  it.each<readonly [string, readonly RulePack[], SomeFacts, readonly string[]]>([
    ['a permit has to be confirmed', [lawPack([unread({ id: 'p', effect: 'permit' })])], {}, ['review p: confirmed']],
    [
      'a prohibition has to be refuted',
      [lawPack([opens, unread({ id: 'f', effect: 'forbid', ground: 'outside-scope' })])],
      {},
      ['review f: refuted'],
    ],
    [
      'or not to be the case',
      [lawPack([opens, unread({ id: 'f', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'yes' } })])],
      { emergency: undefined },
      ['emergency: no', 'review f: refuted'],
    ],
    [
      'an exception is read once its rule is confirmed',
      [lawPack([opens, unread({ id: 'f', effect: 'forbid', ground: 'outside-scope', unless: { emergency: 'no' } })])],
      {},
      ['review f: confirmed|refuted'],
    ],
    [
      'a hold is one, whatever it says',
      [lawPack([opens, unread({ id: 'h', effect: 'hold', release: { event: 'review-completed' } })])],
      {},
      ['review h: confirmed|refuted'],
    ],
  ])('%s', (_name, packs, facts, sets) => {
    expect(setsOf(of(packs, other(facts)))).toEqual(sets)
  })

  it('are what vouching in the instructions does, and then there is nothing to cure', () => {
    const rule = unread({ id: 'p', effect: 'permit' })
    const entry = {
      pack: 'xx/example-act',
      rule: 'p',
      digest: ruleDigest(rule),
      by: 'C. Counsel',
      on: '2026-01-01',
      reason: 'read',
      until: '2027-01-01',
    } as const
    const vouched = compile([lawPack([rule])], instructions({ vouch: [entry] }))
    expect(decide(vouched, other()).outcome).toBe('disclose')
    expect(curesOf(vouched, other(), 'phone-number')).toEqual(nothing)
    expect(setsOf(curesOf(vouched, other(), 'phone-number', '2027-01-01'))).toEqual(['review p: confirmed'])
  })

  it('of a rule that silences another count too', () => {
    const both = [
      law({ id: 'f', effect: 'forbid', ground: 'outside-scope', yieldsTo: 'x' }),
      unread({ id: 'x', effect: 'permit', when: { item: 'phone-number' } }),
    ]
    expect(setsOf(of([lawPack([opens, ...both])]))).toEqual(['review x: confirmed'])
  })
})

describe('what the instructions say counts while it holds', () => {
  const entryFor = (pack: string, rule: { readonly id: string }) =>
    ({ pack, rule: rule.id, digest: ruleDigest(rule), by: 'A. Example', on: '2026-01-01', reason: 'safety', until: '2027-01-01' }) as const
  const signed = law({ id: 's', effect: 'require', ground: 'incomplete', needs: { signature: 'present' } })
  const unsigned = other({ signature: 'missing' })

  it('of a rule of a policy that is lifted', () => {
    const forbids = policy({ id: 'shut', effect: 'forbid', ground: 'provider-policy', when: { targetKind: 'account', emergency: 'no' } })
    const packs = [lawPack([opens, signed]), policyPack([forbids])]
    const lifted = compile(packs, instructions({ lift: [entryFor('policies/example', forbids)] }))
    const open = other({ signature: 'missing', emergency: undefined })
    expect(setsOf(of(packs, open))).toEqual(['emergency: yes, signature: present'])
    expect(setsOf(curesOf(lifted, open, 'phone-number'))).toEqual(['signature: present'])
    expect(setsOf(curesOf(lifted, open, 'phone-number', '2027-01-01'))).toEqual(['emergency: yes, signature: present'])
  })

  // A rule that was lifted is not there, so no other rule yields to it.
  it('of a rule that yields to one that is lifted', () => {
    const release = { event: 'review-completed' } as const
    const waits = policy({ id: 'waits', effect: 'hold', release, when: { emergency: 'yes' } })
    const shut = policy({ id: 'shut', effect: 'forbid', ground: 'provider-policy', when: { proceedings: 'civil' }, yieldsTo: 'waits' })
    const packs = [lawPack([opens]), policyPack([waits, shut])]
    const open = other({ emergency: undefined, proceedings: undefined })
    const lifted = compile(packs, instructions({ lift: [entryFor('policies/example', waits)] }))
    const notCivil = 'proceedings: criminal|sentence-execution|mutual-assistance|administrative|national-security|other'
    expect(setsOf(of(packs, open))).toEqual(['emergency: yes', `emergency: no, ${notCivil}`])
    expect(setsOf(curesOf(lifted, open, 'phone-number'))).toEqual([notCivil])
  })

  it('of a rule that a lawyer has vouched for', () => {
    const read = law({ id: 'read', effect: 'permit', confidence: 'unverified' })
    const packs = [lawPack([read, signed])]
    const vouched = compile(packs, instructions({ vouch: [entryFor('xx/example-act', read)] }))
    expect(setsOf(of(packs, unsigned))).toEqual(['review read: confirmed, signature: present'])
    expect(setsOf(curesOf(vouched, unsigned, 'phone-number'))).toEqual(['signature: present'])
    expect(setsOf(curesOf(vouched, unsigned, 'phone-number', '2027-01-01'))).toEqual(['review read: confirmed, signature: present'])
  })

  it('of a permit that nobody can demand and that is used', () => {
    const may = law({ id: 'may', effect: 'permit', voluntary: true })
    const packs = [lawPack([may, signed])]
    const used = compile(packs, instructions({ volunteer: [entryFor('xx/example-act', may)] }))
    expect(of(packs, unsigned)).toEqual(nothing)
    expect(setsOf(curesOf(used, unsigned, 'phone-number'))).toEqual(['signature: present'])
    expect(curesOf(used, unsigned, 'phone-number', '2027-01-01')).toEqual(nothing)
  })
})

describe('a rule counts', () => {
  it('in the role in which it speaks', () => {
    const asks = lawPack([opens], { roles: ['ask'] })
    const both = lawPack(
      [
        law({ id: 'a', effect: 'permit', as: 'ask', when: { imminentDanger: 'yes' } }),
        law({ id: 'g', effect: 'permit', as: 'give', when: { emergency: 'yes' } }),
      ],
      { id: 'xx/other-act', governs: { ask: { instrumentFamily: 'other' }, give: { instrumentFamily: 'other' } } },
    )
    expect(setsOf(of([asks, both], other({ emergency: undefined, imminentDanger: undefined })))).toEqual(['emergency: yes'])
  })

  // Received on 3 November.
  it.each<readonly [string, object, string]>([
    ['from its first day on', { from: '2026-11-03' }, 'emergency: no, signature: present'],
    ['not before its first day', { from: '2026-11-04' }, 'signature: present'],
    ['until the day before its last', { until: '2026-11-04' }, 'emergency: no, signature: present'],
    ['not on its last day', { until: '2026-11-03' }, 'signature: present'],
  ])('%s', (_when, days, set) => {
    const signed = law({ id: 's', effect: 'require', ground: 'incomplete', needs: { signature: 'present' } })
    const shut = law({ id: 'f', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'yes' }, ...days })
    expect(setsOf(of([lawPack([opens, signed, shut])], other({ signature: 'missing', emergency: undefined })))).toEqual([set])
  })

  it('whatever is ordered, if it sends to another door', () => {
    const sends = law({ id: 'r', effect: 'redirect', to: 'contact-point', when: { emergency: 'yes' } })
    const question = other({ instrument: 'other-preservation-order', emergency: undefined })
    expect(setsOf(of([lawPack([opens, sends])], question))).toEqual(['emergency: no'])
  })
})

const nothing: Cures = { needed: [], oneOf: [], complete: true }

describe('there are none', () => {
  const forbid = law({ id: 'f', effect: 'forbid', ground: 'outside-scope', when: { emergency: ['yes', 'no'], languageAccepted: 'no' } })
  const hold = law({ id: 'h', effect: 'hold', release: { event: 'review-completed' } })
  const needs = law({ id: 's', effect: 'require', ground: 'incomplete', needs: { signature: 'present' } })
  const unsigned = other({ signature: 'missing' })
  const getter = Object.defineProperty({ ...given }, 'orderState', { get: () => 'withdrawn', enumerable: true })
  it.each<readonly [string, readonly RulePack[], Question, RequestedItem]>([
    ['for what is disclosed', [lawPack([opens])], other(), 'phone-number'],
    [
      'for what is declined, even on something that can be supplied',
      [lawPack([opens, forbid])],
      other({ languageAccepted: 'no' }),
      'phone-number',
    ],
    ['for what is redirected', [lawPack([opens])], other({ channel: 'wrong' }), 'phone-number'],
    ['for what is held', [lawPack([opens, hold])], other(), 'phone-number'],
    ['for what nobody is granted', [lawPack([opens])], { ...other(), asked: ['credentials'] }, 'credentials'],
    ['for free text', [lawPack([opens])], { ...other(), asked: ['unlisted-data'] }, 'unlisted-data'],
    ['for what is not asked for', [lawPack([opens, needs])], other({ signature: undefined }), 'location'],
    ['where no rule speaks', [], other(), 'phone-number'],
    ['where the instrument is not known', [lawPack([opens])], other({ instrument: undefined as never }), 'phone-number'],
    ['where the issuing State is not known', [lawPack([opens])], other({ issuingState: 'unstated' }), 'phone-number'],
    ['where nobody is compelled', [lawPack([law({ id: 'v', effect: 'permit', voluntary: true })])], other(), 'phone-number'],
    ['for what is no question', [lawPack([opens, needs])], null as never, 'phone-number'],
    ['for what is no plain data', [lawPack([opens, needs])], { ...other(), facts: getter }, 'phone-number'],
    ['where the day of receipt is not known', [lawPack([opens, needs])], { ...unsigned, receivedOn: 'soon' as never }, 'phone-number'],
    [
      'where a law begins after the receipt',
      [lawPack([{ ...opens, from: '2026-12-01' }], { judgedBy: 'issuedOn' })],
      { ...other(), issuedOn: null },
      'phone-number',
    ],
    ['for a list that is none', [lawPack([opens, needs])], { ...other(), asked: 7 as never }, 'phone-number'],
  ])('%s', (_name, packs, question, item) => {
    expect(of(packs, question, item)).toEqual(nothing)
  })
})

describe('the date of issue', () => {
  it('is one where it is not stated, up to the receipt', () => {
    const packs = [lawPack([{ ...opens, from: '2026-08-18' }], { judgedBy: 'issuedOn' })]
    const question = { ...other(), issuedOn: null }
    expect(of(packs, question).needed).toEqual([
      { change: 'date', date: 'issuedOn', values: [{ from: '2026-08-18', until: '2026-11-04' }] },
    ])
  })

  it('can be the day of the receipt', () => {
    const packs = [lawPack([{ ...opens, from: '2026-11-03' }], { judgedBy: 'issuedOn' })]
    expect(of(packs, { ...other(), issuedOn: null }).needed).toMatchObject([{ values: [{ from: '2026-11-03', until: '2026-11-04' }] }])
  })

  it('can be before something began, and between two things', () => {
    const rules = [
      law({ id: 'old', effect: 'permit', from: '2000-01-01', until: '2026-01-01' }),
      law({ id: 'new', effect: 'permit', from: '2026-06-01' }),
      law({ id: 'closed', effect: 'forbid', ground: 'outside-scope', from: '2020-01-01', until: '2026-08-01' }),
    ]
    const { needed } = of([lawPack(rules, { judgedBy: 'issuedOn' })], { ...other(), issuedOn: null })
    expect(needed).toMatchObject([
      {
        values: [
          { from: '2000-01-01', until: '2020-01-01' },
          { from: '2026-08-01', until: '2026-11-04' },
        ],
      },
    ])
  })

  it('is none under a day of looking back', () => {
    const packs = [lawPack([{ ...opens, from: '2026-08-18' }], { judgedBy: 'issuedOn' })]
    expect(curesOf(compile(packs), { ...other(), issuedOn: null }, 'phone-number', '2026-09-01')).toEqual(nothing)
  })
})

describe('where there is too much', () => {
  it('tells the 64 smallest sets and says that there are more', () => {
    const pairs = (['signature', 'fileNumber', 'legalBasis', 'dataCategory', 'timeRange', 'addressee', 'issueDate'] as const).map(
      (fact, index) =>
        law({
          id: `r${index}`,
          effect: 'require',
          ground: 'incomplete',
          needs: {
            anyOf: [
              { [fact]: 'present' },
              {
                [(['emergency', 'purpose', 'offenceKind', 'userRole', 'proceedings', 'threeYearOffence', 'contentKnown'] as const)[index]!]:
                  (['no', 'investigate', 'fraud', 'victim', 'civil', 'yes', 'no'] as const)[index],
              },
            ],
          },
        }),
    )
    const blank = {
      instrument: 'other-production-order',
      issuingState: 'DE',
      addresseeState: 'IE',
      addressedEntity: 'ours',
      establishment: 'right',
      channel: 'right',
      authorityRoute: 'right',
      authenticity: 'sufficient',
    } as const
    const { needed, oneOf, complete } = of([lawPack([opens, ...pairs])], { ...other(), facts: blank })
    expect(needed).toEqual([])
    expect(oneOf).toHaveLength(64)
    expect(oneOf.every((it) => it.length === 7)).toBe(true)
    expect(complete).toBe(false)
  })

  it('tells only sets that need each of their changes, where ways to them had to be left out', () => {
    const names = (Object.keys(elements) as Element[]).slice(0, 20)
    const rules = Array.from({ length: 10 }, (_, index) =>
      law({
        id: `r${index}`,
        effect: 'require',
        ground: 'incomplete',
        needs: { anyOf: [{ [names[index]!]: 'present' }, { [names[index + 10]!]: 'present', emergency: 'no' }] },
      }),
    )
    const packs = [lawPack([opens, ...rules])]
    const question = other({ ...Object.fromEntries(names.map((it) => [it, undefined])), emergency: undefined })
    const { needed, oneOf, complete } = of(packs, question)
    expect({ needed, sets: oneOf.length, complete }).toEqual({ needed: [], sets: 64, complete: false })
    for (const rest of oneOf) {
      const made = rest.map((it) => waysToMake(it)[0]!)
      const outcome = (some: readonly Made[]): string => decide(compile(packs), changedQuestion(question, some)).outcome
      expect(outcome(made)).toBe('disclose')
      for (const left of made) expect(outcome(made.filter((it) => it !== left))).toBe('clarify')
    }
  })

  it('looks at each rule once, however many ways of yielding lead to it', () => {
    // Two rules of each layer yield to both of the next: written out, these are a million ways.
    const layers = Array.from({ length: 20 }, (_, layer) => layer)
    const rules = layers.flatMap((layer) =>
      ['a', 'b'].map((side) =>
        law({
          id: `${side}${String(layer)}`,
          effect: 'forbid',
          ground: 'outside-scope',
          when: { emergency: 'yes' },
          ...(layer + 1 < layers.length && { yieldsTo: [`a${String(layer + 1)}`, `b${String(layer + 1)}`] }),
        }),
      ),
    )
    const engine = compile([lawPack([opens, ...rules])])
    const question = questionOf(['phone-number'], { instrument: 'other-production-order', emergency: undefined })
    const cures = curesOf(engine, question, 'phone-number')
    expect(cures.needed).toEqual([expect.objectContaining({ fact: 'emergency' })])
  })

  it('leaves out what is nested too deep, and says so', () => {
    const chain = Array.from({ length: 400 }, (_, index) =>
      law({
        id: `c${999 - index}`,
        effect: 'forbid',
        ground: 'outside-scope',
        when: { emergency: 'yes' },
        ...(index > 0 && { yieldsTo: `c${1000 - index}` }),
      }),
    )
    const { oneOf, complete } = of([lawPack([opens, ...chain])], other({ emergency: undefined }))
    expect({ sets: oneOf.length, complete }).toEqual({ sets: 1, complete: false })
  })

  it('invents nothing in place of what is nested too deep', () => {
    // Of an even number of rules in a row, each of which yields to the next, the first one is silent.
    const chain = Array.from({ length: 400 }, (_, index) =>
      law({
        id: `d${index}`,
        effect: 'oblige',
        duty: 'disclose',
        within: { days: 1 },
        startsAt: 'receipt',
        when: { emergency: 'yes' },
        ...(index < 399 && { yieldsTo: `d${index + 1}` }),
      }),
    )
    const shut = law({ id: 'f', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'yes' }, yieldsTo: 'd0' })
    const cures = of([lawPack([opens, shut, ...chain])], other({ emergency: undefined }))
    expect([setsOf(cures), cures.complete]).toEqual([['emergency: no'], false])
  })

  it('leaves out options beyond the thirtieth, and says so', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      law({ id: `n${index}`, effect: 'forbid', ground: 'outside-scope', when: { windowDays: index * 2 } }),
    )
    const { needed, complete } = of([lawPack([opens, ...many])])
    expect(complete).toBe(false)
    expect(needed).toMatchObject([{ fact: 'windowDays', values: Array.from({ length: 15 }, (_, index) => index * 2 + 1) }])
  })

  it.each([
    [29, true],
    [30, false],
  ])('%i limits are options of which none is left out: %s', (count, complete) => {
    const limits = Array.from({ length: count }, (_, index) =>
      law({ id: `n${index}`, effect: 'forbid', ground: 'outside-scope', when: { windowDays: { atLeast: index + 5 } } }),
    )
    expect(of([lawPack([opens, ...limits])])).toMatchObject({ needed: [{ values: [{ below: 5 }] }], complete })
  })
})

it('has the same bytes whatever the order of packs, rules and facts', () => {
  const packs: readonly RulePack[] = [...allRulePacks, baseline]
  const turned = <T>(list: readonly T[]): readonly T[] => [...list].reverse()
  const question = questionOf(['message-content'], {
    emergency: undefined,
    offenceKind: undefined,
    threeYearOffence: undefined,
    authorityKind: undefined,
    validatedBy: undefined,
  })
  const cures = curesOf(compile(packs), question, 'message-content')
  expect(cures.oneOf.length).toBeGreaterThan(4)
  const shuffled = turned(packs).map((it) => ({ ...it, rules: turned(it.rules as readonly unknown[]) }) as RulePack)
  const other = { ...question, facts: Object.fromEntries(turned(Object.entries(question.facts))) as never }
  expect(canonicalJson(curesOf(compile(shuffled), other, 'message-content') as unknown as Json)).toBe(
    canonicalJson(cures as unknown as Json),
  )
})

describe('has the same bytes where not all sets are told', () => {
  type Turn = <T>(list: T[]) => T[]
  const days = Array.from({ length: 12 }, (_, index) => ({ windowDays: 2 * index }))
  const targets = Array.from({ length: 12 }, (_, index) => ({ targetsCount: 2 * index }))
  const names = (Object.keys(elements) as Element[]).slice(0, 16)
  const due = { effect: 'oblige', duty: 'disclose', within: { days: 1 }, startsAt: 'receipt' } as const

  it.each<readonly [string, (turn: Turn) => LawPack['rules']]>([
    [
      'rules',
      (turn) => {
        const both = (index: number) => ({ [names[index + 8]!]: 'present', languageAccepted: 'yes' })
        const needs = (index: number) => ({ anyOf: [{ [names[index]!]: 'present' }, both(index)] })
        const require = (_: unknown, index: number) =>
          law({ id: `r${index}`, effect: 'require', ground: 'incomplete', needs: needs(index) as object })
        return turn([opens, ...Array.from({ length: 8 }, require)])
      },
    ],
    [
      'keys',
      (turn) => [law({ id: 'p', effect: 'permit', when: Object.fromEntries(turn(Object.entries({ term: 'days', anyOf: targets }))) })],
    ],
    [
      'rules that are yielded to',
      (turn) => [
        law({ id: 'p', effect: 'permit', yieldsTo: turn(['x', 'y']) }),
        law({ id: 'x', ...due, unless: { anyOf: days } }),
        law({ id: 'y', ...due, unless: { anyOf: targets } }),
      ],
    ],
  ])('whatever the order of %s', (_of, rulesOf) => {
    const missing = Object.fromEntries(names.map((it) => [it, 'missing']))
    const question = other({ ...missing, languageAccepted: 'no' })
    const told = (turn: Turn): Cures => of([lawPack(rulesOf(turn), { terms: { days } })], question)
    const cures = told((list) => list)
    expect([cures.complete, cures.oneOf.length > 0]).toEqual([false, true])
    expect(told((list) => list.toReversed())).toEqual(cures)
  })
})

it('a police officer who orders content is told of a judge: by order, or by validation', () => {
  const question = questionOf(['message-content'], { authorityKind: undefined, validatedBy: undefined, threeYearOffence: undefined })
  expect(setsOf(curesOf(compile([eEvidence]), question, 'message-content'))).toEqual([
    'authorityKind: judge|court|investigating-judge, threeYearOffence: yes',
    'authorityKind: prosecutor|police|investigating-authority, threeYearOffence: yes, validatedBy: judge|court|investigating-judge',
  ])
})
