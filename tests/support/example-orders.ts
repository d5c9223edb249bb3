import type { DsaOrderToActForm, DsaOrderToProvideInformationForm } from '../../src/request/forms/dsa/dsa-forms.ts'
import type { OverseasProductionOrderForm } from '../../src/request/forms/gb/overseas-production-order-form.ts'
import type { MutualAssistanceForm } from '../../src/request/forms/mutual-assistance/mutual-assistance-form.ts'
import type { TcoRemovalOrderForm } from '../../src/request/forms/tco/tco-form.ts'
import { merge, type Overrides } from './example-epoc.ts'
import { fictitiousPhoneNumbers } from './fictitious-phone-numbers.ts'

/*
 * Realistic, complete and fictitious orders of other laws: to act, to provide information, to remove, to assist, and to produce overseas. Overrides work
 * as in example-epoc.ts.
 */

const addressee = {
  name: 'Example Messenger Europe GmbH',
  address: 'Beispielstraße 1, 10000 Musterstadt',
  email: 'orders@messenger.example.org',
  contactPerson: 'Legal requests team',
}
const americanAddressee = { name: 'Example Messenger Inc.', address: '3 Example Way, Sampletown', email: 'legal@messenger.example.org' }

const consumerAuthority = {
  kind: 'administrative' as const,
  name: 'Direction de la consommation de Villefictive',
  representative: 'Camille Exemple',
  post: 'inspectrice',
  fileNumber: 'CONSO-2026-00311',
  address: '4 place Fictive, 99999 Villefictive',
  email: 'ordres@conso.villefictive.example.org',
  languages: ['fr', 'en'],
  signature: { present: true, kind: 'electronic-signature' as const, qualified: true },
}

const seller = { id: 'seller', kind: 'account', identifierKind: 'account-name', identifier: 'example.seller', userRole: 'suspect' } as const
const services = ['Example Messenger']
const timeRange = { from: '2026-08-01T00:00:00+02:00', to: '2026-09-01T00:00:00+02:00' }
const fraud = {
  nature: 'Sale of goods that were never sent to eleven buyers',
  classification: 'Fraud',
  provisions: 'the criminal code, on fraud',
  offenceKind: 'fraud',
} as const

/** An order to act against two posts, in the territory of the issuing State. */
export const exampleDsaOrderToAct = (overrides: Overrides<DsaOrderToActForm> = {}): DsaOrderToActForm =>
  merge(
    {
      form: 'dsa-order-to-act',
      formVersion: '1',
      issuingState: 'FR',
      authority: consumerAuthority,
      issuedOn: '2026-09-10',
      contactPoint: { name: 'Greffe de la direction', representative: 'Dominique Exemple', email: 'greffe@conso.villefictive.example.org' },
      addressee,
      legalBasis: 'the consumer code of Exampleland, on orders against online offers',
      effectRecipient: { name: 'Coordination numérique de Villefictive', email: 'effet@numerique.villefictive.example.org' },
      proceedings: 'administrative',
      content: [
        { url: 'https://messenger.example.org/c/bargains/101', description: 'the second picture of the post' },
        { url: 'https://messenger.example.org/c/bargains/102' },
      ],
      statementOfReasons: 'The posts offer goods whose sale the consumer code forbids, in the article named above',
      territory: { extent: 'issuing-state' },
      deadline: { dueAt: '2026-09-17T18:00:00+02:00' },
      redress: 'An appeal to the administrative court of Villefictive within two months, for the provider and for the author',
      language: 'fr',
      translation: 'All required elements in English',
    },
    overrides,
  )

/** An order to provide the name and the address behind one account. */
export const exampleDsaOrderToProvideInformation = (
  overrides: Overrides<DsaOrderToProvideInformationForm> = {},
): DsaOrderToProvideInformationForm =>
  merge(
    {
      form: 'dsa-order-to-provide-information',
      formVersion: '1',
      issuingState: 'FR',
      authority: consumerAuthority,
      issuedOn: '2026-09-10',
      contactPoint: { name: 'Greffe de la direction', email: 'greffe@conso.villefictive.example.org' },
      addressee,
      legalBasis: 'the consumer code of Exampleland, on information about traders',
      effectRecipient: { name: 'Coordination numérique de Villefictive', email: 'effet@numerique.villefictive.example.org' },
      proceedings: 'administrative',
      targets: [seller],
      services,
      requestedData: [{ items: ['person-name', 'postal-address', 'email-address'], targetIds: ['seller'] }],
      alreadyCollected: true,
      statementOfReasons: 'To find out whether the seller is a trader, which no source open to us shows',
      deadline: { other: 'within ten working days' },
      delivery: { to: 'issuing-authority', format: 'JSON' },
      confidentiality: { nonDisclosure: 'requested', basis: 'the consumer code', until: '2026-11-01' },
      redress: 'An appeal to the administrative court of Villefictive within two months',
      language: 'fr',
      translation: 'the whole order in German',
    },
    overrides,
  )

