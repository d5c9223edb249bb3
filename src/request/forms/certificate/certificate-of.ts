import type * as z from 'zod/mini'
import type { LegalRequest } from '../../legal-request.ts'
import { blankRequest } from '../parts/blank-request.ts'
import { boxesOf } from '../parts/boxes-of.ts'
import { namedAuthorityOf, timeRangeOf } from '../parts/form-parts.ts'
import { type Notebook, openNotebook } from '../parts/notebook.ts'
import { singleAnswer } from '../parts/single-answer.ts'
import { validationOf } from '../parts/validation-of.ts'
import { addresseeOf } from './addressee-of.ts'
import { requestedDataOf } from './requested-data-of.ts'
import type {
  addresseeSection,
  authoritiesSection,
  evidenceSection,
  identificationSection,
  issuingAuthoritySection,
  offenceShape,
  validatingAuthoritySection,
} from './sections.ts'
import { signingAuthorityOf } from './signing-authority-of.ts'
import { targetsOf } from './targets-of.ts'

/** The sections that both certificates have, with the letters under which they stand in this one. */
export interface CertificateSections {
  readonly name: 'epoc' | 'epoc-pr'
  readonly version: string | undefined
  /** The form as it was read, for its boxes. */
  readonly form: object
  readonly authorities: z.infer<typeof authoritiesSection> | undefined
  readonly addressee: z.infer<typeof addresseeSection> | undefined
  readonly identification: z.infer<typeof identificationSection> | undefined
  readonly evidence: z.infer<typeof evidenceSection> | undefined
  readonly offence: { readonly [K in keyof typeof offenceShape]?: z.infer<(typeof offenceShape)[K]> } | undefined
  readonly issuing: z.infer<typeof issuingAuthoritySection> | undefined
  readonly validating: z.infer<typeof validatingAuthoritySection> | undefined
  readonly fields: Readonly<Record<'identification' | 'evidence' | 'offence' | 'issuing' | 'validating', string>>
}

/** What an EPOC and an EPOC-PR say alike. The notebook is open still: its remarks belong to the request once the whole form is read. */
export function certificateOf(sections: CertificateSections): { readonly request: LegalRequest; readonly notebook: Notebook } {
  const { name, version, form, authorities, identification, evidence, offence, issuing, validating, fields } = sections
  const notebook = openNotebook()
  const issuers = signingAuthorityOf(
    'issuing',
    {
      section: issuing,
      field: fields.issuing,
      shortName: authorities?.issuingAuthority,
      shortNameField: 'sectionA.issuingAuthority',
      shortFileNumber: authorities?.issuingAuthorityFileNumber,
      shortFileNumberField: 'sectionA.issuingAuthorityFileNumber',
    },
    notebook,
  )
  const validatorPlaces = {
    section: validating,
    field: fields.validating,
    shortName: authorities?.validatingAuthority,
    shortNameField: 'sectionA.validatingAuthority',
    shortFileNumber: authorities?.validatingAuthorityFileNumber,
    shortFileNumberField: 'sectionA.validatingAuthorityFileNumber',
  }
  const validators = signingAuthorityOf('validating', validatorPlaces, notebook)
  // Section A names the validating authority too, but only its own section says that it validated.
  const ownSection = { ...validatorPlaces, shortName: undefined, shortFileNumber: undefined }
  const [stated] = signingAuthorityOf('validating', ownSection, openNotebook())
  notebook.remark(`${fields.identification}.other`, identification?.other)
  notebook.remark(`${fields.identification}.additionalInformation`, identification?.additionalInformation)

  const validation = validationOf({ notApplicable: validating?.notApplicable, stated, named: validators[0] }, fields.validating, notebook)
  const request: LegalRequest = {
    form: { name, version: version ?? null },
    instrument: name,
    ...blankRequest,
    issuingState: authorities?.issuingState ?? null,
    issuedOn: issuers[0]?.signedOn ?? null,
    authorities: [...issuers, ...validators, ...namedAuthorityOf('contact-point', issuing?.contactPoint)],
    validation,
    withoutPriorValidation: withoutPriorValidation(issuing?.emergencyWithoutPriorValidation, validation, fields.issuing, notebook),
    addressee: addresseeOf(sections.addressee, version, notebook),
    proceedings: singleAnswer(
      [
        ['criminal', offence?.criminalProceedings],
        ['sentence-execution', offence?.sentenceExecution],
      ],
      fields.offence,
      notebook,
    ),
    offence: {
      ...blankRequest.offence,
      nature: offence?.offenceNature ?? null,
      classification: offence?.legalClassification ?? null,
      provisions: offence?.statutoryProvisions ?? null,
      offenceKind: offence?.offenceKind ?? null,
    },
    targets: targetsOf(identification),
    services: identification?.services ?? [],
    timeRange: timeRangeOf(identification?.timeRange),
    requestedData: requestedDataOf(evidence, fields.evidence, notebook),
    requestedDataLimits: evidence?.limits ?? null,
    boxes: boxesOf(form),
  }
  return { request, notebook }
}

/** The box of an emergency without prior validation; beside a validation it contradicts itself, and says nothing. */
function withoutPriorValidation(
  box: boolean | undefined,
  validation: LegalRequest['validation'],
  field: string,
  notebook: Notebook,
): boolean | null {
  if (box !== true || validation !== 'validated') return box ?? null
  notebook.boxesConflict(`${field}.emergencyWithoutPriorValidation`)
  return null
}
