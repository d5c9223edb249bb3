import { findableKinds } from '../redaction/finding.ts'
import { replacements } from '../redaction/options.ts'
import { streamFormats } from '../redaction/stream/chunk-redactor.ts'
import { knownPolicies } from './known-policies.ts'

/** What the command can do. */
export const usage = `usage: lawful-request <command> [options]

  handle FILE|DIR  take requests through the corridor and say what may be answered
      --operator FILE   who we are: entities, services, contact points (needed)
      --policy NAME     a policy of the library; may be given more than once
      --events FILE     what people found, approved or were answered later, by the name of the request
      --records FILE    records by identifier; what is approved is fetched from there
      --expect FILE     compare with what was expected, and fail if it differs
      --out DIR         write a decision file and a letter for each request, what was released, and the ledger
  check FILE       say whether a request can be read, and what is missing in it
      --operator FILE, --policy NAME
  explain FILE     tell in plain words what is answered and why
      --operator FILE, --policy NAME
      --language NAME   en (default); fr and de are drafts that nobody has reviewed
  packs [CC]       what laws the library knows; of one country, and who may get what by them
      --at DATE         the law of that day; today if left out
  packs check      prove claims about every law and policy of the library, alone and together; it takes about a minute
      --pack ID         only these; may be given more than once
  redact [FILE …]  hide identifiers in files, or in what comes on standard input; what is compressed with gzip stays so
      --out DIR         where the redacted files go (needed with files); no file there is replaced
      --kinds LIST      which kinds; all if left out: ${findableKinds.join(', ')}
      --keep TEXT       an identifier that stays; may be given more than once
      --country CC      where a phone number without calling code is dialled
      --observations    an address and the time beside it are one
      --replacement NAME  ${replacements.join(', ')}; label if left out
      --key-file FILE, --case ID   the secret of pseudonyms, and the case for which it is made into a key of its own
      --reversible      pseudonyms that --reveal and the key can put back
      --format NAME     ${streamFormats.join(', ')}; by the ending of the file if left out
      --delimiter NAME  of CSV: comma, semicolon or tab
      --allow PATH      a JSON path or column that may stay, and nothing else may; may be given more than once
      --withhold PATH   a JSON path or column that goes as a whole; may be given more than once
      --as-text         redact as plain text what cannot be read, instead of stopping
  report DIR|FILE  count a ledger for the public: what came, how it was answered, what left
      --period NAME     month, quarter (default), half-year or year, by the UTC calendar
      --from DATE, --until DATE   the range; until is not included
      --covered-from DATE, --covered-until DATE   since when and until when everything was recorded
      --provider NAME   who publishes it
      --csv             one record a number, without totals
  verify DIR       check a ledger offline: its entries, its tree and its checkpoints
      --checkpoint FILE   compare with a checkpoint that was published; may be given more than once
      --root HEX --size N the same, by hand
  diff             say what the packs decide otherwise on one day than on another
      --from DATE, --to DATE   the two days (needed)
      --pack ID         what moved in one pack only

  --json           one JSON object a file, one a line, then a summary

policies: ${[...knownPolicies.keys()].join(', ')}
exit code: 0 yes, or everything was handled as expected; 1 a "no", an issue or a difference; 2 the call was wrong
This is not legal advice.`
