import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../vectors/iana')

/** The cells of an IANA registry, by column. A reader of CSV as RFC 4180 has it. */
export function registry(version: 4 | 6): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(resolve(folder, `iana-ipv${version}-special-registry-1.csv`), 'utf8')
  const rows = [...text.matchAll(/(?:"(?:[^"]|"")*"|[^",\n\r]*)(?:,|\r?\n|$)/g)]
  const table: string[][] = [[]]
  for (const [cell] of rows) {
    if (cell === '') continue
    const value = cell.replace(/(,|\r?\n)$/, '')
    table.at(-1)!.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value)
    if (cell.endsWith('\n')) table.push([])
  }
  const [head = [], ...body] = table.filter((it) => it.length > 0)
  return body.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])))
}

/** A cell without the number of its footnote. */
export const withoutFootnote = (cell: string): string => cell.replace(/ \[\d+\]$/, '')
