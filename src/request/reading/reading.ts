import type { Json } from '../../foundation/canonical-json.ts'
import type { Issue } from '../../foundation/issue.ts'

/** One part of the input, read: either a value or issues, with what was odd and what was unknown. */
export interface Reading<T> {
  readonly value: T | undefined
  readonly issues: readonly Issue[]
  readonly notes: readonly Issue[]
  readonly native: Readonly<Record<string, Json>>
}

/** A part that cannot be read. */
export const unreadable = (...issues: readonly Issue[]): Reading<never> => ({ value: undefined, issues, notes: [], native: {} })

/** Whether plain data are an object, neither `null` nor a list. */
export const isObject = (data: Json | undefined): data is { readonly [key: string]: Json } =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
