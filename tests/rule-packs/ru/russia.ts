import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Russian requests, served on an entity of ours in Russia. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'RU', addresseeState: 'RU', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', authorityKind: 'intelligence',
}

/** The security service asks an organiser of the dissemination of information for data. */
export const organiser: SomeFacts = { ...request, instrument: 'ru/information-organiser-request' }
/** It demands what decodes messages. */
export const decoding: SomeFacts = { ...request, instrument: 'ru/decoding-demand' }
/** It reads along. */
export const sorm: SomeFacts = { ...request, instrument: 'ru/sorm-access', windowEndsAfterReceipt: 'yes' }

export const everything = Object.keys(dataItems) as readonly DataItem[]
