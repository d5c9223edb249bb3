import type { NearMiss } from '../decision.ts'
import { addFailed, addHeld, factsAt } from './blame.ts'
import { isIndex } from './fact-fields.ts'
import { type Case, requireSets } from './judge-units.ts'
import { eachOnce } from './list-rules.ts'
import { certainItems, possibleItems } from './node.ts'
import type { ProgramRule, Unit } from './program.ts'
import { needsOf } from './role-sets.ts'

/** A rule that misses by more facts than this is another rule for another case. */
const nearEnough = 2

/** Permits that would have fired but for one or two facts, and requirements that failed. Index facts do not count. */
export function nearMissesOf(of: Case, item: number): readonly NearMiss[] {
  const rules: ProgramRule[] = []
  const misses: NearMiss[] = []
  const consider = (info: ProgramRule, bits: readonly number[]): void => {
    const facts = factsAt(of.program.fields, bits)
    if (facts.length === 0 || facts.length > nearEnough || facts.some(isIndex)) return
    rules.push(info)
    misses.push({ ...info.reference, butFor: facts })
  }
  for (const role of [of.bucket.ask, of.bucket.give]) {
    for (const it of role.permits) {
      const unit = of.bucket.units[it] as Unit
      if (isMissed(of, it, unit, item)) consider(unit.info, failedBits(of, unit, item))
    }
    for (const it of role.requires) {
      const needs = needsOf(of, it)
      if ((requireSets(of, it, needs)[0] & item) === 0) continue
      const bits = of.words.map(() => 0)
      addFailed(needs, of.suppliedWords, item, bits)
      consider((of.bucket.units[it] as Unit).info, bits)
    }
  }
  return eachOnce(rules, misses)
}

/** A permit about this item, in force and in its field, that no other rule silenced. */
const isMissed = ({ asItIs, asSupplied }: Case, at: number, unit: Unit, item: number): boolean =>
  ((asSupplied.possible[at] as number) & item) === 0 &&
  !unit.hasNoDate &&
  unit.governs === null &&
  (unit.info.about & item) !== 0 &&
  !unit.yieldsTo.some((it) => ((asItIs.yes[it] as number) & item) !== 0)

function failedBits({ words }: Case, { info, isUnverified }: Unit, item: number): readonly number[] {
  const bits = words.map(() => 0)
  if (possibleItems(info.when, words, item) === 0) addFailed(info.when, words, item, bits)
  if (info.unless !== null && !isUnverified && certainItems(info.unless, words, item) !== 0) addHeld(info.unless, words, item, bits)
  return bits
}
