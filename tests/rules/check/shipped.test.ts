import { beforeAll, describe, expect, it } from 'vitest'
import { allPolicies } from '../../../src/rule-packs/all-policies.ts'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { type CheckReport, checkPacks, compile, decide, type RulePack } from '../../../src/rules/index.ts'

const packs: readonly RulePack[] = [...allRulePacks, ...allPolicies]

describe('everything that the library ships', () => {
  let report: CheckReport
  beforeAll(() => {
    report = checkPacks(packs)
  }, 900_000)

  const refuted = () => report.claims.filter((it) => it.status === 'refuted')

  it('keeps content from everybody but judges under the baseline policy, in every combination', () => {
    const claims = report.claims.filter((it) => it.invariant === 'content-needs-a-judge')
    expect(claims.length).toBeGreaterThan(20)
    expect(claims.every((it) => it.status === 'proved')).toBe(true)
  })

  it('declines nothing without a rule or a pack that says so, and opens in no emergency by a side door', () => {
    for (const invariant of ['declines-are-named', 'emergency-opens-by-name', 'narrowing-never-closes']) {
      const claims = report.claims.filter((it) => it.invariant === invariant)
      expect(claims.length).toBeGreaterThanOrEqual(packs.length)
      expect(claims.filter((it) => it.status !== 'proved')).toEqual([])
    }
  })

  it('has no rule that is heard nowhere, and none that does nothing', () => {
    expect(report.findings.filter((it) => ['fires-nowhere', 'changes-nothing', 'exception-changes-nothing'].includes(it.code))).toEqual([])
  })

  // Notes that are known are written down here, so that the next one is seen. One that is mended has to be taken out.
  it('holds, with nothing but notes that are known', () => {
    expect(report.holds).toBe(true)
    expect(refuted().filter((it) => it.severity === 'error')).toEqual([])
    expect([
      ...new Set(
        refuted()
          .filter((it) => it.severity === 'note')
          .map((it) => it.invariant),
      ),
    ]).toEqual(['letters-can-help'])
    expect(report.findings.map((it) => [it.code, it.pack, ...it.rules].join(' '))).toEqual([
      'needless-question de/strafprozessordnung 100j-1-1 100j-2',
      'needless-question de/tdddg 22-1 22-1-address 22-3-2',
      'needless-question de/tkg 174-1 174-1-address 174-3-2',
      'echo-is-none eu/e-evidence 10-9 10-1',
      'yielding-changes-nothing eu/e-evidence 11-1-extended 11-2',
      'needless-question eu/e-evidence 5-3 5-4',
      'needless-question us/stored-communications-act 2523-b-4-A 2702-a',
    ])
  })

  it('shows cases that the interpreter answers just so', () => {
    // There are hundreds of notes; what a few of them show is enough.
    const notes = refuted().filter((_, index) => index % 25 === 0)
    for (const { packs: ids, counterexample } of [...notes, ...report.findings.map((it) => ({ ...it, packs: [it.pack] }))]) {
      if (counterexample?.question === undefined) continue
      const engine = compile(packs.filter((it) => ids.includes(it.id)))
      expect(decide(engine, counterexample.question).items[0]).toEqual(counterexample.decision)
    }
    for (const { counterexample } of refuted().filter((it) => it.invariant === 'letters-can-help'))
      expect(counterexample!.decision!.outcome).toBe('clarify')
  })

  it('was looked at whole', () => {
    expect(report.effort.filter((it) => it.level === 'pack').map((it) => it.packs.join())).toEqual(packs.map((it) => it.id).sort())
    expect(BigInt(report.effort.at(-1)!.points)).toBeGreaterThan(10n ** 40n)
  })
})
