import type { LegalRequest, Territory } from '../../legal-request.ts'
import { blankRequest } from '../parts/blank-request.ts'
import { commonPartsOf } from '../parts/common-parts-of.ts'
import { contentOf } from '../parts/content-of.ts'
import { namedAuthorityOf } from '../parts/form-parts.ts'
import { type Notebook, openNotebook } from '../parts/notebook.ts'
import { statedAuthorityOf } from '../parts/stated-authority-of.ts'
import type { DsaOrderToActForm, DsaOrderToProvideInformationForm } from './dsa-forms.ts'

/** What an order under the Digital Services Act says. Source: Reg. (EU) 2022/2065, Arts 9 and 10. */
export function requestOfDsaOrder(form: DsaOrderToActForm | DsaOrderToProvideInformationForm): {
  readonly request: LegalRequest
  readonly notebook: Notebook
} {
  const notebook = openNotebook()
  notebook.remark('language', form.language)
  notebook.remark('translation', form.translation)
  if (form.form === 'dsa-order-to-provide-information') notebook.withinLimits('alreadyCollected', form.alreadyCollected)
  notebook.remark('otherInformation', form.otherInformation)
  const recipient = form.form === 'dsa-order-to-act' ? undefined : form.delivery?.recipient
  const request: LegalRequest = {
    form: { name: form.form, version: form.formVersion ?? null },
    instrument: form.form,
    ...blankRequest,
    ...commonPartsOf(form),
    ...(form.form === 'dsa-order-to-act' ? partsOfOrderToAct(form, notebook) : partsOfOrderToInform(form)),
    issuingState: form.issuingState ?? null,
    authorities: [
      ...statedAuthorityOf('issuing', form.authority ?? {}, form.issuedOn),
      ...statedAuthorityOf('contact-point', form.contactPoint),
      ...namedAuthorityOf('effect-recipient', form.effectRecipient),
      ...namedAuthorityOf('recipient', recipient),
    ],
    redress: form.redress ?? null,
    remarks: notebook.remarks,
  }
  return { request, notebook }
}

const partsOfOrderToAct = (form: DsaOrderToActForm, notebook: Notebook): Partial<LegalRequest> => ({
  ...contentOf(form.content, 'content', notebook),
  territory: territoryOf(form.territory, notebook),
  reasons: { statement: form.statementOfReasons ?? null, withheld: null, caseSummary: form.caseSummary ?? null },
})

const partsOfOrderToInform = (form: DsaOrderToProvideInformationForm): Partial<LegalRequest> => ({
  declarations: { ...blankRequest.declarations, withinLimits: form.alreadyCollected ?? null },
  reasons: {
    statement: form.statementOfReasons ?? null,
    withheld: form.reasonsWithheld ?? null,
    caseSummary: form.caseSummary ?? null,
  },
})

/** A territory cannot be both what one word says and what States or other words do: these are narrower. The list of States stays, and of the words a person sees how far they reach. */
function territoryOf(
  { extent, states = [], description }: NonNullable<DsaOrderToActForm['territory']> = {},
  notebook: Notebook,
): Territory {
  notebook.remark('territory.description', description)
  if (extent === undefined || (states.length === 0 && description === undefined)) return { extent: extent ?? null, states }
  notebook.textsConflict('territory.extent')
  notebook.remark('territory.extent', extent)
  return { extent: null, states }
}
