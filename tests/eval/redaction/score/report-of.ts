import { type CorpusKind, corpusKinds, type CorpusLine, genres, isByStranger, languages } from '../corpus/corpus-line.ts'
import { type Floor, percent } from './floors-of.ts'
import type { Judgement } from './judge-line.ts'
import type { PeerScore } from './judge-peer.ts'
import { tableOf } from './table-of.ts'
import { tally } from './tally.ts'

/** What was measured. */
export interface Measured {
  readonly date: string
  readonly judgements: readonly Judgement[]
  readonly floors: readonly Floor[]
  /** Kinds of the corpus that the finder does not know yet. */
  readonly unknownKinds: readonly CorpusKind[]
  /** Kinds of the finder that the corpus does not mark. */
  readonly unmarkedKinds: readonly string[]
  /** Empty where the peers were not asked. */
  readonly peers: readonly PeerScore[]
}

/** The figures as Markdown that can be read on a terminal too. It shows no line of the corpus. */
export function reportOf({ date, judgements, floors, unknownKinds, unmarkedKinds, peers }: Measured): string {
  const unmet = floors.filter((it) => !it.isMet)
  const strangers = judgements.filter(({ line }) => isByStranger(line))
  return [
    '## The finder',
    '',
    `Measured on ${date}: ${judgements.length} lines. Recall is with the exact extent; “hidden” is when no letter or digit of the identifier would survive; all in per cent, rounded down.`,
    '',
    ...(unknownKinds.length === 0 ? [] : [`**NOT FINDABLE YET, AND NOT SCORED: ${unknownKinds.join(', ')}.**`, '']),
    ...(unmarkedKinds.length === 0 ? [] : [`**FINDABLE, AND NOT MARKED IN THE CORPUS: ${unmarkedKinds.join(', ')}.**`, '']),
    ...halves.flatMap((half) => {
      const of = judgements.filter(({ line }) => line.half === half && !isByStranger(line))
      return [`### The ${half} half`, '', kindsTable(of), '', crossText, '', crossTable(of), '']
    }),
    ...(strangers.length === 0 ? [] : ['### Lines by strangers', '', strangersText, '']),
    ...halves.flatMap((half) => {
      const of = strangers.filter(({ line }) => line.half === half)
      return of.length === 0 ? [] : [`In the ${half} half:`, '', kindsTable(of), '']
    }),
    '## Floors',
    '',
    'Without the lines by strangers each half has to find 99 % of each kind with the exact extent, and hide as many whole; 99 % of what is found has to be right; no citation may be altered. `npm run eval:redaction` fails otherwise.',
    '',
    unmet.length === 0
      ? `All ${floors.length} are met.`
      : tableOf(
          [`${unmet.length} of ${floors.length} are not met`, 'measured'],
          unmet.map((it) => [it.says, it.measured]),
        ),
    '',
    ...(peers.length === 0 ? [] : ['## Beside others', '', peersText, '', peersTable(peers), '']),
  ].join('\n')
}

const halves: readonly CorpusLine['half'][] = ['development', 'held-out']

const crossText =
  'By language and genre: what was missed or found wrongly, of the identifiers, and after the comma the lines without identifiers that would be altered, of such lines.'

const strangersText =
  'Who wrote these knew neither the finder nor the corpus, and was asked for what would fool a careless reader. They are in no other table, and no floor is set for them: what they show is nearer to what a reader should expect.'

const peersText = `What is left of each line says how it fared: an identifier is hidden if neither half of it is left. Per cent of the kinds for which a package has a rule (– where it has none), then lines without
identifiers that it altered, and citations that are not left to the letter. Default countries are given to those who take one. Both halves, lines by strangers included, all kinds that a package knows.`

function kindsTable(judgements: readonly Judgement[]): string {
  const { kinds, lines, cleanLines, alteredLines, citations, alteredCitations } = tally(judgements)
  const rows = kinds
    .filter((it) => it.marked > 0)
    .map((it) => [
      it.kind,
      String(it.marked),
      percent(it.exact, it.marked),
      percent(it.hidden, it.marked),
      percent(it.right, it.found),
      String(it.otherCanonical),
    ])
  return [
    tableOf(['kind', 'marked', 'recall', 'hidden', 'precision', 'other canonical spelling'], rows),
    '',
    `${lines} lines; ${alteredLines} of ${cleanLines} lines without identifiers would be altered; ${alteredCitations} of ${citations} citations would be.`,
  ].join('\n')
}

function crossTable(judgements: readonly Judgement[]): string {
  const present = languages.filter((language) => judgements.some(({ line }) => line.language === language))
  const cell = (of: readonly Judgement[]): string => {
    const fates = of.flatMap((it) => it.fates)
    const wrong = of.flatMap((it) => it.findings).filter((it) => !it.isRight)
    const missed = fates.filter(({ fate }) => fate !== 'exact' && fate !== 'other-canonical')
    const { cleanLines, alteredLines } = tally(of)
    return of.length === 0 ? '–' : `${missed.length + wrong.length}/${fates.length}, ${alteredLines}/${cleanLines}`
  }
  const rows = present.map((language) => [
    language,
    ...genres.map((genre) => cell(judgements.filter(({ line }) => line.language === language && line.genre === genre))),
  ])
  return tableOf(['', ...genres], rows)
}

function peersTable(peers: readonly PeerScore[]): string {
  const kinds = Object.keys(corpusKinds) as readonly CorpusKind[]
  const rows = peers.map((peer) => [
    peer.failures === 0 ? peer.name : `${peer.name} (threw on ${peer.failures} lines)`,
    ...kinds.map((kind) => percent(peer.kinds[kind]?.hidden ?? 0, peer.kinds[kind]?.marked ?? 0)),
    `${peer.alteredLines} of ${peer.cleanLines}`,
    `${peer.alteredCitations} of ${peer.citations}`,
  ])
  return tableOf(['', ...kinds, 'clean lines altered', 'citations altered'], rows)
}
