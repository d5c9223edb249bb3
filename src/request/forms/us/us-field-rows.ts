import { addresseeRows, contactRows, type FieldRow, issuedOnRow, legalBasisRow, notKnown, officeRows, row } from '../field-rows.ts'
import type { FormField } from '../form-field.ts'

/*
 * The fields that only the forms of American process share, as documentation, in the order of the sections. What may be missing, and by which section
 * of 18 U.S.C., differs from form to form: `us-fields.ts` says it.
 */

const by = 'authorities[issuing]'

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
export const issuingRows = ({ issuer, fileNumber, representative, judge }: UsWords): readonly FieldRow[] => [
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
export const issuerKindRow = (canonical: FormField['canonical'] = [`${by}.kind`]): FieldRow =>
  row('issuing.kind', 'kind of authority', canonical)

/** Who serves it and answers questions, to whom it is addressed, and on which law it rests. */
export const headRows = (legalBasis: string): readonly FieldRow[] => [
  issuedOnRow,
  ...officeRows('contactPoint', 'contact-point', 'agency that serves it and answers questions', person),
  ...addresseeRows,
  legalBasisRow(legalBasis),
]

const person = 'the issuing court or agency is the one to ask'
const noEarlier = 'there was no earlier request, or it is not known'

// biome-ignore format: a table, one field a line
/** An earlier preservation. */
export const earlierPreservationRows = (applies: string): readonly FieldRow[] => [
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
export const subpoenaRows: readonly FieldRow[] = [
  row('kind', 'kind of subpoena: it is the instrument', ['instrument', `${by}.kind`]),
  row('servedBy', 'who served it', ['servedBy'], 'the issuing authority did'),
]

/** What the court found. */
export const findingRow = (says: string): FieldRow => row('finding', says, ['reasons.statement'])

// biome-ignore format: a table, one field a line
/** The declarations of a national security letter. */
export const declarationsRows: readonly FieldRow[] = [
  row('declarations.certification', 'box: it carries the written certification that the section asks for', ['declarations.certification']),
  row('declarations.reviewNotice', 'box: it says that a court may review the letter and its secrecy', ['declarations.reviewNotice']),
]

// biome-ignore format: a table, one field a line
/** The emergency. */
export const emergencyRows: readonly FieldRow[] = [
  row('emergency.ground', 'what is threatened', ['emergency.ground']),
  row('emergency.description', 'what the danger is, and how soon', ['emergency.reasons']),
  row('emergency.needForData', 'how these records would avert it', ['reasons.statement']),
]

/** The process that is to follow. */
export const promiseRow = row('promisedProcess', 'what process is to follow, and when', ['remarks'])
