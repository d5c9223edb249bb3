import type { LawCase } from '../../support/given.ts'
import { kept, log, messages, name, traffic } from './spain.ts'

/*
 * Cases of the Ley 25/2007. Each expectation was written from the articles.
 */

export const ley252007Cases: readonly LawCase[] = [
  { name: 'A judge has an operator hand over within seven days who communicated with whom, when and from where, and the user is not told', asked: [...traffic, ...name, 'postal-address', 'device-identifier'], facts: kept, expect: { outcome: 'disclose', determinedBy: ['6-1'], duties: ['7-3', '9-1'], approvals: 1 } },
  { name: 'Who was behind an IP address is in the list as well', asked: name, facts: { ...kept, targetKind: 'ip-endpoint' }, expect: { outcome: 'disclose', determinedBy: ['6-1'] } },
  { name: 'The police brings the authorisation of the judge', asked: traffic, facts: { ...kept, authorityKind: 'police', validatedBy: 'investigating-judge' }, expect: { outcome: 'disclose', determinedBy: ['6-1'] } },
  { name: 'Without one it gets nothing', asked: traffic, facts: { ...kept, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['6-1-judge'] } },
  { name: 'Whether an offence below five years is serious is for a lawyer', asked: log, facts: { ...kept, maximumPenaltyMonths: 59 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['1-1'], duties: ['7-3'] } },
  { name: 'One of five years is', asked: log, facts: { ...kept, maximumPenaltyMonths: 60 }, expect: { outcome: 'disclose', determinedBy: ['6-1'] } },
  { name: 'The penalty is asked for', asked: log, facts: { ...kept, maximumPenaltyMonths: undefined }, expect: { outcome: 'clarify', determinedBy: ['1-1'], missing: ['maximumPenaltyMonths'] } },
  { name: 'Contents are outside the law', asked: [...messages, 'stored-file'], facts: kept, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['1-3'] } },
  { name: 'Payments are not in the list', asked: ['payment-instrument', 'billing-record'], facts: kept, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'An e-mail address and the first IP address are for a lawyer', asked: ['email-address', 'registration-ip', 'server-log'], facts: kept, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6-1-other'], duties: ['7-3'] } },
  { name: 'A service that stores files is no operator', asked: log, facts: { ...kept, serviceKind: 'storage-for-users' }, expect: { outcome: 'decline', ground: 'service-not-covered', determinedBy: ['2'] } },
  { name: 'Whether a messenger is one is for a lawyer', asked: log, facts: { ...kept, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['2-messengers'] } },
  { name: 'Whether a marketplace with a chat is too', asked: log, facts: { ...kept, serviceKind: 'communication-between-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['2-messengers'] } },
  { name: 'What kind of service it is we find out first', asked: log, facts: { ...kept, serviceKind: undefined }, expect: { outcome: 'verify', determinedBy: ['2', '2-messengers'], missing: ['serviceKind'] } },
  { name: 'An order that does not say which data is asked', asked: log, facts: { ...kept, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['7-2'], missing: ['dataCategory'], duties: ['7-3'] } },
  { name: 'One without a signature is asked for it', asked: log, facts: { ...kept, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['7-2-form'], missing: ['signature'] } },
  { name: 'What is still to come is not handed over', asked: traffic, facts: { ...kept, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['6-1-held'] } },
  { name: 'An order that was withdrawn opens nothing', asked: log, facts: { ...kept, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'], silent: ['7-3'] } },
  { name: 'On 10 May 2014 the law had its earlier wording, which is for a lawyer', asked: log, facts: kept, asOf: '2014-05-10', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6-1-2007'] } },
  { name: 'The next day it had its present one', asked: log, facts: kept, asOf: '2014-05-11', expect: { outcome: 'disclose', determinedBy: ['6-1'], duties: ['7-3'] } },
  { name: 'Before 8 November 2007 there was no such law', asked: log, facts: kept, asOf: '2007-11-07', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say about kept data too', asked: log, facts: { ...kept, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'A civil case has nothing of what is kept', asked: [...log, 'person-name'], facts: { ...kept, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['1-1-civil'] } },
  { name: 'Whether the intelligence centre has it outside criminal proceedings is for a lawyer', asked: log, facts: { ...kept, authorityKind: 'intelligence', validatedBy: 'judge', proceedings: 'national-security' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['1-1-criminal'] } },
  { name: 'An order for a log without a period is asked for it', asked: log, facts: { ...kept, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['7-2-period'], missing: ['timeRange'] } },
  { name: 'A name needs none', asked: ['person-name'], facts: { ...kept, timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['6-1'] } },
  { name: 'What a private party brings is for a lawyer', asked: log, facts: { ...kept, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['7-served'] } },
]
