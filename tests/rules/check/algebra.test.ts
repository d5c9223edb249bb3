import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAlgebra } from '../../../src/rules/check/algebra/check-algebra.ts'
import { inputsOn, type Table, tableFields, tablePaths } from '../../../src/rules/check/algebra/table-paths.ts'
import { outcomeTable, type TableInput } from '../../../src/rules/reference/outcome-table.ts'
import { algebraClaims } from '../../support/algebra-claims.ts'

const everything = 216 * 216 * 36 * 3 * 3 * 4 * 3 * 3 * 3

/** What an input says of a field, or of that of a role. */
const at = (input: object, field: string): unknown =>
  field.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], input)

const toldOf = (table: Table): readonly (readonly [invariant: string, why: string])[] =>
  checkAlgebra(table).claims.flatMap(({ status, invariant, counterexample }) =>
    status === 'refuted' ? [[invariant, counterexample!.says.replace(/^The table answers [a-z]+ at row [0-9]+, /, '')]] : [],
  )

describe('the ways through the table of outcomes', () => {
  it('cover every input once', () => {
    expect(tablePaths(outcomeTable).reduce((sum, it) => sum + inputsOn(it), 0)).toBe(everything)
  })

  // A permit that compels is a permit.
  it('know six pairs of permit and compelling permit, whichever of the two is read first', () => {
    const pairs = (table: Table): readonly string[] =>
      tablePaths(table)
        .map(({ read }) => `${read.get('ask.permit')} ${read.get('ask.compelling')}`)
        .sort()
    const answer = { row: 1, outcome: 'verify' } as const
    const permitFirst: Table = ({ ask }) => (ask.permit === ask.compelling ? answer : answer)
    const compellingFirst: Table = ({ ask }) => (ask.compelling === ask.permit ? answer : answer)
    const six = ['no no', 'unknown no', 'unknown unknown', 'yes no', 'yes unknown', 'yes yes']
    expect([pairs(permitFirst), pairs(compellingFirst)]).toEqual([six, six])
  })

  it('cover every input once, whatever is read first', () => {
    const some = ['ask.permit', 'ask.compelling', 'ask.require', 'give.compelling', 'give.permit', 'closed', 'act']
    const answer = { row: 1, outcome: 'verify' } as const
    fc.assert(
      fc.property(fc.shuffledSubarray(some), (fields) => {
        const table: Table = (input) => {
          for (const field of fields) at(input, field)
          return answer
        }
        const paths = tablePaths(table)
        expect(paths.reduce((sum, it) => sum + inputsOn(it), 0)).toBe(everything)
        expect(new Set(paths.map(({ read }) => fields.map((it) => read.get(it)).join(' '))).size).toBe(paths.length)
        expect(paths.every(({ read }) => [...read].every(([field, value]) => tableFields.get(field)!.includes(value)))).toBe(true)
      }),
      { numRuns: 50, seed: 1543 },
    )
  })

  it('agree with the table on random inputs, each with exactly one path', () => {
    const paths = tablePaths(outcomeTable).map(({ read, answer }) => ({ read: [...read], answer }))
    const value = (field: string) => fc.constantFrom(...tableFields.get(field)!)
    const role = (name: string) =>
      fc
        .record({
          permit: value('ask.permit'),
          compelling: value('ask.compelling'),
          forbid: value(`${name}.forbid`),
          require: value(`${name}.require`),
          hold: value(`${name}.hold`),
        })
        .filter(({ permit, compelling }) => ['no', 'unknown', 'yes'].indexOf(compelling) <= ['no', 'unknown', 'yes'].indexOf(permit))
    const input = fc.record({
      act: value('act'),
      route: fc.oneof(fc.constant('right'), value('route')),
      sender: fc.oneof(fc.constant('sufficient'), value('sender')),
      ask: role('ask'),
      give: role('give'),
      policy: role('policy'),
      closed: value('closed'),
      dutyToAct: value('dutyToAct'),
      firstMissing: value('firstMissing'),
    })
    fc.assert(
      fc.property(input, (it) => {
        const own = paths.filter(({ read }) => read.every(([field, wanted]) => at(it, field) === wanted))
        expect(own).toHaveLength(1)
        expect(own[0]!.answer).toEqual(outcomeTable(it as unknown as TableInput))
      }),
      { numRuns: 300, seed: 1543 },
    )
  })
})

/** A table that takes one thing that a role says for something else; read as lazily as the table reads. */
const deafTo =
  (role: 'ask' | 'give' | 'policy', word: string, heard: string): Table =>
  (input) =>
    outcomeTable(
      new Proxy(input, {
        get: (target, key): unknown =>
          key === role
            ? new Proxy(target[role], { get: (said, name): unknown => (name === word ? heard : Reflect.get(said, name)) })
            : Reflect.get(target, key),
      }),
    )

