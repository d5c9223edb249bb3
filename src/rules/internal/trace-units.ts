import type { RuleReference, Truth } from '../decision.ts'
import type { Role } from '../define-pack/pack.ts'
import type { LawRule } from '../define-pack/rule.ts'
import { compilePattern } from './compile-pattern.ts'
import type { Case } from './judge-units.ts'
import { certainItems, type Node, possibleItems } from './node.ts'
import type { Condition, ProgramRule, RoleUnits, Unit } from './program.ts'

/** One condition of a pattern: a fact, `item`, `term` or `anyOf`, what the rule asks of it, and whether it holds. */
export interface ConditionTrace {
  readonly of: 'when' | 'unless' | 'needs'
  readonly key: string
  readonly wanted: unknown
  readonly truth: Truth
}

/** One rule as it stands for one item. */
export interface RuleTrace extends RuleReference {
  readonly role: Role
  readonly effect: LawRule['effect']
  /** Whether it fires: its conditions, its dates, its field, its confidence and the rules it yields to, all together. */
  readonly truth: Truth
  readonly conditions: readonly ConditionTrace[]
  /** Nobody confirmed it, so it is at most possible, and its `unless` is not read. */
  readonly isUnverified: boolean
  readonly yieldsTo: readonly string[]
}

/** Every rule that can matter to requests like this one, by role, with the truth of each of its conditions. */
export function traceUnits(of: Case, item: number): readonly RuleTrace[] {
  return (['ask', 'give', 'policy'] as const).flatMap((name) => {
    const role = of.bucket[name]
    return unitsOf(role).map((at) => traceUnit(of, at, name, item))
  })
}

function traceUnit(of: Case, at: number, role: Role, item: number): RuleTrace {
  const { info, isUnverified } = of.bucket.units[at] as Unit
  const { rule } = info
  const mayBe = rule.effect === 'permit' ? of.asSupplied : of.asItIs
  const truth: Truth =
    ((of.asItIs.yes[at] as number) & item) !== 0 ? 'yes' : ((mayBe.possible[at] as number) & item) !== 0 ? 'unknown' : 'no'
  return {
    ...info.reference,
    role,
    effect: rule.effect,
    truth,
    conditions: conditionsOf(of, info).map(({ node, ...it }) => ({ ...it, truth: truthOf(of, node, item) })),
    isUnverified,
    yieldsTo: rule.yieldsTo === undefined ? [] : [rule.yieldsTo].flat(),
  }
}

function conditionsOf({ program }: Case, info: ProgramRule): readonly Condition[] {
  const known = program.conditions.get(info)
  if (known !== undefined) return known
  const { rule } = info
  const parts = [
    ['when', rule.when],
    ['unless', rule.unless ?? {}],
    ['needs', rule.effect === 'require' ? rule.needs : {}],
  ] as const
  const conditions = parts.flatMap(([part, pattern]) =>
    Object.entries(pattern).map(
      ([key, wanted]): Condition => ({
        of: part,
        key,
        wanted,
        node: compilePattern({ [key]: wanted as unknown }, info.terms, program.fields),
      }),
    ),
  )
  program.conditions.set(info, conditions)
  return conditions
}

function truthOf({ words }: Case, node: Node, item: number): Truth {
  if (possibleItems(node, words, item) === 0) return 'no'
  return certainItems(node, words, item) === 0 ? 'unknown' : 'yes'
}

const unitsOf = (role: RoleUnits): readonly number[] =>
  [role.redirects, role.senderRequires, role.permits, role.forbids, role.requires, role.holds, role.obliges].flat()
