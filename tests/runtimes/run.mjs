// Runs the README's first example from the packed tarball, on every Node line the package supports.
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { transformSync } from 'esbuild'

const here = import.meta.dirname
const root = resolve(here, '../..')
const modules = join(here, 'node_modules')
const out = join(here, 'out')

const run = (command, args, cwd) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status === 0) return stdout
  console.error(`${stdout}${stderr}failed: ${command} ${args.join(' ')}`)
  process.exit(1)
}

const example = /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1]
if (example === undefined) throw new Error('README.md has no ```ts block')

const dependenciesOf = (folder) => Object.keys(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies)
const missing = dependenciesOf(root).filter((name) => !dependenciesOf(here).includes(name))
if (missing.length > 0) throw new Error(`tests/runtimes/package.json lacks ${missing.join(', ')}`)

run('npm', ['run', 'build'], root)
run('npm', ['ci', '--no-audit', '--no-fund'], here)

// The tarball is unpacked by hand: an install of it would ask the registry again.
const packed = mkdtempSync(join(tmpdir(), 'packed-'))
run('npm', ['pack', '--ignore-scripts', '--pack-destination', packed], root)
const [tarball] = globSync('*.tgz', { cwd: packed })
const unpacked = join(modules, 'lawful-request')
mkdirSync(unpacked)
run('tar', ['-xzf', join(packed, tarball), '-C', unpacked, '--strip-components=1'])
rmSync(packed, { recursive: true })

rmSync(out, { recursive: true, force: true })
mkdirSync(out)
writeFileSync(join(out, 'consumer.ts'), example)
writeFileSync(join(out, 'consumer.js'), transformSync(example, { loader: 'ts', format: 'esm', target: 'es2022' }).code)

const flags = '--ignoreConfig --noEmit --strict --module nodenext --target es2023 --types node --skipLibCheck false'.split(' ')
run(join(modules, '.bin/tsc'), [...flags, 'out/consumer.ts'], here)
console.log('types: the example holds against the packed declarations')

for (const line of ['n20', 'n22', 'n24']) {
  const node = join(modules, line, 'bin/node')
  run(node, ['out/consumer.js'], here)
  console.log(`${run(node, ['--version'], here).trim()}: the example runs`)
}
