import type { ReceivedRequest } from '../request/received-request.ts'
import type { Country } from '../vocabulary/countries.ts'
import type { FactNameOf, FactValue } from '../vocabulary/facts.ts'
import { instruments } from '../vocabulary/instruments.ts'
import type { ContactPoint, Entity, Operator, Service } from './operator.ts'

/** What we know ourselves about the request: facts of the kind `established`, each only where it is known. */
export type Established = { readonly [K in FactNameOf<'established'>]?: FactValue<K> }

/** The product of door 2. */
export interface AssessedRequest extends Omit<ReceivedRequest, 'stage'> {
  readonly stage: 'assessed'
  readonly assessment: {
    /** Door 2 as it stands takes the word of the evidence that was handed in; it examines none of it. */
    readonly authenticityBasis: 'as-stated' | 'no-evidence'
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
 * requests. Authenticity is taken from the evidence as stated, the worst word counting; a request without evidence stays unproven.
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
  const authenticity = authenticityOf(received)

  const established: Established = {
    ...(entity !== undefined && { addressedEntity: 'ours', addresseeCapacity: entity.capacity }),
    // A "wrong door" that is wrong itself would cost a rescue its hours: where it may be an emergency, somebody looks first.
    ...(entity === undefined && concerned === 'another' && request.emergency.claimed === false && { addressedEntity: 'not-ours' }),
    ...(entity !== undefined && service !== undefined && { establishment: entity.answersFor.includes(service.id) ? 'right' : 'wrong' }),
    ...(contactPoint !== undefined && {
      channel: contactPoint.takes.includes(family) ? 'right' : 'wrong',
      ...authorityRoute(contactPoint, request.issuingState),
    }),
    ...(authenticity !== undefined && { authenticity }),
    ...senderEvidence(received),
    ...enforcingAuthorityAnswer(received),
    ...(service !== undefined && {
      serviceKind: service.kind,
      offeredInUnion: service.offeredInUnion ? 'yes' : 'no',
      privilegedInfrastructure: service.privilegedInfrastructure ? 'yes' : 'no',
      ...publicAuthority(service, request.issuingState),
    }),
  }
  return {
    ...received,
    stage: 'assessed',
    assessment: {
      authenticityBasis: authenticity === undefined ? 'no-evidence' : 'as-stated',
      entity: entity?.id ?? null,
      service: service?.id ?? null,
      addresseeState: entity?.state ?? null,
      zone: entity?.zone ?? envelope.zone,
      languageAccepted: entity === undefined || envelope.language === undefined ? null : speaks(entity, envelope.language),
      established,
    },
  }
}

/** The entity by its name, if it is the name of exactly one; where none is named, or our own name in general, the one whose door it came to. */
function addressedEntity({ request }: ReceivedRequest, operator: Operator, contactPoint: ContactPoint | undefined): Entity | undefined {
  const { name } = request.addressee
  const named = operator.entities.filter((it) => name !== null && isNamed(it, name))
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const isGeneral = name === null || folded(name) === '' || isOurName(operator, name)
  return isGeneral ? operator.entities.find((it) => it.id === contactPoint?.entity) : undefined
}

/** The service by its name; where none is named, the only one for which the entity answers; `another` if every name is foreign to us. */
function concernedService({ request }: ReceivedRequest, operator: Operator, entity: Entity | undefined): Service | 'another' | undefined {
  const names = [...request.services, request.addressee.serviceProvider ?? ''].filter((it) => folded(it) !== '')
  const ours = operator.services.filter((service) => names.some((name) => isNamed(service, name)))
  const foreign = names.filter((name) => !isOurName(operator, name) && !operator.entities.some((it) => isNamed(it, name)))
  if (ours.length > 0 || foreign.length > 0) {
    if (ours.length === 1 && foreign.length === 0) return ours[0]
    return ours.length === 0 && foreign.length === names.length ? 'another' : undefined
  }
  const only = operator.services.filter((it) => entity?.answersFor.includes(it.id))
  return only.length === 1 ? only[0] : only.length === 0 && operator.services.length === 1 ? operator.services[0] : undefined
}

const isOurName = (operator: Operator, name: string): boolean =>
  folded(name) === folded(operator.name) || operator.services.some((it) => isNamed(it, name))

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

/**
 * Authenticity as stated, the worst word counting. Evidence against a part of it (the domain, the document) never refutes the whole by itself, since
 * that would let a broken signature stop a rescue; but it takes away that the whole is sufficient, so somebody has to look.
 */
function authenticityOf({ envelope }: ReceivedRequest): FactValue<'authenticity'> | undefined {
  const stated = envelope.evidence.filter((it) => it.about === 'authenticity').map((it) => it.verdict)
  if (stated.includes('refuted')) return 'refuted'
  const contradicted = envelope.evidence.some((it) => it.about !== 'enforcing-authority' && it.verdict === 'refuted')
  if (stated.includes('insufficient') || (contradicted && stated.includes('sufficient'))) return 'insufficient'
  return stated.includes('sufficient') ? 'sufficient' : undefined
}

/** What the evidence says of person, agency, domain and document, each apart; unknown where it says nothing or contradicts itself. */
function senderEvidence({ envelope }: ReceivedRequest): Established {
  const facts = { person: 'senderPerson', agency: 'senderAgency', domain: 'senderDomain', document: 'senderDocument' } as const
  const entries = Object.entries(facts).flatMap(([about, fact]) => {
    const verdicts = new Set(envelope.evidence.filter((it) => it.about === about && it.verdict !== 'unknown').map((it) => it.verdict))
    return verdicts.size === 1 ? [[fact, [...verdicts][0]] as const] : []
  })
  return Object.fromEntries(entries)
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

const isNamed = (it: { readonly name: string; readonly alsoKnownAs?: readonly string[] }, name: string): boolean =>
  [it.name, ...(it.alsoKnownAs ?? [])].some((known) => folded(known) === folded(name))

// Invisible characters come with text that was copied out of a PDF.
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[\s.,]+/gu, ' ')
    .trim()
