import type { LawCase } from '../../support/given.ts'
import { calls, interception, keeping, log, messages, name, order } from './poland.ts'

/*
 * Cases of the Polish Code of Criminal Procedure. Each expectation was written from the article named beside it.
 */

export const kodeksPostepowaniaKarnegoCases: readonly LawCase[] = [
  // art. 218
  { name: 'An operator hands messages to a court that orders it', asked: messages, facts: order, expect: { outcome: 'disclose', determinedBy: ['218-1'], duties: ['218-duty'], approvals: 1 } },
  { name: 'And who called whom and from where', asked: calls, facts: order, expect: { outcome: 'disclose', determinedBy: ['218-1-data'], duties: ['218-duty'] } },
  { name: 'The police may bring the order of a court', asked: calls, facts: { ...order, authorityKind: 'police', validatedBy: 'court' }, expect: { outcome: 'disclose', determinedBy: ['218-1-data'] } },
  { name: 'They make none', asked: [...calls, ...name], facts: { ...order, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['218-who'] } },
  { name: 'Whether a prosecutor has messages is for a lawyer', asked: messages, facts: { ...order, authorityKind: 'prosecutor' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-1-prosecutor'] } },
  { name: 'Whether a prosecutor has calls without a court a lawyer weighs against the law of the Union', asked: calls, facts: { ...order, authorityKind: 'prosecutor' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-union'], duties: ['218-duty'] } },
  { name: 'So it is when the police brings the order of a prosecutor', asked: calls, facts: { ...order, authorityKind: 'police', validatedBy: 'prosecutor' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-union'], duties: ['218-duty'] } },
  { name: 'When the police brings that of a court, it has them', asked: calls, facts: { ...order, authorityKind: 'police', validatedBy: 'court' }, expect: { outcome: 'disclose', determinedBy: ['218-1-data'] } },
  { name: 'In urgency a prosecutor has them', asked: ['location'], facts: { ...order, authorityKind: 'prosecutor', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'disclose', determinedBy: ['218-1-data'] } },
  { name: 'What a messenger stores is for a lawyer', asked: [...messages, ...calls, ...name, ...log], facts: { ...order, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['236a'], silent: ['218-duty'] } },
  { name: 'What a marketplace with a chat stores is too', asked: [...messages, ...calls], facts: { ...order, serviceKind: 'communication-between-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['236a'], silent: ['218-duty'] } },
  { name: 'While we do not know what kind of service it is, we find that out first', asked: calls, facts: { ...order, serviceKind: undefined }, expect: { outcome: 'verify', determinedBy: ['218-1-data', '236a'], missing: ['serviceKind'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...order, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['236a'] } },
  { name: 'Messages that are still to come are for interception', asked: messages, facts: { ...order, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A civil dispute leads to no such order', asked: messages, facts: { ...order, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['218-civil'] } },
  { name: 'An order without reasons is asked for them', asked: messages, facts: { ...order, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['94-1'], missing: ['statementOfReasons'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: messages, facts: { ...order, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['218-form'], missing: ['userIdentifier'] } },
  { name: 'An order to keep without reasons is asked for them', asked: messages, facts: { ...keeping, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['94-1'], missing: ['statementOfReasons'] } },
  { name: 'One without a period is asked for it', asked: calls, facts: { ...order, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['218-period'], missing: ['timeRange'] } },
  { name: 'One that was withdrawn opens nothing', asked: [...messages, ...calls], facts: { ...order, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['218-withdrawn'], silent: ['218-duty'] } },
  { name: 'How the article read before the day of its text a lawyer says', asked: [...messages, ...calls], facts: order, issuedOn: '2019-12-30', receivedOn: '2019-12-30', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-1-before'] } },
  { name: 'From that day on it is as here', asked: messages, facts: order, issuedOn: '2019-12-31', receivedOn: '2019-12-31', expect: { outcome: 'disclose', determinedBy: ['218-1'] } },
  { name: 'To our entity in Ireland the law there says what it may give', asked: messages, facts: { ...order, addresseeState: 'IE' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },

  // art. 218a
  { name: 'An operator keeps what a court orders to be kept, for ninety days', asked: [...messages, ...calls, ...name], facts: keeping, expect: { outcome: 'preserve', determinedBy: ['218a-1'], duties: ['218a-90'], silent: ['218a-90-other'] } },
  { name: 'A prosecutor may order it as well', asked: messages, facts: { ...keeping, authorityKind: 'prosecutor' }, expect: { outcome: 'preserve', determinedBy: ['218a-1'], duties: ['218a-90'] } },
  { name: 'The police may not', asked: messages, facts: { ...keeping, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['218a-who'] } },
  { name: 'Whether a messenger is bound is for a lawyer, and the days may run', asked: messages, facts: { ...keeping, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218a-1-other'], silent: ['218a-90'] } },
  { name: 'An order to keep that does not say what is asked', asked: messages, facts: { ...keeping, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['218a-form'], missing: ['dataCategory'], duties: ['218a-90'] } },
  { name: 'One that was withdrawn keeps nothing', asked: messages, facts: { ...keeping, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['218-withdrawn'], silent: ['218a-90', '218a-90-other'] } },

  // art. 237
  { name: 'Interception is granted to nobody', asked: [...messages, ...log, ...name], facts: interception, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['237-1'] } },
  // for what, and who brings it
  { name: 'Urgency of another kind gives a prosecutor no calls without a lawyer', asked: calls, facts: { ...order, authorityKind: 'prosecutor', emergency: 'yes', emergencyGround: 'other' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-union'] } },
  { name: 'The police do not go round that with the order of a prosecutor', asked: calls, facts: { ...order, authorityKind: 'police', validatedBy: 'prosecutor' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-union'] } },
  { name: 'The number behind an IP address is for a lawyer where a prosecutor orders it', asked: ['phone-number'], facts: { ...order, authorityKind: 'prosecutor', targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-union'] } },
  { name: 'Whether a tax case leads to an order is for a lawyer', asked: messages, facts: { ...order, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-criminal'] } },
  { name: 'A civil dispute has nothing kept', asked: messages, facts: { ...keeping, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['218-civil'] } },
  { name: 'What a private party brings is for a lawyer', asked: messages, facts: { ...order, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['218-served'] } },
  { name: 'Where a life is in danger the police bring the order of a prosecutor', asked: ['location'], facts: { ...order, authorityKind: 'police', validatedBy: 'prosecutor', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'disclose', determinedBy: ['218-1-data'] } },
  { name: 'The number behind an IP address they have with that of a court', asked: ['phone-number'], facts: { ...order, authorityKind: 'police', validatedBy: 'court', targetKind: 'ip-endpoint' }, expect: { outcome: 'disclose', determinedBy: ['218-1-data'] } },
]
