import type { Issue } from '../../foundation/issue.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import { redactionIssueCodes } from '../../foundation/stage-issue-codes.ts'

/** Why a stream stopped: what came in could not be read, so nothing in it could be found. No value is in it. */
export interface RedactionRefusal extends Error {
  readonly code: keyof typeof redactionIssueCodes
  readonly issue: Issue
}

/** Makes the error with which a stream stops. `record` counts from 0. */
export function refusal(code: RedactionRefusal['code'], record?: number): RedactionRefusal {
  const told = issueIn(redactionIssueCodes, code, record === undefined ? [] : ['records', record])
  return Object.assign(new Error(told.message), { name: 'RedactionRefusal', code, issue: told })
}
