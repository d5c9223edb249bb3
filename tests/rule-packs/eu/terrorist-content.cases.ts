import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import type { LawCase } from '../../support/given.ts'
import { page, toRemove } from './union-law.ts'

/*
 * Cases of Regulation (EU) 2021/784, decided by it alone. Each expectation was written from the article.
 */

const perhaps: readonly DataItem[] = ['stored-file', 'profile-details']
const beyond = (Object.keys(dataItems) as DataItem[]).filter((it) => it !== 'published-content' && !perhaps.includes(it))
const asked = (rule: string, missing: LawCase['expect']['missing']): LawCase['expect'] => ({ outcome: 'clarify', determinedBy: [rule], missing: missing!, duties: ['3-3', '3-8'], silent: ['6-2', '11-1'] })

export const terroristContentCases: readonly LawCase[] = [
  { name: 'A complete removal order is followed within the hour; the authority and the author are told, and the content is kept for six months', asked: page, facts: toRemove, expect: { outcome: 'restrict', determinedBy: ['3-1'], duties: ['3-3', '3-6', '6-2', '11-1'], silent: ['3-8', '3-8-again', '6-2-longer', '11-3'] } },
  { name: 'An order within one State is followed in the same way', asked: page, facts: { ...toRemove, issuingState: 'IE' }, expect: { outcome: 'restrict', determinedBy: ['3-1'], duties: ['3-3'] } },
  { name: 'Whether a stored file or a profile was open to anybody is for a person, and the hour runs', asked: perhaps, facts: toRemove, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-1-shared'], duties: ['3-3'] } },
  { name: 'Nothing that is not public is reached', asked: beyond, facts: toRemove, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['1-2-public'], silent: ['3-3', '6-2'] } },
  { name: 'A service that is not offered in the Union is not bound', asked: page, facts: { ...toRemove, offeredInUnion: 'no' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['1-2'] } },
  { name: 'Whether it is offered there we find out first, and the hour runs', asked: page, facts: { ...toRemove, offeredInUnion: undefined }, expect: { outcome: 'verify', determinedBy: ['1-2'], missing: ['offeredInUnion'], duties: ['3-3'] } },
  { name: 'A registry hosts nothing', asked: page, facts: { ...toRemove, serviceKind: 'domain-and-ip-numbering' }, expect: { outcome: 'decline', ground: 'service-not-covered', determinedBy: ['2-1'] } },
  { name: 'Whether a messenger that shows things to the public is covered is for a person', asked: page, facts: { ...toRemove, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['2-1-messages'], duties: ['3-3'] } },
  { name: 'So is whether an operator of networks and numbers is', asked: page, facts: { ...toRemove, serviceKind: 'network-or-number-based-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['2-1-messages'], duties: ['3-3'] } },

  // Art. 3(2)
  { name: 'The first order of an authority that told us its procedure before is followed', asked: page, facts: { ...toRemove, firstContact: 'yes', proceduresTold: 'yes' }, expect: { outcome: 'restrict', determinedBy: ['3-1'] } },
  { name: 'What follows if it did not is for a person, and the hour runs', asked: page, facts: { ...toRemove, firstContact: 'yes', proceduresTold: 'no' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-2'], duties: ['3-3'] } },
  { name: 'In an emergency it need not', asked: page, facts: { ...toRemove, firstContact: 'yes', proceduresTold: 'no', emergency: 'yes' }, expect: { outcome: 'restrict', determinedBy: ['3-1'], duties: ['3-3'] } },

  // Art. 3(4)
  { name: 'A removal order that does not say who issued it is asked for that', asked: page, facts: { ...toRemove, issuingAuthority: 'missing' }, expect: asked('3-4-a', ['issuingAuthority']) },
  { name: 'One without the time of day is asked for it', asked: page, facts: { ...toRemove, issueTime: 'missing' }, expect: asked('3-4-a', ['issueTime']) },
  { name: 'One without a signature is asked for one', asked: page, facts: { ...toRemove, signature: 'missing' }, expect: asked('3-4-a', ['signature']) },
  { name: 'One without a date is asked for it', asked: page, facts: { ...toRemove, issueDate: 'missing' }, expect: asked('3-4-a', ['issueDate']) },
  { name: 'One without reasons is asked for them', asked: page, facts: { ...toRemove, statementOfReasons: 'missing' }, expect: asked('3-4-b', ['statementOfReasons']) },
  { name: 'One that does not say which type of material it is is asked for it', asked: page, facts: { ...toRemove, materialType: 'missing' }, expect: asked('3-4-b', ['materialType']) },
  { name: 'One without the exact address is asked for it', asked: page, facts: { ...toRemove, contentLocation: 'missing' }, expect: asked('3-4-c', ['contentLocation']) },
  { name: 'One that does not refer to the Regulation is asked whether it rests on it', asked: page, facts: { ...toRemove, legalBasis: 'missing' }, expect: asked('3-4-d', ['legalBasis']) },
  { name: 'One that is silent on redress is asked for it', asked: page, facts: { ...toRemove, redressInformation: 'missing' }, expect: asked('3-4-d', ['redressInformation']) },
  { name: 'One in a language that the contact point has not named is asked for another', asked: page, facts: { ...toRemove, languageAccepted: 'no' }, expect: asked('15-2', ['languageAccepted']) },

  // Art. 3(7)-(8)
  { name: 'While a clarification is outstanding the hour does not run', asked: page, facts: { ...toRemove, contentLocation: 'missing', clarification: 'asked' }, expect: { outcome: 'clarify', determinedBy: ['3-4-c'], missing: ['contentLocation'], duties: ['3-8'], silent: ['3-3', '3-8-again'] } },
  { name: 'Once it is there a new hour runs', asked: page, facts: { ...toRemove, clarification: 'answered' }, expect: { outcome: 'restrict', determinedBy: ['3-1'], duties: ['3-8-again', '6-2'], silent: ['3-3'] } },
  { name: 'Where it is impossible the authority is told, and the hour does not run', asked: page, facts: { ...toRemove, impossibility: 'raised' }, expect: { outcome: 'restrict', determinedBy: ['3-1'], duties: ['3-7'], silent: ['3-3'] } },

  // Art. 4
  { name: 'An order that our own authority found to infringe the Regulation has no effect any more', asked: page, facts: { ...toRemove, enforcingAuthorityAnswer: 'refused' }, expect: { outcome: 'decline', ground: 'refused-by-enforcing-authority', determinedBy: ['4-6'], silent: ['3-3', '6-2'] } },
  { name: 'An authority that found nothing changes nothing', asked: page, facts: { ...toRemove, enforcingAuthorityAnswer: 'no-refusal' }, expect: { outcome: 'restrict', determinedBy: ['3-1'], duties: ['3-3'] } },

  // Arts 6 and 11
  { name: 'On request what was removed is kept longer', asked: page, facts: { ...toRemove, preservationPeriod: 'extended' }, expect: { outcome: 'restrict', determinedBy: ['3-1'], duties: ['6-2-longer'], silent: ['6-2'] } },
  { name: 'Where the authority decides so nobody is told', asked: page, facts: { ...toRemove, nonDisclosure: 'ordered' }, expect: { outcome: 'restrict', determinedBy: ['3-1'], duties: ['11-3'], silent: ['11-1'] } },
  { name: 'That it would like silence is no such decision', asked: page, facts: { ...toRemove, nonDisclosure: 'requested' }, expect: { outcome: 'restrict', determinedBy: ['3-1'], duties: ['11-1'], silent: ['11-3'] } },

  // Art. 12
  ...(['police', 'prosecutor', 'court'] as const).map((authorityKind): LawCase => ({ name: `A State may designate an authority of the kind ${authorityKind}`, asked: page, facts: { ...toRemove, authorityKind }, expect: { outcome: 'restrict', determinedBy: ['3-1'] } })),
  { name: 'A private party orders nothing', asked: page, facts: { ...toRemove, authorityKind: 'other' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['12-1'] } },
  { name: 'A removal order that was withdrawn demands nothing', asked: page, facts: { ...toRemove, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['3-1-withdrawn'], silent: ['3-3', '6-2'] } },

  // abroad, and dates
  { name: 'An authority outside the Union cannot use the Regulation', asked: page, facts: { ...toRemove, issuingState: 'US' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [], silent: ['3-3'] } },
  { name: 'To an entity of ours outside the Union the law of that place has its say', asked: page, facts: { ...toRemove, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['3-3'] } },
  { name: 'On 6 June 2022 the Regulation did not apply yet', asked: page, facts: toRemove, asOf: '2022-06-06', expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['24'], silent: ['3-3'] } },
  { name: 'On 7 June 2022 it does', asked: page, facts: toRemove, asOf: '2022-06-07', expect: { outcome: 'restrict', determinedBy: ['3-1'], duties: ['3-3'] } },
  { name: 'Whether an intelligence service can be designated is for a lawyer, and the hour runs', asked: page, facts: { ...toRemove, authorityKind: 'intelligence' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['12-1-intelligence'], duties: ['3-3'] } },
]
