import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import {
  checkPacks,
  compile,
  decide,
  defineRuleOfLawPolicy,
  type Engine,
  parsePack,
  type PolicyPack,
  type RuleOfLawGate,
  ruleDigest,
} from '../../../src/rules/index.ts'
import { type Country, countries, dataItems, type DataItem, type IssuingState } from '../../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { permissiveLaw } from '../../support/permissive-law.ts'

// The index and every score in it are made up.
const example: RuleOfLawGate = {
  index: 'Example Index',
  source: 'https://index.example.org/2026',
  snapshotOn: '2026-10-28',
  from: '2026-11-01',
  scale: { from: 0, to: 1 },
  threshold: { below: 0.5 },
  scores: { AQ: 0.41, BV: 0.5, HM: 0.83, TF: 0 },
  missing: 'ignore',
}
const withGates = (...gates: readonly PolicyPack[]): Engine => compile([permissiveLaw, ...gates])
const engineOf = (changes: Partial<RuleOfLawGate> = {}): Engine => withGates(defineRuleOfLawPolicy({ ...example, ...changes }))

const order: SomeFacts = { instrument: 'other-production-order', proceedings: 'administrative' }
const cleared: SomeFacts = { politicalOffence: 'no', persecution: 'no', manifestlyAbusive: 'no' }
const answer = (engine: Engine, issuingState: IssuingState, facts: SomeFacts = {}, asked: DataItem = 'person-name') =>
  decide(engine, questionOf([asked], { ...order, issuingState, ...facts })).items[0]!
const askedAbout = (engine: Engine): readonly Country[] => countries.filter((it) => answer(engine, it).reason === 'finding')

describe('the pack', () => {
  it('is a policy like any other, with the States as a list', () => {
    const issuingState = ['AQ', 'TF']
    const where = 'Where the index stood below 0.5 on 2026-10-28'
    const said = { cite: 'Example Index, 2026-10-28', from: '2026-11-01', when: { issuingState } }
    expect(defineRuleOfLawPolicy(example)).toEqual({
      id: 'policies/rule-of-law/example-index',
      version: '2026-10-28',
      title: 'Rule-of-law gate: Example Index, snapshot of 2026-10-28, below 0.5',
      source: 'https://index.example.org/2026',
      roles: ['policy'],
      rules: [
        {
          ...said,
          id: 'findings',
          says: `${where}, a named person records that it is neither a political offence nor persecution nor a manifest abuse.`,
          effect: 'require',
          act: ['disclose', 'restrict'],
          needs: cleared,
          ground: 'abusive',
        },
        { ...said, id: 'approvals', says: `${where}, two people approve.`, effect: 'oblige', duty: 'obtain-approval', approvals: 2 },
      ],
    })
  })

  it.each<readonly [string, Partial<RuleOfLawGate>, string, string]>([
    ['the lowest', {}, 'below 0.5', 'Where the index stood below 0.5 on 2026-10-28,'],
    ['the highest', { threshold: { above: 0.6 } }, 'above 0.6', 'Where the index stood above 0.6 on 2026-10-28,'],
    [
      'the unknown too',
      { missing: 'ask' },
      'below 0.5 or without a score',
      'Where the index stood below 0.5 on 2026-10-28 or gave no score,',
    ],
  ])('says whom it asks about: %s', (_name, changes, line, where) => {
    const { title, rules } = defineRuleOfLawPolicy({ ...example, ...changes })
    expect(title).toBe(`Rule-of-law gate: Example Index, snapshot of 2026-10-28, ${line}`)
    expect(rules.map((it) => it.says.slice(0, where.length))).toEqual([where, where])
  })

  it('may begin on the day of its snapshot, and have a score at each end of its scale', () => {
    const { rules } = defineRuleOfLawPolicy({ ...example, from: '2026-10-28', scores: { AQ: 0, BV: 1 } })
    expect(rules.map((it) => it.from)).toEqual(['2026-10-28', '2026-10-28'])
  })

  it('can be stored and read as data', () => {
    const pack = defineRuleOfLawPolicy({ ...example, missing: 'ask' })
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true, value: pack })
  })

  it.each([
    ['Example Index', 'example-index'],
    ['  Índice de Exemplo, 2026 (3rd ed.)', 'indice-de-exemplo-2026-3rd-ed'],
    ['Индекс 7', '7'],
  ])('is named after the index: %s', (index, slug) => {
    expect(defineRuleOfLawPolicy({ ...example, index }).id).toBe(`policies/rule-of-law/${slug}`)
  })

  it('does not depend on the order in which scores are listed', () => {
    const scored = fc.uniqueArray(fc.tuple(fc.constantFrom(...countries), fc.double({ min: 0, max: 1, noNaN: true })), {
      selector: ([state]) => state,
      minLength: 1,
    })
    fc.assert(
      fc.property(scored, fc.infiniteStream(fc.nat()), (scores, order) => {
        const shuffled = scores.map((it) => [order.next().value, it] as const).sort(([a], [b]) => a - b)
        const of = (list: typeof scores): string =>
          ruleDigest(defineRuleOfLawPolicy({ ...example, missing: 'ask', scores: { ...Object.fromEntries(list), AQ: 0 } }))
        expect(of(shuffled.map(([, it]) => it))).toBe(of(scores))
      }),
    )
  })
})

