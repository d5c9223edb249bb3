/** The name of a rule-of-law gate, which is the id of its pack: `policies/rule-of-law/example-index`. */
export type GateId = `policies/rule-of-law/${string}`

/**
 * Whether something is the name of a gate. Small letters, digits and hyphens, up to 100 characters: it stands in ledgers and in tables as it is, so nothing
 * that could be a sentence or an address is one.
 */
export const isGateId = (text: unknown): text is GateId =>
  typeof text === 'string' && text.length <= 100 && /^policies\/rule-of-law\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
