import { type Instrument, instruments } from '../../../vocabulary/instruments.ts'
import type { LegalRequest } from '../../legal-request.ts'
import { namedDataOf, namedTargetsOf } from '../parts/asked-of.ts'
import { blankRequest } from '../parts/blank-request.ts'
import { boxesOf } from '../parts/boxes-of.ts'
import { contactOf, dateOf, namedAuthorityOf, relationOf, timeRangeOf } from '../parts/form-parts.ts'
import { type Notebook, openNotebook } from '../parts/notebook.ts'
import { statedAuthorityOf } from '../parts/stated-authority-of.ts'
import { validationOf } from '../parts/validation-of.ts'
import type { OrderForm } from './order-form.ts'

/**
 * What a generic order says. Without an instrument its action chooses one of the three generic ones, and without an action it is read as an
 * order for data: that opens nothing by itself, since no law is meant. The same where action and instrument contradict each other.
 */
export function requestOfOrder(form: OrderForm): { readonly request: LegalRequest; readonly notebook: Notebook } {
  const notebook = openNotebook()
  const contradicts =
    form.instrument !== undefined &&
    form.action !== undefined &&
    instruments[form.instrument].act !== (form.action === 'produce' ? 'disclose' : form.action)
  if (contradicts) notebook.textsConflict('action')
  // An instrument that cannot do what is asked is not the one that was meant: no law may be applied to it.
  const instrument: Instrument =
    contradicts || form.instrument === undefined ? genericInstruments[form.action ?? 'produce'] : form.instrument
  notebook.remark('otherInformation', form.otherInformation)
  // The general purpose is that of every entry without its own; where there is none, it would be lost.
  if ((form.requestedData ?? []).every((it) => it.purpose !== undefined)) notebook.remark('purpose', form.purpose)

  const issuers = statedAuthorityOf('issuing', form.authority, form.issuedOn)
  const validators = statedAuthorityOf('validating', form.validation, form.validation?.signedOn)
  const request: LegalRequest = {
    form: { name: 'order', version: form.formVersion ?? null },
    instrument,
    ...blankRequest,
    action: form.action ?? null,
    issuingState: form.issuingState ?? null,
    issuedOn: dateOf(form.issuedOn),
    authorities: [
      ...issuers,
      ...validators,
      ...namedAuthorityOf('enforcing', form.enforcingAuthority),
      ...namedAuthorityOf('contact-point', form.contactPoint),
      ...namedAuthorityOf('recipient', form.delivery?.recipient),
    ],
    validation: validationOf(
      { notApplicable: form.validation?.notApplicable, stated: validators[0], named: validators[0] },
      'validation',
      notebook,
    ),
    withoutPriorValidation: form.withoutPriorValidation ?? null,
    servedBy: form.servedBy ?? null,
    legalBasis: form.legalBasis ?? null,
    addressee: {
      name: form.addressee?.name ?? null,
      capacity: form.addressee?.capacity ?? null,
      readdressed: form.addressee?.readdressed ?? null,
      readdressedBecause: null,
      contact: contactOf(form.addressee, form.addressee?.contactPerson),
      fileNumber: form.addressee?.fileNumber ?? null,
      serviceProvider: form.addressee?.serviceProvider ?? null,
      addressedAs: form.addressee?.addressedAs ?? null,
      processorGround: form.addressee?.processorGround ?? null,
      informController: form.addressee?.informController ?? null,
      informControllerJustification: form.addressee?.informControllerJustification ?? null,
    },
    deadlines: { ...blankRequest.deadlines, dueAt: form.deadline?.dueAt ?? null, other: form.deadline?.other ?? null },
    emergency: {
      claimed: form.emergency?.claimed ?? null,
      ground: form.emergency?.ground ?? null,
      reasons: form.emergency?.reasons ?? null,
    },
    proceedings: form.proceedings ?? null,
    offence: {
      nature: form.offence?.nature ?? null,
      classification: form.offence?.classification ?? null,
      provisions: form.offence?.provisions ?? null,
      offenceKind: form.offence?.offenceKind ?? null,
      threeYearOffence: form.offence?.threeYearOffence ?? null,
      listedOffence: form.offence?.listedOffence ?? null,
      byInformationSystem: form.offence?.byInformationSystem ?? null,
      maximumPenaltyMonths: form.offence?.maximumPenaltyMonths ?? null,
    },
    targets: namedTargetsOf(form.targets),
    services: form.services ?? [],
    timeRange: timeRangeOf(form.timeRange),
    requestedData: namedDataOf(form.requestedData, form.purpose),
    requestedDataLimits: form.requestedDataLimits ?? null,
    declarations: { ...blankRequest.declarations, contentKnown: form.contentKnown ?? null, pendingAtRepeal: form.pendingAtRepeal ?? null },
    notification: { enforcingAuthorityNotified: form.enforcingAuthorityNotified ?? null },
    userInformation: { delayed: form.userInformation?.delayed ?? null, grounds: form.userInformation?.grounds ?? [] },
    confidentiality: {
      nonDisclosure: form.confidentiality?.nonDisclosure ?? null,
      basis: form.confidentiality?.basis ?? null,
      until: dateOf(form.confidentiality?.until),
    },
    delivery: { to: form.delivery?.to ?? null, format: form.delivery?.format ?? null },
    relations: (form.relations ?? []).map((relation) => relationOf(relation.kind, relation, relation.applies)),
    reasons: { ...blankRequest.reasons, statement: form.statementOfReasons ?? null, caseSummary: form.caseSummary ?? null },
    remarks: notebook.remarks,
    boxes: boxesOf(form),
  }
  return { request, notebook }
}

const genericInstruments = {
  produce: 'other-production-order',
  preserve: 'other-preservation-order',
  restrict: 'other-restriction-order',
} as const
