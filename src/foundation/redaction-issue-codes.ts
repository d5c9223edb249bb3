import type { IssueWords } from './issue-words.ts'

/** What is wrong with a record or a stream that is to be redacted. `issueCodes` has them, too; who only redacts carries no others. */
export const redactionIssueCodes = {
  'redaction.not-plain-data': { says: 'the record holds something that is not plain JSON data', hint: 'pass the result of JSON.parse' },
  'redaction.too-deep': { says: 'the record is nested deeper than 64 levels', hint: 'redact its parts' },
  'redaction.too-large': { says: 'the record is larger than 16 MiB', hint: 'redact its parts' },
  'redaction.forbidden-key': { says: 'the record has a key that is not safe to keep', hint: 'remove keys named __proto__' },
  'redaction.not-utf-8': { says: 'the bytes are not UTF-8', hint: 'decode them first, or let what cannot be read become a replacement character' },
  'redaction.not-json': { says: 'a line or file is no JSON, or is nested deeper than 64 levels', hint: 'read it as plain text, or let such lines be redacted as text' },
  'redaction.not-csv': { says: 'a row is no CSV: a quotation mark stands where none may, or is not closed', hint: 'check the delimiter, or let such rows be redacted as text' },
  'redaction.unknown-column': { says: 'the first row does not have a column that is to be withheld, or none of those that may stay', hint: 'a misspelt column would leave as it is, and so would a first row without names' },
  'redaction.record-too-long': { says: 'a record is longer than 16 Mi characters, or has more than 65 536 cells', hint: 'split it' },
} as const satisfies Record<`redaction.${string}`, IssueWords>