/** A removal order for one video, with a decision of silence. */
export const exampleTcoRemovalOrder = (overrides: Overrides<TcoRemovalOrderForm> = {}): TcoRemovalOrderForm =>
  merge(
    {
      form: 'tco-removal-order',
      formVersion: '1',
      sectionA: {
        issuingState: 'NL',
        addressee: 'Example Messenger Inc.',
        legalRepresentative: 'Example Messenger Europe GmbH',
        contactPoint: 'orders@messenger.example.org',
        mainEstablishmentState: 'DE',
        issuedAt: '2026-09-14T09:58:12+02:00',
        referenceNumber: 'TCO-2026-0007',
      },
      sectionB: {
        content: [{ url: 'https://messenger.example.org/c/call-to-arms/7', description: 'the video from the third minute on' }],
        material: { incitement: true, solicitationToCommit: false, instruction: true },
        reasons: 'The video calls for attacks on markets and shows how a device is made',
      },
      legalBasis: 'Regulation (EU) 2021/784',
      confidentiality: { nonDisclosure: 'ordered', basis: 'Art. 11(3), an investigation is under way', until: '2026-10-26' },
      copy: { sent: true, to: { name: 'Zentralstelle Musterstadt', email: 'tco@zentralstelle.musterstadt.example.org' } },
      authority: {
        kind: 'police',
        name: 'Autoriteit Voorbeeldstad',
        representative: 'Noor Voorbeeld',
        post: 'officier',
        address: 'Voorbeeldplein 3, Voorbeeldstad',
        email: 'tco@voorbeeldstad.example.org',
        signature: { present: true, kind: 'electronic-signature', qualified: true },
      },
      contactPoint: { name: 'Meldkamer Voorbeeldstad', email: 'meldkamer@voorbeeldstad.example.org' },
      redress: 'An objection to the authority within six weeks, then the court of Voorbeeldstad',
      firstOrder: { proceduresToldAt: '2026-09-13T18:00:00+02:00', emergency: false },
    },
    overrides,
  )

/** A request for subscriber information that follows up on a preservation. */
export const exampleMutualAssistanceRequest = (overrides: Overrides<MutualAssistanceForm> = {}): MutualAssistanceForm =>
  merge(
    {
      form: 'mutual-assistance-request',
      formVersion: '1',
      instrument: 'mutual-assistance-request',
      issuingState: 'JP',
      requestedState: 'DE',
      treaty: 'Convention on Cybercrime (Budapest, 2001), Art. 31',
      servedBy: 'issuing-authority',
      status: { newRequest: false, followUpToRequest: false, followUpToPreservation: true },
      requestedAuthority: { name: 'Bundesamt Musterstadt', address: 'Musterplatz 9, 10000 Musterstadt' },
      requestingAuthority: {
        kind: 'prosecutor',
        name: 'Reibun District Public Prosecutors Office',
        representative: 'Rei Rei',
        post: 'public prosecutor',
        fileNumber: 'RDP-2026-0042',
        address: '1 Reibun, Example Prefecture',
        email: 'kikaku@reibun.example.org',
        languages: ['ja', 'en'],
        signature: { present: true, kind: 'stamp', officialMark: true },
        officeHours: '9 to 17',
        timeZone: 'UTC+9',
      },
      centralAuthority: { name: 'International Affairs Division of Reibun', email: 'central@reibun.example.org' },
      validation: { notApplicable: true },
      issuedOn: '2026-09-08',
      contactPoint: { name: 'Reibun contact point', representative: 'Mei Rei', post: 'clerk', email: 'contact@reibun.example.org' },
      addressee,
      legalBasis: 'the code of criminal procedure of the requesting State',
      investigatingAuthority: { name: 'Cybercrime unit of Reibun', representative: 'Jun Rei', email: 'cyber@reibun.example.org' },
      inCharge: {
        prosecution: { name: 'Reibun District Public Prosecutors Office', fileNumber: 'RDP-2026-0042' },
        decisions: 'none so far',
      },
      earlierPreservation: {
        issuedOn: '2026-08-20',
        fileNumber: '24/7-2026-0815',
        issuedBy: 'Reibun contact point',
        transmittedTo: 'Kontaktstelle Musterstadt',
        channel: 'the network of contact points',
      },
      proceedings: 'criminal',
      offence: fraud,
      statementOfReasons: 'The account received the payments of all eleven buyers',
      targets: [seller],
      services,
      timeRange,
      requestedData: [{ items: ['person-name', 'registration-ip'], purpose: 'identify-user', targetIds: ['seller'] }],
      urgency: 'The limitation period ends in November',
      emergency: { claimed: false },
      deadline: { other: 'by the end of October, if possible' },
      delivery: {
        to: 'issuing-authority',
        recipient: { email: 'kikaku@reibun.example.org' },
        format: 'by e-mail or other expedited means',
      },
      confidentiality: { nonDisclosure: 'requested', basis: 'the person must not learn of the request' },
      language: 'en',
      caseSummary: 'Eleven buyers paid one account and received nothing',
    },
    overrides,
  )

