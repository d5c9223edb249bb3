import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { commitmentOf } from '../../../src/rules/receipts/commitment-of.ts'
import {
  type CommittedFacts,
  compile,
  decide,
  type ItemDecision,
  type LawPack,
  type Question,
  receiptOf,
  replay,
  type ReplayCase,
  type RulePack,
} from '../../../src/rules/index.ts'
import { arbitraryQuestion } from '../../support/arbitrary-facts.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { law, lawPack, opens } from '../../support/synthetic-packs.ts'
import { enough } from '../../support/seen-enough.ts'

const salt = Uint8Array.from({ length: 32 }, (_, index) => index)
const other = (facts: SomeFacts = {}): Question => questionOf(['phone-number'], { instrument: 'other-production-order', ...facts })
const caseOf = (packs: readonly RulePack[], question: Question): ReplayCase => ({
  receipt: receiptOf(compile(packs), question, { salt }),
  facts: { question, asOf: null },
  salt,
})
const forbid = law({ id: 'x', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'no' } })
const finds = law({ id: 'f', effect: 'require', ground: 'abusive', needs: { politicalOffence: 'no' } })
const sends = law({ id: 'send', effect: 'redirect', to: 'contact-point' })
const due = law({ id: 'due', effect: 'oblige', duty: 'disclose', within: { days: 10 }, startsAt: 'receipt' })
const asks = law({ id: 'r', effect: 'require', ground: 'incomplete', needs: { signature: 'present' } })

describe('what would be answered otherwise', () => {
  it.each<readonly [string, LawPack['rules'], LawPack['rules'], SomeFacts, readonly [string, string, readonly string[]] | null]>([
    ['a prohibition that is new', [opens], [opens, forbid], {}, ['disclose', 'decline', ['x']]],
    ['one that is gone', [opens, forbid], [opens], {}, ['decline', 'disclose', ['x']]],
    ['one that was edited', [opens, forbid], [opens, { ...forbid, when: { emergency: 'yes' } }], {}, ['decline', 'disclose', ['x']]],
    ['one that is about other cases', [opens], [opens, forbid], { emergency: 'yes' }, null],
    ['a permit that is gone', [opens], [forbid], { emergency: 'yes' }, ['disclose', 'decline', ['opens']]],
    ['a permit that is new', [], [opens], {}, ['decline', 'disclose', ['opens']]],
    ['another ground', [opens, forbid], [opens, law({ id: 'y', effect: 'forbid', ground: 'lapsed' })], {}, ['decline', 'decline', ['x']]],
    [
      'another reason',
      [opens, finds],
      [{ ...opens, confidence: 'unverified' }],
      { politicalOffence: undefined },
      ['refer', 'refer', ['f']],
    ],
    [
      'another door',
      [opens, sends],
      [opens, law({ id: 'away', effect: 'redirect', to: 'mutual-assistance' })],
      {},
      ['redirect', 'redirect', ['send']],
    ],
    ['a door that is new', [opens], [opens, sends], {}, ['disclose', 'redirect', ['send']]],
    ['something that is asked for now', [opens], [opens, asks], { signature: undefined }, ['disclose', 'clarify', ['r']]],
    [
      'a shorter period',
      [opens, due],
      [opens, law({ ...due, id: 'due-2027', within: { days: 8 } } as never)],
      {},
      ['disclose', 'disclose', ['due']],
    ],
    ['a duty that is new', [opens], [opens, due], {}, ['disclose', 'disclose', ['due']]],
    [
      'a period under the same name',
      [opens, due],
      [opens, law({ ...due, within: { days: 8 } } as never)],
      {},
      ['disclose', 'disclose', []],
    ],
    [
      'a rule under another name',
      [opens, due],
      [
        { ...opens, id: 'o' },
        { ...due, id: 'd' },
      ],
      {},
      null,
    ],
    ['other words', [opens], [{ ...opens, says: 'It says so otherwise.' }], {}, null],
  ])('%s', (_name, before, after, facts, expected) => {
    const found = replay([caseOf([lawPack(before)], other(facts))], compile([lawPack(after, { version: '2' })]))
    expect(found.notReplayed).toEqual([])
    expect(found.unchanged).toBe(expected === null ? 1 : 0)
    const told = found.groups.flatMap(({ moved, changes }) =>
      changes.map((it) => [it.before.outcome, it.after.outcome, moved.map((rule) => rule.split('#')[1])]),
    )
    expect(told).toEqual(expected === null ? [] : [expected])
  })

  it('is grouped by the rule that moved, with the place of each case', () => {
    const cases = [other(), other({ emergency: 'yes' }), other({ signature: 'missing', emergency: 'yes' })].map((it) =>
      caseOf([lawPack([opens])], it),
    )
    const { groups, unchanged } = replay(cases, compile([lawPack([opens, forbid, asks])]))
    expect(groups.map(({ moved, changes }) => [moved, changes.map((it) => [it.case, it.item])])).toEqual([
      [['xx/example-act#r'], [[2, 'phone-number']]],
      [['xx/example-act#x'], [[0, 'phone-number']]],
    ])
    expect(unchanged).toBe(1)
    const again = replay([...cases].reverse(), compile([lawPack([opens, forbid, asks])]))
    expect(again.groups.map((it) => it.moved)).toEqual(groups.map((it) => it.moved))
  })

  it('is told once for several rules that moved together', () => {
    const cases = [other(), other({ signature: 'missing' })].map((it) => caseOf([lawPack([opens])], it))
    const { groups } = replay(cases, compile([lawPack([opens, forbid, { ...forbid, id: 'y' }])]))
    expect(groups.map(({ moved, changes }) => [moved, changes.map((it) => it.case)])).toEqual([
      [
        ['xx/example-act#x', 'xx/example-act#y'],
        [0, 1],
      ],
    ])
  })

  it('is judged by the day by which it was judged', () => {
    const later = { ...forbid, from: '2026-06-01' } as const
    const engine = compile([lawPack([opens, later])])
    const made = receiptOf(compile([lawPack([opens])]), other(), { salt, asOf: '2026-01-01' })
    expect(replay([{ receipt: made, facts: { question: other(), asOf: '2026-01-01' }, salt }], engine).unchanged).toBe(1)
    expect(replay([caseOf([lawPack([opens])], other())], engine).unchanged).toBe(0)
  })
})

