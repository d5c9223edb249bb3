import { canonicalJson, type Json } from '../../foundation/canonical-json.ts'
import { hmacSha256Hex } from '../../foundation/hmac-sha256.ts'
import { copyPlainData } from '../../foundation/copy-plain-data.ts'
import type { CommittedFacts } from './receipt.ts'

/**
 * The commitment to facts under the salt of a case: HMAC-SHA-256 over their canonical JSON; null for what is not plain data or no salt of
 * 32 bytes (of one length, since HMAC takes a key and the same key with zeros behind it for one). A keyed hash, since facts are few enough to be guessed from a bare one. Source: RFC 2104, RFC 8785.
 */
export function commitmentOf(facts: unknown, salt: unknown): string | null {
  if (!(salt instanceof Uint8Array) || salt.length !== 32) return null
  const { data, wrongs } = copyPlainData(facts, limits)
  if (wrongs.length > 0 || typeof data !== 'object' || data === null) return null
  const { question, asOf } = data as unknown as Partial<CommittedFacts>
  return hmacSha256Hex(salt, canonicalJson({ question: (question ?? null) as unknown as Json, asOf: asOf ?? null }))
}

// As `decide` reads a question, and one level around it.
const code = 'receipt.facts-differ'
const limits = {
  maxDepth: 9,
  maxSize: 65_544,
  codes: { notPlain: code, tooDeep: code, tooLarge: code, forbiddenKey: code },
  knownKeys: new Set<string>(),
} as const
