import type { Authority, LegalRequest } from '../../legal-request.ts'
import { blankAuthority, blankRequest, isBlankAuthority } from '../parts/blank-request.ts'
import { commonPartsOf } from '../parts/common-parts-of.ts'
import { namedAuthorityOf, relationOf } from '../parts/form-parts.ts'
import { type Notebook, openNotebook } from '../parts/notebook.ts'
import { statedAuthorityOf } from '../parts/stated-authority-of.ts'
import { validationOf } from '../parts/validation-of.ts'
import type { MutualAssistanceForm } from './mutual-assistance-form.ts'

/**
 * What a request for mutual legal assistance says. Without an instrument it is what the title of the template says, a request for data. Urgency is no
 * emergency: it is kept as words. Source: T-CY(2018)10; Budapest Convention, Arts 25 to 31; Dir. 2014/41/EU, Annex A.
 */
export function requestOfMutualAssistance(form: MutualAssistanceForm): { readonly request: LegalRequest; readonly notebook: Notebook } {
  const notebook = openNotebook()
  remarksOf(form, notebook)
  const common = commonPartsOf(form)
  const validators = statedAuthorityOf('validating', form.validation, form.validation?.signedOn)
  const request: LegalRequest = {
    form: { name: form.form, version: form.formVersion ?? null },
    instrument: form.instrument ?? 'mutual-assistance-request',
    ...blankRequest,
    ...common,
    issuingState: form.issuingState ?? null,
    authorities: [
      ...statedAuthorityOf('issuing', form.requestingAuthority ?? {}, form.issuedOn),
      ...validators,
      ...namedAuthorityOf('requested', form.requestedAuthority),
      ...namedAuthorityOf('central', form.centralAuthority),
      ...statedAuthorityOf('contact-point', form.contactPoint),
      ...statedAuthorityOf('investigating', form.investigatingAuthority),
      ...inChargeOf('prosecutor', form.inCharge?.prosecution),
      ...inChargeOf('court', form.inCharge?.court),
      ...namedAuthorityOf('recipient', form.delivery?.recipient),
    ],
    validation: validationOf(
      { notApplicable: form.validation?.notApplicable, stated: validators[0], named: validators[0] },
      'validation',
      notebook,
    ),
    servedBy: form.servedBy ?? null,
    treaty: form.treaty ?? null,
    emergency: {
      claimed: form.emergency?.claimed ?? null,
      ground: form.emergency?.ground ?? null,
      reasons: form.emergency?.reasons ?? null,
    },
    offence: { ...common.offence, threeYearOffence: form.threeYearOffence ?? null },
    relations: [
      ...earlierOf('earlier-production', form.earlierRequest, ['earlierRequest', 'followUpToRequest'], form.status, notebook),
      ...earlierOf(
        'earlier-preservation',
        form.earlierPreservation,
        ['earlierPreservation', 'followUpToPreservation'],
        form.status,
        notebook,
      ),
    ],
    reasons: { ...blankRequest.reasons, statement: form.statementOfReasons ?? null, caseSummary: form.caseSummary ?? null },
    redress: form.redress ?? null,
    remarks: notebook.remarks,
  }
  return { request, notebook }
}

function remarksOf(form: MutualAssistanceForm, notebook: Notebook): void {
  notebook.remark('requestedState', form.requestedState)
  notebook.remark('requestingAuthority.mobile', form.requestingAuthority?.mobile)
  notebook.remark('requestingAuthority.officeHours', form.requestingAuthority?.officeHours)
  notebook.remark('requestingAuthority.timeZone', form.requestingAuthority?.timeZone)
  notebook.remark('inCharge.decisions', form.inCharge?.decisions)
  notebook.remark('earlierRequest.channel', form.earlierRequest?.channel)
  notebook.remark('earlierPreservation.channel', form.earlierPreservation?.channel)
  notebook.remark('intendedRequest', form.intendedRequest)
  notebook.remark('urgency', form.urgency)
  notebook.remark('formalities', form.formalities)
  notebook.remark('language', form.language)
  notebook.remark('translation', form.translation)
  notebook.remark('otherInformation', form.otherInformation)
}

function inChargeOf(
  kind: 'prosecutor' | 'court',
  part: NonNullable<MutualAssistanceForm['inCharge']>['prosecution'] = {},
): readonly Authority[] {
  const authority = { ...blankAuthority('in-charge'), name: part.name ?? null, fileNumber: part.fileNumber ?? null }
  return isBlankAuthority(authority) ? [] : [{ ...authority, kind }]
}

/** An earlier request: ticked as followed up, denied by the box for a new one, or merely described. What is new and follows up, or describes an earlier one, says nothing. */
function earlierOf(
  kind: 'earlier-production' | 'earlier-preservation',
  part: MutualAssistanceForm['earlierRequest'] = {},
  [field, box]: readonly ['earlierRequest', 'followUpToRequest'] | readonly ['earlierPreservation', 'followUpToPreservation'],
  status: MutualAssistanceForm['status'] = {},
  notebook: Notebook,
): LegalRequest['relations'] {
  const isNew = status.newRequest === true
  const isDescribed = Object.keys(part).length > 0
  const contradicts = isNew && (status[box] === true || isDescribed)
  if (contradicts) notebook.boxesConflict(status[box] === true ? `status.${box}` : field)
  const applies = contradicts ? undefined : isNew ? false : status[box]
  const isBlank = applies === undefined && !contradicts && Object.keys(part).every((key) => key === 'channel')
  return isBlank ? [] : [relationOf(kind, part, applies)]
}
