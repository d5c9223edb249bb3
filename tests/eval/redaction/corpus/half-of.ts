import type { CorpusLine } from './corpus-line.ts'

/**
 * Puts a template, with everything that is made of it, into one half of the corpus. Digits are made alike first, so that lines written by hand that differ
 * in them only are together too.
 */
export function halfOf(template: string): CorpusLine['half'] {
  return hashOf(template.replace(/\d+/g, '0')) % 2 === 0 ? 'development' : 'held-out'
}

/** FNV-1a over UTF-16 code units, stirred so that the last bits depend on all of them. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return (hash ^ (hash >>> 15)) >>> 0
}
