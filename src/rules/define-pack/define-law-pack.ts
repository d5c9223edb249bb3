import type { LawPack } from './pack.ts'

/**
 * Defines a law pack: one source of law as plain data, rules in the order of the statute. A misspelt fact, value, term or rule id, a `forbid`
 * without a ground, an ungrantable item or a missing citation is an error at compile time; `compile` and `parsePack` check the same at run time.
 *
 * Returns the pack as it is. Annotate the constant as `LawPack`, so that the law is not repeated as types in the declaration file.
 *
 * **Issues** none here; `compile` throws `UsageError` for a pack that does not hold together.
 * **Source** docs/writing-a-rule-pack.md.
 *
 * @example
 * export const pack: LawPack = defineLawPack({
 *   id: 'de/example', version: '2026-11-21', title: 'Example Act', source: 'https://law.example.org', reviewed: { on: '2026-11-21', by: 'pending counsel' },
 *   roles: ['ask', 'give'], territory: ['DE'], completeness: 'closed', governs: { crossBorder: 'no' }, rules: [],
 * })
 */
export const defineLawPack = <const Term extends string = 'a term of this pack', const Id extends string = string>(
  pack: LawPack<Term, Id>,
): LawPack => pack
