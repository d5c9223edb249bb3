import type { IssueWords } from './issue-words.ts'

/*
 * The issue codes of everything but identifiers, one table for each area: who reads a ledger carries no messages about packs. `issueCodes` has them all.
 */

/** Door 1: what cannot be read, and what was read and is odd about it. */
export const requestIssueCodes = {
  'request.not-json': { says: 'the text is not valid JSON', hint: 'send one JSON object in UTF-8' },
  'request.not-an-object': { says: 'expected an object with envelope and request', hint: 'wrap the form as { "envelope": …, "request": … }' },
  'request.too-large': { says: 'the request is larger than 1 MiB', hint: 'send attachments as documents with a hash, not inside the form' },
  'request.too-deep': { says: 'the request is nested deeper than 32 levels', hint: 'no form of ours nests deeper than ten levels' },
  'request.too-many-targets': { says: 'the request names more than 1000 targets', hint: 'split it; a request about everybody is not a request about somebody' },
  'request.too-many-entries': { says: 'a list has more than 1000 entries, or all lists together have more than 5000', hint: 'split the request' },
  'request.not-plain-data': { says: 'the input holds something that is not plain JSON data', hint: 'pass the result of JSON.parse or the JSON text itself' },
  'request.forbidden-key': { says: 'the input has a key that no form uses and that is not safe to keep', hint: 'remove keys named __proto__' },
  'request.unknown-form': { says: 'the form is not known', hint: 'use "order" for anything without a form of its own' },
  'request.unknown-form-version': { says: 'this version of the form is not known', hint: 'the versions are listed in docs/forms' },
  'request.missing-field': { says: 'a field is missing without which the request cannot be read', hint: 'this is about reading the file; what a law asks for is judged later' },
  'request.wrong-type': { says: 'a field has the wrong type', hint: 'the expected type is listed in docs/forms' },
  'request.not-an-allowed-value': { says: 'a field has a value that is not in its list', hint: 'the list is in docs/forms' },
  'request.wrong-format': { says: 'a field is not written in the expected format', hint: 'the expected format is listed in docs/forms' },
  'request.out-of-range': { says: 'a number is outside its range', hint: 'the range is listed in docs/forms' },
  'request.too-long': { says: 'a field is longer than its limit', hint: 'the limit is listed in docs/forms' },
  'request.time-range-reversed': { says: 'a time range ends before it begins', hint: 'ranges are half-open: from is included, to is not' },
  'request.duplicate-target': { says: 'two targets have the same id', hint: 'a target without an id is called t1, t2, … by its place' },
  'request.unknown-target': { says: 'an entry names a target that the request does not have', hint: 'targetIds are ids of targets of the same request' },
  // notes on what was read
  'request.unknown-field': { says: 'the request has a field that its form does not know; it is kept as it is', hint: 'look at it: whatever it says is not judged' },
  'request.conflicting-boxes': { says: 'boxes of the form do not add up to one answer, which is taken as unknown', hint: 'ask the authority which one is meant' },
  'request.conflicting-text': { says: 'two places of the form say different things; the more detailed one counts, the other is kept as a remark', hint: 'ask the authority which one is meant' },
  'request.beyond-limits': { says: 'the form says that it asks for more than its law lets it ask', hint: 'ask the authority what is left without that' },
  'request.confidential-part': { says: 'the request carries a part that must never reach the addressee', hint: 'restrict access to it and tell the sender' },
} as const satisfies Record<`request.${string}`, IssueWords>

