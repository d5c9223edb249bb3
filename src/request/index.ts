/**
 * Door 1: reads a request in any of the forms below into one canonical shape, or says everything that keeps it from being read. Whether the
 * request is complete, authentic or lawful is for the other doors.
 */
export { envelopeSchema } from './envelope-schema.ts'
export { type DataBox, type DataCategory, dataCategories } from './forms/certificate/data-boxes.ts'
export type { DsaOrderToActForm, DsaOrderToProvideInformationForm } from './forms/dsa/dsa-forms.ts'
export type { EpocForm } from './forms/epoc/epoc-form.ts'
export type { EpocPrForm } from './forms/epoc-pr/epoc-pr-form.ts'
export { formSchemas } from './forms/form-schemas.ts'
export type { OverseasProductionOrderForm } from './forms/gb/overseas-production-order-form.ts'
export type { MutualAssistanceForm } from './forms/mutual-assistance/mutual-assistance-form.ts'
export type { OrderForm } from './forms/order/order-form.ts'
export type { TcoRemovalOrderForm } from './forms/tco/tco-form.ts'
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
  Declarations,
  DelayGround,
  Delivery,
  Emergency,
  FormName,
  IdentifierKind,
  Instant,
  LegalRequest,
  MaterialType,
  Offence,
  Relation,
  RequestedData,
  Signature,
  SignatureKind,
  Target,
  Territory,
  TimeRange,
  UserInformation,
} from './legal-request.ts'
export { parseRequest } from './parse-request.ts'
export type { Envelope, Evidence, ReceivedRequest } from './received-request.ts'
export { receivedRequestSchema } from './received-request-schema.ts'
