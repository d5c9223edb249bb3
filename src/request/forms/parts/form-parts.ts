import type { Authority, Contact, Relation, Signature, TimeRange } from '../../legal-request.ts'
import { blankAuthority } from './blank-request.ts'

/* How the parts that all forms share become canonical. `undefined`, left blank, becomes `null`. */

type Blank<T> = T | undefined

/** A time range; an end that is left out is open, and a range of which both are is none. */
export const timeRangeOf = (range: Blank<{ readonly from?: Blank<string>; readonly to?: Blank<string> }>): TimeRange | null =>
  range?.from === undefined && range?.to === undefined ? null : { from: range.from ?? null, to: range.to ?? null }

/** How somebody can be reached. */
export const contactOf = (
  parts: {
    readonly address?: Blank<string>
    readonly telephone?: Blank<string>
    readonly fax?: Blank<string>
    readonly email?: Blank<string>
  } = {},
  person?: string,
): Contact => ({
  address: parts.address ?? null,
  telephone: parts.telephone ?? null,
  fax: parts.fax ?? null,
  email: parts.email ?? null,
  person: person ?? null,
})

/** What is said about a signature. To say its kind is to say that it is there. */
export function signatureOf(
  parts: Blank<{
    readonly present?: Blank<boolean>
    readonly kind?: Blank<NonNullable<Signature['kind']>>
    readonly qualified?: Blank<boolean>
    readonly officialMark?: Blank<boolean>
  }>,
): Signature | null {
  if (parts === undefined || Object.values(parts).every((it) => it === undefined)) return null
  const { present, kind = null, qualified = null, officialMark = null } = parts
  return { present: present ?? (kind === null ? null : true), kind, qualified, officialMark }
}

/** An authority of which only the name and the way to reach it are asked: none, if neither is given. */
export function namedAuthorityOf(
  role: Authority['role'],
  parts: Blank<Parameters<typeof contactOf>[0] & { readonly name?: Blank<string> }>,
): readonly Authority[] {
  if (parts === undefined) return []
  const contact = contactOf(parts)
  const isBlank = parts.name === undefined && Object.values(contact).every((it) => it === null)
  return isBlank ? [] : [{ ...blankAuthority(role), name: parts.name ?? null, contact }]
}

/** An earlier request, with what is known about it. */
export const relationOf = (
  kind: Relation['kind'],
  parts: {
    readonly extent?: Blank<'total' | 'partial'>
    readonly issuedBy?: Blank<string>
    readonly fileNumber?: Blank<string>
    readonly issuedOn?: Blank<string>
    readonly transmittedOn?: Blank<string>
    readonly transmittedTo?: Blank<string>
    readonly addresseeFileNumber?: Blank<string>
  },
  applies: Blank<boolean>,
): Relation => ({
  kind,
  applies: applies ?? null,
  extent: parts.extent ?? null,
  issuedBy: parts.issuedBy ?? null,
  fileNumber: parts.fileNumber ?? null,
  issuedOn: dateOf(parts.issuedOn),
  transmittedOn: dateOf(parts.transmittedOn),
  transmittedTo: parts.transmittedTo ?? null,
  addresseeFileNumber: parts.addresseeFileNumber ?? null,
})

/** A date that the schema has already found to exist. */
export const dateOf = (date: Blank<string>): Relation['issuedOn'] => (date ?? null) as Relation['issuedOn']
