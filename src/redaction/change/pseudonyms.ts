import { deriveKey } from '../../foundation/derive-key.ts'
import { hmacSha256 } from '../../foundation/hmac-sha256.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { lettersOf } from './letters.ts'

/** What stands for identifiers: the same token for the same identifier, and letters only. */
export interface Pseudonyms {
  readonly tokenOf: (kind: string, canonical: string) => string
}

/** Pseudonyms that nobody can undo: 80 bits of HMAC-SHA-256, in 20 letters. Who has the key can still try identifiers one by one. */
export const keyedPseudonyms = (key: Uint8Array): Pseudonyms => ({
  tokenOf: (kind, canonical) => lettersOf(hmacSha256(key, `${kind}\n${canonical}`).subarray(0, 10)),
})

/**
 * The key for the pseudonyms of one case, out of one key that is kept for all of them. Files of one case can be compared with each other, files of two cases
 * cannot; who is given the key of a case learns nothing about another one. Destroy the first key, or forget the id, and nobody can make it again.
 *
 * **Throws** `UsageError` `redaction.bad-options` if the key has less than 16 bytes or the id is empty.
 * **Source** RFC 5869 (HKDF with SHA-256).
 *
 * @example
 * redactText(text, { replacement: 'pseudonym', key: deriveCaseKey(secret, 'case-7') })
 */
export function deriveCaseKey(key: Uint8Array, caseId: string): Uint8Array {
  requireKey(key)
  if (typeof caseId !== 'string' || caseId === '')
    throw new UsageError('redaction.bad-options', 'the id of the case must be a text that is not empty')
  return deriveKey(key, `lawful-request redaction, case ${caseId}`, 32)
}

/** Refuses what is too short to keep a secret. */
export function requireKey(key: unknown): asserts key is Uint8Array {
  if (!(key instanceof Uint8Array && key.length >= 16))
    throw new UsageError('redaction.bad-options', 'pseudonyms need a key of at least 16 bytes')
}
