import type { PolicyPack } from './pack.ts'

/**
 * Defines a provider's policy. A policy narrows: it may forbid, require, hold and oblige, and there is no way to write a permit. What opens
 * (vouching for an unverified rule, volunteering, waiving an approval, lifting a rule of a policy) stands in the operator's instructions.
 *
 * Returns the pack as it is.
 *
 * **Issues** none here; `compile` throws `UsageError` for a pack that does not hold together.
 * **Source** docs/decisions/0008 for the policy `baseline`.
 *
 * @example
 * export const policy: PolicyPack = definePolicyPack({
 *   id: 'policies/no-location', version: '1', title: 'We keep no location', source: 'https://example.org/policy', roles: ['policy'],
 *   rules: [{ id: 'location', cite: 'Policy, section 3', says: 'Location is never handed over.', from: '2026-01-01', when: { item: 'location' }, effect: 'forbid', ground: 'provider-policy' }],
 * })
 */
export const definePolicyPack = <const Term extends string = 'a term of this pack', const Id extends string = string>(
  pack: PolicyPack<Term, Id>,
): PolicyPack => pack
