// Builds the package, installs its peers beside it and measures all of them in one process.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

const here = import.meta.dirname
const root = resolve(here, '../..')

const run = (command, args, cwd) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status === 0) return
  console.error(`${stdout}${stderr}failed: ${command} ${args.join(' ')}`)
  process.exit(1)
}

run('npm', ['run', 'build:fast'], root)
run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here)

// A link and no install: what is measured is the package as it was built just now, with the dependencies that it has here.
const link = join(here, 'node_modules/lawful-request')
rmSync(link, { force: true })
mkdirSync(join(here, 'node_modules'), { recursive: true })
symlinkSync(root, link, 'dir')

const { status } = spawnSync(process.execPath, ['--expose-gc', join(here, 'bench.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
