import type { Finding } from '../check-report.ts'
import { yes } from '../reading/code.ts'
import { ruleReadings } from '../reading/rule-readings.ts'
import { cheapestPoint } from '../diagram/cheapest-point.ts'
import { ofItsAct } from '../verdict/rule-word.ts'
import type { PackContext } from './pack-context.ts'

/** Rules that hold nowhere, not even where somebody vouched for them: what they say can never be heard, which nobody meant. */
export function firesNowhere({ pack, space, roles }: PackContext): readonly Finding[] {
  const heard = new Set(
    roles.flatMap((role) =>
      ruleReadings(pack, role, space, { vouched: true })
        .filter((it) => cheapestPoint(ofItsAct(it, space), space, (code) => code === yes) !== undefined)
        .map((it) => it.rule.id),
    ),
  )
  return pack.rules
    .filter((it) => !heard.has(it.id))
    .map(({ id }) => ({
      severity: 'error',
      code: 'fires-nowhere',
      pack: pack.id,
      rules: [id],
      says: `The rule ${id} holds at no point: its conditions contradict each other, the pack's field, its dates, or what it yields to.`,
    }))
}
