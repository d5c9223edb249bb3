import type { LawCase } from '../../support/given.ts'
import { interception, log, messages, name, production, seizure, whoWithWhom } from './italy.ts'

/*
 * Cases of the Codice di procedura penale. Each expectation was written from the articles.
 */

export const codiceDiProceduraPenaleCases: readonly LawCase[] = [
  { name: 'Whether a prosecutor has to be told who a customer is is for a lawyer', asked: [...name, 'email-address', 'registration-date', 'payment-instrument'], facts: production, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['248'] } },
  { name: 'For the police alone a lawyer looks at both', asked: name, facts: { ...production, authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['248', '248-who'] } },
  { name: 'Who was behind an IP address is for a lawyer', asked: name, facts: { ...production, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['248', '248-address'] } },
  { name: 'A device and the first address may be traffic data, which is for a lawyer', asked: ['device-identifier', 'registration-ip'], facts: production, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['248'] } },
  { name: 'Traffic data take a judge', asked: whoWithWhom, facts: production, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['248-traffic'] } },
  { name: 'Messages take more than a request', asked: messages, facts: production, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A request without a file number is asked for it', asked: name, facts: { ...production, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['248', '254-bis-form'], missing: ['fileNumber'] } },
  { name: 'A civil case is for a lawyer', asked: name, facts: { ...seizure, proceedings: 'civil' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['254-bis-criminal'] } },
  { name: 'A request that was withdrawn opens nothing', asked: name, facts: { ...production, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'], silent: ['248-duty'] } },
  { name: 'On 29 September 2021 no law was read that kept traffic data for a judge', asked: log, facts: production, asOf: '2021-09-29', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },

  { name: 'A prosecutor seizes what a provider knows of a customer, and the original is kept', asked: [...name, 'payment-instrument', 'registration-record'], facts: seizure, expect: { outcome: 'disclose', determinedBy: ['254-bis'], duties: ['254-bis-time', '254-bis-keep'] } },
  { name: 'Messages that a prosecutor seizes are for a lawyer', asked: [...messages, 'stored-file'], facts: seizure, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['254-bis-contents'], duties: ['254-bis-time'] } },
  { name: 'A judge seizes them', asked: [...messages, 'stored-file'], facts: { ...seizure, authorityKind: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['254-bis'], duties: ['254-bis-time', '254-bis-keep'] } },
  { name: 'The police alone seizes nothing', asked: [...messages, ...name], facts: { ...seizure, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['254-bis-who'] } },
  { name: 'By order of a prosecutor the police does', asked: name, facts: { ...seizure, authorityKind: 'police', validatedBy: 'prosecutor' }, expect: { outcome: 'disclose', determinedBy: ['254-bis'] } },
  { name: 'Traffic data that are seized are for a lawyer', asked: whoWithWhom, facts: { ...seizure, authorityKind: 'judge' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['254-bis-traffic'] } },
  { name: 'Whether a prosecutor learns by seizure who was behind an IP address is for a lawyer', asked: name, facts: { ...seizure, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['254-bis-address'] } },
  { name: 'A judge learns it so', asked: name, facts: { ...seizure, targetKind: 'ip-endpoint', authorityKind: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['254-bis'] } },
  { name: 'A prosecutor learned it so before traffic data took a judge', asked: name, facts: { ...seizure, targetKind: 'ip-endpoint' }, asOf: '2021-09-29', expect: { outcome: 'disclose', determinedBy: ['254-bis'] } },
  { name: 'What is still to come is not seized', asked: [...log, ...messages], facts: { ...seizure, authorityKind: 'judge', windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['254-held'] } },
  { name: 'A decree without a signature is asked for it', asked: name, facts: { ...seizure, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['254-bis-form'], missing: ['signature'] } },
  { name: 'Before 5 April 2008 the article was not there', asked: name, facts: seizure, asOf: '2008-04-04', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day it is', asked: name, facts: seizure, asOf: '2008-04-05', expect: { outcome: 'disclose', determinedBy: ['254-bis'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say about seizure too', asked: name, facts: { ...seizure, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['254-bis-time'] } },

  { name: 'Nobody is given data as they arise', asked: [...messages, ...log, ...name], facts: interception, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['266'] } },
  { name: 'Not in urgency either', asked: messages, facts: { ...interception, authorityKind: 'prosecutor', emergency: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['266'] } },
  { name: 'Before the Code there is nothing', asked: messages, facts: interception, asOf: '1989-10-23', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Whether a prosecutor seizes who was behind an IP address is for a lawyer', asked: name, facts: { ...seizure, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['254-bis-address'] } },
  { name: 'A judge does', asked: name, facts: { ...seizure, targetKind: 'ip-endpoint', authorityKind: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['254-bis'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...seizure, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['254-bis-served'] } },
  { name: 'Data held for somebody bound by a professional secret are looked at first', asked: messages, facts: { ...seizure, authorityKind: 'judge', privilegedInfrastructure: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['256'] } },
]
