import type * as z from 'zod/mini'
import type { Authority } from '../../legal-request.ts'
import type { authorityShape } from '../schema/sections.ts'
import { isBlankAuthority } from './blank-request.ts'
import { contactOf, dateOf, signatureOf } from './form-parts.ts'

/** An authority as its section states it; none if nothing is said about it. */
export function statedAuthorityOf(
  role: Authority['role'],
  part: Partial<z.infer<z.ZodMiniObject<typeof authorityShape>>> | undefined,
  signedOn?: string,
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
