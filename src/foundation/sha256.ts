import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The SHA-256 digest of a text (as UTF-8) in lower-case hexadecimal. Source: FIPS 180-4; why not our own code: docs/decisions/0003. */
export const sha256Hex = (text: string): string => bytesToHex(digest(utf8ToBytes(text)))

/** The SHA-256 digest of bytes and texts (as UTF-8), one after the other, as 32 bytes. Source: FIPS 180-4. */
export function sha256Of(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const hash = digest.create()
  for (const part of parts) hash.update(typeof part === 'string' ? utf8ToBytes(part) : part)
  return hash.digest()
}
