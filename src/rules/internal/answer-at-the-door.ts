import type { FactName } from '../../vocabulary/facts.ts'
import type { Route } from '../../vocabulary/outcomes.ts'
import type { RuleReference } from '../decision.ts'
import { addFailed, factsAt } from './blame.ts'
import { type Case, requireSets } from './judge-units.ts'
import { listRules } from './list-rules.ts'
import { none } from './nothing.ts'
import type { ProgramRule, Unit } from './program.ts'
import { needsOf } from './role-sets.ts'
import { isSet } from './route-and-sender.ts'
import { addRequire, addRule, type Gaps, missingOf, noGaps } from './what-is-missing.ts'

/** What rows 1 and 2 say besides their outcome. */
export interface DoorAnswer {
  readonly route: Route
  readonly because: readonly FactName[]
  readonly rules: readonly RuleReference[]
  /** What is open at the door, apart from what would be open behind it. */
  readonly gaps: Gaps
}

/** Row 1: what we know about our own house, and the redirects of the law. */
export function atWrongDoor(of: Case, item: number): DoorAnswer {
  const { program, bucket, words, asItIs } = of
  const wrong = program.routes.filter((it) => isSet(words, it.wrong))
  const unknown = program.routes.filter((it) => isSet(words, it.unknown)).map((it) => it.fact)
  const redirects = [...bucket.ask.redirects, ...bucket.give.redirects, ...bucket.policy.redirects]
  const infosOf = (units: readonly number[]): ProgramRule[] => units.map((it) => (bucket.units[it] as Unit).info)
  const firing = infosOf(redirects.filter((it) => ((asItIs.yes[it] as number) & item) !== 0))
  const possible = redirects.filter((it) => ((asItIs.possible[it] as number) & ~(asItIs.yes[it] as number) & item) !== 0)
  const gaps = noGaps(of)
  for (const it of unknown) gaps.facts.add(it)
  for (const it of possible) addRule(of, asItIs, words, it, item, gaps)
  const first = firing.reduce<ProgramRule | null>((best, it) => (best === null || it.rank < best.rank ? it : best), null)?.rule
  return {
    // What we know about our own house comes first: a request that is not for us is not sent on by a rule that takes it to be for us.
    route: wrong[0]?.otherwise ?? (first?.effect === 'redirect' ? first.to : 'contact-point'),
    because: wrong.length > 0 ? wrong.map((it) => it.fact) : unknown,
    rules: wrong.length > 0 ? none : listRules(firing.length > 0 ? firing : infosOf(possible)),
    gaps,
  }
}

/** Row 2: authenticity, and what packs require of the evidence of the sender. */
export function toUnprovenSender(of: Case, item: number, isRefuted: boolean): Omit<DoorAnswer, 'route'> {
  const { program, bucket, words } = of
  const gaps = noGaps(of)
  if (!isSet(words, program.sufficient)) {
    gaps.facts.add('authenticity')
    return { because: ['authenticity'], rules: none, gaps }
  }
  const unmet = [...bucket.ask.senderRequires, ...bucket.give.senderRequires, ...bucket.policy.senderRequires].filter((it) => {
    const [failed, open] = requireSets(of, it, needsOf(of, it))
    return ((failed | open) & item) !== 0
  })
  const rules = listRules(unmet.map((it) => (bucket.units[it] as Unit).info))
  if (isRefuted) return { because: failedFacts(of, unmet, item), rules, gaps }
  for (const it of unmet) addRequire(of, it, item, gaps)
  return { because: missingOf(of, gaps).established, rules, gaps }
}

function failedFacts(of: Case, requires: readonly number[], item: number): readonly FactName[] {
  const bits = of.words.map(() => 0)
  for (const it of requires) {
    const needs = needsOf(of, it)
    addFailed(needs, of.suppliedWords, item, bits)
  }
  return factsAt(of.program.fields, bits)
}
