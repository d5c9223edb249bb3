/** What a rule pack needs: the two functions and their types; and a policy that is made of a snapshot of an index. */
export { defineLawPack } from './define-law-pack.ts'
export { definePolicyPack } from './define-policy-pack.ts'
export { defineRuleOfLawPolicy, type RuleOfLawGate } from './define-rule-of-law-policy.ts'
export type { LawPack, PolicyPack, Role, RulePack } from './pack.ts'
export type { Cut, FactPattern, Governs, Many, Match, RulePattern, TermPattern } from './pattern.ts'
export type { Approve, Due, Forbid, Hold, Keep, LawRule, Permit, PolicyRule, Redirect, Require } from './rule.ts'
