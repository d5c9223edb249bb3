import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile, decide, type Engine, type ItemDecision, type LawPack, type RuleReference } from '../../src/rules/index.ts'
import { facts as factTable } from '../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../support/given.ts'
import { type ClashCase, clashes, type NoClashCase, noClashes, type RuleName } from './conflicts-of-laws.cases.ts'

const engine = compile([...allRulePacks, baseline])
const nameOf = (it: RuleReference): RuleName => `${it.pack}#${it.rule}` as RuleName
const sorted = <T>(list: readonly T[]): readonly T[] => list.map((it) => ({ it, key: JSON.stringify(it) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ it }) => it)

/** Decides a case, with some facts otherwise; every item of it. */
const itemsOf = ({ asked, facts, issuedOn, receivedOn }: ClashCase | NoClashCase, otherwise: SomeFacts = {}, rules: Engine = engine): readonly ItemDecision[] =>
  decide(rules, questionOf(asked, { ...facts, ...otherwise }, { ...(issuedOn && { issuedOn }), ...(receivedOn && { receivedOn }) })).items

describe('a conflict of laws', () => {
  it.each(clashes)('$name', (it) => {
    for (const item of itemsOf(it)) {
      const { outcome, reason, conflict } = item
      expect({
        outcome,
        reason,
        clash: sorted(clashesIn(item)),
        waysOut: Object.fromEntries(conflict?.waysOut.map((way) => [nameOf(way), way.butFor]) ?? []),
      }).toEqual({
        outcome: 'refer',
        reason: 'conflict-of-laws',
        clash: sorted(it.clash),
        waysOut: Object.fromEntries(Object.entries(it.waysOut).map(([rule, facts]) => [rule, [...facts].sort()])),
      })
    }
  })

  it('turns on the facts of its ways out: while these are not known, their rules are no longer out of reach', () => {
    for (const it of clashes) {
      for (const [rule, facts] of Object.entries(it.waysOut)) {
        const unknown = Object.fromEntries(facts.filter((fact) => factTable[fact].kind !== 'derived').map((fact) => [fact, undefined]))
        for (const { conflict } of itemsOf(it, unknown)) expect([it.name, conflict?.waysOut.map(nameOf) ?? []]).not.toEqual([it.name, expect.arrayContaining([rule])])
      }
    }
  })

  it('is one of two rules and no more: the two packs alone have it, and it is gone where either rule is', () => {
    for (const it of clashes) {
      const packs = allRulePacks.filter(({ id }) => involved(it).has(id))
      const clashesOf = (rules: readonly LawPack[]): readonly string[] => itemsOf(it, {}, compile([...rules, baseline])).flatMap(clashesIn).map((clash) => JSON.stringify(clash))
      for (const clash of it.clash) {
        expect([it.name, clashesOf(packs)]).toEqual([it.name, expect.arrayContaining([JSON.stringify(clash)])])
        for (const gone of clash) {
          if (gone !== null) expect([it.name, clashesOf(packs.map((pack) => without(pack, gone)))]).not.toEqual([it.name, expect.arrayContaining([JSON.stringify(clash)])])
        }
      }
    }
  })
})

const clashesIn = ({ conflict }: ItemDecision): readonly (readonly [RuleName, RuleName | null])[] =>
  conflict?.sets.map(({ ask, give }) => [nameOf(ask), give === null ? null : nameOf(give)] as const) ?? []

/** The packs of the rules that a case names. */
const involved = ({ clash }: ClashCase): ReadonlySet<string> => new Set(clash.flat().flatMap((rule) => (rule === null ? [] : rule.split('#').slice(0, 1))))

/** A pack without one rule. */
const without = (pack: LawPack, gone: RuleName): LawPack => ({ ...pack, rules: pack.rules.filter(({ id }) => `${pack.id}#${id}` !== gone) })

describe('what looks like one and is none', () => {
  it.each(noClashes)('$name', (it) => {
    for (const { outcome, ground, reason, route, determinedBy, conflict } of itemsOf(it)) {
      expect({ outcome, ground, reason, route, determinedBy: determinedBy.map(nameOf).sort(), conflict }).toEqual({ ...it.answer, determinedBy: [...it.determinedBy].sort() })
    }
  })
})

describe('docs/conflicts-of-laws.md', () => {
  const lines = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/conflicts-of-laws.md'), 'utf8').split('\n')

  it('has a row for every case, and for nothing else', () => {
    const rows = [...clashes.map(clashRow), ...noClashes.map(noClashRow)].map((row, index) => `| ${index + 1} | ${row} |`)
    expect(lines.filter((line) => /^\| \d+ \|/.test(line))).toEqual(rows)
  })
})

const code = (rule: string): string => `\`${rule}\``

const clashRow = ({ name, clash, waysOut, next }: ClashCase): string =>
  [name, clash.map(([ask, give]) => `${code(ask)} and ${give === null ? 'our silence' : code(give)}`).join('; '), waysTold(waysOut), next].join(' | ')

/** Rules that wait for the same facts stand together. */
function waysTold(waysOut: ClashCase['waysOut']): string {
  const groups = new Map<string, string[]>()
  for (const [rule, facts] of Object.entries(waysOut).sort()) {
    const key = [...facts].sort().join(', ')
    groups.set(key, [...(groups.get(key) ?? []), code(rule)])
  }
  return groups.size === 0 ? 'none' : [...groups].map(([facts, rules]) => `${facts}: ${rules.join(', ')}`).join('; ')
}

const noClashRow = ({ name, answer, determinedBy, next }: NoClashCase): string => {
  const why = answer.ground ?? answer.reason ?? answer.route
  return [name, why === undefined ? answer.outcome : `${answer.outcome}: ${why}`, determinedBy.length === 0 ? '–' : determinedBy.map(code).join(', '), next].join(' | ')
}
