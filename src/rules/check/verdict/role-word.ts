import { isLawPack } from '../../reference/judging/judge-rules.ts'
import type { Role, RulePack } from '../../define-pack/pack.ts'
import type { Diagram, Operation } from '../diagram/diagrams.ts'
import { governsDiagram, ruleReadings, type Variant } from '../reading/rule-readings.ts'
import type { Space } from '../space/space-of.ts'
import { ruleWord } from './rule-word.ts'
import { actUnknown, bitsOf, closed, kindBits, together, togetherReduced } from './word.ts'

/** The bits by which a sender stands at a door, apart from all that is said of the case. */
export interface WordOptions {
  /** Only these bits are kept. */
  readonly mask: number
  /** `together`, which is meant where nothing is said, or `togetherReduced`. */
  readonly operation?: Operation
  readonly variant?: Variant
}

/** What the packs of one role say at every point: the OR of what their rules say, and whether a closed pack governs. */
export function roleWord(packs: readonly RulePack[], role: Role, space: Space, options: WordOptions): Diagram {
  const { diagrams } = space
  const { mask, operation = together } = options
  const nothingSaid = diagrams.map(actUnknownDiagram(space), (word) => word & mask)
  return packs
    .filter((it) => (it.roles as readonly Role[]).includes(role))
    .reduce((word, it) => diagrams.combine(operation, word, knownPackWord(it, role, space, options, nothingSaid)), nothingSaid)
}

/** What packs say as they are, by space: one pack meets many others. */
const knownWords = new WeakMap<Space, Map<RulePack, Map<string, Diagram>>>()

function knownPackWord(pack: RulePack, role: Role, space: Space, options: WordOptions, nothingSaid: Diagram): Diagram {
  if (options.variant !== undefined) return packWord(pack, role, space, options, nothingSaid)
  const ofSpace = knownWords.get(space) ?? new Map<RulePack, Map<string, Diagram>>()
  knownWords.set(space, ofSpace)
  const ofPack = ofSpace.get(pack) ?? new Map<string, Diagram>()
  ofSpace.set(pack, ofPack)
  const key = `${role} ${options.mask} ${options.operation === togetherReduced ? 'reduced' : 'whole'}`
  const word = ofPack.get(key) ?? packWord(pack, role, space, options, nothingSaid)
  ofPack.set(key, word)
  return word
}

function packWord(
  pack: RulePack,
  role: Role,
  space: Space,
  { mask, operation = together, variant }: WordOptions,
  nothingSaid: Diagram,
): Diagram {
  const { diagrams } = space
  const masked = (diagram: Diagram): Diagram => diagrams.map(diagram, (word) => word & mask)
  let word = nothingSaid
  for (const it of ruleReadings(pack, role, space, variant)) word = diagrams.combine(operation, word, masked(ruleWord(it, space)))
  if (!isLawPack(pack) || pack.completeness !== 'closed') return word
  const governs = diagrams.map(governsDiagram(pack, role, space), (code) => bitsOf(code, closed, 0) | kindBits('closed', code))
  return diagrams.combine(operation, word, masked(governs))
}

function actUnknownDiagram({ variables, levelOfFact, diagrams }: Space): Diagram {
  const level = levelOfFact.get('instrument') ?? 0
  const values = variables[level]?.values ?? []
  return diagrams.node(
    level,
    values.map(({ world }) => diagrams.leaf(world.instrument === undefined ? actUnknown : 0)),
  )
}
