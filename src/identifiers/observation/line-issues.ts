import { observationIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import type { IpAddress } from '../ip/parse-ip-address.ts'

/** What speaks against an address that is to name somebody's line. */
export const lineIssues = ({ attributable }: IpAddress): readonly Issue[] =>
  attributable ? [] : [issueIn(observationIssueCodes, 'identifier.ip-not-attributable')]
