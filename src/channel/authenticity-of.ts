import { nameKey } from '../foundation/name-key.ts'
import type { ReceivedRequest } from '../request/received-request.ts'
import { dataItems } from '../vocabulary/data-items.ts'
import { instruments } from '../vocabulary/instruments.ts'
import { type AuthenticityLine, authenticityTable, type EvidencePart, type SenderSignal } from './authenticity-table.ts'

/** What the evidence says of each part of the question who sent it, and what follows for the whole. */
export interface Authenticity {
  readonly verdict: 'refuted' | 'insufficient' | 'sufficient'
  /** The line of the table that decided. */
  readonly line: string
  /** `high` for an emergency, claimed or possible, and for content, but not where data are only to be kept. */
  readonly risk: 'ordinary' | 'high'
  /** Each part: one refutation counts, whatever else was found. */
  readonly parts: Readonly<Record<EvidencePart, 'refuted' | 'unknown' | 'verified'>>
}

/**
 * Derives from the evidence whether a request is authentic enough for the risk at hand: the first line of `authenticityTable` that holds. The
 * evidence itself is taken as it is handed in; nothing is looked up. A person who states that the whole is sufficient has to have a name.
 *
 * **Issues** none.
 * **Source** Reg. (EU) 2023/1543, Art. 19(5); docs/decisions/0012.
 *
 * @example
 * authenticityOf(received, []).verdict // 'insufficient' without evidence
 */
export function authenticityOf({ envelope, request }: ReceivedRequest, signals: readonly SenderSignal[]): Authenticity {
  const { evidence } = envelope
  // Who only has data kept gets none: a false request to preserve exposes nobody.
  const onlyKeeps = instruments[request.instrument].act === 'preserve'
  const asksForContent = request.requestedData.some(({ items }) =>
    items.some((it) => !(it in dataItems) || dataItems[it as keyof typeof dataItems].content),
  )
  const risk = onlyKeeps || (request.emergency.claimed === false && !asksForContent) ? 'ordinary' : 'high'
  const partOf = (part: EvidencePart): 'refuted' | 'unknown' | 'verified' => {
    const verdicts = evidence.filter((it) => it.about === part).map((it) => it.verdict)
    return verdicts.includes('refuted') ? 'refuted' : verdicts.includes('verified') ? 'verified' : 'unknown'
  }
  const parts = { person: partOf('person'), agency: partOf('agency'), domain: partOf('domain'), document: partOf('document') }
  const stated = evidence
    .filter((it) => it.about === 'authenticity' && (it.verdict !== 'sufficient' || nameKey(it.by ?? '') !== ''))
    .map((it) => it.verdict)
  const holds = (line: AuthenticityLine): boolean =>
    Object.entries(line.parts ?? {}).every(([part, wanted]) => parts[part as EvidencePart] === wanted) &&
    (line.by === undefined ||
      evidence.some((it) => it.about === line.by?.part && it.verdict === 'verified' && it.method === line.by.method)) &&
    (line.stated === undefined || stated.includes(line.stated)) &&
    (line.signal === undefined || signals.includes(line.signal)) &&
    (line.family === undefined || line.family === instruments[request.instrument].family) &&
    (line.risk === undefined || line.risk === risk)
  // INVARIANT: the last line has no conditions.
  const line = authenticityTable.find(holds)
  return { verdict: line?.gives ?? 'insufficient', line: line?.id ?? 'otherwise', risk, parts }
}
