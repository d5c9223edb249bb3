import type { AuthorityRole } from '../../vocabulary/index.ts'
import type { FormField } from './form-field.ts'

/*
 * The fields of `schema/sections.ts` as documentation, in the order of the sections. When a field may be missing, and by which provision, differs
 * from form to form: `fieldsOf` adds it.
 */

/** A row that does not say yet when the field may be missing. */
export type FieldRow = Pick<FormField, 'field' | 'point' | 'says' | 'canonical'> & Partial<Pick<FormField, 'absent' | 'cite'>>

/** One row. Without `absent`, the form says when the field may be missing: see `fieldsOf`. */
export const row = (field: string, says: string, canonical: FormField['canonical'], absent?: string): FieldRow => ({
  field,
  point: field.replace(/[.[].*/, ''),
  says,
  canonical,
  ...(absent !== undefined && { absent, cite: '' }),
})

const otherWay = 'another way to reach them is given'
const nothingElse = 'there is nothing else'
/** Why a field may be missing that nobody is bound to know. */
export const notKnown = 'it is not known'

/** How somebody can be reached. */
export const contactRows = (field: string, canonical: string): readonly FieldRow[] => [
  row(`${field}.address`, 'postal address', [`${canonical}.contact.address`], otherWay),
  row(`${field}.telephone`, 'telephone number', [`${canonical}.contact.telephone`], otherWay),
  row(`${field}.fax`, 'fax number', [`${canonical}.contact.fax`], otherWay),
  row(`${field}.email`, 'e-mail address', [`${canonical}.contact.email`], otherWay),
]

// biome-ignore format: a table, one field a line
/** An authority that acts in the request, with its signature. */
export const authorityRows = (field: string, role: AuthorityRole, whose: string): readonly FieldRow[] => {
  const at = `authorities[${role}]`
  return [
    row(`${field}.kind`, `kind of authority: ${whose}`, [`${at}.kind`]),
    row(`${field}.name`, `name of ${whose}`, [`${at}.name`]),
    row(`${field}.representative`, 'name of its representative', [`${at}.representative.name`]),
    row(`${field}.post`, 'post of the representative', [`${at}.representative.post`]),
    row(`${field}.fileNumber`, 'its file number', [`${at}.fileNumber`]),
    ...contactRows(field, at),
    row(`${field}.languages[]`, 'language in which it can be written to', [`${at}.languages`], notKnown),
    row(`${field}.signature.present`, 'whether it signed', [`${at}.signature.present`]),
    row(`${field}.signature.kind`, 'kind of signature', [`${at}.signature.kind`], notKnown),
    row(`${field}.signature.qualified`, 'whether it is a qualified electronic signature or seal', [`${at}.signature.qualified`], 'it is not one'),
    row(`${field}.signature.officialMark`, 'whether a seal or stamp stands beside it', [`${at}.signature.officialMark`], notKnown),
  ]
}

// biome-ignore format: a table, one field a line
/** An authority of which only the name and the way to reach it are asked. */
export const namedRows = (field: string, role: AuthorityRole, says: string, absent: string): readonly FieldRow[] => [
  row(`${field}.name`, says, [`authorities[${role}].name`], absent),
  ...contactRows(field, `authorities[${role}]`),
]

// biome-ignore format: a table, one field a line
/** Another office, and whom to ask for there. */
export const officeRows = (field: string, role: AuthorityRole, says: string, absent: string): readonly FieldRow[] => [
  row(`${field}.name`, says, [`authorities[${role}].name`], absent),
  row(`${field}.fileNumber`, 'file number of that office', [`authorities[${role}].fileNumber`], absent),
  row(`${field}.representative`, 'person to ask for there', [`authorities[${role}].representative.name`], absent),
  row(`${field}.post`, 'title or rank of that person', [`authorities[${role}].representative.post`], absent),
  ...contactRows(field, `authorities[${role}]`),
]

// biome-ignore format: a table, one field a line
/** To whom it is addressed. */
export const addresseeRows: readonly FieldRow[] = [
  row('addressee.name', 'name of the addressee', ['addressee.name']),
  ...contactRows('addressee', 'addressee'),
  row('addressee.contactPerson', 'person to ask for', ['addressee.contact.person'], notKnown),
  row('addressee.fileNumber', 'file number that the addressee gave', ['addressee.fileNumber'], notKnown),
  row('addressee.serviceProvider', 'service provider concerned', ['addressee.serviceProvider'], 'it is the addressee'),
]

/** When it was issued. */
export const issuedOnRow = row('issuedOn', 'date of issue', ['issuedOn', 'authorities[issuing].signedOn'])
/** On which law it rests. */
export const legalBasisRow = (says: string): FieldRow => row('legalBasis', says, ['legalBasis'])

// biome-ignore format: a table, one field a line
/** The case. */
export const caseRows: readonly FieldRow[] = [
  row('proceedings', 'kind of proceedings', ['proceedings']),
  row('offence.nature', 'nature of the offence', ['offence.nature']),
  row('offence.classification', 'name of the offence in law', ['offence.classification']),
  row('offence.provisions', 'provisions of criminal law', ['offence.provisions']),
  row('offence.offenceKind', 'our coded reading of the offence', ['offence.offenceKind'], 'nobody has read it yet'),
]

const openEnd = 'the range is open, or what is asked for does not come as a series'

// biome-ignore format: a table, one field a line
/** Who is meant and what is asked for. */
export const askedRows: readonly FieldRow[] = [
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
  row('requestedData[].freeText', 'data wanted, in words', ['requestedData[].freeText'], 'the items say it'),
  row('requestedDataLimits', 'what limits the data further', ['requestedDataLimits'], 'nothing needs to be limited'),
]

// biome-ignore format: a table, one field a line
/** By when and to whom the data go. */
export const returnRows: readonly FieldRow[] = [
  row('deadline.dueAt', 'return date, as an instant', ['deadlines.dueAt']),
  row('deadline.other', 'return date or deadline in words', ['deadlines.other'], 'the instant says it'),
  row('delivery.to', 'to whom the data go', ['delivery.to']),
  ...namedRows('delivery.recipient', 'recipient', 'who receives the data', 'the issuing authority does'),
  row('delivery.format', 'preferred format or means', ['delivery.format'], 'any will do'),
]

/** What is said about silence. */
export const silenceRows = (basis: string): readonly FieldRow[] => [
  row('confidentiality.nonDisclosure', 'whether silence is asked for or ordered', ['confidentiality.nonDisclosure']),
  row('confidentiality.basis', basis, ['confidentiality.basis']),
  row('confidentiality.until', 'first day on which it no longer holds', ['confidentiality.until']),
]

// biome-ignore format: a table, one field a line
/** The items of content that an order is about. */
export const contentRows = (field: string, what: string): readonly FieldRow[] => [
  row(`${field}[].url`, `exact address of ${what}`, ['targets[].identifier', 'requestedData[].items']),
  row(`${field}[].otherIdentifier`, 'what identifies it besides, or in place of an address', ['targets[].identifier']),
  row(`${field}[].description`, 'what else helps to find it', ['remarks']),
]

/** Which redress is open. */
export const redressRow = (says: string): FieldRow => row('redress', says, ['redress'])

/** In which language it is written. */
export const languageRows: readonly FieldRow[] = [
  row('language', 'language in which it is written', ['remarks']),
  row('translation', 'which parts were translated, and into which language', ['remarks']),
]

/** What else there is to say. */
export const endRows: readonly FieldRow[] = [
  row('caseSummary', 'summary of the case', ['reasons.caseSummary']),
  row('otherInformation', 'anything else', ['remarks'], nothingElse),
]

/** When a field may be missing, and the provision that says so. */
export type Needs = Readonly<Record<string, readonly [absent: string, cite: string]>>

/**
 * The rows of one form. What the form needs goes before what its rows say; what neither says, its law does not ask for. `points` says where a part
 * stands on paper, by its first word.
 */
export const fieldsOf = (
  rows: readonly FieldRow[],
  notAsked: readonly [absent: string, cite: string],
  needs: Needs,
  points: Readonly<Record<string, string>> = {},
): readonly FormField[] =>
  rows.map((it) => {
    const [absent, cite] = needs[it.field] ?? (it.absent === undefined ? notAsked : [it.absent, it.cite ?? ''])
    return { ...it, point: points[it.point] ?? it.point, absent, cite }
  })