describe('the algebra', () => {
  it('is proved for the table that is used', () => {
    const { claims, effort } = checkAlgebra(outcomeTable)
    expect(claims.map((it) => [it.invariant, it.status])).toEqual(algebraClaims.map((it) => [it, 'proved']))
    expect(effort.points).toBe(String(everything))
    for (const { level, severity, packs, says } of claims) {
      expect([level, severity, packs]).toEqual(['algebra', 'error', []])
      expect(says).toMatch(/^[A-Z].+\.$/)
    }
    expect(effort.nodes).toBe(tablePaths(outcomeTable).length)
  })

  const unstable = ['final-answers-are-stable', 'unverified-rules-decide-nothing'].map(
    (it) => [it, 'and learning more can turn it into refer.'] as const,
  )
  // Each wrong table differs from the right one in one thing.
  it.each<readonly [string, Table, readonly (readonly [string, string])[]]>([
    [
      'tells an unproven sender that a law forbids it',
      (input) =>
        input.sender === 'unproven' && input.route === 'right' && input.ask.forbid === 'yes'
          ? { row: 3, outcome: 'decline' }
          : outcomeTable(input),
      [['unproven-sender-learns-nothing', 'before the sender is proven.']],
    ],
    [
      'declines on a permit that may be there',
      (input) =>
        input.sender === 'sufficient' && input.route === 'right' && input.ask.permit === 'unknown'
          ? { row: 3, outcome: 'decline' }
          : outcomeTable(input),
      unstable,
    ],
    [
      'declines on a requirement that may not even apply',
      (input) =>
        input.sender === 'sufficient' && input.route === 'right' && input.ask.require === 'possible'
          ? { row: 3, outcome: 'decline' }
          : outcomeTable(input),
      unstable,
    ],
    [
      'declines on a paper that is missing',
      (input) =>
        input.sender === 'sufficient' && input.route === 'right' && input.give.require === 'missing'
          ? { row: 3, outcome: 'decline' }
          : outcomeTable(input),
      unstable,
    ],
    [
      'turns away who may still be proven',
      (input) => (input.sender === 'unproven' && input.route === 'right' ? { row: 2, outcome: 'decline' } : outcomeTable(input)),
      unstable,
    ],
    [
      'knows an outcome of its own',
      (input) => {
        const answer = outcomeTable(input)
        return answer.row === 8 ? { row: 8, outcome: 'wait' as 'hold' } : answer
      },
      [['exactly-one-outcome', 'which is no outcome, or not the only one.']],
    ],
    [
      'lets more leave under a policy that waits',
      (input) => {
        const answer = outcomeTable(input)
        return answer.row === 8 &&
          input.policy.hold === 'yes' &&
          input.ask.hold === 'no' &&
          input.give.hold === 'no' &&
          input.ask.compelling === 'yes' &&
          input.give.compelling === 'yes'
          ? { row: 10, outcome: input.act }
          : answer
      },
      [
        ['leaves-only-if-permitted', 'although not every verdict lets it.'],
        ['a-policy-only-narrows', 'and it would not without what the policy says.'],
      ],
    ],
    [
      'hands over what is to be kept',
      (input) => {
        const answer = outcomeTable(input)
        return answer.outcome === 'preserve' ? { row: 10, outcome: 'disclose' } : answer
      },
      [['keeping-never-discloses', 'which is not what the instrument asks for.']],
    ],
  ])('refutes a table that %s', (_name, table, expected) => {
    expect(toldOf(table)).toEqual(expected)
  })

  const notCalm = ['leaves-only-if-permitted', 'although not every verdict lets it.'] as const
  const notNarrow = ['a-policy-only-narrows', 'and it would not without what the policy says.'] as const
  it.each<readonly [string, Table, readonly (readonly [string, string])[]]>([
    ['a hold of our own State', deafTo('give', 'hold', 'no'), [notCalm]],
    ['a prohibition of their State', deafTo('ask', 'forbid', 'no'), [notCalm]],
    ['a requirement of our own State', deafTo('give', 'require', 'met'), [notCalm]],
    ['a prohibition by a policy', deafTo('policy', 'forbid', 'no'), [notCalm, notNarrow]],
    ['a requirement by a policy', deafTo('policy', 'require', 'met'), [notCalm, notNarrow]],
    ['a permit to ask that compels nobody', deafTo('ask', 'compelling', 'yes'), [notCalm]],
    ['a permit to give that compels nobody', deafTo('give', 'compelling', 'yes'), [notCalm]],
  ])('refutes a table that is deaf to %s', (_name, table, expected) => {
    expect(toldOf(table)).toEqual(expected)
  })

  it('shows the case with what was read, and nothing else', () => {
    const wrong: Table = (input) => (input.route === 'wrong' ? { row: 1, outcome: 'disclose' } : outcomeTable(input))
    const claim = checkAlgebra(wrong).claims.find((it) => it.invariant === 'leaves-only-if-permitted')!
    expect(claim.counterexample).toEqual({
      says: 'The table answers disclose at row 1, although not every verdict lets it.',
      verdicts: { route: 'wrong' },
    })
  })

  it('shows what was read in the order of its names', () => {
    const wrong: Table = ({ sender, route, act }) =>
      sender === 'refuted' && route === 'wrong' && act === 'preserve' ? { row: 1, outcome: 'disclose' } : { row: 1, outcome: 'verify' }
    const claim = checkAlgebra(wrong).claims.find((it) => it.invariant === 'unproven-sender-learns-nothing')!
    expect(Object.keys(claim.counterexample!.verdicts!)).toEqual(['act', 'route', 'sender'])
  })
})
