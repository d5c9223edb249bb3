import { type CorpusKind, corpusKinds } from '../corpus/corpus-line.ts'
import type { Fate, Judgement } from './judge-line.ts'

/** Counts of one kind of identifier. */
interface KindTally {
  readonly kind: CorpusKind
  readonly marked: number
  /** Found with the exact extent, as the right kind. */
  readonly exact: number
  /** Of which no letter or digit would survive. */
  readonly hidden: number
  /** Of the exact ones, those whose canonical spelling is another one than the corpus says. */
  readonly otherCanonical: number
  readonly found: number
  /** Of those found, the ones that lie in an identifier of the kind and cover nothing else. */
  readonly right: number
}

/** Counts of all lines given. */
export interface Tally {
  readonly lines: number
  readonly kinds: readonly KindTally[]
  readonly cleanLines: number
  readonly alteredLines: number
  readonly citations: number
  readonly alteredCitations: number
}

const isExact = (fate: Fate): boolean => fate === 'exact' || fate === 'other-canonical'
const isHidden = (fate: Fate): boolean => fate !== 'survives' && fate !== 'part-survives'

/** Adds judgements up. */
export function tally(judgements: readonly Judgement[]): Tally {
  const fates = judgements.flatMap((it) => it.fates)
  const findings = judgements.flatMap((it) => it.findings)
  const clean = judgements.filter(({ line }) => line.marks.every((it) => it.kind === 'keep'))
  return {
    lines: judgements.length,
    kinds: kindNames.map((kind) => {
      const of = fates.filter(({ mark }) => mark.kind === kind)
      const found = findings.filter((it) => corpusKinds[kind].some((name) => name === it.found.kind))
      return {
        kind,
        marked: of.length,
        exact: of.filter(({ fate }) => isExact(fate)).length,
        hidden: of.filter(({ fate }) => isHidden(fate)).length,
        otherCanonical: of.filter(({ fate }) => fate === 'other-canonical').length,
        found: found.length,
        right: found.filter(({ isRight }) => isRight).length,
      }
    }),
    cleanLines: clean.length,
    alteredLines: clean.filter((it) => it.findings.length > 0).length,
    citations: judgements.flatMap(({ line }) => line.marks).filter((it) => it.kind === 'keep').length,
    alteredCitations: judgements.flatMap((it) => it.alteredCitations).length,
  }
}

const kindNames = Object.keys(corpusKinds) as readonly CorpusKind[]
