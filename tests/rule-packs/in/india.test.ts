import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../src/foundation/calendar-date.ts'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { bnss } from '../../../src/rule-packs/in/bnss.ts'
import { crpc } from '../../../src/rule-packs/in/crpc.ts'
import { intermediaryRules } from '../../../src/rule-packs/in/intermediary-rules.ts'
import { itAct } from '../../../src/rule-packs/in/it-act.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { compile, decide } from '../../../src/rules/index.ts'
import { readPattern } from '../../../src/rules/reference/reading/read-pattern.ts'
import { worldOf } from '../../../src/rules/reference/reading/world.ts'
import type { DataItem } from '../../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { codeOrder, contents, direction, everything, ruleOrder, sanhitaOrder, series } from './india.ts'

const laws = compile(allRulePacks)
const careful = compile([...allRulePacks, baseline])
const answer = (asked: DataItem, facts: SomeFacts, engine = laws, issuedOn: CalendarDate = '2026-11-02') => decide(engine, questionOf([asked], facts, { issuedOn })).items[0]!

describe('the words of Indian law', () => {
  it.each([intermediaryRules, crpc, bnss])('$id takes for contents and for a series what the vocabulary does', ({ terms = {} }) => {
    const of = (term: string) => everything.filter((it) => readPattern({ term }, worldOf({}), it, terms).truth === 'yes')
    expect(of('contents')).toEqual(contents)
    expect(of('data-over-time')).toEqual(series)
  })

  it('are the same for a series under section 69', () => {
    expect(everything.filter((it) => readPattern({ term: 'data-over-time' }, worldOf({}), it, itAct.terms ?? {}).truth === 'yes')).toEqual(series)
  })
})

describe('contents', () => {
  it('never leave on a paper of the police', () => {
    for (const facts of [ruleOrder, codeOrder, sanhitaOrder, direction, { ...direction, emergency: 'yes' } as const]) {
      for (const issuedOn of ['2024-06-30', '2024-07-02', '2026-11-02'] as const) {
        for (const pendingAtRepeal of ['yes', 'no', undefined] as const) {
          for (const item of contents) {
            expect(answer(item, { ...facts, authorityKind: 'police', pendingAtRepeal }, laws, issuedOn).outcome, `${facts.instrument} of ${issuedOn}: ${item}`).not.toBe('disclose')
          }
        }
      }
    }
  })

  it('are weighed by a person where the policy says no and the law may say yes', () => {
    for (const facts of [ruleOrder, sanhitaOrder, direction]) {
      expect(answer('message-content', facts, careful), facts.instrument).toMatchObject({ outcome: 'refer', reason: 'policy-against-duty' })
    }
  })

  it('leave on the summons of a court, with approval', () => {
    expect(answer('message-content', { ...sanhitaOrder, authorityKind: 'court' }, careful)).toMatchObject({ outcome: 'disclose', approvals: 1 })
  })
})

describe('periods', () => {
  it('run from receipt: seventy-two hours under the rule, fifteen days for the list of directions, and what the order says under the codes', () => {
    const duties = (facts: SomeFacts) => answer('session-ip-log', facts).duties.filter((it) => 'within' in it && it.state === 'firing').map((it) => [it.rule.rule, it.startsAt, it.within])
    expect(duties(ruleOrder)).toEqual([['3-1-j-hours', 'receipt', { hours: 72 }]])
    expect(duties(sanhitaOrder)).toEqual([['94-1-time', 'receipt', 'as-ordered']])
    expect(duties(direction)).toEqual([['69-3', 'receipt', 'as-ordered'], ['R18', 'receipt', { days: 15 }]])
  })
})

describe('the first of July 2024', () => {
  const days = ['2024-06-29', '2024-06-30', '2024-07-01', '2024-07-02'] as const
  const told = (facts: SomeFacts) => days.map((it) => answer('session-ip-log', facts, laws, it)).map((it) => it.ground ?? it.outcome)

  it('ends the Code, but for what was pending, and begins the Sanhita', () => {
    expect(told(codeOrder)).toEqual(['disclose', 'disclose', 'clarify', 'clarify'])
    expect(told({ ...codeOrder, pendingAtRepeal: 'yes' })).toEqual(['disclose', 'disclose', 'disclose', 'disclose'])
    expect(told({ ...codeOrder, pendingAtRepeal: 'no' })).toEqual(['disclose', 'disclose', 'no-longer-applicable', 'no-longer-applicable'])
    expect(told(sanhitaOrder)).toEqual(['not-yet-applicable', 'not-yet-applicable', 'disclose', 'disclose'])
  })
})
