import type { LegalRequest } from '../../legal-request.ts'
import { certificateOf } from '../certificate/certificate-of.ts'
import { namedAuthorityOf, relationOf } from '../parts/form-parts.ts'
import type { Notebook } from '../parts/notebook.ts'
import { singleAnswer } from '../parts/single-answer.ts'
import { conditionsOf } from './conditions-of.ts'
import { deadlinesOf } from './deadlines-of.ts'
import type { EpocForm } from './epoc-form.ts'
import { notificationOf } from './notification-of.ts'

/** What a European Production Order Certificate says. Source: Reg. (EU) 2023/1543, Annex I. */
export function requestOfEpoc(form: EpocForm): { readonly request: LegalRequest; readonly notebook: Notebook } {
  const { sectionD, sectionG, sectionH, sectionK, sectionL } = form
  const { request, notebook } = certificateOf({
    name: 'epoc',
    version: form.formVersion,
    form,
    authorities: form.sectionA,
    addressee: form.sectionB,
    identification: form.sectionE,
    evidence: form.sectionF,
    offence: sectionG,
    issuing: form.sectionI,
    validating: form.sectionJ,
    fields: { identification: 'sectionE', evidence: 'sectionF', offence: 'sectionG', issuing: 'sectionI', validating: 'sectionJ' },
  })
  const { offence, ...addressedAs } = conditionsOf(sectionG, notebook)
  const { deadlines, emergency } = deadlinesOf(form, notebook)
  const { enforcingAuthorityNotified, enforcingAuthorities } = notificationOf(form.sectionC, sectionK, notebook)
  notebook.remark('sectionD.otherInformation', sectionD?.otherInformation)
  notebook.remark('sectionG.otherInformation', sectionG?.otherInformation)
  return {
    request: {
      ...request,
      authorities: [...request.authorities, ...enforcingAuthorities, ...namedAuthorityOf('recipient', sectionL?.recipient)],
      addressee: { ...request.addressee, ...addressedAs },
      deadlines,
      emergency,
      offence: { ...request.offence, ...offence },
      notification: { enforcingAuthorityNotified },
      userInformation: {
        delayed: sectionH?.delayed ?? null,
        grounds: delayGrounds.flatMap(([ground, field]) => (sectionH?.[field] === true ? [ground] : [])),
      },
      delivery: {
        to: singleAnswer(
          [
            ['issuing-authority', sectionL?.issuingAuthority],
            ['validating-authority', sectionL?.validatingAuthority],
            ['other-authority', sectionL?.otherAuthority],
          ],
          'sectionL',
          notebook,
        ),
        format: sectionL?.format ?? null,
      },
      relations: [
        ...(sectionD?.earlierPreservation === undefined
          ? []
          : [relationOf('earlier-preservation', sectionD.earlierPreservation, sectionD.earlierPreservation.ticked)]),
        ...(sectionD?.earlierProduction === undefined
          ? []
          : [relationOf('earlier-production', sectionD.earlierProduction, sectionD.earlierProduction.ticked)]),
      ],
      remarks: notebook.remarks,
    },
    notebook,
  }
}

const delayGrounds = [
  ['obstruction-of-inquiries', 'obstructionOfInquiries'],
  ['prejudice-to-prosecution', 'prejudiceToProsecution'],
  ['public-security', 'publicSecurity'],
  ['national-security', 'nationalSecurity'],
  ['rights-of-others', 'rightsOfOthers'],
] as const
