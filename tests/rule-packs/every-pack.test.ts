import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CalendarDate, isCalendarDate } from '../../src/foundation/calendar-date.ts'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { type Engine, type LawPack, type RulePack, ruleDigest } from '../../src/rules/index.ts'
import { readPattern } from '../../src/rules/reference/reading/read-pattern.ts'
import { worldOf } from '../../src/rules/reference/reading/world.ts'
import { dataItems } from '../../src/vocabulary/index.ts'
import { decideCase, givenIssuedOn, givenReceivedOn, type LawCase, toldAsCase } from '../support/given.ts'
import type { TestedPack } from '../support/tested-pack.ts'

// Each folder says which packs it tests, with what.
const here = import.meta.dirname
const folders = readdirSync(here, { withFileTypes: true }).flatMap((it) => (it.isDirectory() ? it.name : []))
const table = (await Promise.all(folders.map(async (it) => ((await import(join(here, it, 'packs.ts'))) as { packs: readonly TestedPack[] }).packs))).flat()

const digests = new Map(
  folders.flatMap((it) => Object.entries(JSON.parse(readFileSync(join(here, it, 'digests.json'), 'utf8')) as Record<string, Record<string, string>>)),
)

/** The rules that an item's answer rests on, or that lay something on us: a duty, or a waiting period. */
const heard = (engine: Engine, pack: RulePack, it: LawCase, asOf?: CalendarDate): Set<string> =>
  new Set(
    decideCase(engine, it, asOf).items.flatMap((item) =>
      [...item.determinedBy, ...item.duties.map((it) => it.rule), ...item.holds.map((it) => it.rule)].filter((it) => it.pack === pack.id).map((it) => it.rule),
    ),
  )

const dayBefore = (date: CalendarDate): CalendarDate => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10) as CalendarDate

it('knows every law pack of the library', () => {
  expect(table.map((it) => it.pack.id)).toEqual(expect.arrayContaining(allRulePacks.map((it) => it.id)))
})

