import type { LawCase } from '../../support/given.ts'
import { british, content, covered, debated, log, name, warrantToBritain } from './foreign-orders.ts'

/*
 * Cases of the agreement between the United Kingdom and the United States, decided together with a fictitious law that lets both ask for everything. So what closes is the
 * agreement. Each expectation was written from the article.
 */

const closed = (rule: string): LawCase['expect'] => ({ outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [rule] })

export const ukUsDataAccessCases: readonly LawCase[] = [
  { name: 'A British order under the agreement is answered, contents included', asked: [...covered, 'stored-file'], facts: british, expect: { outcome: 'disclose', determinedBy: ['3-1-british', 'asks'] } },
  { name: 'A warrant of the United States to our entity in the United Kingdom is answered in the same way', asked: covered, facts: warrantToBritain, expect: { outcome: 'disclose', determinedBy: ['3-1-american', 'asks'] } },
  { name: 'Who was behind an address may be asked', asked: name, facts: { ...british, targetKind: 'ip-endpoint' }, expect: { outcome: 'disclose', determinedBy: ['3-1-british', 'asks'] } },
  { name: 'Which addresses an account had may be asked', asked: log, facts: { ...british, targetKind: 'account' }, expect: { outcome: 'disclose', determinedBy: ['3-1-british', 'asks'] } },
  { name: 'Whether other records are covered is for a lawyer', asked: debated, facts: british, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['1-debated'] } },
  { name: 'Without an agreement in force it opens nothing', asked: content, facts: { ...british, agreementInForce: 'no' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'Whether it is in force we find out ourselves', asked: content, facts: { ...british, agreementInForce: undefined }, expect: { outcome: 'verify', determinedBy: ['3-1-british'], missing: ['agreementInForce'] } },
  { name: 'A crime that carries three years is serious', asked: content, facts: { ...british, maximumPenaltyMonths: 36 }, expect: { outcome: 'disclose', determinedBy: ['3-1-british', 'asks'] } },
  { name: 'Where the order does not say what it carries, the certificate stands for it', asked: content, facts: { ...british, maximumPenaltyMonths: undefined }, expect: { outcome: 'disclose', determinedBy: ['3-1-british', 'asks'] } },
  { name: 'Where neither says so, both are asked for', asked: content, facts: { ...british, maximumPenaltyMonths: undefined, certification: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['4-1', '5-certificate'], missing: ['certification', 'maximumPenaltyMonths'] } },
  { name: 'A crime that carries less is not serious, unless it is certified', asked: content, facts: { ...british, maximumPenaltyMonths: 35, certification: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['4-1', '5-certificate'], missing: ['certification'] } },
  { name: 'A civil case is no crime', asked: content, facts: { ...british, proceedings: 'civil' }, expect: closed('4-1-crime') },
  { name: 'Nobody in the United States is targeted', asked: content, facts: { ...british, claimedLocation: 'addressee-state' }, expect: closed('4-3-british') },
  { name: 'Nor one of its nationals elsewhere', asked: content, facts: { ...british, claimedNationality: 'addressee-state', claimedLocation: 'elsewhere' }, expect: closed('4-3-british') },
  { name: 'Where the user is said to be and to belong is asked for', asked: content, facts: { ...british, claimedNationality: undefined }, expect: { outcome: 'clarify', determinedBy: ['4-3-british'], missing: ['claimedNationality'] } },
  { name: 'A warrant of the United States targets nobody in the United Kingdom', asked: content, facts: { ...warrantToBritain, claimedLocation: 'addressee-state' }, expect: closed('4-3-american') },
  { name: 'It may target a British national elsewhere', asked: content, facts: { ...warrantToBritain, claimedNationality: 'addressee-state', claimedLocation: 'elsewhere' }, expect: { outcome: 'disclose', determinedBy: ['3-1-american', 'asks'] } },
  { name: 'An order that names nobody in particular is asked whom it means', asked: content, facts: { ...british, specificSelector: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['4-5'], missing: ['specificSelector'] } },
  { name: 'An order that was withdrawn opens nothing', asked: content, facts: { ...british, orderState: 'withdrawn' }, expect: closed('5-1') },
  { name: 'Data that are still to come are handed to nobody', asked: content, facts: { ...british, windowEndsAfterReceipt: 'yes' }, expect: closed('5-3') },
  { name: 'A British order that the police sent itself does not fall under the agreement', asked: content, facts: { ...british, servedBy: 'issuing-authority' }, expect: closed('5-british') },
  { name: 'The Lord Advocate may serve it', asked: content, facts: { ...british, servedBy: 'central-authority' }, expect: { outcome: 'disclose', determinedBy: ['3-1-british', 'asks'] } },
  { name: 'Who served it is asked for', asked: content, facts: { ...british, servedBy: undefined }, expect: { outcome: 'clarify', determinedBy: ['5-british'], missing: ['servedBy'] } },
  { name: 'An order without the certificate of the designated authority is asked for it', asked: content, facts: { ...british, certification: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['5-certificate'], missing: ['certification'] } },
  { name: 'Process of the United States waits until a named person saw whence it came', asked: content, facts: { ...warrantToBritain, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['5-american'], missing: ['competentOffice'] } },
  { name: 'Whether data are kept under the agreement is for a lawyer', asked: content, facts: { ...warrantToBritain, instrument: 'us/preservation-letter', authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['10'] } },
  { name: 'A letter of an intelligence service is none of its orders', asked: name, facts: { ...warrantToBritain, instrument: 'us/national-security-letter', authorityKind: 'intelligence' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'An order of a third State is none', asked: content, facts: { ...british, instrument: 'other-production-order', issuingState: 'AU' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'On 2 October 2022 the agreement was signed and not in force', asked: content, facts: british, asOf: '2022-10-02', expect: closed('16-before') },
  { name: 'On 3 October 2022 it is in force', asked: content, facts: british, asOf: '2022-10-03', expect: { outcome: 'disclose', determinedBy: ['3-1-british', 'asks'] } },
  { name: 'A case of an intelligence service is for a lawyer, whichever way it goes', asked: content, facts: { ...british, proceedings: 'national-security' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['4-1-other'] } },
  { name: 'Process of the United States in no criminal case is, too', asked: content, facts: { ...warrantToBritain, proceedings: 'other' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['4-1-other'] } },
]
