/*
 * What has to be changed so that something comes out as wanted, as an AND/OR tree. There is no NOT in it: "yes" and "no" of a three-valued
 * answer are two trees, and unknown is where neither holds. So leaving a branch out can lose a cure, but never invent one.
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
  const open = parts.flatMap((it) => (it === true ? [] : isAll(it) ? it.all : [it]))
  return open.length === 0 ? true : open.length === 1 ? (open[0] ?? true) : { all: open }
}

/** Any of them. */
export function any(parts: readonly Formula[]): Formula {
  if (parts.includes(true)) return true
  const open = parts.flatMap((it) => (it === false ? [] : isAny(it) ? it.any : [it]))
  return open.length === 0 ? false : open.length === 1 ? (open[0] ?? false) : { any: open }
}

/** Whether it is an AND. */
export const isAll = (it: Formula): it is All => typeof it === 'object' && 'all' in it

/** Whether it is an OR. */
export const isAny = (it: Formula): it is Any => typeof it === 'object' && 'any' in it

/** Whether it holds where each variable stands at one option. */
export function holdsAt(formula: Formula, optionOf: (variable: number) => number): boolean {
  if (typeof formula === 'boolean') return formula
  if (isAll(formula)) return formula.all.every((it) => holdsAt(it, optionOf))
  if (isAny(formula)) return formula.any.some((it) => holdsAt(it, optionOf))
  return (formula.mask & optionOf(formula.variable)) !== 0
}
