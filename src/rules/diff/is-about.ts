import type { DataItem } from '../../vocabulary/data-items.ts'
import { readPattern } from '../reference/reading/read-pattern.ts'
import { blankWorld } from '../reference/reading/world.ts'
import type { MovedPart } from './moved-parts.ts'

/** Whether a part can be about an item at all. */
export const isAbout = ({ before, after }: MovedPart, item: DataItem): boolean =>
  [before, after].some(
    (it) => it !== null && (it.rule === null || readPattern(it.rule.when, blankWorld, item, it.pack.terms ?? {}).truth !== 'no'),
  )
