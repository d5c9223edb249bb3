import { type AuthorityKind, authorityKinds } from '../../vocabulary/authorities.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Country } from '../../vocabulary/countries.ts'
import { type DataItem, dataItems } from '../../vocabulary/data-items.ts'
import { type FactName, facts as factTable } from '../../vocabulary/facts.ts'
import { type Instrument, instruments } from '../../vocabulary/instruments.ts'
import { answerOf } from '../check/combination/answer.ts'
import { doorPatterns, engineAnswers } from '../check/combination/engine-answers.ts'
import type { Diagram, Operation } from '../check/diagram/diagrams.ts'
import { withValue } from '../check/diagram/with-value.ts'
import { type Space, spaceOf } from '../check/space/space-of.ts'
import { mentionsOf } from '../check/space/mentions.ts'
import type { Value } from '../check/space/variable.ts'
import type { LawPack } from '../define-pack/pack.ts'
import { inForceOn } from '../diff/in-force.ts'

/** That somebody may get something: with this instrument, at best. */
export interface Entitlement {
  readonly instrument: Instrument
  readonly item: DataItem
  /** What the request names: an account, whose data are wanted; or an IP address, behind which somebody is to be found. */
  readonly target: 'account' | 'ip-endpoint'
  /** Whose decision it takes: that of the authority, or of the one that validates it. */
  readonly authority: AuthorityKind
  /** `binding`: it may be demanded. `voluntary`: it may be given. `unverified`: a rule that nobody confirmed opens it, or stands against it. */
  readonly how: 'binding' | 'voluntary' | 'unverified'
  /** What it is if what nobody confirmed turns out as the authority would have it. */
  readonly atBest: 'binding' | 'voluntary'
}

/** What is known beside: nothing has happened since, and there is neither an emergency, nor danger in delay, nor a war. Anything else may be as it has to be. */
const ordinary: readonly (readonly [fact: FactName, value: string])[] = [
  ['emergency', 'no'],
  ['imminentDanger', 'no'],
  ['withoutPriorValidation', 'no'],
  ['martialLaw', 'no'],
  ['proceedings', 'criminal'],
  ...(Object.keys(factTable) as FactName[]).flatMap((name): (readonly [FactName, string])[] => {
    const definition = factTable[name]
    return 'absent' in definition ? [[name, definition.absent]] : []
  }),
]

/**
 * Reads off laws who may get what with which instrument, within one State, on one day, in ordinary criminal proceedings: for each instrument, item and
 * authority whether some request is answered, with every condition met that a request can meet. Nothing is sampled; policies play no part. What is open
 * to them only if all rules that nobody confirmed are right, or only if none of them is, is listed and says so.
 *
 * **Source** docs/checking-packs.md: the diagrams that prove claims about packs.
 */
export function whoMayGetWhat(
  packs: readonly LawPack[],
  { state, on }: { readonly state: Country; readonly on: CalendarDate },
): readonly Entitlement[] {
  const laws = inForceOn(
    packs.filter((it) => it.territory.includes(state)),
    on,
  ) as readonly LawPack[]
  const named = [...new Set(laws.flatMap(instrumentsOf))]
  if (named.length === 0) return []
  const space = spaceOf(
    mentionsOf(laws, [
      ...doorPatterns,
      ...asked,
      ...named.map((instrument) => ({ instrument })),
      { issuingState: state, addresseeState: state },
    ]),
  )
  // As things are; and if all that nobody confirmed is right, or if none of it is.
  const [asThingsAre, ifRight, ifWrong] = [laws, laws.map(allRight), laws.map(allWrong)].map((it) =>
    ordinarily(space, engineAnswers(it, space).toProvenSender, state),
  ) as [Diagram, Diagram, Diagram]
  return named.flatMap((instrument) => {
    const [is, right, wrong] = [asThingsAre, ifRight, ifWrong].map((it) =>
      foundOf(
        space,
        anywhere(
          space,
          at(space, it, 'instrument', ({ world }) => world.instrument === instrument),
        ),
      ),
    ) as [Found, Found, Found]
    return [...new Set([...right.keys(), ...wrong.keys()])].map((key): Entitlement => {
      const atBest = [right.get(key), wrong.get(key)].includes('binding') ? 'binding' : 'voluntary'
      // What is less as things are hangs on a rule that nobody confirmed.
      return { instrument, ...entryOf(key), how: is.get(key) === atBest ? atBest : 'unverified', atBest }
    })
  })
}

type Entry = Pick<Entitlement, 'item' | 'target' | 'authority'>
type Found = ReadonlyMap<string, Entitlement['atBest']>

const keyOf = ({ item, target, authority }: Entry): string => `${item} ${target} ${authority}`

function entryOf(key: string): Entry {
  const [item, target, authority] = key.split(' ')
  return { item, target, authority } as Entry
}

const allRight = (pack: LawPack): LawPack => ({ ...pack, rules: pack.rules.map((it) => ({ ...it, confidence: 'verified' })) })
const allWrong = (pack: LawPack): LawPack => ({ ...pack, rules: pack.rules.filter((it) => it.confidence === 'verified') })

