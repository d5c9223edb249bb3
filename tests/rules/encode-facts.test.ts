import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile, decide, encodeFacts, type Question, traceDecision } from '../../src/rules/index.ts'
import { decideQuestion } from '../../src/rules/reference/decide-question.ts'
import { countries } from '../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../support/given.ts'
import { someOf } from '../support/some-of.ts'
import { law, lawPack, opens } from '../support/synthetic-packs.ts'

const engine = compile([...allRulePacks, baseline])

describe('an answer that was given before', () => {
  const conflicting = questionOf(['message-content', 'phone-number'], {
    instrument: 'us/2703-d-order',
    issuingState: 'US',
    addresseeState: 'IE',
    authorityKind: 'court',
  })
  const refused = questionOf(['phone-number', 'credentials'])

  it.each([
    ['what is disclosed', questionOf(['phone-number'])],
    ['what is open', questionOf(['phone-number', 'message-content'], { emergency: undefined, userIdentifier: 'missing' })],
    ['what is granted to nobody', refused],
    ['what two laws say otherwise', conflicting],
  ])('is the answer of the reference: %s', (_what, question) => {
    for (let turn = 0; turn < 4; turn++) expect(decide(engine, question)).toStrictEqual(decideQuestion(engine, question))
  })

  it('is shared, so that nobody can change what the next one is told', () => {
    const [, second, third] = [1, 2, 3].map(() => decide(engine, conflicting))
    expect(third!.items).toBe(second!.items)
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
    expect(isFrozen(third!.items)).toBe(true)
  })

  it('goes with another group and other days of the same law', () => {
    const question = questionOf(['phone-number'])
    const other: Question = { ...question, group: 'g2', receivedOn: '2026-11-05', issuedOn: '2026-11-04' }
    for (const it of [question, question, other, other]) expect(decide(engine, it)).toStrictEqual(decideQuestion(engine, it))
  })

  it('is forgotten when many others came, and is the same when it is asked for once more', () => {
    const { asked, facts } = questionOf(['phone-number'])
    const many = someOf(countries, 12).flatMap((issuingState) =>
      countries.map((addresseeState): Question => ({ ...questionOf(asked), facts: { ...facts, issuingState, addresseeState } })),
    )
    const before = decide(engine, questionOf(asked))
    for (const it of many) decide(engine, it)
    expect(decide(engine, questionOf(asked))).toStrictEqual(before)
    expect(many.length).toBeGreaterThan(4_096)
  })
})

describe('encoded facts', () => {
  it('are decided as the question they were made of, again and again, by any day', () => {
    const question = questionOf(['phone-number', 'message-content', 'credentials'], { emergency: undefined })
    const encoded = encodeFacts(engine, question)
    for (const asOf of [undefined, '2026-08-17', '2026-08-18', undefined] as const)
      expect(decide(engine, encoded, asOf)).toStrictEqual(decideQuestion(engine, question, asOf))
  })

  it('are not changed by what happens to the question afterwards', () => {
    const question = structuredClone(questionOf(['phone-number'])) as unknown as { asked: string[]; facts: Record<string, unknown> }
    const encoded = encodeFacts(engine, question as unknown as Question)
    const before = decide(engine, encoded)
    question.facts['authenticity'] = 'refuted'
    question.asked.push('message-content')
    expect(decide(engine, encoded)).toStrictEqual(before)
    expect(Object.isFrozen(encoded)).toBe(true)
  })

  it('are good for their own engine only', () => {
    const other = compile([...allRulePacks, baseline])
    const foreign = encodeFacts(other, questionOf(['phone-number']))
    const throws = expect.objectContaining({ name: 'UsageError', code: 'rules.other-engine' }) as Error
    expect(() => decide(engine, foreign)).toThrow(throws)
    expect(() => traceDecision(engine, foreign)).toThrow(throws)
  })

  it('are known by identity: a copy of them is no question at all', () => {
    const copy = { ...(encodeFacts(engine, questionOf(['phone-number'])) as object) } as Question
    expect(decide(engine, copy).items).toEqual([])
  })

  it('of a question that is none are those of which nothing is known', () => {
    for (const question of [
      null,
      7,
      'x',
      [],
      {},
      { facts: {} },
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
    ])
      expect(decide(engine, encodeFacts(engine, question as never))).toStrictEqual(decideQuestion(engine, question as never))
  })
})

