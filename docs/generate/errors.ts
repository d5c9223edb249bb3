import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { issueCodes } from '../../src/foundation/issue-codes.ts'
import { filesUnder } from './files-under.ts'
import { code, type GeneratedFile, page, table } from './markdown.ts'

/** The page that lists every issue code and every code of a `UsageError`. */
export const errorDocs = (root: string): readonly GeneratedFile[] => [
  page('docs/errors.md', 'src/foundation/issue-codes.ts and the places that throw `UsageError`', [
    '# Errors',
    'What an input does wrong is a value: a result with `ok: false` and every issue at once, each with a `code`, a `path`, a `message` and a `hint`. A success can carry `notes` of the same shape. Codes are stable: one is removed or changes its meaning only in a major version. Messages are for people and may be reworded.',
    'No message, path or hint repeats a value of the input. A key of the input that is not a name of ours stands as `*` in a path. A lawful “no” is no error but an outcome of a decision.',
    'What a program does wrong is thrown as a `UsageError` with a `code`.',
    ...areas().map(([area, rows]) => [`## ${area}`, ...(areaTold[area] ?? []), table(['code', 'message', 'hint'], rows)].join('\n\n')),
    `## Thrown as UsageError\n\n${table(['code', 'message', 'thrown in'], usageErrors(root))}`,
  ]),
]

/** What an area is about, where its name does not say it. */
const areaTold: Readonly<Record<string, readonly string[]>> = {
  request: ['A request that cannot be read, or that was read and is odd (notes).'],
  identifier: ['A text that names nobody, or that two systems may read differently, and notes on what is odd about one that was read.'],
  pack: ['A rule pack that arrives as data and does not hold together.'],
  operator: ['What the operator says about itself.'],
  deadline: ['A deadline that cannot be computed.'],
}

function areas(): readonly (readonly [string, readonly (readonly string[])[]])[] {
  const rows = Object.entries(issueCodes).map(([name, it]) => [code(name), it.says, it.hint] as const)
  const names = new Set(Object.keys(issueCodes).map((it) => it.slice(0, it.indexOf('.'))))
  return [...names].map((area) => [area, rows.filter(([name]) => name.startsWith(`\`${area}.`))] as const)
}

/** Reads the codes off the sources, since they are a table nowhere. One that is not written as plain text would be missed, so it stops the run. */
function usageErrors(root: string): readonly (readonly string[])[] {
  const thrown = filesUnder(root, 'src', '.ts').flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const all = [...text.matchAll(/new UsageError\(/g)].length
    const read = [...text.matchAll(/new UsageError\(\s*'([^']+)',\s*(?:'((?:\\.|[^'\\])*)'|"([^"]*)"|`([^`]*)`)/g)]
    if (read.length < all) throw new Error(`${file} throws a UsageError whose code or message is not written out`)
    return read.map((it) => [it[1] ?? '', messageOf(it[2] ?? it[3] ?? it[4] ?? ''), file] as const)
  })
  return thrown
    .sort((a, b) => (`${a[0]} ${a[2]}` < `${b[0]} ${b[2]}` ? -1 : 1))
    .map(([name, message, file]) => [code(name), message, `[${file}](../${file})`])
}

const messageOf = (literal: string): string => literal.replace(/\$\{[^}]*\}/g, '…').replaceAll("\\'", "'")
