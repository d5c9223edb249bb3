import { deepFreeze } from '../../foundation/deep-freeze.ts'
import { type FactName, facts as factTable, senderFacts } from '../../vocabulary/facts.ts'
import { instruments } from '../../vocabulary/instruments.ts'
import type { Governs } from '../define-pack/pattern.ts'
import { type CompiledPack, type Engine, instructionsReference, packReference } from '../engine.ts'
import { isLawPack } from '../reference/judging/judge-rules.ts'
import { inRuleOrder } from '../reference/judging/rule-order.ts'
import { listOf } from '../reference/reading/read-pattern.ts'
import { type AnyPattern, compilePattern, wantedIn } from './compile-pattern.ts'
import { bitOf, type FactField, type FactFields, layOutFacts, placeOfNumber, type Wanted, wordOf } from './fact-fields.ts'
import { always, type Node, possibleItems } from './node.ts'
import { bitOfValue, doorBitsOf, routeBitsOf } from './route-bits.ts'
import { sumsLength } from './sums.ts'
import type { FactEntry, Program, ProgramPack, ProgramRule } from './program.ts'

/** Compiles the rules of an engine to masks: what does not depend on a request is done here, once. */
export function prepareProgram(engine: Engine): Program {
  const waivers = engine.instructions?.waiveApproval ?? []
  const instructions = instructionsReference(engine)
  const wanted = new Map<FactName, Wanted[]>()
  for (const pack of engine.packs) wantedIn(patternsOf(pack), wanted)
  wantedIn(
    waivers.map((it) => it.when),
    wanted,
  )
  const fields = layOutFacts(wanted)
  const unknownWords = wordsWhere(fields, () => undefined)
  const rules = engine.packs.flatMap((pack) => pack.rules.map(({ rule }) => ({ pack: pack.pack.id, rule: rule.id })))
  const ranks = ranksOf(rules)
  const keys = new Map<string, number>()
  let next = 0
  const packs = engine.packs.map((pack) =>
    compilePack(pack, fields, unknownWords, (name) => {
      if (!keys.has(name)) keys.set(name, keys.size)
      return { key: keys.get(name) ?? 0, rank: ranks[next++] ?? 0 }
    }),
  )
  return {
    engine,
    fields,
    packs,
    packReferences: deepFreeze(engine.packs.map(packReference)),
    instructions: deepFreeze(instructions),
    dates: datesOf(engine),
    unknownWords,
    quietWords: wordsWhere(fields, (fact) => {
      const definition = factTable[fact]
      return 'absent' in definition ? definition.absent : undefined
    }),
    routes: routeBitsOf(fields),
    doorBits: doorBitsOf(fields),
    refuted: bitOfValue(fields, 'authenticity', 'refuted'),
    sufficient: bitOfValue(fields, 'authenticity', 'sufficient'),
    noEmergency: bitOfValue(fields, 'emergency', 'no'),
    noFirstContact: bitOfValue(fields, 'firstContact', 'no'),
    suppliableBits: bitsAt(fields, [...fields.unknownOf.keys()]),
    waivers: waivers.map(({ when, on, until }) => ({ when: compilePattern(when as AnyPattern, {}, fields), on, until })),
    entries: entriesOf(fields),
    families: familiesOf(fields),
    days: new Map(),
    conditions: new Map(),
    buckets: new Map(),
    answers: new Map(),
    room: {
      asItIs: { yes: new Int32Array(0), possible: new Int32Array(0) },
      asSupplied: { yes: new Int32Array(0), possible: new Int32Array(0) },
      sums: new Int32Array(sumsLength),
      suppliedSums: new Int32Array(sumsLength),
    },
  }
}

/** Words in which each fact has its value, or is not known. */
export function wordsWhere(fields: FactFields, valueAt: (fact: FactName) => string | number | undefined): readonly number[] {
  const placeOf = (field: FactField): number => {
    const value = valueAt(field.fact)
    if (value === undefined) return field.unknown
    return typeof value === 'number' ? placeOfNumber(field, value) : (field.placeOf.get(value) ?? field.unknown)
  }
  return bitsAt(fields, [...fields.of.values()].map(placeOf))
}

function entriesOf(fields: FactFields): ReadonlyMap<string, FactEntry> {
  const names = (Object.keys(factTable) as FactName[]).filter((it) => factTable[it].kind !== 'derived')
  return new Map(
    names.map((name): [string, FactEntry] => {
      const definition = factTable[name]
      const field = fields.of.get(name) ?? null
      const unknown = field?.unknown ?? 0
      const values: readonly string[] = definition.domain === 'number' ? [] : definition.domain
      const places = new Map(values.map((it) => [it, field?.placeOf.get(it) ?? unknown]))
      // `unstated` is how a State is said to be unknown.
      if (name === 'issuingState' || name === 'addresseeState') places.set('unstated', unknown)
      const quiet = 'absent' in definition ? (field?.placeOf.get(definition.absent) ?? unknown) : unknown
      return [name, { field, isIndex: definition.kind === 'index', quiet, places }]
    }),
  )
}

function familiesOf(fields: FactFields): ReadonlyMap<string, number> {
  const field = fields.of.get('instrumentFamily')
  return new Map(Object.entries(instruments).map(([name, { family }]) => [name, field?.placeOf.get(family) ?? field?.unknown ?? 0]))
}

