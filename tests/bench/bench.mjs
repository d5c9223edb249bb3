// Measures the engine and its peers in one process, in turn. Started by run.mjs, which puts the built package where it is found.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as rules from 'lawful-request/rules'
import { prepareContestants } from './contestants.mjs'
import { gatesOf, goalsOf } from './gates.mjs'
import { measure, median } from './measure.mjs'
import { reportOf } from './report.mjs'

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '15' } },
})
const load = () => loadavg()[0].toFixed(1)

const loadBefore = load()
const { contestants, peers, leftOut, counts } = await prepareContestants()
const times = await measure(contestants, { rounds: Number(options.rounds), warmUp: 250, milliseconds: 100 })
const cures = rules.curesOf === undefined ? null : (await import('./tiers/cures.mjs')).measureCures()
const proof = rules.checkPacks === undefined ? null : (await import('./tiers/proof.mjs')).measureProof()

const [{ model }, { length: cores }] = [cpus()[0], cpus()]
const date = new Date().toISOString().slice(0, 10)
const machine = { date, node: process.versions.node, processor: model.trim(), cores, loadBefore, loadAfter: load() }
const gates = gatesOf(times, peers, proof)
const goals = goalsOf(times, cures, proof)
console.log(reportOf({ machine, counts, times, leftOut, gates, goals, cures, proof }))

if (options.json) {
  const nanoseconds = Object.fromEntries(Object.entries(times).map(([name, it]) => [name, { median: median(it), rounds: it }]))
  const out = join(import.meta.dirname, 'out')
  mkdirSync(out, { recursive: true })
  writeFileSync(
    join(out, 'results.json'),
    `${JSON.stringify({ machine, counts, nanoseconds, leftOut, gates, goals, cures, proof }, null, 2)}\n`,
  )
}
process.exitCode = gates.every((it) => it.isMet) ? 0 : 1