/** Today, within a State, in an ordinary case. */
function ordinarily(space: Space, diagram: Diagram, state: Country): Diagram {
  const known = ordinary.reduce((sum, [fact, value]) => at(space, sum, fact, (it) => it.world[fact] === value), diagram)
  // The last of the days is that on which the order was issued and received.
  const today = (space.variables[space.levelOfDates]?.values ?? []).length - 1
  const dated = withValue(space.diagrams, known, space.levelOfDates, today)
  return at(space, dated, 'issuingState', ({ world }) => world.issuingState === state && world.addresseeState === state)
}

const items = Object.keys(dataItems) as DataItem[]
const authorities = Object.keys(authorityKinds) as AuthorityKind[]
const targets = ['account', 'ip-endpoint'] as const

/** What is told apart although no rule may, so that each has a place of its own. */
const asked = [
  ...items.map((item) => ({ item })),
  ...authorities.map((authorityKind) => ({ authorityKind })),
  ...factTable.validatedBy.domain.map((validatedBy) => ({ validatedBy })),
  ...targets.map((targetKind) => ({ targetKind })),
]

const instrumentsOf = (pack: LawPack): readonly Instrument[] => {
  const { governs } = pack
  const wanted = 'ask' in governs ? governs.ask : governs
  if (!pack.roles.includes('ask')) return []
  const isMeant = (it: Instrument): boolean => {
    const { instrument, instrumentFamily } = wanted as { readonly instrument?: unknown; readonly instrumentFamily?: unknown }
    return (
      (instrument === undefined || [instrument].flat().includes(it)) &&
      (instrumentFamily === undefined || [instrumentFamily].flat().includes(instruments[it].family))
    )
  }
  // A law that governs whatever comes has no instrument of its own.
  return 'instrument' in wanted || 'instrumentFamily' in wanted ? (Object.keys(instruments) as Instrument[]).filter(isMeant) : []
}

/** A function where a fact has a value; itself where no rule reads that fact. */
function at(space: Space, diagram: Diagram, fact: FactName, isMeant: (value: Value) => boolean): Diagram {
  const level = space.levelOfFact.get(fact) ?? -1
  const index = (space.variables[level]?.values ?? []).findIndex(isMeant)
  return index < 0 ? diagram : withValue(space.diagrams, diagram, level, index)
}

const strength = { none: 0, voluntary: 1, binding: 2 } as const

function strengthOf(code: number): number {
  const { row, reason } = answerOf(code)
  if (row === 8 || row === 10) return strength.binding
  return reason === 'voluntary' ? strength.voluntary : strength.none
}

const strongest: Operation = { on: Math.max }

/** The best answer that any values of the other variables lead to. What is kept stays a variable. */
function anywhere({ diagrams, levelOfFact, levelOfItem }: Space, diagram: Diagram): Diagram {
  const kept = new Set([levelOfItem, ...(['authorityKind', 'validatedBy', 'targetKind'] as const).map((it) => levelOfFact.get(it))])
  const memory = new Map<Diagram, Diagram>()
  const best = (it: Diagram): Diagram => {
    if (diagrams.valueOf(it) !== undefined) return it
    const known = memory.get(it)
    if (known !== undefined) return known
    const level = diagrams.levelOf(it)
    const kids = Array.from({ length: diagrams.arities[level] ?? 0 }, (_, index) => best(diagrams.child(it, level, index)))
    const made = kept.has(level) ? diagrams.node(level, kids) : kids.reduce((sum, kid) => diagrams.combine(strongest, sum, kid))
    memory.set(it, made)
    return made
  }
  return best(diagrams.map(diagram, strengthOf))
}

function foundOf(space: Space, best: Diagram): Found {
  const { diagrams, variables, levelOfItem } = space
  const found = new Map<string, Entitlement['atBest']>()
  for (const [index, { item }] of (variables[levelOfItem]?.values ?? []).entries()) {
    if (item === undefined) continue
    const ofItem = withValue(diagrams, best, levelOfItem, index)
    for (const target of targets) {
      const ofTarget = at(space, ofItem, 'targetKind', ({ world }) => world.targetKind === target)
      const answer = (authority: AuthorityKind, validatedBy: string): number => {
        const ofAuthority = at(space, ofTarget, 'authorityKind', ({ world }) => world.authorityKind === authority)
        return diagrams.valueOf(at(space, ofAuthority, 'validatedBy', ({ world }) => world.validatedBy === validatedBy)) ?? strength.none
      }
      for (const authority of authorities) {
        const alone = answer(authority, 'none')
        // A validation counts where it adds something.
        const validating = authorities.map((it) => (answer(it, authority) > answer(it, 'none') ? answer(it, authority) : strength.none))
        const reached = Math.max(alone, ...validating)
        if (reached > strength.none) found.set(keyOf({ item, target, authority }), reached === strength.binding ? 'binding' : 'voluntary')
      }
    }
  }
  return found
}
