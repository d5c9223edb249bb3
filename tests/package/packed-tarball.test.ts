// Looks at the tarball a user gets, never at the sources: what is in it, that each entry loads, and that its types hold.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '../..')
const entries = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target !== 'string')
  .map(([subpath]) => subpath.replace('.', manifest.name))

let consumer: string
let unpacked: string
let files: string[]

beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), 'consumer-'))
  unpacked = join(consumer, 'node_modules', manifest.name)
  mkdirSync(unpacked, { recursive: true })
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', consumer], { cwd: root, stdio: 'pipe' })
  execFileSync('tar', ['-xzf', join(consumer, `${manifest.name}-${manifest.version}.tgz`), '-C', unpacked, '--strip-components=1'])
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    const link = join(consumer, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link)
  }
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }')
  files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(unpacked.length + 1))
})

afterAll(() => {
  rmSync(consumer, { recursive: true })
})

it('holds the build and the papers, no sources and no tests', () => {
  const expected =
    /^(package\.json|README\.md|LICENSE|SECURITY\.md|CHANGELOG\.md|docs\/.+\.md|dist\/.+\.(js|d\.ts)|dist\/schemas\/[^/]+\.json)$/
  expect(files.filter((file) => !expected.test(file))).toEqual([])
  expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'SECURITY.md']))
  expect(files.some((file) => file.startsWith('dist/schemas/'))).toBe(true)
})

it('says nothing about the machine it was built on', () => {
  const traces = [root, homedir(), tmpdir(), 'file://', '://registry.']
  const holding = files.filter((file) => {
    const text = readFileSync(join(unpacked, file), 'utf8')
    return traces.some((trace) => text.includes(trace))
  })
  expect(holding).toEqual([])
})

it('has a command that Node can start', () => {
  expect(readFileSync(join(unpacked, manifest.bin['lawful-request']), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

it('loads at every entry', () => {
  const script = `for (const entry of ${JSON.stringify(entries)}) if (Object.keys(await import(entry)).length === 0) throw new Error('nothing in ' + entry)`
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: consumer, stdio: 'pipe' })
})

it('type-checks at every entry, for a strict consumer that skips nothing', () => {
  writeFileSync(join(consumer, 'use.ts'), entries.map((entry, index) => `export * as entry${index} from '${entry}'\n`).join(''))
  const flags = [
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--skipLibCheck',
    'false',
    '--types',
    '',
    '--noEmit',
  ]
  execFileSync(join(root, 'node_modules/.bin/tsc'), [...flags, 'use.ts'], { cwd: consumer, stdio: 'pipe' })
})

it('needs an optional peer in the adapter that is for it, and nowhere else', async () => {
  const needing = async (peer: string): Promise<readonly string[]> => {
    const metafiles = await Promise.all(
      entries.map(async (entry) => {
        const { metafile } = await build({
          stdin: { contents: `export * from '${entry}'`, resolveDir: consumer },
          bundle: true,
          write: false,
          format: 'esm',
          metafile: true,
          external: ['node:*', peer],
        })
        return Object.values(metafile.outputs).some((it) => it.imports.some(({ path }) => path === peer)) ? [entry] : []
      }),
    )
    return metafiles.flat()
  }
  expect(Object.keys(manifest.peerDependencies)).toEqual(Object.keys(manifest.peerDependenciesMeta))
  expect(await needing('jose')).toEqual(['lawful-request/adapters/jws'])
})

it('keeps the law out of every entry that is not a pack', async () => {
  const { allRulePacks } = (await import(join(unpacked, 'dist/rule-packs/all.js'))) as {
    allRulePacks: readonly { readonly rules: readonly { readonly says: string }[] }[]
  }
  const bundleOf = async (contents: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: consumer },
      bundle: true,
      write: false,
      format: 'esm',
      charset: 'utf8',
      // What an adapter takes from Node is not in the package.
      external: ['node:*'],
    })
    return outputFiles.map(({ text }) => text).join('')
  }
  const code = entries.filter((entry) => !entry.includes('/rule-packs/'))
  const bundle = await bundleOf(code.map((entry, index) => `export * as entry${index} from '${entry}'\n`).join(''))
  const all = await bundleOf(`export * from '${manifest.name}/rule-packs/all'`)
  // Not titles: an instrument of the vocabulary may be called like the section that it comes from.
  const rules = allRulePacks.flatMap((it) => it.rules.map(({ says }) => says))
  // The same search finds every rule in the bundle of all packs, so finding none here means something.
  expect(rules.filter((says) => !all.includes(says))).toEqual([])
  expect(rules.filter((says) => bundle.includes(says))).toEqual([])
})
