import { canonicalJson, type Json } from '../foundation/canonical-json.ts'
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
export function ruleDigest(document: object): string {
  const rules: unknown = 'rules' in document ? document.rules : undefined
  const sorted = Array.isArray(rules)
    ? { ...document, rules: [...(rules as { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1)) }
    : document
  return sha256Hex(canonicalJson(sorted as Json))
}
