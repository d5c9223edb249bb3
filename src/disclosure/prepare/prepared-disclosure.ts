import type { Decision } from '../../rules/decision.ts'
import type { DataItem } from '../../vocabulary/data-items.ts'
import type { ApprovedItem } from '../authorise/capability.ts'
import type { HeldRecord, WithheldReason } from './records.ts'

/** The records of one group that may leave, before they are packed. Known by its identity like a capability: it cannot be copied or read back. */
export interface PreparedDisclosure {
  readonly [brand]: true
  readonly v: 1
  readonly stage: 'prepared'
  readonly group: string
  readonly items: readonly ApprovedItem[]
  /** Personal data. */
  readonly records: readonly HeldRecord[]
  /** Asked for, allowed, and nothing came. */
  readonly nothingHeld: readonly DataItem[]
  /** Items of which a record may be among what could not be read. */
  readonly unclear: readonly DataItem[]
  /** How many records stayed here, by reason. For our own staff: it says something about data that nobody may have. */
  readonly withheld: Readonly<Record<WithheldReason, number>>
  /** The decision of the moment before release. */
  readonly decision: Decision
  readonly decisionDigest: string
}

declare const brand: unique symbol

// INVARIANT: an object gets in here from `mintPrepared` only, and everything in it is frozen before.
const minted = new WeakSet()

/** Makes a prepared disclosure. Not exported from the package. */
export function mintPrepared(content: Omit<PreparedDisclosure, typeof brand>): PreparedDisclosure {
  const prepared = frozen(structuredCopy(content)) as PreparedDisclosure
  minted.add(prepared)
  return prepared
}

/** Whether this very object came from `mintPrepared`. */
export const isPrepared = (value: unknown): value is PreparedDisclosure => typeof value === 'object' && value !== null && minted.has(value)

// The content is plain JSON, so this loses nothing.
const structuredCopy = (content: object): object => JSON.parse(JSON.stringify(content)) as object

/** Freezes plain data throughout, without recursion beyond its depth. */
function frozen(value: object): object {
  for (const member of Object.values(value)) if (typeof member === 'object' && member !== null) frozen(member as object)
  return Object.freeze(value)
}
