import { type FactName, facts as factTable } from '../../vocabulary/facts.ts'
import type { Missing } from '../decision.ts'
import { derivedFrom } from '../reference/reading/world.ts'
import { addUnknown, factsAt } from './blame.ts'
import { bitOf, isIndex, wordOf } from './fact-fields.ts'
import { type Case, requireSets } from './judge-units.ts'
import { listRules } from './list-rules.ts'
import type { Words } from './node.ts'
import type { Judged, ProgramRule, RoleUnits, Unit } from './program.ts'
import { needsOf, type RoleSets } from './role-sets.ts'

/** What is not known, as bits of words, with what has no bits. */
export interface Gaps {
  readonly bits: number[]
  /** Facts that are asked for whether or not a pattern names them. */
  readonly facts: Set<FactName>
  readonly reviews: ProgramRule[]
}

export const noGaps = (of: Case): Gaps => ({ bits: of.words.map(() => 0), facts: new Set(), reviews: [] })

/** Adds what an undecided rule hangs on, with the rules that it yields to; a chain of them is walked without recursion. */
export function addRule(of: Case, judged: Judged, words: Words, unit: number, item: number, gaps: Gaps): void {
  const open = [unit]
  const seen = new Set(open)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (((judged.possible[at] as number) & ~(judged.yes[at] as number) & item) === 0) continue
    const { info, hasNoDate, governs, isUnverified, yieldsTo } = of.bucket.units[at] as Unit
    if (hasNoDate) gaps.facts.add('issueDate')
    if (governs !== null) addUnknown(governs, words, item, gaps.bits)
    addUnknown(info.when, words, item, gaps.bits)
    if (isUnverified) gaps.reviews.push(info)
    else if (info.unless !== null) addUnknown(info.unless, words, item, gaps.bits)
    for (const it of yieldsTo) {
      if (seen.has(it)) continue
      seen.add(it)
      open.push(it)
    }
  }
}

/** Adds what is open about a `require`: whether it applies, and what it needs. */
export function addRequire(of: Case, unit: number, item: number, gaps: Gaps): void {
  addRule(of, of.asItIs, of.words, unit, item, gaps)
  addUnknown(needsOf(of, unit), of.suppliedWords, item, gaps.bits)
}

/** What is not known and could still change the answer of rows 3 to 10. */
export function openGaps(
  of: Case,
  sets: { readonly ask: RoleSets; readonly give: RoleSets; readonly policy: RoleSets },
  item: number,
): Gaps {
  const gaps = noGaps(of)
  const { bucket } = of
  if (bucket.act === null) gaps.facts.add('instrument')
  addRole(of, bucket.policy, sets.policy, item, gaps)
  for (const name of ['ask', 'give'] as const) {
    const [role, verdict] = [bucket[name], sets[name]]
    addRole(of, role, verdict, item, gaps)
    const isOpen = ((verdict.mayPermit & ~verdict.permit) | (verdict.mayCompel & ~verdict.compel)) & item
    if (isOpen !== 0) for (const it of role.permits) addPermit(of, it, item, gaps)
    if ((verdict.mayPermit & item) === 0) for (const it of role.closedOpen) addUnknown(it, of.words, item, gaps.bits)
  }
  return gaps
}

function addRole(of: Case, role: RoleUnits, verdict: RoleSets, item: number, gaps: Gaps): void {
  for (const it of role.forbids) addRule(of, of.asItIs, of.words, it, item, gaps)
  if ((verdict.hold & item) === 0) for (const it of role.holds) addRule(of, of.asItIs, of.words, it, item, gaps)
  for (const it of role.requires) if ((requireSets(of, it, needsOf(of, it))[1] & item) !== 0) addRequire(of, it, item, gaps)
}

// A permit that has failed is asked for as the sender could still make it.
function addPermit(of: Case, unit: number, item: number, gaps: Gaps): void {
  const hasFailed = ((of.asItIs.possible[unit] as number) & item) === 0
  if (hasFailed) addRule(of, of.asSupplied, of.suppliedWords, unit, item, gaps)
  else addRule(of, of.asItIs, of.words, unit, item, gaps)
}

/** Sorts gaps by who has to fill them: we, the authority, a person, a lawyer. A derived fact is asked for by what it comes from. */
export function missingOf(of: Case, { bits, facts, reviews }: Gaps): Missing {
  const names = new Set(facts)
  for (const fact of factsAt(of.program.fields, bits)) {
    if (!(fact in derivedFrom)) names.add(fact)
    else for (const from of derivedFrom[fact as keyof typeof derivedFrom]) if (!isKnown(of, from)) names.add(from)
  }
  const established: FactName[] = []
  const stated: FactName[] = []
  const findings: FactName[] = []
  const lists = { established, stated, finding: findings }
  for (const it of [...names].sort()) lists[whoFindsOut(of, it)].push(it)
  return { established, stated, findings, legalReviews: listRules(reviews) }
}

// Index facts are known before door 4; where one is not, the authority has to say who it is and by what, and we have to know who we are.
function whoFindsOut(of: Case, fact: FactName): 'established' | 'stated' | 'finding' {
  // What is known, but not as it should be, only the sender can change: a translation, a signature.
  if (isKnown(of, fact)) return 'stated'
  if (isIndex(fact)) return fact === 'addresseeState' ? 'established' : 'stated'
  return factTable[fact].kind as 'established' | 'stated' | 'finding'
}

function isKnown({ program, words }: Case, fact: FactName): boolean {
  const field = program.fields.of.get(fact)
  return field !== undefined && ((words[wordOf(field.unknown)] as number) & bitOf(field.unknown)) === 0
}

/** Which kind comes first: our own step, then the letter, then the person with a complete file, then the lawyer. */
export function firstMissing({ established, stated, findings }: Missing): 'established' | 'stated' | 'finding' | 'review' {
  if (established.length > 0) return 'established'
  if (stated.length > 0) return 'stated'
  return findings.length > 0 ? 'finding' : 'review'
}
