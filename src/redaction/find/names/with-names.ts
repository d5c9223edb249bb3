import type { Finding } from '../../finding.ts'
import type { ReadFindOptions } from '../../options.ts'
import { findInStretch } from '../find-in-stretch.ts'
import { plainText } from '../plain/plain-text.ts'
import { wayBack } from '../plain/way-back.ts'
import { contextLength } from '../stretches.ts'
import { without } from '../without.ts'
import { atNames } from './at-names.ts'
import { contextsIn } from './contexts-in.ts'
import { toldNames } from './told-names.ts'

/**
 * Adds to what was found in a stretch the names of accounts in it. They are looked for in what is left of it, and when they are gone the rest is looked at again, until nothing more is found: nothing comes to
 * light when they are hidden.
 */
export function withNames(
  text: string,
  [begin, end]: readonly [begin: number, end: number],
  others: readonly Finding[],
  options: ReadFindOptions,
): readonly Finding[] {
  const base = Math.max(0, begin - contextLength)
  const here = (it: Finding): Finding => ({ ...it, start: it.start + base, end: it.end + base })
  let left = without(
    text.slice(base, end),
    others.map((it) => ({ start: it.start - base, end: it.end - base })),
  )
  let found = others
  for (;;) {
    const names = namesIn(left, begin - base)
    if (names.length === 0) return found
    left = without(left, names)
    const more = findInStretch(left, begin - base, left.length, options)
    found = [...found, ...names.map(here), ...more.map(here)].sort((a, b) => a.start - b.start)
    left = without(left, more)
  }
}

function namesIn(text: string, first: number): readonly Finding[] {
  const plain = plainText(text)
  const { plainAt, writtenOf } = wayBack(plain, 0)
  const contexts = contextsIn(plain.text)
  const spans = [...atNames(plain.text, contexts), ...toldNames(plain.text, contexts)].filter(({ from }) => from >= plainAt(first))
  const names: Finding[] = []
  for (const { from, to, name } of spans.sort((a, b) => a.from - b.from)) {
    const [start, end] = writtenOf(from, to)
    if (start >= (names.at(-1)?.end ?? 0))
      names.push({ kind: 'account-name', start, end, text: text.slice(start, end), canonical: name, why: 'account-name' })
  }
  return names
}
