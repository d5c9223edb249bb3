import { canonicalJson } from '../../foundation/canonical-json.ts'
import { sha256Hex } from '../../foundation/sha256.ts'
import type { ItemDecision, RuleReference } from '../decision.ts'
import type { Answer } from './receipt.ts'

/** What a decision answers for one item, without the wording and the editions of its rules: these may change and nothing is decided otherwise. */
export function answerOf(decided: ItemDecision): Answer {
  const { item, outcome, ground, reason, route, missing, duties, holds, approvals, determinedBy } = decided
  const rest = {
    established: missing.established,
    stated: missing.stated,
    findings: missing.findings,
    legalReviews: missing.legalReviews.map(ruleName),
    // A rule that was replaced by one with the same effect has moved nothing.
    duties: inOrder(duties),
    holds: inOrder(holds),
    approvals,
  }
  return {
    item,
    outcome,
    ...(ground !== undefined && { ground }),
    ...(reason !== undefined && { reason }),
    ...(route !== undefined && { route }),
    determinedBy: namesOf(determinedBy),
    duties: namesOf([...duties, ...holds].map((it) => it.rule)),
    rest: sha256Hex(canonicalJson(rest)),
  }
}

/** A rule as `pack#rule`. */
const ruleName = (it: { readonly pack: string; readonly rule: string }): string => `${it.pack}#${it.rule}`

const namesOf = (rules: readonly RuleReference[]): readonly string[] => [...new Set(rules.map(ruleName))].sort()

const inOrder = (list: readonly { readonly rule: unknown }[]): readonly string[] =>
  [...new Set(list.map((it) => canonicalJson({ ...it, rule: undefined })))].sort()

/** Whether two answers are the same to whoever gets or gives them, whatever the rules are called. */
export const isSameAnswer = (a: Answer, b: Answer): boolean => withoutRules(a) === withoutRules(b)

const withoutRules = (it: Answer): string => canonicalJson({ ...it, determinedBy: undefined, duties: undefined })
