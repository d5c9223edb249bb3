import { listOf } from '../../reference/reading/read-pattern.ts'
import type { Finding } from '../check-report.ts'
import type { Rule, Variant } from '../reading/rule-readings.ts'
import type { PackContext } from './pack-context.ts'
import { isSameSignature, packSignature } from './pack-signature.ts'

/**
 * Rules, exceptions and precedences that could be left out without any decision changing. They mislead readers, who take them to do something; a pack
 * that repeats its statute on purpose says so with `echoes`. A rule that says so although it does something is told too.
 */
export function changesNothing(context: PackContext): readonly Finding[] {
  const { pack, space } = context
  const rules = pack.rules as readonly Rule[]
  // An unverified rule shows what it does once somebody vouches for it: until then its exception, for one, is not even read.
  const readings = [{}, { vouched: true }].map((reading) => ({ reading, whole: packSignature(pack, space, reading) }))
  const isIdle = (variant: Variant): boolean =>
    readings.every(({ reading, whole }) => isSameSignature(whole, packSignature(pack, space, { ...variant, ...reading })))
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
    if (isIdle({ without: id })) {
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
    if (rule.unless !== undefined && isIdle({ withoutUnless: id }))
      found.push(note('exception-changes-nothing', [id], `Without its exception the rule ${id} would decide the same.`))
    for (const to of listOf(rule.yieldsTo ?? []))
      if (isIdle({ withoutYield: { rule: id, to } }))
        found.push(note('yielding-changes-nothing', [id, to], `If the rule ${id} did not yield to ${to}, decisions would be the same.`))
    return found
  })
}
