import { isCalendarDate } from '../foundation/calendar-date.ts'
import { isHex32 } from '../foundation/hex.ts'
import { UsageError } from '../foundation/usage-error.ts'
import type { RulePack } from './define-pack/pack.ts'
import type { LawRule, PolicyRule } from './define-pack/rule.ts'
import type { CompiledPack, Engine } from './engine.ts'
import type { Instructions } from './instructions/instructions.ts'
import { checkPattern } from './parse-pack/check-pattern.ts'
import { parsePack } from './parse-pack/parse-pack.ts'
import { ruleDigest } from './rule-digest.ts'
import type { Signer } from './signer.ts'

/**
 * Puts packs and instructions together into an engine. Every pack is checked and copied, so that nothing can change it afterwards; order does
 * not matter.
 *
 * **Throws** `UsageError` `rules.bad-pack` (with every issue of the pack), `rules.duplicate-pack` and `rules.bad-instructions` (an entry about
 * a rule that is not there, or that it can have no effect on): these are mistakes of the program, not of a request. Packs that arrive as data go through `parsePack` first.
 *
 * An entry whose digest is not that of the rule as it stands has no effect: the rule was edited after somebody gave their word on it. So it is with
 * `signers`, what `verifyDocument` of `lawful-request/adapters/jws` gave: decisions name those whose digest is that of a pack or of the instructions.
 * A signer changes nothing that is decided. `rules.bad-signers` is thrown for one without a digest or a name.
 *
 * **Source** docs/deciding.md.
 *
 * @example
 * const engine = compile([eEvidence, baseline])
 */
export function compile(
  packs: readonly RulePack[],
  instructions?: Instructions,
  { signers = [] }: { readonly signers?: readonly Signer[] } = {},
): Engine {
  for (const { digest, signedBy } of signers)
    if (!isHex32(digest) || typeof signedBy !== 'string' || !/^[^\p{C}]{1,500}$/u.test(signedBy))
      throw new UsageError('rules.bad-signers', 'a signer has the digest of what was signed and the name of a key, in one line')
  const compiled = packs.map((it) => compilePack(it, signers)).sort((a, b) => (a.pack.id < b.pack.id ? -1 : 1))
  for (const [index, { pack }] of compiled.entries()) {
    if (compiled[index + 1]?.pack.id === pack.id) throw new UsageError('rules.duplicate-pack', `the pack ${pack.id} is given twice`)
  }
  if (instructions !== undefined) checkInstructions(instructions, compiled)
  if (instructions === undefined) return deepFreeze({ packs: compiled, instructions: null, instructionsDigest: null })
  const digest = ruleDigest(instructions)
  const names = signersOf(digest, signers)
  return deepFreeze({
    packs: compiled,
    instructions: structuredCopy(instructions),
    instructionsDigest: digest,
    ...(names.length > 0 && { instructionsSignedBy: names }),
  })
}

/** Each once and in order, so that the order in which signatures were verified changes no byte. */
const signersOf = (digest: string, signers: readonly Signer[]): readonly string[] =>
  [...new Set(signers.filter((it) => it.digest === digest).map((it) => it.signedBy))].sort()

function compilePack(pack: RulePack, signers: readonly Signer[]): CompiledPack {
  const parsed = parsePack(pack)
  if (!parsed.ok) {
    const list = parsed.issues.map((it) => `${it.path.join('.')}: ${it.message}`).join('; ')
    throw new UsageError('rules.bad-pack', `a pack does not hold together: ${list}`)
  }
  const rules = parsed.value.rules.map((rule) => ({ rule, digest: ruleDigest(rule) }))
  const digest = ruleDigest(parsed.value)
  const signedBy = signersOf(digest, signers)
  return { pack: parsed.value, digest, rules, ...(signedBy.length > 0 && { signedBy }) }
}

/** What each kind of entry may be about; an entry that can have no effect is a mistake that somebody relies on. */
const aboutRight: Readonly<
  Record<'vouch' | 'volunteer' | 'lift', { readonly holds: (rule: Rule, pack: RulePack) => boolean; readonly says: string }>
> = {
  vouch: { holds: (rule) => 'confidence' in rule && rule.confidence === 'unverified', says: 'is not an unverified rule' },
  volunteer: { holds: (rule) => 'voluntary' in rule, says: 'is not a voluntary permit' },
  lift: { holds: (_rule, pack) => pack.roles[0] === 'policy', says: 'is not a rule of a policy' },
}

function checkInstructions(instructions: Instructions, packs: readonly CompiledPack[]): void {
  const refuse = (what: string): never => {
    throw new UsageError('rules.bad-instructions', `the instructions do not hold together: ${what}`)
  }
  for (const [index, { when }] of (instructions.waiveApproval ?? []).entries()) {
    checkPattern(when, { path: ['waiveApproval', index, 'when'], terms: [], allows: 'facts' }, (_code, path, detail) =>
      refuse([path.join('.'), ...(detail === undefined ? [] : [detail])].join(': ')),
    )
  }
  for (const kind of ['vouch', 'volunteer', 'lift'] as const) {
    for (const entry of instructions[kind] ?? []) {
      const pack = packs.find((it) => it.pack.id === entry.pack)
      const rule = pack?.rules.find((it) => it.rule.id === entry.rule)?.rule
      if (pack === undefined || rule === undefined) {
        refuse(`${entry.pack}#${entry.rule} is not among the packs`)
        continue
      }
      if (!aboutRight[kind].holds(rule, pack.pack)) refuse(`${entry.pack}#${entry.rule} ${aboutRight[kind].says}`)
      if (!isCalendarDate(entry.on) || !isCalendarDate(entry.until) || entry.until <= entry.on)
        refuse(`the dates of the entry about ${entry.pack}#${entry.rule}`)
    }
  }
}

type Rule = LawRule | PolicyRule

const structuredCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

// What is no object counts as frozen.
function deepFreeze<T>(value: T): T {
  if (!Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value as object)) deepFreeze(member)
  }
  return value
}
