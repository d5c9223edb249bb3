import type { ReceivedRequest } from '../request/received-request.ts'
import type { ContactPoint, Entity, Operator, Service } from './operator.ts'

/** The entity by its name, if it is the name of exactly one; where none is named, or our own name in general, the one whose door it came to. */
export function addressedEntity(
  { request }: ReceivedRequest,
  operator: Operator,
  contactPoint: ContactPoint | undefined,
): Entity | undefined {
  const { name } = request.addressee
  const named = operator.entities.filter((it) => name !== null && isNamed(it, name))
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const isGeneral = name === null || folded(name) === '' || isOurName(operator, name)
  return isGeneral ? operator.entities.find((it) => it.id === contactPoint?.entity) : undefined
}

/** The service by its name; where none is named, the only one for which the entity answers; `another` if every name is foreign to us. */
export function concernedService(
  { request }: ReceivedRequest,
  operator: Operator,
  entity: Entity | undefined,
): Service | 'another' | undefined {
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
