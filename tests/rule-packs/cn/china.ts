import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete requests, served on an entity of ours in China. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'CN', addresseeState: 'CN', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', authorityKind: 'police',
}

/** An organ of public security obtains data (Data Security Law, art. 35). */
export const organ: SomeFacts = { ...request, instrument: 'cn/security-organ-request' }
/** An organ of State security demands technical support (Cybersecurity Law, art. 28). */
export const support: SomeFacts = { ...request, instrument: 'cn/technical-support-demand', authorityKind: 'intelligence' }
/** A foreign judge writes to our entity in China; a fictitious law lets Japan ask for everything. */
export const foreign: SomeFacts = { ...request, instrument: 'other-production-order', issuingState: 'JP', authorityKind: 'judge' }

export const everything = Object.keys(dataItems) as readonly DataItem[]
