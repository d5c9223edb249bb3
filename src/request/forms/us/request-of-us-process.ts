import type { LegalRequest } from '../../legal-request.ts'
import { blankRequest } from '../parts/blank-request.ts'
import { commonPartsOf } from '../parts/common-parts-of.ts'
import { namedAuthorityOf, relationOf } from '../parts/form-parts.ts'
import { type Notebook, openNotebook } from '../parts/notebook.ts'
import { statedAuthorityOf } from '../parts/stated-authority-of.ts'
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
    ...commonPartsOf(part),
    issuingState: 'US',
    authorities: [
      ...issuers,
      ...statedAuthorityOf('contact-point', form.contactPoint),
      ...namedAuthorityOf('recipient', part.delivery?.recipient),
    ],
    // An emergency request is made without a judge: that is what it is for.
    ...(form.form === 'us-emergency-request' && { validation: 'none' as const }),
    servedBy: part.servedBy ?? null,
    emergency: {
      // Only one of these forms can claim an emergency; whoever uses another claims none.
      claimed: form.form === 'us-emergency-request',
      ground: part.emergency?.ground ?? null,
      reasons: part.emergency?.description ?? null,
    },
    proceedings: part.proceedings ?? proceedingsOf(form),
    relations: earlierPreservationOf(part.earlierPreservation),
    declarations: {
      ...blankRequest.declarations,
      certification: part.declarations?.certification ?? null,
      reviewNotice: part.declarations?.reviewNotice ?? null,
    },
    reasons: {
      ...blankRequest.reasons,
      statement: part.finding ?? part.emergency?.needForData ?? null,
      caseSummary: form.caseSummary ?? null,
    },
    remarks: notebook.remarks,
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

const earlierPreservationOf = (part: Parts['earlierPreservation'] = {}): LegalRequest['relations'] =>
  Object.keys(part).length === 0 ? [] : [relationOf('earlier-preservation', part, part.applies)]
