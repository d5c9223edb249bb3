import type { Act } from '../../../vocabulary/acts.ts'
import { routeFacts } from '../../../vocabulary/facts.ts'
import type { RulePack } from '../../define-pack/pack.ts'
import type { Diagram, Operation } from '../diagram/diagrams.ts'
import { variableDiagram } from '../diagram/variable-diagram.ts'
import type { Space } from '../space/space-of.ts'
import { roleWord } from '../verdict/role-word.ts'
import { actOf } from '../verdict/rule-word.ts'
import {
  actUnknown,
  mayOblige,
  mayRedirect,
  obliges,
  redirects,
  senderFails,
  senderOpen,
  together,
  togetherReduced,
} from '../verdict/word.ts'
import { answerOf, codeOf } from './answer.ts'
import { answerUnder, changed, isSettled, lawAnswers, voiceOf } from './law-answer.ts'

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
 *
 * Laws come first, and policies are laid over what laws answer: the store remembers operations, so for one set of laws all but the last steps are taken once.
 */
export function engineAnswers(packs: readonly RulePack[], space: Space): EngineAnswers {
  const { diagrams } = space
  const word = (role: 'ask' | 'give' | 'policy', mask: number, operation: Operation): Diagram =>
    roleWord(packs, role, space, { mask, operation })

  const laws = diagrams.combine(ofLaws, word('ask', ofCase, togetherReduced), word('give', ofCase, togetherReduced))
  const withAct = diagrams.combine(forAct, laws, actDiagram(space))
  const withDuty = diagrams.combine(underDuty, withAct, word('ask', ofDuty, together))
  const policies = diagrams.map(word('policy', ofCase, togetherReduced), voiceOf)
  const toProvenSender = diagrams.combine(underPolicy, withDuty, policies)

  const door = (['ask', 'give', 'policy'] as const).reduce(
    (sum, role) => diagrams.combine(together, sum, word(role, ofSender | ofRoute | actUnknown, together)),
    houseDiagram(space),
  )
  return { all: diagrams.combine(behindDoor, diagrams.map(door, doorCode), toProvenSender), toProvenSender }
}

const ofLaws: Operation = { on: lawAnswers }

const forAct: Operation = {
  on: (laws, act) => changed(laws, (code) => (answerOf(code).row === 10 ? codeOf({ row: 10, outcome: acts[act] ?? 'disclose' }) : code)),
  settled: (it, side) => (side === 'right' && acts[it] === 'disclose' ? 'other' : undefined),
}

const againstDuty = codeOf({ row: 4, outcome: 'refer', reason: 'policy-against-duty' })
const underDuty: Operation = {
  on: (laws, duty) => changed(laws, (code) => (answerOf(code).row === 4 && duty !== 0 ? againstDuty : code)),
  settled: (it, side) => (side === 'right' ? (it === 0 ? 'other' : undefined) : isSettled(it) ? 'this' : undefined),
}

const underPolicy: Operation = {
  on: answerUnder,
  settled: (it, side) => (side === 'left' && isSettled(it) ? 'this' : undefined),
}

const behindDoor: Operation = {
  // The left side settles it.
  on: (code) => code,
  settled: (it, side) => (side === 'right' ? undefined : it < 0 ? 'other' : 'this'),
}

const acts = ['disclose', 'preserve', 'restrict'] as const satisfies readonly Act[]

/** The act of the instrument, as its place among the acts. */
const actDiagram = (space: Space): Diagram => variableDiagram(space, 'instrument', ({ world }) => acts.indexOf(actOf(world.instrument)))

// Bits that no word of a rule on the door or the sender uses, so that both go into one number.
const wrong = 1
const unsure = 2
const refuted = 4
const unproven = 8

/** What we know about our own house and about the sender, before any rule is asked. */
function houseDiagram(space: Space): Diagram {
  const { diagrams } = space
  const routes = (Object.keys(routeFacts) as (keyof typeof routeFacts)[]).map((name) =>
    variableDiagram(space, name, ({ world }) => (world[name] === undefined ? unsure : world[name] === routeFacts[name].passes ? 0 : wrong)),
  )
  const sender = variableDiagram(space, 'authenticity', ({ world: { authenticity } }) =>
    authenticity === 'refuted' ? refuted : authenticity === 'sufficient' ? 0 : unproven,
  )
  return routes.reduce((sum, it) => diagrams.combine(together, sum, it), sender)
}

/** The answer of rows 1 and 2 to what our house and the rules say, or -1 where they let the request pass. */
function doorCode(word: number): number {
  if ((word & (wrong | redirects)) !== 0) return codeOf({ row: 1, outcome: 'redirect' })
  if ((word & (unsure | mayRedirect)) !== 0) return codeOf({ row: 1, outcome: 'verify' })
  if ((word & refuted) !== 0) return codeOf({ row: 2, outcome: 'decline' })
  if ((word & unproven) !== 0) return codeOf({ row: 2, outcome: 'verify' })
  if ((word & senderFails) !== 0 && (word & actUnknown) === 0) return codeOf({ row: 2, outcome: 'decline' })
  return (word & (senderFails | senderOpen)) !== 0 ? codeOf({ row: 2, outcome: 'verify' }) : -1
}

/** The facts that rows 1 and 2 read without a rule, with the values that matter there, so that the space has a place for them. */
export const doorPatterns: readonly Readonly<Record<string, string>>[] = [
  ...Object.entries(routeFacts).map(([name, { passes }]) => ({ [name]: passes })),
  { authenticity: 'sufficient' },
  { authenticity: 'refuted' },
]
