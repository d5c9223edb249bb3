import { randomBytes as secureRandom } from '@noble/hashes/utils.js'

/**
 * Bytes that nobody can guess, from `globalThis.crypto.getRandomValues`; throws where a runtime has none. The only chance in the core: a default that
 * is safe is better than one that a caller has to remember. Whatever uses it takes another function instead, so that tests can be repeated.
 */
export const randomBytes = (length: number): Uint8Array => secureRandom(length)
