import type { Country } from '../vocabulary/countries.ts'
import type { FactValue } from '../vocabulary/facts.ts'
import type { InstrumentFamily } from '../vocabulary/instruments.ts'

/** A legal entity of ours that requests can be addressed to. */
export interface Entity {
  readonly id: string
  readonly name: string
  /** Other names under which authorities know it. Compared without regard to case and spaces. */
  readonly alsoKnownAs?: readonly string[]
  readonly state: Country
  /** IANA time zone in which its days are counted. */
  readonly zone: string
  /** Language tags (BCP 47) of the languages it accepts. */
  readonly languages: readonly string[]
  /** In which capacity it receives orders under Reg. (EU) 2023/1543. */
  readonly capacity: FactValue<'addresseeCapacity'>
  /** Ids of the services for which it answers. */
  readonly answersFor: readonly string[]
}

/** A service of ours. */
export interface Service {
  readonly id: string
  readonly name: string
  readonly alsoKnownAs?: readonly string[]
  /** What kind of service it is; null if we cannot tell. Then nothing that depends on it is opened, and a person establishes it. */
  readonly kind: FactValue<'serviceKind'> | null
  readonly offeredInUnion: boolean
  /** The State of the public authority for which it is run as infrastructure; null if for none. */
  readonly publicAuthorityState: Country | null
  /** Whether it is run as infrastructure for professionals bound by privilege. */
  readonly privilegedInfrastructure: boolean
}

/** A door through which requests reach us. */
export interface ContactPoint {
  readonly id: string
  /** The entity that it belongs to. */
  readonly entity: string
  /** The bodies of law whose instruments it takes. */
  readonly takes: readonly InstrumentFamily[]
  /** The States whose authorities may write to it directly. */
  readonly directFrom: readonly Country[] | 'any'
  /** What is published: address, portal, e-mail. */
  readonly address: string
}

/** Who we are: what requests are measured against before anything is decided. */
export interface Operator {
  readonly name: string
  readonly entities: readonly Entity[]
  readonly services: readonly Service[]
  readonly contactPoints: readonly ContactPoint[]
  /** Authorities that we know, with the domains from which they write. */
  readonly knownAuthorities?: readonly KnownAuthority[]
  /** What IP addresses of documentation ranges are taken for; anything but a demonstration leaves it out. */
  readonly documentationRanges?: 'treat-as-public'
}

/** An authority that we know. */
export interface KnownAuthority {
  readonly name: string
  readonly state: Country
  readonly domains: readonly string[]
}
