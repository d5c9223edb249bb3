import type { FormField } from '../form-field.ts'

const ifLawDoes = 'the law that is invoked does not ask for it'
const any = 'see the rule packs'

// biome-ignore format: a table, one field a line
const contactRows = (field: string, canonical: string, whose: string): readonly FormField[] =>
  (['address', 'telephone', 'fax', 'email'] as const).map((part) => ({
    field: `${field}.${part}`, point: whose, says: words[part], canonical: [`${canonical}.contact.${part}`], absent: 'another way to reach them is given', cite: any,
  }))

const words = { address: 'postal address', telephone: 'telephone number', fax: 'fax number', email: 'e-mail address' }

// biome-ignore format: a table, one field a line
const authorityRows = (field: string, role: 'issuing' | 'validating', absent: string): readonly FormField[] => {
  const at = (part: string, says: string, to = part): FormField => ({ field: `${field}.${part}`, point: role === 'issuing' ? 'authority' : 'validation', says, canonical: [`authorities[${role}].${to}`], absent, cite: any })
  return [
    at('kind', 'kind of authority'),
    at('name', 'name of the authority'),
    at('representative', 'name of its representative', 'representative.name'),
    at('post', 'post of the representative', 'representative.post'),
    at('fileNumber', 'file number'),
    ...contactRows(field, `authorities[${role}]`, role === 'issuing' ? 'authority' : 'validation'),
    at('languages[]', 'language spoken', 'languages'),
    at('signature.present', 'whether it is signed'),
    at('signature.kind', 'kind of signature'),
    at('signature.qualified', 'whether it is a qualified electronic signature or seal'),
    at('signature.officialMark', 'whether an official stamp, electronic seal or the like stands beside it'),
  ]
}

// biome-ignore format: a table, one field a line
const row = (point: string, field: string, says: string, canonical: FormField['canonical'], absent = ifLawDoes): FormField => ({ field, point, says, canonical, absent, cite: any })

const named = (field: string, role: string, says: string): readonly FormField[] => [
  row(role, `${field}.name`, says, [`authorities[${role}].name`]),
  ...contactRows(field, `authorities[${role}]`, role),
]

// biome-ignore format: a table, one field a line
const range = (point: string, field: string, canonical: string): readonly FormField[] => [
  row(point, `${field}.from`, 'time range, first instant in it', [`${canonical}.from`]),
  row(point, `${field}.to`, 'time range, first instant after it', [`${canonical}.to`], 'the range is open'),
]

const addressee = (field: string, says: string, to = field): FormField => row('addressee', `addressee.${field}`, says, [`addressee.${to}`])
const offence = (field: string, says: string): FormField => row('offence', `offence.${field}`, says, [`offence.${field}`])
const target = (field: string, says: string, absent?: string): FormField =>
  row('targets', `targets[].${field}`, says, [`targets[].${field}`], absent)
const relation = (field: string, says: string): FormField => row('relations', `relations[].${field}`, says, [`relations[].${field}`])

