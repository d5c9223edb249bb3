import type { LegalRequest, MaterialType } from '../../legal-request.ts'
import { blankAuthority, blankRequest, isBlankAuthority } from '../parts/blank-request.ts'
import { commonPartsOf } from '../parts/common-parts-of.ts'
import { contentOf } from '../parts/content-of.ts'
import { boxesOf } from '../parts/boxes-of.ts'
import { contactOf, dateOf, namedAuthorityOf } from '../parts/form-parts.ts'
import { type Notebook, openNotebook } from '../parts/notebook.ts'
import { statedAuthorityOf } from '../parts/stated-authority-of.ts'
import type { TcoRemovalOrderForm } from './tco-form.ts'

/** What a removal order says. Source: Reg. (EU) 2021/784, Art. 3 and Annex I. */
export function requestOfTcoRemovalOrder(form: TcoRemovalOrderForm): { readonly request: LegalRequest; readonly notebook: Notebook } {
  const notebook = openNotebook()
  const { sectionA = {}, sectionB = {}, firstOrder = {} } = form
  // The time stamp is written with its offset, so its date is that of the place of issue.
  const issuedOn = dateOf(sectionA.issuedAt?.slice(0, 10))
  notebook.remark('sectionA.mainEstablishmentState', sectionA.mainEstablishmentState)
  notebook.remark('otherInformation', form.otherInformation)
  const request: LegalRequest = {
    form: { name: form.form, version: form.formVersion ?? null },
    instrument: 'tco-removal-order',
    ...blankRequest,
    ...commonPartsOf({ confidentiality: form.confidentiality, legalBasis: form.legalBasis }),
    ...contentOf(sectionB.content, 'sectionB.content', notebook),
    issuingState: sectionA.issuingState ?? null,
    issuedOn,
    issuedAt: sectionA.issuedAt ?? null,
    authorities: [
      ...issuerOf(form, issuedOn, notebook),
      ...statedAuthorityOf('contact-point', form.contactPoint),
      ...namedAuthorityOf('enforcing', form.copy?.to),
    ],
    addressee: addresseeOf(sectionA),
    emergency: { claimed: firstOrder.emergency ?? null, ground: null, reasons: firstOrder.emergencyReasons ?? null },
    materialTypes: materialTypesOf(sectionB.material),
    notification: { enforcingAuthorityNotified: form.copy?.sent ?? null },
    declarations: { ...blankRequest.declarations, proceduresToldAt: firstOrder.proceduresToldAt ?? null },
    reasons: { ...blankRequest.reasons, statement: sectionB.reasons ?? null },
    redress: form.redress ?? null,
    remarks: notebook.remarks,
    boxes: boxesOf(form),
  }
  return { request, notebook }
}

type Section<K extends keyof TcoRemovalOrderForm> = NonNullable<TcoRemovalOrderForm[K]>

/** The number of the order is what its authority goes by; the number of the file behind it is told beside it. */
function issuerOf(form: TcoRemovalOrderForm, issuedOn: LegalRequest['issuedOn'], notebook: Notebook): LegalRequest['authorities'] {
  const number = form.sectionA?.referenceNumber
  if (number !== undefined) notebook.remark('authority.fileNumber', form.authority?.fileNumber)
  const authority = {
    ...(statedAuthorityOf('issuing', form.authority)[0] ?? blankAuthority('issuing')),
    fileNumber: number ?? form.authority?.fileNumber ?? null,
    signedOn: issuedOn,
  }
  return isBlankAuthority(authority) ? [] : [authority]
}

/** Where a legal representative is named, it is who is addressed, and the provider is the one concerned. Art. 3(5). */
const addresseeOf = ({ addressee, legalRepresentative, contactPoint }: Section<'sectionA'>): LegalRequest['addressee'] => ({
  ...blankRequest.addressee,
  name: legalRepresentative ?? addressee ?? null,
  capacity: legalRepresentative === undefined ? null : 'legal-representative',
  contact: contactOf({}, contactPoint),
  serviceProvider: legalRepresentative === undefined ? null : (addressee ?? null),
})

const materialTypesOf = (boxes: Section<'sectionB'>['material'] = {}): readonly MaterialType[] =>
  (
    [
      ['incitement', boxes.incitement],
      ['solicitation-to-commit', boxes.solicitationToCommit],
      ['solicitation-to-participate', boxes.solicitationToParticipate],
      ['instruction', boxes.instruction],
      ['threat', boxes.threat],
    ] as const
  ).flatMap(([type, box]) => (box === true ? [type] : []))
