import { toHex } from '../../foundation/hex.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { failure, type Result, success } from '../../foundation/result.ts'
import { ledgerIssueCodes } from '../../foundation/stage-issue-codes.ts'
import type { Checkpoint } from '../store/ledger-record.ts'

const issue = /* @__PURE__ */ issueOf(ledgerIssueCodes)

/** A checkpoint that was published, and whose ledger it says it is about. */
export interface PublishedCheckpoint {
  readonly origin: string
  readonly checkpoint: Checkpoint
}

/**
 * Reads the text of a checkpoint (`checkpointNote`). Lines after the third, such as signatures, are allowed and not looked at: nobody's
 * signature is checked here. A size with leading zeros, or a root in another spelling or length, is refused. Never throws.
 *
 * **Issues** `ledger.bad-checkpoint`; paths are `['origin']`, `['size']`, `['root']`.
 * **Source** C2SP tlog-checkpoint (note text).
 *
 * @example
 * const published = parseCheckpointNote(text)
 */
export function parseCheckpointNote(text: unknown): Result<PublishedCheckpoint> {
  const [origin = '', size = '', root = '', end] = typeof text === 'string' ? text.split('\n', 4) : []
  const hash = rootIn(root)
  const issues = [
    ...(origin.trim() === '' ? [issue('ledger.bad-checkpoint', ['origin'])] : []),
    ...(/^(0|[1-9]\d*)$/.test(size) && Number.isSafeInteger(Number(size)) ? [] : [issue('ledger.bad-checkpoint', ['size'])]),
    // Without its line feed the last line may have been cut off.
    ...(hash === '' || end === undefined ? [issue('ledger.bad-checkpoint', ['root'])] : []),
  ]
  const [first, ...rest] = issues
  if (first !== undefined) return failure([first, ...rest])
  return success({ origin, checkpoint: { v: 1, size: Number(size), root: hash } })
}

/** 32 bytes in base64, as hexadecimal; empty if the text is something else. Base64 has several spellings of the same bytes; only the one that is written is read. */
function rootIn(text: string): string {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) return ''
  const bytes = atob(text)
  return btoa(bytes) === text ? toHex(Uint8Array.from(bytes, (it) => it.charCodeAt(0))) : ''
}
