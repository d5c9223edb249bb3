import type { FormField } from '../form-field.ts'

/*
 * The fields that the forms of American process share, as documentation, in the order of the sections. What may be missing, and by which section
 * of 18 U.S.C., differs from form to form: `us-fields.ts` says it.
 */

/** A row that does not say yet when the field may be missing. */
export type UsFieldRow = Pick<FormField, 'field' | 'point' | 'says' | 'canonical'> & Partial<Pick<FormField, 'absent' | 'cite'>>

const row = (field: string, says: string, canonical: FormField['canonical'], absent?: string): UsFieldRow => ({
  field,
  point: field.replace(/[.[].*/, ''),
  says,
  canonical,
  ...(absent !== undefined && { absent, cite: '' }),
})

const otherWay = 'another way to reach them is given'
const nothingElse = 'there is nothing else'
const notKnown = 'it is not known'

const contactRows = (field: string, canonical: string): readonly UsFieldRow[] => [
  row(`${field}.address`, 'postal address', [`${canonical}.contact.address`], otherWay),
  row(`${field}.telephone`, 'telephone number', [`${canonical}.contact.telephone`], otherWay),
  row(`${field}.fax`, 'fax number', [`${canonical}.contact.fax`], otherWay),
  row(`${field}.email`, 'e-mail address', [`${canonical}.contact.email`], otherWay),
]

const by = 'authorities[issuing]'
const at = 'authorities[contact-point]'

/** What is called how in one form. */
export interface UsWords {
  readonly issuer: string
  readonly fileNumber: string
  readonly representative: string
  /** What a judge's signature says besides that there is one. */
  readonly judge: FormField['canonical']
}

// biome-ignore format: a table, one field a line
/** The court or agency that issues it, and its signature. */
export const issuingRows = ({ issuer, fileNumber, representative, judge }: UsWords): readonly UsFieldRow[] => [
  row('issuing.name', issuer, [`${by}.name`]),
  row('issuing.subdivision', 'the state to which it belongs, in words', ['remarks'], 'it is federal'),
  row('issuing.fileNumber', fileNumber, [`${by}.fileNumber`]),
  row('issuing.representative', representative, [`${by}.representative.name`]),
  row('issuing.post', 'title or rank of that person', [`${by}.representative.post`]),
  row('issuing.badgeNumber', 'badge number of that person', ['remarks'], 'that person has none'),
  ...contactRows('issuing', by),
  row('issuing.signedBy.judge', 'box: a judge or magistrate judge signed', judge),
  row('issuing.signedBy.clerk', 'box: a clerk of the court signed', [`${by}.signature.present`], 'somebody else signed'),
  row('issuing.signedBy.attorney', 'box: an attorney signed', [`${by}.signature.present`], 'somebody else signed'),
  row('issuing.signedBy.officer', 'box: an officer of the agency signed', [`${by}.signature.present`], 'somebody else signed'),
  row('issuing.signature.present', 'whether it is signed', [`${by}.signature.present`]),
  row('issuing.signature.kind', 'kind of signature', [`${by}.signature.kind`], notKnown),
  row('issuing.signature.qualified', 'whether it is a qualified electronic signature or seal', [`${by}.signature.qualified`], 'it is not one'),
  row('issuing.signature.officialMark', 'whether a seal or stamp stands beside it', [`${by}.signature.officialMark`], notKnown),
]

/** The kind of authority, where the form asks for it. */
export const issuerKindRow = (canonical: FormField['canonical'] = [`${by}.kind`]): UsFieldRow =>
  row('issuing.kind', 'kind of authority', canonical)

const person = 'the issuing court or agency is the one to ask'

// biome-ignore format: a table, one field a line
/** Who serves it and answers questions, to whom it is addressed, and on which law it rests. */
export const headRows = (legalBasis: string): readonly UsFieldRow[] => [
  row('issuedOn', 'date of issue', ['issuedOn', `${by}.signedOn`]),
  row('contactPoint.name', 'agency that serves it and answers questions', [`${at}.name`], person),
  row('contactPoint.fileNumber', 'case number of that agency', [`${at}.fileNumber`], person),
  row('contactPoint.representative', 'officer or attorney to ask for', [`${at}.representative.name`], person),
  row('contactPoint.post', 'title or rank of that person', [`${at}.representative.post`], person),
  ...contactRows('contactPoint', at),
  row('addressee.name', 'name of the addressee', ['addressee.name']),
  ...contactRows('addressee', 'addressee'),
  row('addressee.contactPerson', 'person to ask for', ['addressee.contact.person'], notKnown),
  row('addressee.fileNumber', 'file number that the addressee gave', ['addressee.fileNumber'], notKnown),
  row('addressee.serviceProvider', 'service provider concerned', ['addressee.serviceProvider'], 'it is the addressee'),
  row('legalBasis', legalBasis, ['legalBasis']),
]

// biome-ignore format: a table, one field a line
/** The case. */
export const caseRows: readonly UsFieldRow[] = [
  row('proceedings', 'kind of proceedings', ['proceedings']),
  row('offence.nature', 'nature of the offence', ['offence.nature']),
  row('offence.classification', 'name of the offence in law', ['offence.classification']),
  row('offence.provisions', 'provisions of criminal law', ['offence.provisions']),
  row('offence.offenceKind', 'our coded reading of the offence', ['offence.offenceKind'], 'nobody has read it yet'),
]

const openEnd = 'the range is open, or what is asked for does not come as a series'

// biome-ignore format: a table, one field a line
/** Who is meant and what is asked for. */
export const askedRows: readonly UsFieldRow[] = [
  row('targets[].id', 'id of the target', ['targets[].id'], 'it is called t1, t2, … by its place'),
  row('targets[].kind', 'kind of target', ['targets[].kind']),
  row('targets[].identifierKind', 'how the identifier is written', ['targets[].identifierKind'], notKnown),
  row('targets[].identifier', 'account or other identifier', ['targets[].identifier']),
  row('targets[].observedAt', 'when it was in use', ['targets[].observedAt'], notKnown),
  row('targets[].port', 'source port', ['targets[].port'], notKnown),
  row('targets[].userRole', 'which part the user has in the case', ['targets[].userRole'], notKnown),
  row('targets[].claimedLocation', 'State in which the user is said to live', ['targets[].claimedLocation'], notKnown),
  row('targets[].claimedNationality', 'nationality that the user is said to have', ['targets[].claimedNationality'], notKnown),
  row('services[]', 'name of the service', ['services'], 'the addressee has but one'),
  row('timeRange.from', 'time range, first instant in it', ['timeRange.from']),
  row('timeRange.to', 'time range, first instant after it', ['timeRange.to']),
  row('requestedData[].items[]', 'data item, or a word for something that nobody is granted', ['requestedData[].items']),
  row('requestedData[].purpose', 'whether the only purpose is to identify the user', ['requestedData[].purpose']),
  row('requestedData[].timeRange.from', 'time range of its own, first instant in it', ['requestedData[].timeRange.from'], 'that of the whole applies'),
  row('requestedData[].timeRange.to', 'time range of its own, first instant after it', ['requestedData[].timeRange.to'], openEnd),
  row('requestedData[].targetIds[]', 'target that is meant', ['requestedData[].targetIds'], 'all are meant'),
  row('requestedData[].freeText', 'records wanted, in words', ['requestedData[].freeText'], 'the items say it'),
  row('requestedDataLimits', 'what limits the records further', ['requestedDataLimits'], 'nothing needs to be limited'),
]

// biome-ignore format: a table, one field a line
/** By when and to whom the records go. */
export const returnRows: readonly UsFieldRow[] = [
  row('deadline.dueAt', 'return date, as an instant', ['deadlines.dueAt']),
  row('deadline.other', 'return date or deadline in words', ['deadlines.other'], 'the instant says it'),
  row('delivery.to', 'to whom the records go', ['delivery.to']),
  row('delivery.recipient.name', 'who receives the records', ['authorities[recipient].name'], 'the issuing court or agency does'),
  ...contactRows('delivery.recipient', 'authorities[recipient]'),
  row('delivery.format', 'preferred format or means', ['delivery.format'], 'any will do'),
]

/** What is said about silence. */
export const silenceRows = (basis: string): readonly UsFieldRow[] => [
  row('confidentiality.nonDisclosure', 'whether silence is asked for or ordered', ['confidentiality.nonDisclosure']),
  row('confidentiality.basis', basis, ['confidentiality.basis']),
  row('confidentiality.until', 'first day on which it no longer holds', ['confidentiality.until']),
]

const noEarlier = 'there was no earlier request, or it is not known'

// biome-ignore format: a table, one field a line
/** An earlier preservation. */
export const earlierPreservationRows = (applies: string): readonly UsFieldRow[] => [
  row('earlierPreservation.applies', applies, ['relations[].applies'], noEarlier),
  row('earlierPreservation.issuedBy', 'agency that asked for it', ['relations[].issuedBy'], noEarlier),
  row('earlierPreservation.fileNumber', 'its file number', ['relations[].fileNumber'], noEarlier),
  row('earlierPreservation.issuedOn', 'date of issue', ['relations[].issuedOn'], noEarlier),
  row('earlierPreservation.transmittedOn', 'date on which it was sent', ['relations[].transmittedOn'], noEarlier),
  row('earlierPreservation.transmittedTo', 'to whom it was sent', ['relations[].transmittedTo'], noEarlier),
  row('earlierPreservation.addresseeFileNumber', 'file number that the addressee gave', ['relations[].addresseeFileNumber'], noEarlier),
]

// biome-ignore format: a table, one field a line
/** What kind of subpoena it is, and who served it. */
export const subpoenaRows: readonly UsFieldRow[] = [
  row('kind', 'kind of subpoena: it is the instrument', ['instrument', `${by}.kind`]),
  row('servedBy', 'who served it', ['servedBy'], 'the issuing authority did'),
]

/** What the court found. */
export const findingRow = (says: string): UsFieldRow => row('finding', says, ['reasons.statement'])

// biome-ignore format: a table, one field a line
/** The declarations of a national security letter. */
export const declarationsRows: readonly UsFieldRow[] = [
  row('declarations.certification', 'box: it carries the written certification that the section asks for', ['declarations.certification']),
  row('declarations.reviewNotice', 'box: it says that a court may review the letter and its secrecy', ['declarations.reviewNotice']),
]

// biome-ignore format: a table, one field a line
/** The emergency. */
export const emergencyRows: readonly UsFieldRow[] = [
  row('emergency.ground', 'what is threatened', ['emergency.ground']),
  row('emergency.description', 'what the danger is, and how soon', ['emergency.reasons']),
  row('emergency.needForData', 'how these records would avert it', ['reasons.statement']),
]

/** The process that is to follow. */
export const promiseRow = row('promisedProcess', 'what process is to follow, and when', ['remarks'])

/** What else there is to say. */
export const endRows: readonly UsFieldRow[] = [
  row('caseSummary', 'summary of the case', ['reasons.caseSummary']),
  row('otherInformation', 'anything else', ['remarks'], nothingElse),
]
