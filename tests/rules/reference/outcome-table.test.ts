import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Truth } from '../../../src/rules/index.ts'
import { outcomeTable, type RequireState, type RoleVerdict, type TableInput } from '../../../src/rules/reference/outcome-table.ts'
import { outcomes } from '../../../src/vocabulary/index.ts'

const truths: readonly Truth[] = ['yes', 'no', 'unknown']
const states: readonly RequireState[] = ['met', 'possible', 'missing', 'failed']
/** A permit that compels is a permit, so the second is never stronger than the first. */
const permits: readonly (readonly [Truth, Truth])[] = [
  ['yes', 'yes'],
  ['yes', 'unknown'],
  ['yes', 'no'],
  ['unknown', 'unknown'],
  ['unknown', 'no'],
  ['no', 'no'],
]
const closings = truths.flatMap((forbid) => states.flatMap((require) => truths.map((hold) => ({ forbid, require, hold }))))
const roles: readonly RoleVerdict[] = permits.flatMap(([permit, compelling]) => closings.map((it) => ({ permit, compelling, ...it })))

const calm: RoleVerdict = { permit: 'yes', compelling: 'yes', forbid: 'no', require: 'met', hold: 'no' }
const base: TableInput = {
  act: 'disclose',
  route: 'right',
  sender: 'sufficient',
  ask: calm,
  give: calm,
  policy: calm,
  closed: 'yes',
  dutyToAct: 'no',
  firstMissing: 'stated',
}

const quiet = (it: Pick<RoleVerdict, 'forbid' | 'require' | 'hold'>): boolean =>
  it.forbid === 'no' && it.require === 'met' && it.hold === 'no'
const leaves = ({ ask, give, policy }: TableInput): boolean =>
  ask.compelling === 'yes' && give.compelling === 'yes' && quiet(ask) && quiet(give) && quiet(policy)

