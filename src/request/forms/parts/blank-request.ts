import type { Authority, Contact, LegalRequest } from '../../legal-request.ts'

/** A way to be reached of which nothing is known. */
const blankContact: Contact = { address: null, telephone: null, fax: null, email: null, person: null }

/** An authority of which nothing but the role is known. */
export const blankAuthority = (role: Authority['role']): Authority => ({
  role,
  kind: null,
  name: null,
  representative: { name: null, post: null },
  fileNumber: null,
  contact: blankContact,
  languages: [],
  signedOn: null,
  signature: null,
})

/** Whether nothing is known about an authority beyond its role. */
export const isBlankAuthority = (authority: Authority): boolean =>
  JSON.stringify(authority) === JSON.stringify(blankAuthority(authority.role))

/** A request that says nothing: what a form has no field for stays as it is here. */
export const blankRequest: Omit<LegalRequest, 'form' | 'instrument'> = {
  action: null,
  issuingState: null,
  issuedOn: null,
  issuedAt: null,
  authorities: [],
  validation: 'blank',
  withoutPriorValidation: null,
  servedBy: null,
  servedOn: null,
  legalBasis: null,
  treaty: null,
  addressee: {
    name: null,
    capacity: null,
    readdressed: null,
    readdressedBecause: null,
    contact: blankContact,
    fileNumber: null,
    serviceProvider: null,
    addressedAs: null,
    processorGround: null,
    informController: null,
    informControllerJustification: null,
  },
  deadlines: { boxes: { 'ten-days': null, 'after-notification': null, 'eight-hours': null }, dueAt: null, days: null, other: null },
  emergency: { claimed: null, ground: null, reasons: null },
  proceedings: null,
  offence: {
    nature: null,
    classification: null,
    provisions: null,
    offenceKind: null,
    threeYearOffence: null,
    listedOffence: null,
    byInformationSystem: null,
    maximumPenaltyMonths: null,
  },
  targets: [],
  services: [],
  timeRange: null,
  requestedData: [],
  requestedDataLimits: null,
  territory: { extent: null, states: [] },
  materialTypes: [],
  notification: { enforcingAuthorityNotified: null },
  userInformation: { delayed: null, grounds: [] },
  confidentiality: { nonDisclosure: null, basis: null, until: null },
  delivery: { to: null, format: null },
  relations: [],
  declarations: {
    certification: null,
    reviewNotice: null,
    withinLimits: null,
    contentKnown: null,
    pendingAtRepeal: null,
    proceduresToldAt: null,
  },
  reasons: { statement: null, withheld: null, caseSummary: null },
  redress: null,
  confidentialityIncident: false,
  remarks: [],
  boxes: {},
  native: {},
}
