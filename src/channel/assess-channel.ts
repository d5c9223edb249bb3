import type { ReceivedRequest } from '../request/received-request.ts'
import type { Country } from '../vocabulary/countries.ts'
import type { FactNameOf, FactValue } from '../vocabulary/facts.ts'
import { instruments } from '../vocabulary/instruments.ts'
import { type Authenticity, authenticityOf } from './authenticity-of.ts'
import type { SenderSignal } from './authenticity-table.ts'
import { candidateDoors } from './candidate-doors.ts'
import type { ContactPoint, Entity, Operator, Service } from './operator.ts'
import { domainOf, isWithin, senderSignals } from './sender-signals.ts'
import { addressedEntity, concernedService } from './whose-request.ts'

/** What we know ourselves about the request: facts of the kind `established`, each only where it is known. */
export type Established = { readonly [K in FactNameOf<'established'>]?: FactValue<K> }

/** The product of door 2. */
export interface AssessedRequest extends Omit<ReceivedRequest, 'stage'> {
  readonly stage: 'assessed'
  readonly assessment: {
    readonly authenticity: Authenticity
    readonly signals: readonly SenderSignal[]
    /** Ids of our own doors that take such a request, the best first. */
    readonly candidateDoors: readonly string[]
    /** The entity of ours that is addressed; null if we cannot tell. */
    readonly entity: string | null
    readonly service: string | null
    readonly addresseeState: Country | null
    /** The zone in which its days are counted. */
    readonly zone: string
    readonly languageAccepted: boolean | null
    readonly established: Established
  }
}

/**
 * Measures a request against our own house: whose door it came to, which entity and service it concerns, whether that door takes such
 * requests. Whether it is authentic follows from the evidence that is handed in, by a table that can be read; a request without evidence is not.
 *
 * What cannot be told for sure stays unknown, and unknown leads to a step of our own, never to an answer: a name that matches none of our
 * entities makes the request somebody else's only if the service it names is not ours either.
 *
 * **Issues** none; whatever is doubtful is a fact that is not known.
 * **Source** Reg. (EU) 2023/1543, Arts 7 and 19(5).
 *
 * @example
 * const assessed = assessChannel(received, operator)
 */
export function assessChannel(received: ReceivedRequest, operator: Operator): AssessedRequest {
  const { envelope, request } = received
  const contactPoint = operator.contactPoints.find((it) => it.id === envelope.door)
  const entity = addressedEntity(received, operator, contactPoint)
  const concerned = concernedService(received, operator, entity)
  const service = concerned === 'another' ? undefined : concerned
  const family = instruments[request.instrument].family
  const signals = senderSignals(received, operator)
  const authenticity = authenticityOf(received, signals)

  const established: Established = {
    ...(entity !== undefined && { addressedEntity: 'ours', addresseeCapacity: entity.capacity }),
    // A "wrong door" that is wrong itself would cost a rescue its hours: where it may be an emergency, somebody looks first.
    ...(entity === undefined && concerned === 'another' && request.emergency.claimed === false && { addressedEntity: 'not-ours' }),
    ...(entity !== undefined && service !== undefined && { establishment: entity.answersFor.includes(service.id) ? 'right' : 'wrong' }),
    ...(contactPoint !== undefined && {
      ...(contactPoint.takes.includes(family)
        ? { channel: 'right' as const }
        : request.emergency.claimed === false && { channel: 'wrong' as const }),
      ...authorityRoute(contactPoint, request.issuingState),
    }),
    authenticity: authenticity.verdict,
    ...senderFacts(authenticity),
    ...firstContact(received, operator),
    ...enforcingAuthorityAnswer(received),
    ...(service !== undefined && {
      ...(service.kind !== null && { serviceKind: service.kind }),
      offeredInUnion: service.offeredInUnion ? 'yes' : 'no',
      privilegedInfrastructure: service.privilegedInfrastructure ? 'yes' : 'no',
      ...publicAuthority(service, request.issuingState),
    }),
  }
  return {
    ...received,
    stage: 'assessed',
    assessment: {
      authenticity,
      signals,
      candidateDoors: candidateDoors(received, operator, service?.id ?? null).map((it) => it.id),
      entity: entity?.id ?? null,
      service: service?.id ?? null,
      addresseeState: entity?.state ?? null,
      zone: entity?.zone ?? envelope.zone,
      languageAccepted: entity === undefined || envelope.language === undefined ? null : speaks(entity, envelope.language),
      established,
    },
  }
}

function authorityRoute(contactPoint: ContactPoint, issuingState: Country | null): Established {
  if (contactPoint.directFrom === 'any') return { authorityRoute: 'right' }
  return issuingState === null ? {} : { authorityRoute: contactPoint.directFrom.includes(issuingState) ? 'right' : 'wrong' }
}

function publicAuthority({ publicAuthorityState }: Service, issuingState: Country | null): Established {
  if (publicAuthorityState === null) return { publicAuthorityInfrastructure: 'none' }
  return issuingState === null
    ? {}
    : { publicAuthorityInfrastructure: publicAuthorityState === issuingState ? 'in-issuing-state' : 'elsewhere' }
}

/** What the evidence says of person, agency, domain and document, each apart; left out where it says nothing. */
const senderFacts = ({ parts }: Authenticity): Established => ({
  ...(parts.person !== 'unknown' && { senderPerson: parts.person }),
  ...(parts.agency !== 'unknown' && { senderAgency: parts.agency }),
  ...(parts.domain !== 'unknown' && { senderDomain: parts.domain }),
  ...(parts.document !== 'unknown' && { senderDocument: parts.document }),
})

/** Whether we know this authority, by its State and the domain from which it wrote; unknown where it wrote from nowhere or our profile knows nobody. */
function firstContact({ envelope, request }: ReceivedRequest, { knownAuthorities }: Operator): Established {
  const domain = domainOf(envelope.sender?.address)
  if (knownAuthorities === undefined || domain === undefined) return {}
  const isKnown = knownAuthorities.some(
    (it) => it.state === request.issuingState && it.domains.some((name) => isWithin(domain, name.toLowerCase())),
  )
  return { firstContact: isKnown ? 'no' : 'yes' }
}

/** What the enforcing authority answered, the most restrictive word counting. Nothing heard is left out: the hold stays. */
function enforcingAuthorityAnswer({ envelope }: ReceivedRequest): Established {
  const answers: readonly string[] = envelope.evidence.filter((it) => it.about === 'enforcing-authority').map((it) => it.verdict)
  const answer = (['refused', 'partial', 'no-refusal', 'no-answer-in-time'] as const).find((it) => answers.includes(it))
  return answer === undefined ? {} : { enforcingAuthorityAnswer: answer }
}

const speaks = (entity: Entity, language: string): boolean =>
  entity.languages.some((it) => primaryLanguage(it) === primaryLanguage(language))

/** `de` of `de-AT` and of `deu`. */
function primaryLanguage(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split('-')
  try {
    return new Intl.Locale(primary).language
  } catch {
    return primary
  }
}
