import type { Decision } from '../decision.ts'
import type { Signer } from '../signer.ts'

/** The signers that a decision names, in the order of its packs; those of the instructions come last. */
export const signersIn = ({ packs, instructions }: Decision): readonly Signer[] =>
  [...packs, ...(instructions === null ? [] : [instructions])].flatMap(({ digest, signedBy = [] }) =>
    signedBy.map((it) => ({ digest, signedBy: it })),
  )
