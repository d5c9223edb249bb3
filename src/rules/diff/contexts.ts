import type { FactName } from '../../vocabulary/facts.ts'
import { instruments } from '../../vocabulary/instruments.ts'
import type { CompiledPack, Engine } from '../engine.ts'
import { governsReading, rolesOf } from '../reference/judging/judge-rules.ts'
import { listOf } from '../reference/reading/read-pattern.ts'
import { worldOf } from '../reference/reading/world.ts'
import type { Class, Classes } from './classes.ts'
import type { MovedPart } from './moved-parts.ts'

/** Which law can be meant: an instrument and two States, each standing for its class. */
interface Context {
  readonly instrument: string
  readonly issuingState: string
  readonly addresseeState: string
}

/** Contexts that are told apart only by what the part does not mention; one of them is enough to show what it changes. */
export interface ContextGroup {
  /** What of the context is told. */
  readonly told: { readonly [K in FactName]?: Class }
  readonly contexts: readonly Context[]
}

/** So many contexts of a group are tried, in the order in which most packs speak of them. */
const maxTried = 4

/** The contexts in which a part can matter: its own pack governs there, and so does a pack in either role. */
export function contextGroups(
  part: MovedPart,
  mentioned: readonly FactName[],
  classes: Classes,
  engines: readonly Engine[],
): readonly ContextGroup[] {
  const states = classes.ofFact('issuingState').flatMap((it) => it.values.slice(0, 2).map((value) => ({ value, class: it })))
  const packs = engines.flatMap((it) => it.packs)
  const acts = [part.before, part.after].flatMap((it) => (it?.rule == null ? [] : 'act' in it.rule ? listOf(it.rule.act) : []))
  const groups = new Map<string, { told: Record<string, Class>; contexts: { context: Context; weight: number }[] }>()
  const tellsInstrument =
    mentioned.includes('instrument') ||
    mentioned.includes('instrumentFamily') ||
    engines.some((it) => it.packs.some(({ pack }) => pack.id === part.pack && 'territory' in pack))
  const tellsStates = (['issuingState', 'addresseeState'] as const).filter(
    (it) => mentioned.includes(it) || mentioned.includes('crossBorder'),
  )

  for (const instrument of classes.ofFact('instrument')) {
    if (typeof instrument.stands !== 'string') continue
    const { act } = instruments[instrument.stands as keyof typeof instruments]
    if (acts.length > 0 && !acts.includes(act)) continue
    for (const issuing of states) {
      for (const addressee of states) {
        if (typeof issuing.value !== 'string' || typeof addressee.value !== 'string') continue
        const context: Context = { instrument: instrument.stands, issuingState: issuing.value, addresseeState: addressee.value }
        const weight = weightOf(context, part.pack, packs)
        if (weight === 0) continue
        const told: Record<string, Class> = {
          ...(tellsInstrument && { instrument }),
          ...(tellsStates.includes('issuingState') && { issuingState: issuing.class }),
          ...(tellsStates.includes('addresseeState') && { addresseeState: addressee.class }),
        }
        const sameState = mentioned.includes('crossBorder') ? String(context.issuingState === context.addresseeState) : ''
        const key = JSON.stringify([Object.values(told).map((it) => it.stands), sameState])
        const group = groups.get(key) ?? { told, contexts: [] }
        groups.set(key, group)
        group.contexts.push({ context, weight })
      }
    }
  }
  return [...groups.values()].map(({ told, contexts }) => ({
    told,
    contexts: contexts
      .sort((a, b) => b.weight - a.weight)
      .slice(0, maxTried)
      .map((it) => it.context),
  }))
}

/** Zero where the pack of the part does not speak; more where packs of both roles do, since only there can anything be lawful. */
function weightOf(context: Context, pack: string, packs: readonly CompiledPack[]): number {
  const world = worldOf({ ...context })
  const governing = (it: CompiledPack, role: 'ask' | 'give' | 'policy'): boolean =>
    rolesOf(it).includes(role) && governsReading(it, role, world).truth !== 'no'
  const own = packs.filter((it) => it.pack.id === pack)
  if (!own.some((it) => (['ask', 'give', 'policy'] as const).some((role) => governing(it, role)))) return 0
  const has = (role: 'ask' | 'give'): boolean => packs.some((it) => governing(it, role))
  return 1 + (has('ask') ? 2 : 0) + (has('give') ? 2 : 0)
}
