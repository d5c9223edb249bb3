import type { Operator } from '../../src/channel/operator.ts'

/** A messenger with a designated establishment in Germany and another entity in the United States. */
export const exampleOperator: Operator = {
  name: 'Example Messenger',
  entities: [
    {
      id: 'de',
      name: 'Example Messenger Europe GmbH',
      alsoKnownAs: ['Example Messenger Europe'],
      state: 'DE',
      zone: 'Europe/Berlin',
      languages: ['de', 'en'],
      capacity: 'designated-establishment',
      answersFor: ['messenger'],
    },
    {
      id: 'us',
      name: 'Example Messenger Ltd',
      state: 'US',
      zone: 'America/New_York',
      languages: ['en'],
      capacity: 'other-establishment',
      answersFor: [],
    },
  ],
  services: [
    {
      id: 'messenger',
      name: 'Example Messenger',
      kind: 'number-independent-communications',
      offeredInUnion: true,
      publicAuthorityState: null,
      privilegedInfrastructure: false,
    },
    {
      id: 'notes',
      name: 'Example Notes',
      kind: 'storage-for-users',
      offeredInUnion: true,
      publicAuthorityState: 'FR',
      privilegedInfrastructure: true,
    },
  ],
  documentationRanges: 'treat-as-public',
  contactPoints: [
    {
      id: 'e-evidence-access-point',
      entity: 'de',
      takes: ['e-evidence'],
      directFrom: 'any',
      address: 'decentralised IT system',
    },
    { id: 'us-legal-process', entity: 'us', takes: ['us-process'], directFrom: ['US'], address: 'legal@messenger.example.org' },
  ],
}
