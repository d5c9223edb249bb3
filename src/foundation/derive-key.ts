import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** A key for one purpose out of a key for several. Who has it learns nothing about the first one or about its sisters. Source: RFC 5869 (HKDF with SHA-256, no salt). */
export const deriveKey = (key: Uint8Array, purpose: string, length: number): Uint8Array =>
  hkdf(sha256, key, undefined, utf8ToBytes(purpose), length)