// biome-ignore format: a table, one field a line
/** The fields of a generic order. What may lawfully be missing depends on the law that it invokes, so the packs say it, not the form. */
export const orderFields: readonly FormField[] = [
  row('instrument', 'instrument', 'the instrument, if it is one of the vocabulary without a form of its own', ['instrument'], 'it is none of them; then the action chooses a generic one'),
  row('instrument', 'action', 'what is to be done', ['action', 'instrument'], 'the instrument says so; without both it is read as an order for data'),
  row('authority', 'issuingState', 'State of the issuing authority, two letters', ['issuingState'], 'never'),
  row('authority', 'issuedOn', 'date of issue', ['issuedOn']),
  ...authorityRows('authority', 'issuing', ifLawDoes),
  row('validation', 'validation.notApplicable', 'the authority declares that there is no validation', ['validation'], 'it was validated'),
  ...authorityRows('validation', 'validating', 'no validation is needed'),
  row('validation', 'validation.signedOn', 'date of validation', ['authorities[validating].signedOn'], 'no validation is needed'),
  row('validation', 'withoutPriorValidation', 'whether it was issued in an emergency without prior validation', ['withoutPriorValidation']),
  row('authority', 'servedBy', 'who served it', ['servedBy']),
  row('legal basis', 'legalBasis', 'legal basis', ['legalBasis']),
  row('legal basis', 'pendingAtRepeal', 'whether the proceedings were pending when that law was repealed', ['declarations.pendingAtRepeal'], 'that law is in force'),
  addressee('name', 'name of the addressee'),
  addressee('capacity', 'in which capacity it is addressed'),
  addressee('readdressed', 'whether it is sent on because the first addressee did not react'),
  ...contactRows('addressee', 'addressee', 'addressee'),
  addressee('contactPerson', 'person to ask for', 'contact.person'),
  addressee('fileNumber', 'file number that the addressee gave'),
  addressee('serviceProvider', 'service provider concerned'),
  addressee('addressedAs', 'addressed as controller or as processor'),
  addressee('processorGround', 'why the processor is addressed'),
  addressee('informController', 'whether the processor may tell the controller'),
  addressee('informControllerJustification', 'why the controller is not told'),
  row('deadline', 'deadline.dueAt', 'when the answer is due', ['deadlines.dueAt']),
  row('deadline', 'deadline.other', 'deadlines in free text', ['deadlines.other']),
  row('emergency', 'emergency.claimed', 'whether it is made as an emergency', ['emergency.claimed'], 'never'),
  row('emergency', 'emergency.ground', 'what is threatened', ['emergency.ground'], 'there is no emergency'),
  row('emergency', 'emergency.reasons', 'reasons for the emergency', ['emergency.reasons'], 'there is no emergency'),
  row('proceedings', 'proceedings', 'kind of proceedings', ['proceedings']),
  offence('nature', 'nature of the offence'),
  offence('classification', 'legal classification'),
  offence('provisions', 'provisions of criminal law'),
  offence('offenceKind', 'our coded reading of the offence'),
  offence('threeYearOffence', 'whether it carries a maximum of at least three years'),
  offence('listedOffence', 'which listed offence it is'),
  offence('byInformationSystem', 'whether it was committed by means of an information system'),
  offence('maximumPenaltyMonths', 'maximum penalty, in months'),
  target('id', 'id of the target', 'it is called t1, t2, … by its place'),
  target('kind', 'kind of target', 'never'),
  target('identifierKind', 'how the identifier is written'),
  target('identifier', 'the identifier', 'never'),
  target('observedAt', 'when it was in use'),
  target('port', 'source port'),
  target('userRole', 'which part the user has in the case'),
  target('claimedLocation', 'State in which the user is said to live'),
  target('claimedNationality', 'nationality that the user is said to have'),
  row('services', 'services[]', 'name of the service', ['services']),
  ...range('time range', 'timeRange', 'timeRange'),
  row('requested data', 'purpose', 'purpose of every entry that has none of its own', ['remarks'], 'the entries have their own'),
  row('requested data', 'requestedData[].items[]', 'data item, or a word for something that nobody is granted', ['requestedData[].items'], 'the free text says what is meant'),
  row('requested data', 'requestedData[].purpose', 'whether the only purpose is to identify the user', ['requestedData[].purpose']),
  ...range('requested data', 'requestedData[].timeRange', 'requestedData[].timeRange'),
  row('requested data', 'requestedData[].targetIds[]', 'target that is meant', ['requestedData[].targetIds'], 'all are meant'),
  row('requested data', 'requestedData[].freeText', 'what is asked for, in words', ['requestedData[].freeText'], 'the items say it'),
  row('requested data', 'requestedDataLimits', 'what limits the data further', ['requestedDataLimits'], 'nothing needs to be limited'),
  row('requested data', 'contentKnown', 'whether the authority already knows the content whose author it seeks', ['declarations.contentKnown']),
  row('notification', 'enforcingAuthorityNotified', 'whether an enforcing authority was notified', ['notification.enforcingAuthorityNotified']),
  ...named('enforcingAuthority', 'enforcing', 'name of the enforcing authority'),
  ...named('contactPoint', 'contact-point', 'contact point for questions'),
  row('user information', 'userInformation.delayed', 'whether the authority tells the person later', ['userInformation.delayed']),
  row('user information', 'userInformation.grounds[]', 'ground for telling the person later', ['userInformation.grounds']),
  row('confidentiality', 'confidentiality.nonDisclosure', 'whether silence is asked for or ordered', ['confidentiality.nonDisclosure']),
  row('confidentiality', 'confidentiality.basis', 'legal basis of the duty of silence', ['confidentiality.basis']),
  row('confidentiality', 'confidentiality.until', 'first day on which it no longer holds', ['confidentiality.until']),
  row('delivery', 'delivery.to', 'to whom the data go', ['delivery.to']),
  ...named('delivery.recipient', 'recipient', 'who receives the data'),
  row('delivery', 'delivery.format', 'preferred format or means', ['delivery.format']),
  relation('kind', 'kind of the earlier request'),
  relation('applies', 'whether it relates to one'),
  relation('extent', 'whether all or some of the data were preserved'),
  relation('issuedBy', 'authority that issued it'),
  relation('fileNumber', 'file number of that authority'),
  relation('issuedOn', 'date of issue'),
  relation('transmittedOn', 'date of transmission'),
  relation('transmittedTo', 'to whom it was transmitted'),
  relation('addresseeFileNumber', 'file number that the addressee gave'),
  row('reasons', 'statementOfReasons', 'statement of reasons', ['reasons.statement']),
  row('reasons', 'caseSummary', 'summary of the case', ['reasons.caseSummary']),
  row('reasons', 'otherInformation', 'anything else', ['remarks'], 'there is nothing else'),
]
