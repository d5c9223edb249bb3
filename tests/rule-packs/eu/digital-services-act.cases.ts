import type { LawCase } from '../../support/given.ts'
import { log, name, page, toAct, toInform } from './union-law.ts'

/*
 * Cases of Arts 9 and 10 of the Digital Services Act, decided together with a fictitious law of Austria and Ireland that gives the power which the Act does not give. Each expectation was written from the article.
 */

const asked = (rule: string, missing: LawCase['expect']['missing']): LawCase['expect'] => ({ outcome: 'clarify', determinedBy: [rule], missing: missing! })

export const digitalServicesActCases: readonly LawCase[] = [
  // Art. 9
  { name: 'A complete order to act that rests on a law is followed, and the authority and the author are told', asked: page, facts: toAct, expect: { outcome: 'restrict', determinedBy: ['power'], duties: ['9-1', '9-5'], silent: ['9-5-later', '10-1', '10-5'] } },
  { name: 'An order to act of a court of Germany, whose law nobody knows here, is for a person, and the authority hears of it', asked: page, facts: { ...toAct, issuingState: 'DE', authorityKind: 'court' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [], duties: ['9-1'], silent: ['9-5'] } },
  { name: 'However complete it is, the Act itself opens nothing', asked: name, facts: { ...toInform, issuingState: 'DE' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [], duties: ['10-1'], silent: ['10-5'] } },
  { name: 'An order to act that names no law is asked for it', asked: page, facts: { ...toAct, legalBasis: 'missing' }, expect: asked('9-2-a', ['legalBasis']) },
  { name: 'One that does not say who issued it is asked for that', asked: page, facts: { ...toAct, issuingAuthority: 'missing' }, expect: asked('9-2-a', ['issuingAuthority']) },
  { name: 'One that is silent on redress is asked for it', asked: page, facts: { ...toAct, redressInformation: 'missing' }, expect: asked('9-2-a', ['redressInformation']) },
  { name: 'One without reasons is asked for them', asked: page, facts: { ...toAct, statementOfReasons: 'missing' }, expect: asked('9-2-a-ii', ['statementOfReasons']) },
  { name: 'In criminal proceedings it can do without reasons', asked: page, facts: { ...toAct, statementOfReasons: 'missing', proceedings: 'criminal' }, expect: { outcome: 'restrict', determinedBy: ['power'] } },
  { name: 'One that does not say where the content is found is asked for the place', asked: page, facts: { ...toAct, contentLocation: 'missing' }, expect: asked('9-2-a-iv', ['contentLocation']) },
  { name: 'One that does not say where it is to have effect is asked for the territory', asked: page, facts: { ...toAct, territorialScope: 'missing' }, expect: asked('9-2-b', ['territorialScope']) },
  { name: 'One in a language that we have not declared, and without translation, is asked for one', asked: page, facts: { ...toAct, languageAccepted: 'no' }, expect: asked('9-2-c', ['languageAccepted']) },
  { name: 'Where the authority asks for silence, the author is told later', asked: page, facts: { ...toAct, nonDisclosure: 'requested' }, expect: { outcome: 'restrict', determinedBy: ['power'], duties: ['9-1', '9-5-later'], silent: ['9-5'] } },
  { name: 'Where it orders silence, too', asked: page, facts: { ...toAct, nonDisclosure: 'ordered' }, expect: { outcome: 'restrict', determinedBy: ['power'], duties: ['9-5-later'], silent: ['9-5'] } },
  { name: 'An order within one State has to hold the same', asked: page, facts: { ...toAct, addresseeState: 'AT', contentLocation: 'missing' }, expect: asked('9-2-a-iv', ['contentLocation']) },
  { name: 'An order to act that came through the wrong door is sent to the contact point', asked: page, facts: { ...toAct, channel: 'wrong' }, expect: { outcome: 'redirect', route: 'contact-point', determinedBy: [], duties: ['9-1'] } },
  { name: 'An order to act that was withdrawn demands nothing', asked: page, facts: { ...toAct, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['9-10-withdrawn'], silent: ['9-1', '9-5'] } },

  // Art. 10
  { name: 'A complete order to provide information that rests on a law is answered, and the authority and the user are told', asked: name, facts: toInform, expect: { outcome: 'disclose', determinedBy: ['power'], duties: ['10-1', '10-5'], silent: ['10-5-later', '9-1', '9-5'] } },
  { name: 'Who was behind an address is asked in the same way', asked: name, facts: { ...toInform, targetKind: 'ip-endpoint' }, expect: { outcome: 'disclose', determinedBy: ['power'], duties: ['10-1', '10-5'] } },
  { name: 'Which addresses an account had is asked in the same way', asked: log, facts: toInform, expect: { outcome: 'disclose', determinedBy: ['power'] } },
  { name: 'An order for information that names no law is asked for it', asked: name, facts: { ...toInform, legalBasis: 'missing' }, expect: asked('10-2-a', ['legalBasis']) },
  { name: 'One that is silent on redress is asked for that', asked: name, facts: { ...toInform, redressInformation: 'missing' }, expect: asked('10-2-a', ['redressInformation']) },
  { name: 'One that singles out nobody is asked whom it means', asked: name, facts: { ...toInform, userIdentifier: 'missing' }, expect: asked('10-2-a-iii', ['userIdentifier']) },
  { name: 'One that does not say what for is asked for its reasons', asked: name, facts: { ...toInform, statementOfReasons: 'missing' }, expect: asked('10-2-a-iv', ['statementOfReasons']) },
  { name: 'In criminal proceedings it need not say so', asked: name, facts: { ...toInform, statementOfReasons: 'missing', proceedings: 'criminal' }, expect: { outcome: 'disclose', determinedBy: ['power'] } },
  { name: 'What is still to be collected is not reached', asked: log, facts: { ...toInform, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['10-2-b'], duties: ['10-1'], silent: ['10-5'] } },
  { name: 'Where the authority asks for silence, the user is told later', asked: name, facts: { ...toInform, nonDisclosure: 'requested' }, expect: { outcome: 'disclose', determinedBy: ['power'], duties: ['10-5-later'], silent: ['10-5'] } },
  { name: 'An order for information that was withdrawn demands nothing', asked: name, facts: { ...toInform, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['9-10-withdrawn'], silent: ['10-1', '10-5'] } },
  { name: 'Neither article makes content the matter of the other', asked: page, facts: { ...toInform, contentLocation: 'missing', territorialScope: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['power'] } },

  // dates
  { name: 'Before 17 February 2024 the law on which an order rested stood alone', asked: page, facts: { ...toAct, contentLocation: 'missing' }, asOf: '2024-02-16', expect: { outcome: 'restrict', determinedBy: ['power'], silent: ['9-1', '9-5'] } },
  { name: 'From that day on the conditions hold', asked: page, facts: { ...toAct, contentLocation: 'missing' }, asOf: '2024-02-17', expect: asked('9-2-a-iv', ['contentLocation']) },

  // abroad
  { name: 'To an entity of ours outside the Union the Act speaks as well, and the law of that place has its say', asked: name, facts: { ...toInform, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['10-1'] } },
  { name: 'Of an order of a State outside the Union the Act says nothing', asked: name, facts: { ...toInform, issuingState: 'US', userIdentifier: 'missing' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [], silent: ['10-1'] } },
]
