import { compile, decide, encodeFacts } from 'lawful-request/rules'
// The reference is no export of the package: it is the norm, and slow on purpose.
import { decideQuestion } from '../../../../src/rules/reference/decide-question.ts'
import { authorities, instruments, isPermitted, items } from '../policy/generate.mjs'
import { asPacks, asQuestion, hasPermitted } from './as-packs.mjs'

// Answers are kept when the same is asked again. By the law of a day that is named nothing is kept, so every rule is judged each time.
const anew = '2026-11-03'

/** The engine on plain facts and on encoded ones, asked again and anew, what encoding alone costs, and the reference interpreter. */
export function ownContestants(policy, requests) {
  const engine = compile(asPacks(policy))
  const questions = requests.map(asQuestion)
  return {
    engine,
    questions,
    plainAnew: { inputs: questions, decide: (it) => decide(engine, it, anew), isYes: hasPermitted },
    encodedAnew: { inputs: questions.map((it) => encodeFacts(engine, it)), decide: (it) => decide(engine, it, anew), isYes: hasPermitted },
    plain: { inputs: questions, decide: (it) => decide(engine, it), isYes: hasPermitted },
    encoded: { inputs: questions.map((it) => encodeFacts(engine, it)), decide: (it) => decide(engine, it), isYes: hasPermitted },
    encoding: { inputs: questions, decide: (it) => encodeFacts(engine, it) },
    reference: { inputs: questions, decide: (it) => decideQuestion(engine, it), isYes: hasPermitted },
  }
}

/**
 * The floor: every answer was computed beforehand, and a request is four small numbers that say where it stands. No program that reads a request can be
 * much faster; it knows no reason, no citation and nothing that is missing.
 */
export function bareTable({ states, rules }, requests) {
  const words = { state: states, instrument: instruments, authority: authorities, item: items }
  const sizes = { instrument: instruments.length, authority: authorities.length, item: items.length }
  const table = new Uint8Array(states.length * sizes.instrument * sizes.authority * sizes.item)
  let at = 0
  for (const state of states)
    for (const instrument of instruments)
      for (const authority of authorities)
        for (const item of items) table[at++] = isPermitted(rules, { state, instrument, authority, item }) ? 1 : 0
  const inputs = requests.map((it) => Object.fromEntries(Object.entries(words).map(([name, list]) => [name, list.indexOf(it[name])])))
  const decideByTable = ({ state, instrument, authority, item }) =>
    table[((state * sizes.instrument + instrument) * sizes.authority + authority) * sizes.item + item]
  return { inputs, decide: decideByTable, isYes: (it) => it === 1 }
}
