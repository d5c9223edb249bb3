import type { LawCase, SomeFacts } from '../../support/given.ts'
import { log, name, subscriberOrder } from './foreign-orders.ts'

/*
 * Cases of the Second Additional Protocol, decided by it alone. Until 5 February 2026 nobody could rely on it; since then every answer is for a lawyer, because nobody has confirmed that it is in force, or what its articles say.
 */

const domain: SomeFacts = { ...subscriberOrder, instrument: 'second-protocol-domain-request', authorityKind: 'police', serviceKind: 'domain-and-ip-numbering' }
const noRule: LawCase['expect'] = { outcome: 'refer', reason: 'no-rule', determinedBy: [] }
const lawyer = (...rules: readonly string[]): LawCase['expect'] => ({ outcome: 'refer', reason: 'legal-review', determinedBy: rules })

export const secondAdditionalProtocolCases: readonly LawCase[] = [
  { name: 'Whether an order between two States that have ratified may be answered is for a lawyer, and thirty days may run', asked: name, facts: subscriberOrder, expect: lawyer('7-1', '16-since') },
  { name: 'Who was behind an address at a time is subscriber information too', asked: name, facts: { ...subscriberOrder, targetKind: 'ip-endpoint' }, expect: lawyer('7-1', '16-since') },
  { name: 'Which addresses an account had is not', asked: log, facts: subscriberOrder, expect: noRule },
  { name: 'Nor are messages', asked: ['message-content'], facts: subscriberOrder, expect: noRule },
  { name: 'Of an order from or to a State that has not ratified it says nothing', asked: name, facts: { ...subscriberOrder, issuingState: 'DE' }, expect: noRule },
  { name: 'A domain name may be asked after, at a registry', asked: name, facts: domain, expect: lawyer('6-1', '16-since') },
  { name: 'Elsewhere it may not', asked: name, facts: { ...domain, serviceKind: 'number-independent-communications' }, expect: noRule },
  { name: 'An order that does not say that it rests on the Protocol is asked for that', asked: name, facts: { ...subscriberOrder, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['7-1', '7-3', '16-since'], missing: ['legalBasis'] } },
  { name: 'One without the provisions that apply is asked for these', asked: name, facts: { ...subscriberOrder, criminalProvisions: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['7-1', '7-4', '16-since'], missing: ['criminalProvisions'] } },
  { name: 'A request about a domain name that does not say so is asked for it', asked: name, facts: { ...domain, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['6-1', '6-3', '16-since'], missing: ['userIdentifier'] } },
  { name: 'Whether another case than a criminal one is meant is for a lawyer', asked: name, facts: { ...subscriberOrder, proceedings: 'administrative' }, expect: lawyer('7-1', '7-1-crime', '16-since') },
  { name: 'Within one State it has nothing to say', asked: name, facts: { ...subscriberOrder, addresseeState: 'RS' }, expect: noRule },
  { name: 'In an emergency it is no different, and nobody is sent away', asked: name, facts: { ...subscriberOrder, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: lawyer('7-1', '16-since') },
  { name: 'On 5 February 2026 three States had ratified, and it was not in force', asked: name, facts: subscriberOrder, asOf: '2026-02-05', expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['16-before'], silent: ['7-7'] } },
  { name: 'From the next day on we do not know', asked: name, facts: subscriberOrder, asOf: '2026-02-06', expect: lawyer('7-1', '16-since') },
]
