import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { de } from '../../../src/rules/explain/words/de.ts'
import { en } from '../../../src/rules/explain/words/en.ts'
import { fr } from '../../../src/rules/explain/words/fr.ts'
import type { Words } from '../../../src/rules/explain/words/words.ts'
import { compile, decide, type Decision, explain, type ItemDecision } from '../../../src/rules/index.ts'
import {
  dataItems,
  declineGrounds,
  duties,
  facts,
  outcomes,
  referReasons,
  releaseEvents,
  routes,
  ungrantableItems,
} from '../../../src/vocabulary/index.ts'
import { arbitraryQuestion } from '../../support/arbitrary-facts.ts'
import { questionOf } from '../../support/given.ts'
import { permissiveLaw } from '../../support/permissive-law.ts'
import { law, lawPack, opens } from '../../support/synthetic-packs.ts'

const drafts = { fr, de } as const
type Draft = keyof typeof drafts
const each = Object.keys(drafts) as Draft[]
const quotes: Readonly<Record<Draft, RegExp>> = { fr: /« [^»]* »/g, de: /„[^“]*“/g }

const vocabulary = {
  items: { ...dataItems, ...ungrantableItems, 'unlisted-data': true },
  outcomes,
  grounds: declineGrounds,
  reasons: referReasons,
  routes,
  facts,
  duties,
  events: releaseEvents,
} as const
type Table = keyof typeof vocabulary
const tables = Object.keys(vocabulary) as Table[]

