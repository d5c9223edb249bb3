import type { Instructions } from './instructions.ts'

/**
 * Defines the operator's instructions: the only place where something is opened that packs leave shut. Each entry names a person, a date, a
 * reason and an end; an entry about a rule carries the rule's digest and dies when the rule is edited.
 *
 * Returns the instructions as they are.
 *
 * **Issues** none here; `compile` throws `UsageError` if an entry names a rule that is not there.
 * **Source** docs/decisions/0005.
 *
 * @example
 * const instructions = defineInstructions({ id: 'example-operator', version: '1', signedBy: 'A. Example', signedOn: '2026-09-01' })
 */
export const defineInstructions = (instructions: Instructions): Instructions => instructions
