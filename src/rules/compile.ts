import { UsageError } from '../foundation/usage-error.ts'
import type { RulePack } from './define-pack/pack.ts'
import { type CompiledPack, type Engine } from './engine.ts'
import type { Instructions } from './instructions/instructions.ts'
import { checkPattern } from './parse-pack/check-pattern.ts'
import { parsePack } from './parse-pack/parse-pack.ts'
import { ruleDigest } from './rule-digest.ts'

/**
 * Puts packs and instructions together into an engine. Every pack is checked and copied, so that nothing can change it afterwards; order does
 * not matter.
 *
 * **Throws** `UsageError` `rules.bad-pack` (with every issue of the pack), `rules.duplicate-pack` and `rules.bad-instructions` (an entry about
 * a pack or rule that is not there): these are mistakes of the program, not of a request. Packs that arrive as data go through `parsePack` first.
 *
 * **Source** docs/deciding.md.
 *
 * @example
 * const engine = compile([eEvidence, baseline])
 */
export function compile(packs: readonly RulePack[], instructions?: Instructions): Engine {
  const compiled = packs.map(compilePack).sort((a, b) => (a.pack.id < b.pack.id ? -1 : 1))
  for (const [index, { pack }] of compiled.entries()) {
    if (compiled[index + 1]?.pack.id === pack.id) throw new UsageError('rules.duplicate-pack', `the pack ${pack.id} is given twice`)
  }
  if (instructions !== undefined) checkInstructions(instructions, compiled)
  return deepFreeze({
    packs: compiled,
    instructions: instructions === undefined ? null : structuredCopy(instructions),
    instructionsDigest: instructions === undefined ? null : ruleDigest(instructions),
  })
}

function compilePack(pack: RulePack): CompiledPack {
  const parsed = parsePack(pack)
  if (!parsed.ok) {
    const list = parsed.issues.map((it) => `${it.path.join('.')}: ${it.message}`).join('; ')
    throw new UsageError('rules.bad-pack', `a pack does not hold together: ${list}`)
  }
  const rules = parsed.value.rules.map((rule) => ({ rule, digest: ruleDigest(rule) }))
  return { pack: parsed.value, digest: ruleDigest(parsed.value), rules }
}

function checkInstructions(instructions: Instructions, packs: readonly CompiledPack[]): void {
  for (const [index, { when }] of (instructions.waiveApproval ?? []).entries()) {
    checkPattern(when, { path: ['waiveApproval', index, 'when'], terms: [], allows: 'facts' }, (_code, path, detail) => {
      throw new UsageError('rules.bad-instructions', `the instructions have a pattern that does not hold together at ${path.join('.')}${detail === undefined ? '' : `: ${detail}`}`)
    })
  }
  for (const entry of [...(instructions.vouch ?? []), ...(instructions.volunteer ?? []), ...(instructions.lift ?? [])]) {
    const pack = packs.find((it) => it.pack.id === entry.pack)
    if (pack?.rules.some((it) => it.rule.id === entry.rule) !== true) {
      throw new UsageError('rules.bad-instructions', `the instructions name ${entry.pack}#${entry.rule}, which is not among the packs`)
    }
  }
}

const structuredCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) deepFreeze(member)
  }
  return value
}
