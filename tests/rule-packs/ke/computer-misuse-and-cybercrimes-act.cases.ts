import type { LawCase } from '../../support/given.ts'
import { collection, everything, interception, log, messages, name, notice, production, series } from './kenya.ts'

/*
 * Cases of sections 47 to 53 of the Computer Misuse and Cybercrimes Act 2018. What sections 50 and 51 say was read in the bill only, so whatever rests on it is for a lawyer.
 */

export const computerMisuseAndCybercrimesActCases: readonly LawCase[] = [
  // s. 50
  { name: 'What a production order of a court reaches is for a lawyer, since only the bill was read', asked: everything, facts: production, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['50-1'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...production, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['50-1'] } },
  { name: 'So is from which addresses an account was used', asked: log, facts: { ...production, targetKind: 'account' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['50-1'] } },
  { name: 'Whether the police can do without a court is for a lawyer too', asked: name, facts: { ...production, authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['50-1', '50-1-court'] } },
  { name: 'The police may bring the order of a court', asked: name, facts: { ...production, authorityKind: 'police', validatedBy: 'court' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['50-1'] } },
  { name: 'An emergency opens nothing more', asked: messages, facts: { ...production, authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['50-1', '50-1-court'] } },
  { name: 'What is still to come is not produced', asked: series, facts: { ...production, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['50-1-stored'] } },
  { name: 'A name has no time to come', asked: name, facts: { ...production, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['50-1'] } },
  { name: 'An order without reasons is asked for them', asked: name, facts: { ...production, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['50-1', '50-2'], missing: ['statementOfReasons'] } },
  { name: 'One that names no offence is asked for it', asked: name, facts: { ...production, offenceDescription: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['50-1', '50-2'], missing: ['offenceDescription'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: name, facts: { ...production, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['50-1', '50-2'], missing: ['userIdentifier'] } },
  { name: 'One without a signature is asked for it', asked: name, facts: { ...production, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['50-1', '50-form'], missing: ['signature'] } },
  { name: 'A court may order silence', asked: name, facts: { ...production, nonDisclosure: 'ordered' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['50-1'] } },
  { name: 'A mere wish for silence binds nobody', asked: name, facts: { ...production, nonDisclosure: 'requested' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['50-1'], silent: ['50-4', '52-6'] } },
  { name: 'A civil dispute is outside these powers', asked: name, facts: { ...production, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['47-1'], silent: ['50-5'] } },
  { name: 'So is a matter of national security that is no criminal case', asked: name, facts: { ...production, proceedings: 'national-security' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['47-1'] } },
  { name: 'In which proceedings it is made is asked for', asked: name, facts: { ...production, proceedings: undefined }, expect: { outcome: 'clarify', determinedBy: ['47-1', '50-1'], missing: ['proceedings'] } },
  { name: 'An order that was withdrawn opens nothing', asked: name, facts: { ...production, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['50-withdrawn'], silent: ['50-5'] } },

  // s. 51
  { name: 'Data may have to be kept for thirty days on the notice of a police officer', asked: everything, facts: notice, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['51-1'], silent: ['51-3-extended'] } },
  { name: 'Or longer once a court has extended that', asked: log, facts: { ...notice, preservationPeriod: 'extended' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['51-1'], silent: ['51-3'] } },
  { name: 'Whether anybody else can give such a notice is for a lawyer', asked: log, facts: { ...notice, authorityKind: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['51-1', '51-1-who'] } },
  { name: 'A notice that does not say which officer gives it is asked', asked: log, facts: { ...notice, issuingAuthority: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['51-1', '51-2'], missing: ['issuingAuthority'] } },
  { name: 'A civil dispute keeps nothing', asked: log, facts: { ...notice, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['47-1'] } },
  { name: 'A notice that was withdrawn keeps nothing', asked: log, facts: { ...notice, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['50-withdrawn'], silent: ['51-3'] } },

  // ss. 52, 53
  { name: 'Traffic as it arises is granted to nobody, and the court may have silence kept about the order', asked: everything, facts: { ...collection, nonDisclosure: 'ordered' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['52-1'], duties: ['52-6'] } },
  { name: 'Nor is content as it arises', asked: messages, facts: interception, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['52-1'], silent: ['52-6'] } },

  // the suspension
  { name: 'On 19 February 2020 the sections were still suspended', asked: [...name, ...log], facts: production, asOf: '2020-02-19', expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['48-53'], silent: ['50-5'] } },
  { name: 'So was preservation', asked: log, facts: notice, asOf: '2020-02-19', expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['48-53'] } },
  { name: 'Since 20 February 2020 they are not', asked: name, facts: production, asOf: '2020-02-20', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['50-1'] } },
  { name: 'Before 30 May 2018 the Act was not there', asked: name, facts: production, asOf: '2018-05-29', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...production, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
]
