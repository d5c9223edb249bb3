import { editDistance } from '../../foundation/edit-distance.ts'

/** The known word that differs least from a misspelt one, if it is near enough to be what was meant. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length > 64) return undefined
  const ranked = known
    .map((it) => ({ it, distance: editDistance(word.toLowerCase(), it.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const [best] = ranked
  return best !== undefined && best.distance <= Math.max(2, word.length / 3) ? best.it : undefined
}
