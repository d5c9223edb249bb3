import type { IdentifiedRequest } from '../identifiers/validate-identifiers.ts'
import { groupRequest } from '../rules/facts-of/group-request.ts'
import { unreadableTargets } from '../rules/facts-of/facts-of.ts'
import type { GroupSummary } from './handled.ts'

/** What each group of a request is about, without saying about whom. */
export const groupSummaries = (identified: IdentifiedRequest): readonly GroupSummary[] =>
  groupRequest(identified.request, identified.envelope.receivedAt, unreadableTargets(identified)).map(({ key, targets, window }) => ({
    key,
    targets: targets.length,
    window,
    isAfterReceipt: window?.from != null && Date.parse(window.from) >= Date.parse(identified.envelope.receivedAt),
  }))
