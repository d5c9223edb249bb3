import type { Act } from '../../../vocabulary/acts.ts'
import { type FactName, routeFacts } from '../../../vocabulary/facts.ts'
import { instruments } from '../../../vocabulary/instruments.ts'
import type { RulePack } from '../../define-pack/pack.ts'
import { outcomeTable, type TableInput } from '../../reference/outcome-table.ts'
import type { Diagram, Operation } from '../diagram/diagrams.ts'
import { byFinding, byOurselves, byStatement } from '../reading/code.ts'
import type { Variant } from '../reading/rule-readings.ts'
import type { Space } from '../space/space-of.ts'
import { roleWord } from '../verdict/role-word.ts'
import {
  actUnknown,
  closedOf,
  closes,
  firstOpen,
  mayOblige,
  mayRedirect,
  obliges,
  redirects,
  reduced,
  senderFails,
  senderOpen,
  together,
  togetherReduced,
  verdictOf,
} from '../verdict/word.ts'
import { answerOf, codeOf } from './answer.ts'

const ofSender = senderFails | senderOpen
const ofRoute = redirects | mayRedirect
const ofDuty = obliges | mayOblige
const ofCase = ~(ofSender | ofRoute | ofDuty)

/** What packs answer together at every point, as `answerOf` reads it. */
export interface EngineAnswers {
  /** The whole table. */
  readonly all: Diagram
  /** Rows 3 to 10 alone: to a proven sender at the right door. */
  readonly toProvenSender: Diagram
}

/**
 * Puts the verdicts of the three roles together and lets the table of outcomes itself answer, at every point of the space at once. What the table
 * would not look at is dropped before, so that a role that closes looks the same whatever else it says.
 */
export function engineAnswers(packs: readonly RulePack[], space: Space, variant?: Variant): EngineAnswers {
  const { diagrams } = space
  const word = (role: 'ask' | 'give' | 'policy', mask: number, operation: Operation): Diagram =>
    roleWord(packs, role, space, { mask, operation, ...(variant !== undefined && { variant }) })
  const [ask, give, policy] = (['ask', 'give', 'policy'] as const).map((role) => word(role, ofCase, togetherReduced)) as [
    Diagram,
    Diagram,
    Diagram,
  ]

  // Pairs of verdicts get numbers of their own, so that a leaf stays one number.
  const pairs = pairNumbers()
  const demanded = diagrams.combine({ on: (a, b) => pairs.numberOf(a, (a & closes) !== 0 && (a & actUnknown) === 0 ? 0 : b) }, ask, policy)
  const undecided = diagrams.combine({ on: (pair, c) => answerWithout(pairs.of(pair), c) }, demanded, give)
  const act = actDiagram(space)
  const withAct = diagrams.combine(
    { on: (code, it) => (answerOf(code).row === 10 ? codeOf({ row: 10, outcome: acts[it] ?? 'disclose' }) : code) },
    undecided,
    act,
  )
  const duty = word('ask', ofDuty, together)
  const against = codeOf({ row: 4, outcome: 'refer', reason: 'policy-against-duty' })
  const toProvenSender = diagrams.combine(
    {
      on: (code, it) => (answerOf(code).row === 4 && (it & ofDuty) !== 0 ? against : code),
      settled: (it, side) => (side === 'left' && answerOf(it).row !== 4 ? 'this' : undefined),
    },
    withAct,
    duty,
  )

  const door = (['ask', 'give', 'policy'] as const).reduce(
    (sum, role) => diagrams.combine(together, sum, word(role, ofSender | ofRoute | actUnknown, together)),
    diagrams.leaf(0),
  )
  const atDoor = diagrams.combine({ on: (house, rules) => doorCode(house, rules) }, houseDiagram(space), door)
  const all = diagrams.combine(
    {
      on: (code, answer) => (code < 0 ? answer : code),
      settled: (it, side) => (side === 'left' ? (it < 0 ? 'other' : 'this') : undefined),
    },
    atDoor,
    toProvenSender,
  )
  return { all, toProvenSender }
}

const acts = ['disclose', 'preserve', 'restrict'] as const satisfies readonly Act[]

