// Measures one part in this process, everybody in turn. Started by run.mjs, which puts the built package where it is found.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { machineLines } from './table.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '15' } },
})
const [name] = positionals
const load = () => loadavg()[0].toFixed(1)

const loadBefore = load()
const { measurePart } = await import(`./${name}/part.mjs`)
const { report, gates, data } = await measurePart({ rounds: Number(options.rounds) })

const [{ model }, { length: cores }] = [cpus()[0], cpus()]
const date = new Date().toISOString().slice(0, 10)
const machine = { date, node: process.versions.node, processor: model.trim(), cores, loadBefore, loadAfter: load() }
console.log([`# ${name}`, '', ...machineLines(machine), report, ''].join('\n'))

if (options.json) {
  const out = join(import.meta.dirname, 'out')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify({ machine, gates, ...data }, null, 2)}\n`)
}
process.exitCode = gates.every((it) => it.isMet) ? 0 : 1
