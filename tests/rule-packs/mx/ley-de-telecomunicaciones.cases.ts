import type { LawCase } from '../../support/given.ts'
import { log, mandate, messages, name } from './mexico.ts'

/*
 * Cases of arts 182 and 183 of the Ley en Materia de Telecomunicaciones y Radiodifusión. Each expectation was written from the article named beside it.
 */

export const leyDeTelecomunicacionesCases: readonly LawCase[] = [
  { name: 'By written mandate a prosecutor learns who a subscriber is', asked: [...name, 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date'], facts: mandate, expect: { outcome: 'disclose', determinedBy: ['182'], approvals: 1 } },
  { name: 'Whether it reaches a means of payment or a device is for a lawyer', asked: ['payment-instrument', 'device-identifier'], facts: mandate, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['182-other'] } },
  { name: 'Retained data, whereabouts and contents take a judge', asked: [...log, 'interaction-log', 'location', 'registration-ip', ...messages], facts: mandate, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['182-judge'], silent: ['183-hours'] } },
  { name: 'In an emergency they take a judge all the same', asked: [...log, ...messages], facts: { ...mandate, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['182-judge'] } },
  { name: 'Whether a mandate reaches who was behind an IP address is for a lawyer', asked: name, facts: { ...mandate, targetKind: 'ip-endpoint', purpose: 'identify-user' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['182-ip'] } },
  { name: 'A security service may make one', asked: name, facts: { ...mandate, authorityKind: 'intelligence', proceedings: 'national-security' }, expect: { outcome: 'disclose', determinedBy: ['182'] } },
  { name: 'A private party cannot', asked: name, facts: { ...mandate, authorityKind: 'other' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['182-who'] } },
  { name: 'One from an official whom the Gazette does not name is sent to those whom it names', asked: [...name, ...messages], facts: { ...mandate, competentOffice: 'no' }, expect: { outcome: 'redirect', route: 'competent-authority', determinedBy: ['183-gazette'] } },
  { name: 'Whether the Gazette names him is found out before anything is said', asked: name, facts: { ...mandate, competentOffice: undefined }, expect: { outcome: 'verify', determinedBy: ['183-gazette'], missing: ['competentOffice'] } },
  { name: 'A mandate without reasons is asked for them', asked: name, facts: { ...mandate, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['182-reasons'], missing: ['statementOfReasons'] } },
  { name: 'One that names no law is asked for it', asked: name, facts: { ...mandate, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['182-reasons'], missing: ['legalBasis'] } },
  { name: 'One without a signature is asked for it', asked: name, facts: { ...mandate, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['182-form'], missing: ['signature'] } },
  { name: 'What a page shows to everybody is not its matter', asked: ['published-content'], facts: mandate, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A mandate that was withdrawn opens nothing', asked: name, facts: { ...mandate, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['183-withdrawn'], silent: ['183-hours'] } },
  { name: 'On the day of its publication the Act did not apply yet', asked: name, facts: mandate, asOf: '2025-07-16', expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['182-applies'] } },
  { name: 'From 17 July 2025 it does', asked: name, facts: mandate, asOf: '2025-07-17', expect: { outcome: 'disclose', determinedBy: ['182'] } },
  { name: 'Mandates under the Act of 2014 are not told here', asked: name, facts: mandate, asOf: '2025-07-15', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...mandate, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'Where a device is when a life is in danger is for a lawyer', asked: ['location'], facts: { ...mandate, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['182-location'] } },
  ...(['civil', 'administrative', 'sentence-execution', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether a mandate serves proceedings of the kind ${proceedings} is for a lawyer`, asked: name, facts: { ...mandate, authorityKind: 'administrative', proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['182-purpose'] },
  })),
  { name: 'In which proceedings it is made is asked for', asked: name, facts: { ...mandate, proceedings: undefined }, expect: { outcome: 'clarify', determinedBy: ['182-purpose'], missing: ['proceedings'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...mandate, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['183-served'] } },
  { name: 'One of 15 July 2025 rests on that Act, whenever it is received', asked: name, facts: mandate, issuedOn: '2025-07-15', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
]
