import type { LawCase } from '../../support/given.ts'
import { code, contents, log, messages, name, plain, ruleOrder, series, traffic } from './india.ts'

/*
 * Cases of rule 3(1)(j) of the Intermediary Guidelines and Digital Media Ethics Code Rules 2021. Each expectation was written from that clause.
 */

export const intermediaryRulesCases: readonly LawCase[] = [
  { name: 'An order of the police is answered within seventy-two hours with what identifies the customer and the addresses that he used', asked: plain, facts: ruleOrder, expect: { outcome: 'disclose', determinedBy: ['3-1-j'], duties: ['3-1-j-hours'], silent: ['3-1-j-hours-debated'], approvals: 1 } },
  { name: 'Who was behind an IP address is what the rule is for', asked: name, facts: { ...ruleOrder, targetKind: 'ip-endpoint', purpose: 'identify-user' }, expect: { outcome: 'disclose', determinedBy: ['3-1-j'] } },
  { name: 'With whom he communicated and where he was is for a lawyer, and the hours may run', asked: [...traffic, ...code], facts: ruleOrder, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-1-j-traffic'], silent: ['3-1-j-hours'] } },
  { name: 'What he wrote is for a lawyer too', asked: contents, facts: ruleOrder, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-1-j-contents'], silent: ['3-1-j-hours'] } },
  { name: 'Even when a court orders it in this form', asked: messages, facts: { ...ruleOrder, authorityKind: 'court' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-1-j-contents'] } },
  { name: 'Whether a court may use it, which is no agency, is for a lawyer, and the hours may run', asked: plain, facts: { ...ruleOrder, authorityKind: 'court' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-1-j-court'], silent: ['3-1-j-hours'] } },
  { name: 'An agency for cyber security can use it', asked: log, facts: { ...ruleOrder, authorityKind: 'administrative' }, expect: { outcome: 'disclose', determinedBy: ['3-1-j'] } },
  { name: 'So can an intelligence agency', asked: log, facts: { ...ruleOrder, authorityKind: 'intelligence', proceedings: 'national-security' }, expect: { outcome: 'disclose', determinedBy: ['3-1-j'] } },
  { name: 'A private party cannot', asked: name, facts: { ...ruleOrder, authorityKind: 'other' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['3-1-j-agency'], silent: ['3-1-j-hours'] } },
  { name: 'Who asks is asked for', asked: name, facts: { ...ruleOrder, authorityKind: undefined }, expect: { outcome: 'clarify', determinedBy: ['3-1-j', '3-1-j-agency', '3-1-j-court'], missing: ['authorityKind'] } },
  { name: 'A civil dispute is none of its purposes', asked: name, facts: { ...ruleOrder, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['3-1-j-offence'] } },
  ...(['administrative', 'mutual-assistance', 'sentence-execution', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether ${proceedings} proceedings are one of its purposes is for a lawyer`, asked: name, facts: { ...ruleOrder, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-1-j-other'] },
  })),
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...ruleOrder, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-1-j-served'] } },
  { name: 'What it is for is asked for', asked: name, facts: { ...ruleOrder, proceedings: undefined }, expect: { outcome: 'clarify', determinedBy: ['3-1-j-offence', '3-1-j-other'], missing: ['proceedings'] } },
  { name: 'An order that does not state its purpose is asked for it, and the hours run', asked: log, facts: { ...ruleOrder, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['3-1-j-purpose'], missing: ['statementOfReasons'], duties: ['3-1-j-hours'] } },
  { name: 'One without a signature is asked for it', asked: log, facts: { ...ruleOrder, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['3-1-j-form'], missing: ['signature'] } },
  { name: 'One that names no law on which the agency acts is asked for it', asked: log, facts: { ...ruleOrder, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['3-1-j-form'], missing: ['legalBasis'] } },
  { name: 'One that does not say who made it is asked', asked: log, facts: { ...ruleOrder, issuingAuthority: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['3-1-j-form'], missing: ['issuingAuthority'] } },
  { name: 'One for a log without a period is asked for it', asked: log, facts: { ...ruleOrder, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['3-1-j-period'], missing: ['timeRange'] } },
  { name: 'For a name it needs none', asked: name, facts: { ...ruleOrder, timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['3-1-j'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: log, facts: { ...ruleOrder, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['3-1-j-form'], missing: ['userIdentifier'] } },
  { name: 'What is still to come is not information that we have', asked: series, facts: { ...ruleOrder, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['3-1-j-stored'] } },
  { name: 'A name is not a thing of the future', asked: name, facts: { ...ruleOrder, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['3-1-j'] } },
  { name: 'An order that was withdrawn opens nothing', asked: [...log, ...messages], facts: { ...ruleOrder, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['3-1-j-withdrawn'], silent: ['3-1-j-hours', '3-1-j-hours-debated'] } },
  { name: 'Before 25 February 2021 there was no such rule', asked: log, facts: ruleOrder, asOf: '2021-02-24', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Whether it held for every intermediary from that day on is for a lawyer', asked: [...log, ...messages], facts: ruleOrder, asOf: '2021-05-25', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-1-j-earlier'] } },
  { name: 'On 26 May 2021 it holds for all of them', asked: log, facts: ruleOrder, asOf: '2021-05-26', expect: { outcome: 'disclose', determinedBy: ['3-1-j'], duties: ['3-1-j-hours'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: log, facts: { ...ruleOrder, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['3-1-j-hours'] } },
  { name: 'No agency is given a key or a tap', asked: ['encryption-key', 'real-time-intercept'], facts: ruleOrder, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },
]
