import { isLawPack } from '../../reference/judging/judge-rules.ts'
import type { Role, RulePack } from '../../define-pack/pack.ts'
import type { LawRule, PolicyRule } from '../../define-pack/rule.ts'
import { listOf } from '../../reference/reading/read-pattern.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import { variableDiagram } from '../diagram/variable-diagram.ts'
import type { PlainPattern } from '../space/mentions.ts'
import type { Space } from '../space/space-of.ts'
import { both, byReview, byStatement, negated, no, possibleIfSupplied, yes } from './code.ts'
import { factDiagram, patternDiagram } from './pattern-diagram.ts'

/** Any rule of any pack. */
export type Rule = LawRule | PolicyRule

/** How a pack is read: as it is, or otherwise for the sake of a comparison. */
export interface Variant {
  /** A rule that holds nowhere, and silences nothing. */
  readonly without?: string
  /** A rule whose `unless` is left out. */
  readonly withoutUnless?: string
  /** A rule that no longer yields to another. */
  readonly withoutYield?: { readonly rule: string; readonly to: string }
  /** Unverified rules are read as if somebody had vouched for them. */
  readonly vouched?: boolean
}

/** One rule as it stands in one role at every point: its reading, and for a `require` what it needs. */
export interface RuleReading {
  readonly rule: Rule
  readonly reading: Diagram
  readonly needs?: { readonly asItIs: Diagram; readonly supplied: Diagram }
}

/** Reads the rules of one pack in one role: in force ∧ governed ∧ when ∧ ¬unless ∧ ¬(any rule it yields to), and unknown at most while unverified. */
export function ruleReadings(pack: RulePack, role: Role, space: Space, variant: Variant = {}): readonly RuleReading[] {
  const asItIs = reader(pack, role, space, variant, false)
  const asSupplied = reader(pack, role, space, variant, true)
  return (pack.rules as readonly Rule[])
    .filter((rule) => !('as' in rule) || rule.as === role)
    .map((rule): RuleReading => {
      const reading = asItIs(rule)
      return {
        rule,
        reading: rule.effect === 'permit' ? space.diagrams.combine(possibleIfSupplied, reading, asSupplied(rule)) : reading,
        ...(rule.effect === 'require' && {
          needs: {
            asItIs: patternDiagram(rule.needs as PlainPattern, { space, terms: {}, supplied: false }),
            supplied: patternDiagram(rule.needs as PlainPattern, { space, terms: {}, supplied: true }),
          },
        }),
      }
    })
}

function reader(pack: RulePack, role: Role, space: Space, variant: Variant, supplied: boolean): (rule: Rule) => Diagram {
  const { diagrams } = space
  const context = { space, terms: pack.terms ?? {}, supplied }
  const rules = new Map((pack.rules as readonly Rule[]).map((it) => [it.id, it]))
  const governed = governsDiagram(pack, role, space)
  const readings = new Map<string, Diagram>()
  const targetsOf = (rule: Rule): readonly Rule[] =>
    listOf(rule.yieldsTo ?? [])
      .filter((it) => variant.withoutYield?.rule !== rule.id || variant.withoutYield.to !== it)
      .flatMap((it) => rules.get(it) ?? [])

  const readOne = (rule: Rule): Diagram => {
    if (rule.id === variant.without) return diagrams.leaf(no)
    const unverified = variant.vouched !== true && 'confidence' in rule && rule.confidence === 'unverified'
    const unless = variant.withoutUnless === rule.id ? undefined : rule.unless
    const parts = [
      inForce(pack, rule, space),
      patternDiagram(rule.when as PlainPattern, context),
      ...(unless === undefined || unverified ? [] : [diagrams.map(patternDiagram(unless as PlainPattern, context), negated)]),
      ...targetsOf(rule).map((it) => diagrams.map(readings.get(it.id) ?? diagrams.leaf(no), negated)),
      ...(unverified ? [diagrams.leaf(byReview)] : []),
    ]
    return parts.reduce((all, it) => diagrams.combine(both, all, it), governed)
  }
  // Whom a rule yields to is read before it, without recursion: a long chain of rules must not overflow the stack.
  return (rule) => {
    const open = [rule]
    for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
      const before = targetsOf(next).filter((it) => !readings.has(it.id))
      if (before.length === 0) {
        if (!readings.has(next.id)) readings.set(next.id, readOne(next))
        open.pop()
      } else open.push(...before)
    }
    return readings.get(rule.id) ?? diagrams.leaf(no)
  }
}

/** Whether a pack speaks about a request at all, in this role. */
export function governsDiagram(pack: RulePack, role: Role, space: Space): Diagram {
  if (!isLawPack(pack) || role === 'policy') return space.diagrams.leaf(yes)
  const { governs } = pack
  const pattern = 'ask' in governs ? governs[role] : governs
  const context = { space, terms: {}, supplied: false }
  const inTerritory = factDiagram(role === 'ask' ? 'issuingState' : 'addresseeState', pack.territory, context)
  return space.diagrams.combine(both, inTerritory, patternDiagram(pattern, context))
}

function inForce(pack: RulePack, rule: Rule, space: Space): Diagram {
  const byIssue = isLawPack(pack) && pack.judgedBy === 'issuedOn'
  return variableDiagram(space, space.levelOfDates, ({ dates }) => {
    const on = (byIssue ? dates?.issuedOn : dates?.receivedOn) ?? null
    if (on === null) return byStatement
    return rule.from <= on && (rule.until === undefined || on < rule.until) ? yes : no
  })
}
