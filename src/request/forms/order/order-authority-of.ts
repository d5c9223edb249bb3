import type { Authority } from '../../legal-request.ts'
import { isBlankAuthority } from '../parts/blank-request.ts'
import { contactOf, dateOf, signatureOf } from '../parts/form-parts.ts'
import type { OrderForm } from './order-form.ts'

/** The issuing or validating authority of a generic order; none if nothing is said about it. */
export function orderAuthorityOf(
  role: 'issuing' | 'validating',
  part: OrderForm['authority'],
  signedOn: string | undefined,
): readonly Authority[] {
  if (part === undefined) return []
  const authority: Authority = {
    role,
    kind: part.kind ?? null,
    name: part.name ?? null,
    representative: { name: part.representative ?? null, post: part.post ?? null },
    fileNumber: part.fileNumber ?? null,
    contact: contactOf(part),
    languages: part.languages ?? [],
    signedOn: dateOf(signedOn),
    signature: signatureOf(part.signature),
  }
  return isBlankAuthority(authority) ? [] : [authority]
}
