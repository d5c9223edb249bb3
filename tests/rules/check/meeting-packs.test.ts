import { expect, it } from 'vitest'
import { meetingPacks } from '../../../src/rules/check/combination/meeting-packs.ts'
import type { LawPack } from '../../../src/rules/index.ts'
import { countries } from '../../../src/vocabulary/index.ts'
import { lawPack, opens, policyPack } from '../../support/synthetic-packs.ts'

const families = ['other', 'us-process', 'e-evidence'] as const
const roles = [['ask', 'give'], ['ask'], ['give']] as const

/** Laws of many States, each about requests of one family, of which some only let ask and some only let give. */
const lawsOf = (count: number): readonly LawPack[] =>
  Array.from({ length: count }, (_, index) =>
    lawPack([opens], {
      id: `xx/law-${String(index)}`,
      // Two laws a State, and now and then a law of two.
      territory: [countries[index >> 1]!, ...(index % 5 === 0 ? [countries[20]] : [])],
      governs: { instrumentFamily: families[index % 3]! },
      roles: roles[index % 4 === 3 ? 0 : index % 4]!,
    }),
  )
const namesOf = (sets: readonly (readonly LawPack[])[]): readonly string[] =>
  [...new Set(sets.map((set) => [...new Set(set.map((it) => it.id))].sort().join(' ')))].filter((it) => it !== '').sort()

/** The model: each two laws that can meet; and all at once, or State by State. */
function byTrying(laws: readonly LawPack[]): readonly string[] {
  const plays = (it: LawPack, role: 'ask' | 'give'): boolean => (it.roles as readonly string[]).includes(role)
  const meets = (ask: LawPack, give: LawPack): boolean =>
    plays(ask, 'ask') && plays(give, 'give') && JSON.stringify(ask.governs) === JSON.stringify(give.governs)
  const pairs = laws.flatMap((ask) => laws.flatMap((give) => (meets(ask, give) ? [[ask, give]] : [])))
  const together = countries.flatMap((from) =>
    countries.map((to) => {
      const asking = laws.filter((it) => plays(it, 'ask') && it.territory.includes(from))
      const giving = laws.filter((it) => plays(it, 'give') && it.territory.includes(to))
      return [...asking, ...giving.filter((it) => asking.some((ask) => meets(ask, it)))]
    }),
  )
  return namesOf([...(laws.length <= 16 ? [laws] : together), ...pairs])
}

it.each([0, 1, 2, 7, 16, 17, 30])('%i laws meet as trying them finds, and policies meet nobody', (count) => {
  const laws = lawsOf(count)
  const sets = meetingPacks([...laws, policyPack([])])
  expect(namesOf(sets)).toEqual(byTrying(laws))
  // Each once.
  expect(sets).toHaveLength(namesOf(sets).length)
})
