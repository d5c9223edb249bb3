import type { RulePack } from '../../define-pack/pack.ts'
import type { Claim, Effort, Finding } from '../check-report.ts'
import { changesNothing } from './changes-nothing.ts'
import { emergencyOpensByName } from './emergency-opens-by-name.ts'
import { firesNowhere } from './fires-nowhere.ts'
import { narrowingNeverCloses } from './narrowing-never-closes.ts'
import { needlessQuestions } from './needless-questions.ts'
import { oneDutyOnePeriod } from './one-duty-one-period.ts'
import { packContext } from './pack-context.ts'

/** What was proved of one pack. */
export interface PackCheck {
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  readonly effort: Effort
}

/** Checks one pack over everything that it can tell apart: its claims, the rules that are heard nowhere or do nothing, and questions that nobody needs. */
export function checkPack(pack: RulePack): PackCheck {
  const context = packContext(pack)
  const claims: readonly Claim[] = [emergencyOpensByName(context), narrowingNeverCloses(context), ...oneDutyOnePeriod(context)]
  const nowhere = firesNowhere(context)
  const silent = new Set(nowhere.flatMap((it) => it.rules))
  // A rule that is heard nowhere changes nothing either; saying it once is enough.
  const idle = changesNothing(context).filter((it) => !it.rules.some((rule) => silent.has(rule)))
  return {
    claims,
    findings: [...nowhere, ...idle, ...needlessQuestions(context)],
    effort: { level: 'pack', packs: [pack.id], points: String(context.space.points), nodes: context.space.diagrams.size() },
  }
}
