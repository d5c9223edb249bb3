import { canonicalJson, type Json } from '../foundation/canonical-json.ts'
import { sha256Hex } from '../foundation/sha256.ts'
import type { LedgerDraft, LedgerStage, RecordedItem, RecordedOutcome } from '../ledger/ledger-entry.ts'
import { gatesInPlay } from './gates-in-play.ts'
import type { Handled } from './handled.ts'

/**
 * What is recorded of a pass: words and digests only. A request that was turned away is recorded as carefully as one that was granted. The id of the case
 * goes into the digest of the decisions: they hold few dates and words, and could be guessed and tried without it.
 */
export function ledgerDraftOf(handled: Handled, stage: LedgerStage): LedgerDraft {
  const { handledAt, caseId, outcome, decisions } = handled
  const order = handled.request?.request
  const items = decisions.flatMap((decision) =>
    decision.items.map(({ item, outcome: answer, ground, reason }): RecordedItem => {
      const because = ground ?? reason
      return {
        item,
        outcome: released(handled, decision.group, item) ?? answer,
        ...(because !== undefined && { ground: because }),
      }
    }),
  )
  const gates = gatesInPlay(decisions)
  return {
    v: 1,
    at: `${handledAt.slice(0, 13)}:00:00Z`,
    caseId,
    stage,
    issuingState: order?.issuingState ?? null,
    instrument: order?.instrument ?? null,
    emergency: order?.emergency.claimed ?? null,
    outcome,
    grounds: [...new Set(items.flatMap((it) => it.ground ?? []))].sort(),
    items,
    ...(gates.length > 0 && { gates }),
    decisionDigest: decisions.length === 0 ? null : sha256Hex(canonicalJson([caseId, decisions] as unknown as Json)),
  }
}

/** What really happened with an item in this pass; undefined while its answer is a proposal. */
function released({ packages }: Handled, group: string, item: RecordedItem['item']): RecordedOutcome | undefined {
  const contents = packages.filter((it) => it.group === group).map((it) => it.contents)
  if (contents.some(({ disclosed }) => disclosed.some((it) => it.item === item))) return 'disclosed'
  return contents.some(({ notHeld }) => notHeld.some((it) => it === item)) ? 'nothing-held' : undefined
}
