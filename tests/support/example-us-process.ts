import type {
  Us2703DOrderForm,
  UsEmergencyRequestForm,
  UsNationalSecurityLetterForm,
  UsPreservationLetterForm,
  UsSearchWarrantForm,
  UsSubpoenaForm,
} from '../../src/request/forms/us/us-forms.ts'
import { merge, type Overrides } from './example-epoc.ts'
import { fictitiousPhoneNumbers } from './fictitious-phone-numbers.ts'

/*
 * Realistic, complete and fictitious American process: a federal court and a federal agency of a place that does not exist write to a messenger.
 * Overrides work as in example-epoc.ts.
 */

const court = {
  name: 'United States District Court, District of Exampleland',
  fileNumber: '1:26-mj-00042',
  address: '1 Courthouse Square, Sampletown',
  telephone: fictitiousPhoneNumbers.unitedStates,
  email: 'clerk@court.example.org',
}

const agency = {
  name: 'Federal Agency of Examples, Sampletown Field Office',
  fileNumber: 'FAE-2026-0815',
  representative: 'Alex Sample',
  post: 'Special Agent',
  address: '2 Agency Road, Sampletown',
  telephone: fictitiousPhoneNumbers.unitedStates,
  email: 'alex.sample@agency.example.org',
}

const addressee = {
  name: 'Example Messenger Inc.',
  address: '3 Example Way, Sampletown',
  email: 'legal@messenger.example.org',
  contactPerson: 'Custodian of records',
}

const offence = {
  nature: 'Sale of goods that were never sent to eleven buyers',
  classification: 'Wire fraud',
  provisions: 'the federal statute on wire fraud',
  offenceKind: 'fraud',
} as const

const targets = [
  { id: 'seller', kind: 'account', identifierKind: 'account-name', identifier: 'example.seller', userRole: 'suspect' },
  { kind: 'ip-endpoint', identifierKind: 'ip-address', identifier: '192.0.2.17', port: 50_123, observedAt: '2026-08-18T15:04:09-04:00' },
] as const

const services = ['Example Messenger']
const timeRange = { from: '2026-08-01T00:00:00-04:00', to: '2026-09-01T00:00:00-04:00' }
const delivery = {
  to: 'other-authority',
  recipient: { name: agency.name, email: 'returns@agency.example.org' },
  format: 'CSV, encrypted',
} as const
const earlierPreservation = {
  applies: true,
  issuedBy: agency.name,
  fileNumber: 'FAE-2026-0815-P',
  issuedOn: '2026-08-20',
  transmittedOn: '2026-08-21',
  transmittedTo: addressee.name,
  addresseeFileNumber: 'EM-2026-0815',
}

/** A grand jury subpoena for subscriber data. */
export const exampleUsSubpoena = (overrides: Overrides<UsSubpoenaForm> = {}): UsSubpoenaForm =>
  merge(
    {
      form: 'us-subpoena',
      formVersion: '1',
      kind: 'grand-jury',
      servedBy: 'issuing-authority',
      issuing: {
        ...court,
        fileNumber: 'GJ-2026-0042',
        representative: 'Robin Sample',
        post: 'Clerk of the court',
        signedBy: { judge: false, clerk: true, attorney: true, officer: false },
        signature: { present: true, kind: 'handwritten', officialMark: true },
      },
      issuedOn: '2026-09-10',
      contactPoint: agency,
      addressee,
      legalBasis: '18 U.S.C. § 2703(c)(2)',
      proceedings: 'criminal',
      offence,
      targets: [...targets],
      services,
      timeRange,
      requestedData: [
        { items: ['person-name', 'postal-address', 'phone-number', 'registration-date', 'payment-instrument'], targetIds: ['seller'] },
        { items: ['session-times', 'session-ip-log'], timeRange, freeText: 'Records of session times and temporarily assigned addresses' },
      ],
      deadline: { dueAt: '2026-10-01T09:00:00-04:00', other: 'or by e-mail before that day, in place of an appearance' },
      delivery,
      confidentiality: { nonDisclosure: 'requested' },
      earlierPreservation,
      otherInformation: 'A certification of business records is enclosed',
    },
    overrides,
  )

/** A court order under § 2703(d) for logs, with an order of silence. */
export const exampleUs2703DOrder = (overrides: Overrides<Us2703DOrderForm> = {}): Us2703DOrderForm =>
  merge(
    {
      form: 'us-2703-d-order',
      formVersion: '1',
      issuing: {
        ...court,
        representative: 'Morgan Example',
        post: 'United States Magistrate Judge',
        signedBy: { judge: true },
        signature: { present: true, kind: 'electronic-signature' },
      },
      issuedOn: '2026-09-10',
      contactPoint: agency,
      addressee,
      legalBasis: '18 U.S.C. § 2703(d)',
      offence,
      finding: 'There are specific and articulable facts showing reasonable grounds that the records are relevant and material',
      targets: [...targets],
      services,
      timeRange,
      requestedData: [{ items: ['session-ip-log', 'interaction-log'] }],
      requestedDataLimits: 'No contents of communications',
      deadline: { other: 'within ten days of service' },
      delivery,
      confidentiality: { nonDisclosure: 'ordered', basis: '18 U.S.C. § 2705(b), order of the same day', until: '2027-09-10' },
      earlierPreservation,
      caseSummary: 'Eleven buyers paid one account and received nothing',
    },
    overrides,
  )

