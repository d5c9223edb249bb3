import type { CalendarDate } from '../../../foundation/calendar-date.ts'
import type { RequestedItem } from '../../../vocabulary/data-items.ts'
import { type CompiledPack, instructionHolds, type Engine } from '../../engine.ts'
import type { LawPack, Role } from '../../define-pack/pack.ts'
import type { Governs } from '../../define-pack/pattern.ts'
import type { LawRule, PolicyRule } from '../../define-pack/rule.ts'
import type { RuleReference, Truth } from '../../decision.ts'
import { truthOf } from '../reading/kleene.ts'
import { allOf, constant, listOf, negated, type Reading, readingOf, readPattern, type Terms } from '../reading/read-pattern.ts'
import { blankWorld, supplied, type World } from '../reading/world.ts'

/** Any rule of any pack. */
type Rule = LawRule | PolicyRule

/** The dates by which rules are chosen. */
export interface Dates {
  readonly receivedOn: CalendarDate | null
  readonly issuedOn: CalendarDate | null
  /** By which the operator's instructions are read. */
  readonly decidedOn: CalendarDate | null
  readonly asOf: CalendarDate | null
}

/** One rule as it stands for one item in one role. */
export interface JudgedRule {
  readonly pack: CompiledPack
  readonly rule: Rule
  readonly reference: RuleReference
  readonly reading: Reading
  /** For a `require`: what it needs, as it is and as the sender could still make it. */
  readonly needs?: { readonly asItIs: Reading; readonly supplied: Reading }
  /** A rule that is about this item, in force and in its field, whatever the other facts are. */
  readonly about: boolean
  /** A rule that is about this item and in force, also where its pack does not govern: another instrument could make it fire. */
  readonly withinReach: () => boolean
}

/** One pack as it stands for one item in one role. */
export interface JudgedPack {
  readonly pack: CompiledPack
  readonly governs: Reading
  readonly rules: readonly JudgedRule[]
}

/** Judges every rule of the packs that play a role, for one item. Rules of another act than the item's are left out by the caller. */
export function judgePacks(engine: Engine, role: Role, world: World, item: RequestedItem, dates: Dates): readonly JudgedPack[] {
  return engine.packs.filter((it) => rolesOf(it).includes(role)).map((pack) => judgePack(engine, pack, role, world, item, dates))
}

function judgePack(engine: Engine, pack: CompiledPack, role: Role, world: World, item: RequestedItem, dates: Dates): JudgedPack {
  const asItIs = ruleReader(engine, pack, role, world, item, dates)
  const asSupplied = ruleReader(engine, pack, role, supplied(world), item, dates)
  const terms = pack.pack.terms ?? {}
  const rules = pack.rules
    .filter(({ rule }) => !('as' in rule) || rule.as === role)
    .filter(({ rule, digest }) => !isLifted(engine, pack, role, rule.id, digest, dates))
    .map(({ rule }): JudgedRule => {
      const reading = asItIs(rule)
      const withinReach = (): boolean => inForce(pack, rule, dates).truth === 'yes' && concerns(rule, item, terms)
      return {
        pack,
        rule,
        reference: referenceOf(pack, rule),
        // A permit that fails only on what the sender can still supply is possible, not absent.
        reading: rule.effect === 'permit' && reading.truth === 'no' ? possibleAtMost(asSupplied(rule), reading) : reading,
        about: governsReading(pack, role, world).truth === 'yes' && withinReach(),
        withinReach,
        ...(rule.effect === 'require' && {
          needs: { asItIs: readPattern(rule.needs, world, item, {}), supplied: readPattern(rule.needs, supplied(world), item, {}) },
        }),
      }
    })
  return { pack, governs: governsReading(pack, role, world), rules }
}

/** Whether some facts could make a rule apply to this item. */
const concerns = (rule: Rule, item: RequestedItem, terms: Terms): boolean => readPattern(rule.when, blankWorld, item, terms).truth !== 'no'

const possibleAtMost = (suppliedReading: Reading, asItIs: Reading): Reading =>
  suppliedReading.truth === 'no' ? asItIs : { ...suppliedReading, truth: 'unknown' }

