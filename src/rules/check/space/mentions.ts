import type { CalendarDate } from '../../../foundation/calendar-date.ts'
import { type FactName, facts as factTable } from '../../../vocabulary/facts.ts'
import type { LawPack, RulePack } from '../../define-pack/pack.ts'
import type { Cut, Many } from '../../define-pack/pattern.ts'
import { listOf } from '../../reference/reading/read-pattern.ts'

/** What a set of packs can tell apart: the values that its patterns name, its territories and its dates. */
export interface Mentions {
  readonly facts: ReadonlyMap<FactName, readonly (Many<string> | Cut)[]>
  readonly items: readonly (readonly string[])[]
  readonly territories: { readonly issuingState: readonly (readonly string[])[]; readonly addresseeState: readonly (readonly string[])[] }
  readonly received: readonly CalendarDate[]
  readonly issued: readonly CalendarDate[]
  /** Whether a pack is judged by the date of issue, which can be unknown. */
  readonly byIssue: boolean
}

/** A pattern of any kind, as plain keys and values. */
export type PlainPattern = Readonly<Record<string, unknown>>

/** Collects what packs, and patterns and days of receipt beside them, can tell apart. Where they see no difference between two values, there is none for any decision. */
export function mentionsOf(
  packs: readonly RulePack[],
  beside: readonly PlainPattern[] = [],
  dates: readonly CalendarDate[] = [],
): Mentions {
  const facts = new Map<FactName, (Many<string> | Cut)[]>()
  const items: (readonly string[])[] = []
  const take = (pattern: PlainPattern): void => {
    for (const [key, wanted] of Object.entries(pattern)) {
      if (key === 'anyOf') for (const it of wanted as readonly PlainPattern[]) take(it)
      else if (key === 'item') items.push(listOf(wanted as Many<string>))
      else if (Object.hasOwn(factTable, key)) {
        const name = key as FactName
        const known = facts.get(name)
        if (known === undefined) facts.set(name, [wanted as Many<string> | Cut])
        else known.push(wanted as Many<string> | Cut)
      }
    }
  }
  const laws = packs.filter((it): it is LawPack => 'territory' in it)
  for (const it of packs) {
    for (const rule of it.rules) {
      take(rule.when as PlainPattern)
      if (rule.unless !== undefined) take(rule.unless as PlainPattern)
      if (rule.effect === 'require') take(rule.needs as PlainPattern)
    }
    for (const term of Object.values(it.terms ?? {})) for (const pattern of listOf(term)) take(pattern as PlainPattern)
  }
  for (const { governs } of laws) {
    const each = 'ask' in governs ? [governs.ask, governs.give] : [governs]
    for (const pattern of each) take(pattern)
  }
  for (const it of beside) take(it)
  const datesOf = (of: readonly RulePack[]): CalendarDate[] =>
    of.flatMap((it) => it.rules.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]))
  const inOrder = (all: readonly CalendarDate[]): CalendarDate[] => [...new Set(all)].sort()
  const isByIssue = (it: RulePack): boolean => 'judgedBy' in it && it.judgedBy === 'issuedOn'
  return {
    facts,
    items,
    territories: {
      issuingState: laws.filter((it) => it.roles.includes('ask')).map((it) => it.territory),
      addresseeState: laws.filter((it) => it.roles.includes('give')).map((it) => it.territory),
    },
    received: inOrder([...datesOf(packs.filter((it) => !isByIssue(it))), ...dates]),
    issued: inOrder(datesOf(packs.filter(isByIssue))),
    byIssue: packs.some(isByIssue),
  }
}
