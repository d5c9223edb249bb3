import type { CalendarDate } from '../foundation/calendar-date.ts'
import { UsageError } from '../foundation/usage-error.ts'
import type { Decision, PackReference } from './decision.ts'
import type { RulePack } from './define-pack/pack.ts'
import type { LawRule, PolicyRule } from './define-pack/rule.ts'
import type { Instructions } from './instructions/instructions.ts'

/** A pack with the digests of its rules. */
export interface CompiledPack {
  readonly pack: RulePack
  readonly digest: string
  readonly rules: readonly { readonly rule: LawRule | PolicyRule; readonly digest: string }[]
  /** Whose signatures over these very bytes were verified; absent if nobody's. */
  readonly signedBy?: readonly string[]
}

/** Packs and instructions that hold together; made by `compile`. */
export interface Engine {
  readonly packs: readonly CompiledPack[]
  readonly instructions: Instructions | null
  readonly instructionsDigest: string | null
  readonly instructionsSignedBy?: readonly string[]
}

// Known by identity: what only looks like an engine was checked by nobody.
const compiled = /* @__PURE__ */ new WeakSet<Engine>()

/** Says that an engine holds together. Only `compile` does. */
export function asCompiled(engine: Engine): Engine {
  compiled.add(engine)
  return engine
}

/** **Throws** `UsageError` `rules.not-compiled` for anything that `compile` did not make. */
export function mustBeCompiled(engine: Engine): void {
  if (!compiled.has(engine))
    throw new UsageError('rules.not-compiled', 'an engine is what compile gives; a copy of one was checked by nobody')
}

/** The edition of the meaning of a decision; it changes when the same input may give other bytes. */
export const engineVersion = '1'

/** A pack as decisions name it. */
export const packReference = ({ pack, digest, signedBy }: CompiledPack): PackReference => ({
  id: pack.id,
  version: pack.version,
  digest,
  roles: pack.roles,
  ...(signedBy !== undefined && { signedBy }),
})

/** The instructions as decisions name them. */
export const instructionsReference = ({ instructions, instructionsDigest, instructionsSignedBy }: Engine): Decision['instructions'] =>
  instructions === null || instructionsDigest === null
    ? null
    : {
        id: instructions.id,
        version: instructions.version,
        digest: instructionsDigest,
        ...(instructionsSignedBy !== undefined && { signedBy: instructionsSignedBy }),
      }

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