/** Packs that arrive as data. */
export const packIssueCodes = {
  'pack.not-plain-data': { says: 'the pack holds something that is not plain JSON data', hint: 'a pack is data; it has no functions in it' },
  'pack.missing-field': { says: 'a pack or rule lacks a field that it must have', hint: 'docs/writing-a-rule-pack.md lists the fields' },
  'pack.unknown-field': { says: 'a pack or rule has a field that is not known', hint: 'a misspelt field would be a rule that does not do what it says' },
  'pack.wrong-type': { says: 'a field of a pack has the wrong type', hint: 'docs/writing-a-rule-pack.md lists the fields' },
  'pack.unknown-fact': { says: 'a pattern names a fact that is not in the fact table', hint: 'docs/vocabulary.md lists the facts' },
  'pack.unknown-value': { says: 'a pattern names a value that the fact does not have', hint: 'docs/vocabulary.md lists the values of each fact' },
  'pack.unknown-item': { says: 'a pattern names something that is not a grantable data item', hint: 'ungrantable things cannot be written into a rule' },
  'pack.unknown-term': { says: 'a rule uses a term that its pack does not define', hint: 'define it under terms, or correct the spelling' },
  'pack.unknown-rule': { says: 'a rule yields to a rule that the pack does not have', hint: 'yieldsTo names ids of the same pack' },
  'pack.cyclic-yields': { says: 'rules yield to each other in a circle', hint: 'one of them has to win' },
  'pack.duplicate-rule': { says: 'two rules of the pack have the same id', hint: 'a new version of a rule gets a new id' },
  'pack.not-for-a-policy': { says: 'a policy has a rule that only law may have', hint: 'a policy narrows; what opens belongs into the instructions' },
  'pack.empty-dates': { says: 'a rule ends before it begins', hint: 'from is the first day, until the first day on which it no longer holds' },
  'pack.bad-citation': { says: 'a rule has no citation', hint: 'cite to the letter: "Reg. (EU) 2023/1543, Art. 10(3)"' },
} as const satisfies Record<`pack.${string}`, IssueWords>

/** Instructions that arrive as data. */
export const instructionsIssueCodes = {
  'instructions.not-plain-data': { says: 'the instructions hold something that is not plain JSON data', hint: 'instructions are a document; there are no functions in it' },
  'instructions.missing-field': { says: 'the instructions or an entry lack a field', hint: 'each entry names a person, a day, a reason and an end, and what it is about' },
  'instructions.unknown-field': { says: 'the instructions or an entry have a field that is not known', hint: 'a misspelt entry would open nothing, or something else' },
  'instructions.wrong-type': { says: 'a field of the instructions has the wrong type', hint: 'docs/deciding.md shows a document' },
  'instructions.empty-dates': { says: 'an entry ends before it begins', hint: 'on is the first day, until the first day on which it no longer counts' },
} as const satisfies Record<`instructions.${string}`, IssueWords>

/** Receipts of decisions. */
export const receiptIssueCodes = {
  'receipt.malformed': { says: 'this is no receipt as it is written', hint: 'pass the result of JSON.parse on the whole receipt; every word and digest in it must be one of ours' },
  'receipt.facts-differ': { says: 'the receipt is of other facts, or was made under another salt', hint: 'facts are the question and asOf as they were when the receipt was made; each case has a salt of its own' },
  'receipt.pack-missing': { says: 'a pack that the receipt names is not given', hint: 'give the packs of the time; more than these may be given' },
  'receipt.pack-differs': { says: 'a pack that the receipt names is given with another digest', hint: 'give the edition that was in use; an edited pack has another digest' },
  'receipt.instructions-differ': { says: 'the instructions are not those that the receipt names', hint: 'give the instructions of the time, or none where there were none' },
  'receipt.signer-missing': { says: 'a signer that the receipt names is not given', hint: 'verify the signatures of the packs and instructions of the time, and give what that gave' },
  'receipt.engine-differs': { says: 'the receipt was made by another edition of the engine', hint: 'verify it with a version of the library that has that edition' },
  'receipt.decision-differs': { says: 'what is derived from these facts and packs is not what the receipt says', hint: 'the receipt was changed, or made by something that decides otherwise than the reference' },
} as const satisfies Record<`receipt.${string}`, IssueWords>

/** Signatures of packs and instructions. */
export const signatureIssueCodes = {
  'signature.not-plain-data': { says: 'the document holds something that is not plain JSON data, or is too large', hint: 'pass the result of JSON.parse on the whole document' },
  'signature.malformed': { says: 'this is no detached JWS', hint: 'write header, two dots and signature in base64url, without the document between the dots and without critical extensions' },
  'signature.algorithm-not-allowed': { says: 'the algorithm of the signature is not allowed', hint: 'sign with EdDSA (Ed25519) or ES256, whichever fits the key' },
  'signature.unknown-key': { says: 'the key of the signature is not among those that are trusted', hint: 'add the public key under its id, once somebody has vouched for it' },
  'signature.does-not-match': { says: 'the signature is not one of this key over this document', hint: 'the document was changed, or signed by somebody else' },
} as const satisfies Record<`signature.${string}`, IssueWords>

