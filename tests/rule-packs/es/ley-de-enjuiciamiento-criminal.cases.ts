import type { LawCase } from '../../support/given.ts'
import { address, associated, holder, interception, keeping, log, messages, name, traffic } from './spain.ts'

/*
 * Cases of the Ley de Enjuiciamiento Criminal. Each expectation was written from the articles.
 */

export const leyDeEnjuiciamientoCriminalCases: readonly LawCase[] = [
  // art. 588 ter m
  { name: 'The judicial police learns without a judge who holds an account, and which numbers', asked: ['person-name', 'phone-number', 'email-address', 'account-id', 'username'], facts: holder, expect: { outcome: 'disclose', determinedBy: ['588-ter-m'], duties: ['588-ter-m-duty'], approvals: 1 } },
  { name: 'So does a prosecutor', asked: name, facts: { ...holder, authorityKind: 'prosecutor' }, expect: { outcome: 'disclose', determinedBy: ['588-ter-m'], duties: ['588-ter-m-duty'] } },
  { name: 'An administrative authority does not', asked: name, facts: { ...holder, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['588-ter-m-who'] } },
  { name: 'Whether a judge may use the article of the police is for a lawyer', asked: name, facts: { ...holder, authorityKind: 'judge' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['588-ter-m-named'] } },
  { name: 'An address, a contract, a device and a card are for a lawyer', asked: ['postal-address', 'registration-record', 'device-identifier', 'payment-instrument', 'date-of-birth'], facts: holder, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['588-ter-m-other'], duties: ['588-ter-m-duty'] } },
  { name: 'Who was behind an IP address the police does not learn alone', asked: name, facts: { ...holder, targetKind: 'ip-endpoint' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['588-ter-m-address'] } },
  { name: 'Nor which addresses an account had, nor with whom', asked: [...traffic.filter((it) => it !== 'location'), 'registration-ip', 'location'], facts: holder, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Nor what was written', asked: messages, facts: holder, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A question without a file number is asked for it', asked: name, facts: { ...holder, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['588-ter-j-form'], missing: ['fileNumber'] } },
  { name: 'Who looks for somebody missing may ask too', asked: name, facts: { ...holder, proceedings: 'other', offenceKind: 'missing-person' }, expect: { outcome: 'disclose', determinedBy: ['588-ter-m'] } },
  { name: 'A civil case has no use for it', asked: name, facts: { ...holder, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['588-ter-j-civil'] } },
  { name: 'A question that was withdrawn opens nothing', asked: name, facts: { ...holder, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'], silent: ['588-ter-m-duty'] } },
  { name: 'Before 6 December 2015 the articles were not there', asked: name, facts: holder, asOf: '2015-12-05', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day they are', asked: name, facts: holder, asOf: '2015-12-06', expect: { outcome: 'disclose', determinedBy: ['588-ter-m'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...holder, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['588-ter-m-duty'] } },

  // art. 588 ter k
  { name: 'The investigating judge learns who and which device was behind an IP address, and we are silent about it', asked: ['person-name', 'postal-address', 'phone-number', 'device-identifier'], facts: address, expect: { outcome: 'disclose', determinedBy: ['588-ter-k'], duties: ['588-ter-j-time', '588-ter-e-2'] } },
  { name: 'So does the police with the authorisation of the judge', asked: name, facts: { ...address, authorityKind: 'police', validatedBy: 'investigating-judge' }, expect: { outcome: 'disclose', determinedBy: ['588-ter-k'] } },
  { name: 'Without it the police does not', asked: name, facts: { ...address, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['588-ter-j-judge'] } },
  { name: 'Nor does a prosecutor', asked: name, facts: { ...address, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['588-ter-j-judge'] } },
  { name: 'The order starts from an address, not from an account', asked: name, facts: { ...address, targetKind: 'account' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['588-ter-k-address'] } },
  { name: 'It opens no log', asked: log, facts: address, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Where the device was, and documents, are for a lawyer', asked: ['location', 'registration-record', 'date-of-birth'], facts: address, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['588-ter-k-other'] } },
  { name: 'An offence that was not committed online is for a lawyer', asked: name, facts: { ...address, offenceByInformationSystem: 'no' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['588-ter-k-online'] } },

  // art. 588 ter j
  { name: 'A judge learns which addresses an account had, with whom, when and where', asked: [...traffic, 'registration-ip', 'last-login-ip', 'device-identifier'], facts: associated, expect: { outcome: 'disclose', determinedBy: ['588-ter-j'], duties: ['588-ter-j-time', '588-ter-e-2'] } },
  { name: 'The police alone does not', asked: traffic, facts: { ...associated, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['588-ter-j-judge'] } },
  { name: 'Bills, logs of servers and who the user is are for a lawyer on that order', asked: ['billing-record', 'server-log', ...name, 'postal-address'], facts: associated, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['588-ter-j-other'], duties: ['588-ter-j-time'] } },
  { name: 'Messages are nothing that is associated', asked: messages, facts: associated, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'An order that does not say which data is asked', asked: log, facts: { ...associated, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['588-ter-j-2'], missing: ['dataCategory'], duties: ['588-ter-j-time'] } },
  { name: 'One without a period is asked for it', asked: log, facts: { ...associated, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['588-ter-j-period'], missing: ['timeRange'] } },
  { name: 'What is still to come is not handed over', asked: traffic, facts: { ...associated, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['588-ter-j-held'] } },

  // art. 588 ter a
  { name: 'Nobody is given data as they arise', asked: [...messages, ...log, ...name], facts: interception, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['588-ter-a'] } },
  { name: 'Not in an emergency either', asked: messages, facts: { ...interception, authorityKind: 'administrative', emergency: 'yes', offenceKind: 'terrorism' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['588-ter-a'] } },

  // art. 588 octies
  { name: 'The judicial police has anything kept for ninety days, and we are silent about it', asked: [...name, ...traffic, ...messages, 'stored-file'], facts: keeping, expect: { outcome: 'preserve', determinedBy: ['588-octies'], duties: ['588-octies-90', '588-octies-secret'] } },
  { name: 'Once extended, for a hundred and eighty', asked: log, facts: { ...keeping, preservationPeriod: 'extended' }, expect: { outcome: 'preserve', determinedBy: ['588-octies'], duties: ['588-octies-180'], silent: ['588-octies-90'] } },
  { name: 'Whether a judge may do so by this article is for a lawyer, and the data are kept meanwhile', asked: log, facts: { ...keeping, authorityKind: 'investigating-judge' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['588-ter-m-named'], duties: ['588-octies-90'] } },
  { name: 'An administrative authority may not', asked: log, facts: { ...keeping, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['588-octies-who'] } },
  { name: 'A demand to keep that does not say which data is asked, and the data are kept meanwhile', asked: log, facts: { ...keeping, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['588-octies-which'], missing: ['dataCategory'], duties: ['588-octies-90'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: log, facts: { ...keeping, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['588-octies-whose'], missing: ['userIdentifier'] } },
  { name: 'A demand to keep that was withdrawn ends it', asked: log, facts: { ...keeping, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'], silent: ['588-octies-90', '588-octies-180'] } },
  // for what, and who brings it
  { name: 'A civil case is no criminal one, whoever is called missing in it', asked: name, facts: { ...holder, proceedings: 'civil', offenceKind: 'missing-person' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['588-ter-j-civil'] } },
  { name: 'Nor has it anything kept', asked: messages, facts: { ...keeping, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['588-ter-j-civil'] } },
  { name: 'Somebody missing in an administrative case is for a lawyer', asked: traffic, facts: { ...associated, proceedings: 'administrative', offenceKind: 'missing-person' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['588-ter-j-criminal'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...holder, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['588-ter-j-served'] } },
]
