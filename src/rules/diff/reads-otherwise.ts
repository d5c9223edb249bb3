import { canonicalJson } from '../../foundation/canonical-json.ts'
import type { DataItem } from '../../vocabulary/data-items.ts'
import { and, not } from '../reference/reading/kleene.ts'
import { readPattern } from '../reference/reading/read-pattern.ts'
import { supplied, type World, worldOf } from '../reference/reading/world.ts'
import type { PlainFacts } from './answers.ts'
import type { MovedPart } from './moved-parts.ts'

/** Whether a part reads otherwise on the two sides at a point; where it does not, it changes nothing. */
export function readsOtherwise({ before, after }: MovedPart, item: DataItem, facts: PlainFacts): boolean {
  // What a pack says of itself has no reading of its own.
  if (before?.rule === null || after?.rule === null) return true
  const world = worldOf(facts)
  return readingOf(before, item, world) !== readingOf(after, item, world)
}

/** What a rule says there, and what it would do; nothing where it is silent. */
function readingOf(side: MovedPart['before'], item: DataItem, world: World): string {
  if (side === null || side.rule === null) return silent
  const { pack, rule } = side
  const terms = pack.terms ?? {}
  const readings = [world, supplied(world)].map((it) => [
    and([
      readPattern(rule.when, it, item, terms).truth,
      ...(rule.unless === undefined ? [] : [not(readPattern(rule.unless, it, item, terms).truth)]),
    ]),
    'needs' in rule ? readPattern(rule.needs, it, item, {}).truth : '',
  ])
  if (readings.every(([truth]) => truth === 'no')) return silent
  return canonicalJson([readings, { ...rule, ...readOrWorded }])
}

const silent = ''
/** What was read already, and what is only words. */
const readOrWorded = { id: '', cite: '', says: '', when: '', unless: '', needs: '' }
