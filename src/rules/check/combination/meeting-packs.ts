import { isLawPack } from '../../reference/judging/judge-rules.ts'
import { type Country, countries } from '../../../vocabulary/countries.ts'
import type { LawPack, Role, RulePack } from '../../define-pack/pack.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import { intersection } from '../diagram/truth.ts'
import { yes } from '../reading/code.ts'
import { governsDiagram } from '../reading/rule-readings.ts'
import { mentionsOf } from '../space/mentions.ts'
import { spaceOf } from '../space/space-of.ts'

/** So many laws are also looked at all at once, as if each could matter to each request. */
const allAtOnce = 16

/**
 * The law packs that can meet in one request: each pair of which one lets somebody ask while the other says whether we may give; and all that can have a
 * say together. These are all laws where they are few; where they are many, those of each two States, since a law that governs neither side says nothing.
 * Two packs whose fields never overlap have nothing to say to each other.
 */
export function meetingPacks(packs: readonly RulePack[]): readonly (readonly LawPack[])[] {
  const laws = packs.filter(isLawPack)
  const meets = meetingIn(laws)
  const pairs = laws.flatMap((ask) => laws.flatMap((give) => (meets(ask, give) ? [ask === give ? [ask] : [ask, give]] : [])))
  const together = laws.length <= allAtOnce ? [laws] : setsByStates(laws, meets)
  const sets = new Map<string, readonly LawPack[]>()
  for (const set of [...together, ...pairs]) sets.set(keyOf(set), sets.get(keyOf(set)) ?? set)
  return [...sets.values()].filter((it) => it.length > 0)
}

type Meets = (ask: LawPack, give: LawPack) => boolean

/** Whether the fields of two laws overlap, where one asks and the other gives. Only what they govern is looked at, not their rules. */
function meetingIn(laws: readonly LawPack[]): Meets {
  const space = spaceOf(mentionsOf(laws.map((it) => ({ ...it, rules: [], terms: {} }))))
  const { diagrams } = space
  const fields = (role: Role): ReadonlyMap<LawPack, Diagram> =>
    new Map(
      laws.map((it) => [
        it,
        it.roles.some((own) => own === role)
          ? diagrams.map(governsDiagram(it, role, space), (code) => (code === yes ? 1 : 0))
          : diagrams.leaf(0),
      ]),
    )
  const [asking, giving] = [fields('ask'), fields('give')]
  const nowhere = diagrams.leaf(0)
  return (ask, give) => diagrams.combine(intersection, asking.get(ask) ?? nowhere, giving.get(give) ?? nowhere) !== nowhere
}

/** For each two States the laws of the one that asks and those of the other that meet one of them. */
function setsByStates(laws: readonly LawPack[], meets: Meets): readonly (readonly LawPack[])[] {
  const ofState = (role: Role, state: Country): readonly LawPack[] =>
    laws.filter((it) => it.roles.some((own) => own === role) && it.territory.includes(state))
  const classes = (role: Role): readonly (readonly LawPack[])[] => [
    ...new Map(countries.map((it) => ofState(role, it)).map((it) => [keyOf(it), it])).values(),
  ]
  return classes('ask').flatMap((ask) =>
    classes('give').map((give) => [...new Set([...ask, ...give.filter((it) => ask.some((asking) => meets(asking, it)))])]),
  )
}

const keyOf = (packs: readonly LawPack[]): string =>
  packs
    .map((it) => it.id)
    .sort()
    .join(' ')
