import type { IdentifiedRequest } from '../identifiers/validate-identifiers.ts'
import { groupRequest } from '../rules/facts-of/group-request.ts'
import type { GroupSummary } from './handled.ts'

/** What each group of a request is about, without saying about whom. */
export const groupSummaries = ({ request, envelope }: IdentifiedRequest): readonly GroupSummary[] =>
  groupRequest(request, envelope.receivedAt).map(({ key, targets, window }) => ({
    key,
    targets: targets.length,
    window,
    isAfterReceipt: window?.from != null && Date.parse(window.from) >= Date.parse(envelope.receivedAt),
  }))
