import { UsageError } from '../../foundation/usage-error.ts'
import type { Finding, OwnDetector } from '../finding.ts'
import { disjoint } from './disjoint.ts'

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

/** What the library found and what a program's own detectors did: one inside the other has its say in the spelling, too, since neither knows of the other. */
const merged = (text: string, findings: readonly Finding[]): readonly Finding[] =>
  disjoint(
    findings.map((it) => ({ ...it, from: it.start, to: it.end })),
    'counts',
  ).map(({ from, to, ...it }) => ({ ...it, start: from, end: to, text: text.slice(from, to) }))
