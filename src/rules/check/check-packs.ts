import { isCalendarDate } from '../../foundation/calendar-date.ts'
import { deepFreeze } from '../../foundation/deep-freeze.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { dataItems } from '../../vocabulary/data-items.ts'
import { outcomes } from '../../vocabulary/outcomes.ts'
import { compile } from '../compile.ts'
import type { RulePack } from '../define-pack/pack.ts'
import { checkPattern } from '../parse-pack/check-pattern.ts'
import { listOf } from '../reference/reading/read-pattern.ts'
import { outcomeTable } from '../reference/outcome-table.ts'
import { type AlgebraReport, checkAlgebra } from './algebra/check-algebra.ts'
import type { CheckReport, Claim, Effort, Finding } from './check-report.ts'
import { checkCombinations } from './combination/check-combinations.ts'
import type { Invariant } from './invariant.ts'
import { checkPack } from './pack/check-pack.ts'

/** A clock for the report, and somebody who wants to know how far the check has come. */
export interface CheckOptions {
  /** Milliseconds from any fixed instant. Without it the report tells no times, and is the same for the same packs. */
  readonly now?: () => number
  readonly onProgress?: (done: number, total: number, what: string) => void
}

/**
 * Proves claims about packs, or refutes them by the case with the fewest known facts. Nothing is sampled: what is reported as proved was looked at for
 * every combination of facts, known or unknown, that the packs can tell apart.
 *
 * Three levels: the table of outcomes, once for all packs; each pack by itself; and packs together, pair by pair and all at once, each with no policy and
 * with each policy given. Operators' own invariants are checked on everything given, as one engine. Instructions are not looked at: unverified rules count
 * as unverified, and what may be given voluntarily as not yet decided.
 *
 * **Throws** `UsageError` `rules.bad-pack` and `rules.duplicate-pack` as `compile` does, and `rules.bad-invariant` for an invariant that does not hold together.
 * **Source** docs/checking-packs.md.
 *
 * @example
 * checkPacks([eEvidence, baseline]).holds
 */
export function checkPacks(packs: readonly RulePack[], invariants: readonly Invariant[] = [], options: CheckOptions = {}): CheckReport {
  // The packs as they are checked and copied: what happens to the originals meanwhile changes no proof.
  const checked = compile(packs).packs.map((it) => it.pack)
  for (const it of invariants) checkInvariantWords(it)
  const total = checked.length + 2
  const claims: Claim[] = []
  const findings: Finding[] = []
  const effort: Effort[] = []
  const step = (
    done: number,
    what: string,
    work: () => { claims: readonly Claim[]; findings?: readonly Finding[]; effort: readonly Effort[] },
  ): void => {
    options.onProgress?.(done, total, what)
    const start = options.now?.()
    const result = work()
    const end = options.now?.()
    claims.push(...result.claims)
    findings.push(...(result.findings ?? []))
    const taken = start !== undefined && end !== undefined && { milliseconds: end - start }
    effort.push(...result.effort.map((it) => ({ ...it, ...taken })))
  }
  step(0, 'the table of outcomes', () => {
    // The table does not change while a program runs, so it is proved once.
    algebra ??= deepFreeze(checkAlgebra(outcomeTable))
    return { claims: [...algebra.claims, ...givenByForm], effort: [algebra.effort] }
  })
  for (const [index, pack] of checked.entries()) {
    step(index + 1, pack.id, () => {
      const result = checkPack(pack)
      return { ...result, effort: [result.effort] }
    })
  }
  step(checked.length + 1, 'packs together', () => checkCombinations(checked, invariants))
  options.onProgress?.(total, total, 'done')
  const holds = claims.every((it) => it.status !== 'refuted' || it.severity === 'note') && findings.every((it) => it.severity !== 'error')
  return { v: 1, holds, claims, findings, effort }
}

let algebra: AlgebraReport | undefined

/** What cannot be otherwise, or is not proved here. A claim that is left out would be taken for proved. */
const givenByForm: readonly Claim[] = deepFreeze([
  {
    invariant: 'ungrantable-is-never-permitted',
    level: 'algebra',
    severity: 'error',
    says: 'What is granted to nobody cannot be written in a permit.',
    packs: [],
    status: 'by-construction',
    why: 'a pack that names such a thing is refused before it is looked at, by the compiler of the language and by parsePack',
  },
  {
    invariant: 'items-do-not-influence-each-other',
    level: 'algebra',
    severity: 'error',
    says: 'Each item is decided as if it were asked alone.',
    packs: [],
    status: 'by-construction',
    why: 'the interpreter is handed one item at a time, and nothing of the others',
  },
  {
    invariant: 'only-named-dates-change-decisions',
    level: 'algebra',
    severity: 'error',
    says: 'Decisions change only on days that a pack or the instructions name.',
    packs: [],
    status: 'by-construction',
    why: 'the interpreter reads a date only to compare it with the first and last day of a rule or of an entry of the instructions',
  },
  {
    invariant: 'order-is-irrelevant',
    level: 'algebra',
    severity: 'error',
    says: 'The order of packs, of rules in a pack and of items asked changes no byte of a decision.',
    packs: [],
    status: 'not-checked',
    why: 'the tests of the library sample it; nothing proves it',
  },
])

const neverKeys = ['outcome', 'item', 'when', 'unless', 'receivedFrom']

function checkInvariantWords({ id, never }: Invariant): void {
  const refuse = (what: string): never => {
    throw new UsageError('rules.bad-invariant', `an invariant does not hold together: ${what}`)
  }
  const areWords = (words: readonly string[], table: object): boolean => words.length > 0 && words.every((it) => Object.hasOwn(table, it))
  if (typeof id !== 'string' || id === '') refuse('it has no id')
  if (Object.keys(never).some((it) => !neverKeys.includes(it))) refuse(`never has a key besides ${neverKeys.join(', ')}`)
  if (!areWords(listOf(never.outcome), outcomes)) refuse('never.outcome is no outcome')
  if (never.item !== undefined && !areWords(listOf(never.item), dataItems)) refuse('never.item is no thing that can be granted')
  if (never.receivedFrom !== undefined && !isCalendarDate(never.receivedFrom)) refuse('never.receivedFrom is no date')
  for (const key of ['when', 'unless'] as const) {
    const pattern = never[key]
    if (pattern === undefined) continue
    checkPattern(pattern, { path: ['never', key], terms: [], allows: 'facts' }, (_code, path, detail) =>
      refuse([path.join('.'), ...(detail === undefined ? [] : [detail])].join(': ')),
    )
  }
}
