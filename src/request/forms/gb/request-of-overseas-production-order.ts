import type { Authority, LegalRequest } from '../../legal-request.ts'
import { blankRequest, isBlankAuthority } from '../parts/blank-request.ts'
import { commonPartsOf } from '../parts/common-parts-of.ts'
import { contactOf, dateOf, namedAuthorityOf, signatureOf } from '../parts/form-parts.ts'
import { type Notebook, openNotebook } from '../parts/notebook.ts'
import { statedAuthorityOf } from '../parts/stated-authority-of.ts'
import type { OverseasProductionOrderForm } from './overseas-production-order-form.ts'

/**
 * What an overseas production order says. The name of the order does not make it a judge's: only the box that says so does, and none does beside a signature that is denied. A period that it does not
 * state stays unknown, for the seven days are the rule of the Act and not a statement of the order. Source: Crime (Overseas Production Orders) Act 2019.
 */
export function requestOfOverseasProductionOrder(form: OverseasProductionOrderForm): {
  readonly request: LegalRequest
  readonly notebook: Notebook
} {
  const notebook = openNotebook()
  notebook.remark('issuing.jurisdiction', form.issuing?.jurisdiction)
  notebook.remark('requirement', form.requirement)
  notebook.remark('investigation', form.investigation)
  notebook.withinLimits('noExceptedData', form.noExceptedData)
  notebook.remark('silenceEnds', form.silenceEnds)
  notebook.remark('otherInformation', form.otherInformation)
  const common = commonPartsOf({ ...form, deadline: { dueAt: form.period?.dueAt, other: form.period?.other } })
  const request: LegalRequest = {
    form: { name: form.form, version: form.formVersion ?? null },
    instrument: 'gb/overseas-production-order',
    ...blankRequest,
    ...common,
    issuingState: 'GB',
    authorities: [
      ...issuerOf(form),
      ...statedAuthorityOf('investigating', form.officer),
      ...namedAuthorityOf('central', form.serving),
      ...statedAuthorityOf('contact-point', form.contactPoint),
      ...namedAuthorityOf('recipient', form.delivery?.recipient),
    ],
    deadlines: { ...common.deadlines, days: form.period?.days ?? null },
    servedBy: servedByOf(form, notebook),
    servedOn: dateOf(form.servedOn),
    treaty: form.treaty ?? null,
    declarations: { ...blankRequest.declarations, certification: form.certified ?? null, withinLimits: form.noExceptedData ?? null },
    reasons: { ...blankRequest.reasons, statement: form.finding ?? null, caseSummary: form.caseSummary ?? null },
    redress: form.redress ?? null,
    remarks: notebook.remarks,
  }
  return { request, notebook }
}

function issuerOf({ issuing = {}, issuedOn }: OverseasProductionOrderForm): readonly Authority[] {
  const authority: Authority = {
    role: 'issuing',
    kind: issuing.madeByJudge === true && issuing.signature?.present !== false ? 'judge' : null,
    name: issuing.name ?? null,
    representative: { name: issuing.judge ?? null, post: issuing.post ?? null },
    fileNumber: issuing.fileNumber ?? null,
    contact: contactOf(issuing),
    languages: [],
    signedOn: dateOf(issuedOn),
    signature: signatureOf(issuing.signature),
  }
  return isBlankAuthority(authority) ? [] : [authority]
}

/** Rules know no Lord Advocate. Who serves for Scotland does so as its central authority, and the form's own word is kept. s. 9(3). */
function servedByOf({ servedBy }: OverseasProductionOrderForm, notebook: Notebook): LegalRequest['servedBy'] {
  if (servedBy !== 'lord-advocate') return servedBy ?? null
  notebook.remark('servedBy', servedBy)
  return 'central-authority'
}
