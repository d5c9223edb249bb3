/**
 * Every issue code of the library: a closed list, stable by semver. `says` is the message (for people, may be reworded), `hint` says what
 * would help. Neither ever contains a value from the input. `docs/errors.md` is generated from this table.
 */
export const issueCodes = {
  // door 1: what cannot be read
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

  // door 1: what was read and is odd about it (notes)
  'request.unknown-field': { says: 'the request has a field that its form does not know; it is kept as it is', hint: 'look at it: whatever it says is not judged' },
  'request.conflicting-boxes': { says: 'boxes of the form do not add up to one answer, which is taken as unknown', hint: 'ask the authority which one is meant' },
  'request.conflicting-text': { says: 'two places of the form say different things; the more detailed one counts, the other is kept as a remark', hint: 'ask the authority which one is meant' },
  'request.confidential-part': { says: 'the request carries a part that must never reach the addressee', hint: 'restrict access to it and tell the sender' },

  // packs and instructions that arrive as data
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

  // the operator's profile
  'operator.not-plain-data': { says: 'the profile holds something that is not plain JSON data', hint: 'pass the result of JSON.parse' },
  'operator.wrong-field': { says: 'a field of the profile is missing, misspelt or of the wrong type', hint: 'docs/operator-profile.md lists the fields' },
  'operator.unknown-reference': { says: 'the profile names an entity or a service that it does not define', hint: 'ids must agree' },
  'operator.unknown-zone': { says: 'a time zone is not known', hint: 'use an IANA name such as Europe/Berlin' },

  // deadlines
  'deadline.bad-instant': { says: 'the event is not an instant with an offset', hint: 'write 2026-08-21T14:30:00+01:00' },
  'deadline.bad-period': { says: 'the period is not a whole number of one unit', hint: 'write { "hours": 8 } or { "days": 10 }' },
} as const satisfies Record<`${string}.${string}`, { says: string; hint: string }>

/** The code of an issue. */
export type IssueCode = keyof typeof issueCodes
