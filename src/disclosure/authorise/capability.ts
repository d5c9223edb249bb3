import type { Instant } from '../../request/legal-request.ts'
import type { DataItem } from '../../vocabulary/data-items.ts'

/** An item that may leave, and who said so. */
export interface ApprovedItem {
  readonly item: DataItem
  /** How many people had to approve when it was approved. */
  readonly needed: 0 | 1 | 2
  /** The names of those who did, each once. */
  readonly by: readonly string[]
}

/**
 * The right to fetch and hand over these items of this group, and nothing else. Only `authoriseDisclosure` makes one. It is known by its
 * identity: a copy, a proxy or one read from JSON is worth nothing, so it cannot be stored, forged or widened.
 */
export interface DisclosureCapability {
  readonly [brand]: true
  readonly group: string
  readonly items: readonly ApprovedItem[]
  /** SHA-256 of the canonical decision that was approved. */
  readonly decisionDigest: string
  readonly at: Instant
}

declare const brand: unique symbol

// INVARIANT: an object gets in here from `mintCapability` only, and everything in it is frozen before.
const minted = new WeakSet()

/** Makes a capability. Not exported from the package. */
export function mintCapability(content: Omit<DisclosureCapability, typeof brand>): DisclosureCapability {
  const items = content.items.map((it) => Object.freeze({ ...it, by: Object.freeze([...it.by]) }))
  const capability = Object.freeze({ ...content, items: Object.freeze(items) }) as DisclosureCapability
  minted.add(capability)
  return capability
}

/** Whether this very object came from `mintCapability`. */
export const isCapability = (value: unknown): value is DisclosureCapability =>
  typeof value === 'object' && value !== null && minted.has(value)
