import type { Fate, Judgement } from './judge-line.ts'

/** What went wrong in these lines, grouped by what it is, for people who mend it. It shows the lines: hand it the half that they may see. */
export function missesOf(judgements: readonly Judgement[]): string {
  const groups = new Map<string, string[]>()
  const add = (group: string, { line }: Judgement, what: string): void => {
    groups.set(group, [...(groups.get(group) ?? []), `  ${line.origin} (${line.country ?? '-'})  ${what}\n      ${line.marked}`])
  }
  for (const judgement of judgements) {
    const { line, fates, findings, alteredCitations } = judgement
    for (const { mark, fate } of fates) {
      const expected = mark.canonical === null ? '' : ` → ${mark.canonical}`
      if (fate !== 'exact')
        add(`${mark.kind}: ${says[fate]}`, judgement, `${JSON.stringify(line.text.slice(mark.start, mark.end))}${expected}`)
    }
    for (const { found, isRight } of findings)
      if (!isRight)
        add(`${found.kind}: found where none is, or beyond it`, judgement, JSON.stringify(line.text.slice(found.start, found.end)))
    for (const mark of alteredCitations) add('citation altered', judgement, JSON.stringify(line.text.slice(mark.start, mark.end)))
  }
  return [...groups].map(([group, misses]) => `## ${group} (${misses.length})\n\n${misses.join('\n')}\n`).join('\n')
}

const says: Readonly<Record<Exclude<Fate, 'exact'>, string>> = {
  survives: 'not found at all',
  'part-survives': 'a part survives',
  'other-extent': 'hidden, with another extent',
  'other-kind': 'found as another kind',
  'other-canonical': 'found, with another canonical spelling',
}
