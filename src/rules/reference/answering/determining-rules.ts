import type { DeclineGround } from '../../../vocabulary/outcomes.ts'
import type { RuleReference } from '../../decision.ts'
import { type RoleJudgement, requireState } from '../judging/judge-role.ts'
import type { JudgedRule } from '../judging/judge-rules.ts'
import { allRoles, type Roles } from '../judging/roles.ts'
import { eachOnce, inRuleOrder } from '../judging/rule-order.ts'
import type { TableAnswer } from '../outcome-table.ts'

/** The rules on which the answer rests. */
export function determiningRules(
  answer: TableAnswer,
  roles: Roles,
  redirects: readonly RuleReference[],
  ofSender: readonly RuleReference[],
): readonly RuleReference[] {
  const references = (rules: readonly JudgedRule[]): RuleReference[] => rules.map((it) => it.reference)
  const firing = (rules: readonly JudgedRule[]): JudgedRule[] => rules.filter((it) => it.reading.truth === 'yes')
  const closing = (role: RoleJudgement): JudgedRule[] => [
    ...firing(role.forbids),
    ...role.requires.filter((it) => requireState(it) === 'failed'),
  ]
  const open = (role: RoleJudgement): JudgedRule[] => [
    ...role.requires.filter((it) => ['missing', 'possible'].includes(requireState(it))),
    ...[...role.forbids, ...role.holds].filter((it) => it.reading.truth === 'unknown'),
    ...(role.verdict.permit === 'unknown' ? role.permits.filter((it) => it.reading.truth === 'unknown') : []),
  ]
  const all = allRoles(roles)
  const permits = [...firing(roles.ask.permits), ...firing(roles.give.permits)]
  const byRow: Readonly<Record<TableAnswer['row'], () => readonly RuleReference[]>> = {
    1: () => redirects,
    2: () => ofSender,
    3: () => references(closing(roles.ask)),
    4: () => references(closing(roles.policy)),
    5: () => [],
    6: () => references(closing(roles.give)),
    7: () => references(all.flatMap(open)),
    8: () => references(all.flatMap((it) => firing(it.holds))),
    9: () => references(permits),
    10: () => references(permits),
  }
  return answer.reason === 'unlisted-data' ? [] : eachOnce(byRow[answer.row]())
}

/** The ground of a decline: that of the first rule that closes, else the silence of a closed pack. */
export function groundOf(answer: TableAnswer, roles: Roles): { ground?: DeclineGround } {
  if (answer.outcome !== 'decline') return {}
  if (answer.row === 2) return { ground: 'not-authentic' }
  const role = answer.row === 4 ? roles.policy : roles.ask
  const closing = [
    ...role.forbids.filter((it) => it.reading.truth === 'yes'),
    ...role.requires.filter((it) => requireState(it) === 'failed'),
  ]
  const first = closing.sort((a, b) => inRuleOrder(a.reference, b.reference))[0]?.rule
  return { ground: first?.effect === 'forbid' || first?.effect === 'require' ? first.ground : 'not-permitted' }
}

/** Closed packs whose silence is the answer. */
export const silentPacks = (role: RoleJudgement): { pack: string; version: string }[] =>
  role.closed.filter((it) => it.governs.truth === 'yes').map((it) => ({ pack: it.pack.pack.id, version: it.pack.pack.version }))
