import { type CryptoKey, FlattenedSign, type JWK } from 'jose'
import { UsageError } from '../../foundation/usage-error.ts'
import { algorithmOf } from './algorithm-of.ts'
import { documentRead } from './document-read.ts'

/**
 * Signs a pack or instructions: a detached JWS, `header..signature`, that goes into a file beside the document. What is signed are the bytes whose
 * SHA-256 is the digest of the document (canonical JSON, rules sorted by id), so white space and the order of keys and rules do not matter.
 *
 * `privateKey` is an Ed25519 key (then the algorithm is EdDSA) or a P-256 key (ES256), as `CryptoKey` or JWK. `keyId` is the name under which
 * verifiers know the public key.
 *
 * **Rejects** with `UsageError` `signature.bad-key` (another kind of key, or one that cannot sign), `signature.bad-key-id` and
 * `signature.bad-document` (not plain JSON data).
 * **Source** RFC 7515, appendix F; RFC 8037; RFC 8785.
 *
 * @example
 * const signature = await signDocument(pack, privateKey, { keyId: 'counsel-2026' })
 */
export async function signDocument(document: object, privateKey: CryptoKey | JWK, { keyId }: { readonly keyId: string }): Promise<string> {
  const alg = algorithmOf(privateKey)
  if (alg === null) throw badKey()
  if (typeof keyId !== 'string' || !/^[^\p{C}]{1,500}$/u.test(keyId))
    throw new UsageError('signature.bad-key-id', 'the id of a key is a text of one line, with up to 500 characters')
  const read = documentRead(document)
  if (!read.ok) throw new UsageError('signature.bad-document', 'only plain JSON data can be signed')
  const signed = await new FlattenedSign(read.value.payload)
    .setProtectedHeader({ alg, kid: keyId })
    .sign(privateKey)
    .catch(() => {
      throw badKey()
    })
  return `${signed.protected ?? ''}..${signed.signature}`
}

const badKey = (): UsageError => new UsageError('signature.bad-key', 'documents are signed with a private Ed25519 or P-256 key')
