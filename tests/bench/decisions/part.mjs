import * as rules from 'lawful-request/rules'
import { measure, roundsOf } from '../measure.mjs'
import { prepareContestants } from './contestants.mjs'
import { gatesOf, goalsOf } from './gates.mjs'
import { reportOf } from './report.mjs'

/** The engine and its peers on one policy, and what else is asked of the engine. */
export async function measurePart({ rounds }) {
  const { contestants, peers, leftOut, counts } = await prepareContestants()
  const times = await measure(contestants, { rounds, warmUp: 250, milliseconds: 100 })
  const cures = rules.curesOf === undefined ? null : (await import('./tiers/cures.mjs')).measureCures()
  const proof = rules.checkPacks === undefined ? null : (await import('./tiers/proof.mjs')).measureProof()
  const gates = gatesOf(times, peers)
  const goals = goalsOf(times, cures, proof)
  const report = reportOf({ counts, times, leftOut, gates, goals, cures, proof })
  return { report, gates, data: { counts, nanoseconds: roundsOf(times), leftOut, goals, cures, proof } }
}
