import { deepFreeze } from '../../foundation/deep-freeze.ts'
import type { FactName } from '../../vocabulary/facts.ts'
import type { Conflict, ItemDecision } from '../decision.ts'
import { decideByReference } from '../reference/decide-by-reference.ts'
import type { World } from '../reference/reading/world.ts'
import { bitOf, wordOf } from './fact-fields.ts'
import type { Case } from './judge-units.ts'
import type { Words } from './node.ts'
import type { Bucket, Program } from './program.ts'

/**
 * Adds the clash of two laws and the ways out of it. They speak of every permit of every pack of our side, governing or not, so the
 * reference works them out when somebody looks; the decision is the same as if they had stood there all along.
 */
export function withConflict(decision: ItemDecision, { program, bucket, words, dates }: Case): ItemDecision {
  let conflict: Conflict | undefined
  return Object.defineProperty(decision, 'conflict', {
    enumerable: true,
    configurable: true,
    get: () => (conflict ??= deepFreeze(decideByReference(program.engine, decision.item, worldOf(program, bucket, words), dates).conflict)),
  })
}

/** The words as a world: each fact has a value that stands for all that the packs do not tell apart from it. */
const worldOf = ({ fields }: Program, { instrument }: Bucket, words: Words): World => ({
  valueOf: (fact: FactName) =>
    // The act follows from the instrument itself.
    fact === 'instrument'
      ? instrument
      : fields.of.get(fact)?.classes.find(({ place }) => ((words[wordOf(place)] as number) & bitOf(place)) !== 0)?.value,
})