/** Places as words. */
function bitsAt(fields: FactFields, places: readonly number[]): readonly number[] {
  const words = Array.from({ length: fields.words }, () => 0)
  for (const it of places) words[wordOf(it)] = (words[wordOf(it)] ?? 0) | bitOf(it)
  return words
}

function compilePack(
  compiled: CompiledPack,
  fields: FactFields,
  unknownWords: readonly number[],
  numbered: (name: string) => { key: number; rank: number },
): ProgramPack {
  const { pack } = compiled
  const terms = pack.terms ?? {}
  const places = new Map(compiled.rules.map(({ rule }, index) => [rule.id, index]))
  const rules = compiled.rules.map(({ rule, digest }): ProgramRule => {
    const when = compilePattern(rule.when, terms, fields)
    const needs = rule.effect === 'require' ? rule.needs : null
    return {
      rule,
      digest,
      reference: Object.freeze({ pack: pack.id, version: pack.version, rule: rule.id, cite: rule.cite, says: rule.says }),
      ...numbered(`${pack.id}#${rule.id}`),
      when,
      unless: rule.unless === undefined ? null : compilePattern(rule.unless, terms, fields),
      needs: needs === null ? null : compilePattern(needs, {}, fields),
      ofSender: needs !== null && namesSender(needs),
      about: possibleItems(when, unknownWords, always.items),
      terms,
      yieldsTo: listOf(rule.yieldsTo ?? []).flatMap((id) => places.get(id) ?? []),
    }
  })
  const law = isLawPack(pack) ? pack : null
  const governs = (role: 'ask' | 'give'): Node => {
    if (law === null) return always
    const given: Governs = 'ask' in law.governs && 'give' in law.governs ? law.governs[role] : law.governs
    const territory = { [role === 'ask' ? 'issuingState' : 'addresseeState']: law.territory }
    // The pattern may name the State too; both must hold, so the territory is a group of its own.
    return compilePattern({ ...(given as AnyPattern), anyOf: [territory] }, {}, fields)
  }
  return {
    compiled,
    governs: { ask: governs('ask'), give: governs('give'), policy: always },
    isClosed: law?.completeness === 'closed',
    isJudgedByIssue: law?.judgedBy === 'issuedOn',
    rules,
    order: yieldedFirst(rules),
  }
}

/** Whoever yields to nobody comes first, then whoever yields only to those. */
function yieldedFirst(rules: readonly ProgramRule[]): readonly number[] {
  const open = rules.map((it) => it.yieldsTo.length)
  const yielding = rules.map((): number[] => [])
  for (const [from, { yieldsTo }] of rules.entries()) for (const it of yieldsTo) yielding[it]?.push(from)
  const order = [...rules.keys()].filter((it) => open[it] === 0)
  for (let index = 0; index < order.length; index++) {
    for (const from of yielding[order[index] ?? 0] ?? []) {
      open[from] = (open[from] ?? 0) - 1
      if (open[from] === 0) order.push(from)
    }
  }
  return order
}

/** A number for each rule that orders them as decisions do; equal where that order does not tell two apart. */
function ranksOf(rules: readonly { readonly pack: string; readonly rule: string }[]): readonly number[] {
  const order = [...rules.keys()].sort((a, b) => {
    const [left, right] = [rules[a], rules[b]]
    return left === undefined || right === undefined ? 0 : inRuleOrder(left, right)
  })
  const ranks: number[] = []
  let rank = 0
  for (const [index, it] of order.entries()) {
    const [before, own] = [rules[order[index - 1] ?? -1], rules[it]]
    if (before !== undefined && own !== undefined && inRuleOrder(before, own) !== 0) rank += 1
    ranks[it] = rank
  }
  return ranks
}

function patternsOf({ pack }: CompiledPack): readonly AnyPattern[] {
  const ofRules = pack.rules.flatMap((it) => [it.when, it.unless ?? {}, it.effect === 'require' ? it.needs : {}])
  const ofTerms = Object.values(pack.terms ?? {}).flatMap((it) => listOf(it))
  if (!isLawPack(pack)) return [...ofRules, ...ofTerms] as AnyPattern[]
  const states = [{ issuingState: pack.territory }, { addresseeState: pack.territory }]
  const governs = 'ask' in pack.governs && 'give' in pack.governs ? [pack.governs.ask, pack.governs.give] : [pack.governs]
  return [...ofRules, ...ofTerms, ...states, ...governs] as AnyPattern[]
}

function datesOf(engine: Engine): readonly string[] {
  const { vouch = [], volunteer = [], lift = [], waiveApproval = [] } = engine.instructions ?? {}
  const ofWords = [...vouch, ...volunteer, ...lift, ...waiveApproval].flatMap((it) => [it.on, it.until])
  const ofRules = engine.packs.flatMap((pack) =>
    pack.rules.flatMap(({ rule: { from, until } }) => (until === undefined ? [from] : [from, until])),
  )
  return [...new Set<string>([...ofWords, ...ofRules])].sort()
}

const namesSender = (pattern: AnyPattern): boolean =>
  Object.entries(pattern).some(([key, value]) =>
    key === 'anyOf' ? (value as readonly AnyPattern[]).some(namesSender) : (senderFacts as readonly string[]).includes(key),
  )
