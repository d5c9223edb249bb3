import fc from 'fast-check'

// Packs are long to try; what reads a text takes microseconds, and what is rare in it is met late.
const most = /^(?:identifiers|redaction)/.test(process.env.MUTATION_FOLDER) ? 500 : 50

/** What properties are tried with here: the same few inputs each time instead of thousands, and one that fails is not made smaller. */
const assert = (property, { numRuns = 100, seed = 1, ...parameters } = {}) =>
  fc.assert(property, { ...parameters, seed, numRuns: Math.min(numRuns, most), endOnFailure: true })

export * from 'fast-check'
export default { ...fc, assert }
