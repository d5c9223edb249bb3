import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { RulePack } from './define-pack/pack.ts'
import type { LawRule, PolicyRule } from './define-pack/rule.ts'
import type { Instructions } from './instructions/instructions.ts'

/** A pack with the digests of its rules. */
export interface CompiledPack {
  readonly pack: RulePack
  readonly digest: string
  readonly rules: readonly { readonly rule: LawRule | PolicyRule; readonly digest: string }[]
}

/** Packs and instructions that hold together; made by `compile`. */
export interface Engine {
  readonly packs: readonly CompiledPack[]
  readonly instructions: Instructions | null
  readonly instructionsDigest: string | null
}

/** The edition of the meaning of a decision; it changes when the same input may give other bytes. */
export const engineVersion = '1'

/** Whether the operator's instructions say so about this rule as it stands, on this date. */
export function instructionHolds(
  engine: Engine,
  kind: 'vouch' | 'volunteer' | 'lift',
  pack: CompiledPack,
  rule: string,
  digest: string,
  on: CalendarDate | null,
): boolean {
  if (on === null) return false
  return (engine.instructions?.[kind] ?? []).some(
    (it) => it.pack === pack.pack.id && it.rule === rule && it.digest === digest && it.on <= on && on < it.until,
  )
}
