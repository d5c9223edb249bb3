import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEvent } from '../../src/case/apply-event.ts'
import type { CaseEvent, CaseState } from '../../src/case/case-event.ts'
import { newCase } from '../../src/case/case-event.ts'
import { parseCaseEvent } from '../../src/case/parse-case-event.ts'

const act = { by: 'A. Example', at: '2026-09-16T13:00:00+02:00' }
const events: readonly CaseEvent[] = [
  { kind: 'finding', fact: 'persecution', value: 'no', reason: 'a sale of bicycles', ...act },
  { kind: 'establishment', fact: 'addressedEntity', value: 'ours', reason: 'the name has the town in it', ...act },
  { kind: 'establishment', fact: 'languageAccepted', value: 'yes', reason: 'a colleague reads Polish', ...act },
  { kind: 'approval', group: 'q1', items: ['person-name'], ...act },
  { kind: 'evidence', evidence: [{ about: 'person', verdict: 'verified', method: 'call-back' }], ...act },
  { kind: 'clarification-asked', ...act },
  { kind: 'clarification-answered', request: { form: 'epoc' }, ...act },
  { kind: 'enforcing-authority-answered', answer: 'no-refusal', ...act },
  { kind: 'withdrawal', ...act },
]
const codes = (input: unknown): readonly string[] => {
  const result = parseCaseEvent(input)
  return result.ok ? [] : result.issues.map((it) => it.code)
}

describe('parseCaseEvent', () => {
  it.each(events.map((it) => [it.kind, it] as const))('reads %s', (_, event) => {
    expect(parseCaseEvent(structuredClone(event))).toEqual({ ok: true, value: event, notes: [] })
  })

  it.each([
    ['nothing', undefined],
    ['a word', 'withdrawal'],
    ['an unknown kind', { kind: 'pardon', ...act }],
    ['nobody', { kind: 'withdrawal', at: act.at }],
    ['a blank name', { kind: 'withdrawal', by: '  ', at: act.at }],
    ['no offset', { kind: 'withdrawal', by: act.by, at: '2026-09-16T13:00:00' }],
    ['a finding without a reason', { kind: 'finding', fact: 'persecution', value: 'no', ...act }],
    ['a finding that is a fact', { kind: 'finding', fact: 'authenticity', value: 'sufficient', reason: 'because', ...act }],
    ['authenticity by decree', { kind: 'establishment', fact: 'authenticity', value: 'sufficient', reason: 'because', ...act }],
    [
      'a value that the fact does not have',
      { kind: 'establishment', fact: 'addressedEntity', value: 'perhaps', reason: 'because', ...act },
    ],
    ['an approval of nothing', { kind: 'approval', group: 'q1', items: [], ...act }],
    ['an approval of everything', { kind: 'approval', group: 'q1', items: ['*'], ...act }],
    ['a field too many', { kind: 'withdrawal', urgent: true, ...act }],
  ])('takes %s for no event', (_, input) => {
    expect(codes(input).length).toBeGreaterThan(0)
  })

  it('never throws, and repeats nothing', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
        fc.string({ minLength: 12 }),
        (value, secret) => {
          for (const input of [
            value,
            { kind: secret, by: secret, at: secret, [secret]: secret },
            { ...act, kind: 'finding', fact: secret, value },
          ]) {
            const result = parseCaseEvent(input)
            if (!result.ok) expect(JSON.stringify(result.issues)).not.toContain(JSON.stringify(secret).slice(1, -1))
          }
        },
      ),
    )
  })
})

describe('where a problem stands', () => {
  it.each([
    ['about', 'about'],
    ['verdict', 'verdict'],
    ['method', 'method'],
    ['by', 'by'],
    ['at', 'at'],
    ['nora@example.org', '*'],
  ])('a key of evidence that is not ours is not repeated: %s', (key, told) => {
    for (const kind of ['evidence', 'clarification-answered']) {
      const result = parseCaseEvent({ kind, request: {}, evidence: [{ [key]: 5 }], ...act })
      const places = result.ok ? [] : result.issues.map((it) => it.path.join('.'))
      expect(places).toContain(`evidence.0.${told}`)
      expect(JSON.stringify(result)).not.toContain('nora')
    }
  })
})

describe('applyEvent', () => {
  it('learns one thing at a time, and remembers who and when', () => {
    const state = events.reduce(applyEvent, newCase)
    const { learnt } = events.filter((it) => it.kind !== 'clarification-answered').reduce(applyEvent, newCase)
    expect(learnt.map((it) => [it.fact, it.value])).toEqual([
      ['persecution', 'no'],
      ['addressedEntity', 'ours'],
      ['languageAccepted', 'yes'],
      ['clarification', 'asked'],
      ['orderState', 'withdrawn'],
    ])
    expect(learnt.every((it) => it.by === act.by && it.at === act.at)).toBe(true)
    expect(state.log.map((it) => it.kind)).toEqual(events.map((it) => it.kind))
    expect(state.log.every((it) => it.by === act.by && it.at === act.at)).toBe(true)
  })

  it('drops approvals of a request that was corrected since', () => {
    const approved = applyEvent(newCase, { kind: 'approval', group: 'q1', items: ['person-name'], ...act })
    expect(approved.approvals).toHaveLength(1)
    expect(applyEvent(approved, { kind: 'clarification-answered', request: {}, ...act }).approvals).toEqual([])
  })

  it('forgets what was found about a request that was replaced, but not that it was withdrawn', () => {
    const found = { kind: 'finding', fact: 'persecution', value: 'no', reason: 'the file', ...act } as const
    const state = [found, { kind: 'withdrawal', ...act }, { kind: 'clarification-answered', request: {}, ...act }] as const
    expect(state.reduce<CaseState>(applyEvent, newCase).learnt.map((it) => it.fact)).toEqual(['orderState', 'clarification'])
  })

  it('remembers of a request that was replaced whether its order stood', () => {
    const found = { kind: 'finding', fact: 'orderStillStands', value: 'no', reason: 'the court said so', ...act } as const
    const state = [found, { kind: 'clarification-answered', request: {}, ...act }] as const
    expect(state.reduce<CaseState>(applyEvent, newCase).learnt.map((it) => [it.fact, it.value])).toEqual([
      ['orderStillStands', 'no'],
      ['clarification', 'answered'],
    ])
  })

  it('changes no state that it was given', () => {
    const before = structuredClone(newCase)
    for (const event of events) applyEvent(newCase, event)
    expect(newCase).toEqual(before)
  })
})
