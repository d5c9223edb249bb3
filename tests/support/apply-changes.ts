import type { CalendarDate } from '../../src/foundation/calendar-date.ts'
import { type Change, compile, type Engine, type Instructions, type LawPack, type Question, type RulePack } from '../../src/rules/index.ts'

/** A change that was made: which of the values that would do was chosen. */
export type Made =
  | { readonly fact: string; readonly value: string | number }
  | { readonly review: string; readonly value: 'confirmed' | 'refuted' }
  | { readonly issuedOn: CalendarDate }

/** Every way to make a change: each value once, ranges at their first point and at their last. */
export function waysToMake(change: Change): readonly Made[] {
  if (change.change === 'fact')
    return change.values.flatMap((it): Made[] =>
      typeof it === 'object'
        ? [it.atLeast ?? 0, (it.below ?? (it.atLeast ?? 0) + 1_000) - 1].map((value) => ({ fact: change.fact, value }))
        : [{ fact: change.fact, value: it }],
    )
  if (change.change === 'review') return change.values.map((value) => ({ review: `${change.rule.pack}#${change.rule.rule}`, value }))
  return change.values.flatMap(({ from, until }) => [{ issuedOn: from ?? dayBefore(until!) }, { issuedOn: dayBefore(until!) }])
}

const dayBefore = (date: CalendarDate): CalendarDate => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10) as CalendarDate

/** The question after changes. */
export const changedQuestion = (question: Question, made: readonly Made[]): Question => ({
  ...question,
  facts: {
    ...question.facts,
    ...(Object.fromEntries(made.flatMap((it) => ('fact' in it ? [[it.fact, it.value]] : []))) as object),
  },
  ...Object.fromEntries(made.flatMap((it) => ('issuedOn' in it ? [['issuedOn', it.issuedOn]] : []))),
})

/** The packs after a lawyer confirmed rules, and struck out those that were refuted. */
function reviewedPacks(packs: readonly RulePack[], made: readonly Made[]): readonly RulePack[] {
  const said = new Map(made.flatMap((it) => ('review' in it ? [[it.review, it.value] as const] : [])))
  if (said.size === 0) return packs
  return packs.map((pack) => {
    const of = (rule: string): string | undefined => said.get(`${pack.id}#${rule}`)
    const rules = (pack as LawPack).rules
      .filter((it) => of(it.id) !== 'refuted')
      .map(({ yieldsTo, ...it }) => {
        const targets = [yieldsTo ?? []].flat().filter((id) => of(id) !== 'refuted')
        return {
          ...it,
          ...(targets.length > 0 && { yieldsTo: targets }),
          ...(of(it.id) === 'confirmed' && { confidence: 'verified' as const }),
        }
      })
    return { ...pack, rules } as RulePack
  })
}

/** Makes engines of reviewed packs, each once. */
export function engineMaker(packs: readonly RulePack[], instructions?: Instructions): (made: readonly Made[]) => Engine {
  const made = new Map<string, Engine>()
  return (changes) => {
    const key = JSON.stringify(changes.filter((it) => 'review' in it))
    const engine = made.get(key) ?? compile(reviewedPacks(packs, changes), instructions)
    made.set(key, engine)
    return engine
  }
}
