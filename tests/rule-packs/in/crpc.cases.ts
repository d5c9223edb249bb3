import type { LawCase } from '../../support/given.ts'
import { code, codeOrder, contents, log, messages, name, plain, series, traffic } from './india.ts'

/*
 * Cases of section 91 of the Code of Criminal Procedure 1973 before and after its repeal on 1 July 2024 (Bharatiya Nagarik Suraksha Sanhita 2023, s. 531). Each expectation was written
 * from the section named beside it. The day of issue chooses the rules.
 */

const before = { issuedOn: '2024-06-30', receivedOn: '2024-07-03' } as const
const after = { issuedOn: '2024-07-02', receivedOn: '2024-07-03' } as const
const saved = { ...codeOrder, pendingAtRepeal: 'yes' } as const

export const crpcCases: readonly LawCase[] = [
  // Before the repeal
  { name: 'An order of 30 June 2024 is judged by the Code, although it is received in July', asked: plain, facts: codeOrder, ...before, expect: { outcome: 'disclose', determinedBy: ['91-1'], duties: ['91-1-time'], silent: ['91-1-time-debated'], approvals: 1 } },
  { name: 'Whether the police reaches whereabouts and who wrote to whom is for a lawyer', asked: traffic, facts: codeOrder, ...before, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['91-1-traffic'], silent: ['91-1-time'] } },
  { name: 'A court reaches them', asked: traffic, facts: { ...codeOrder, authorityKind: 'court' }, ...before, expect: { outcome: 'disclose', determinedBy: ['91-1'], duties: ['91-1-time'] } },
  { name: 'After the repeal too, where the case was pending', asked: traffic, facts: { ...saved, authorityKind: 'court' }, ...after, expect: { outcome: 'disclose', determinedBy: ['91-1-saved'], duties: ['91-1-time-saved'] } },
  { name: 'What opens a SIM card is no record about a customer, whoever asks', asked: code, facts: { ...codeOrder, authorityKind: 'court' }, ...before, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['91-1-puk'], silent: ['91-1-time'] } },
  { name: 'So is one that says that its proceedings were not pending, since it was made before', asked: log, facts: { ...codeOrder, pendingAtRepeal: 'no' }, ...before, expect: { outcome: 'disclose', determinedBy: ['91-1'] } },
  { name: 'A summons of a court has the same reach', asked: log, facts: { ...codeOrder, authorityKind: 'court' }, ...before, expect: { outcome: 'disclose', determinedBy: ['91-1'] } },
  { name: 'Contents are for a lawyer, whoever asks', asked: contents, facts: codeOrder, ...before, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['91-1-contents'], silent: ['91-1-time'] } },
  { name: 'A court too', asked: messages, facts: { ...codeOrder, authorityKind: 'court' }, ...before, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['91-1-contents'] } },
  ...(['administrative', 'national-security', 'mutual-assistance', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether ${proceedings} proceedings are any under the Code is for a lawyer`, asked: name, facts: { ...codeOrder, proceedings }, ...before, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['91-1-criminal'] },
  })),
  { name: 'The execution of a sentence is one', asked: name, facts: { ...codeOrder, proceedings: 'sentence-execution' }, ...before, expect: { outcome: 'disclose', determinedBy: ['91-1'] } },
  { name: 'In which proceedings it is made is asked for', asked: name, facts: { ...codeOrder, proceedings: undefined }, ...before, expect: { outcome: 'clarify', determinedBy: ['91-1-code', '91-1-criminal'], missing: ['proceedings'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...codeOrder, servedBy: 'private-party' }, ...before, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['91-1-served'] } },
  { name: 'What is still to come is nothing that can be produced', asked: series, facts: { ...codeOrder, windowEndsAfterReceipt: 'yes' }, ...before, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['91-1-stored'] } },
  { name: 'An agency that is no police cannot use it', asked: name, facts: { ...codeOrder, authorityKind: 'administrative' }, ...before, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['91-1-who'], silent: ['91-1-time'] } },
  { name: 'A civil dispute is no proceeding under the Code', asked: name, facts: { ...codeOrder, proceedings: 'civil' }, ...before, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['91-1-code'] } },
  { name: 'An order without a signature is asked for it', asked: log, facts: { ...codeOrder, signature: 'missing' }, ...before, expect: { outcome: 'clarify', determinedBy: ['91-1-form'], missing: ['signature'] } },
  { name: 'One that does not say who made it is asked', asked: log, facts: { ...codeOrder, issuingAuthority: 'missing' }, ...before, expect: { outcome: 'clarify', determinedBy: ['91-1-form'], missing: ['issuingAuthority'] } },
  { name: 'One for a log without a period is asked for it', asked: log, facts: { ...codeOrder, timeRange: 'missing' }, ...before, expect: { outcome: 'clarify', determinedBy: ['91-1-period'], missing: ['timeRange'] } },
  { name: 'For a name it needs none', asked: name, facts: { ...codeOrder, timeRange: 'missing' }, ...before, expect: { outcome: 'disclose', determinedBy: ['91-1'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: log, facts: { ...codeOrder, userIdentifier: 'missing' }, ...before, expect: { outcome: 'clarify', determinedBy: ['91-1-form'], missing: ['userIdentifier'] } },
  { name: 'An order that was withdrawn opens nothing', asked: [...log, ...messages], facts: { ...codeOrder, orderState: 'withdrawn' }, ...before, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['91-1-withdrawn'], silent: ['91-1-time', '91-1-time-debated'] } },

  // After the repeal
  { name: 'An order of 2 July 2024 is asked whether its proceedings were pending, since then it goes on under the Code', asked: log, facts: codeOrder, ...after, expect: { outcome: 'clarify', determinedBy: ['91-1-saved', '531-1'], missing: ['pendingAtRepeal'], duties: [] } },
  { name: 'If they were, it is followed', asked: plain, facts: saved, ...after, expect: { outcome: 'disclose', determinedBy: ['91-1-saved'], duties: ['91-1-time-saved'], silent: ['91-1-time'] } },
  { name: 'If they were, contents are for a lawyer as before', asked: messages, facts: saved, ...after, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['91-1-contents'] } },
  { name: 'If they were not, the Code did not apply any more', asked: [...log, ...messages], facts: { ...codeOrder, pendingAtRepeal: 'no' }, ...after, expect: { outcome: 'decline', ground: 'no-longer-applicable', determinedBy: ['531-1'], silent: ['91-1-time', '91-1-time-debated'] } },
  { name: 'While the sender is not proven no duty is listed for an order that comes too late', asked: log, facts: { ...codeOrder, pendingAtRepeal: 'no', authenticity: 'insufficient' }, ...after, expect: { outcome: 'verify', determinedBy: [], silent: ['91-1-time', '91-1-time-saved'] } },
  { name: 'The first day of the repeal is 1 July', asked: log, facts: { ...codeOrder, pendingAtRepeal: 'no' }, issuedOn: '2024-07-01', receivedOn: '2024-07-03', expect: { outcome: 'decline', ground: 'no-longer-applicable', determinedBy: ['531-1'] } },
  { name: 'Years later the same question is asked', asked: log, facts: codeOrder, expect: { outcome: 'clarify', determinedBy: ['91-1-saved', '531-1'], missing: ['pendingAtRepeal'] } },
  { name: 'An order without a date is asked for it, since the day chooses the law', asked: log, facts: { ...codeOrder, issueDate: 'missing' }, issuedOn: null, receivedOn: '2024-07-03', expect: { outcome: 'clarify', determinedBy: ['91-1', '91-1-earlier', '91-1-form', '91-1-saved', '531-1'], missing: ['issueDate', 'pendingAtRepeal'] } },

  // Dates
  { name: 'An order from before the day of the text that was read is for a lawyer', asked: [...log, ...messages], facts: codeOrder, issuedOn: '2021-06-09', receivedOn: '2021-06-12', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['91-1-earlier'] } },
  { name: 'On that day the section opens records', asked: log, facts: codeOrder, issuedOn: '2021-06-10', receivedOn: '2021-06-12', expect: { outcome: 'disclose', determinedBy: ['91-1'] } },
  { name: 'Before 1974 there was no such Code', asked: log, facts: codeOrder, asOf: '1974-03-31', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
]
