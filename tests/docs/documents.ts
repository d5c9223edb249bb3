import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** The pages that people read, relative to the root. */
export const documents: readonly string[] = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.md'))
    .map((it) => `docs/${it.replaceAll('\\', '/')}`)
    .sort(),
]

export const textOf = (document: string): string => readFileSync(join(root, document), 'utf8')

/** What the first group of a pattern finds. */
export const found = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((it) => it[1] ?? '')