// What is short is only ever a shorter way to the same result.
describe('what makes a question one to be read with care', () => {
  const plain = questionOf(['phone-number'])
  const withFacts = (facts: object): Question => ({ ...plain, facts: { ...plain.facts, ...facts } })
  const getter = (on: object, name: string, value: unknown): object =>
    Object.defineProperty({ ...on }, name, { get: () => value, enumerable: true })
  it.each<readonly [string, unknown]>([
    ['a getter among the facts', { ...plain, facts: getter(plain.facts, 'emergency', 'no') }],
    ['a getter without a value among the facts', { ...plain, facts: getter(plain.facts, 'emergency', undefined) }],
    ['a getter in the question', getter(plain, 'receivedOn', '2026-11-03')],
    ['a getter in the question without a value', getter(plain, 'decidedOn', undefined)],
    ['a getter among the items', { ...plain, asked: getter([], '0', 'phone-number') }],
    [
      'a list with a getter',
      { ...plain, asked: Object.defineProperty(['person-name'], 0, { get: () => 'phone-number', enumerable: true }) },
    ],
    [
      'an instance of a class',
      {
        ...plain,
        facts: new (class {
          instrument = 'epoc'
        })(),
      },
    ],
    ['facts that inherit', { ...plain, facts: Object.create(plain.facts) as unknown }],
    ['facts without a prototype', { ...plain, facts: Object.assign(Object.create(null) as object, plain.facts) }],
    ['a key that is none', { ...plain, note: 'x' }],
    ['a key that is none, with a text that no question has room for', { ...plain, note: 'x'.repeat(70_000) }],
    ['a key that is none, and no data', { ...plain, note: () => 'x' }],
    ['a key of a symbol', { ...plain, [Symbol('x')]: 1 }],
    ['a derived fact', withFacts({ crossBorder: 'no' })],
    ['a State that is not stated', withFacts({ issuingState: 'unstated', addresseeState: 'unstated' })],
    ['a State that is none', withFacts({ issuingState: 'XX' })],
    ['no instrument', withFacts({ instrument: undefined })],
    ['a number that is none', withFacts({ windowDays: Number.NaN })],
    ['a number below zero', withFacts({ windowDays: -1 })],
    ['a number for a word', withFacts({ emergency: 1 })],
    ['a word for a number', withFacts({ windowDays: '1' })],
    ['a number that no pack asks for', withFacts({ targetsCount: 2 })],
    ['a group of other letters', { ...plain, group: 'ä'.repeat(200) }],
    ['a group that is not well-formed', { ...plain, group: '\ud800' }],
    ['a long group', { ...plain, group: 'g'.repeat(500) }],
    ['a huge group', { ...plain, group: 'g'.repeat(70_000) }],
    ['no group', { ...plain, group: undefined }],
    ['an item that is none', { ...plain, asked: ['everything', 'phone-number'] }],
    ['many items', { ...plain, asked: Array.from({ length: 100 }, () => 'phone-number') }],
    ['no list', { ...plain, asked: 'phone-number' }],
    ['a date that is none', { ...plain, receivedOn: '2026-02-30' }],
    ['a date of issue that is none', { ...plain, issuedOn: '2026-02-30' }],
    ['a date of issue after the receipt', { ...plain, issuedOn: '2026-11-05' }],
    ['a date of issue on the day after', { ...plain, issuedOn: '2026-11-04' }],
    ['no date of issue', { ...plain, issuedOn: undefined }],
    ['a day of deciding', { ...plain, decidedOn: '2026-12-01' }],
    ['a day of deciding that is none', { ...plain, decidedOn: 'today' }],
  ])('%s', (_name, question) => {
    expect(decide(engine, question as Question)).toStrictEqual(decideQuestion(engine, question as Question))
  })
})

describe('a decision is plain data', () => {
  const clash: SomeFacts = { instrument: 'us/search-warrant', issuingState: 'US', addresseeState: 'IE' }
  it.each([
    ['what is worked out when somebody looks', clash],
    ['what is ready', {}],
  ] as const)('%s is there for whoever copies it', (_name, facts) => {
    const question = questionOf(['phone-number'], facts)
    const expected = decideQuestion(engine, question)
    const fresh = () => decide(engine, question)
    expect(JSON.parse(JSON.stringify(fresh()))).toStrictEqual(expected)
    expect(structuredClone(fresh())).toStrictEqual(expected)
    expect({ ...fresh().items[0] }).toStrictEqual(expected.items[0])
    expect(Object.keys(fresh().items[0]!).sort()).toEqual(Object.keys(expected.items[0]!).sort())
    expect(fresh()).toStrictEqual(expected)
  })

  it('a clash is worked out once', () => {
    const [item] = decide(engine, questionOf(['phone-number'], clash)).items
    expect(item!.reason).toBe('conflict-of-laws')
    expect(item!.conflict).toBe(item!.conflict)
  })
})

describe('an engine that has seen many places and days', () => {
  it('answers as one that has not', { timeout: 60_000 }, () => {
    const few = lawPack([opens, law({ id: 'later', effect: 'forbid', ground: 'outside-scope', from: '2026-11-03' })])
    const worn = compile([few])
    const question = (issuingState: never, addresseeState: never): Question =>
      questionOf(['phone-number'], { instrument: 'other-production-order', issuingState, addresseeState })
    let places = 0
    for (const from of countries)
      for (const to of countries.slice(0, 20)) {
        places += 1
        expect(decide(worn, question(from as never, to as never)).items[0]!.outcome).toBe('decline')
      }
    expect(places).toBeGreaterThan(4_096)
    for (let day = 0; day < 5_000; day++) {
      const receivedOn = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10) as Question['receivedOn']
      const { outcome } = decide(worn, { ...question('DE' as never, 'IE' as never), receivedOn }).items[0]!
      expect([receivedOn, outcome]).toEqual([receivedOn, receivedOn < '2026-11-03' ? 'disclose' : 'decline'])
    }
  })

  it('and so does one with more dates than are kept for a place', () => {
    const rules = Array.from({ length: 80 }, (_, index) =>
      law({ id: `r${String(index)}`, effect: 'permit', from: `20${String(10 + index)}-01-01` as Question['receivedOn'] }),
    )
    const worn = compile([lawPack(rules)])
    for (const turn of [0, 1])
      for (let year = 9; year < 90; year++) {
        const receivedOn = `20${String(year).padStart(2, '0')}-06-01` as Question['receivedOn']
        const question = { ...questionOf(['phone-number'], { instrument: 'other-production-order' }), issuedOn: null, receivedOn }
        expect([turn, year, decide(worn, question).items[0]!.determinedBy.length]).toEqual([turn, year, Math.max(0, year - 9)])
      }
  })
})