/** An overseas production order for messages, served by the Secretary of State. */
export const exampleOverseasProductionOrder = (overrides: Overrides<OverseasProductionOrderForm> = {}): OverseasProductionOrderForm =>
  merge(
    {
      form: 'gb-overseas-production-order',
      formVersion: '1',
      issuing: {
        name: 'Crown Court at Sampleford',
        jurisdiction: 'england-and-wales',
        madeByJudge: true,
        judge: 'Judge Sample',
        post: 'circuit judge',
        fileNumber: 'COPO-2026-0003',
        email: 'crowncourt@sampleford.example.org',
        signature: { present: true, kind: 'stamp', officialMark: true },
      },
      officer: {
        name: 'Sampleshire Constabulary',
        fileNumber: 'SC-2026-0815',
        representative: 'Sam Sample',
        post: 'detective constable',
        telephone: fictitiousPhoneNumbers.unitedKingdom,
        email: 'sam.sample@sampleshire.example.org',
      },
      treaty: 'Agreement of 3 October 2019 between the United Kingdom and the United States on access to electronic data',
      requirement: 'produce',
      servedBy: 'secretary-of-state',
      serving: { name: 'Office of the Secretary of State, Sampleford', email: 'copo@sampleford.example.org' },
      servedOn: '2026-09-14',
      certified: true,
      issuedOn: '2026-09-07',
      addressee: americanAddressee,
      legalBasis: 'Crime (Overseas Production Orders) Act 2019, s. 1',
      investigation: 'indictable-offence',
      proceedings: 'criminal',
      offence: fraud,
      finding: 'There are reasonable grounds on each of the points of section 4',
      targets: [{ ...seller, claimedLocation: 'GB', claimedNationality: 'GB' }],
      services,
      timeRange,
      requestedData: [{ items: ['message-content'], targetIds: ['seller'] }],
      noExceptedData: true,
      period: { days: 7 },
      delivery: {
        to: 'other-authority',
        recipient: { name: 'Sampleshire Constabulary', email: 'returns@sampleshire.example.org' },
        format: 'JSON',
      },
      confidentiality: { nonDisclosure: 'ordered', basis: 's. 8, in the order itself', until: '2027-03-07' },
      silenceEnds: 'six months after the order is made',
      redress: 'An application to the Crown Court to vary or revoke it',
      caseSummary: 'Eleven buyers paid one account and received nothing',
    },
    overrides,
  )

/** An example of every form of this file, by its name. */
export const exampleOrders = {
  'dsa-order-to-act': exampleDsaOrderToAct,
  'dsa-order-to-provide-information': exampleDsaOrderToProvideInformation,
  'tco-removal-order': exampleTcoRemovalOrder,
  'mutual-assistance-request': exampleMutualAssistanceRequest,
  'gb-overseas-production-order': exampleOverseasProductionOrder,
} as const