/** The operator's profile. */
export const operatorIssueCodes = {
  'operator.not-plain-data': { says: 'the profile holds something that is not plain JSON data', hint: 'pass the result of JSON.parse' },
  'operator.wrong-field': { says: 'a field of the profile is missing, misspelt or of the wrong type', hint: 'docs/operator-profile.md lists the fields' },
  'operator.unknown-reference': { says: 'the profile names an entity or a service that it does not define', hint: 'ids must agree' },
  'operator.ambiguous': { says: 'two entries of the profile have the same id or the same name', hint: 'each id and each name must mean one thing' },
  'operator.unknown-zone': { says: 'a time zone is not known', hint: 'use an IANA name such as Europe/Berlin' },
} as const satisfies Record<`operator.${string}`, IssueWords>

/** Events of a case. */
export const caseIssueCodes = {
  'case.not-plain-data': { says: 'the event holds something that is not plain JSON data, or is too large', hint: 'pass the result of JSON.parse' },
  'case.bad-event': { says: 'this is no event of a case', hint: 'every event has kind, by and at; findings have a reason; docs/cases.md lists them' },
  'case.unreadable-answer': { says: 'the corrected request cannot be read', hint: 'the case goes on with the request as it was' },
  'case.from-the-future': { says: 'the event is dated later than now', hint: 'an act counts from when it was done' },
  'case.not-approvable': { says: 'the approval names something that may not leave as things stand', hint: 'only an item whose outcome is disclose can be approved; look at the decision of its group' },
  'case.approved-before': { says: 'the approval was given before something that was learnt since', hint: 'have the decision as it stands now approved' },
  'case.before-receipt': { says: 'the event is dated before the request was received', hint: 'an act counts from when it was done; give its date and zone' },
  'case.silence-too-short': { says: 'the time of the enforcing authority cannot be over yet', hint: 'a rule must let it answer until a time, and that time must be over; the clocks of the case say which' },
  'case.another-request': { says: 'the answer is another instrument, or comes from another State or authority', hint: 'handle it as a request of its own' },
  'case.came-before': { says: 'the same request came before', hint: 'answer it once; the time runs from the first receipt. Only requests whose sender is proven are remembered' },
  'case.came-otherwise': { says: 'a request with the same file number came before and said something else, or one that said the same under another number or name', hint: 'look at both and ask which one stands. Only requests whose sender is proven are remembered' },
  'case.not-compared': { says: 'it could not be found out whether the request came before', hint: 'the store of earlier requests failed; look there yourself' },
  'case.not-open': { says: 'the first pass could not read the request, so there is no case to go on with', hint: 'handle the request again' },
} as const satisfies Record<`case.${string}`, IssueWords>

/** Deadlines. */
export const deadlineIssueCodes = {
  'deadline.bad-instant': { says: 'the event is not an instant with an offset', hint: 'write 2026-08-21T14:30:00+01:00' },
  'deadline.bad-zone': { says: 'the time zone is not known', hint: 'use an IANA name such as Europe/Berlin' },
  'deadline.bad-period': { says: 'the period is not a whole number of one unit', hint: 'write { "hours": 8 } or { "days": 10 }' },
} as const satisfies Record<`deadline.${string}`, IssueWords>

