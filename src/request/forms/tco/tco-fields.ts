import {
  authorityRows,
  contentRows,
  fieldsOf,
  legalBasisRow,
  namedRows,
  notKnown,
  officeRows,
  redressRow,
  row,
  silenceRows,
} from '../field-rows.ts'
import type { FormField } from '../form-field.ts'

const article = (point: string): string => `Reg. (EU) 2021/784, ${point}`
const never = 'never'
const typeOf = 'it is of another type'

const material = (field: string, says: string, point: string): readonly [ReturnType<typeof row>, readonly [string, string]] => [
  row(`sectionB.material.${field}`, `box: ${says}`, ['materialTypes']),
  [typeOf, article(`Arts 2(7)(${point}), 3(4)(b)`)],
]

const materials = [
  material('incitement', 'it incites to terrorist offences, as by glorifying them', 'a'),
  material('solicitationToCommit', 'it solicits people to commit or to contribute to terrorist offences', 'b'),
  material('solicitationToParticipate', 'it solicits people to take part in the activities of a terrorist group', 'c'),
  material('instruction', 'it instructs in weapons, dangerous substances or other methods for terrorist offences', 'd'),
  material('threat', 'it threatens to commit a terrorist offence', 'e'),
] as const

/** The fields of a removal order. Citations are to Reg. (EU) 2021/784. */
export const tcoFields: readonly FormField[] = fieldsOf(
  [
    row('sectionA.issuingState', 'Member State of the issuing authority, two letters', ['issuingState']),
    row('sectionA.addressee', 'name of the addressee', ['addressee.name']),
    row('sectionA.legalRepresentative', 'name of its legal representative, who is then the addressee', [
      'addressee.name',
      'addressee.capacity',
    ]),
    row('sectionA.contactPoint', 'contact point of the provider', ['addressee.contact.person']),
    row('sectionA.mainEstablishmentState', 'Member State of the main establishment or of the legal representative', ['remarks']),
    row('sectionA.issuedAt', 'date and time of issue, with the offset', ['issuedAt', 'issuedOn', 'authorities[issuing].signedOn']),
    row('sectionA.referenceNumber', 'reference number of the order', ['authorities[issuing].fileNumber']),
    ...contentRows('sectionB.content', 'the terrorist content'),
    ...materials.map(([it]) => it),
    row('sectionB.reasons', 'why the content is terrorist content', ['reasons.statement']),
    legalBasisRow('reference to the Regulation as the legal basis'),
    ...silenceRows('decision that nothing is disclosed for reasons of public security'),
    row('copy.sent', 'box: a copy went to the authority of the State of the main establishment or legal representative', [
      'notification.enforcingAuthorityNotified',
    ]),
    ...namedRows('copy.to', 'enforcing', 'authority that received the copy', 'the provider is established in the issuing State'),
    ...authorityRows('authority', 'issuing', 'the issuing authority'),
    ...officeRows('contactPoint', 'contact-point', 'office for feedback and clarification', 'the issuing authority is the one to ask'),
    redressRow('redress that is open to the provider and to the content provider, with its deadlines'),
    row('firstOrder.proceduresToldAt', 'when the authority told the provider of procedures and deadlines', [
      'declarations.proceduresToldAt',
    ]),
    row('firstOrder.emergency', 'box: it is a case of emergency', ['emergency.claimed']),
    row('firstOrder.emergencyReasons', 'why it is one', ['emergency.reasons']),
    row('otherInformation', 'anything else', ['remarks'], 'there is nothing else'),
  ],
  ['no provision asks for it', ''],
  {
    'sectionA.issuingState': [never, article('Annex I, A')],
    'sectionA.addressee': [never, article('Art. 3(5); Annex I, A')],
    'sectionA.legalRepresentative': ['the order is addressed to the main establishment', article('Arts 3(5), 17; Annex I, A')],
    'sectionA.contactPoint': [never, article('Arts 3(5), 15(1); Annex I, A')],
    'sectionA.mainEstablishmentState': [never, article('Art. 4(1); Annex I, A')],
    'sectionA.issuedAt': [never, article('Art. 3(4)(e); Annex I, A')],
    'sectionA.referenceNumber': [never, article('Annex I, A')],
    'sectionB.content[].url': [never, article('Art. 3(4)(c); Annex I, B')],
    'sectionB.content[].otherIdentifier': ['the address is there', article('Art. 3(4)(c)')],
    'sectionB.content[].description': ['the address is enough', article('Art. 3(4)(c); Annex I, B')],
    ...Object.fromEntries(materials.map(([it, need]) => [it.field, need])),
    'sectionB.reasons': [never, article('Art. 3(4)(b); Annex I, B')],
    legalBasis: [never, article('Art. 3(4)(d)')],
    'confidentiality.nonDisclosure': ['the content provider may be told', article('Arts 3(4)(g), 11(3)')],
    'confidentiality.basis': ['the content provider may be told', article('Arts 3(4)(g), 11(3)')],
    'confidentiality.until': [
      'the content provider may be told; never later than six weeks after the decision, and six more if it is extended',
      article('Art. 11(3)'),
    ],
    'copy.sent': ['the provider is established in the issuing State', article('Art. 4(1)')],
    'copy.to.name': ['the provider is established in the issuing State', article('Art. 4(1)')],
    'authority.kind': [notKnown, ''],
    'authority.name': [never, article('Art. 3(4)(a)')],
    'authority.signature.present': [never, article('Art. 3(4)(a) and (e)')],
    'contactPoint.name': ['the issuing authority is the one to ask', article('Art. 12(2)')],
    redress: [never, article('Arts 3(4)(f), 9')],
    'firstOrder.proceduresToldAt': ['it is not the first order, or it is a case of emergency', article('Art. 3(2)')],
    'firstOrder.emergency': ['the provider was told twelve hours before, or it is not the first order', article('Art. 3(2)')],
    'firstOrder.emergencyReasons': ['there is no emergency', article('Art. 3(2)')],
  },
  { sectionA: 'A', sectionB: 'B', authority: 'E and F', contactPoint: 'E and F' },
)
