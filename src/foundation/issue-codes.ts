import {
  accountIssueCodes,
  anyIdentifierIssueCodes,
  deviceIssueCodes,
  emailIssueCodes,
  ipIssueCodes,
  ipRangeIssueCodes,
  observationIssueCodes,
  paymentIssueCodes,
  phoneIssueCodes,
} from './identifier-issue-codes.ts'
import type { IssueWords } from './issue-words.ts'
import {
  caseIssueCodes,
  deadlineIssueCodes,
  disclosureIssueCodes,
  instructionsIssueCodes,
  ledgerIssueCodes,
  operatorIssueCodes,
  packIssueCodes,
  receiptIssueCodes,
  redactionIssueCodes,
  requestIssueCodes,
  signatureIssueCodes,
  transparencyIssueCodes,
} from './stage-issue-codes.ts'

/**
 * Every issue code of the library: a closed list, stable by semver. `says` is the message (for people, may be reworded), `hint` says what
 * would help. Neither ever contains a value from the input. `docs/errors.md` is generated from this table.
 */
export const issueCodes = {
  ...requestIssueCodes,
  ...packIssueCodes,
  ...instructionsIssueCodes,
  ...receiptIssueCodes,
  ...signatureIssueCodes,
  ...operatorIssueCodes,
  ...anyIdentifierIssueCodes,
  ...ipIssueCodes,
  ...ipRangeIssueCodes,
  ...observationIssueCodes,
  ...accountIssueCodes,
  ...phoneIssueCodes,
  ...emailIssueCodes,
  ...deviceIssueCodes,
  ...paymentIssueCodes,
  ...caseIssueCodes,
  ...redactionIssueCodes,
  ...deadlineIssueCodes,
  ...disclosureIssueCodes,
  ...ledgerIssueCodes,
  ...transparencyIssueCodes,
} as const satisfies Record<`${string}.${string}`, IssueWords>

/** The code of an issue. */
export type IssueCode = keyof typeof issueCodes