describe('whom it asks about', () => {
  it('a State on the line is not under it', () => {
    expect(askedAbout(engineOf())).toEqual(['AQ', 'TF'])
    expect(askedAbout(engineOf({ threshold: { below: 0.51 } }))).toEqual(['AQ', 'BV', 'TF'])
    expect(askedAbout(engineOf({ threshold: { above: 0.5 } }))).toEqual(['HM'])
  })

  it('States without a score only if the operator says so', () => {
    const asked = askedAbout(engineOf({ missing: 'ask' }))
    expect(asked).toEqual(countries.filter((it) => it !== 'BV' && it !== 'HM'))
  })

  it('nobody before its first day', () => {
    const on = (receivedOn: '2026-10-31' | '2026-11-01') =>
      decide(engineOf(), questionOf(['person-name'], { ...order, issuingState: 'AQ' }, { receivedOn })).items[0]
    expect(on('2026-10-31')).toMatchObject({ outcome: 'disclose', approvals: 1 })
    expect(on('2026-11-01')).toMatchObject({ outcome: 'refer', reason: 'finding' })
  })
})

describe('what it does', () => {
  it('asks for findings, then for two people, whatever is asked for', () => {
    for (const item of Object.keys(dataItems) as DataItem[]) {
      expect(answer(engineOf(), 'AQ', {}, item)).toMatchObject({
        outcome: 'refer',
        missing: { findings: ['manifestlyAbusive', 'persecution', 'politicalOffence'] },
      })
      expect(answer(engineOf(), 'AQ', cleared, item)).toMatchObject({ outcome: 'disclose', approvals: 2 })
      expect(answer(engineOf(), 'HM', {}, item)).toMatchObject({ outcome: 'disclose', approvals: 1 })
    }
  })

  it('declines only on what a named person found, and not against a duty', () => {
    const found: SomeFacts = { ...cleared, persecution: 'yes' }
    const cites = [
      { pack: 'policies/rule-of-law/example-index', version: '2026-10-28', rule: 'findings', cite: 'Example Index, 2026-10-28' },
    ]
    expect(answer(engineOf(), 'AQ', found)).toMatchObject({ outcome: 'decline', ground: 'abusive', determinedBy: cites })
    expect(answer(engineOf(), 'AQ', { ...found, proceedings: 'criminal' })).toMatchObject({
      outcome: 'refer',
      reason: 'policy-against-duty',
    })
  })

  it('leaves the keeping of data alone', () => {
    const kept = answer(engineOf(), 'AQ', { instrument: 'other-preservation-order' })
    expect(kept).toMatchObject({ outcome: 'preserve', approvals: 0 })
  })

  const anIndex = fc
    .record({
      scores: fc.dictionary(fc.constantFrom(...countries), fc.double({ min: 0, max: 1, noNaN: true }), { minKeys: 1 }),
      line: fc.double({ min: 0, max: 1, noNaN: true }),
      isBelow: fc.boolean(),
      missing: fc.constantFrom('ask', 'ignore'),
    })
    .map(
      ({ scores, line, isBelow, missing }): RuleOfLawGate => ({
        ...example,
        // One State on each side, so that the gate asks about somebody.
        scores: { ...scores, AQ: 0, BV: 1 },
        threshold: isBelow ? { below: Math.max(line, 0.001) } : { above: Math.min(line, 0.999) },
        missing,
      }),
    )
  const aFinding = fc.constantFrom('yes', 'no', undefined)
  const findings = fc.record({ politicalOffence: aFinding, persecution: aFinding, manifestlyAbusive: aFinding })

  it('alone declines for no score, while nobody found anything', () => {
    const [plain, careful] = [withGates(), withGates(baseline)]
    const state = fc.constantFrom(...countries, 'unstated' as const)
    fc.assert(
      fc.property(anIndex, state, findings, fc.boolean(), (index, issuingState, found, isCareful) => {
        const gate = defineRuleOfLawPolicy(index)
        const before = answer(isCareful ? careful : plain, issuingState, found)
        const after = answer(isCareful ? withGates(baseline, gate) : withGates(gate), issuingState, found)
        const isFound = Object.values(found).includes('yes')
        if (!isFound) expect(after.outcome === 'decline').toBe(before.outcome === 'decline')
        if (Object.values(found).every((it) => it === 'no')) expect(after.outcome).toBe(before.outcome)
        // It narrows: what leaves with it leaves without it, and no fewer people approve.
        if (after.outcome === 'disclose') expect(before.outcome).toBe('disclose')
        if (after.outcome === before.outcome) expect(after.approvals).toBeGreaterThanOrEqual(before.approvals)
      }),
      { numRuns: 300 },
    )
  })
})

