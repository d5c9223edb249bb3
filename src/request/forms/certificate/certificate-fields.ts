import type { FormField } from '../form-field.ts'
import { dataCategories } from './data-boxes.ts'

/*
 * The fields that an EPOC and an EPOC-PR share, as documentation. Citations are to Reg. (EU) 2023/1543. The sections have other letters in the
 * other form, so each function takes the letter; Sections A and B have the same.
 */

/** Where a part stands in one of the forms. */
export interface Place {
  readonly letter: string
  readonly annex: 'Annex I' | 'Annex II'
}

const section = ({ letter }: Place): string => `section${letter}`
const cite = ({ letter, annex }: Place): string => `${annex}, ${letter}`

const notKnown = 'it is not known'
const noValidation = 'no validation is needed'

const contactFields = (place: Place, field: string, canonical: string, absent: string, source = cite(place)): readonly FormField[] =>
  (['address', 'telephone', 'fax', 'email'] as const).map((part) => ({
    field: `${field}.${part}`,
    point: place.letter,
    says: contactWords[part],
    canonical: [`${canonical}.contact.${part}`],
    absent,
    cite: source,
  }))

const contactWords = { address: 'postal address', telephone: 'telephone number', fax: 'fax number', email: 'e-mail address' }

/** Somebody with a name and a way to be reached. */
export const namedContactFields = (place: Place, field: string, role: string, says: string, absent: string): readonly FormField[] => [
  { field: `${field}.name`, point: place.letter, says, canonical: [`authorities[${role}].name`], absent, cite: cite(place) },
  ...contactFields(place, field, `authorities[${role}]`, absent),
]

// biome-ignore format: a table, one field a line
/** Sections A and B. */
export const headFields = (annex: Place['annex']): readonly FormField[] => {
  const [a, b] = [{ letter: 'A', annex }, { letter: 'B', annex }] as const
  return [
    { field: 'sectionA.issuingState', point: 'A', says: 'State of the issuing authority, two letters', canonical: ['issuingState'], absent: 'never', cite: 'Art. 3(14)' },
    { field: 'sectionA.issuingAuthority', point: 'A', says: 'name of the issuing authority', canonical: ['authorities[issuing].name'], absent: 'never', cite: 'Art. 5(5)(a)' },
    { field: 'sectionA.validatingAuthority', point: 'A', says: 'name of the validating authority', canonical: ['authorities[validating].name'], absent: noValidation, cite: 'Art. 4' },
    { field: 'sectionA.issuingAuthorityFileNumber', point: 'A', says: 'file number of the issuing authority', canonical: ['authorities[issuing].fileNumber'], absent: 'never', cite: cite(a) },
    { field: 'sectionA.validatingAuthorityFileNumber', point: 'A', says: 'file number of the validating authority', canonical: ['authorities[validating].fileNumber'], absent: noValidation, cite: cite(a) },
    { field: 'sectionB.addressee', point: 'B', says: 'name of the addressee', canonical: ['addressee.name'], absent: 'never', cite: 'Art. 5(5)(b)' },
    { field: 'sectionB.designatedEstablishment', point: 'B', says: 'box: the addressee is a designated establishment', canonical: ['addressee.capacity'], absent: 'the addressee is a legal representative, or another establishment in an emergency', cite: 'Art. 7' },
    { field: 'sectionB.legalRepresentative', point: 'B', says: 'box: the addressee is a legal representative', canonical: ['addressee.capacity'], absent: 'the addressee is a designated establishment, or another establishment in an emergency', cite: 'Art. 7' },
    { field: 'sectionB.emergencyReaddressing', point: 'B', says: 'box: sent on in an emergency because the first addressee did not react', canonical: ['addressee.readdressed', 'addressee.readdressedBecause'], absent: 'it is the first addressee', cite: 'Art. 7(2)', versions: '2023-07-28: also where nobody had been designated or appointed. 2026-07-13: only where the addressee did not react in time' },
    ...contactFields(b, 'sectionB', 'addressee', notKnown),
    { field: 'sectionB.contactPerson', point: 'B', says: 'person to ask for', canonical: ['addressee.contact.person'], absent: notKnown, cite: cite(b) },
    { field: 'sectionB.addresseeFileNumber', point: 'B', says: 'file number that the addressee gave', canonical: ['addressee.fileNumber'], absent: notKnown, cite: cite(b) },
    { field: 'sectionB.serviceProvider', point: 'B', says: 'service provider concerned', canonical: ['addressee.serviceProvider'], absent: 'it is the addressee', cite: cite(b) },
    { field: 'sectionB.otherInformation', point: 'B', says: 'anything else about the addressee', canonical: ['remarks'], absent: 'there is nothing else', cite: cite(b) },
  ]
}

