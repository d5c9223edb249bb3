import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import type { LawPack } from '../../src/rules/index.ts'
import { type Entitlement, whoMayGetWhat } from '../../src/rules/matrix/who-may-get-what.ts'
import { type AuthorityKind, type Country, type DataItem, instruments } from '../../src/vocabulary/index.ts'
import { type Category, type Difference, differencesFromNotes, type Point } from './differences-from-notes.ts'
import { leftOutOfTheNotes, notesInstruments } from './notes-instruments.ts'

/*
 * What the packs say about who may get what, beside the research notes from which work on them began. Where they differ a table says why, and names the rule and the record of how the law was read.
 * A difference that is not in the table fails, and so does one that is there and is none any more.
 */

interface Note {
  readonly issuer: 'police' | 'prosecutor' | 'judge' | 'court' | 'administrative'
  readonly instrument: string | null
  readonly voluntary: boolean
}
interface Notes {
  readonly states: Readonly<
    Partial<Record<Country, { readonly tier: 'standard' | 'enhanced_review' | 'refuse'; readonly defaultAuthority: Readonly<Partial<Record<string, Note>>>; readonly identifyFromIp: Note | null }>>
  >
}

const here = import.meta.dirname
const notes = JSON.parse(readFileSync(join(here, 'default-authority.json'), 'utf8')) as Notes
const states = Object.entries(notes.states) as (readonly [Country, NonNullable<Notes['states'][Country]>])[]

/** The day of the latest edition, as in the documents. */
const on = allRulePacks.map((it) => it.version).toSorted().at(-1) as `${number}-${number}-${number}`
const matrices = new Map(states.map(([state]) => [state, whoMayGetWhat(allRulePacks, { state, on })]))

/** One item stands for each category. */
const asked: Readonly<Record<Category, { readonly item: DataItem; readonly target: Entitlement['target'] }>> = {
  subscriber: { item: 'person-name', target: 'account' },
  payment: { item: 'payment-instrument', target: 'account' },
  ip_registration: { item: 'registration-ip', target: 'account' },
  ip_access_log: { item: 'session-ip-log', target: 'account' },
  traffic: { item: 'interaction-log', target: 'account' },
  content: { item: 'message-content', target: 'account' },
  identifyFromIp: { item: 'person-name', target: 'ip-endpoint' },
}

/** The lower the number, the less it takes. */
const ranks: Readonly<Record<AuthorityKind, number>> = {
  'police': 0, 'administrative': 0, 'investigating-authority': 0, 'intelligence': 0, 'grand-jury': 0, 'other': 0,
  'prosecutor': 1,
  'judge': 2, 'court': 2, 'investigating-judge': 2,
}
const lowest = (of: readonly Entitlement[]): number => Math.min(...of.map((it) => ranks[it.authority]))
const sameKind = (note: Note, { authority }: Entitlement): boolean => (ranks[note.issuer] === 2 ? ranks[authority] === 2 : authority === note.issuer)

interface Compared {
  readonly state: Country
  readonly category: Category
  readonly note: Note
  /** What may be disclosed of that category; where the notes mean what binds, not what may be given voluntarily. */
  readonly entries: readonly Entitlement[]
  readonly differs: readonly Point[]
}

function compare(state: Country, category: Category, note: Note, matrix: readonly Entitlement[] = matrices.get(state) ?? []): Compared {
  const { item, target } = asked[category]
  const entries = matrix.filter(
    (it) =>
      it.item === item && it.target === target && instruments[it.instrument].act === 'disclose' && !leftOutOfTheNotes.includes(it.instrument) && (note.voluntary || it.atBest === 'binding'),
  )
  const own = entries.filter((it) => note.instrument !== null && (notesInstruments[note.instrument] ?? []).includes(it.instrument) && sameKind(note, it))
  const differs: Point[] = []
  if (lowest(entries) !== ranks[note.issuer]) differs.push('issuer')
  if (note.instrument !== null && own.length === 0) differs.push('instrument')
  if (own.some((it) => (it.atBest === 'voluntary') !== note.voluntary)) differs.push('voluntary')
  return { state, category, note, entries, differs }
}

const compared = states.flatMap(([state, { defaultAuthority, identifyFromIp }]) =>
  Object.entries({ ...defaultAuthority, ...(identifyFromIp && { identifyFromIp }) }).map(([category, note]) => compare(state, category as Category, note)),
)

const listed = (state: Country, category: Category): readonly Difference[] => differencesFromNotes.filter((it) => it.state === state && it.category === category)
const named = (it: { readonly state: Country; readonly category: Category }): string => `${it.state} ${it.category}`

it('the notes are about the States that have packs of their own', () => {
  const own = new Set(allRulePacks.flatMap((it) => (it.territory.length === 1 ? it.territory : [])))
  expect(states.map(([state]) => state)).toEqual([...own].toSorted())
})

it('every instrument of the notes has a name here, of its own State, and no other has one', () => {
  const inNotes = new Set(compared.flatMap(({ note }) => note.instrument ?? []))
  expect(Object.keys(notesInstruments)).toEqual([...inNotes].toSorted())
  for (const { state, note } of compared) {
    for (const it of note.instrument === null ? [] : notesInstruments[note.instrument]!) {
      expect(it.startsWith(`${state.toLowerCase()}/`), it).toBe(true)
      expect(instruments[it].act, it).toBe('disclose')
    }
  }
})

