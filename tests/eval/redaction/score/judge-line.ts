import { type CorpusKind, corpusKinds, type CorpusLine, type Mark } from '../corpus/corpus-line.ts'

/** What a finder says stands in a text. */
export interface Found {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly canonical: string
}

/** How an identifier fared: found as it is marked, or why not. */
export type Fate = 'exact' | 'other-canonical' | 'other-kind' | 'other-extent' | 'part-survives' | 'survives'

/** How a line fared. */
export interface Judgement {
  readonly line: CorpusLine
  readonly fates: readonly { readonly mark: Mark & { readonly kind: CorpusKind }; readonly fate: Fate }[]
  /** What was found; a finding is right if it lies in an identifier of its kind and covers no letter or digit beside identifiers. */
  readonly findings: readonly { readonly found: Found; readonly isRight: boolean }[]
  /** Citations of which something would be hidden. */
  readonly alteredCitations: readonly Mark[]
}

/**
 * Compares what was found in a line with its marks. Kinds that the finder does not know are left out: neither are their identifiers missed, nor is it
 * held against another kind that it was found in them. Brackets around an address, and signs before the first letter or digit of an e-mail address, may be
 * hidden with it or stay: nobody can tell whether `_a@example.org` begins with a sign or with an emphasis.
 */
export function judgeLine(line: CorpusLine, findings: readonly Found[], known: ReadonlySet<string>): Judgement {
  const isKnown = (it: Mark): boolean => it.kind !== 'keep' && corpusKinds[it.kind].some((name) => known.has(name))
  const identifiers = line.marks.filter((it) => it.kind !== 'keep')
  const unknown = identifiers.filter((it) => !isKnown(it))
  return {
    line,
    fates: identifiers.filter(isKnown).flatMap((mark) => (isIdentifier(mark) ? [{ mark, fate: fateOf(line.text, mark, findings) }] : [])),
    findings: findings
      .filter((it) => !unknown.some((mark) => overlap(it, mark)))
      .map((found) => ({ found, isRight: isRight(line.text, found, identifiers) })),
    alteredCitations: line.marks.filter((mark) => mark.kind === 'keep' && findings.some((it) => overlap(it, mark))),
  }
}

const isIdentifier = (mark: Mark): mark is Mark & { readonly kind: CorpusKind } => mark.kind !== 'keep'

interface Extent {
  readonly start: number
  readonly end: number
}

const overlap = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end

const hasKind = (found: Found, mark: Mark): boolean => mark.kind !== 'keep' && corpusKinds[mark.kind].some((name) => name === found.kind)

function fateOf(text: string, mark: Mark, findings: readonly Found[]): Fate {
  const same = findings.find((it) => isSame(text, it, mark))
  if (same !== undefined && hasKind(same, mark))
    return mark.canonical === null || same.start !== mark.start || same.canonical === mark.canonical ? 'exact' : 'other-canonical'
  const signs = signsIn(text, mark)
  const open = signs.filter((at) => !findings.some((it) => it.start <= at && at < it.end))
  if (open.length > 0) return open.length === signs.length ? 'survives' : 'part-survives'
  return same === undefined ? 'other-extent' : 'other-kind'
}

function isSame(text: string, found: Found, mark: Mark): boolean {
  const bare = mark.kind === 'mail' ? afterSigns : withoutBrackets
  const [one, other] = [bare(text, found), bare(text, mark)]
  return one.start === other.start && one.end === other.end
}

const withoutBrackets = (text: string, { start, end }: Extent): Extent =>
  text[start] === '[' && text[end - 1] === ']' ? { start: start + 1, end: end - 1 } : { start, end }

/** Where the first letter or digit stands, if signs of a local part are all that comes before it. */
const afterSigns = (text: string, { start, end }: Extent): Extent => ({
  start: start + (/^[-_~*`'.!$+/=]+(?=[\p{L}\p{N}])/u.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
})

const signsIn = (text: string, { start, end }: Extent): readonly number[] =>
  Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu), (it) => start + it.index)

const isRight = (text: string, found: Found, identifiers: readonly Mark[]): boolean =>
  identifiers.some((mark) => hasKind(found, mark) && overlap(found, mark)) &&
  signsIn(text, found).every((at) => identifiers.some((mark) => mark.start <= at && at < mark.end))
