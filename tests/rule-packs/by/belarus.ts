import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/** The State security of Belarus demands access under Decree No 368 from an entity of ours there. */
export const access: SomeFacts = {
  instrument: 'by/decree-368-access', issuingState: 'BY', addresseeState: 'BY', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications',
  nonDisclosure: 'none', validatedBy: 'none', servedBy: 'issuing-authority', authorityKind: 'intelligence',
}

export const everything = Object.keys(dataItems) as readonly DataItem[]
