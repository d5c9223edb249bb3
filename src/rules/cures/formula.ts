/*
 * What has to be changed so that something comes out as wanted, as an AND/OR tree. There is no NOT in it: "yes" and "no" of a three-valued
 * answer are two trees, and unknown is where neither holds. So leaving a branch out can lose a cure, but never invent one.
 *
 * A part that occurs in several places is one object, so whoever walks a formula remembers what it has seen: written out, the rules that yield
 * to rules that yield to others would fill the memory.
 */

/** True, false, both or one of several parts, or that a variable stands at one of some options. */
export type Formula = boolean | All | Any | Stands

interface All {
  readonly all: readonly Formula[]
}
interface Any {
  readonly any: readonly Formula[]
}
/** The variable with this index stands at an option whose bit is in the mask; bit 0 is "as it is now". */
interface Stands {
  readonly variable: number
  readonly mask: number
}

/** All of them. */
export function all(parts: readonly Formula[]): Formula {
  if (parts.includes(false)) return false
  const open = [...new Set(parts.flatMap((it) => (it === true ? [] : isAll(it) ? it.all : [it])))]
  return open.length === 0 ? true : open.length === 1 ? (open[0] ?? true) : { all: open }
}

/** Any of them. */
export function any(parts: readonly Formula[]): Formula {
  if (parts.includes(true)) return true
  const open = [...new Set(parts.flatMap((it) => (it === false ? [] : isAny(it) ? it.any : [it])))]
  return open.length === 0 ? false : open.length === 1 ? (open[0] ?? false) : { any: open }
}

/** Whether it is an AND. */
export const isAll = (it: Formula): it is All => typeof it === 'object' && 'all' in it

/** Whether it is an OR. */
export const isAny = (it: Formula): it is Any => typeof it === 'object' && 'any' in it

/** Whether it holds where each variable stands at one option. */
export function holdsAt(formula: Formula, optionOf: (variable: number) => number, seen = new Map<Formula, boolean>()): boolean {
  if (typeof formula === 'boolean') return formula
  if ('variable' in formula) return (formula.mask & optionOf(formula.variable)) !== 0
  const known = seen.get(formula)
  if (known !== undefined) return known
  const holds = isAll(formula)
    ? formula.all.every((it) => holdsAt(it, optionOf, seen))
    : formula.any.some((it) => holdsAt(it, optionOf, seen))
  seen.set(formula, holds)
  return holds
}
