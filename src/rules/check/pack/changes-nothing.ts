import { listOf } from '../../reference/reading/read-pattern.ts'
import type { Finding } from '../check-report.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import { difference, intersection } from '../diagram/truth.ts'
import { type Rule, type RuleReading, ruleReadings, type Variant } from '../reading/rule-readings.ts'
import type { PackContext } from './pack-context.ts'
import { isSameSignature, packSignature } from './pack-signature.ts'
import { effectOf, isClosing, takesEffect } from './rule-effect.ts'

/**
 * Rules, exceptions and precedences that could be left out without any decision changing. They mislead readers, who take them to do something; a pack
 * that repeats its statute on purpose says so with `echoes`. A rule that says so although it does something is told too.
 */
export function changesNothing(context: PackContext): readonly Finding[] {
  const { pack, space } = context
  const rules = pack.rules as readonly Rule[]
  const grounds = new Map([...new Set(rules.filter(isClosing).map(effectOf))].map((it, index) => [it, index + 1]))
  // An unverified rule shows what it does once somebody vouches for it: until then its exception, for one, is not even read.
  const readings = rules.some((it) => 'confidence' in it && it.confidence === 'unverified') ? [{}, { vouched: true }] : [{}]
  const whole = new Map<object, ReadonlyMap<string, Diagram>>()
  const signatureOf = (reading: Variant): ReadonlyMap<string, Diagram> => {
    const made = whole.get(reading) ?? packSignature(pack, space, grounds, reading)
    whole.set(reading, made)
    return made
  }
  /** Cheap first: a point at which the difference shows by itself. Only where there is none, the whole signatures are compared. */
  const isIdle = (rule: Rule, variant: Variant): boolean =>
    !showsByItself(context, rule, variant) &&
    readings.every((it) => isSameSignature(signatureOf(it), packSignature(pack, space, grounds, { ...variant, ...it }), space))
  const note = (code: Finding['code'], involved: readonly string[], says: string): Finding => ({
    severity: 'note',
    code,
    pack: pack.id,
    rules: involved,
    says,
  })
  return rules.flatMap((rule): Finding[] => {
    const { id } = rule
    const isEcho = rule.echoes !== undefined
    if (isIdle(rule, { without: id })) {
      return isEcho
        ? []
        : [note('changes-nothing', [id], `Without the rule ${id} every decision would be the same, but for the rules that it names.`)]
    }
    const found: Finding[] = []
    if (isEcho)
      found.push(
        note(
          'echo-is-none',
          [id, ...listOf(rule.echoes)],
          `The rule ${id} says that it echoes another, but without it decisions would change.`,
        ),
      )
    if (rule.unless !== undefined && isIdle(rule, { withoutUnless: id }))
      found.push(note('exception-changes-nothing', [id], `Without its exception the rule ${id} would decide the same.`))
    for (const to of listOf(rule.yieldsTo ?? []))
      if (isIdle(rule, { withoutYield: { rule: id, to } }))
        found.push(note('yielding-changes-nothing', [id, to], `If the rule ${id} did not yield to ${to}, decisions would be the same.`))
    return found
  })
}

/** Whether there is a point at which one edition has an effect that the other has not, and nothing else of the pack stands before it there. */
function showsByItself({ pack, space, roles, readings }: PackContext, rule: Rule, variant: Variant): boolean {
  const { diagrams } = space
  return roles.some((role) => {
    const before = readings.get(role) ?? []
    const after = ruleReadings(pack, role, space, variant)
    const isRemoval = variant.without !== undefined
    const own = before.find((it) => it.rule.id === rule.id)
    const changed = after.find((it) => it.rule.id === rule.id)
    if (own === undefined) return false
    const gained =
      isRemoval || changed === undefined
        ? takesEffect(own, space)
        : diagrams.combine(difference, takesEffect(changed, space), takesEffect(own, space))
    const others = (isRemoval ? after : before).filter((it) => it.rule.id !== rule.id)
    return isLeft(gained, rule, others, space)
  })
}

function isLeft(gained: Diagram, rule: Rule, others: readonly RuleReading[], space: PackContext['space']): boolean {
  const { diagrams } = space
  const empty = diagrams.leaf(0)
  const hidden = others.filter((it) => hides(it.rule, rule))
  let left = gained
  for (const it of hidden) {
    if (left === empty) return false
    left = diagrams.combine(difference, left, takesEffect(it, space))
  }
  return diagrams.combine(intersection, left, diagrams.leaf(1)) !== empty
}

/** Whether one rule, where it has its effect, can hide that of another. */
function hides(other: Rule, rule: Rule): boolean {
  if (rule.effect === 'oblige' || rule.effect === 'redirect') return effectOf(other) === effectOf(rule)
  if (rule.effect === 'permit') return isClosing(other) || effectOf(other) === 'permit' || effectOf(other) === effectOf(rule)
  if (rule.effect === 'hold') return isClosing(other) || effectOf(other) === effectOf(rule)
  return isClosing(rule) ? isClosing(other) : effectOf(other) === effectOf(rule)
}