/** The answer of rows 3 to 10 for the act of disclosing, without a duty to act. */
function answerWithout([ask, policy]: readonly [number, number], give: number): number {
  const open = Math.max(firstOpen(ask, 'ask'), firstOpen(give, 'give'), firstOpen(policy, 'policy'))
  // An instrument that nobody knows opens and closes nothing, and is asked for.
  if ((ask & actUnknown) !== 0) return codeOf({ row: 7, outcome: open === byOurselves ? 'verify' : 'clarify' })
  const input: TableInput = {
    act: 'disclose',
    route: 'right',
    sender: 'sufficient',
    ask: verdictOf(ask),
    give: verdictOf(give),
    policy: verdictOf(policy),
    closed: closedOf(ask),
    dutyToAct: 'no',
    firstMissing: open === byOurselves ? 'established' : open === byStatement ? 'stated' : open === byFinding ? 'finding' : 'review',
  }
  return codeOf(outcomeTable(input))
}

function pairNumbers(): { readonly numberOf: (a: number, b: number) => number; readonly of: (pair: number) => readonly [number, number] } {
  const pairs: (readonly [number, number])[] = []
  const known = new Map<string, number>()
  return {
    numberOf: (a, b) => {
      const [left, right] = [reduced(a), reduced(b)]
      const key = `${left} ${right}`
      const made = known.get(key) ?? pairs.length
      if (made === pairs.length) {
        known.set(key, made)
        pairs.push([left, right])
      }
      return made
    },
    of: (pair) => pairs[pair] ?? [0, 0],
  }
}

/** The act of the instrument, as its place among the acts. */
function actDiagram({ variables, levelOfFact, diagrams }: Space): Diagram {
  const level = levelOfFact.get('instrument') ?? 0
  return diagrams.node(
    level,
    (variables[level]?.values ?? []).map(({ world }) =>
      diagrams.leaf(world.instrument === undefined ? 0 : acts.indexOf(instruments[world.instrument as keyof typeof instruments].act)),
    ),
  )
}

const wrong = 1
const unsure = 2
const refuted = 4
const unproven = 8

/** What we know about our own house and about the sender, before any rule is asked. */
function houseDiagram(space: Space): Diagram {
  const { diagrams, levelOfFact, variables } = space
  const fact = (name: FactName, bits: (value: string | number | undefined) => number): Diagram => {
    const level = levelOfFact.get(name)
    if (level === undefined) return diagrams.leaf(0)
    return diagrams.node(
      level,
      (variables[level]?.values ?? []).map(({ world }) => diagrams.leaf(bits(world[name]))),
    )
  }
  const routes = (Object.keys(routeFacts) as (keyof typeof routeFacts)[]).map((name) =>
    fact(name, (value) => (value === undefined ? unsure : value === routeFacts[name].passes ? 0 : wrong)),
  )
  const sender = fact('authenticity', (value) => (value === 'refuted' ? refuted : value === 'sufficient' ? 0 : unproven))
  return [...routes, sender].reduce((sum, it) => diagrams.combine(together, sum, it), diagrams.leaf(0))
}

/** The answer of rows 1 and 2, or nothing where they let the request pass. */
function doorCode(house: number, rules: number): number {
  if ((house & wrong) !== 0 || (rules & redirects) !== 0) return codeOf({ row: 1, outcome: 'redirect' })
  if ((house & unsure) !== 0 || (rules & mayRedirect) !== 0) return codeOf({ row: 1, outcome: 'verify' })
  if ((house & refuted) !== 0) return codeOf({ row: 2, outcome: 'decline' })
  if ((house & unproven) !== 0) return codeOf({ row: 2, outcome: 'verify' })
  if ((rules & senderFails) !== 0 && (rules & actUnknown) === 0) return codeOf({ row: 2, outcome: 'decline' })
  return (rules & (senderFails | senderOpen)) !== 0 ? codeOf({ row: 2, outcome: 'verify' }) : -1
}

/** The facts that rows 1 and 2 read without a rule, with the values that matter there, so that the space has a place for them. */
export const doorPatterns: readonly Readonly<Record<string, string>>[] = [
  ...Object.entries(routeFacts).map(([name, { passes }]) => ({ [name]: passes })),
  { authenticity: 'sufficient' },
  { authenticity: 'refuted' },
]
