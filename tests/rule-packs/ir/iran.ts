import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Iranian requests, served on an entity of ours in Iran. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'IR', addresseeState: 'IR', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority',
}

/** An office asks for what providers have to retain (arts 667 and 668). */
export const retained: SomeFacts = { ...request, instrument: 'ir/retained-data-request', authorityKind: 'administrative' }
/** A judge orders communications (art. 683). */
export const communications: SomeFacts = { ...request, instrument: 'ir/communications-order', authorityKind: 'judge' }

export const everything = Object.keys(dataItems) as readonly DataItem[]
export const others = everything.filter((it) => it !== 'message-content')
