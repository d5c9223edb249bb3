import type { Engine, RulePack } from '../../src/rules/index.ts'
import type { LawCase } from './given.ts'

/** A pack of the library with its cases, and the packs that are decided together with it there. */
export interface TestedPack {
  readonly pack: RulePack
  readonly cases: readonly LawCase[]
  readonly engine: Engine
  /** Terms that share out all items: each item is in exactly one. */
  readonly categories?: readonly string[]
}
