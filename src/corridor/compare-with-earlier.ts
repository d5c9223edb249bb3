import { canonicalJson, type Json } from '../foundation/canonical-json.ts'
import { type Issue, issue } from '../foundation/issue.ts'
import { nameKey } from '../foundation/name-key.ts'
import { sha256Hex } from '../foundation/sha256.ts'
import type { LegalRequest } from '../request/legal-request.ts'
import type { Fingerprints, Ports } from './ports.ts'

/**
 * Whether the request came before, or came before and said something else. It is a note and changes no answer: which of two orders stands is for
 * the authority to say. A store that fails stops no request, least of all an emergency; the note then says that nothing was compared.
 */
export async function compareWithEarlier(request: LegalRequest, { remember }: Ports): Promise<readonly Issue[]> {
  if (remember === undefined) return []
  try {
    const found: string = await remember(fingerprintsOf(request))
    if (found === 'new') return []
    return [issue(found === 'same' ? 'case.came-before' : found === 'changed' ? 'case.came-otherwise' : 'case.not-compared')]
  } catch {
    return [issue('case.not-compared')]
  }
}

function fingerprintsOf(request: LegalRequest): Fingerprints {
  const content = digestOf(request as unknown as Json)
  const issuing = request.authorities.find((it) => it.role === 'issuing')
  const fileNumber = (issuing?.fileNumber ?? '').normalize('NFKC').replace(/\s/gu, '').toLowerCase()
  if (fileNumber === '') return { reference: content, content }
  return { reference: digestOf([request.instrument, request.issuingState, nameKey(issuing?.name ?? ''), fileNumber]), content }
}

const digestOf = (value: Json): string => sha256Hex(canonicalJson(value))
