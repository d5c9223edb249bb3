import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Change, curesOf, decide, type Question, type RulePack } from '../../../src/rules/index.ts'
import { decideByReference } from '../../../src/rules/reference/decide-by-reference.ts'
import { worldOf } from '../../../src/rules/reference/reading/world.ts'
import { facts as factTable } from '../../../src/vocabulary/index.ts'
import { changedQuestion, engineMaker, type Made } from '../../support/apply-changes.ts'
import { smallFacts, smallPacks, smallQuestion } from '../../support/small-packs.ts'

/*
 * The model: try every change of every set of things that can be changed, keep what makes the item act or hold, and of that what has no part
 * that does. Numbers stand for the range that they begin, dates for theirs.
 */

const asked = 'phone-number'
const reached = new Set(['disclose', 'preserve', 'restrict', 'hold'])
const scale = Number(process.env['PROPERTY_SCALE'] ?? 1)

/** Every option of everything that can be changed, in words. */
function optionsAt(packs: readonly RulePack[], question: Question): readonly (readonly Made[])[] {
  // An order that was found to stand no longer is old, so who asks for its age asks for that too.
  const named = JSON.stringify(packs).replaceAll('"orderAgeDays"', '"orderAgeDays" "orderStillStands"')
  const ofFacts = Object.entries({ ...smallFacts, authenticity: ['sufficient', 'insufficient', 'refuted'] }).flatMap(
    ([fact, values]): Made[][] => {
      const now = (question.facts as Record<string, string | number>)[fact]
      const definition = factTable[fact as keyof typeof smallFacts]
      const suppliable: readonly unknown[] = 'suppliable' in definition ? definition.suppliable : []
      if (now !== undefined && !suppliable.includes(now)) return []
      if (fact !== 'authenticity' && !named.includes(`"${fact}"`)) return []
      return [values.filter((it) => it !== now).map((value) => ({ fact, value }))]
    },
  )
  const reviews = packs.flatMap((pack) =>
    pack.rules.flatMap((rule): Made[][] =>
      'confidence' in rule && rule.confidence === 'unverified'
        ? [(['confirmed', 'refuted'] as const).map((value) => ({ review: `${pack.id}#${rule.id}`, value }))]
        : [],
    ),
  )
  const dates: Made[][] = question.issuedOn === null ? [[{ issuedOn: '2026-11-01' }, { issuedOn: '2026-11-02' }]] : []
  return [...ofFacts, ...reviews, ...dates]
}

/** In words, so that sets can be compared. */
const word = (it: Made): string =>
  'fact' in it ? `${it.fact}=${it.value}` : 'review' in it ? `${it.review}=${it.value}` : `issuedOn=${it.issuedOn}`
const nameOf = (words: readonly string[]): string => [...words].sort().join(' ')

function byBruteForce(packs: readonly RulePack[], question: Question, options: readonly (readonly Made[])[]): readonly string[] {
  const engineFor = engineMaker(packs)
  const acting: (readonly string[])[] = []
  const smallerActs = (words: readonly string[]): boolean => acting.some((it) => it.every((one) => words.includes(one)))
  // Smaller sets first, so that a set with an acting part need not be tried.
  const sets = options
    .reduce<readonly (readonly Made[])[]>((list, of) => list.flatMap((set) => [set, ...of.map((it) => [...set, it])]), [[]])
    .toSorted((a, b) => a.length - b.length)
  for (const set of sets) {
    const words = set.map(word)
    if (smallerActs(words)) continue
    const { facts, issuedOn, receivedOn } = changedQuestion(question, set)
    const dates = { issuedOn, receivedOn, decidedOn: receivedOn, asOf: null }
    if (reached.has(decideByReference(engineFor(set), asked, worldOf(facts), dates).outcome)) acting.push(words)
  }
  return acting.map(nameOf)
}

/** What a change stands for, in the words of the model. */
function wordsOf(change: Change, options: readonly (readonly Made[])[]): readonly string[] {
  const all = options.flat()
  if (change.change === 'review') return change.values.map((it) => `${change.rule.pack}#${change.rule.rule}=${it}`)
  if (change.change === 'date')
    return all.flatMap((it) =>
      'issuedOn' in it && change.values.some(({ from, until }) => (from ?? '') <= it.issuedOn && it.issuedOn < (until ?? '9'))
        ? [word(it)]
        : [],
    )
  return all.flatMap((it) => {
    if (!('fact' in it) || it.fact !== change.fact) return []
    const fits = change.values.some((value) =>
      typeof value === 'object'
        ? (it.value as number) >= (value.atLeast ?? 0) && (it.value as number) < (value.below ?? 1_000)
        : String(it.value) === String(value),
    )
    return fits ? [word(it)] : []
  })
}

it('finds every smallest set of changes that brute force finds, and no other', { timeout: 600_000 }, () => {
  const seen = { interrupted: 0, withCures: 0, sets: 0, largest: 0, kinds: new Set<string>() }
  fc.assert(
    fc.property(smallPacks, fc.array(smallQuestion, { minLength: 12, maxLength: 12 }), (packs, questions) => {
      const engine = engineMaker(packs)([])
      for (const question of questions) {
        const { outcome } = decide(engine, question).items[0]!
        const options = optionsAt(packs, question)
        if (options.reduce((product, it) => product * (1 + it.length), 1) > 400) continue
        const { needed, oneOf, complete } = curesOf(engine, question, asked)
        if (['decline', 'redirect', ...reached].includes(outcome)) {
          expect({ needed, oneOf, complete }).toEqual({ needed: [], oneOf: [], complete: true })
          continue
        }
        expect(complete).toBe(true)
        const told = oneOf.flatMap((rest) =>
          [...needed, ...rest].reduce<readonly (readonly string[])[]>(
            (list, change) => list.flatMap((set) => wordsOf(change, options).map((it) => [...set, it])),
            [[]],
          ),
        )
        seen.interrupted += 1
        seen.sets += oneOf.length
        if (oneOf.length > 0) seen.withCures += 1
        for (const rest of oneOf) seen.largest = Math.max(seen.largest, rest.length + needed.length)
        for (const it of [...needed, ...oneOf.flat()]) seen.kinds.add(it.change === 'fact' ? it.kind : it.change)
        // Two boxes of one set of facts may share values, so each set counts once.
        expect([...new Set(told.map(nameOf))].sort()).toEqual([...byBruteForce(packs, question, options)].sort())
      }
    }),
    scale === 1 ? { numRuns: 100, seed: 1543 } : { numRuns: 100 * scale },
  )
  if (scale > 1) console.log(seen)
  expect(seen.withCures).toBeGreaterThan(seen.interrupted / 5)
  expect(seen.kinds).toEqual(new Set(['established', 'stated', 'finding', 'review', 'date']))
})
