import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { deepFreeze } from '../../foundation/deep-freeze.ts'
import { type RequestedItem, unlistedItem } from '../../vocabulary/data-items.ts'
import { outcomes } from '../../vocabulary/outcomes.ts'
import { decide } from '../decide.ts'
import type { Engine } from '../engine.ts'
import type { Question } from '../question.ts'
import { readQuestion } from '../reference/reading/read-question.ts'
import type { Box } from './boxes.ts'
import { conditionOf } from './condition.ts'
import type { Change, Cures } from './cures.ts'
import { smallestSets } from './smallest-sets.ts'
import { type Variables, variablesAt } from './variables.ts'

/**
 * Finds the smallest sets of changes after which an item acts or holds: facts to be found out, elements to be supplied, unverified rules to be
 * read by a lawyer, each with every value that would do.
 *
 * Changing all of a set to any of its values makes the item act or hold, and no part of the set does. Index facts are not changed: another
 * instrument is another request. An answer that is final or already holds has no cures, nor has an item that is not asked for. At most 64 sets
 * are told, the smallest; `complete` says whether these are all. Total and pure, as `decide` is. Our own staff only: an unproven sender is
 * told nothing of it.
 *
 * **Throws** `UsageError` `rules.bad-as-of` if `asOf` is not a calendar date.
 * **Source** docs/receipts-and-time-travel.md.
 *
 * @example
 * const { needed, oneOf } = curesOf(engine, question, 'message-content')
 */
export function curesOf(engine: Engine, question: Question, item: RequestedItem, asOf?: CalendarDate): Cures {
  const answer = decide(engine, question, asOf).items.find((it) => it.item === item)
  if (answer === undefined || answer.act === null || item === unlistedItem) return noCures
  if (outcomes[answer.outcome].final || answer.outcome === 'hold') return noCures
  const { world, dates: given } = readQuestion(question)
  const dates = { ...given, asOf: asOf ?? null }
  const variables = variablesAt(engine, world, dates)
  const { needed, sets, complete } = smallestSets(conditionOf(answer.act, { engine, item, world, dates, variables }))
  const rests = sets.map((set) => changesOf(set, variables, needed))
  // In order, so that the same cures have the same bytes whatever the order of packs and rules.
  rests.sort((a, b) => a.changes.length - b.changes.length || (a.key < b.key ? -1 : 1))
  return {
    needed: changesOf(needed, variables).changes,
    oneOf: rests.map((it) => it.changes),
    complete: complete && variables.isComplete(),
  }
}

const noCures: Cures = deepFreeze({ needed: [], oneOf: [], complete: true })

/** A set as changes in the order of their names, without some that are told elsewhere. */
function changesOf(box: Box, variables: Variables, without?: Box): { readonly key: string; readonly changes: readonly Change[] } {
  const named = box.variables
    .flatMap((index, position) => {
      const variable = variables.all[index]
      const mask = box.masks[position] ?? 0
      if (variable === undefined || without?.variables.includes(index) === true) return []
      return [{ key: `${variable.name} ${String(mask)}`, change: variable.changeTo(mask) }]
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return { key: named.map((it) => it.key).join(' '), changes: named.map((it) => it.change) }
}
