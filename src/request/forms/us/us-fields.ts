import type { FormName } from '../../legal-request.ts'
import { askedRows, caseRows, endRows, type FieldRow, fieldsOf, type Needs, returnRows, silenceRows } from '../field-rows.ts'
import type { FormField } from '../form-field.ts'
import {
  declarationsRows,
  earlierPreservationRows,
  emergencyRows,
  findingRow,
  headRows,
  issuerKindRow,
  issuingRows,
  promiseRow,
  subpoenaRows,
} from './us-field-rows.ts'

/* The fields of each form of American process. Citations are to 18 U.S.C. */

type UsFormName = Extract<FormName, `us-${string}`>

const subpoena = '18 U.S.C. § 2703(c)(2)'
const order = '18 U.S.C. § 2703(d)'
const warrant = '18 U.S.C. § 2703(a), (b)(1)(A), (c)(1)(A)'
const letter = '18 U.S.C. § 2709'
const certified = '18 U.S.C. § 2709(b)'
const preservation = '18 U.S.C. § 2703(f)'
const emergency = '18 U.S.C. § 2702(b)(8), (c)(4)'
const silence = '18 U.S.C. § 2705(b)'

const never = 'never'
const inPractice = 'never in practice, though no section spells it out'
const notAsked = (cite: string): readonly [string, string] => ['the section does not ask for it', cite]
const noSilence = 'no silence is asked for'

const silenceNeeds: Needs = {
  'confidentiality.nonDisclosure': [noSilence, silence],
  'confidentiality.basis': ['no silence is ordered', silence],
  'confidentiality.until': ['no silence is ordered', silence],
}
const silenceBasis = 'order on which the silence rests: court, number, date'
const earlierPreservation = 'box: the records were preserved on an earlier request'
const earlierNeeds: Needs = { 'earlierPreservation.applies': ['there was no earlier request', preservation] }

const courtWords = {
  issuer: 'name of the court',
  fileNumber: 'docket or case number',
  representative: 'name of the judge or magistrate judge',
  judge: ['authorities[issuing].kind', 'authorities[issuing].signature.present'],
} as const
const agencyWords = {
  issuer: 'name of the agency',
  fileNumber: 'case number',
  representative: 'name of the officer',
  judge: ['authorities[issuing].signature.present'],
} as const

const courtOrderRows = (legalBasis: string, finding: string): readonly FieldRow[] => [
  ...issuingRows(courtWords),
  ...headRows(legalBasis),
  ...caseRows,
  findingRow(finding),
  ...askedRows,
  ...returnRows,
  ...silenceRows(silenceBasis),
  ...earlierPreservationRows(earlierPreservation),
  ...endRows,
]

/** What a judge has to have signed and said, in an order and in a warrant alike. */
const courtOrderNeeds = (cite: string): Needs => ({
  'issuing.name': [never, cite],
  'issuing.fileNumber': [never, cite],
  'issuing.signedBy.judge': [never, cite],
  'issuing.signature.present': ['the box of the judge is ticked', cite],
  issuedOn: [never, cite],
  legalBasis: [never, cite],
  proceedings: ['they are criminal', cite],
  finding: [never, cite],
  'targets[].kind': [never, cite],
  'targets[].identifier': [never, cite],
  'timeRange.from': [never, cite],
  'timeRange.to': [never, cite],
  'requestedData[].items[]': ['the free text says what is meant', cite],
  ...silenceNeeds,
  ...earlierNeeds,
})

