import type { LawCase } from '../../support/given.ts'
import { intelligence, log, messages, name, traffic } from './france.ts'

/*
 * Cases of art. L851-1 of the Code de la sécurité intérieure. Each expectation was written from the article.
 */

export const securiteInterieureCases: readonly LawCase[] = [
  { name: 'Through the service of the Prime Minister an intelligence service learns of connections', asked: [...name, ...log, ...traffic], facts: intelligence, expect: { outcome: 'disclose', determinedBy: ['L851-1'] } },
  { name: 'The service that wants them is sent to the service of the Prime Minister', asked: name, facts: { ...intelligence, servedBy: 'issuing-authority' }, expect: { outcome: 'redirect', route: 'competent-authority', determinedBy: ['L851-1-service'] } },
  { name: 'Who brings it is asked', asked: name, facts: { ...intelligence, servedBy: undefined }, expect: { outcome: 'verify', determinedBy: ['L851-1-service'], missing: ['servedBy'] } },
  { name: 'Whether the Prime Minister authorised it, a named person finds', asked: name, facts: { ...intelligence, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['L821-1'], missing: ['competentOffice'] } },
  { name: 'Without that authorisation nothing is given', asked: name, facts: { ...intelligence, competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['L821-1'] } },
  { name: 'The police has other papers', asked: name, facts: { ...intelligence, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['L821-1-who'] } },
  { name: 'Whether it may serve a criminal case is for a lawyer', asked: name, facts: { ...intelligence, proceedings: 'criminal' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['L811-3'] } },
  { name: 'Payments and contracts are for a lawyer', asked: ['payment-instrument', 'registration-record', 'service-details'], facts: intelligence, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['L851-1-other'] } },
  { name: 'Contents are not what the article speaks of', asked: [...messages, 'stored-file'], facts: intelligence, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'What arises later has another article', asked: traffic, facts: { ...intelligence, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['L851-2'] } },
  { name: 'A demand that was withdrawn opens nothing', asked: name, facts: { ...intelligence, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'] } },
  { name: 'Before the day of the text that was read nothing is said', asked: name, facts: intelligence, asOf: '2026-04-02', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say about intelligence too', asked: name, facts: { ...intelligence, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'A demand about nobody in particular is asked whom it means', asked: [...name, ...traffic], facts: { ...intelligence, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['L851-1-whose'], missing: ['userIdentifier'] } },
  { name: 'One for traffic without a period is asked for it', asked: traffic, facts: { ...intelligence, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['L851-1-period'], missing: ['timeRange'] } },
  { name: 'One without a date is asked for it', asked: name, facts: { ...intelligence, issueDate: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['L851-1-whose'], missing: ['issueDate'] } },
]
