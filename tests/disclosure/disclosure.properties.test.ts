import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Approval, authoriseDisclosure, packageDisclosure, prepareDisclosure } from '../../src/disclosure/index.ts'
import type { Decision, ItemDecision } from '../../src/rules/index.ts'
import { dataItems, outcomes } from '../../src/vocabulary/index.ts'
import { approvalBy, at, someDecision, someItem } from './some-decision.ts'

// FUZZ_RUNS=100000 for the long run.
const runs = Number(process.env.FUZZ_RUNS ?? 1000)

const words = ['person-name', 'email-address', 'session-ip-log', 'message-content', 'encryption-key'] as const
const names = ['Anna', 'anna ', 'Ben', ' ', 'Cem']
const hours = ['08', '09', '10', '11', '12']
const instant = fc.constantFrom(...hours.map((it) => `2026-11-04T${it}:00:00Z`))
const word = fc.constantFrom(...words)

const itemDecision: fc.Arbitrary<ItemDecision> = fc
  .tuple(
    word,
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('disclose' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(outcomes) as (keyof typeof outcomes)[])) },
    ),
    fc.constantFrom(0 as const, 1 as const, 2 as const),
  )
  .map(([item, outcome, approvals]) => someItem(item, { outcome, approvals, ...(outcome === 'decline' && { ground: 'not-permitted' }) }))
const decision: fc.Arbitrary<Decision> = fc
  .uniqueArray(itemDecision, { selector: (it) => it.item, minLength: 2, maxLength: 5 })
  .map((items) => someDecision(items))
const approval: fc.Arbitrary<Approval> = fc
  .tuple(fc.constantFrom(...names), fc.array(word, { minLength: 1, maxLength: 5 }), instant, fc.constantFrom('q1', 'q1', 'q1', 'q2'))
  .map(([by, items, given, group]) => approvalBy(by, items, { at: given, group }))

/** A record that could be one; what is in it can be found again. */
const nearRecord = fc
  .record({ item: word, targetId: fc.constantFrom('t1', 't2', 't3'), at: fc.option(instant, { nil: undefined }), secret: fc.uuid() })
  .map(({ secret, ...it }) => ({ ...it, value: { secret: `SECRET-${secret}` } }))
const hostile = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.constant(
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('SECRET-proxy')
        },
        ownKeys: () => {
          throw new Error('SECRET-proxy')
        },
      },
    ),
  ),
  nearRecord.map((it) => ({ ...it, more: it.value })),
  nearRecord.map((it) =>
    Object.defineProperty({ ...it }, 'value', {
      enumerable: true,
      get: () => {
        throw new Error('SECRET-getter')
      },
    }),
  ),
)
const answer = fc.array(fc.oneof({ weight: 3, arbitrary: nearRecord }, { weight: 1, arbitrary: hostile }), { minLength: 2, maxLength: 12 })

/** What may leave, said once more and slowly. */
function mayLeave(
  first: Decision,
  again: Decision,
  approvals: readonly Approval[],
  record: { item: string; targetId: string; at?: string | undefined },
): boolean {
  const item = first.items.find((it) => it.item === record.item)
  const now = again.items.find((it) => it.item === record.item)
  if (item?.outcome !== 'disclose' || now?.outcome !== 'disclose' || !Object.keys(dataItems).includes(record.item)) return false
  const content = record.item === 'message-content'
  const needs = (it: ItemDecision): number => (content && it.approvals === 0 ? 1 : it.approvals)
  if (needs(now) > needs(item)) return false
  const people = new Set<string>()
  for (const it of approvals)
    if (it.group === 'q1' && Date.parse(it.at) <= Date.parse(at) && it.by.trim() !== '' && (it.items as string[]).includes(record.item))
      people.add(it.by.trim().toLowerCase())
  if (people.size < needs(item)) return false
  if (record.targetId !== 't1' && record.targetId !== 't2') return false
  if (record.item === 'person-name' || record.item === 'email-address') return true
  const hour = record.at === undefined ? Number.NaN : Number(record.at.slice(11, 13))
  return hour >= 9 && hour < 11
}

describe('for any decision, approvals and answer of the store', () => {
  it('the package holds what all three name and nothing else, and no value stands anywhere else', { timeout: 3_600_000 }, async () => {
    let left = 0
    let stayed = 0
    await fc.assert(
      fc.asyncProperty(
        decision,
        fc.option(decision, { nil: undefined }),
        fc.array(approval, { maxLength: 6 }),
        answer,
        async (first, second, approvals, held) => {
          const again = second === undefined || approvals.length % 2 === 0 ? first : second
          const capability = authoriseDisclosure(first, approvals, at)
          const told: unknown[] = [capability]
          const texts: string[] = []
          if (capability.ok) {
            const prepared = await prepareDisclosure(capability.value, {
              targets: [
                { id: 't1', kind: 'account', identifier: 'SECRET-1' },
                { id: 't2', kind: 'account', identifier: 'SECRET-2' },
              ],
              window: { from: '2026-11-04T09:00:00Z', to: '2026-11-04T11:00:00Z' },
              records: () => Promise.resolve(held),
              decideAgain: () => again,
            })
            told.push(prepared.ok ? prepared.notes : prepared.issues)
            if (prepared.ok) {
              const packed = packageDisclosure(prepared.value, {
                orderReference: 'A',
                recipient: 'B',
                sender: 'C',
                createdAt: at,
                decisions: [again],
              })
              if (!packed.ok) throw new Error('not packed')
              texts.push(...packed.value.files.map((it) => it.text))
              told.push(packed.notes, packed.value.manifest, packed.value.contents)
              // Every record is told exactly one way.
              const count = Object.values(prepared.value.withheld).reduce((sum, it) => sum + it, 0) + prepared.value.records.length
              expect(count).toBe(held.length)
            }
          }
          const found = texts.join('').match(/SECRET-[0-9a-f-]+/g) ?? []
          const expected = held
            .filter((it): it is { item: string; targetId: string; at?: string; value: { secret: string } } => isNear(it))
            .filter((it) => mayLeave(first, again, approvals, it))
            .map((it) => it.value.secret)
          expect([...found].sort()).toEqual([...expected].sort())
          expect(JSON.stringify(told)).not.toContain('SECRET')
          left += found.length
          stayed += held.length - found.length
        },
      ),
      { numRuns: runs },
    )
    // Runs in which nothing ever leaves, or nothing ever stays, would prove nothing.
    expect(Math.min(left, stayed)).toBeGreaterThan(runs / 20)
  })
})

/** A record exactly as the store has to give it. */
function isNear(value: unknown): boolean {
  try {
    if (typeof value !== 'object' || value === null) return false
    const fields = Object.getOwnPropertyDescriptors(value) as Record<string, PropertyDescriptor | undefined>
    const inner: unknown = fields.value?.value
    return (
      Object.keys(fields).sort().join() === 'at,item,targetId,value' && typeof inner === 'object' && inner !== null && 'secret' in inner
    )
  } catch {
    return false
  }
}
