// Breaks every rule of .dependency-cruiser.js and every ban of eslint.config.js once, in a small copy of the house,
// so that a rule which stopped biting is noticed.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { ESLint } from 'eslint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
let house: string

/** What the breaches below reach for, and neighbours that keep every rule. */
const sound: Record<string, string> = {
  'src/index.ts': "export { run } from './corridor/run.ts'",
  'src/vocabulary/items.ts': "export const items = ['person-name'] as const",
  'src/foundation/result.ts': 'export type Result = { readonly ok: boolean }',
  'src/request/index.ts': "export { parse, type Request } from './parse.ts'",
  'src/request/parse.ts':
    "import { object } from 'zod'\nimport type { Result } from '../foundation/result.ts'\n\nexport type Request = { readonly v: 1; readonly result: Result }\nexport const parse = (): boolean => object({}).safeParse({}).success",
  'src/identifiers/index.ts': 'export const parseIp = (): number => 1',
  'src/redaction/find.ts': "import { parseIp } from '../identifiers/index.ts'\n\nexport const find = parseIp",
  'src/rules/index.ts': "export { decide } from './decide.ts'",
  'src/rules/decide.ts':
    "import type { Request } from '../request/index.ts'\nimport { mask } from './internal/mask.ts'\n\nexport const decide = (request: Request): number => mask + request.v",
  'src/rules/internal/mask.ts': 'export const mask = 1',
  'src/rules/reference/slow.ts': 'export const slow = 1',
  'src/rules/define-pack/index.ts': 'export const define = 1',
  'src/rules/compile/deep/index.ts': 'export const deep = 1',
  'src/deadlines/index.ts': 'export type Calendar = readonly string[]\nexport const compute = 1',
  'src/rule-packs/all.ts':
    "import { define } from '../rules/define-pack/index.ts'\nimport { items } from '../vocabulary/items.ts'\n\nexport const all = [define, ...items]",
  'src/calendars/de.ts': "import type { Calendar } from '../deadlines/index.ts'\n\nexport const de: Calendar = ['2026-12-25']",
  'src/corridor/ports.ts': 'export type Ports = { readonly now: string }',
  'src/corridor/run.ts': "import { parse } from '../request/index.ts'\n\nexport const run = parse",
  'src/adapters/clock.ts':
    "import { hrtime } from 'node:process'\nimport type { Ports } from '../corridor/ports.ts'\n\nexport const clock = (): Ports => ({ now: new Date().toISOString() + hrtime.bigint().toString() })",
  'src/cli/main.ts':
    "import { clock } from '../adapters/clock.ts'\nimport { run } from '../index.ts'\nimport { all } from '../rule-packs/all.ts'\n\nconsole.log(clock(), run(), all, process.pid, Date.now())",
  'tests/rules/decide.test.ts': "import { slow } from '../../src/rules/reference/slow.ts'\n\nexport const expected = slow",
  'examples/one.ts': 'export const one = 1',
  'docs/generate/main.ts': "import { mask } from '../../src/rules/internal/mask.ts'\n\nexport const seen = mask",
}

/** rule, the file that breaks it, what it imports */
const breaches: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['no-cycles', 'src/case/wheel.ts', './wheel.ts'],
  ['ground-sees-nothing-above', 'src/foundation/upward.ts', '../request/index.ts'],
  ['vocabulary-is-plain-data', 'src/vocabulary/with-schema.ts', 'zod'],
  ['stages-share-types-only', 'src/rules/parses.ts', '../request/index.ts'],
  ['redaction-shares-types-and-validators-only', 'src/redaction/decides.ts', '../rules/index.ts'],
  ['stages-do-not-look-up', 'src/rules/runs.ts', '../corridor/run.ts'],
  ['packs-see-vocabulary-and-define-pack-only', 'src/rule-packs/decides.ts', '../rules/decide.ts'],
  ['packs-see-vocabulary-and-define-pack-only', 'src/rule-packs/with-schema.ts', 'zod'],
  ['calendars-see-vocabulary-only', 'src/calendars/decides.ts', '../rules/index.ts'],
  ['calendars-take-only-types-of-deadlines', 'src/calendars/computes.ts', '../deadlines/index.ts'],
  ['corridor-and-index-carry-no-law', 'src/corridor/with-packs.ts', '../rule-packs/all.ts'],
  ['corridor-does-not-look-up', 'src/corridor/upward.ts', '../index.ts'],
  ['adapters-see-ports-and-types', 'src/adapters/decides.ts', '../rules/index.ts'],
  ['adapters-are-for-the-command', 'src/corridor/with-clock.ts', '../adapters/clock.ts'],
  ['nothing-imports-the-command', 'src/adapters/runs-command.ts', '../cli/main.ts'],
  ['internal-stays-at-home', 'src/corridor/with-mask.ts', '../rules/internal/mask.ts'],
  ['internal-is-for-its-folder', 'tests/rules/mask.test.ts', '../../src/rules/internal/mask.ts'],
  ['reference-model-is-for-tests', 'src/corridor/slow.ts', '../rules/reference/slow.ts'],
  ['no-parent-barrel', 'src/rules/from-own-index.ts', './index.ts'],
  ['no-parent-barrel', 'src/rules/define-pack/from-own-index.ts', './index.ts'],
  ['no-parent-barrel', 'src/rules/compile/from-parent.ts', '../index.ts'],
  ['no-parent-barrel', 'src/rules/compile/deep/from-own-index.ts', './index.ts'],
  ['no-parent-barrel', 'src/rules/from-root.ts', '../index.ts'],
  ['node-is-for-adapters-and-the-command', 'src/corridor/with-prefix.ts', 'node:fs'],
  ['node-is-for-adapters-and-the-command', 'src/corridor/without-prefix.ts', 'fs'],
  ['sources-use-shipped-dependencies', 'src/corridor/with-oracle.ts', 'fast-check'],
  ['peers-are-for-adapters', 'src/corridor/with-peer.ts', 'jose'],
  ['sources-see-sources-only', 'src/corridor/with-example.ts', '../../examples/one.ts'],
  ['examples-import-by-name', 'examples/by-path.ts', '../src/index.ts'],
]

