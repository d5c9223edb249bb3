import type { Truth } from '../../decision.ts'

/*
 * Kleene's three-valued logic. `unknown` turns into yes or no when more is learnt, and nothing that was yes or no ever changes by learning:
 * that is why no final answer of the engine can be overturned by a fact that was missing.
 */

/** Yes if all are yes, no if any is no. */
export const and = (truths: readonly Truth[]): Truth => (truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes')

/** Yes if any is yes, no if all are no. */
export const or = (truths: readonly Truth[]): Truth => (truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no')

/** The opposite; the opposite of unknown is unknown. */
export const not = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown')

/** A known answer as a truth. */
export const truthOf = (condition: boolean): Truth => (condition ? 'yes' : 'no')