describe('what cannot be replayed', () => {
  const good = caseOf([lawPack([opens])], other())
  const committedTo = (facts: CommittedFacts): ReplayCase => ({
    ...good,
    facts,
    receipt: { ...good.receipt, commitment: commitmentOf(facts, salt) ?? '' },
  })

  it('is not what names no day, since no day is what it commits to', () => {
    const { notReplayed, unchanged } = replay([{ ...good, facts: { question: other() } as never }], compile([lawPack([opens])]))
    expect({ notReplayed, unchanged }).toEqual({ notReplayed: [], unchanged: 1 })
  })

  it.each<readonly [string, ReplayCase, string]>([
    ['other facts', { ...good, facts: { question: other({ emergency: 'yes' }), asOf: null } }, 'receipt.facts-differ commitment'],
    ['another salt', { ...good, salt: new Uint8Array(32) }, 'receipt.facts-differ commitment'],
    ['a day that is none', committedTo({ question: other(), asOf: '2026-02-30' }), 'receipt.facts-differ commitment'],
    ['no receipt', { ...good, receipt: {} as never }, 'receipt.malformed v'],
    ['a receipt that leaves an item out', { ...good, receipt: { ...good.receipt, answers: [] } }, 'receipt.decision-differs answers'],
    ['nothing', { receipt: null, facts: null, salt: null } as never, 'receipt.malformed '],
  ])('is told: %s', (_name, it, told) => {
    const { notReplayed, groups, unchanged } = replay([good, it], compile([lawPack([opens])]))
    expect(notReplayed.map((one) => [one.case, `${one.issues[0]?.code} ${one.issues[0]?.path.join('.')}`])).toEqual([[1, told]])
    expect({ groups, unchanged }).toEqual({ groups: [], unchanged: 1 })
  })
})

// The model: decide under both, and compare what people see.
it('lists exactly the cases whose decision changes', { timeout: 120_000 }, () => {
  const plain = (list: readonly { readonly rule: unknown }[]): readonly string[] =>
    [...new Set(list.map((it) => JSON.stringify({ ...it, rule: undefined })))].sort()
  const seen = ({ outcome, ground, reason, route, missing, duties, holds, approvals }: ItemDecision): unknown => [
    [outcome, ground, reason, route, approvals],
    [missing.established, missing.stated, missing.findings, missing.legalReviews.map((it) => `${it.pack}#${it.rule}`)],
    [plain(duties), plain(holds)],
  ]
  const old: readonly RulePack[] = [...allRulePacks, baseline]
  const [before, after] = [
    compile(old),
    compile(
      old.map(
        (pack) => ({ ...pack, rules: pack.rules.filter((_, index) => index % 7 !== 3).map((it) => ({ ...it, yieldsTo: [] })) }) as RulePack,
      ),
    ),
  ]
  let changed = 0
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      const receipt = receiptOf(before, question, { salt })
      const { groups, unchanged } = replay([{ receipt, facts: { question, asOf: null }, salt }], after)
      const [a, b] = [decide(before, question).items, decide(after, question).items]
      const expected = a.filter((it, index) => JSON.stringify(seen(it)) !== JSON.stringify(seen(b[index]!))).map((it) => it.item)
      expect(groups.flatMap((it) => it.changes.map((one) => one.item)).sort()).toEqual([...expected].sort())
      expect(unchanged).toBe(expected.length === 0 ? 1 : 0)
      changed += expected.length
    }),
    { numRuns: 300, seed: 7 },
  )
  expect(changed).toBeGreaterThan(enough(50))
})
