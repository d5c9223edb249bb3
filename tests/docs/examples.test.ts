// Runs the examples of the documents against the build, as a user would: modules that import `lawful-request/…`.
// An example begins with the line `// runs`; the first one of README.md runs in any case. What it prints stands in it as `// → …`, in order.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { documents, found, root, textOf } from './documents.ts'

// Inside the package, so that its own name resolves to its own build.
const out = join(root, 'out/doc-examples')

const examples = documents.flatMap((document) =>
  found(textOf(document), /^```ts\n([\s\S]*?)^```$/gm)
    .filter((block, index) => block.startsWith('// runs\n') || (document === 'README.md' && index === 0))
    .map((block, index) => ({ document, number: index + 1, file: `${document.replace(/[/.]/g, '-')}-${index + 1}`, block })),
)

beforeAll(() => {
  if (!existsSync(join(root, 'dist/index.d.ts'))) throw new Error('there is no build with types to run the examples against: npm run build')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  for (const { file, block } of examples) {
    writeFileSync(join(out, `${file}.ts`), block)
    writeFileSync(join(out, `${file}.js`), transformSync(block, { loader: 'ts', format: 'esm', target: 'es2022' }).code)
  }
})

it('finds the examples that the documents promise', () => {
  expect(examples.map((it) => it.document)).toEqual(
    expect.arrayContaining(['README.md', 'docs/deciding.md', 'docs/writing-a-rule-pack.md']),
  )
})

it('type-checks every example, for a strict user', () => {
  const flags = '--ignoreConfig --noEmit --strict --module nodenext --target es2023 --types node --skipLibCheck'.split(' ')
  const files = examples.map(({ file }) => `${file}.ts`)
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), [...flags, ...files], { cwd: out, encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})

describe.each(examples)('$document, example $number', ({ file, block }) => {
  it('runs and prints what it says', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${file}.js`], { cwd: out, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const promised = found(block, /\/\/ → (.*)$/gm)
    if (promised.length > 0) expect(stdout.trimEnd().split('\n')).toEqual(promised)
  })
})
