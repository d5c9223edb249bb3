import type { ItemDecision } from '../decision.ts'
import type { Words } from './node.ts'

/**
 * What was answered to one encoding. Facts hold nobody's data and are few, so questions that no rule can tell apart come again and again; whatever is
 * the same in all of them has the same items in its answer.
 */
export interface KeptAnswer {
  /** Its bucket; another one of the same requests is another time. */
  readonly bucket: object
  readonly words: Words
  readonly items: number
  readonly refused: number
  /** Null until it was asked for a second time: what comes but once is not worth freezing. */
  decided: readonly ItemDecision[] | null
  wasDecided: boolean
}

/** A power of two. More are not kept: a new one takes the place of an old one, and nobody can fill the memory. */
const places = 4_096

/** Where the answer to a question is kept: that of an equal one if there was one lately. */
export function keptAnswer(
  { answers }: { readonly answers: Map<number, KeptAnswer> },
  bucket: object,
  words: Words,
  items: number,
  refused: number,
): KeptAnswer {
  const at = placeOf(words, items, refused)
  const kept = answers.get(at)
  if (kept !== undefined && kept.bucket === bucket && kept.items === items && kept.refused === refused && areEqual(kept.words, words))
    return kept
  const fresh: KeptAnswer = { bucket, words, items, refused, decided: null, wasDecided: false }
  answers.set(at, fresh)
  return fresh
}

function placeOf(words: Words, items: number, refused: number): number {
  let hash = items ^ (refused << 8)
  for (let index = 0; index < words.length; index++) hash = Math.imul(hash ^ (words[index] as number), 0x9e3779b1) ^ (hash >>> 15)
  return (hash ^ (hash >>> 16)) & (places - 1)
}

function areEqual(a: Words, b: Words): boolean {
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}
