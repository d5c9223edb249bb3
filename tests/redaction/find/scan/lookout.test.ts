import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryAt, foldedSigns, isQuiet, passOver, type Signs, writtenSigns } from '../../../../src/redaction/find/scan/lookout.ts'
import { afterSign, atRest, type LookoutState, sign } from '../../../../src/redaction/find/scan/lookout-state.ts'

/** Where the lookout says that somebody should look, and from where on. */
function stopsIn(text: string, signs: Signs, from = 0): readonly string[] {
  const stops: string[] = []
  const trail = { row: entryAt(text, from), start: from }
  for (let at = passOver(text, from, text.length, signs, trail); at < text.length; ) {
    stops.push(`${trail.start}–${at}`)
    trail.start = at + 1
    at = passOver(text, at + 1, text.length, signs, trail)
  }
  return stops
}

/*
 * The same, slowly: a few expressions ask the whole text before a sign what the lookout remembers of it.
 */

/** What makes somebody look: what stands before a sign, and the sign. */
const suspicious: readonly (readonly [before: RegExp, sign: RegExp])[] = [
  // Six digits, four groups of them, two behind two letters.
  [/\d(?:[ ()./-]{0,3}\d){4}[ ()./-]{0,3}$/, /\d/],
  [/\d[ ()./-]{1,3}\d+[ ()./-]{1,3}\d+[ ()./-]{1,3}$/, /\d/],
  [/(?<![A-Za-z\d])[A-Za-z]{2}\d$/, /\d/],
  // The second group of a hardware address.
  [/(?<![A-Za-z\d])(?:[\da-fA-F]{2}-|[\da-fA-F]{4}\.)$/, /[\da-fA-F]/],
  [/\d$/, /[a-fA-F]/],
  [/(?<!\d)00\d*$/, /[A-Za-z_]/],
  // A scheme, or the end of the name of a host.
  [/:\/?$/, /\//],
  [/\.[A-Za-z]{2,5}$/, /\//],
  // Two colons together, or five.
  [/:$/, /:/],
  [/(?::[\da-fA-F]*){4}$/, /:/],
  // A word or a sign in brackets.
  [/[([{] *$/, /[.:]/],
  [/[([{] *[A-Za-zé]+ ?$/, /[)\]}]/],
  [/$/, /[@%\\&–１\0]/],
]
const isSuspicious = (before: string, unit: string): boolean => suspicious.some(([it, of]) => of.test(unit) && it.test(before))

/** Whether what stands before a place can be left out of what is read closer. */
const isForgotten = (before: string): boolean =>
  ![
    /\d[ ()./-]{0,3}$/,
    /:[\da-fA-F]*$/,
    /:\/$/,
    /\+[ ()]*$/,
    /(?<![A-Za-z\d])(?:[\da-fA-F]{2}-|[\da-fA-F]{4}\.)$/,
    /[([{] *(?:[A-Za-zé]+ ?)?$/,
  ].some((it) => it.test(before))

/** In a folded text a round bracket parts groups of digits, and no other sign stands for another one. */
const asFolded = (text: string): string =>
  text
    .replaceAll('(', ')')
    .replace(/[[\]{}%\\&\0]/g, '"')
    .replace(/[–１]/g, 'é')

/** Of the text before a place nothing is remembered but a colon or a word, and of a long word that it is one. */
const remembered = (before: string): string => (/:$|[A-Za-z\d]*$/.exec(before)?.[0] ?? '').replace(/^[A-Za-z\d]{6,}$/, 'gggggg')

function slowly(written: string, isFolded: boolean, from = 0): readonly string[] {
  const text = isFolded ? asFolded(written) : written
  const shift = from - remembered(text.slice(0, from)).length
  const read = remembered(text.slice(0, from)) + text.slice(from)
  const stops: string[] = []
  let start = from
  for (let at = from; at < text.length; at++) {
    if (isForgotten(read.slice(0, at - shift))) start = at
    if (!isSuspicious(read.slice(0, at - shift), text.charAt(at))) continue
    stops.push(`${start}–${at}`)
    start = at + 1
  }
  return stops
}

/** The shortest text that leads to each state of a text as it was written. */
function textsToAllStates(): readonly string[] {
  const units: Readonly<Record<keyof typeof sign, string>> = {
    ...{ plain: '"', zero: '0', digit: '7', hexLetter: 'b', letter: 'x', underscore: '_', blank: ' ', close: ')', open: '(', dot: '.' },
    ...{ slash: '/', hyphen: '-', plus: '+', at: '@', colon: ':', openOther: '[', closeOther: ']', foreign: 'é', disguise: '%' },
  }
  const texts = new Map<string, string>()
  for (let open: readonly (readonly [LookoutState, string])[] = [[atRest, '']]; open.length > 0; ) {
    const next: (readonly [LookoutState, string])[] = []
    for (const [state, text] of open) {
      const key = Object.values(state).join()
      if (texts.has(key)) continue
      texts.set(key, text)
      for (const it of Object.keys(sign) as (keyof typeof sign)[]) next.push([afterSign(state, sign[it]).next, text + units[it]])
    }
    open = next
  }
  return [...texts.values()]
}

const unit = fc.constantFrom(...Array.from('00077777bbBxxXGz_   ))((..//--++@:::[{]}é%\\&–１"\n,\0'))
const group = fc.stringMatching(/^[bx7]{1,5}[-.:/]$/)
const texts = fc.array(fc.oneof(unit, unit, group, fc.constantFrom('00', '12', 'bb', 'xx', ' (', ') ', '://', '.org')), { maxLength: 16 })
const runs = Number(process.env.FUZZ_RUNS ?? 2_000)

describe('the lookout', () => {
  it.each<[string, boolean]>([
    ['as it was written', false],
    ['folded', true],
  ])('stops in a text %s where the expressions say so, and nowhere else', (_, isFolded) => {
    const signs = isFolded ? foldedSigns : writtenSigns
    const stopping = { often: 0, never: 0 }
    fc.assert(
      fc.property(texts, (units) => {
        const text = units.join('')
        const expected = slowly(text, isFolded)
        stopping[expected.length > 0 ? 'often' : 'never']++
        expect([text, stopsIn(text, signs)]).toEqual([text, expected])
      }),
      { numRuns: runs },
    )
    expect(Math.min(stopping.often, stopping.never)).toBeGreaterThan(runs / 20)
  })

  it('does so behind every row of signs that it tells apart', () => {
    const all = textsToAllStates()
    expect(all.length).toBeGreaterThan(300)
    for (const before of all)
      for (const next of '07bx_ ).(/-+@:[]é%"') {
        const text = `${before}${next}`
        expect([text, stopsIn(text, writtenSigns)]).toEqual([text, slowly(text, false)])
      }
  })

  it('remembers of a text before nothing but a colon and a word', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const [from, text] = [before.join('').length, [...before, ...after].join('')]
        expect([text, from, stopsIn(text, writtenSigns, from)]).toEqual([text, from, slowly(text, false, from)])
      }),
      { numRuns: runs },
    )
  })

  it.each([
    'The account was opened in 2019 by somebody who wrote at 11:02, twice: (see above) and/or below.',
    'Rechnung 4711 vom 20.08. über 12,50 EUR; bezahlt am 3/4 - wie immer - mit 5 % Abzug [Anlage K 1].',
    'status=200 bytes=1432 took=17ms level=info msg="done" v2 x86 utf8 3rd',
    'std: 12:34, a:b, 1:2:3:4:5, 3.14, 1.2.3, 4-5-6, a.b.c/d, e.g./x',
  ])('passes over quiet text without a stop: %s', (text) => {
    expect([isQuiet(text, 0, text.length), stopsIn(text, foldedSigns)]).toEqual([true, []])
  })

  it('asks whether a part is quiet by itself', () => {
    const text = '12345678 quiet 123 456'
    expect(isQuiet(text, 0, 5)).toBe(true)
    expect(isQuiet(text, 0, 6)).toBe(false)
    expect(isQuiet(text, 3, 18)).toBe(true)
    expect(isQuiet(text, 15, text.length)).toBe(false)
  })
})