/** What helps to find the data. */
export const identificationFields = (place: Place): readonly FormField[] => {
  const list = (field: string, says: string): FormField => ({
    field: `${section(place)}.${field}`,
    point: place.letter,
    says,
    canonical: ['targets[].identifier'],
    absent: 'another identifier is given, or to identify the user is the only purpose',
    cite: 'Art. 5(5)(c)',
  })
  // biome-ignore format: a table, one field a line
  return [
    list('ipAddresses[].address', 'IP address'),
    { ...list('ipAddresses[].port', 'source port'), canonical: ['targets[].port'], absent: notKnown, cite: 'Art. 3(10)' },
    { ...list('ipAddresses[].observedAt', 'when the address was in use'), canonical: ['targets[].observedAt'], absent: notKnown, cite: 'Art. 3(10)' },
    list('telephoneNumbers[]', 'telephone number'),
    list('emailAddresses[]', 'e-mail address'),
    list('imeiNumbers[]', 'IMEI of a device'),
    list('macAddresses[]', 'MAC address of a device'),
    list('users[]', 'user name, log-in, account name'),
    { ...list('services[]', 'name of the service'), canonical: ['services'], absent: notKnown, cite: cite(place) },
    { field: `${section(place)}.other`, point: place.letter, says: 'other words that help to find the data; they single out nobody by themselves', canonical: ['remarks'], absent: 'there is nothing else', cite: cite(place) },
    ...timeRangeFields(place, `${section(place)}.timeRange`, 'timeRange', 'no time range applies'),
    { ...list('additionalInformation', 'anything else that helps to find the data'), canonical: ['remarks'], absent: 'there is nothing else', cite: cite(place) },
  ]
}

const timeRangeFields = (place: Place, field: string, canonical: string, absent: string): readonly FormField[] => [
  {
    field: `${field}.from`,
    point: place.letter,
    says: 'time range, first instant in it',
    canonical: [`${canonical}.from`],
    absent,
    cite: 'Art. 5(5)(e)',
  },
  {
    field: `${field}.to`,
    point: place.letter,
    says: 'time range, first instant after it',
    canonical: [`${canonical}.to`],
    absent: 'the range is open',
    cite: 'Art. 5(5)(e)',
  },
]

/** The data that are wanted, from the table of boxes. */
export const evidenceFields = (place: Place): readonly FormField[] => [
  ...dataCategories.flatMap((category) => {
    const point = `${place.letter}${category.point}`
    const field = `${section(place)}.${category.field}`
    const identifies = category.field === 'userIdentification'
    return [
      {
        field: `${field}.requested`,
        point,
        says: `box: ${category.says}`,
        canonical: ['requestedData'],
        absent: 'not asked for',
        cite: 'Art. 5(5)(d)',
      },
      ...category.boxes.map((it): FormField => {
        const isLine = it.items[0] === 'unlisted-data'
        return {
          field: `${field}.${it.field}`,
          point: `${place.letter}${it.point}`,
          says: isLine ? it.says : `box: ${it.says}`,
          canonical: [isLine ? 'requestedData[].freeText' : 'requestedData'],
          absent: 'not asked for',
          cite: 'Art. 5(5)(d)',
          ...(it.field === 'ipConnectionRecords' && place.annex === 'Annex II'
            ? { says: `box: ${it.says}, as far as strictly necessary to identify the user` }
            : {}),
        }
      }),
      ...(identifies
        ? [
            {
              field: `${field}.ipConnectionRecordsDetails`,
              point,
              says: 'which connection records, if that needs saying',
              canonical: ['requestedData[].freeText'],
              absent: 'it needs no saying',
              cite: cite(place),
            } as const,
            ...timeRangeFields(
              { ...place, letter: point },
              `${field}.timeRange`,
              'requestedData[].timeRange',
              'it is the range given for all data',
            ),
          ]
        : []),
    ] satisfies FormField[]
  }),
  {
    field: `${section(place)}.limits`,
    point: place.letter,
    says: 'what specifies or limits the data further',
    canonical: ['requestedDataLimits'],
    absent: 'nothing needs to be limited',
    cite: cite(place),
  },
]

