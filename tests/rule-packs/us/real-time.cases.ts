import { dataItems, type DataItem } from '../../../src/vocabulary/index.ts'
import type { LawCase, SomeFacts } from '../../support/given.ts'

/*
 * Cases of orders of the United States for data as they arise, decided together with the Stored Communications Act. Each expectation was written from the section. Nobody is granted such data, so what is looked at here is that
 * such an order opens nothing else, that it stays secret, and that a directive under section 702 goes to a person.
 */

const order: SomeFacts = { issuingState: 'US', addresseeState: 'US', addresseeCapacity: undefined, offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none' }
const interception: SomeFacts = { ...order, instrument: 'us/title-iii-order', authorityKind: 'judge' }
const penRegister: SomeFacts = { ...order, instrument: 'us/pen-register-order', authorityKind: 'court' }
const directive: SomeFacts = { ...order, instrument: 'us/fisa-702-directive', authorityKind: 'intelligence', proceedings: 'national-security' }

const everything = Object.keys(dataItems) as DataItem[]
const records = everything.filter((it) => !dataItems[it].content)

export const realTimeCases: readonly LawCase[] = [
  { name: 'An interception order opens nothing that is stored, and may have to be kept secret', asked: everything, facts: interception, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['2518'], silent: ['3123-d'] } },
  { name: 'Nor in an emergency', asked: ['message-content'], facts: { ...interception, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['2518'] } },
  { name: 'Nor where the police brings it', asked: ['message-content'], facts: { ...interception, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['2518'] } },
  { name: 'To an entity of ours abroad it opens nothing either', asked: ['message-content'], facts: { ...interception, addresseeState: 'IE' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['2518'] } },
  { name: 'Communications as they are made are granted to nobody', asked: ['real-time-intercept'], facts: interception, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },
  { name: 'A pen register order opens nothing that is stored, and nobody is told of it', asked: everything, facts: penRegister, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['3123'], duties: ['3123-d'], silent: ['2511-silence'] } },
  { name: 'The addresses of sessions to come are none of its matter here', asked: ['session-ip-log'], facts: { ...penRegister, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['3123'], duties: ['3123-d'] } },
  { name: 'A directive under section 702 is for a lawyer', asked: records, facts: directive, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['1881a-lapsed'], duties: ['1881a-secrecy'] } },
  { name: 'So it was on its last day', asked: records, facts: directive, asOf: '2026-06-12', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['1881a-i'], duties: ['1881a-secrecy'] } },
  { name: 'And on the day after', asked: records, facts: directive, asOf: '2026-06-13', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['1881a-lapsed'] } },
  { name: 'Where contents are asked the lawyer has § 2702 to read as well', asked: ['message-content'], facts: directive, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['2702-a'], duties: ['1881a-secrecy'] } },
  { name: 'A directive that does not say who made it is asked for that', asked: ['person-name'], facts: { ...directive, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['1881a-lapsed', '1881a-written'], missing: ['signature'] } },
  { name: 'A State abroad cannot use these orders', asked: ['message-content'], facts: { ...interception, issuingState: 'JP' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
]
