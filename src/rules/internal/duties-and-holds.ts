import { canonicalJson } from '../../foundation/canonical-json.ts'
import type { Outcome } from '../../vocabulary/outcomes.ts'
import type { DutyInPlay, HoldInPlay } from '../decision.ts'
import { contentItems } from './items.ts'
import type { Case } from './judge-units.ts'
import { eachOnce } from './list-rules.ts'
import { certainItems } from './node.ts'
import { none } from './nothing.ts'
import type { ProgramRule, Unit } from './program.ts'
import { isSet } from './route-and-sender.ts'

/** Lists the duties that fire or may fire, each once however many roles its pack plays. */
export function dutiesInPlay({ bucket, asItIs }: Case, item: number, outcome: Outcome): readonly DutyInPlay[] {
  const { units, obliges } = bucket
  let duties: DutyInPlay[] | null = null
  let before: Unit | null = null
  for (let index = 0; index < obliges.length; index++) {
    const at = obliges[index] as number
    if (((asItIs.possible[at] as number) & item) === 0) continue
    const unit = units[at] as Unit
    if (unit.upon !== null && !unit.upon.includes(outcome)) continue
    const isFiring = ((asItIs.yes[at] as number) & item) !== 0
    const duty = (isFiring ? unit.firing : unit.may) as DutyInPlay
    if (duties === null) duties = [duty]
    // The same rule in another role: it fires if it fires in one of them.
    else if (before?.info !== unit.info) duties.push(duty)
    else if (isFiring) duties[duties.length - 1] = duty
    before = unit
  }
  return duties ?? none
}

/** Lists the holds that fire, each once, and says where the wait ends in the moment in which the duty falls due. */
export function holdsInPlay({ bucket, asItIs }: Case, item: number, duties: readonly DutyInPlay[]): readonly HoldInPlay[] {
  const rules: ProgramRule[] = []
  const holds: HoldInPlay[] = []
  for (const role of [bucket.ask, bucket.give, bucket.policy]) {
    for (const at of role.holds) {
      if (((asItIs.yes[at] as number) & item) === 0) continue
      const { info, hold } = bucket.units[at] as Unit
      if (hold === null) continue
      const { orAfter } = hold
      const dueThen = ({ duty, within }: DutyInPlay): boolean =>
        duty === 'disclose' && typeof within === 'object' && orAfter !== undefined && canonicalJson(within) === canonicalJson(orAfter)
      rules.push(info)
      holds.push({ ...hold, noSlack: duties.some(dueThen), rule: info.reference })
    }
  }
  return eachOnce(rules, holds)
}

/** How many named people have to approve before this item leaves, which nothing closes. Waivers reach no content, no emergency and no first contact. */
export function approvalsNeeded({ bucket, program, words }: Case, item: number, duties: readonly DutyInPlay[]): 0 | 1 | 2 {
  if (bucket.act === 'preserve') return 0
  for (const it of duties) if (it.approvals === 2) return 2
  if ((item & contentItems) !== 0 || !isSet(words, program.noEmergency) || !isSet(words, program.noFirstContact)) return 1
  for (const it of bucket.waivers) if (certainItems(it, words, item) !== 0) return 0
  return 1
}
