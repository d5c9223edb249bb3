/** A file that a generator writes; `path` is relative to the root of the repository. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** The line with which every generated page begins. */
const notice = (source: string): string => `<!-- Generated from ${source} by \`npm run generate\`. Edit the source, not this file. -->`

/** A page: the notice, then its parts with an empty line between them. */
export const page = (path: string, source: string, parts: readonly string[]): GeneratedFile => ({
  path,
  text: `${[notice(source), ...parts.filter((it) => it !== '')].join('\n\n')}\n`,
})

/** A table; a bar or a line end in a cell would break its row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>')

/** A word as it is written in data. */
export const code = (word: string): string => `\`${word}\``

/** Several words as they are written in data. */
export const codes = (words: readonly string[], between = ', '): string => words.map(code).join(between)
