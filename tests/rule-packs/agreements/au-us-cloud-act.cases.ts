import type { LawCase } from '../../support/given.ts'
import { australian, content, covered, debated, log, name, warrantToAustralia } from './foreign-orders.ts'

/*
 * Cases of the agreement between Australia and the United States, decided together with a fictitious law that lets both ask for everything. So what closes is the
 * agreement. Each expectation was written from the article.
 */

const closed = (rule: string): LawCase['expect'] => ({ outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [rule] })

export const auUsCloudActCases: readonly LawCase[] = [
  { name: 'An Australian order under the agreement is answered, contents included', asked: [...covered, 'stored-file'], facts: australian, expect: { outcome: 'disclose', determinedBy: ['3-1-australian', 'asks'] } },
  { name: 'A warrant of the United States to our entity in Australia is answered in the same way', asked: covered, facts: warrantToAustralia, expect: { outcome: 'disclose', determinedBy: ['3-1-american', 'asks'] } },
  { name: 'Who was behind an address may be asked', asked: name, facts: { ...australian, targetKind: 'ip-endpoint' }, expect: { outcome: 'disclose', determinedBy: ['3-1-australian', 'asks'] } },
  { name: 'Which addresses an account had may be asked', asked: log, facts: { ...australian, targetKind: 'account' }, expect: { outcome: 'disclose', determinedBy: ['3-1-australian', 'asks'] } },
  { name: 'Whether other records are covered is for a lawyer', asked: debated, facts: australian, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['1-debated'] } },
  { name: 'Without an agreement in force it opens nothing', asked: content, facts: { ...australian, agreementInForce: 'no' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'Whether it is in force we find out ourselves', asked: content, facts: { ...australian, agreementInForce: undefined }, expect: { outcome: 'verify', determinedBy: ['3-1-australian'], missing: ['agreementInForce'] } },
  { name: 'A crime that carries three years is serious', asked: content, facts: { ...australian, maximumPenaltyMonths: 36 }, expect: { outcome: 'disclose', determinedBy: ['3-1-australian', 'asks'] } },
  { name: 'One that carries less is not', asked: content, facts: { ...australian, maximumPenaltyMonths: 35 }, expect: closed('4-1') },
  { name: 'What it carries is asked for', asked: content, facts: { ...australian, maximumPenaltyMonths: undefined }, expect: { outcome: 'clarify', determinedBy: ['4-1'], missing: ['maximumPenaltyMonths'] } },
  { name: 'A civil case is no crime', asked: content, facts: { ...australian, proceedings: 'civil' }, expect: closed('4-1-crime') },
  { name: 'Nobody in the United States is targeted', asked: content, facts: { ...australian, claimedLocation: 'addressee-state' }, expect: closed('4-3-australian') },
  { name: 'Nor one of its nationals elsewhere', asked: content, facts: { ...australian, claimedNationality: 'addressee-state', claimedLocation: 'elsewhere' }, expect: closed('4-3-australian') },
  { name: 'Where the user is said to be and to belong is asked for', asked: content, facts: { ...australian, claimedNationality: undefined }, expect: { outcome: 'clarify', determinedBy: ['4-3-australian'], missing: ['claimedNationality'] } },
  { name: 'Whether a warrant of the United States may target somebody in Australia is for a lawyer', asked: content, facts: { ...warrantToAustralia, claimedLocation: 'addressee-state' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['4-3-american'] } },
  { name: 'An order that names nobody in particular is asked whom it means', asked: content, facts: { ...australian, specificSelector: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['4-5'], missing: ['specificSelector'] } },
  { name: 'An order that was withdrawn opens nothing', asked: content, facts: { ...australian, orderState: 'withdrawn' }, expect: closed('5-1') },
  { name: 'Data that are still to come are handed to nobody', asked: content, facts: { ...australian, windowEndsAfterReceipt: 'yes' }, expect: closed('5-3') },
  { name: 'An Australian order that the police sent itself does not fall under the agreement', asked: content, facts: { ...australian, servedBy: 'issuing-authority' }, expect: closed('5-australian') },
  { name: 'Who sent it is asked for', asked: content, facts: { ...australian, servedBy: undefined }, expect: { outcome: 'clarify', determinedBy: ['5-australian'], missing: ['servedBy'] } },
  { name: 'Until a named person saw its certificate nothing leaves', asked: content, facts: { ...australian, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['5-certificate'], missing: ['competentOffice'] } },
  { name: 'Process of the United States waits until a named person saw whence it came', asked: content, facts: { ...warrantToAustralia, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['5-american'], missing: ['competentOffice'] } },
  { name: 'Whether data are kept under the agreement is for a lawyer', asked: content, facts: { ...warrantToAustralia, instrument: 'us/preservation-letter', authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['10'] } },
  { name: 'A letter of an intelligence service is none of its orders', asked: name, facts: { ...warrantToAustralia, instrument: 'us/national-security-letter', authorityKind: 'intelligence' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'An order of a third State is none', asked: content, facts: { ...australian, instrument: 'other-production-order', issuingState: 'GB' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'On 29 January 2024 the agreement was signed and not in force', asked: content, facts: australian, asOf: '2024-01-29', expect: closed('16-before') },
  { name: 'On 30 January 2024 it is in force', asked: content, facts: australian, asOf: '2024-01-30', expect: { outcome: 'disclose', determinedBy: ['3-1-australian', 'asks'] } },
  { name: 'An order for national security alone is for a lawyer', asked: content, facts: { ...australian, proceedings: 'national-security' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['4-1-other'] } },
]
