import { canonicalDocument } from '../foundation/canonical-document.ts'
import { sha256Hex } from '../foundation/sha256.ts'

/**
 * The digest of a rule, a pack or instructions: SHA-256 in lower-case hexadecimal over its canonical JSON. An edited rule has another
 * digest, and whoever vouched for the old one has not vouched for the new one.
 *
 * The order of keys does not matter; the order of rules in a pack does not either, since rules are sorted by id first.
 *
 * **Issues** none.
 * **Source** RFC 8785, FIPS 180-4.
 *
 * @example
 * ruleDigest(pack.rules[0]) === ruleDigest({ ...pack.rules[0] }) // true
 */
export const ruleDigest = (document: object): string => sha256Hex(canonicalDocument(document))
