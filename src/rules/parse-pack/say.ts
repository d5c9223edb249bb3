import type { IssueCode } from '../../foundation/issue-codes.ts'
import type { Issue } from '../../foundation/issue.ts'
import type { packIssueCodes } from '../../foundation/stage-issue-codes.ts'

/** How a check tells what it found. */
export type Say<Code extends IssueCode = keyof typeof packIssueCodes> = (code: Code, path: Issue['path'], detail?: string) => void

/** A JSON object of which nothing else is known. */
export type Plain = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)