/** The fields of the forms of American process, in the order of each form. */
export const usFields: Readonly<Record<UsFormName, readonly FormField[]>> = {
  'us-subpoena': fieldsOf(
    [
      ...subpoenaRows,
      issuerKindRow(),
      ...issuingRows({
        issuer: 'name of the court or agency',
        fileNumber: 'docket or case number',
        representative: 'name of the clerk, attorney or officer who signed',
        judge: agencyWords.judge,
      }),
      ...headRows('legal basis; of an administrative subpoena, the federal or state statute that authorises it'),
      ...caseRows,
      ...askedRows,
      ...returnRows,
      ...silenceRows(silenceBasis),
      ...earlierPreservationRows(earlierPreservation),
      ...endRows,
    ],
    notAsked(subpoena),
    {
      kind: [never, subpoena],
      'issuing.kind': ['the kind of subpoena says it', subpoena],
      'issuing.name': [inPractice, ''],
      'issuing.fileNumber': ['it is an administrative subpoena', ''],
      'issuing.signature.present': ['it is said who signed', ''],
      'issuing.signedBy.judge': ['somebody else signed', ''],
      issuedOn: [inPractice, ''],
      legalBasis: [never, subpoena],
      proceedings: ['they are criminal, or it is an administrative subpoena', subpoena],
      'targets[].kind': [never, subpoena],
      'targets[].identifier': [never, subpoena],
      'requestedData[].items[]': ['the free text says what is meant', subpoena],
      'deadline.dueAt': ['the words say it', ''],
      ...silenceNeeds,
      ...earlierNeeds,
    },
  ),
  'us-2703-d-order': fieldsOf(
    courtOrderRows('legal basis', 'finding: specific and articulable facts that make the records relevant and material'),
    notAsked(order),
    courtOrderNeeds(order),
  ),
  'us-search-warrant': fieldsOf(
    courtOrderRows('legal basis: the federal rule or state procedure under which it was issued', 'finding of probable cause'),
    notAsked(warrant),
    { ...courtOrderNeeds(warrant), requestedDataLimits: ['the requested data are particular enough', warrant] },
  ),
  'us-national-security-letter': fieldsOf(
    [
      ...issuingRows({ ...agencyWords, representative: 'name of the official who signed' }),
      ...headRows('legal basis'),
      ...declarationsRows,
      ...askedRows,
      ...returnRows,
      ...silenceRows('certification on which the silence rests'),
      ...endRows,
    ],
    notAsked(letter),
    {
      'issuing.name': [never, letter],
      'issuing.post': [never, letter],
      'issuing.signedBy.judge': ['somebody else signed', letter],
      'issuing.signature.present': ['it is said who signed', letter],
      legalBasis: [never, letter],
      'declarations.certification': [never, certified],
      'declarations.reviewNotice': [never, '18 U.S.C. §§ 2709, 3511'],
      'targets[].kind': [never, certified],
      'targets[].identifier': [never, certified],
      'requestedData[].items[]': ['the free text says what is meant', letter],
      'confidentiality.nonDisclosure': [noSilence, '18 U.S.C. § 2709(c)'],
      'confidentiality.basis': ['no silence is ordered', '18 U.S.C. § 2709(c)(1)(B)'],
      'confidentiality.until': ['the certification sets no day', '18 U.S.C. § 2709(c)'],
    },
  ),
  'us-preservation-letter': fieldsOf(
    [
      issuerKindRow(),
      ...issuingRows(agencyWords),
      ...headRows('legal basis'),
      ...caseRows,
      ...askedRows,
      ...silenceRows(silenceBasis),
      ...earlierPreservationRows('box: it renews an earlier request'),
      promiseRow,
      ...endRows,
    ],
    notAsked(preservation),
    {
      'issuing.kind': ['any governmental entity may ask', preservation],
      'issuing.name': [never, preservation],
      'issuing.representative': [never, preservation],
      'issuing.signedBy.judge': ['somebody else signed', ''],
      issuedOn: [never, preservation],
      'targets[].kind': [never, preservation],
      'targets[].identifier': [never, preservation],
      ...silenceNeeds,
      'earlierPreservation.applies': ['it is the first request', preservation],
    },
  ),
  'us-emergency-request': fieldsOf(
    [
      issuerKindRow(),
      ...issuingRows(agencyWords),
      ...headRows('legal basis'),
      ...emergencyRows,
      ...caseRows,
      ...askedRows,
      ...returnRows,
      ...silenceRows(silenceBasis),
      promiseRow,
      ...endRows,
    ],
    notAsked(emergency),
    {
      'issuing.kind': ['any governmental entity may ask', emergency],
      'issuing.name': [inPractice, ''],
      'issuing.representative': [inPractice, ''],
      'issuing.signedBy.judge': ['somebody else signed', ''],
      'emergency.ground': ['the description says it', emergency],
      'emergency.description': [never, emergency],
      'emergency.needForData': [inPractice, ''],
      'targets[].kind': [inPractice, ''],
      'targets[].identifier': [inPractice, ''],
      promisedProcess: ['no section asks for it; policies do', ''],
      ...silenceNeeds,
    },
  ),
}
