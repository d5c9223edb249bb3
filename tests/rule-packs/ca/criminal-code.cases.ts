import type { LawCase } from '../../support/given.ts'
import { account, addresses, contents, debated, demand, everything, financial, general, interception, keeping, log, messages, name, series, tracing, tracking, transmission, transmissions, voluntary } from './canada.ts'

/*
 * Cases of the Criminal Code, ss. 487.011 to 487.0195. Each expectation was written from the section named beside it.
 */

const plain = everything.filter((it) => it !== 'location' && it !== 'puk-code')
const beyondTransmission = everything.filter((it) => ![...transmissions, ...debated].includes(it))

export const criminalCodeCases: readonly LawCase[] = [
  // s. 487.014
  { name: 'A judge has records, logs and stored messages produced within the time of the order', asked: plain, facts: general, expect: { outcome: 'disclose', determinedBy: ['487.014-1'], duties: ['487.0192-1'], silent: ['487.0191-1', '487.0192-2'], approvals: 1 } },
  { name: 'So has a court, and a constable may bring its order', asked: name, facts: { ...general, authorityKind: 'police', validatedBy: 'court' }, expect: { outcome: 'disclose', determinedBy: ['487.014-1'] } },
  { name: 'Whereabouts and what opens a SIM card are for a lawyer under the general section', asked: ['location', 'puk-code'], facts: general, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.014-other'], silent: ['487.0192-1'] } },
  { name: 'A constable alone orders nothing', asked: [...name, ...log, ...messages], facts: { ...general, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['487.014-who'] } },
  { name: 'A prosecutor alone neither', asked: log, facts: { ...general, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['487.014-who'] } },
  { name: 'What the paper of a constable rests on is asked for', asked: log, facts: { ...general, authorityKind: 'police', validatedBy: undefined }, expect: { outcome: 'clarify', determinedBy: ['487.014-who'], missing: ['validatedBy'] } },
  { name: 'Who was behind an IP address is told on the order of a judge', asked: name, facts: { ...general, targetKind: 'ip-endpoint' }, expect: { outcome: 'disclose', determinedBy: ['487.014-1'] } },
  { name: 'Who was behind an IP address is not told to a constable', asked: name, facts: { ...general, targetKind: 'ip-endpoint', authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['487.014-who'] } },
  { name: 'Which addresses an account had is told on the order of a judge', asked: addresses, facts: general, expect: { outcome: 'disclose', determinedBy: ['487.014-1'] } },
  { name: 'What is still to come is nothing that can be produced', asked: series.filter((it) => it !== 'location'), facts: { ...general, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['487.014-stored'] } },
  { name: 'A civil dispute is no offence', asked: name, facts: { ...general, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['487.014-civil'] } },
  { name: 'An order that is not signed is asked for that', asked: name, facts: { ...general, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['487.014-form'], missing: ['signature'] } },
  { name: 'One that means nobody is asked whom it means', asked: name, facts: { ...general, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['487.014-form'], missing: ['userIdentifier'] } },
  { name: 'One that names no officer is asked to whom it is produced', asked: name, facts: { ...general, dataRecipient: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['487.0192-1-recipient'], missing: ['dataRecipient'], duties: ['487.0192-1'] } },
  { name: 'One for a log without a period is asked for it', asked: log, facts: { ...general, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['487.014-period'], missing: ['timeRange'] } },
  { name: 'For a name it needs none', asked: name, facts: { ...general, timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['487.014-1'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...general, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.014-served'] } },
  { name: 'An order that was revoked opens nothing', asked: [...name, ...messages], facts: { ...general, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['487.019-3'], silent: ['487.0192-1'] } },
  { name: 'An order of its own forbids to tell anybody', asked: name, facts: { ...general, nonDisclosure: 'ordered' }, expect: { outcome: 'disclose', determinedBy: ['487.014-1'], duties: ['487.0191-1', '487.0192-1'] } },
  { name: 'A wish for silence binds nobody', asked: name, facts: { ...general, nonDisclosure: 'requested' }, expect: { outcome: 'disclose', determinedBy: ['487.014-1'], silent: ['487.0191-1'] } },
  { name: 'An emergency opens nothing by itself', asked: name, facts: { ...general, authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['487.014-who'] } },

  // ss. 487.015 to 487.018
  { name: 'An order to trace a communication opens transmission data, as soon as feasible', asked: transmissions, facts: tracing, expect: { outcome: 'disclose', determinedBy: ['487.015-1'], duties: ['487.0192-2'], silent: ['487.0192-1'] } },
  { name: 'It is served within sixty days, the fifty-ninth of which is one', asked: log, facts: { ...tracing, orderAgeDays: 59 }, expect: { outcome: 'disclose', determinedBy: ['487.015-1'] } },
  { name: 'And so is the sixtieth', asked: log, facts: { ...tracing, orderAgeDays: 60 }, expect: { outcome: 'disclose', determinedBy: ['487.015-1'] } },
  { name: 'On the day after a person looks whether it was served in time, or concerns organised crime or terrorism', asked: log, facts: { ...tracing, orderAgeDays: 61 }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['487.015-4'], missing: ['orderStillStands'] } },
  { name: 'If it was it is followed', asked: log, facts: { ...tracing, orderAgeDays: 61, orderStillStands: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['487.015-1'] } },
  { name: 'If not it has lapsed', asked: log, facts: { ...tracing, orderAgeDays: 61, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'lapsed', determinedBy: ['487.015-4', '487.019-3'] } },
  { name: 'If not it has lapsed; also when its date is of yesterday', asked: log, facts: { ...tracing, orderAgeDays: 1, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['487.019-3'] } },
  { name: 'An order to trace without a date is asked when it was made', asked: log, facts: { ...tracing, issueDate: 'missing', orderAgeDays: undefined }, issuedOn: null, expect: { outcome: 'clarify', determinedBy: ['487.014-form', '487.015-4'], missing: ['issueDate', 'orderAgeDays', 'orderStillStands'] } },
  { name: 'Of the other orders no section says so', asked: log, facts: { ...transmission, orderAgeDays: 61 }, expect: { outcome: 'disclose', determinedBy: ['487.016-1'] } },
  { name: 'An order for transmission data opens them within its time', asked: transmissions, facts: transmission, expect: { outcome: 'disclose', determinedBy: ['487.016-1'], duties: ['487.0192-1'], silent: ['487.0192-2'] } },
  { name: 'Log files and identifiers of devices are for a lawyer', asked: debated, facts: transmission, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.016-debated'], silent: ['487.0192-1'] } },
  { name: 'And when a communication is traced', asked: debated, facts: tracing, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.016-debated'] } },
  { name: 'An order for transmission data reaches no names, no whereabouts and no contents', asked: beyondTransmission, facts: transmission, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['487.018-only'], silent: ['487.0192-1'] } },
  { name: 'An order to trace neither, and so no name behind an IP address', asked: [...name, ...messages], facts: { ...tracing, targetKind: 'ip-endpoint' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['487.018-only'] } },
  { name: 'An order for tracking data opens whereabouts', asked: ['location'], facts: tracking, expect: { outcome: 'disclose', determinedBy: ['487.017-1'], duties: ['487.0192-1'] } },
  { name: 'And nothing else', asked: [...name, ...log, ...messages], facts: tracking, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['487.018-only'] } },
  { name: 'Whereabouts that are still to come are not produced', asked: ['location'], facts: { ...tracking, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['487.014-stored'] } },
  { name: 'An order for financial data opens the account of a financial service', asked: account, facts: financial, expect: { outcome: 'disclose', determinedBy: ['487.018-1'], duties: ['487.0192-1'] } },
  { name: 'But not what was paid', asked: ['billing-record', 'payment-instrument', 'purchase-history'], facts: financial, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['487.018-only'] } },
  { name: 'It is not addressed to a messenger', asked: account, facts: { ...financial, serviceKind: 'number-independent-communications' }, expect: { outcome: 'decline', ground: 'service-not-covered', determinedBy: ['487.018-service'] } },
  { name: 'A constable alone orders no transmission data', asked: log, facts: { ...transmission, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['487.014-who'] } },
  { name: 'An order for transmission data in a civil dispute is none', asked: log, facts: { ...transmission, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['487.014-civil'] } },

  // s. 487.0195
  { name: 'Whether a name may be given on a request is for a lawyer', asked: name, facts: voluntary, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.0195'] } },
  { name: 'Who was behind an IP address is not given on a request', asked: name, facts: { ...voluntary, targetKind: 'ip-endpoint' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['spencer'] } },
  { name: 'In an emergency a person looks at that', asked: name, facts: { ...voluntary, targetKind: 'ip-endpoint', emergency: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.0195'] } },
  { name: 'IP addresses are not given on a request', asked: addresses, facts: voluntary, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['bykovets'] } },
  { name: 'In an emergency a person looks at these too', asked: addresses, facts: { ...voluntary, emergency: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.0195'] } },
  { name: 'Contents and whereabouts are not given on a request', asked: [...contents, 'location'], facts: voluntary, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Where a life is in danger a lawyer looks at that at once', asked: ['location', 'server-log', ...contents], facts: { ...voluntary, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.0195-emergency'] } },
  { name: 'A prosecutor cannot ask so', asked: name, facts: { ...voluntary, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['487.0195-who'] } },
  { name: 'On 29 February 2024 Bykovets was not decided', asked: addresses, facts: voluntary, asOf: '2024-02-29', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.0195'] } },
  { name: 'On 1 March 2024 it was', asked: addresses, facts: voluntary, asOf: '2024-03-01', expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['bykovets'] } },

  // Part VI
  { name: 'An authorization to intercept means what is still to come', asked: [...log, ...messages], facts: interception, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['487.02'] } },

  // ss. 487.012 and 487.013
  { name: 'A constable has everything kept for twenty-one days', asked: everything, facts: demand, expect: { outcome: 'preserve', determinedBy: ['487.012-1'], duties: ['487.012-4-a'], silent: ['487.012-4-b', '487.013-6', '487.0191-1'], approvals: 0 } },
  { name: 'For the offence of another State it is ninety', asked: messages, facts: { ...demand, proceedings: 'mutual-assistance' }, expect: { outcome: 'preserve', determinedBy: ['487.012-1'], duties: ['487.012-4-b'], silent: ['487.012-4-a'] } },
  { name: 'A judge has an order for that and makes no demand', asked: log, facts: { ...demand, authorityKind: 'judge' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['487.012-who'] } },
  { name: 'A demand that means nobody is asked whom it means, and the data are kept meanwhile', asked: log, facts: { ...demand, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['487.012-form'], missing: ['userIdentifier'], duties: ['487.012-4-a'] } },
  { name: 'A demand may forbid to tell anybody', asked: log, facts: { ...demand, nonDisclosure: 'ordered' }, expect: { outcome: 'preserve', determinedBy: ['487.012-1'], duties: ['487.012-4-a', '487.0191-1'] } },
  { name: 'A demand that was revoked keeps nothing', asked: log, facts: { ...demand, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['487.019-3'], silent: ['487.012-4-a'] } },
  { name: 'A demand for a civil dispute is none', asked: log, facts: { ...demand, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['487.014-civil'] } },
  { name: 'A judge has everything kept for ninety days', asked: everything, facts: keeping, expect: { outcome: 'preserve', determinedBy: ['487.013-1'], duties: ['487.013-6'], silent: ['487.012-4-a'] } },
  { name: 'A constable alone makes no order to keep', asked: log, facts: { ...keeping, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['487.013-who'] } },
  { name: 'An order to keep that is not signed is asked for that', asked: log, facts: { ...keeping, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['487.014-form'], missing: ['signature'], duties: ['487.013-6'] } },
  { name: 'An order to keep that was revoked keeps nothing', asked: log, facts: { ...keeping, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['487.019-3'], silent: ['487.013-6'] } },

  { name: 'On 8 March 2015 these sections were not in force', asked: name, facts: general, asOf: '2015-03-08', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 9 March 2015 they were', asked: name, facts: general, asOf: '2015-03-09', expect: { outcome: 'disclose', determinedBy: ['487.014-1'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...general, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['487.0192-1'] } },
  ...(['administrative', 'national-security', 'sentence-execution', 'mutual-assistance', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether an order to produce serves proceedings of the kind ${proceedings} is for a lawyer`, asked: [...name, ...log, ...messages], facts: { ...general, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.014-criminal'] },
  })),
  { name: 'An order to keep serves the offence of another State', asked: messages, facts: { ...keeping, proceedings: 'mutual-assistance' }, expect: { outcome: 'preserve', determinedBy: ['487.013-1'] } },
  { name: 'Whether a demand serves an administrative case is for a lawyer, and the data are kept meanwhile', asked: log, facts: { ...demand, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.014-criminal'], duties: ['487.012-4-a'] } },
  { name: 'So is a demand that a private party brings', asked: log, facts: { ...demand, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.014-served'] } },
  { name: 'On 17 September 2024 the section on requests had other words, and a prosecutor was for a lawyer', asked: name, facts: { ...voluntary, authorityKind: 'prosecutor' }, asOf: '2024-09-17', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['487.0195'] } },
]
