import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cheapestPoint, type Point } from '../../../src/rules/check/diagram/cheapest-point.ts'
import type { Diagram } from '../../../src/rules/check/diagram/diagrams.ts'
import { onlyWhere } from '../../../src/rules/check/diagram/only-where.ts'
import { reachable } from '../../../src/rules/check/diagram/reachable.ts'
import { difference, intersection, isIn, unequal, union } from '../../../src/rules/check/diagram/truth.ts'
import { withValue } from '../../../src/rules/check/diagram/with-value.ts'
import { mentionsOf } from '../../../src/rules/check/space/mentions.ts'
import { type Space, spaceOf } from '../../../src/rules/check/space/space-of.ts'
import { law, lawPack, opens } from '../../support/synthetic-packs.ts'

/*
 * The model: a set of points as the plain list of those in it. The space has a fact that the sender can change, one that they cannot, dates of
 * issue, and everything that every space has.
 */

const rules = [
  opens,
  law({ id: 'a', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'yes', item: 'location' } }),
  law({ id: 'b', effect: 'forbid', ground: 'outside-scope', when: { languageAccepted: 'no' }, from: '2020-01-01' }),
]
const makeSpace = (): Space => spaceOf(mentionsOf([lawPack(rules, { judgedBy: 'issuedOn', governs: {} })]))
const { variables } = makeSpace()
type Place = readonly number[]
const places = variables.reduce<readonly Place[]>((all, { values }) => all.flatMap((it) => values.map((_, value) => [...it, value])), [[]])

/** Some variables with one value each: the points that have them. */
type Box = readonly (readonly [level: number, value: number])[]
const aBox: fc.Arbitrary<Box> = fc.uniqueArray(
  fc.nat(variables.length - 1).chain((level) => fc.nat(variables[level]!.values.length - 1).map((value) => [level, value] as const)),
  { selector: ([level]) => level, minLength: 1, maxLength: 4 },
)
const boxes = fc.array(aBox, { maxLength: 3 })
const inBox = (box: Box, place: Place): boolean => box.every(([level, value]) => place[level] === value)
const inAny = (list: readonly Box[], place: Place): boolean => list.some((it) => inBox(it, place))

const setOf = (space: Space, list: readonly Box[]): Diagram =>
  list
    .map((box) => box.reduce((set, [level, value]) => onlyWhere(space, set, level, value), space.diagrams.leaf(1)))
    .reduce((a, b) => space.diagrams.combine(union, a, b), space.diagrams.leaf(0))
const listed = ({ diagrams }: Space, set: Diagram): readonly Place[] =>
  places.filter((place) => isIn(diagrams.valueOf(place.reduce((at, value, level) => diagrams.child(at, level, value), set))!))

it('sets are put together as the lists of their points are', () => {
  const space = makeSpace()
  const { diagrams } = space
  fc.assert(
    fc.property(boxes, boxes, (a, b) => {
      const [left, right] = [setOf(space, a), setOf(space, b)]
      const both = (on: (inA: boolean, inB: boolean) => boolean) => places.filter((it) => on(inAny(a, it), inAny(b, it)))
      expect(listed(space, left)).toEqual(both((inA) => inA))
      expect(listed(space, diagrams.combine(union, left, right))).toEqual(both((inA, inB) => inA || inB))
      expect(listed(space, diagrams.combine(intersection, left, right))).toEqual(both((inA, inB) => inA && inB))
      expect(listed(space, diagrams.combine(difference, left, right))).toEqual(both((inA, inB) => inA && !inB))
      expect(listed(space, diagrams.combine(unequal, left, right))).toEqual(both((inA, inB) => inA !== inB))
    }),
    { numRuns: 50, seed: 1543 },
  )
})

it('where a variable has one value, a set is what its points with that value say', () => {
  const space = makeSpace()
  fc.assert(
    fc.property(boxes, fc.nat(variables.length - 1), fc.nat(20), (list, level, number) => {
      const value = number % variables[level]!.values.length
      const found = listed(space, withValue(space.diagrams, setOf(space, list), level, value))
      expect(found).toEqual(places.filter((it) => inAny(list, it.with(level, value))))
    }),
    { numRuns: 100, seed: 1543 },
  )
})

it('the point that is shown is one of those with the fewest known facts', () => {
  const space = makeSpace()
  const costOf = (point: Point): number => point.reduce((sum, { known, rank }) => sum + 1_000 * known + rank, 0)
  const pointAt = (place: Place): Point => place.map((value, level) => space.variables[level]!.values[value]!)
  fc.assert(
    fc.property(boxes, (list) => {
      const point = cheapestPoint(setOf(space, list), space, isIn)
      const costs = places.filter((it) => inAny(list, it)).map((it) => costOf(pointAt(it)))
      expect(point === undefined).toBe(costs.length === 0)
      if (point === undefined) return
      expect(costOf(point)).toBe(Math.min(...costs))
      const place = point.map((it, level) => space.variables[level]!.values.indexOf(it))
      expect(inAny(list, place)).toBe(true)
    }),
    { numRuns: 100, seed: 1543 },
  )
})

it('a point is reached by learning what is unknown and by supplying what the sender can change, and by nothing else', () => {
  const space = makeSpace()
  const canBecome = (level: number, from: number, to: number): boolean => {
    const { name, values } = space.variables[level]!
    const [now, then] = [values[from]!, values[to]!]
    if (now === then) return true
    if (name === 'dates') return now.dates!.issuedOn === null && now.dates!.receipt === then.dates!.receipt
    if (name === 'emergency') return now.world.emergency === undefined
    return name === 'languageAccepted' && now.world.languageAccepted !== 'yes'
  }
  fc.assert(
    fc.property(boxes, (list) => {
      const inSet = places.filter((it) => inAny(list, it))
      const expected = places.filter((from) => inSet.some((to) => to.every((value, level) => canBecome(level, from[level]!, value))))
      expect(listed(space, reachable(space, setOf(space, list)))).toEqual(expected)
    }),
    { numRuns: 40, seed: 1543 },
  )
})
