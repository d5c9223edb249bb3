import { outcomes } from '../../../vocabulary/outcomes.ts'
import { permitPairs, type TablePath, tableFields } from './table-paths.ts'

/**
 * Two paths of which the first gives a final answer and the second another one, although the second can be reached from the first by learning:
 * every verdict can have become what it is there. Undefined if there is no such pair.
 */
export function overturned(paths: readonly TablePath[]): readonly [TablePath, TablePath] | undefined {
  const after = paths.map((path) => ({ path, masks: masksOf(path, (it) => [it]) }))
  const final = paths.filter((it) => isFinal(it)).sort((a, b) => a.read.size - b.read.size)
  for (const path of final) {
    const reachable = masksOf(path, (it, field) => learnt(it, field))
    const other = after.find(
      (it) => it.path.answer.outcome !== path.answer.outcome && reachable.every((mask, index) => (mask & (it.masks[index] ?? 0)) !== 0),
    )
    if (other !== undefined) return [path, other.path]
  }
  return undefined
}

const isFinal = ({ answer }: TablePath): boolean =>
  (outcomes as Readonly<Record<string, { final: boolean }>>)[answer.outcome]?.final === true

/** What a value can become when more is learnt. What is known stays; a requirement that is missing can be met or fail, but is never again only possible. */
function learnt(value: string, field: string): readonly string[] {
  if (value === 'missing') return ['missing', 'met', 'failed']
  return field === 'firstMissing' || ['unknown', 'unproven', 'possible'].includes(value) ? domainOf(field) : [value]
}

const domainOf = (field: string): readonly string[] => tableFields.get(field) ?? ['no', 'unknown', 'yes']

const roles = ['ask', 'give'] as const
const single = [...tableFields.keys()].filter((it) => !/\.(permit|compelling)$/.test(it))
const pairs = permitPairs(new Map(), '')

/** For each field the set of values, as bits, that an input on this path can have after `step`. Permit and compelling permit are one field, since they hang together. */
function masksOf({ read }: TablePath, step: (value: string, field: string) => readonly string[]): readonly number[] {
  const ofField = single.map((field) => {
    const domain = domainOf(field)
    const known = read.get(field)
    const values = (known === undefined ? domain : [known]).flatMap((it) => step(it, field))
    return values.reduce((mask, it) => mask | (1 << domain.indexOf(it)), 0)
  })
  const ofPermits = roles.map((role) => {
    const from = permitPairs(read, role)
    return pairs.reduce((mask, [permit, compelling], index) => {
      const reached = from.some(([a, b]) => step(a, 'permit').includes(permit) && step(b, 'compelling').includes(compelling))
      return reached ? mask | (1 << index) : mask
    }, 0)
  })
  return [...ofField, ...ofPermits]
}