/** Reads rules of one pack: in force ∧ governed ∧ when ∧ ¬unless ∧ ¬(any rule it yields to), and known at most as possible while unverified. */
function ruleReader(
  engine: Engine,
  pack: CompiledPack,
  role: Role,
  world: World,
  item: RequestedItem,
  dates: Dates,
): (rule: Rule) => Reading {
  const terms = pack.pack.terms ?? {}
  // A rule that was lifted is not there, so it silences no other rule either.
  const there = new Map(
    pack.rules.flatMap(({ rule, digest }) => (isLifted(engine, pack, role, rule.id, digest, dates) ? [] : [[rule.id, rule] as const])),
  )
  const targetsOf = (rule: Rule): readonly Rule[] => listOf(rule.yieldsTo ?? []).flatMap((id) => there.get(id) ?? [])
  const read = new Map<string, Reading>()

  const readOne = (rule: Rule): Reading => {
    const unverified = isUnverified(engine, pack, rule, dates)
    return allOf([
      inForce(pack, rule, dates),
      governsReading(pack, role, world),
      readPattern(rule.when, world, item, terms),
      // The exception of an unverified rule may be misread too: it must not silence the rule.
      ...(rule.unless === undefined || unverified ? [] : [negated(readPattern(rule.unless, world, item, terms))]),
      ...targetsOf(rule)
        .flatMap((it) => read.get(it.id) ?? [])
        .map(negated),
      ...(unverified ? [{ ...constant('unknown'), reviews: [referenceOf(pack, rule)] }] : []),
    ])
  }

  // Whom a rule yields to is read before it, without recursion: a long chain of rules must not overflow the stack.
  return (rule) => {
    const open = [rule]
    for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
      const before = targetsOf(next).filter((it) => !read.has(it.id))
      if (before.length === 0) {
        read.set(next.id, readOne(next))
        open.pop()
      } else open.push(...before)
    }
    return read.get(rule.id) ?? constant('unknown')
  }
}

/** Which roles a pack plays. */
export const rolesOf = (pack: CompiledPack): readonly Role[] => pack.pack.roles

/** Whether a pack speaks about this request at all, in this role. */
export function governsReading({ pack }: CompiledPack, role: Role, world: World): Reading {
  if (!isLawPack(pack) || role === 'policy') return constant('yes')
  const fact = role === 'ask' ? 'issuingState' : 'addresseeState'
  const state = world.valueOf(fact)
  const inTerritory = state === undefined ? 'unknown' : truthOf((pack.territory as readonly unknown[]).includes(state))
  const governs: Governs = 'ask' in pack.governs ? pack.governs[role] : pack.governs
  return allOf([readingOf(fact, inTerritory), readPattern(governs, world, 'unlisted-data', {})])
}

/** Whether a pack is a law pack. */
export const isLawPack = (pack: CompiledPack['pack']): pack is LawPack => 'territory' in pack

/** The date by which the rules of a pack are chosen, and the fact to ask for where it is not known. */
const judgedOn = ({ pack }: CompiledPack, dates: Dates): CalendarDate | null =>
  dates.asOf ?? (isLawPack(pack) && pack.judgedBy === 'issuedOn' ? dates.issuedOn : dates.receivedOn)

function inForce(pack: CompiledPack, rule: Rule, dates: Dates): Reading {
  const date = judgedOn(pack, dates)
  if (date === null) return { ...constant('unknown'), unknown: ['issueDate'] }
  return constant(truthOf(rule.from <= date && (rule.until === undefined || date < rule.until)))
}

const isLifted = (engine: Engine, pack: CompiledPack, role: Role, rule: string, digest: string, dates: Dates): boolean =>
  role === 'policy' && instructionHolds(engine, 'lift', pack, rule, digest, dates.asOf ?? dates.decidedOn)

function isUnverified(engine: Engine, pack: CompiledPack, rule: Rule, dates: Dates): boolean {
  if (!('confidence' in rule) || rule.confidence === 'verified') return false
  const digest = pack.rules.find((it) => it.rule.id === rule.id)?.digest ?? ''
  return !instructionHolds(engine, 'vouch', pack, rule.id, digest, dates.asOf ?? dates.decidedOn)
}

/** A rule as a decision names it. */
const referenceOf = ({ pack }: CompiledPack, rule: Rule): RuleReference => ({
  pack: pack.id,
  version: pack.version,
  rule: rule.id,
  cite: rule.cite,
  says: rule.says,
})

/** The truth of the strongest of several rules. */
export const strongest = (rules: readonly JudgedRule[]): Truth =>
  rules.some((it) => it.reading.truth === 'yes') ? 'yes' : rules.some((it) => it.reading.truth === 'unknown') ? 'unknown' : 'no'