/** Door 5: what may leave. */
export const disclosureIssueCodes = {
  'disclosure.not-a-present-decision': { says: 'the decision judges by the law of another day', hint: 'decide without asOf; looking back is no way to answer a request' },
  'disclosure.decision-expired': { says: 'the decision is no longer to be relied on', hint: 'a rule or an instruction began or ended since; decide again and have it approved again' },
  'disclosure.approval-void': { says: 'an approval does not count', hint: 'it needs a name, the group of the decision, its items, and a time that is not later than now' },
  'disclosure.not-approved': { says: 'too few different people approved an item', hint: 'the decision says how many named people it needs' },
  'disclosure.nothing-to-disclose': { says: 'no item of the decision may leave', hint: 'only an item whose outcome is disclose can be handed over' },
  'disclosure.no-capability': { says: 'this is no capability that authoriseDisclosure made', hint: 'a copy or one read from JSON is none; authorise again' },
  'disclosure.no-target': { says: 'nobody is named whose data are meant', hint: 'hand over the targets of the group; without a target no record is asked for' },
  'disclosure.not-decided-again': { says: 'the request could not be decided again before the release', hint: 'nothing leaves on an old decision; repair what decideAgain rests on' },
  'disclosure.another-group': { says: 'what was decided again is another group', hint: 'decide the group of the capability' },
  'disclosure.no-longer-allowed': { says: 'an item that was approved may no longer leave', hint: 'look at the decision of this moment' },
  'disclosure.approvals-rose': { says: 'more people have to approve an item than when it was approved', hint: 'have the decision of this moment approved' },
  'disclosure.no-window': { says: 'data that come as a series have no time range with an end', hint: 'hand over the time range of the group; it ends at the receipt at the latest' },
  'disclosure.records-unavailable': { says: 'the records could not be fetched', hint: 'ask again later; what the store said is not repeated here, since it may quote a record' },
  'disclosure.records-withheld': { says: 'records stayed here', hint: 'the store answered more than it was asked, or what cannot be read; tell those who run it' },
  'disclosure.records-unclear': { says: 'records that could not be read may belong to an item', hint: 'repair the store before anybody says that nothing, or nothing more, is held' },
  'disclosure.not-prepared': { says: 'this is nothing that prepareDisclosure made', hint: 'a copy or one read from JSON is none; prepare again' },
  'disclosure.bad-details': { says: 'a detail of the package is missing or cannot be written', hint: 'references and names are texts of one line, times are ISO 8601 instants with an offset' },
  'disclosure.sender-not-proven': { says: 'a decision of the same request says that its sender is not proven', hint: 'nothing leaves to a sender who is not proven' },
  'disclosure.retrieval-period': { says: 'a large set of evidence has no end of retrieval, or one that is not 10 to 45 days away', hint: 'say in availableUntil until when it can be fetched: Reg. (EU) 2025/1550, Annex, point 3.2' },
} as const satisfies Record<`disclosure.${string}`, IssueWords>

/** Door 6: the ledger. */
export const ledgerIssueCodes = {
  'ledger.bad-record': { says: 'this is no record of a ledger as it is written', hint: 'it was changed or damaged; compare it with a copy' },
  'ledger.wrong-index': { says: 'the record does not have the number of its place', hint: 'records were taken out, put in, doubled or moved' },
  'ledger.leaf-differs': { says: 'entry, salt and leaf of the record do not belong together', hint: 'one of them was changed; compare the record with a copy' },
  'ledger.bad-checkpoint': { says: 'this is no checkpoint as it is written', hint: 'it was changed or damaged; compare it with what was published' },
  'ledger.entries-missing': { says: 'the checkpoint is about more entries than there are', hint: 'entries were taken out at the end, or the checkpoint was changed' },
  'ledger.root-differs': { says: 'the entries do not have the root of the checkpoint', hint: 'entries were changed together with their leaves, or the checkpoint was; compare both with a copy and with what was published' },
  'ledger.checkpoint-differs': { says: 'the entries do not have the root of the checkpoint, though they have that of a larger one', hint: 'one of the two checkpoints was changed, or was never one of this ledger; compare both with what was published' },
  'ledger.history-differs': { says: 'what is stored does not begin with what was stored before', hint: 'something else wrote to the store; verify it and begin again' },
  'ledger.in-use': { says: 'another process writes to the folder of the ledger', hint: 'one process at a time; wait a minute if one was killed on another machine or in another container; if there is none, remove the file ledger.lock-… from the folder' },
  'ledger.torn-line': { says: 'the last line of the file was cut off while it was written; it was never acknowledged', hint: 'whatever it was about has to be recorded again' },
  'ledger.damaged-line': { says: 'a line of the file cannot be read', hint: 'nothing is written to a damaged file; compare it with a copy, lawful-request verify names every place' },
} as const satisfies Record<`ledger.${string}`, IssueWords>

/** Reports. */
export const transparencyIssueCodes = {
  'transparency.bad-report': { says: 'this is no report as it is written', hint: 'pass the result of JSON.parse on the whole file; versions and words must be ours' },
} as const satisfies Record<`transparency.${string}`, IssueWords>

/** Records and streams that are to be redacted. */
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
