// Builds the package, installs its peers beside it and measures each part in one process: `npm run bench -- identifiers` measures that part alone.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parts } from './parts.mjs'

const here = import.meta.dirname
const root = resolve(here, '../..')

const run = (command, args, cwd) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status === 0) return
  console.error(`${stdout}${stderr}failed: ${command} ${args.join(' ')}`)
  process.exit(1)
}

const named = process.argv.slice(2).filter((it) => /^[a-z]/.test(it))
const options = process.argv.slice(2).filter((it) => !named.includes(it))
const unknown = named.filter((it) => !parts.includes(it))
if (unknown.length > 0) {
  console.error(`no such part; there are ${parts.join(', ')}`)
  process.exit(2)
}

run('npm', ['run', 'build:fast'], root)
run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here)

// A link and no install: what is measured is the package as it was built just now, with the dependencies that it has here.
const link = join(here, 'node_modules/lawful-request')
rmSync(link, { force: true })
mkdirSync(join(here, 'node_modules'), { recursive: true })
symlinkSync(root, link, 'dir')

let failed = 0
for (const part of named.length === 0 ? parts : named) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(here, 'bench.mjs'), part, ...options], { stdio: 'inherit' })
  if (status !== 0) failed++
}
process.exit(failed === 0 ? 0 : 1)
