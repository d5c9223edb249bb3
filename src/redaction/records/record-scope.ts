import { UsageError } from '../../foundation/usage-error.ts'
import type { RedactOptions } from '../options.ts'
import { type JsonPaths, readJsonPaths } from './json-paths.ts'

/** What may stand in a record at all, besides what is looked for in its texts. */
export interface RecordOptions extends RedactOptions {
  /** JSON paths of what may stay; everything else is withheld, whatever it is. Without it everything may, except what is hidden. */
  readonly allow?: readonly string[]
  /** JSON paths of what is withheld without being looked at, such as names. It goes before `allow`. */
  readonly withhold?: readonly string[]
}

/** The options that only records have. */
export const ofRecords: Readonly<Record<Exclude<keyof RecordOptions, keyof RedactOptions>, true>> = { allow: true, withhold: true }

/** What stands for a part of a record that may not stay. */
export const withheld = '[withheld]'

/** Where a walk through a record stands, in view of what may stay. */
export interface RecordScope {
  /** Whether nothing from here on may stay. */
  readonly isWithheld: boolean
  /** Whether a text, number or the like may stay here. It may not where a path leads on to something that is not there. */
  readonly isLeafWithheld: boolean
  readonly at: (key: string | number) => RecordScope
}

/** Reads what may stay in a record. */
export function recordScope({ allow, withhold = [] }: RecordOptions): RecordScope {
  if (!isList(allow ?? []) || !isList(withhold)) throw new UsageError('redaction.bad-options', 'allow and withhold are lists of JSON paths')
  if (allow === undefined && withhold.length === 0) return anything
  return scopeAt(readJsonPaths(allow ?? ['$']), readJsonPaths(withhold))
}

const isList = (value: unknown): boolean => Array.isArray(value)

const scopeAt = (allowed: JsonPaths, hidden: JsonPaths): RecordScope => ({
  isWithheld: hidden.isIn || !allowed.isOpen,
  isLeafWithheld: hidden.isIn || !allowed.isIn,
  at: (key) => scopeAt(allowed.at(key), hidden.at(key)),
})

/** Nothing may stay. */
export const nothing: RecordScope = { isWithheld: true, isLeafWithheld: true, at: () => nothing }

/** Everything may stay. */
export const anything: RecordScope = { isWithheld: false, isLeafWithheld: false, at: () => anything }
