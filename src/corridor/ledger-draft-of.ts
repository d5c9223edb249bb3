import type { Handled } from './handled.ts'
import type { LedgerDraft } from './ports.ts'

/** What is recorded of a pass: words and counts only. A request that was turned away is recorded as carefully as one that was granted. */
export function ledgerDraftOf({ handledAt, outcome, request, decisions, packages }: Handled): LedgerDraft {
  const order = request?.request
  return {
    v: 1,
    at: `${handledAt.slice(0, 13)}:00:00Z`,
    issuingState: order?.issuingState ?? null,
    instrument: order?.instrument ?? null,
    emergency: order?.emergency.claimed ?? null,
    outcome,
    items: decisions.flatMap((decision) =>
      decision.items.map(({ item, outcome: answer, ground, reason }) => ({
        item,
        outcome: answer,
        ...(ground !== undefined && { ground }),
        ...(reason !== undefined && { reason }),
      })),
    ),
    disclosed: packages.flatMap((it) => it.contents.disclosed.map(({ item }) => item)),
  }
}
