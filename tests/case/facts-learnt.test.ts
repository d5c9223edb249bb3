import { describe, expect, it } from 'vitest'
import { applyEvent } from '../../src/case/apply-event.ts'
import { type CaseEvent, newCase } from '../../src/case/case-event.ts'
import { factsLearnt } from '../../src/case/facts-learnt.ts'
import type { Facts } from '../../src/vocabulary/facts.ts'

const undated: Facts = { instrument: 'ua/temporary-access-ruling', issuingState: 'UA', addresseeState: 'UA' }
const known: Facts = { ...undated, orderAgeDays: 1 }
const at = '2026-09-16T13:00:00+02:00'
const says = (value: 'yes' | 'no', by = 'A. Example'): CaseEvent => ({
  kind: 'finding',
  fact: 'orderStillStands',
  value,
  reason: 'the file',
  by,
  at,
})
const corrected: CaseEvent = { kind: 'clarification-answered', request: {}, by: 'A. Example', at }
const asked: CaseEvent = { kind: 'clarification-asked', by: 'A. Example', at }

describe('whether an order still stands', () => {
  it.each<readonly [string, readonly CaseEvent[], 'yes' | 'no' | undefined, 'as it is' | 'nobody knows']>([
    ['nobody said', [], undefined, 'as it is'],
    ['somebody found that it does', [says('yes')], 'yes', 'as it is'],
    ['somebody found that it does not', [says('no')], 'no', 'as it is'],
    ['the same person found otherwise since', [says('no'), says('yes')], 'yes', 'as it is'],
    ['two people disagree', [says('no'), says('yes', 'B. Other')], undefined, 'nobody knows'],
    ['two people disagree, the other way round', [says('yes', 'B. Other'), says('no')], undefined, 'nobody knows'],
    ['two people disagreed, and one gave way', [says('no'), says('yes', 'B. Other'), says('yes')], 'yes', 'as it is'],
    ['it was called over before the request was corrected', [says('no'), corrected], undefined, 'nobody knows'],
    ['it was called over before a second correction', [says('no'), corrected, asked, corrected], undefined, 'nobody knows'],
    ['it was doubted before the request was corrected', [says('no'), says('yes', 'B. Other'), corrected], undefined, 'nobody knows'],
    ['it was found to stand before the request was corrected', [says('yes'), corrected], undefined, 'as it is'],
    ['somebody took it back before the request was corrected', [says('no'), says('yes'), corrected], undefined, 'as it is'],
    ['the correction was found to stand', [says('no'), corrected, says('yes', 'B. Other')], 'yes', 'as it is'],
    ['the correction was called over too', [says('no'), corrected, says('no', 'B. Other')], 'no', 'as it is'],
    ['only a letter went out', [says('no'), asked], 'no', 'as it is'],
  ])('where %s', (_name, events, stands, state) => {
    const facts = factsLearnt(known, events.reduce(applyEvent, newCase))
    expect(facts.orderStillStands).toBe(stands)
    expect(facts.orderAgeDays).toBe(1)
    expect(facts.orderState).toBe(state === 'as it is' ? undefined : null)
  })

  it('makes nothing else known', () => {
    expect('orderAgeDays' in factsLearnt(undated, newCase)).toBe(false)
    expect(factsLearnt(undated, [says('no')].reduce(applyEvent, newCase))).toEqual({ ...undated, orderStillStands: 'no' })
  })
})
