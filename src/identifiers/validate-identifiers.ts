import type { AssessedRequest } from '../channel/assess-channel.ts'

/** The product of door 3. */
export interface IdentifiedRequest extends Omit<AssessedRequest, 'stage'> {
  readonly stage: 'identified'
  /** Door 3 as it stands passes on the kinds that the form states; no identifier is looked at yet. */
  readonly identifiers: 'kinds-as-stated'
}

/**
 * Passes the targets on with the kind that the form states. Identifiers are not validated yet, and the product says so; whoever reads one has
 * to treat it as text from a stranger.
 *
 * **Issues** none.
 * **Source** Reg. (EU) 2023/1543, Annex I, Section E.
 *
 * @example
 * const identified = validateIdentifiers(assessChannel(received, operator))
 */
export const validateIdentifiers = (assessed: AssessedRequest): IdentifiedRequest => ({
  ...assessed,
  stage: 'identified',
  identifiers: 'kinds-as-stated',
})
