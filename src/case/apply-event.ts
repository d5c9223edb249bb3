import type { CaseEvent, CaseState, Learnt } from './case-event.ts'

/**
 * What a case knows after an event. A withdrawal is final. An approval is for what was known when it was given: every event but another approval
 * voids it. What was found about a request goes with it when the authority replaces it; but whether its order stood is remembered, so that a
 * correction makes no order young again that somebody called over. Evidence, answers and a corrected request change the request itself, which is for
 * the caller.
 *
 * **Issues** none; the event has been read by `parseCaseEvent`.
 * **Source** Reg. (EU) 2023/1543, Arts 10(6), 10(9), 12.
 *
 * @example
 * applyEvent(newCase, { kind: 'withdrawal', by: 'A. Example', at: '2026-09-20T10:00:00Z' }).learnt[0]?.value // 'withdrawn'
 */
export function applyEvent(state: CaseState, event: CaseEvent): CaseState {
  const { by, at } = event
  const log = [...state.log, { kind: event.kind, by, at }]
  const learn = (fact: Learnt['fact'], value: string): CaseState => ({
    learnt: [...state.learnt, { fact, value, by, at }],
    approvals: [],
    log,
  })
  switch (event.kind) {
    case 'finding':
    case 'establishment':
      return learn(event.fact, event.value)
    case 'approval':
      return { ...state, log, approvals: [...state.approvals, event] }
    case 'clarification-asked':
      return learn('clarification', 'asked')
    case 'clarification-answered': {
      const ofTheOrder = state.learnt.filter((it) => it.fact === 'orderState' || it.fact === 'orderStillStands')
      return { learnt: [...ofTheOrder, { fact: 'clarification', value: 'answered', by, at }], approvals: [], log }
    }
    case 'withdrawal':
      return learn('orderState', 'withdrawn')
    case 'enforcing-authority-answered':
    case 'evidence':
      return { ...state, approvals: [], log }
  }
}
