import type { Decision, ItemDecision } from '../../src/rules/index.ts'
import type { RequestedItem } from '../../src/vocabulary/index.ts'

/** A rule of a fictitious law. */
export const exampleRule = { pack: 'xx/example-act', version: '1', rule: '1', cite: 'Example Act, § 1', says: 'It may be ordered.' }

/** The answer for one item: it may leave after one approval, unless it says otherwise. */
export const someItem = (item: RequestedItem, otherwise: Partial<ItemDecision> = {}): ItemDecision => ({
  item,
  act: 'disclose',
  outcome: 'disclose',
  lawfulToAsk: 'yes',
  lawfulToGive: 'yes',
  withinPolicy: 'yes',
  determinedBy: [exampleRule],
  silentPacks: [],
  nearMisses: [],
  missing: { established: [], stated: [], findings: [], legalReviews: [] },
  duties: [],
  holds: [],
  approvals: 1,
  ...otherwise,
})

/** A decision about such items. */
export const someDecision = (items: readonly ItemDecision[], otherwise: Partial<Decision> = {}): Decision => ({
  v: 1,
  group: 'q1',
  outcome: 'disclose',
  items,
  receivedOn: '2026-11-03',
  issuedOn: '2026-11-02',
  decidedOn: '2026-11-04',
  asOf: null,
  validUntil: null,
  packs: [],
  instructions: null,
  engine: '1',
  ...otherwise,
})

/** The moment of the tests. */
export const at = '2026-11-04T10:00:00Z'

/** One approval of some items. */
export const approvalBy = (
  by: string,
  items: readonly RequestedItem[],
  otherwise: { readonly at?: string; readonly group?: string } = {},
) => ({
  by,
  at: '2026-11-04T09:00:00Z',
  group: 'q1',
  items,
  ...otherwise,
})
