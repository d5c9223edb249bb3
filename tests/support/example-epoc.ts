import type { EpocForm } from '../../src/request/forms/epoc/epoc-form.ts'
import type { EpocPrForm } from '../../src/request/forms/epoc-pr/epoc-pr-form.ts'
import type { OrderForm } from '../../src/request/forms/order/order-form.ts'

/*
 * Realistic, complete and fictitious requests: a French court writes to the designated establishment of a messenger in Germany. Each function
 * takes overrides: an object is merged, a list or a value replaces, `undefined` leaves the field blank.
 */

/** What may differ from an example, at any depth. */
export type Overrides<T> = T extends readonly unknown[]
  ? T | undefined
  : T extends object
    ? { readonly [K in keyof T]?: Overrides<T[K]> | undefined }
    : T | undefined

/** An EPOC for subscriber data and the log of one IP address, within ten days, without notification. */
export const exampleEpoc = (overrides: Overrides<EpocForm> = {}): EpocForm =>
  merge(
    {
      form: 'epoc',
      formVersion: '2026-07-13',
      sectionA: {
        issuingState: 'FR',
        issuingAuthority: 'Tribunal judiciaire de Villefictive',
        issuingAuthorityFileNumber: 'JI-2026-00042',
      },
      sectionB: {
        addressee: 'Example Messenger Europe GmbH',
        designatedEstablishment: true,
        legalRepresentative: false,
        emergencyReaddressing: false,
        address: 'Beispielstraße 1, 10000 Musterstadt',
        email: 'orders@messenger.example.org',
        contactPerson: 'Legal requests team',
        serviceProvider: 'Example Messenger Ltd',
      },
      sectionC: { withinTenDays: true, afterNotification: false, withinEightHours: false },
      sectionD: {
        earlierPreservation: {
          ticked: true,
          extent: 'partial',
          issuedBy: 'Tribunal judiciaire de Villefictive',
          fileNumber: 'JI-2026-00042-C',
          issuedOn: '2026-08-20',
          transmittedOn: '2026-08-21',
          transmittedTo: 'Example Messenger Europe GmbH',
          addresseeFileNumber: 'EM-2026-0815',
        },
      },
      sectionE: {
        ipAddresses: [{ address: '192.0.2.17', port: 50123, observedAt: '2026-08-18T21:04:09+02:00' }],
        users: ['example.seller'],
        services: ['Example Messenger'],
        timeRange: { from: '2026-08-01T00:00:00+02:00', to: '2026-09-01T00:00:00+02:00' },
      },
      sectionF: {
        subscriberData: { requested: true, identity: true, registration: true },
        userIdentification: { requested: true, ipConnectionRecords: true },
      },
      sectionG: {
        criminalProceedings: true,
        sentenceExecution: false,
        offenceNature: 'Sale of goods that were never sent to eleven buyers',
        legalClassification: 'Fraud',
        statutoryProvisions: 'Code pénal, art. 313-1',
        offenceKind: 'fraud',
        addressedToController: true,
        addressedToProcessor: false,
      },
      sectionH: { delayed: true, obstructionOfInquiries: true },
      sectionI: {
        judgeOrCourt: true,
        publicProsecutor: false,
        otherAuthority: false,
        emergencyWithoutPriorValidation: false,
        authority: 'Tribunal judiciaire de Villefictive',
        representative: 'Camille Exemple',
        post: 'juge d’instruction',
        fileNumber: 'JI-2026-00042',
        address: '1 place de l’Exemple, 99999 Villefictive',
        telephone: '+33 1 99 00 00 00',
        email: 'instruction@villefictive.example.org',
        languages: ['fr', 'en'],
        date: '2026-09-10',
        signature: { present: true, kind: 'electronic-seal', qualified: true },
      },
      sectionJ: { notApplicable: true },
      sectionK: { notified: false },
      sectionL: {
        issuingAuthority: true,
        recipient: { name: 'Greffe de l’instruction', email: 'greffe@villefictive.example.org' },
        format: 'CSV or JSON, through the decentralised IT system',
      },
    },
    overrides,
  )

