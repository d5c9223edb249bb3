import type { RequestedItem } from '../../vocabulary/data-items.ts'
import { type FactName, facts as factTable } from '../../vocabulary/facts.ts'
import type { Role } from '../define-pack/pack.ts'
import type { Cut, Many, RulePattern } from '../define-pack/pattern.ts'
import type { LawRule, PolicyRule } from '../define-pack/rule.ts'
import { type CompiledPack, type Engine, instructionHolds } from '../engine.ts'
import { type Dates, governsReading, isLawPack } from '../reference/judging/judge-rules.ts'
import { listOf, type Terms, within } from '../reference/reading/read-pattern.ts'
import type { World } from '../reference/reading/world.ts'
import { all, any, type Formula } from './formula.ts'
import { firstDay } from './ranges.ts'
import type { Variables, View } from './variables.ts'

/** Any rule of any pack. */
export type Rule = LawRule | PolicyRule

/** The point at which cures are looked for. */
export interface Point {
  readonly engine: Engine
  readonly item: RequestedItem
  readonly world: World
  readonly dates: Dates
  readonly variables: Variables
}

/** What has to be changed for a pattern to come out as yes, or as no. The mirror of `readPattern` of the reference. */
export function patternComesOut(wanted: Wanted, pattern: RulePattern<string>, terms: Terms, point: Point, view: View): Formula {
  const parts = Object.entries(pattern)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]): Formula => {
      if (key === 'item') return listOf(value as Many<string>).includes(point.item) === (wanted === 'yes')
      if (key === 'term')
        return oneOf(
          wanted,
          listOf(value as Many<string>)
            .flatMap((term) => listOf(terms[term] ?? []))
            .map((it) => patternComesOut(wanted, it, {}, point, view)),
        )
      if (key === 'anyOf')
        return oneOf(
          wanted,
          (value as readonly RulePattern<string>[]).map((it) => patternComesOut(wanted, it, terms, point, view)),
        )
      return factComesOut(wanted, key as FactName, value as Many<string> | Cut, point, view)
    })
  return wanted === 'yes' ? all(parts) : any(parts)
}

/** Which of the two known answers is wanted. */
export type Wanted = 'yes' | 'no'

const oneOf = (wanted: Wanted, parts: readonly Formula[]): Formula => (wanted === 'yes' ? any(parts) : all(parts))

function factComesOut(wanted: Wanted, fact: FactName, value: Many<string> | Cut, point: Point, view: View): Formula {
  const asGiven = givenComesOut(wanted, fact, value, point, view)
  if (fact !== 'orderState') return asGiven
  // Whoever would find that the order stands no longer would close it as a withdrawal does.
  const isOver = point.variables.ofFact('orderStillStands')
  if (isOver === null) return asGiven
  return listOf(value as Many<string>).includes('withdrawn') === (wanted === 'yes')
    ? any([asGiven, isOver.stands((it) => it === 'no', view)])
    : all([asGiven, isOver.standsElsewhere('no')])
}

function givenComesOut(wanted: Wanted, fact: FactName, value: Many<string> | Cut, { world, variables }: Point, view: View): Formula {
  const holds = (it: string | number): boolean =>
    factTable[fact].domain === 'number' ? within(it as number, value as Cut) : listOf(value as Many<string>).includes(it as string)
  const passes = (it: string | number): boolean => holds(it) === (wanted === 'yes')
  const variable = variables.ofFact(fact)
  if (variable !== null) return variable.stands(passes, view)
  const now = world.valueOf(fact)
  return now !== undefined && passes(now)
}

/** Reads rules of one pack in one role. */
export type RuleComesOut = (rule: Rule, wanted: Wanted, view: View) => Formula

/**
 * What has to be changed for a rule to fire or to be silent: in force ∧ governed ∧ when ∧ ¬unless ∧ ¬(any rule it yields to), and confirmed
 * by a lawyer where it is unverified. The mirror of the rule reader of the reference.
 */
export function ruleReader(pack: CompiledPack, role: Role, point: Point): RuleComesOut {
  const { engine, world, dates } = point
  const on = dates.asOf ?? dates.decidedOn
  const terms = pack.pack.terms ?? {}
  const governs = governsReading(pack, role, world).truth
  const there = new Map(
    pack.rules.flatMap((it) =>
      role === 'policy' && instructionHolds(engine, 'lift', pack, it.rule.id, it.digest, on) ? [] : [[it.rule.id, it] as const],
    ),
  )
  const read = new Map<string, Formula>()

  const comesOut = (rule: Rule, wanted: Wanted, view: View, depth: number): Formula => {
    // A chain of rules that yield is as long as its author likes. Leaving out what lies deeper loses cures and invents none.
    if (depth > maxDepth) return point.variables.leaveOut()
    const key = `${rule.id} ${wanted} ${view}`
    const before = read.get(key)
    if (before !== undefined) return before
    const formula = readRule(rule, wanted, view, depth)
    read.set(key, formula)
    return formula
  }

  const readRule = (rule: Rule, wanted: Wanted, view: View, depth: number): Formula => {
    const no = wanted === 'no'
    if (governs === 'no') return no
    const inForce = comesIntoForce(wanted, pack, rule, point)
    const when = patternComesOut(wanted, rule.when, terms, point, view)
    if (no ? inForce === true || when === true : inForce === false || when === false) return no
    // What it yields to and what it excepts come out the other way round.
    const opposite = no ? 'yes' : 'no'
    const unless = rule.unless === undefined ? !no : patternComesOut(opposite, rule.unless, terms, point, view)
    const targets = [...listOf(rule.yieldsTo ?? [])]
      .sort()
      .flatMap((id) => there.get(id) ?? [])
      .map((it) => comesOut(it.rule, opposite, view, depth + 1))
    const digest = there.get(rule.id)?.digest ?? ''
    if (!('confidence' in rule) || rule.confidence === 'verified' || instructionHolds(engine, 'vouch', pack, rule.id, digest, on))
      return no ? any([inForce, when, unless, ...targets]) : all([governs === 'yes', inForce, when, unless, ...targets])
    const reference = { pack: pack.pack.id, version: pack.pack.version, rule: rule.id, cite: rule.cite, says: rule.says }
    const confirmed = point.variables.reviewed(reference, 'confirmed')
    // The exception of an unverified rule is read only once somebody confirmed the rule. A rule that is refuted is none.
    return no
      ? any([inForce, when, ...targets, point.variables.reviewed(reference, 'refuted'), all([confirmed, unless])])
      : all([governs === 'yes', inForce, when, unless, ...targets, confirmed])
  }

  return (rule, wanted, view) => comesOut(rule, wanted, view, 0)
}

const maxDepth = 100

function comesIntoForce(wanted: Wanted, { pack }: CompiledPack, rule: Rule, { dates, variables }: Point): Formula {
  const date = dates.asOf ?? (isLawPack(pack) && pack.judgedBy === 'issuedOn' ? dates.issuedOn : dates.receivedOn)
  if (date !== null) return (rule.from <= date && (rule.until === undefined || date < rule.until)) === (wanted === 'yes')
  const during = variables.issuedIn({ from: rule.from, until: rule.until ?? null })
  if (wanted === 'yes') return during
  return any([
    variables.issuedIn({ from: firstDay, until: rule.from }),
    ...(rule.until === undefined ? [] : [variables.issuedIn({ from: rule.until, until: null })]),
  ])
}
