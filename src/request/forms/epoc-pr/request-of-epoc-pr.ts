import type { LegalRequest } from '../../legal-request.ts'
import { certificateOf } from '../certificate/certificate-of.ts'
import type { Notebook } from '../parts/notebook.ts'
import type { EpocPrForm } from './epoc-pr-form.ts'

/** What a European Preservation Order Certificate says. It has no deadlines, so two other boxes speak of an emergency. Source: Reg. (EU) 2023/1543, Annex II. */
export function requestOfEpocPr(form: EpocPrForm): { readonly request: LegalRequest; readonly notebook: Notebook } {
  const { request, notebook } = certificateOf({
    name: 'epoc-pr',
    version: form.formVersion,
    form,
    authorities: form.sectionA,
    addressee: form.sectionB,
    identification: form.sectionC,
    evidence: form.sectionD,
    offence: form.sectionE,
    issuing: form.sectionF,
    validating: form.sectionG,
    fields: { identification: 'sectionC', evidence: 'sectionD', offence: 'sectionE', issuing: 'sectionF', validating: 'sectionG' },
  })
  const claimed = request.addressee.readdressed === true || request.withoutPriorValidation === true
  return {
    request: { ...request, emergency: { ...request.emergency, claimed: claimed ? true : null }, remarks: notebook.remarks },
    notebook,
  }
}