/** An EPOC-PR by the same court for the messages of one account. */
export const exampleEpocPr = (overrides: Overrides<EpocPrForm> = {}): EpocPrForm => {
  const { sectionA, sectionB, sectionE, sectionG, sectionI } = exampleEpoc()
  return merge(
    {
      form: 'epoc-pr',
      formVersion: '2026-07-13',
      ...(sectionA && { sectionA }),
      ...(sectionB && { sectionB }),
      ...(sectionE && { sectionC: sectionE }),
      sectionD: { contentData: { requested: true, messageLog: true } },
      sectionE: {
        criminalProceedings: sectionG?.criminalProceedings,
        offenceNature: sectionG?.offenceNature,
        legalClassification: sectionG?.legalClassification,
        statutoryProvisions: sectionG?.statutoryProvisions,
        offenceKind: sectionG?.offenceKind,
      },
      ...(sectionI && { sectionF: sectionI }),
      sectionG: { notApplicable: true },
    },
    overrides,
  )
}

/** A generic order: a German court asks the German establishment, under national law. */
export const exampleOrder = (overrides: Overrides<OrderForm> = {}): OrderForm =>
  merge(
    {
      form: 'order',
      formVersion: '1',
      action: 'produce',
      issuingState: 'DE',
      issuedOn: '2026-09-10',
      authority: {
        kind: 'court',
        name: 'Amtsgericht Musterstadt',
        representative: 'Kim Beispiel',
        post: 'Ermittlungsrichter',
        fileNumber: '12 Gs 345/26',
        address: 'Musterplatz 2, 10000 Musterstadt',
        telephone: '+49 30 00000000',
        email: 'poststelle@musterstadt.example.org',
        languages: ['de'],
        signature: { present: true, kind: 'electronic-signature', qualified: true },
      },
      validation: { notApplicable: true },
      legalBasis: 'the national code of criminal procedure',
      addressee: { name: 'Example Messenger Europe GmbH', addressedAs: 'controller' },
      deadline: { dueAt: '2026-09-24T12:00:00+02:00' },
      emergency: { claimed: false },
      proceedings: 'criminal',
      offence: { classification: 'Fraud', provisions: 'StGB § 263', offenceKind: 'fraud', threeYearOffence: true },
      targets: [{ id: 'seller', kind: 'account', identifierKind: 'account-name', identifier: 'example.seller', userRole: 'suspect' }],
      services: ['Example Messenger'],
      timeRange: { from: '2026-08-01T00:00:00+02:00', to: '2026-09-01T00:00:00+02:00' },
      requestedData: [{ items: ['person-name', 'phone-number', 'registration-ip'], purpose: 'identify-user', targetIds: ['seller'] }],
      confidentiality: { nonDisclosure: 'ordered', basis: 'order of the court', until: '2027-03-10' },
      delivery: { to: 'issuing-authority', recipient: { email: 'poststelle@musterstadt.example.org' }, format: 'JSON' },
    },
    overrides,
  )

/** An envelope as a caller writes it: `evidence` may be left out. */
export interface ExampleEnvelope {
  receivedAt: string
  zone: string
  door: string
  sender?: { name?: string | undefined; address?: string | undefined } | undefined
  language?: string | undefined
  evidence?: { about: string; verdict: string; method: string; by?: string | undefined; at?: string | undefined }[] | undefined
}

/** Arrival through the decentralised IT system, with a seal that holds. */
export const exampleEnvelope = (overrides: Overrides<ExampleEnvelope> = {}): ExampleEnvelope =>
  merge<ExampleEnvelope>(
    {
      receivedAt: '2026-09-14T10:12:00+02:00',
      zone: 'Europe/Berlin',
      door: 'e-evidence-access-point',
      sender: { name: 'Tribunal judiciaire de Villefictive', address: 'instruction@villefictive.example.org' },
      language: 'de',
      evidence: [
        { about: 'agency', verdict: 'verified', method: 'decentralised-it-system', at: '2026-09-14T10:12:01+02:00' },
        { about: 'document', verdict: 'verified', method: 'qualified-seal', by: 'access point', at: '2026-09-14T10:12:02+02:00' },
      ],
    },
    overrides,
  )

/** The example with what differs. The overrides are trusted to fit: the type system has checked each field, if not their combination. */
export function merge<T>(base: T, overrides: unknown): T {
  if (!isObject(base) || !isObject(overrides)) return overrides as T
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(overrides)) {
    if (value === undefined) Reflect.deleteProperty(merged, key)
    else merged[key] = isObject(merged[key]) && isObject(value) ? merge(merged[key], value) : value
  }
  return merged as T
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