describe('a State that the notes would refuse', () => {
  const refused = states.filter(([, it]) => it.tier === 'refuse')

  it.each(refused.map(([state]) => state))('%s is given nothing by its own law either', (state) => {
    expect(matrices.get(state)).toEqual([])
  })

  it('has no authority in the notes, and every other State has', () => {
    expect(refused.map(([state]) => state)).toEqual(states.flatMap(([state, it]) => (Object.keys(it.defaultAuthority).length === 0 && it.identifyFromIp === null ? [state] : [])))
    expect(refused.length).toBe(4)
  })
})

describe('the lowest authority, its instrument, and whether it binds', () => {
  it.each(compared.map((it) => [named(it), it] as const))('%s', (_name, { state, category, note, entries, differs }) => {
    const told = entries.filter((it) => ranks[it.authority] === lowest(entries)).map((it) => `${it.authority} by ${it.instrument} (${it.how})`)
    expect(listed(state, category).flatMap((it) => it.differs).toSorted(), `the notes: ${note.issuer} by ${note.instrument ?? 'nothing'}; the packs: ${told.join(', ') || 'nobody'}`).toEqual(differs.toSorted())
  })

  it('is the same as in the notes for most, which is printed', () => {
    const equal = compared.filter((it) => it.differs.length === 0)
    const confirmed = equal.filter(({ note, entries }) => entries.some((it) => ranks[it.authority] === ranks[note.issuer] && it.how !== 'unverified'))
    const because = [...new Set(differencesFromNotes.map((it) => it.because))].map((it) => `${differencesFromNotes.filter((of) => of.because === it).length} ${it}`)
    console.info(
      `${compared.length} entries of the notes: ${confirmed.length} equal and confirmed, ${equal.length - confirmed.length} equal and unconfirmed, ${compared.length - equal.length} different (rows of the table: ${because.join(', ')})`,
    )
    expect(equal.length).toBeGreaterThan(compared.length * 0.75)
  })

  it('the table is about entries that there are, and tells of each point once', () => {
    const points = differencesFromNotes.flatMap((it) => it.differs.map((point) => `${named(it)} ${point}`))
    expect(points.filter((it, index) => points.indexOf(it) !== index)).toEqual([])
    expect(differencesFromNotes.map(named).filter((it) => !compared.map(named).includes(it))).toEqual([])
  })
})

describe('the source of a difference', () => {
  const decisions = readdirSync(join(here, '../../docs/decisions'))
  const ruleOf = (name: string) => {
    const [id = '', rule = ''] = name.split(' ')
    return allRulePacks.find((it) => it.id === id)?.rules.find((it) => it.id === rule)
  }
  const told = differencesFromNotes.map((it) => [`${named(it)}: ${it.differs.join(', ')}`, it] as const)

  it.each(told)('%s is a rule of that State in force, and a record of how it was read', (_name, { state, why, rules, decision }) => {
    expect(rules.length).toBeGreaterThan(0)
    for (const it of rules) {
      const rule = ruleOf(it)
      expect(rule, `no rule ${it}`).toBeDefined()
      expect(it.startsWith(`${state.toLowerCase()}/`), it).toBe(true)
      expect(rule!.from <= on && (rule!.until === undefined || rule!.until > on), `${it} is not in force`).toBe(true)
    }
    expect(decisions.filter((it) => it.startsWith(decision))).toHaveLength(1)
    expect(why).toMatch(/^[A-Z].*\.$/)
  })

  it.each(told.filter(([, it]) => it.because === 'wrong' || it.because === 'coarse'))('%s: the notes are corrected by rules that were read', (_name, { rules }) => {
    expect(rules.filter((it) => ruleOf(it)?.confidence !== 'verified')).toEqual([])
  })

  // Taken as the notes would have them, either narrowly or widely, the rules lead to what the notes say.
  it.each(told.filter(([, it]) => it.because === 'unconfirmed'))('%s hangs on rules that nobody confirmed', (_name, { state, category, differs, rules }) => {
    expect(rules.filter((it) => ruleOf(it)?.confidence !== 'unverified')).toEqual([])
    const { note } = compared.find((it) => it.state === state && it.category === category)!
    const left = (['narrowly', 'widely'] as const).map((way) => compare(state, category, note, whoMayGetWhat(taken(rules, way), { state, on })).differs.filter((it) => differs.includes(it)))
    expect(left).toContainEqual([])
  })

  it.each(told.filter(([, it]) => it.because === 'unread'))('%s: nothing that is open there was confirmed', (_name, { state, category, rules }) => {
    expect(rules.filter((it) => ruleOf(it)?.confidence !== 'unverified')).toEqual([])
    const { entries } = compared.find((it) => it.state === state && it.category === category)!
    expect(entries.filter((it) => it.how !== 'unverified')).toEqual([])
    expect(entries.length).toBeGreaterThan(0)
  })
})

/** The packs with some rules made certain or left out: a permit is left out where the law is taken narrowly, anything that stands in the way where it is taken widely. */
function taken(rules: readonly string[], way: 'narrowly' | 'widely'): readonly LawPack[] {
  return allRulePacks.map((pack) => ({
    ...pack,
    rules: pack.rules.flatMap((it) => {
      if (!rules.includes(`${pack.id} ${it.id}`)) return [it]
      return (it.effect === 'permit') === (way === 'widely') ? [{ ...it, confidence: 'verified' as const }] : []
    }),
  }))
}
