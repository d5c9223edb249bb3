import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { compile, decide, parsePack, type RulePack } from '../../../src/rules/index.ts'
import { issueCodes } from '../../../src/foundation/issue-codes.ts'
import { nearestWord } from '../../../src/rules/parse-pack/nearest-word.ts'
import { questionOf } from '../../support/given.ts'
import { law, lawPack, opens, policy, policyPack } from '../../support/synthetic-packs.ts'

const forbid = { ...opens, effect: 'forbid', ground: 'outside-scope' }
const duty = { ...opens, act: undefined, effect: 'oblige', duty: 'inform-authority', within: { days: 1 }, startsAt: 'receipt' }
const keep = { ...duty, duty: 'preserve', within: undefined, for: { days: 1 } }
const hold = { ...opens, effect: 'hold', release: { event: 'review-completed' } }
const approve = { ...opens, act: undefined, effect: 'oblige', duty: 'obtain-approval', approvals: 1 }
const rule = (it: object): unknown => lawPack([it as never])
const pack = (it: object): unknown => ({ ...lawPack([opens]), ...it })

// code, path, what the message says, the pack, and what else is said of it
type Row = readonly [code: string, path: string, says: RegExp | null, pack: unknown, beside?: readonly string[]]
const wrong: readonly Row[] = [
  ['pack.wrong-type', '', /expected an object/, 'text'],
  ['pack.wrong-type', '', /expected an object/, []],
  ['pack.missing-field', 'territory', null, pack({ territory: undefined })],
  ['pack.missing-field', 'rules', null, pack({ rules: undefined })],
  ['pack.missing-field', 'rules.0.confidence', null, rule({ ...opens, confidence: undefined })],
  ['pack.missing-field', 'rules.0.ground', null, rule({ ...forbid, ground: undefined })],
  ['pack.missing-field', 'rules.0.needs', null, rule({ ...forbid, effect: 'require' })],
  ['pack.missing-field', 'rules.0.startsAt', null, rule({ ...duty, startsAt: undefined })],
  ['pack.missing-field', 'rules.0.within', null, rule({ ...duty, within: undefined })],
  ['pack.missing-field', 'rules.0.for', null, rule({ ...keep, for: undefined })],
  ['pack.unknown-field', 'complete', null, pack({ complete: true })],
  ['pack.unknown-field', 'rules.0.unles', null, rule({ ...opens, unles: {} })],
  ['pack.unknown-field', 'rules.0.within', null, rule({ ...keep, within: { days: 1 } })],
  ['pack.unknown-field', 'rules.0.approvals', null, rule({ ...duty, approvals: 1 })],
  ['pack.unknown-field', 'rules.0.startsAt', null, rule({ ...approve, startsAt: 'receipt' })],
  ['pack.unknown-field', 'rules.0.release.orAftr', null, rule({ ...hold, release: { event: 'review-completed', orAftr: { days: 1 } } })],
  ['pack.unknown-field', '*', null, JSON.parse('{ "__proto__": {} }')],
  ['pack.wrong-type', 'title', /text/, pack({ title: ' ' })],
  ['pack.wrong-type', 'rules', /list/, pack({ rules: {} })],
  ['pack.wrong-type', 'rules.0', /rule/, pack({ rules: [7] })],
  ['pack.wrong-type', 'rules.0.id', /without spaces/, rule({ ...opens, id: 7 })],
  ['pack.wrong-type', 'id', /without #/, pack({ id: 'xx/act#1' })],
  ['pack.wrong-type', 'version', /without spaces/, pack({ version: '1\n' })],
  ['pack.wrong-type', 'rules.0.id', /200 characters/, rule({ ...opens, id: 'r'.repeat(201) })],
  ['pack.wrong-type', 'rules.0.needs', /always met/, rule({ ...forbid, effect: 'require', needs: {} })],
  ['pack.wrong-type', 'rules.0.when.windowDays', /whole number/, rule({ ...opens, when: { windowDays: { atLeast: 1e16 } } })],
  ['pack.wrong-type', 'rules.0.when.windowDays', /whole number/, rule({ ...opens, when: { windowDays: 1.5 } })],
  ['pack.wrong-type', 'rules.0.when.windowDays', /whole number/, rule({ ...opens, when: { windowDays: { below: -1 } } })],
  ['pack.wrong-type', 'rules.0.from', /YYYY-MM-DD/, rule({ ...opens, from: '2026-02-30' })],
  ['pack.wrong-type', 'rules.0.when', /pattern/, rule({ ...opens, when: [] })],
  ['pack.wrong-type', 'rules.0.when.anyOf', /list of patterns/, rule({ ...opens, when: { anyOf: [] } })],
  ['pack.wrong-type', 'rules.0.when.emergency', /at least one/, rule({ ...opens, when: { emergency: [] } })],
  ['pack.wrong-type', 'rules.0.when.emergency', /text/, rule({ ...opens, when: { emergency: true } })],
  ['pack.wrong-type', 'rules.0.when.windowDays', /number/, rule({ ...opens, when: { windowDays: 'many' } })],
  ['pack.wrong-type', 'rules.0.when.windowDays', /atLeast/, rule({ ...opens, when: { windowDays: { atleast: 1 } } })],
  ['pack.wrong-type', 'rules.0.voluntary', /true/, rule({ ...opens, voluntary: false })],
  ['pack.wrong-type', 'rules.0.release', /event/, rule({ ...hold, release: 'soon' })],
  ['pack.wrong-type', 'rules.0.release.orAfter', /days: 10/, rule({ ...hold, release: { event: 'review-completed', orAfter: 10 } })],
  ['pack.wrong-type', 'rules.0.within', /span/, rule({ ...duty, within: { days: 1, hours: 1 } })],
  ['pack.wrong-type', 'rules.0.within', /span/, rule({ ...duty, within: { days: 0 } })],
  ['pack.wrong-type', 'rules.0.for', /as-ordered/, rule({ ...keep, for: 'without-undue-delay' })],
  ['pack.wrong-type', 'rules.0.approvals', /1 or 2/, rule({ ...approve, approvals: 3 })],
  ['pack.wrong-type', 'terms', /object/, pack({ terms: [] })],
  ['pack.wrong-type', 'terms.numbers', /at least one/, pack({ terms: { numbers: [] } })],
  ['pack.wrong-type', 'reviewed', /by/, pack({ reviewed: { on: '2026-01-01', by: ' ' } })],
  ['pack.wrong-type', 'reviewed', /by/, pack({ reviewed: { on: '2026-01-01', by: 'nobody', in: 'haste' } })],
  ['pack.unknown-field', 'governs.instrumentFamily', null, pack({ governs: { ask: {}, give: {}, instrumentFamily: 'other' } })],
  ['pack.unknown-value', 'rules.0.as', /would never speak/, pack({ roles: ['ask'], rules: [{ ...opens, as: 'give' }] })],
  ['pack.wrong-type', 'reviewed', /on/, pack({ reviewed: { on: 'today', by: 'nobody' } })],
  ['pack.unknown-fact', 'rules.0.when.emergancy', /did you mean "emergency"\?/, rule({ ...opens, when: { emergancy: 'yes' } })],
  ['pack.unknown-fact', 'rules.0.when.constructor', null, rule({ ...opens, when: { constructor: 'yes' } })],
  ['pack.unknown-fact', 'rules.0.needs.item', null, rule({ ...forbid, effect: 'require', needs: { item: 'location' } })],
  ['pack.unknown-fact', 'governs.emergency', /index facts/, pack({ governs: { emergency: 'yes' } })],
  ['pack.unknown-fact', 'governs.ask.term', null, pack({ governs: { ask: { term: 'numbers' }, give: {} } })],
  ['pack.unknown-fact', 'terms.numbers.0.term', null, pack({ terms: { numbers: { term: 'numbers' } } })],
  [
    'pack.unknown-value',
    'rules.0.when.authorityKind',
    /did you mean "prosecutor"\?/,
    rule({ ...opens, when: { authorityKind: ['judge', 'prosecuter'] } }),
  ],
  ['pack.unknown-value', 'rules.0.effect', /permit, forbid/, rule({ ...opens, effect: 'allow' })],
  ['pack.unknown-value', 'rules.0.effect', /permit, forbid/, rule({ ...opens, effect: 'constructor' })],
  ['pack.unknown-value', 'rules.0.act', /disclose/, rule({ ...opens, act: [] })],
  ['pack.unknown-value', 'rules.0.ground', /outside-scope/, rule({ ...forbid, ground: 'because' })],
  ['pack.unknown-value', 'rules.0.release.event', /review-completed/, rule({ ...hold, release: {} })],
  [
    'pack.unknown-value',
    'roles',
    /policy/,
    pack({ roles: ['ask', 'policy'] }),
    [
      ...['territory', 'completeness', 'governs', 'reviewed', 'rules.0.confidence'].map((it) => `pack.unknown-field ${it}`),
      'pack.not-for-a-policy rules.0.effect',
    ],
  ],
  ['pack.unknown-value', 'territory', /ISO 3166/, pack({ territory: ['EU'] })],
  ['pack.unknown-value', 'completeness', /closed or open/, pack({ completeness: 'full' })],
  ['pack.unknown-value', 'judgedBy', /issuedOn/, pack({ judgedBy: 'decidedOn' })],
  ['pack.unknown-item', 'rules.0.when.item', /did you mean "phone-number"\?/, rule({ ...opens, when: { item: 'phone-numbr' } })],
  ['pack.unknown-item', 'rules.0.when.item', null, rule({ ...opens, when: { item: 'credentials' } })],
  ['pack.unknown-item', 'rules.0.when.item', null, rule({ ...opens, when: { item: 'unlisted-data' } })],
  [
    'pack.unknown-term',
    'rules.0.when.term',
    /did you mean "numbers"\?/,
    { ...(rule({ ...opens, when: { term: 'number' } }) as object), terms: { numbers: { item: 'phone-number' } } },
  ],
  ['pack.unknown-term', 'rules.0.when.term', null, rule({ ...opens, when: { term: 'constructor' } })],
  ['pack.unknown-rule', 'rules.0.yieldsTo', null, rule({ ...forbid, yieldsTo: ['other'] })],
  ['pack.unknown-rule', 'rules.0.echoes', null, rule({ ...forbid, echoes: 'other' })],
  ['pack.cyclic-yields', 'rules.0.yieldsTo', null, rule({ ...forbid, yieldsTo: 'opens' })],
  [
    'pack.cyclic-yields',
    'rules.1.yieldsTo',
    null,
    lawPack([
      { ...opens, id: 'a', yieldsTo: 'b' },
      { ...opens, id: 'b', yieldsTo: ['c'] },
      { ...opens, id: 'c', yieldsTo: 'a' },
    ]),
    ['pack.cyclic-yields rules.0.yieldsTo', 'pack.cyclic-yields rules.2.yieldsTo'],
  ],
  ['pack.duplicate-rule', 'rules.1.id', null, lawPack([opens, opens])],
  ['pack.not-for-a-policy', 'rules.0.effect', null, policyPack([opens as never]), ['pack.unknown-field rules.0.confidence']],
  [
    'pack.not-for-a-policy',
    'rules.0.effect',
    null,
    policyPack([{ ...policy({ id: 'r', effect: 'forbid', ground: 'provider-policy' }), effect: 'redirect', to: 'contact-point' } as never]),
    ['pack.unknown-field rules.0.ground'],
  ],
  ['pack.empty-dates', 'rules.0.until', null, rule({ ...opens, until: '2000-01-01' })],
  ['pack.bad-citation', 'rules.0.cite', null, rule({ ...opens, cite: '' })],
  ['pack.bad-citation', 'rules.0.cite', null, rule({ ...opens, cite: undefined })],
  ['pack.not-plain-data', 'rules.0.*', null, rule({ ...opens, when: () => true })],
]

describe('a pack as data', () => {
  it.each(wrong.map(([code, path, says, input, beside = []]) => [code, path, says, input, beside] as const))(
    '%s at %s %s',
    (code, path, says, input, beside) => {
      const result = parsePack(input)
      const issues = result.ok ? [] : result.issues
      expect(issues.map((it) => `${it.code} ${it.path.join('.')}`).sort()).toEqual([`${code} ${path}`, ...beside].sort())
      if (says !== null) expect(issues.find((it) => it.code === code)?.message).toMatch(says)
    },
  )

  it('has each of its codes provoked above', () => {
    const codes = Object.keys(issueCodes).filter((it) => it.startsWith('pack.'))
    expect(codes.filter((code) => !wrong.some(([provoked]) => provoked === code))).toEqual([])
  })

  it.each([...allRulePacks, baseline].map((it) => [it.id, it] as const))('%s reads as it is written', (_id, it) => {
    const read = parsePack(JSON.parse(JSON.stringify(it)))
    expect(read).toEqual({ ok: true, value: it, notes: [] })
    expect(read.ok && read.value).not.toBe(it)
  })

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('secret')
          },
        },
      ),
    ],
    ['a getter', Object.defineProperty({}, 'id', { get: () => 'secret', enumerable: true })],
    [
      'a cycle',
      (() => {
        const it: Record<string, unknown> = {}
        it['terms'] = it
        return it
      })(),
    ],
    ['a very deep term', JSON.parse(`${'{"terms":'.repeat(500)}1${'}'.repeat(500)}`)],
    ['a very long list', { rules: Array.from({ length: 1_000_000 }, () => 1) }],
    ['rules that are null', pack({ rules: [null, undefined, [], {}] })],
  ])('never throws: %s', (_name, input) => {
    const result = parsePack(input)
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toContain('secret')
  })

  it.each<readonly [string, readonly string[], string | undefined]>([
    ['juge', ['judge', 'court', 'prosecutor'], 'judge'],
    ['jug', ['judge', 'court', 'prosecutor'], 'judge'],
    ['ju', ['judge', 'court', 'prosecutor'], undefined],
    ['PROSECUTOR', ['judge', 'court', 'prosecutor'], 'prosecutor'],
    ['proxxxutor', ['judge', 'court', 'prosecutor'], 'prosecutor'],
    ['proxxxxtor', ['judge', 'court', 'prosecutor'], undefined],
    ['parliament', ['judge', 'court', 'prosecutor'], undefined],
    ['a', [], undefined],
    // A word as long as that was meant for something else, and comparing it would take long.
    ['x'.repeat(64), ['x'.repeat(63)], 'x'.repeat(63)],
    ['x'.repeat(65), ['x'.repeat(64)], undefined],
  ])('is offered a word only where one is near: %s', (word, words, nearest) => {
    expect(nearestWord(word, words)).toBe(nearest)
  })
})

describe('a pack of two thousand rules', () => {
  const count = 2_000
  const chain = (targets: (index: number) => readonly number[]): RulePack =>
    lawPack([
      opens,
      ...Array.from({ length: count }, (_, index) =>
        law({
          id: `r${index}`,
          effect: 'oblige',
          duty: 'inform-authority',
          within: { days: 1 },
          startsAt: 'receipt',
          when: { emergency: 'yes' },
          yieldsTo: targets(index)
            .filter((it) => it < count)
            .map((it) => `r${it}`),
        }),
      ),
    ])
  it.each<readonly [string, (index: number) => readonly number[]]>([
    ['that yield in one long chain', (index) => [index + 1]],
    ['that yield in diamonds', (index) => [index + 1, index + 2, index + 3]],
  ])(
    '%s compiles and decides in reasonable time',
    (_name, targets) => {
      const start = performance.now()
      const engine = compile([chain(targets)])
      for (const emergency of ['yes', 'no', undefined] as const) {
        const decision = decide(engine, questionOf(['phone-number'], { instrument: 'other-production-order', emergency }))
        expect(decision.outcome).toBe('disclose')
      }
      expect(performance.now() - start).toBeLessThan(10_000)
    },
    20_000,
  )
})
