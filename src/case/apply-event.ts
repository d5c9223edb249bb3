import type { CaseEvent, CaseState } from './case-event.ts'

/**
 * What a case knows after an event. A withdrawal is final. An approval is for what was known when it was given: every event but another approval
 * voids it. Evidence and a corrected request change the request itself, which is for the caller.
 *
 * **Issues** none; the event has been read by `parseCaseEvent`.
 * **Source** Reg. (EU) 2023/1543, Arts 10(6), 10(9), 12.
 *
 * @example
 * applyEvent(newCase, { kind: 'withdrawal', by: 'A. Example', at: '2026-09-20T10:00:00Z' }).facts // { orderState: 'withdrawn' }
 */
export function applyEvent(state: CaseState, event: CaseEvent): CaseState {
  const log = [...state.log, { kind: event.kind, by: event.by, at: event.at }]
  // Who approved knew what was known then, so whatever comes later voids it.
  const learn = (fact: string, value: string): CaseState => ({ facts: { ...state.facts, [fact]: value }, approvals: [], log })
  switch (event.kind) {
    case 'finding':
    case 'establishment':
      return learn(event.fact, event.value)
    case 'approval':
      return { ...state, log, approvals: [...state.approvals, event] }
    case 'clarification-asked':
      return learn('clarification', 'asked')
    case 'clarification-answered':
      return learn('clarification', 'answered')
    case 'enforcing-authority-answered':
      return learn('enforcingAuthorityAnswer', event.answer)
    case 'withdrawal':
      return learn('orderState', 'withdrawn')
    case 'evidence':
      return { ...state, approvals: [], log }
  }
}