/** ban, code that breaks it */
const bans: readonly (readonly [rule: string, code: string])[] = [
  ['no-restricted-globals', 'export const x = process.pid'],
  ['no-restricted-globals', 'console.log(1)'],
  ['no-restricted-globals', "export const x = fetch('https://example.org')"],
  ['no-restricted-globals', 'export const x = new XMLHttpRequest()'],
  ['no-restricted-globals', "export const x = new WebSocket('wss://example.org')"],
  ['no-restricted-globals', 'export const x = globalThis'],
  ['no-restricted-globals', 'export const x = window'],
  ['no-restricted-globals', 'export const x = self'],
  ['no-restricted-globals', 'export const x = global'],
  ['no-restricted-globals', 'export const x = performance.now()'],
  ['no-restricted-globals', 'export const x = setTimeout(() => 1, 1)'],
  ['no-restricted-globals', 'export const x = setInterval(() => 1, 1)'],
  ['no-restricted-globals', 'export const x = setImmediate(() => 1)'],
  ['no-restricted-globals', 'queueMicrotask(() => 1)'],
  ['no-restricted-globals', "export const x = Buffer.from('')"],
  ['no-restricted-globals', 'export const x = crypto.randomUUID()'],
  ['no-restricted-globals', 'export const x = navigator.language'],
  ['no-restricted-globals', "export const x = require('zod')"],
  ['no-restricted-properties', 'export const x = Date.now()'],
  ['no-restricted-properties', 'export const { now } = Date'],
  ['no-restricted-properties', 'export const x = Math.random()'],
  ['no-restricted-syntax', 'export const x = new Date()'],
  ['no-restricted-syntax', 'export const x = Date()'],
  ['no-restricted-syntax', 'export const x = new Date(0).getHours()'],
  ['no-restricted-syntax', "export const x = 'a'.localeCompare('b')"],
  ['no-restricted-imports', "import { readFileSync } from 'node:fs'\n\nexport const x = readFileSync"],
  ['no-eval', "export const x: unknown = eval('1')"],
  ['no-new-func', "export const x = new Function('1')"],
  ['@typescript-eslint/no-implied-eval', "export const x = setTimeout('1', 1)"],
  ['@typescript-eslint/no-import-type-side-effects', "import { type Result } from '../foundation/result.ts'\n\nexport type X = Result"],
]

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), `${text}\n`)
}

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'))
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.js', 'eslint.config.js'])
    cpSync(join(root, file), join(house, file))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  for (const [file, text] of Object.entries(sound)) write(file, text)
})

afterAll(() => {
  rmSync(house, { recursive: true })
})

describe('import rules', () => {
  type Summary = {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[]
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] }
  }
  const cruise = (): Summary => {
    const run = spawnSync(join(root, 'node_modules/.bin/depcruise'), ['src', 'tests', 'examples', 'docs', '--output-type', 'json'], {
      cwd: house,
      encoding: 'utf8',
    })
    return (JSON.parse(run.stdout) as { summary: Summary }).summary
  }

  it('find nothing in a sound house, and each breach where it is', () => {
    expect(cruise().violations).toEqual([])
    for (const [, file, imported] of breaches) write(file, `import * as x from '${imported}'\n\nexport const y = x`)
    const { violations, ruleSetUsed } = cruise()
    const found = new Set(violations.map(({ rule, from }) => `${rule.name}: ${from}`))
    expect(breaches.map(([rule, file]) => `${rule}: ${file}`).filter((line) => !found.has(line))).toEqual([])
    for (const [, file] of breaches) rmSync(join(house, file))
    // A rule that nobody broke might be a rule that nobody can break.
    expect(new Set(ruleSetUsed.forbidden.map(({ name }) => name))).toEqual(new Set(breaches.map(([rule]) => rule)))
  })
})

describe('bans', () => {
  const fileOf = (index: number): string => `src/rules/ban-${index}.ts`
  const lint = async (): Promise<Map<string, Set<string>>> => {
    const results = await new ESLint({ cwd: house }).lintFiles(['src'])
    return new Map(
      results.map(({ filePath, messages }) => [filePath.slice(house.length + 1), new Set(messages.map(({ ruleId }) => ruleId ?? 'parse'))]),
    )
  }

  it('leave adapters and the command alone, and stop each breach elsewhere', async () => {
    for (const [index, [, code]] of bans.entries()) write(fileOf(index), code)
    const found = await lint()
    expect(bans.filter(([rule], index) => found.get(fileOf(index))?.has(rule) !== true)).toEqual([])
    expect(Object.keys(sound).flatMap((file) => [...(found.get(file) ?? [])])).toEqual([])
  })

  it('on names are all broken above', async () => {
    const { rules } = (await new ESLint({ cwd: root }).calculateConfigForFile('src/rules/decide.ts')) as {
      rules: Record<string, unknown[]>
    }
    const named = (rules['no-restricted-globals'] ?? []).slice(1) as { name: string }[]
    const code = bans.map(([, text]) => text)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ name }) => !code.some((text) => new RegExp(`\\b${name}\\b`).test(text)))).toEqual([])
  })
})
