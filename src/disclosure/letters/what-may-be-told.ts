import type { ItemDecision } from '../../rules/decision.ts'
import { type FactName, senderFacts } from '../../vocabulary/facts.ts'
import type { LetterInput, LetterKind } from './letter.ts'

/** How much the sender may be told: everything, which door is right and nothing else, or nothing. */
export type MayBeTold = 'answer' | 'door' | 'nothing'

/**
 * What the sender may be told. Nothing as long as one item of one decision waits for the sender to be proven, or for us to know whether this is
 * our door (rows 1 and 2 of the table), or was found not to be authentic. Which door is right stands in what we publish, so row 1 tells it
 * to anybody who was not found to be somebody else; but only if it is the whole answer.
 */
export function whatMayBeTold({ decisions, authenticity }: Pick<LetterInput, 'decisions' | 'authenticity'>): MayBeTold {
  const items = decisions.flatMap((it) => it.items)
  if (authenticity === 'refuted' || items.some(isSilent)) return 'nothing'
  if (authenticity === 'sufficient') return 'answer'
  // What is granted to nobody is declined before anybody looks at the sender, so it neither opens nor closes anything here.
  const judged = items.filter((it) => it.ground !== 'not-grantable')
  return judged.length > 0 && judged.every((it) => it.outcome === 'redirect') ? 'door' : 'nothing'
}

/** Rows 1 and 2: what was looked at before anything was decided, or what shows that it was. */
const isSilent = ({ outcome, ground, because, wouldAnswer, missing }: ItemDecision): boolean =>
  ground === 'not-authentic' ||
  (outcome === 'verify' && (because !== undefined || wouldAnswer !== undefined || missing.established.some(isAboutSender)))

const isAboutSender = (fact: FactName): boolean => (senderFacts as readonly FactName[]).includes(fact)

/** The kinds of letter that are due, the most urgent first: a question stops a clock, a refusal lets the sender act, a door sends them on. */
export function kindsDue(input: Pick<LetterInput, 'decisions' | 'authenticity'>): readonly LetterKind[] {
  const told = whatMayBeTold(input)
  if (told === 'nothing') return ['receipt']
  if (told === 'door') return ['wrong-door']
  const outcomes = new Set(input.decisions.flatMap((it) => it.items.map((item) => item.outcome)))
  const due: readonly LetterKind[] = [
    ...(outcomes.has('clarify') ? (['clarification'] as const) : []),
    ...(outcomes.has('decline') ? (['refusal'] as const) : []),
    ...(outcomes.has('redirect') ? (['wrong-door'] as const) : []),
  ]
  return due.length === 0 ? ['receipt'] : due
}