describe('two gates', () => {
  const one = defineRuleOfLawPolicy(example)
  const other = defineRuleOfLawPolicy({
    ...example,
    index: 'Another Index',
    scale: { from: -10, to: 10 },
    threshold: { above: 2.5 },
    scores: { AQ: 3, HM: 4, TF: -1 },
  })

  it('ask about whom either asks about, each by name, and two people are enough for both', () => {
    const both = withGates(one, other)
    expect(askedAbout(both)).toEqual(['AQ', 'HM', 'TF'])
    const asking = (state: Country) => answer(both, state).determinedBy.map((it) => it.pack)
    expect(asking('AQ')).toEqual(['policies/rule-of-law/another-index', 'policies/rule-of-law/example-index'])
    expect(asking('HM')).toEqual(['policies/rule-of-law/another-index'])
    expect(answer(both, 'AQ', cleared)).toMatchObject({ outcome: 'disclose', approvals: 2 })
  })

  it('answer alike in either order', () => {
    for (const state of ['AQ', 'HM', 'TF', 'DE'] as const)
      expect(answer(withGates(other, one), state)).toEqual(answer(withGates(one, other), state))
  })

  it('of one index are not two', () => {
    const again = defineRuleOfLawPolicy({ ...example, threshold: { below: 0.6 } })
    expect(() => withGates(one, again)).toThrow(expect.objectContaining({ code: 'rules.duplicate-pack' }))
  })

  it('hold with the law and the baseline policy, and no rule of theirs does nothing', () => {
    const report = checkPacks([eEvidence, permissiveLaw, baseline, one, other])
    const isOurs = (it: { readonly packs: readonly string[] }): boolean => it.packs.some((id) => id.startsWith('policies/rule-of-law/'))
    expect(report.claims.filter((it) => isOurs(it) && it.status === 'refuted' && it.severity === 'error')).toEqual([])
    expect(report.findings.filter((it) => it.pack.startsWith('policies/rule-of-law/'))).toEqual([])
    expect(report.claims.filter((it) => isOurs(it) && it.status === 'proved').length).toBeGreaterThan(10)
  }, 120_000)
})

describe('what is no gate', () => {
  it.each<[string, Partial<RuleOfLawGate>]>([
    ['an index without a name', { index: ' ' }],
    ['an index whose name has no Latin letter', { index: 'Индекс' }],
    ['an index of two lines', { index: 'Example\nIndex' }],
    ['an index whose name is a page long', { index: 'x'.repeat(80) }],
    ['no source', { source: '' }],
    ['a source that is no text', { source: 7 as never }],
    ['a snapshot of no day', { snapshotOn: '2026-02-30' }],
    ['a first day that is none', { from: 'today' as never }],
    ['a first day before the snapshot', { from: '2026-10-27' }],
    ['a scale that goes down', { scale: { from: 1, to: 0 } }],
    ['a scale without an end', { scale: { from: 0, to: Number.POSITIVE_INFINITY } }],
    ['no threshold', { threshold: {} as never }],
    ['two thresholds', { threshold: { below: 0.5, above: 0.2 } }],
    ['a threshold of another kind', { threshold: { atLeast: 0.5 } as never }],
    ['a threshold on another scale', { threshold: { below: 50 } }],
    ['a threshold that is no number', { threshold: { below: Number.NaN } }],
    ['a scale of one point', { scale: { from: 0.5, to: 0.5 }, scores: { AQ: 0.5 }, missing: 'ask' }],
    ['a source of spaces', { source: ' ' }],
    ['two scores of which one is on another scale', { scores: { AQ: 0.41, BV: 41 } }],
    ['a scale without a beginning', { scale: { from: Number.NEGATIVE_INFINITY, to: 1 } }],
    ['a scale of texts', { scale: { from: '0' as never, to: 1 } }],
    ['a threshold without an end', { threshold: { above: Number.POSITIVE_INFINITY } }],
    ['a score without an end', { scores: { AQ: Number.NEGATIVE_INFINITY } }],
    ['no scores', { scores: {}, missing: 'ask' }],
    ['a score on another scale', { scores: { AQ: 41 } }],
    ['a score below the scale', { scores: { AQ: -0.1 } }],
    ['a score that is a text', { scores: { AQ: '0.41' as never } }],
    ['a State that is none', { scores: { UK: 0.41 } as never }],
    ['no word on States without a score', { missing: undefined as never }],
    ['a refusal of States without a score', { missing: 'decline' as never }],
    ['a gate that asks about nobody', { threshold: { below: 0 } }],
  ])('%s', (_, changes) => {
    expect(() => defineRuleOfLawPolicy({ ...example, ...changes })).toThrow(expect.objectContaining({ code: 'rules.bad-gate' }))
  })
})
