// Runs the mutants of one folder after the other, and prints for each folder its score, and for all of them who survived.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { forgetUndrawn, intervalOf, isDrawn } from './sample.mjs'
import { lineFor } from './survivors.mjs'

const here = import.meta.dirname
const root = resolve(here, '../..')
const cores = ['rules', 'ledger', 'deadlines', 'redaction', 'identifiers']

const run = (command, args, cwd, env = {}) => {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
  if (status === 0) return
  console.error(`failed: ${command} ${args.join(' ')}`)
  process.exit(1)
}

/** `rules` is all of its folders, `rules/cures` is one, and `rules/.` is what lies in no folder. */
const foldersOf = (name) => {
  if (name.endsWith('/.')) return [name.slice(0, -2)]
  if (name.includes('/')) return [name]
  const folders = readdirSync(join(root, 'src', name), { withFileTypes: true }).filter((it) => it.isDirectory())
  return [name, ...folders.map((it) => `${name}/${it.name}`)]
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { share: { type: 'string', default: '1' } } })
const share = Number(values.share)
const wanted = positionals.map((it) => it.replace(/^src\//, '').replace(/\/$/, ''))
const folders = wanted.flatMap(foldersOf)
const isNoShare = !(share > 0 && share <= 1)
if (isNoShare || folders.length === 0 || folders.some((it) => !cores.includes(it.split('/')[0]) || !existsSync(join(root, 'src', it)))) {
  console.error(
    `usage: npm run mutation -- [--share <number up to 1>] <folder> …, where a folder is one of ${cores.join(', ')}, or one in them, such as rules/cures`,
  )
  process.exit(2)
}

if (!existsSync(join(here, 'node_modules'))) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here)

const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const reportOf = (folder) => join(here, 'out', `${folder.replaceAll('/', '-')}.json`)
const percent = (it) => `${(it * 100).toFixed(1)} %`
for (const folder of folders) {
  // A run that was broken off may have left some.
  if (existsSync(reportOf(folder))) forgetUndrawn(reportOf(folder))
  const env = { MUTATION_FOLDER: folder, MUTATION_SHARE: String(share) }
  run(process.execPath, [stryker, 'run', join(here, 'stryker.config.mjs')], root, env)
  forgetUndrawn(reportOf(folder))
}

const survivors = []
const scores = folders.map((folder) => {
  const { files } = JSON.parse(readFileSync(reportOf(folder), 'utf8'))
  const count = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0, Ignored: 0 }
  for (const [file, { mutants }] of Object.entries(files))
    for (const mutant of mutants.filter((it) => isDrawn(file, it, share))) {
      const { status, location, mutatorName, replacement } = mutant
      count[status] = (count[status] ?? 0) + 1
      if (status === 'Survived' || status === 'NoCoverage')
        survivors.push(lineFor({ file, start: location.start, status, mutatorName, replacement }))
    }
  const found = count.Killed + count.Timeout
  const all = found + count.Survived + count.NoCoverage
  return {
    folder: folder.includes('/') ? folder : `${folder}/.`,
    score: all === 0 ? '–' : percent(found / all),
    ...(share < 1 && all > 0 && { between: intervalOf(found, all).map(percent).join(' and ') }),
    ...count,
  }
})
for (const it of survivors) console.log(it)
console.table(scores)
