import type * as z from 'zod/mini'
import { unlistedItem } from '../../../vocabulary/data-items.ts'
import type { RequestedData, Target } from '../../legal-request.ts'
import type { requestedData, targets } from '../schema/asked.ts'
import { timeRangeOf } from './form-parts.ts'

/* How the lines of `schema/asked.ts` become canonical. */

/** The targets of a form, called by their place where they have no id. */
export const namedTargetsOf = (lines: z.infer<typeof targets>): readonly Target[] =>
  (lines ?? []).map((target, index) => ({
    id: target.id ?? `t${index + 1}`,
    kind: target.kind,
    identifierKind: target.identifierKind ?? null,
    identifier: target.identifier,
    observedAt: target.observedAt ?? null,
    port: target.port ?? null,
    userRole: target.userRole ?? null,
    claimedLocation: target.claimedLocation ?? null,
    claimedNationality: target.claimedNationality ?? null,
  }))

/** What the lines of a form ask for. A line that names no item asks for something that nobody can name. */
export const namedDataOf = (lines: z.infer<typeof requestedData>, purpose?: RequestedData['purpose']): readonly RequestedData[] =>
  (lines ?? []).map((entry, index) => ({
    box: `requestedData.${index}`,
    items: entry.items === undefined || entry.items.length === 0 ? [unlistedItem] : entry.items,
    purpose: entry.purpose ?? purpose ?? null,
    timeRange: timeRangeOf(entry.timeRange),
    targetIds: entry.targetIds ?? null,
    freeText: entry.freeText ?? null,
  }))
