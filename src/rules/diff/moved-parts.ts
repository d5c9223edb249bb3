import { canonicalJson, type Json } from '../../foundation/canonical-json.ts'
import { type FactName, facts as factTable } from '../../vocabulary/facts.ts'
import type { RulePack } from '../define-pack/pack.ts'
import type { LawRule, PolicyRule } from '../define-pack/rule.ts'
import { listOf } from '../reference/reading/read-pattern.ts'

type Rule = LawRule | PolicyRule

/** Something that moved between two lists of packs. */
export interface MovedPart {
  readonly pack: string
  /** Null for the head of a pack: what it governs, its roles, its terms, whether it is closed. */
  readonly rule: string | null
  readonly change: 'added' | 'removed' | 'edited'
  readonly before: { readonly pack: RulePack; readonly rule: Rule | null } | null
  readonly after: { readonly pack: RulePack; readonly rule: Rule | null } | null
}

/** Every rule, and every head of a pack, that is not the same in both. Wording is no difference. */
export function movedParts(before: readonly RulePack[], after: readonly RulePack[]): readonly MovedPart[] {
  const ids = [...new Set([...before, ...after].map((it) => it.id))].sort()
  return ids.flatMap((id) => {
    const [old, now] = [before.find((it) => it.id === id), after.find((it) => it.id === id)]
    const names = [...new Set([...rulesOf(old), ...rulesOf(now)].map((it) => it.id))].sort()
    const rules = names.flatMap((name): MovedPart[] => {
      const [was, is] = [rulesOf(old).find((it) => it.id === name), rulesOf(now).find((it) => it.id === name)]
      if (meaningOf(was) === meaningOf(is)) return []
      return [
        {
          pack: id,
          rule: name,
          change: was === undefined ? 'added' : is === undefined ? 'removed' : 'edited',
          before: sideOf(old, was),
          after: sideOf(now, is),
        },
      ]
    })
    if (headOf(old) === headOf(now)) return rules
    const head: MovedPart = {
      pack: id,
      rule: null,
      change: old === undefined ? 'added' : now === undefined ? 'removed' : 'edited',
      before: sideOf(old, null),
      after: sideOf(now, null),
    }
    return [...rules, head]
  })
}

const rulesOf = (pack: RulePack | undefined): readonly Rule[] => pack?.rules ?? []

const sideOf = (pack: RulePack | undefined, rule: Rule | null | undefined): MovedPart['before'] =>
  pack === undefined || rule === undefined ? null : { pack, rule }

/** What a rule does, whatever it is called and worded. */
const meaningOf = (rule: Rule | undefined): string =>
  canonicalJson({ ...rule, id: '', cite: '', says: '', readInForceOn: '', echoes: '' } as unknown as Json)

const headOf = (pack: RulePack | undefined): string =>
  canonicalJson({ ...pack, rules: [], version: '', title: '', source: '', reviewed: '' } as unknown as Json)

/** The same packs with one part as it stands on the other side. */
export function withPart(packs: readonly RulePack[], part: MovedPart, from: 'before' | 'after'): readonly RulePack[] {
  const other = part[from]
  const { rule: name } = part
  if (name === null) {
    const rest = packs.filter((it) => it.id !== part.pack)
    const here = packs.find((it) => it.id === part.pack)
    if (other === null) return rest
    return [...rest, wholeAgain(here === undefined ? other.pack : ({ ...other.pack, rules: here.rules } as RulePack))]
  }
  return packs.map((pack) => {
    if (pack.id !== part.pack) return pack
    const rest = (pack.rules as readonly Rule[]).filter((it) => it.id !== name)
    return wholeAgain({ ...pack, rules: other?.rule == null ? rest : [...rest, yieldingInNoCircle(other.rule, rest)] } as RulePack)
  })
}

/** A rule of one side among those of the other: where the two yield to each other in a circle, it yields no longer, since such a pack cannot be judged at all. */
function yieldingInNoCircle(rule: Rule, others: readonly Rule[]): Rule {
  const targets = new Map(others.map((it) => [it.id, listOf(it.yieldsTo ?? [])]))
  const leadsBack = (id: string, seen: Set<string>): boolean =>
    id === rule.id || (!seen.has(id) && (targets.get(id) ?? []).some((it) => leadsBack(it, seen.add(id))))
  return rule.yieldsTo === undefined ? rule : { ...rule, yieldsTo: listOf(rule.yieldsTo).filter((it) => !leadsBack(it, new Set())) }
}

/** Without names of rules and terms that are not there. A rule whose term is gone is about nothing, so it is not there either. */
function wholeAgain(pack: RulePack): RulePack {
  const terms = new Set(Object.keys(pack.terms ?? {}))
  const rules = (pack.rules as readonly Rule[]).filter((it) => termsOf([it.when, it.unless]).every((term) => terms.has(term)))
  const ids = new Set(rules.map((it) => it.id))
  const own = rules.map((it) => ({
    ...it,
    ...('yieldsTo' in it && { yieldsTo: listOf(it.yieldsTo).filter((id) => ids.has(id)) }),
    ...('echoes' in it && { echoes: listOf(it.echoes).filter((id) => ids.has(id)) }),
  }))
  return { ...pack, rules: own } as RulePack
}

const termsOf = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, member]) => (key === 'term' ? listOf(member as string | readonly string[]) : termsOf(member)))

/** Every fact that a part mentions: in its patterns, in the terms that it uses, and in the rules to which it begins or ceases to yield. */
export function factsOfPart({ before, after }: MovedPart): readonly FactName[] {
  const sides = [before, after].flatMap((it) => it ?? [])
  const targets = sides.map(({ rule }) => new Set(listOf(rule?.yieldsTo ?? [])))
  const named = sides.map(({ pack, rule }): unknown => {
    if (rule === null) return [pack.terms ?? {}, 'governs' in pack ? pack.governs : {}]
    const moved = targets.flatMap((it) => [...it]).filter((id) => !targets.every((it) => it.has(id)))
    const rules = [rule, ...(pack.rules as readonly Rule[]).filter((it) => moved.includes(it.id))]
    const patterns = rules.flatMap((it) => [it.when, it.unless ?? {}, 'needs' in it ? it.needs : {}])
    return [patterns, termsOf(patterns).map((term) => pack.terms?.[term as never] ?? {})]
  })
  // Another territory is another pair of States.
  const territories = sides.map(({ pack, rule }) => (rule === null && 'territory' in pack ? [...pack.territory].sort().join(' ') : ''))
  const found = new Set(factNamesIn([named, new Set(territories).size > 1 ? { issuingState: '', addresseeState: '' } : {}]))
  // An order that was found to stand no longer is read as withdrawn, so who asks for its state asks for that too.
  if (found.has('orderState')) found.add('orderStillStands')
  return (Object.keys(factTable) as FactName[]).filter((it) => found.has(it))
}

const factNamesIn = (value: unknown): readonly FactName[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, member]) => [
        ...(Object.hasOwn(factTable, key) ? [key as FactName] : []),
        ...factNamesIn(member),
      ])