// biome-ignore format: a table, one field a line
/** Proceedings and offence. */
export const offenceFields = (place: Place): readonly FormField[] => [
  { field: `${section(place)}.criminalProceedings`, point: `${place.letter}(a)`, says: 'box: criminal proceedings', canonical: ['proceedings'], absent: 'a sentence is executed', cite: 'Art. 2(2)' },
  { field: `${section(place)}.sentenceExecution`, point: `${place.letter}(a)`, says: 'box: execution of a sentence of four months or more', canonical: ['proceedings'], absent: 'there are criminal proceedings', cite: 'Art. 2(2)' },
  { field: `${section(place)}.offenceNature`, point: `${place.letter}(b)`, says: 'nature of the offence', canonical: ['offence.nature'], absent: 'never', cite: cite(place) },
  { field: `${section(place)}.legalClassification`, point: `${place.letter}(b)`, says: 'legal classification', canonical: ['offence.classification'], absent: 'never', cite: cite(place) },
  { field: `${section(place)}.statutoryProvisions`, point: `${place.letter}(b)`, says: 'provisions of criminal law', canonical: ['offence.provisions'], absent: 'never', cite: 'Art. 5(5)(f)' },
  { field: `${section(place)}.offenceKind`, point: `${place.letter}(b)`, says: 'our coded reading of the offence; the form on paper has no such field', canonical: ['offence.offenceKind'], absent: 'nobody has read the description yet', cite: 'not part of the form' },
]

// biome-ignore format: a table, one field a line
const signingFields = (place: Place, role: 'issuing' | 'validating', absent: string): readonly FormField[] => {
  const at = (field: string): string => `${section(place)}.${field}`
  const to = (field: string): readonly [string] => [`authorities[${role}].${field}`]
  return [
    { field: at('judgeOrCourt'), point: place.letter, says: 'box: judge, court or investigating judge', canonical: to('kind'), absent: 'another box is ticked', cite: 'Art. 4' },
    { field: at('publicProsecutor'), point: place.letter, says: 'box: public prosecutor', canonical: to('kind'), absent: 'another box is ticked', cite: 'Art. 4' },
    { field: at('authority'), point: place.letter, says: 'name of the authority', canonical: to('name'), absent, cite: 'Art. 5(5)(a)' },
    { field: at('representative'), point: place.letter, says: 'name of its representative', canonical: to('representative.name'), absent: 'the authority itself certifies', cite: cite(place) },
    { field: at('post'), point: place.letter, says: 'post of the representative', canonical: to('representative.post'), absent: 'the authority itself certifies', cite: cite(place) },
    { field: at('fileNumber'), point: place.letter, says: 'file number', canonical: to('fileNumber'), absent, cite: cite(place) },
    ...contactFields(place, section(place), `authorities[${role}]`, 'another way to reach the authority is given', 'Art. 9(2)'),
    { field: at('languages[]'), point: place.letter, says: 'language spoken', canonical: to('languages'), absent: notKnown, cite: cite(place) },
    { field: at('date'), point: place.letter, says: 'date of the signature', canonical: role === 'issuing' ? ['issuedOn', 'authorities[issuing].signedOn'] : to('signedOn'), absent, cite: cite(place) },
    { field: at('signature.present'), point: place.letter, says: 'whether it is signed', canonical: to('signature.present'), absent, cite: 'Art. 9(1)' },
    { field: at('signature.kind'), point: place.letter, says: 'kind of signature', canonical: to('signature.kind'), absent: notKnown, cite: 'Art. 21(2)' },
    { field: at('signature.qualified'), point: place.letter, says: 'whether it is a qualified electronic signature or seal', canonical: to('signature.qualified'), absent: 'the decentralised IT system is not used', cite: 'Art. 21(2)' },
    { field: at('signature.officialMark'), point: place.letter, says: 'whether an official stamp, electronic seal or the like stands beside it', canonical: to('signature.officialMark'), absent: 'the decentralised IT system is used', cite: cite(place) },
  ]
}

// biome-ignore format: a table, one field a line
/** The issuing authority in full. */
export const issuingAuthorityFields = (place: Place): readonly FormField[] => [
  ...signingFields(place, 'issuing', 'never'),
  { field: `${section(place)}.otherAuthority`, point: place.letter, says: 'box: another competent authority', canonical: ['authorities[issuing].kind'], absent: 'another box is ticked', cite: 'Art. 4' },
  { field: `${section(place)}.emergencyWithoutPriorValidation`, point: place.letter, says: 'box: issued in an emergency without prior validation', canonical: ['withoutPriorValidation'], absent: 'it was validated before, or needs no validation', cite: 'Art. 4(5)',
    ...(place.annex === 'Annex II' ? { versions: '2023-07-28: only for subscriber data and data to identify the user. 2026-07-13: for any data' } : {}) },
  ...namedContactFields(place, `${section(place)}.contactPoint`, 'contact-point', 'contact point for questions', 'it is the issuing authority'),
]

// biome-ignore format: a table, one field a line
/** The validating authority in full. */
export const validatingAuthorityFields = (place: Place): readonly FormField[] => [
  { field: `${section(place)}.notApplicable`, point: place.letter, says: 'the authority declares that there is no validation; the form on paper leaves the section blank', canonical: ['validation'], absent: 'it was validated', cite: 'Art. 4' },
  ...signingFields(place, 'validating', noValidation),
]
