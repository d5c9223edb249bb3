/** Whose signature over a pack or over instructions was verified: what `verifyDocument` of `lawful-request/adapters/jws` gives. */
export interface Signer {
  /** The digest of what was signed, as `ruleDigest` gives it: edited, it has another one and the signer is gone. */
  readonly digest: string
  /** The id of the key. It stands in every decision, so it should name an office and not a person. */
  readonly signedBy: string
}
