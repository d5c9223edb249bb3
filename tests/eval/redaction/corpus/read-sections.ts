/** A heading in brackets and the lines below it. */
export interface Section {
  readonly heading: string
  /** What stands in the heading as `name=value`. */
  readonly settings: Readonly<Record<string, string>>
  readonly lines: readonly { readonly text: string; readonly number: number }[]
}

/** Reads a file of sections. Lines that begin with `# ` say something to the reader; `source=` takes the rest of its heading. */
export function readSections(file: string): readonly Section[] {
  const sections: (Section & { lines: { text: string; number: number }[] })[] = []
  for (const [index, line] of file.split('\n').entries()) {
    const heading = /^\[([a-z][^\]]*)\](.*)$/.exec(line)
    if (line.trim() === '' || line.startsWith('# ')) continue
    if (heading !== null && /^(?: [a-z]+=.*)?$/.test(heading[2] ?? ''))
      sections.push({ heading: heading[1] ?? '', settings: settingsIn(heading[2] ?? ''), lines: [] })
    else {
      const section = sections.at(-1)
      if (section === undefined) throw new Error('a line before the first heading')
      section.lines.push({ text: line, number: index + 1 })
    }
  }
  return sections
}

const settingsIn = (text: string): Record<string, string> =>
  Object.fromEntries(Array.from(text.matchAll(/ (source)=(.*)| ([a-z]+)=(\S+)/g), (it) => [it[1] ?? it[3] ?? '', it[2] ?? it[4] ?? '']))
