import type { Act } from '../../../vocabulary/acts.ts'
import { type FactName, senderFacts } from '../../../vocabulary/facts.ts'
import type { CalendarDate } from '../../../foundation/calendar-date.ts'
import type { FactPattern } from '../../define-pack/pattern.ts'
import { type Engine, instructionHolds } from '../../engine.ts'
import type { Truth } from '../../decision.ts'
import { isLawPack, type JudgedPack, type JudgedRule, strongest } from './judge-rules.ts'
import { or } from '../reading/kleene.ts'
import type { RequireState, RoleVerdict } from '../outcome-table.ts'
import { listOf, type Reading } from '../reading/read-pattern.ts'

/** Everything one role has to say about one item. */
export interface RoleJudgement {
  readonly verdict: RoleVerdict
  readonly permits: readonly JudgedRule[]
  readonly compelling: readonly JudgedRule[]
  readonly forbids: readonly JudgedRule[]
  readonly requires: readonly JudgedRule[]
  /** Requirements on evidence of the sender; they are answered at row 2. */
  readonly senderRequires: readonly JudgedRule[]
  readonly holds: readonly JudgedRule[]
  readonly redirects: readonly JudgedRule[]
  readonly obliges: readonly JudgedRule[]
  readonly packs: readonly JudgedPack[]
  /** Closed packs and whether they govern. */
  readonly closed: readonly { readonly pack: JudgedPack['pack']; readonly governs: Reading }[]
}

/** Sums up the rules of one role for one item and act: permits add up, any forbid counts. */
export function judgeRole(engine: Engine, packs: readonly JudgedPack[], act: Act, on: CalendarDate | null): RoleJudgement {
  const rules = packs.flatMap((it) => it.rules)
  const ofAct = rules.filter(({ rule }) =>
    'act' in rule ? listOf(rule.act).includes(act) : rule.effect === 'oblige' || rule.effect === 'redirect' || act === 'disclose',
  )
  const ofEffect = (effect: string): JudgedRule[] => ofAct.filter((it) => it.rule.effect === effect)

  const permits = ofEffect('permit')
  const compelling = permits.filter(({ pack, rule }) => {
    if (!('voluntary' in rule)) return true
    const digest = pack.rules.find((it) => it.rule.id === rule.id)?.digest ?? ''
    return instructionHolds(engine, 'volunteer', pack, rule.id, digest, on)
  })
  const allRequires = ofEffect('require')
  const senderRequires = allRequires.filter(({ rule }) => rule.effect === 'require' && namesSender(rule.needs))
  const requires = allRequires.filter((it) => !senderRequires.includes(it))
  const forbids = ofEffect('forbid')
  const holds = ofEffect('hold')
  const closed = packs.flatMap(({ pack, governs }) =>
    isLawPack(pack.pack) && pack.pack.completeness === 'closed' ? [{ pack, governs }] : [],
  )

  return {
    verdict: {
      permit: strongest(permits),
      compelling: strongest(compelling),
      forbid: strongest(forbids),
      require: worstRequire(requires),
      hold: strongest(holds),
    },
    permits,
    compelling,
    forbids,
    requires,
    senderRequires,
    holds,
    redirects: ofEffect('redirect'),
    obliges: ofEffect('oblige'),
    packs,
    closed,
  }
}

/** Whether a closed pack governs what is asked. */
export const closedTruth = (role: RoleJudgement): Truth => or(role.closed.map((it) => it.governs.truth))

/** How one `require` stands. */
export function requireState({ reading, needs }: JudgedRule): RequireState {
  if (reading.truth === 'no' || needs === undefined || needs.asItIs.truth === 'yes') return 'met'
  if (reading.truth === 'unknown') return 'possible'
  return needs.supplied.truth === 'no' ? 'failed' : 'missing'
}

/** How the worst of several stands. */
export function worstRequire(rules: readonly JudgedRule[]): RequireState {
  const states = new Set(rules.map(requireState))
  return (['failed', 'missing', 'possible'] as const).find((it) => states.has(it)) ?? 'met'
}

function namesSender(pattern: FactPattern): boolean {
  return Object.entries(pattern).some(([key, value]) =>
    key === 'anyOf' ? (value as readonly FactPattern[]).some(namesSender) : (senderFacts as readonly FactName[]).includes(key as FactName),
  )
}

/** The one word that a reader sees for a role. */
export function lawful({ verdict }: RoleJudgement, needsPermit: boolean): Truth {
  const permit = needsPermit ? verdict.permit : 'yes'
  if (verdict.forbid === 'yes' || verdict.require === 'failed' || permit === 'no') return 'no'
  return verdict.forbid === 'unknown' || verdict.require !== 'met' || permit === 'unknown' ? 'unknown' : 'yes'
}