/** Every text of a language with its place; a sentence with a hole is filled with a mark. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return textsOf((value as (...marks: string[]) => string)('§', '§'), path)
  return Object.entries(value ?? {}).flatMap(([key, it]) => textsOf(it, `${path}.${key}`))
}

describe.each(['en', ...each] as const)('%s', (language) => {
  const words: Words = { en, ...drafts }[language]
  it.each(tables)('has a word for each of %s, and for nothing else', (table) => {
    expect(Object.keys(words[table]).sort()).toEqual(Object.keys(vocabulary[table]).sort())
    expect(Object.values(words[table]).filter((it) => it.trim() === '')).toEqual([])
  })
})

describe.each(each)('%s', (language) => {
  const words = drafts[language]
  const mine = new Map(textsOf(words))

  it('falls back to English nowhere', () => {
    const same = textsOf(en).filter(([place, text]) => /\p{L}/u.test(text) && mine.get(place) === text)
    expect(same).toEqual([])
    expect([...mine.keys()].filter((it) => it !== '.draft').sort()).toEqual(
      textsOf(en)
        .map(([place]) => place)
        .sort(),
    )
  })

  it('says one thing in one way: no two facts, grounds or duties share their words', () => {
    for (const table of tables) expect(new Set(Object.values(words[table])).size, table).toBe(Object.keys(words[table]).length)
  })

  it('keeps every hole that English has', () => {
    const holes = (text: string | undefined): number => (text ?? '').split('§').length
    expect(textsOf(en).filter(([place, text]) => holes(text) !== holes(mine.get(place)))).toEqual([])
  })

  const engine = compile([...allRulePacks, baseline, permissiveLaw])
  const rules = new Set([...allRulePacks, baseline, permissiveLaw].flatMap((it) => it.rules.map(({ says }) => says.replace(/\.$/, ''))))
  const english = textsOf(en)
    .filter(([place]) => /^\.(grounds|reasons|routes|facts|duties|events)\./.test(place))
    .map(([, text]) => text)
  const expectOwnWords = (decision: Decision, form: 'paragraph' | 'line'): void => {
    const text = explain(decision, { language: words, form })
    const [first, ...rest] = text.split('\n')
    expect(first).toBe(words.draft)
    const told = rest.join('\n')
    expect(told).not.toMatch(/undefined|\[object|null| {2}|\(\)/)
    // What rules say is quoted, and nothing outside the quotes is English.
    for (const [quoted] of told.matchAll(quotes[language])) {
      const inside = quoted.slice(1, -1).trim()
      expect(rules.has(inside) || Object.values<string>(words.outcomes).includes(inside), inside).toBe(true)
    }
    const bare = told.replace(quotes[language], '')
    for (const it of [...english, ...rules]) expect(bare.includes(it), it).toBe(false)
  }

  it('tells any decision in its own words, and quotes what rules say', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const decision = decide(engine, question)
        expectOwnWords(decision, 'paragraph')
        expectOwnWords(decision, 'line')
      }),
      { numRuns: 150, seed: 27 },
    )
  })

  it('tells every outcome, ground, reason, route, event and duty, in both forms', () => {
    const [base] = decide(compile([lawPack([opens])]), questionOf(['phone-number'], { instrument: 'other-production-order' })).items
    const told = (more: Partial<ItemDecision>, form: 'paragraph' | 'line'): string =>
      explain({ items: [{ ...base, ...more }] } as unknown as Decision, { language: words, form })
    const rule = { pack: 'xx/example-act', version: '1', rule: '1', cite: 'Example Act, § 1', says: 'It says so.' }
    for (const form of ['paragraph', 'line'] as const) {
      for (const [ground, text] of Object.entries(words.grounds))
        expect(told({ outcome: 'decline', ground } as never, form)).toContain(text)
      for (const [reason, text] of Object.entries(words.reasons)) expect(told({ outcome: 'refer', reason } as never, form)).toContain(text)
      for (const [route, text] of Object.entries(words.routes)) expect(told({ outcome: 'redirect', route } as never, form)).toContain(text)
      for (const [event, text] of Object.entries(words.events))
        expect(told({ outcome: 'hold', holds: [{ event, orAfter: { days: 10 }, noSlack: true, rule }] } as never, form)).toContain(text)
      for (const [outcome, text] of Object.entries(words.outcomes))
        if (form === 'line') expect(told({ outcome } as never, form)).toContain(text)
    }
    for (const [duty, text] of Object.entries(words.duties))
      if (duty !== 'obtain-approval') {
        const inPlay = (more: object): string => told({ duties: [{ duty, state: 'firing', rule, ...more }] } as never, 'paragraph')
        expect(inPlay({ within: { days: 10 } })).toContain(`${text}${words.within(`10 ${words.units.days[2]}`)} (`)
        expect(inPlay({ within: { hours: 1 } })).toContain(`${text}${words.within(`1 ${words.units.hours[0]}`)} (`)
        expect(inPlay({ within: 'without-undue-delay' })).toContain(`${text}${words.withoutUndueDelay} (`)
        expect(inPlay({ within: 'as-ordered' })).toContain(`${text}${words.asOrdered} (`)
        expect(inPlay({ for: { days: 60 } })).toContain(`${text}${words.during(`60 ${words.units.days[1]}`)} (`)
        expect(inPlay({ state: 'possible', within: { days: 1 } })).toContain(`${words.sections.possibly}${words.colon}${text} (`)
      }
  })

  it('says so where nothing is asked', () => {
    expect(explain(decide(engine, questionOf([])), { language: words })).toBe(`${words.draft ?? ''}\n\n${words.answers.nothing}`)
  })
})

// One of each in full, as a reader sees it.
it('reads so', () => {
  const rule = law({ id: 'duty', effect: 'oblige', duty: 'disclose', within: { days: 10 }, startsAt: 'receipt' })
  const decision = decide(compile([lawPack([opens, rule])]), questionOf(['phone-number'], { instrument: 'other-production-order' }))
  expect(explain(decision, { language: fr })).toBe(
    'Projet de texte rédigé par une machine, relu par personne.\n\nNuméro de téléphone : communication possible. « It says so » (Example Act, § opens). Une personne désignée doit approuver avant toute sortie de données. À faire : communiquer les données dans un délai de 10 jours (§ duty).',
  )
  expect(explain(decision, { language: de })).toBe(
    'Maschinell erstellter Entwurf, von niemandem geprüft.\n\nTelefonnummer: Herausgabe möglich. „It says so“ (Example Act, § opens). Eine benannte Person muss zustimmen, bevor etwas hinausgeht. Zu tun: die Daten herausgeben innerhalb von 10 Tagen (§ duty).',
  )
  expect(explain(decision, { language: de, form: 'line' })).toBe(
    'Maschinell erstellter Entwurf, von niemandem geprüft.\nTelefonnummer: herausgeben: nach einer Zustimmung [Example Act, § opens]',
  )
})
