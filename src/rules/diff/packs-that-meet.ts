import { type Instrument, instruments } from '../../vocabulary/instruments.ts'
import type { RulePack } from '../define-pack/pack.ts'
import { readPattern } from '../reference/reading/read-pattern.ts'
import { worldOf } from '../reference/reading/world.ts'

/** The packs that can speak of a request of which one pack speaks: those that govern an instrument that it governs, and policies. */
export function packsThatMeet(id: string, packs: readonly RulePack[]): ReadonlySet<string> {
  const governed = packs.filter((it) => it.id === id).flatMap(instrumentsOf)
  return new Set(packs.filter((it) => it.id === id || instrumentsOf(it).some((one) => governed.includes(one))).map((it) => it.id))
}

function instrumentsOf(pack: RulePack): readonly Instrument[] {
  const all = Object.keys(instruments) as Instrument[]
  if (!('governs' in pack)) return all
  const patterns = 'ask' in pack.governs && 'give' in pack.governs ? pack.roles.map((it) => pack.governs[it as never]) : [pack.governs]
  return all.filter((instrument) => patterns.some((it) => readPattern(it, worldOf({ instrument }), 'unlisted-data', {}).truth !== 'no'))
}
