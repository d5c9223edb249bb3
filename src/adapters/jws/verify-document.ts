import { base64url, type CryptoKey, decodeProtectedHeader, errors, flattenedVerify, type JWK, type ProtectedHeaderParameters } from 'jose'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { failure, type Result, success } from '../../foundation/result.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { signatureIssueCodes } from '../../foundation/stage-issue-codes.ts'
import type { Signer } from '../../rules/signer.ts'
import { type Algorithm, algorithmOf } from './algorithm-of.ts'
import { documentRead } from './document-read.ts'

const issue = /* @__PURE__ */ issueOf(signatureIssueCodes)

/** A public key, Ed25519 or P-256. */
export type VerificationKey = CryptoKey | JWK

/**
 * Verifies the detached JWS of a pack or of instructions. `keys` are the public keys that you trust, by their ids: nothing in the document or the
 * signature can add one. The value says which key signed which digest, and is what `compile(packs, instructions, { signers })` takes.
 *
 * The key decides on the algorithm: EdDSA for Ed25519, ES256 for P-256, no other. A key that is trusted no more is taken out of `keys`; there are no
 * dates in a signature.
 *
 * **Issues** `signature.not-plain-data`, `signature.malformed`, `signature.algorithm-not-allowed`, `signature.unknown-key`,
 * `signature.does-not-match`. **Rejects** with `UsageError` `signature.bad-key` if one of `keys` is no such public key.
 * **Source** RFC 7515, section 5.2 and appendix F; RFC 8725, sections 3.1 and 3.2.
 *
 * @example
 * const verified = await verifyDocument(pack, signature, { 'counsel-2026': publicKey })
 * if (verified.ok) engine = compile([pack], undefined, { signers: [verified.value] })
 */
export async function verifyDocument(
  document: unknown,
  signature: unknown,
  keys: Readonly<Record<string, VerificationKey>>,
): Promise<Result<Signer>> {
  const trusted = new Map(Object.entries(keys).map(([id, key]) => [id, trustedKey(key)]))
  const read = documentRead(document)
  const header = headerOf(signature)
  const issues: Issue[] = read.ok ? [] : [...read.issues]
  if (header === null) issues.push(issue('signature.malformed'))
  const id = typeof header?.kid === 'string' ? header.kid : ''
  const found = trusted.get(id)
  if (header !== null && found === undefined) issues.push(issue('signature.unknown-key'))
  if (header !== null && !(found === undefined ? algorithms : [found.algorithm]).includes(header.alg as Algorithm))
    issues.push(issue('signature.algorithm-not-allowed'))
  const [first, ...more] = issues
  if (first !== undefined || !read.ok || found === undefined) return failure([first ?? issue('signature.malformed'), ...more])
  const [written = '', , signed = ''] = (signature as string).split('.')
  const holds = await matches({ protected: written, payload: base64url.encode(read.value.payload), signature: signed }, found)
  return holds ? success({ digest: read.value.digest, signedBy: id }) : failure([issue('signature.does-not-match')])
}

const algorithms: readonly Algorithm[] = ['EdDSA', 'ES256']

interface TrustedKey {
  readonly key: VerificationKey
  readonly algorithm: Algorithm
}

function trustedKey(key: VerificationKey): TrustedKey {
  const algorithm = algorithmOf(key)
  // A private key among the public ones is not where it should be: in a JWK it is `d`.
  if (algorithm === null || 'd' in key || ('type' in key && key.type === 'private')) throw badKey()
  return { key, algorithm }
}

/** The header of a detached JWS without extensions; null for anything else. A payload of its own would be a second document. */
function headerOf(signature: unknown): ProtectedHeaderParameters | null {
  if (typeof signature !== 'string' || signature.length > 8192 || !/^[\w-]+\.\.[\w-]+$/.test(signature)) return null
  try {
    const header = decodeProtectedHeader(signature)
    return 'crit' in header || 'b64' in header ? null : header
  } catch {
    return null
  }
}

async function matches(
  jws: { readonly protected: string; readonly payload: string; readonly signature: string },
  { key, algorithm }: TrustedKey,
): Promise<boolean> {
  try {
    await flattenedVerify(jws, key, { algorithms: [algorithm] })
    return true
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWSInvalid) return false
    // What is left is a key that the platform cannot use.
    throw badKey()
  }
}

const badKey = (): UsageError =>
  new UsageError('signature.bad-key', 'documents are verified with public Ed25519 or P-256 keys, and one of these is none')
