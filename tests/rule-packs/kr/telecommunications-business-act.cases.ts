import type { LawCase } from '../../support/given.ts'
import { everything, log, name, user, userInformation } from './korea.ts'

/*
 * Cases of the Telecommunications Business Act, art. 83. Each expectation was written from the paragraph named beside it.
 */

const beyond = everything.filter((it) => !userInformation.includes(it))

export const telecommunicationsBusinessActCases: readonly LawCase[] = [
  { name: 'Who a user is may be told to the police, but nobody has to', asked: userInformation, facts: user, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['83-3'] } },
  { name: 'Nothing else is told so, no log and no e-mail address', asked: beyond, facts: user, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['83-3-only'] } },
  ...(['court', 'prosecutor', 'intelligence', 'investigating-authority'] as const).map((authorityKind): LawCase => ({
    name: `It may be told to an authority of the kind ${authorityKind}`, asked: name, facts: { ...user, authorityKind }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['83-3'] },
  })),
  { name: 'A grand jury is none of them', asked: name, facts: { ...user, authorityKind: 'grand-jury' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['83-3-who'] } },
  { name: 'Whether an office is that of the tax service a person finds', asked: name, facts: { ...user, authorityKind: 'administrative' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['83-3-who'], missing: ['competentOffice'] } },
  { name: 'In a civil matter the police cannot ask', asked: name, facts: { ...user, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['83-3-purpose'] } },
  { name: 'A court can', asked: name, facts: { ...user, proceedings: 'civil', authorityKind: 'court' }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['83-3'] } },
  { name: 'Who was behind an IP address is for a lawyer', asked: name, facts: { ...user, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['83-3-ip'] } },
  { name: 'Which addresses a user had is not told', asked: log, facts: user, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['83-3-only'] } },
  { name: 'A request without a reason is asked for it', asked: name, facts: { ...user, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['83-4'], missing: ['statementOfReasons'] } },
  { name: 'In an emergency the writing may follow', asked: name, facts: { ...user, statementOfReasons: 'missing', emergency: 'yes' }, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['83-3'] } },
  { name: 'One that means nobody is asked whom it means', asked: name, facts: { ...user, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['83-4-user'], missing: ['userIdentifier'] } },
  { name: 'A request that was withdrawn opens nothing', asked: name, facts: { ...user, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['83-withdrawn'] } },
  { name: 'On 22 September 2010 the article was another', asked: name, facts: user, asOf: '2010-09-22', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...user, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...user, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['83-served'] } },
]
