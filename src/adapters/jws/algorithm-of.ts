import type { CryptoKey, JWK } from 'jose'

/** The algorithms that are signed with and believed; there is no other, and never `none`. */
export type Algorithm = 'EdDSA' | 'ES256'

/**
 * The one algorithm that a key is for, or null. The key decides and not the header of a signature, so that nobody can choose a weaker one.
 */
export function algorithmOf(key: CryptoKey | JWK): Algorithm | null {
  const { algorithm } = key as { readonly algorithm?: { readonly name: string; readonly namedCurve?: string } }
  const { kty, crv } = key as JWK
  const [name, curve] = algorithm === undefined ? [kty, crv] : [algorithm.name, algorithm.namedCurve]
  if (name === 'Ed25519' || (name === 'OKP' && curve === 'Ed25519')) return 'EdDSA'
  return (name === 'EC' || name === 'ECDSA') && curve === 'P-256' ? 'ES256' : null
}
