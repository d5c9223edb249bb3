import { plainText } from './find/plain/plain-text.ts'
import { wayBack } from './find/plain/way-back.ts'
import { contextLength, stretchEnd } from './find/stretches.ts'
import { findSettled } from './find/find-settled.ts'
import type { Finding, FindOptions } from './finding.ts'
import { nearAddresses } from './near/near-addresses.ts'
import type { NearLook, NearSpan } from './near/near-look.ts'
import { nearNames } from './near/near-names.ts'
import { nearNumbers } from './near/near-numbers.ts'
import { nearPhones } from './near/near-phones.ts'
import type { NearMiss } from './near-miss.ts'
import { readFindOptions, type ReadFindOptions, requireKnown, requireText } from './options.ts'

/**
 * Tells what looks like an identifier in a text and is not found by `findIdentifiers` under the same options, and why not: a card whose check digit is wrong, four numbers of which one is above 255, a phone
 * number in a citation, a mention. It is for whoever reads a text again before it leaves, or wonders what a redaction left; what is found is the same with and without it.
 *
 * It guesses, and leaves much out that looks like nothing. Near misses are in their order and overlap neither each other nor what is found. They may hold what somebody wanted hidden: keep them where the text
 * may be kept.
 *
 * **Throws** `UsageError` `redaction.bad-options`, `redaction.not-a-text`.
 * **Source** docs/redaction.md.
 *
 * @example
 * findNearMisses('card 4111 1111 1111 1112') // [{ kind: 'payment-card', start: 5, end: 24, text: '4111 1111 1111 1112', why: 'check-digit' }]
 */
export function findNearMisses(text: string, options: FindOptions = {}): NearMiss[] {
  requireText(text)
  requireKnown(options)
  const read = readFindOptions(options)
  const { findings } = findSettled(text, 0, true, read)
  const misses: NearMiss[] = []
  for (let begin = 0; begin < text.length; ) {
    const end = stretchEnd(text, begin, true) ?? text.length
    misses.push(...missesIn(text, begin, end, findings, read))
    begin = end
  }
  return misses
}

/** Whoever is named first goes before the others. */
const lookers: readonly ((look: NearLook) => readonly NearSpan[])[] = [nearNames, nearNumbers, nearAddresses, nearPhones]

function missesIn(text: string, begin: number, end: number, findings: readonly Finding[], options: ReadFindOptions): readonly NearMiss[] {
  const base = Math.max(0, begin - contextLength)
  const plain = plainText(text.slice(base, end))
  const { writtenOf } = wayBack(plain, base)
  const taken: { readonly start: number; readonly end: number }[] = findings.filter((it) => it.end > begin && it.start < end)
  const misses: NearMiss[] = []
  for (const { kind, from, to, why } of lookers.flatMap((it) => it({ text: plain.text, options }))) {
    const [start, stop] = writtenOf(from, to)
    if (start < begin || !options.wants[kind] || taken.some((it) => it.start < stop && start < it.end)) continue
    const miss: NearMiss = { kind, start, end: stop, text: text.slice(start, stop), why }
    taken.push(miss)
    misses.push(miss)
  }
  return misses.sort((a, b) => a.start - b.start)
}
