import type { Context } from './contexts-in.ts'
import type { NameSpan } from './name-span.ts'

/**
 * Names behind an @ with a word beside them that says what they are: `@name on Telegram`, `Instagram-Konto @name`, `Telegram: @one, @two and @three`. An @ without one is a mention, or a part of a program. A
 * name with its server, `@name:example.org`, is one anywhere.
 */
export function atNames(text: string, contexts: readonly Context[]): readonly NameSpan[] {
  const all = Array.from(text.matchAll(contexts.length === 0 ? nameAtServer : atName), ({ index, 0: written }) => ({
    from: index,
    to: index + written.length,
    name: written.includes(':') ? written : written.slice(1),
  }))
  const isTold: boolean[] = []
  let next = 0
  for (const [index, { from, to, name }] of all.entries()) {
    while (next < contexts.length && (contexts[next]?.from ?? 0) < from) next++
    const last = all[index - 1]
    isTold.push(
      name.includes(':') ||
        isBefore(text, contexts[next - 1], from) ||
        isAfter(text, contexts[next], to) ||
        (isTold[index - 1] === true && last !== undefined && list.test(text.slice(last.to, Math.min(from, last.to + 8)))),
    )
  }
  // `@one and @two on Telegram`: what is said of the last one is said of those before it.
  for (let index = all.length - 2; index >= 0; index--) {
    const [one, other] = [all[index], all[index + 1]]
    if (isTold[index + 1] === true && one !== undefined && other !== undefined && other.from - one.to < 8)
      isTold[index] ||= list.test(text.slice(one.to, other.from))
  }
  return all.filter((_, index) => isTold[index])
}

const server = String.raw`[a-z\d._=/+-]{1,64}:(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}`
/** It has a letter, and no sign at its end. */
const name = String.raw`(?=[\d._]*[a-z])\w(?:[.-]?\w){0,62}`
const before = String.raw`(?<![\p{L}\p{N}_.@+%-])@`
/** Neither a path nor the rest of an address: a blank, the end of a sentence or a quotation, the next name, another script. */
const behind = String.raw`(?=$|[\s"'“”‘’»)>|!?]|[.,;:](?!\S)|[,;/] ?@|(?!\p{Script=Latin})\p{L})`

const atName = new RegExp(`${before}(?:${server}|${name})${behind}`, 'giu')
const nameAtServer = new RegExp(`${before}${server}${behind}`, 'giu')

const list = /^(?:[,;/] ?| ?[&+] ?|,? (?:and|und|et|y|e|en|i|ve|or|oder|ou|o|of|lub|veya|и|و) ?)$/iu

/** At most two short words between, and no end of a sentence. */
const farBehind = /^[\s:=,("'„“«»”)–-]{0,4}(?:[\p{L}’']{1,12}[\s:=,("'„“«–-]{1,3}){0,2}$/u
const farBefore = /^[\s,("'“”»–-]{0,4}(?:[\p{L}’']{1,12}[\s,("'„“«–-]{1,3}){0,2}$/u
const nextBehind = /^[\s:="'„“«(]{0,3}$/
const nextBefore = /^["'“”»]?(?: ?\(| (?:on|at|in|via|over|auf|bei|über|sur|en|no|na|em|su|op|w) )$/u

/** Behind a word that is called like something else, or could say anything, a name comes at once. */
const isBefore = (text: string, context: Context | undefined, from: number): boolean =>
  context !== undefined &&
  from - context.to < 32 &&
  (context.kind === 'account' || context.kind === 'ordinary' ? nextBehind : farBehind).test(text.slice(context.to, from))

const isAfter = (text: string, context: Context | undefined, to: number): boolean =>
  context !== undefined &&
  context.from - to < 32 &&
  (context.kind === 'title' || context.kind === 'service'
    ? farBefore.test(text.slice(to, context.from))
    : context.kind === 'ordinary' && nextBefore.test(text.slice(to, context.from)))