describe.each(table.map((it) => [it.pack.id, it] as const))('%s', (id, { pack, cases, engine, categories }) => {
  describe('cases', () => {
    it.each(cases.map((it) => [it.name, it] as const))('%s', (_name, { expect: expected, ...rest }) => {
      const decision = decideCase(engine, { ...rest, expect: expected })
      const { missing, duties = [], silent = [], holds, approvals, ...answer } = expected
      expect(decision.items.length).toBe(rest.asked.length)
      for (const [index, { item }] of decision.items.entries()) {
        const { missing: isMissing, duties: laid, possibleDuties, holds: held, approvals: needed, ...told } = toldAsCase(decision, index)
        expect({ item, ...told }).toEqual({ item, ...answer })
        if (missing !== undefined) expect([...isMissing].sort(), item).toEqual([...missing].sort())
        expect(laid, item).toEqual(expect.arrayContaining([...duties]))
        expect([...laid, ...possibleDuties].filter((it) => silent.includes(it)), `${item}: duties that should be silent`).toEqual([])
        if (holds !== undefined) expect(held, item).toEqual(holds)
        if (approvals !== undefined) expect(needed, item).toBe(approvals)
      }
    })

    it('have names of their own', () => {
      expect(repeated(cases.map((it) => it.name))).toEqual([])
    })
  })

  // A pack of a law that nobody has read recognises its instruments and has no rules.
  describe.runIf(pack.rules.length > 0)('each rule', () => {
    const heardIn = cases.map((it) => heard(engine, pack, it))

    it.each(pack.rules.map((it) => [it.id, it] as const))('%s speaks in a case, is silent in another, and holds on its days only', (rule, { from, until }) => {
      const speaks = cases.filter((_, index) => heardIn[index]?.has(rule))
      expect(speaks.length, 'no case in which it speaks').toBeGreaterThan(0)
      expect(speaks.length, 'no case in which it is silent').toBeLessThan(cases.length)

      // Judged by the law of the day before, of the first day, of the last day and of the day after: with one case in which it speaks.
      const byDay = (on: CalendarDate): boolean => speaks.some((it) => heard(engine, pack, it, on).has(rule))
      expect(byDay(dayBefore(from)), 'the day before it begins').toBe(false)
      expect(byDay(from), 'the day on which it begins').toBe(true)
      if (until === undefined) return
      expect(byDay(dayBefore(until)), 'its last day').toBe(true)
      expect(byDay(until), 'the day on which it ends').toBe(false)
    })
  })

  it.runIf('territory' in pack)('opens nothing once a person found that the order stands no longer', () => {
    // A fictitious law that opens beside the pack has no such rule.
    const acting = (it: LawCase): readonly unknown[] =>
      decideCase(engine, it).items.filter(
        ({ outcome, determinedBy }) => ['disclose', 'preserve', 'restrict'].includes(outcome) && !determinedBy.some((it) => it.pack.startsWith('xx/')),
      )
    for (const it of cases)
      expect(acting({ ...it, facts: { ...it.facts, orderStillStands: 'no' } }), it.name).toEqual([])
  })

  describe('its wording', () => {
    it('has ids of its own, dates in order, and yields to its own rules without a circle', () => {
      expect(repeated(pack.rules.map((it) => it.id))).toEqual([])
      for (const { id: rule, from, until } of pack.rules) {
        expect(isCalendarDate(from) && (until === undefined || (isCalendarDate(until) && from < until)), rule).toBe(true)
        expect(reaches(pack, rule, rule), `${rule} yields to itself`).toBe(false)
      }
    })

    it.each(pack.rules.map((it) => [it.id, it] as const))('%s cites to the letter and says one sentence in our own words', (_rule, { cite, says }) => {
      expect(cite).toMatch(id.startsWith('policies/') ? /, \d+/ : /(Art\.|Arts|§|\barts?\.?|\bss?\.|\brr?\.) ?[LR]?\d/)
      expect(says.length).toBeLessThanOrEqual(220)
      expect(says).toMatch(/^[A-Z].*[^.]\.$/)
      expect(says, 'the words of a statute are not ours to repeat').not.toMatch(/\bshall\b|pursuant to|referred to in|within the meaning/i)
    })
  })

  it('has the digest that its version had', () => {
    const { version } = pack
    const message = `${id} is not what its edition ${version} was. If nobody meant to change it, see what did (git log -p src/rule-packs/${id}.ts). If it was meant, and that edition was released, give it a new one; then: npm run digest -- ${id}, and a changeset that names the law and the rules`
    expect(ruleDigest(pack), message).toBe(digests.get(id)?.[version])
  })

  it.runIf('reviewed' in pack)('was reviewed within 400 days of its edition', () => {
    const { reviewed, version } = pack as LawPack
    const age = (Date.parse(version) - Date.parse(reviewed.on)) / 86_400_000
    expect(reviewed.by).not.toBe('')
    expect(age).toBeGreaterThanOrEqual(0)
    expect(age).toBeLessThanOrEqual(400)
  })

  it.runIf(categories !== undefined)('puts every item into exactly one category, for each purpose', () => {
    for (const purpose of ['identify-user', 'investigate'] as const) {
      const world = worldOf({ purpose })
      for (const item of Object.keys(dataItems) as (keyof typeof dataItems)[]) {
        const of = categories!.filter((term) => readPattern({ term }, world, item, pack.terms ?? {}).truth === 'yes')
        expect(of, `${item}, ${purpose}`).toHaveLength(1)
      }
    }
  })
})

it('judges the given order by a day on which all of its law is in force', () => {
  expect(givenIssuedOn <= givenReceivedOn).toBe(true)
  for (const { rules } of allRulePacks) for (const { from } of rules) expect(from <= givenIssuedOn).toBe(true)
})

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((it, index) => words.indexOf(it) !== index)
}

function reaches(pack: RulePack, from: string, to: string): boolean {
  const targets = (rule: string): readonly string[] => [pack.rules.find((it) => it.id === rule)?.yieldsTo ?? []].flat()
  return targets(from).some((it) => it === to || reaches(pack, it, to))
}
