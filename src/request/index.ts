/**
 * Door 1: reads a request in any of the forms below into one canonical shape, or says everything that keeps it from being read. Whether the
 * request is complete, authentic or lawful is for the other doors.
 */
export { envelopeSchema } from './envelope-schema.ts'
export { type DataBox, type DataCategory, dataCategories } from './forms/certificate/data-boxes.ts'
export type { EpocForm } from './forms/epoc/epoc-form.ts'
export type { EpocPrForm } from './forms/epoc-pr/epoc-pr-form.ts'
export { formSchemas } from './forms/form-schemas.ts'
export type { OrderForm } from './forms/order/order-form.ts'
export type {
  Us2703DOrderForm,
  UsEmergencyRequestForm,
  UsNationalSecurityLetterForm,
  UsPreservationLetterForm,
  UsProcessForm,
  UsSearchWarrantForm,
  UsSubpoenaForm,
} from './forms/us/us-forms.ts'
export type {
  Addressee,
  Authority,
  Confidentiality,
  Contact,
  DeadlineBox,
  Deadlines,
  DelayGround,
  Delivery,
  Emergency,
  FormName,
  IdentifierKind,
  Instant,
  LegalRequest,
  Offence,
  Relation,
  RequestedData,
  Signature,
  SignatureKind,
  Target,
  TimeRange,
  UserInformation,
} from './legal-request.ts'
export { parseRequest } from './parse-request.ts'
export type { Envelope, Evidence, ReceivedRequest } from './received-request.ts'
export { receivedRequestSchema } from './received-request-schema.ts'