describe('the table of outcomes', () => {
  it('lets an item leave if and only if every verdict of every role says so', () => {
    let wrong: TableInput | undefined
    let count = 0
    for (const ask of roles) {
      for (const give of roles) {
        for (const policy of closings) {
          for (const closed of truths) {
            const input = { ...base, ask, give, policy, closed }
            const { row, outcome } = outcomeTable(input)
            count += 1
            if ((outcome === 'disclose') !== leaves(input) || (outcome === 'disclose') !== (row === 10)) wrong ??= input
          }
        }
      }
    }
    expect(wrong).toBeUndefined()
    expect(count).toBe(216 * 216 * 36 * 3)
  }, 20_000)

  // The rows of the table, each with the least that makes it answer and everything below it that would have said something else.
  const no: Partial<RoleVerdict> = { permit: 'no', compelling: 'no' }
  const below = { give: { ...calm, ...no }, policy: { ...calm, hold: 'yes' } } as const
  it.each<readonly [string, Partial<TableInput>, readonly (string | number)[]]>([
    ['a wrong route', { route: 'wrong', sender: 'refuted' }, [1, 'redirect']],
    ['an unknown route', { route: 'unknown', sender: 'refuted' }, [1, 'verify']],
    ['a refuted sender', { sender: 'refuted', ask: { ...calm, forbid: 'yes' } }, [2, 'decline']],
    ['an unproven sender', { sender: 'unproven', ask: { ...calm, forbid: 'yes' } }, [2, 'verify']],
    ['an ask-forbid', { ask: { ...calm, forbid: 'yes' }, ...below }, [3, 'decline']],
    ['a failed ask-require', { ask: { ...calm, require: 'failed' }, ...below }, [3, 'decline']],
    ['no ask-permit under a closed law', { ask: { ...calm, ...no }, closed: 'yes', ...below }, [3, 'decline']],
    ['a policy-forbid', { policy: { ...calm, forbid: 'yes' }, give: below.give }, [4, 'decline']],
    ['a failed policy-require', { policy: { ...calm, require: 'failed' }, give: below.give }, [4, 'decline']],
    ['a policy-forbid against a duty', { policy: { ...calm, forbid: 'yes' }, dutyToAct: 'yes' }, [4, 'refer', 'policy-against-duty']],
    [
      'a policy-forbid against a possible duty',
      { policy: { ...calm, forbid: 'yes' }, dutyToAct: 'unknown' },
      [4, 'refer', 'policy-against-duty'],
    ],
    ['no ask-permit and nothing closed', { ask: { ...calm, ...no }, closed: 'no', give: below.give }, [5, 'refer', 'no-rule']],
    ['a give-forbid', { give: { ...calm, forbid: 'yes' } }, [6, 'refer', 'conflict-of-laws']],
    ['a failed give-require', { give: { ...calm, require: 'failed' } }, [6, 'refer', 'conflict-of-laws']],
    ['no give-permit', { give: { ...calm, ...no } }, [6, 'refer', 'conflict-of-laws']],
    ['our own step', { ask: { ...calm, require: 'missing', hold: 'yes' }, firstMissing: 'established' }, [7, 'verify']],
    ['the letter', { policy: { ...calm, require: 'possible', hold: 'yes' }, firstMissing: 'stated' }, [7, 'clarify']],
    ['the person', { give: { ...calm, forbid: 'unknown', hold: 'yes' }, firstMissing: 'finding' }, [7, 'refer', 'finding']],
    ['the lawyer', { give: { ...calm, permit: 'unknown', compelling: 'unknown' }, firstMissing: 'review' }, [7, 'refer', 'legal-review']],
    ['no ask-permit, and a law that may close', { ask: { ...calm, ...no }, closed: 'unknown' }, [7, 'clarify']],
    ['a hold', { policy: { ...calm, hold: 'yes' }, ask: { ...calm, compelling: 'no' } }, [8, 'hold']],
    ['a voluntary ask-permit', { ask: { ...calm, compelling: 'no' } }, [9, 'refer', 'voluntary']],
    ['a voluntary give-permit', { give: { ...calm, compelling: 'no' } }, [9, 'refer', 'voluntary']],
    ['nothing in the way', {}, [10, 'disclose']],
    ['nothing in the way of keeping', { act: 'preserve' }, [10, 'preserve']],
    ['nothing in the way of restricting', { act: 'restrict' }, [10, 'restrict']],
  ])('%s', (_name, otherwise, [row, outcome, reason]) => {
    expect(outcomeTable({ ...base, ...otherwise })).toEqual({ row, outcome, ...(reason !== undefined && { reason }) })
  })

  const role = fc.constantFrom(...roles)
  const input = fc.record({
    act: fc.constantFrom(...(['disclose', 'preserve', 'restrict'] as const)),
    route: fc.constantFrom(...(['right', 'right', 'right', 'wrong', 'unknown'] as const)),
    sender: fc.constantFrom(...(['sufficient', 'sufficient', 'sufficient', 'refuted', 'unproven'] as const)),
    ask: role,
    give: role,
    policy: fc.constantFrom(...closings),
    closed: fc.constantFrom(...truths),
    dutyToAct: fc.constantFrom(...truths),
    firstMissing: fc.constantFrom(...(['established', 'stated', 'finding', 'review'] as const)),
  })

  it('answers an act with that act or not at all, and an unproven sender in one of three ways', () => {
    fc.assert(
      fc.property(input, (it) => {
        const { outcome } = outcomeTable(it)
        if (['disclose', 'preserve', 'restrict'].includes(outcome)) expect(outcome).toBe(it.act)
        if (it.sender !== 'sufficient' || it.route !== 'right') expect(['redirect', 'verify', 'decline']).toContain(outcome)
      }),
      { numRuns: 20_000, seed: 1543 },
    )
  })

  /** What a verdict can become when more is learnt: a value that is known stays, a requirement that is missing may be met or fail. */
  const learnt = (it: Truth): fc.Arbitrary<Truth> => (it === 'unknown' ? fc.constantFrom(...truths) : fc.constant(it))
  const learntState = (it: RequireState): fc.Arbitrary<RequireState> =>
    it === 'possible' ? fc.constantFrom(...states) : it === 'missing' ? fc.constantFrom('missing', 'met', 'failed') : fc.constant(it)
  const learntClosing = (it: Pick<RoleVerdict, 'forbid' | 'require' | 'hold'>) =>
    fc.record({ forbid: learnt(it.forbid), require: learntState(it.require), hold: learnt(it.hold) })
  const learntRole = (it: RoleVerdict): fc.Arbitrary<RoleVerdict> =>
    fc
      .record({ permit: learnt(it.permit), compelling: learnt(it.compelling), closing: learntClosing(it) })
      .map(({ permit, compelling, closing }) => ({
        permit: compelling === 'yes' ? 'yes' : permit,
        compelling: permit === 'no' ? 'no' : compelling,
        ...closing,
      }))
      .filter(
        (next) =>
          (it.permit === 'unknown' || next.permit === it.permit) && (it.compelling === 'unknown' || next.compelling === it.compelling),
      )

  it('never takes back a final answer when more is learnt', () => {
    const twice = input.chain((before) =>
      fc
        .record({
          ask: learntRole(before.ask),
          give: learntRole(before.give),
          policy: learntClosing(before.policy),
          closed: learnt(before.closed),
          dutyToAct: learnt(before.dutyToAct),
          route:
            before.route === 'unknown'
              ? fc.constantFrom('right' as const, 'wrong' as const, 'unknown' as const)
              : fc.constant(before.route),
          sender: before.sender === 'unproven' ? fc.constantFrom('sufficient' as const, 'refuted' as const) : fc.constant(before.sender),
          firstMissing: fc.constantFrom(...(['established', 'stated', 'finding', 'review'] as const)),
        })
        .map((after) => [before, { ...before, ...after }] as const),
    )
    fc.assert(
      fc.property(twice, ([before, after]) => {
        const { outcome } = outcomeTable(before)
        if (outcomes[outcome].final) expect(outcomeTable(after).outcome).toBe(outcome)
      }),
      { numRuns: 50_000, seed: 1543 },
    )
  })
})
