import { canonicalJson, type Json } from '../foundation/canonical-json.ts'
import { issueOf } from '../foundation/issue-of.ts'
import { nameKey } from '../foundation/name-key.ts'
import { sha256Hex } from '../foundation/sha256.ts'
import { caseIssueCodes } from '../foundation/stage-issue-codes.ts'
import type { LegalRequest } from '../request/legal-request.ts'
import type { Handled } from './handled.ts'
import type { Fingerprints, Ports } from './ports.ts'

const issue = /* @__PURE__ */ issueOf(caseIssueCodes)

/**
 * Notes on a pass whether the request came before, or came before and said something else. It is called once the pass is recorded, so that a request
 * that has to be handled again because the ledger failed is not taken for its own double. It changes no answer: which of two orders stands is for
 * the authority to say. A store that fails stops no request, least of all an emergency; the note then says that nothing was compared. Only a request
 * whose sender is proven is remembered: otherwise anybody could make a true order look like a second one.
 */
export async function compareWithEarlier(handled: Handled, { remember }: Ports): Promise<Handled> {
  const { request: identified, caseId, notes } = handled
  if (remember === undefined || identified === null) return handled
  const keep = identified.assessment.authenticity.verdict === 'sufficient'
  const found = await answerOf(() => remember({ caseId, keep, ...fingerprintsOf(identified.request) }))
  const others = notes.filter((it) => !Object.values(told).some((code) => code === it.code))
  // What was found out before a store failed stays.
  const before = found === 'failed' ? notes.filter((it) => it.code === told.same || it.code === told.changed) : []
  return { ...handled, notes: [...others, ...before, ...(found === 'new' ? [] : [issue(told[found])])] }
}

const told = { same: 'case.came-before', changed: 'case.came-otherwise', failed: 'case.not-compared' } as const

async function answerOf(ask: () => Promise<string>): Promise<'new' | keyof typeof told> {
  try {
    const found = await ask()
    return found === 'new' || found === 'same' || found === 'changed' ? found : 'failed'
  } catch {
    return 'failed'
  }
}

function fingerprintsOf(request: LegalRequest): Fingerprints {
  const content = digestOf(request as unknown as Json)
  // Whoever sends an order again under another number or name changes these.
  const substance = digestOf({ ...request, authorities: [] } as unknown as Json)
  const issuing = request.authorities.find((it) => it.role === 'issuing')
  const fileNumber = numberKey(issuing?.fileNumber ?? '')
  if (fileNumber === '') return { reference: content, content, substance }
  return { reference: digestOf([request.instrument, request.issuingState, nameKey(issuing?.name ?? ''), fileNumber]), content, substance }
}

/** What the spellings of one file number have in common: dashes, slashes, dots, blanks, case, width and signs that nobody sees make no second number. */
function numberKey(fileNumber: string): string {
  const signs = fileNumber
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
  return signs === '' ? fileNumber.trim() : signs.toUpperCase().toLowerCase()
}

const digestOf = (value: Json): string => sha256Hex(canonicalJson(value))
