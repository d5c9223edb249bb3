import type { ItemDecision } from '../../rules/decision.ts'

/** The name of an item in running text. */
export const nameOf = (item: string): string =>
  item
    .split('-')
    .map((word) => ({ ip: 'IP address', id: 'identifier', puk: 'PUK' })[word] ?? word)
    .join(' ')
    .replace('IP address log', 'IP log')

/** `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

/** Different sources of law, each once. */
export const citesOf = (rules: readonly { readonly cite: string }[]): string => [...new Set(rules.map((it) => it.cite))].join('; ')

/** The first letter as a capital, as a sentence begins. */
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/**
 * Tells items of which the same is to be said together. An item that is asked for several times, and answered otherwise elsewhere, says that it is
 * about a part.
 */
export function toldTogether(
  all: readonly ItemDecision[],
  concerned: readonly ItemDecision[],
  tell: (item: ItemDecision) => string,
): readonly string[] {
  const groups = new Map<string, Set<string>>()
  for (const it of concerned) {
    const text = tell(it)
    const isWhole = all.every((other) => other.item !== it.item || (concerned.includes(other) && tell(other) === text))
    const names = groups.get(text) ?? new Set<string>()
    groups.set(text, names.add(`${nameOf(it.item)}${isWhole ? '' : ' (for a part of what is asked)'}`))
  }
  return [...groups].map(([text, names]) => `${capitalised(listed([...names]))}: ${text}`)
}
