import { UsageError } from '../../foundation/usage-error.ts'
import type { Finding, OwnDetector } from '../finding.ts'

/** Adds to what was found in a stretch what a program's own detectors find there. */
export function withOwn(
  text: string,
  [begin, end]: readonly [begin: number, end: number],
  found: readonly Finding[],
  detectors: readonly OwnDetector[],
): readonly Finding[] {
  const line = text.slice(begin, end).replace(/\r?\n$/, '')
  const added = detectors.flatMap((it) => [...it.find(line)].map((place) => findingOf(text, begin, line.length, place, it.name)))
  return added.length === 0 ? found : merged(text, [...found, ...added])
}

function findingOf(
  text: string,
  begin: number,
  length: number,
  place: { readonly start: number; readonly end: number; readonly canonical?: string },
  name: string,
): Finding {
  const { start, end } = place
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length))
    throw new UsageError('redaction.bad-detector', 'a detector must give places inside the text that it was given, start before end')
  const written = text.slice(begin + start, begin + end)
  return { kind: `own/${name}`, start: begin + start, end: begin + end, text: written, canonical: place.canonical ?? written, why: 'own' }
}

/** The longer of two that overlap gives the kind; both give the extent and, so that neither alone can keep them, the spelling. */
function merged(text: string, findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = []
  for (const it of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= it.start) {
      kept.push(it)
      continue
    }
    const longer = it.end - it.start > last.end - last.start ? it : last
    const end = Math.max(last.end, it.end)
    kept[kept.length - 1] = {
      ...longer,
      start: last.start,
      end,
      text: text.slice(last.start, end),
      canonical: `${last.canonical} ${it.canonical}`,
    }
  }
  return kept
}
