import { outcomeTable, type TableInput } from '../../reference/outcome-table.ts'
import { byFinding, byOurselves, byReview, byStatement } from '../reading/code.ts'
import { actUnknown, closedOf, closes, firstOpen, holds, kindBits, reduced, rowOf, verdictOf } from '../verdict/word.ts'
import { answerCodes, codeOf } from './answer.ts'

/*
 * What laws answer depends on what policies say, and policies can say few things. So what laws say together is a list of answers, one for each of these
 * things, and two cases with equal lists are one: the table cannot tell them apart. Laws are then looked at once, however many policies are laid over them.
 */

const kinds = [byReview, byFinding, byStatement, byOurselves]
const each = (of: 'open' | 'hold'): readonly number[] => [0, ...kinds.map((code) => kindBits(of, code))]

/** All that policies can say of a case: what is open in it, with what waits or may wait; or that it is closed. */
const voices: readonly number[] = [...each('open').flatMap((open) => [...each('hold'), holds].map((hold) => open | hold)), closes]
const ofVoice = closes | rowOf('open') | holds | rowOf('hold')

/** The word of policies as its place among all that they can say. */
export function voiceOf(policy: number): number {
  // Where nobody knows the instrument, nothing closes, and only what is asked for first matters.
  const heard = (policy & actUnknown) === 0 ? reduced(policy) & ofVoice : kindBits('open', firstOpen(policy))
  return voices.indexOf(heard)
}

// A list in which policies change nothing has the number of its answer; the others are numbered as they come.
const lists: (readonly number[])[] = answerCodes.map((code) => voices.map(() => code))
const numbers = new Map(lists.map((list, index) => [list.join(), index]))

function numberOf(list: readonly number[]): number {
  const key = list.join()
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, lists.length)
  return lists.push(list) - 1
}

/** Whether it is one answer whatever policies say; it is its own number then. */
export const isSettled = (laws: number): boolean => laws < answerCodes.length

/** The answer of laws under what policies say. */
export const answerUnder = (laws: number, voice: number): number => lists[laws]?.[voice] ?? -1

/** Laws with each of their answers changed alike. */
export const changed = (laws: number, on: (code: number) => number): number => numberOf((lists[laws] ?? []).map(on))

const together = new Map<string, number>()

/** What laws answer of which some let ask and others let give: rows 3 to 10, for the act of disclosing and without a duty to act. */
export function lawAnswers(ask: number, give: number): number {
  const key = `${ask} ${give}`
  const made = together.get(key) ?? numberOf(voices.map((policy) => tableAnswer(ask, give, policy)))
  together.set(key, made)
  return made
}

function tableAnswer(ask: number, give: number, policy: number): number {
  const open = Math.max(firstOpen(ask), firstOpen(give), firstOpen(policy))
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
