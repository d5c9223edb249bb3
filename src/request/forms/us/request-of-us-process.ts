import type { Authority, LegalRequest } from '../../legal-request.ts'
import { namedDataOf, namedTargetsOf } from '../parts/asked-of.ts'
import { blankAuthority, blankRequest, isBlankAuthority } from '../parts/blank-request.ts'
import { boxesOf } from '../parts/boxes-of.ts'
import { contactOf, dateOf, namedAuthorityOf, relationOf, timeRangeOf } from '../parts/form-parts.ts'
import { type Notebook, openNotebook } from '../parts/notebook.ts'
import type { UsProcessForm } from './us-forms.ts'
import { usIssuerOf } from './us-issuer-of.ts'

/**
 * What American process says, in any of its forms. A subpoena that does not say of which kind it is names no instrument, and is read as an order
 * for data: that opens nothing by itself, since no law is meant. Source: 18 U.S.C. §§ 2702, 2703, 2705, 2709, 3511.
 */
export function requestOfUsProcess(form: UsProcessForm): { readonly request: LegalRequest; readonly notebook: Notebook } {
  const notebook = openNotebook()
  const issuers = usIssuerOf(form, notebook)
  const part = partsOf(form)
  notebook.remark('promisedProcess', part.promisedProcess)
  notebook.remark('otherInformation', form.otherInformation)
  const request: LegalRequest = {
    form: { name: form.form, version: form.formVersion ?? null },
    instrument: form.form !== 'us-subpoena' ? instruments[form.form] : form.kind ? subpoenas[form.kind] : 'other-production-order',
    ...blankRequest,
    issuingState: 'US',
    issuedOn: dateOf(form.issuedOn),
    authorities: [...issuers, ...contactPointOf(form.contactPoint), ...namedAuthorityOf('recipient', part.delivery?.recipient)],
    // An emergency request is made without a judge: that is what it is for.
    ...(form.form === 'us-emergency-request' && { validation: 'none' as const }),
    servedBy: part.servedBy ?? null,
    legalBasis: form.legalBasis ?? null,
    addressee: {
      ...blankRequest.addressee,
      name: form.addressee?.name ?? null,
      contact: contactOf(form.addressee, form.addressee?.contactPerson),
      fileNumber: form.addressee?.fileNumber ?? null,
      serviceProvider: form.addressee?.serviceProvider ?? null,
    },
    deadlines: { ...blankRequest.deadlines, dueAt: part.deadline?.dueAt ?? null, other: part.deadline?.other ?? null },
    emergency: {
      // Only one of these forms can claim an emergency; whoever uses another claims none.
      claimed: form.form === 'us-emergency-request',
      ground: part.emergency?.ground ?? null,
      reasons: part.emergency?.description ?? null,
    },
    proceedings: part.proceedings ?? proceedingsOf(form),
    offence: {
      ...blankRequest.offence,
      nature: part.offence?.nature ?? null,
      classification: part.offence?.classification ?? null,
      provisions: part.offence?.provisions ?? null,
      offenceKind: part.offence?.offenceKind ?? null,
    },
    targets: namedTargetsOf(form.targets),
    services: form.services ?? [],
    timeRange: timeRangeOf(form.timeRange),
    requestedData: namedDataOf(form.requestedData),
    requestedDataLimits: form.requestedDataLimits ?? null,
    confidentiality: {
      nonDisclosure: form.confidentiality?.nonDisclosure ?? null,
      basis: form.confidentiality?.basis ?? null,
      until: dateOf(form.confidentiality?.until),
    },
    delivery: { to: part.delivery?.to ?? null, format: part.delivery?.format ?? null },
    relations: earlierPreservationOf(part.earlierPreservation),
    declarations: {
      certification: part.declarations?.certification ?? null,
      reviewNotice: part.declarations?.reviewNotice ?? null,
    },
    reasons: { statement: part.finding ?? part.emergency?.needForData ?? null, caseSummary: form.caseSummary ?? null },
    remarks: notebook.remarks,
    boxes: boxesOf(form),
  }
  return { request, notebook }
}

const instruments = {
  'us-2703-d-order': 'us/2703-d-order',
  'us-search-warrant': 'us/search-warrant',
  'us-national-security-letter': 'us/national-security-letter',
  'us-preservation-letter': 'us/preservation-letter',
  'us-emergency-request': 'us/emergency-request',
} as const

const subpoenas = {
  'grand-jury': 'us/grand-jury-subpoena',
  trial: 'us/trial-subpoena',
  administrative: 'us/administrative-subpoena',
} as const

type KeysOfEach<T> = T extends unknown ? keyof T : never
type MemberOf<T, K extends PropertyKey> = T extends { readonly [P in K]?: infer V } ? V : never
type Parts = { readonly [K in KeysOfEach<UsProcessForm>]?: MemberOf<UsProcessForm, K> | undefined }

/** A form with the parts that only others have, left blank. */
const partsOf = (form: UsProcessForm): Parts => form

/** In what kind of proceedings such process is made where the form does not say otherwise. */
function proceedingsOf(form: UsProcessForm): LegalRequest['proceedings'] {
  switch (form.form) {
    case 'us-subpoena':
      return form.kind === 'grand-jury' || form.kind === 'trial' ? 'criminal' : null
    case 'us-2703-d-order':
    case 'us-search-warrant':
      return 'criminal'
    case 'us-national-security-letter':
      return 'national-security'
    case 'us-preservation-letter':
    case 'us-emergency-request':
      return null
  }
}

/** Who serves it and answers questions: for court process, the agency or the attorney; for a letter, somebody besides its writer. */
function contactPointOf(part: UsProcessForm['contactPoint']): readonly Authority[] {
  const authority: Authority = {
    ...blankAuthority('contact-point'),
    name: part?.name ?? null,
    representative: { name: part?.representative ?? null, post: part?.post ?? null },
    fileNumber: part?.fileNumber ?? null,
    contact: contactOf(part),
  }
  return isBlankAuthority(authority) ? [] : [authority]
}

const earlierPreservationOf = (part: Parts['earlierPreservation'] = {}): LegalRequest['relations'] =>
  Object.keys(part).length === 0 ? [] : [relationOf('earlier-preservation', part, part.applies)]
