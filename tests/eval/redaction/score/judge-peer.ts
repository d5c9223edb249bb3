import type { CorpusKind, CorpusLine } from '../corpus/corpus-line.ts'

/** Somebody who takes a text and gives what is left of it. */
export interface Redactor {
  readonly name: string
  /** The kinds for which it has a rule. */
  readonly kinds: readonly CorpusKind[]
  readonly redact: (text: string, country: string | null) => string | Promise<string>
}

/** How a redactor fared, judged by its output alone. */
export interface PeerScore {
  readonly name: string
  readonly kinds: Readonly<Partial<Record<CorpusKind, { readonly marked: number; readonly hidden: number }>>>
  readonly cleanLines: number
  readonly alteredLines: number
  readonly citations: number
  readonly alteredCitations: number
  /** Lines on which it threw. */
  readonly failures: number
}

/**
 * Judges a redactor by its output, since most say nothing of places: an identifier is hidden if neither half of it is left, a citation stays if it is left to the letter.
 * A redactor that throws has hidden nothing.
 */
export async function judgePeer({ name, kinds, redact }: Redactor, lines: readonly CorpusLine[]): Promise<PeerScore> {
  const hidden = new Map<CorpusKind, { marked: number; hidden: number }>(kinds.map((it) => [it, { marked: 0, hidden: 0 }]))
  const counts = { cleanLines: 0, alteredLines: 0, citations: 0, alteredCitations: 0, failures: 0 }
  for (const { text, marks, country } of lines) {
    let left = text
    try {
      left = await redact(text, country)
    } catch {
      counts.failures++
    }
    for (const { kind, start, end } of marks) {
      const shown = text.slice(start, end)
      if (kind === 'keep') {
        counts.citations++
        if (!left.includes(shown)) counts.alteredCitations++
        continue
      }
      const tally = hidden.get(kind)
      if (tally === undefined) continue
      tally.marked++
      if (!halvesOf(shown).some((it) => left.includes(it))) tally.hidden++
    }
    if (marks.some((it) => it.kind !== 'keep')) continue
    counts.cleanLines++
    if (left !== text) counts.alteredLines++
  }
  return { name, kinds: Object.fromEntries(hidden), ...counts }
}

/** Half an identifier can be enough to know it again; half of a very short one says nothing. */
const halvesOf = (shown: string): readonly string[] =>
  shown.length < 8 ? [shown] : [shown.slice(0, Math.ceil(shown.length / 2)), shown.slice(Math.floor(shown.length / 2))]
