import type { LawCase } from '../../support/given.ts'
import { contents, log, messages, name, records, sanhitaOrder, series } from './india.ts'

/*
 * Cases of section 94 of the Bharatiya Nagarik Suraksha Sanhita 2023. Each expectation was written from the section named beside it. The day of issue chooses the rules.
 */

const court = { ...sanhitaOrder, authorityKind: 'court' } as const

export const bnssCases: readonly LawCase[] = [
  { name: 'The officer in charge of a police station has records produced by written order', asked: records, facts: sanhitaOrder, expect: { outcome: 'disclose', determinedBy: ['94-1'], duties: ['94-1-time'], approvals: 1 } },
  { name: 'So has a court by summons', asked: records, facts: court, expect: { outcome: 'disclose', determinedBy: ['94-1'], duties: ['94-1-time'] } },
  { name: 'A court has contents produced too', asked: contents, facts: court, expect: { outcome: 'disclose', determinedBy: ['94-1-court'], duties: ['94-1-time'], silent: ['94-1-time-police'] } },
  { name: 'Whether the police has contents produced is for a lawyer, and the time of the order may run', asked: contents, facts: sanhitaOrder, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['94-1-police'], silent: ['94-1-time'] } },
  { name: 'Who asks is asked for', asked: messages, facts: { ...sanhitaOrder, authorityKind: undefined }, expect: { outcome: 'clarify', determinedBy: ['94-1-court', '94-1-police', '94-1-who'], missing: ['authorityKind'] } },
  { name: 'An agency that is no police cannot use it', asked: name, facts: { ...sanhitaOrder, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['94-1-who'], silent: ['94-1-time'] } },
  { name: 'A civil dispute is no proceeding under the Sanhita', asked: name, facts: { ...court, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['94-1-sanhita'] } },
  { name: 'What is still to come is nothing that can be produced', asked: series, facts: { ...court, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['94-1-stored'] } },
  { name: 'An order without a signature or seal is asked for it', asked: log, facts: { ...sanhitaOrder, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['94-1-form'], missing: ['signature'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: log, facts: { ...court, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['94-1-form'], missing: ['userIdentifier'] } },
  { name: 'An order that was withdrawn opens nothing', asked: [...log, ...messages], facts: { ...sanhitaOrder, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['94-1-withdrawn'], silent: ['94-1-time', '94-1-time-police'] } },
  { name: 'A summons that was withdrawn neither', asked: messages, facts: { ...court, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['94-1-withdrawn'], silent: ['94-1-time'] } },

  { name: 'An order of 30 June 2024 comes too early, although it is received in July', asked: [...log, ...messages], facts: sanhitaOrder, issuedOn: '2024-06-30', receivedOn: '2024-07-03', expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['1-3'], silent: ['94-1-time'] } },
  { name: 'The Sanhita applies from 1 July 2024', asked: log, facts: sanhitaOrder, issuedOn: '2024-07-01', receivedOn: '2024-07-03', expect: { outcome: 'disclose', determinedBy: ['94-1'] } },
  { name: 'Before it was enacted nothing spoke of it', asked: log, facts: sanhitaOrder, asOf: '2023-12-24', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
]
