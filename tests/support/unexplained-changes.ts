import type { RulePack } from '../../src/rules/index.ts'
import { movedParts } from '../../src/rules/diff/moved-parts.ts'

/**
 * What moved between the released edition of a pack and the one that stands here, and is named in no changeset: `pack rule`, or `pack head` for
 * what the pack governs, says of itself or means by its terms.
 */
export function unexplainedChanges(released: RulePack, current: RulePack, changesets: readonly string[]): readonly string[] {
  const names = movedParts([released], [current]).map(({ pack, rule }) => `${pack} ${rule ?? 'head'}`)
  return names.filter((name) => !changesets.some((it) => isNamedIn(it, name)))
}

/** Named as `- pack rule: why`, so that a reason stands beside it. */
const isNamedIn = (text: string, name: string): boolean =>
  text.split('\n').some((line) => line.startsWith(`- ${name}: `) && line.length > `- ${name}: `.length + 10)
