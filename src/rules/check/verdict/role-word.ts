import { isLawPack } from '../../reference/judging/judge-rules.ts'
import type { Role, RulePack } from '../../define-pack/pack.ts'
import type { Diagram, Operation } from '../diagram/diagrams.ts'
import { variableDiagram } from '../diagram/variable-diagram.ts'
import { governsDiagram, type RuleReading, ruleReadings } from '../reading/rule-readings.ts'
import type { Space } from '../space/space-of.ts'
import { ruleWord } from './rule-word.ts'
import { actUnknown, bitsOf, closed, kindBits, togetherReduced } from './word.ts'

/** What of a word is kept, and how words are put together. */
export interface WordOptions {
  /** Only these bits are kept. */
  readonly mask: number
  /** `together`, or `togetherReduced`. */
  readonly operation: Operation
}

/** What the packs of one role say at every point: the OR of what their rules say, and whether a closed pack governs. */
export function roleWord(packs: readonly RulePack[], role: Role, space: Space, options: WordOptions): Diagram {
  return packs
    .filter((it) => (it.roles as readonly Role[]).includes(role))
    .reduce(
      (word, it) => space.diagrams.combine(options.operation, word, knownPackWord(it, role, space, options)),
      nothingSaid(space, options.mask),
    )
}

/** What packs say as they are, by space: one pack meets many others. */
const knownWords = new WeakMap<Space, Map<RulePack, Map<string, Diagram>>>()

function knownPackWord(pack: RulePack, role: Role, space: Space, options: WordOptions): Diagram {
  const ofSpace = knownWords.get(space) ?? new Map<RulePack, Map<string, Diagram>>()
  knownWords.set(space, ofSpace)
  const ofPack = ofSpace.get(pack) ?? new Map<string, Diagram>()
  ofSpace.set(pack, ofPack)
  const key = `${role} ${options.mask} ${options.operation === togetherReduced ? 'reduced' : 'whole'}`
  const word = ofPack.get(key) ?? packWord(pack, role, space, ruleReadings(pack, role, space), options)
  ofPack.set(key, word)
  return word
}

/** What one pack says in a role that it plays, if its rules stand there as they are read here. */
export function packWord(
  pack: RulePack,
  role: Role,
  space: Space,
  readings: readonly RuleReading[],
  { mask, operation }: WordOptions,
): Diagram {
  const { diagrams } = space
  const nothing = nothingSaid(space, mask)
  const said = (word: Diagram): Diagram =>
    diagrams.combine(
      operation,
      nothing,
      diagrams.map(word, (bits) => bits & mask),
    )
  const words = [nothing, ...readings.map((it) => said(ruleWord(it, space)))]
  if (isLawPack(pack) && pack.completeness === 'closed')
    words.push(said(diagrams.map(governsDiagram(pack, role, space), (code) => bitsOf(code, closed, 0) | kindBits('closed', code))))
  // Half with half, so that where one rule is read otherwise, all halves without it are known.
  const inHalves = (from: number, to: number): Diagram => {
    const middle = (from + to) >> 1
    return middle === from ? (words[from] ?? nothing) : diagrams.combine(operation, inHalves(from, middle), inHalves(middle, to))
  }
  return inHalves(0, words.length)
}

/** What is said where nobody says anything: at most that the instrument is unknown. */
const nothingSaid = (space: Space, mask: number): Diagram =>
  variableDiagram(space, 'instrument', ({ world }) => (world.instrument === undefined ? actUnknown & mask : 0))
