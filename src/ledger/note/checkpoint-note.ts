import { fromHex } from '../../foundation/hex.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import type { Checkpoint } from '../store/ledger-record.ts'

/**
 * Writes a checkpoint as the text that transparency logs publish: origin, size and root, a line each, the root in base64. `origin` says whose
 * ledger it is, for ever the same: a host and path of your own without scheme, such as `example.org/lawful-requests`. The text is not signed; where and
 * when it was published is what it is worth.
 *
 * **Throws** `UsageError` `ledger.bad-origin` unless the origin is one line of text without spaces and `+`.
 * **Source** C2SP tlog-checkpoint (note text).
 *
 * @example
 * const text = checkpointNote(await checkpoint(ledger), 'example.org/lawful-requests')
 */
export function checkpointNote({ size, root }: Checkpoint, origin: string): string {
  if (!/^[^\s+\p{C}]+$/u.test(origin)) throw new UsageError('ledger.bad-origin', 'the origin must be one line of text without spaces and +')
  return `${origin}\n${size}\n${btoa(String.fromCharCode(...fromHex(root)))}\n`
}
