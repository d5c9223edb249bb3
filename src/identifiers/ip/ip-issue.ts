import { ipIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueIn } from '../../foundation/issue-in.ts'

/** An issue of an IP address, without the words about everything else. */
export const ipIssue = (code: keyof typeof ipIssueCodes): Issue => issueIn(ipIssueCodes, code)