/** A search warrant of a state court for messages. */
export const exampleUsSearchWarrant = (overrides: Overrides<UsSearchWarrantForm> = {}): UsSearchWarrantForm =>
  merge(
    {
      form: 'us-search-warrant',
      formVersion: '1',
      issuing: {
        ...court,
        name: 'Superior Court of Example County',
        subdivision: 'State of Exampleland',
        fileNumber: 'SW-26-0042',
        representative: 'Jamie Example',
        post: 'Judge of the Superior Court',
        signedBy: { judge: true, officer: false },
        signature: { present: true, kind: 'handwritten', officialMark: true },
      },
      issuedOn: '2026-09-10',
      contactPoint: { ...agency, name: 'Sampletown Police Department', post: 'Detective' },
      addressee,
      legalBasis: '18 U.S.C. § 2703(a) and the procedure of the state',
      offence,
      finding: 'Probable cause, on the affidavit of the detective',
      targets: [...targets],
      services,
      timeRange,
      requestedData: [{ items: ['message-content', 'stored-file'], targetIds: ['seller'] }, { items: ['person-name'] }],
      requestedDataLimits: 'Only messages with the eleven buyers of Attachment B',
      deadline: { dueAt: '2026-09-24T17:00:00-04:00' },
      delivery,
      confidentiality: { nonDisclosure: 'none' },
      earlierPreservation,
    },
    overrides,
  )

/** A national security letter for the name and length of service of one account. */
export const exampleUsNationalSecurityLetter = (overrides: Overrides<UsNationalSecurityLetterForm> = {}): UsNationalSecurityLetterForm =>
  merge(
    {
      form: 'us-national-security-letter',
      formVersion: '1',
      issuing: {
        ...agency,
        fileNumber: 'NSL-26-000042',
        representative: 'Taylor Sample',
        post: 'Special Agent in Charge',
        signedBy: { officer: true },
        signature: { present: true, kind: 'handwritten' },
      },
      issuedOn: '2026-09-10',
      contactPoint: { name: 'Sampletown Field Office', telephone: fictitiousPhoneNumbers.unitedStates },
      addressee,
      legalBasis: '18 U.S.C. § 2709',
      declarations: { certification: true, reviewNotice: true },
      targets: [{ kind: 'account', identifierKind: 'account-name', identifier: 'example.account' }],
      services,
      timeRange,
      requestedData: [{ items: ['person-name', 'postal-address', 'service-details'] }],
      deadline: { dueAt: '2026-10-01T17:00:00-04:00' },
      delivery: { to: 'issuing-authority', format: 'paper, by courier' },
      confidentiality: { nonDisclosure: 'ordered', basis: 'certification under 18 U.S.C. § 2709(c)(1)(B)' },
    },
    overrides,
  )

/** A preservation letter that renews an earlier one. */
export const exampleUsPreservationLetter = (overrides: Overrides<UsPreservationLetterForm> = {}): UsPreservationLetterForm =>
  merge(
    {
      form: 'us-preservation-letter',
      formVersion: '1',
      issuing: { kind: 'police', ...agency, badgeNumber: '0815', signedBy: { officer: true } },
      issuedOn: '2026-09-10',
      addressee,
      legalBasis: '18 U.S.C. § 2703(f)',
      targets: [...targets],
      services,
      timeRange,
      requestedData: [{ items: ['message-content', 'session-ip-log'], freeText: 'All records and contents of the account' }],
      confidentiality: { nonDisclosure: 'requested' },
      earlierPreservation,
      promisedProcess: 'A search warrant has been applied for',
    },
    overrides,
  )

/** An emergency request about a missing child. */
export const exampleUsEmergencyRequest = (overrides: Overrides<UsEmergencyRequestForm> = {}): UsEmergencyRequestForm =>
  merge(
    {
      form: 'us-emergency-request',
      formVersion: '1',
      issuing: {
        kind: 'police',
        ...agency,
        name: 'Sampletown Police Department',
        subdivision: 'State of Exampleland',
        post: 'Detective',
        badgeNumber: '0815',
        signedBy: { officer: true },
        signature: { kind: 'electronic-signature' },
      },
      issuedOn: '2026-09-14',
      contactPoint: { name: 'Sampletown Police Department', representative: 'Sam Sample', post: 'Supervising sergeant' },
      addressee,
      legalBasis: '18 U.S.C. § 2702(b)(8), (c)(4)',
      emergency: {
        ground: 'life-or-safety',
        description: 'A child of nine years has been missing since the morning and wrote of a meeting tonight',
        needForData: 'The address of the last log-in shows from where the other person writes',
      },
      offence: { nature: 'Suspected abduction', offenceKind: 'missing-person' },
      targets: [{ kind: 'account', identifierKind: 'account-name', identifier: 'example.stranger', userRole: 'suspect' }],
      services,
      timeRange: { from: '2026-09-13T00:00:00-04:00' },
      requestedData: [{ items: ['last-login-ip', 'location'] }],
      deadline: { dueAt: '2026-09-14T18:00:00-04:00' },
      delivery: { to: 'issuing-authority' },
      confidentiality: { nonDisclosure: 'requested' },
      promisedProcess: 'A search warrant within forty-eight hours',
    },
    overrides,
  )

/** An example of each form of American process. */
export const exampleUsProcess = {
  'us-subpoena': exampleUsSubpoena,
  'us-2703-d-order': exampleUs2703DOrder,
  'us-search-warrant': exampleUsSearchWarrant,
  'us-national-security-letter': exampleUsNationalSecurityLetter,
  'us-preservation-letter': exampleUsPreservationLetter,
  'us-emergency-request': exampleUsEmergencyRequest,
} as const
