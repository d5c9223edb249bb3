import type { LegalRequest } from '../../request/legal-request.ts'
import type { FactNameOf, Facts, FactValue } from '../../vocabulary/facts.ts'
import { facts as factTable } from '../../vocabulary/facts.ts'

/** What the request states about who asks, for what and how; a field that is null says nothing, and nothing is what comes out. */
export function statedFacts(order: LegalRequest): Partial<Facts> {
  const { addressee, emergency, offence } = order
  const issuing = order.authorities.find((it) => it.role === 'issuing')
  return withoutNull({
    authorityKind: issuing?.kind ?? null,
    validatedBy: validatedBy(order),
    withoutPriorValidation: yesNo(order.withoutPriorValidation),
    proceedings: order.proceedings,
    // A kind that nobody has read is told as just that, which policies treat as the most delicate one.
    offenceKind: offence.offenceKind ?? 'not-specified',
    threeYearOffence: yesNo(offence.threeYearOffence ?? atLeastThreeYears(offence.maximumPenaltyMonths)),
    listedOffence: offence.listedOffence,
    offenceByInformationSystem: yesNo(offence.byInformationSystem),
    maximumPenaltyMonths: offence.maximumPenaltyMonths,
    emergency: yesNo(emergency.claimed),
    emergencyGround: emergency.ground,
    addressedAs: addressee.addressedAs,
    processorGround: addressee.processorGround,
    informController: yesNo(addressee.informController),
    readdressed: yesNo(addressee.readdressed),
    servedBy: order.servedBy,
    contentKnown: yesNo(order.declarations.contentKnown),
    pendingAtRepeal: yesNo(order.declarations.pendingAtRepeal),
    nonDisclosure: order.confidentiality.nonDisclosure,
    enforcingAuthorityNotified: yesNo(order.notification.enforcingAuthorityNotified),
  })
}

/** A validation left blank is unknown; one declared as none, or replaced by an emergency without one, is none. */
function validatedBy(order: LegalRequest): FactValue<'validatedBy'> | null {
  if (order.validation === 'none') return 'none'
  if (order.validation === 'blank') return order.withoutPriorValidation === true ? 'none' : null
  const kind = order.authorities.find((it) => it.role === 'validating')?.kind ?? null
  const validators: readonly string[] = factTable.validatedBy.domain
  return kind !== null && validators.includes(kind) ? (kind as FactValue<'validatedBy'>) : null
}

const atLeastThreeYears = (months: number | null): boolean | null => (months === null ? null : months >= 36)

const yesNo = (box: boolean | null): 'yes' | 'no' | null => (box === null ? null : box ? 'yes' : 'no')

type StatedFacts = { readonly [K in FactNameOf<'stated'>]?: FactValue<K> | null }

const withoutNull = (stated: StatedFacts): Partial<Facts> =>
  Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null))
