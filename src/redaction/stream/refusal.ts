import { type Issue, issue } from '../../foundation/issue.ts'
import type { IssueCode } from '../../foundation/issue-codes.ts'

/** Why a stream stopped: what came in could not be read, so nothing in it could be found. No value is in it. */
export interface RedactionRefusal extends Error {
  readonly code: IssueCode
  readonly issue: Issue
}

/** Makes the error with which a stream stops. `record` counts from 0. */
export function refusal(code: IssueCode, record?: number): RedactionRefusal {
  const told = issue(code, record === undefined ? [] : ['records', record])
  return Object.assign(new Error(told.message), { name: 'RedactionRefusal', code, issue: told })
}
