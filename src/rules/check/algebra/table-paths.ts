import type { RoleVerdict, TableAnswer, TableInput } from '../../reference/outcome-table.ts'

/** A function from verdicts to an answer; the table of outcomes, or a wrong one in a test. */
export type Table = (input: TableInput) => TableAnswer

const truths = ['no', 'unknown', 'yes'] as const
const closings = { forbid: truths, require: ['met', 'possible', 'missing', 'failed'], hold: truths } as const
const permits = { permit: truths, compelling: truths } as const

const under = (role: string, fields: Readonly<Record<string, readonly string[]>>): [string, readonly string[]][] =>
  Object.entries(fields).map(([name, domain]) => [`${role}.${name}`, domain])

/** Everything that the table can read, with its values. */
export const tableFields: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['act', ['disclose', 'preserve', 'restrict']],
  ['route', ['right', 'wrong', 'unknown']],
  ['sender', ['refuted', 'unproven', 'sufficient']],
  ...under('ask', { ...permits, ...closings }),
  ...under('give', { ...permits, ...closings }),
  ...under('policy', closings),
  ['closed', truths],
  ['dutyToAct', truths],
  ['firstMissing', ['established', 'stated', 'finding', 'review']],
])

/** One way through the table: what it read, in that order, and what it answered. It read nothing else, so all inputs that agree on this have this answer. */
export interface TablePath {
  readonly read: ReadonlyMap<string, string>
  readonly answer: TableAnswer
}

/**
 * Walks every way through the table, by answering each of its reads with each value in turn. The paths are disjoint and cover all inputs, so what
 * holds for every path holds for every input, and for the sums over any number of rules and packs that are left out of sight here.
 */
export function tablePaths(table: Table): readonly TablePath[] {
  const paths: TablePath[] = []
  /** The choices of this walk, in the order of reading. */
  const choices: { readonly field: string; readonly values: readonly string[]; at: number }[] = []
  let read = new Map<string, string>()
  let depth = 0
  const value = (field: string): string => {
    const known = read.get(field)
    if (known !== undefined) return known
    const choice = choices[depth] ?? { field, values: valuesOf(field, read), at: 0 }
    choices[depth] = choice
    depth += 1
    const chosen = choice.values[choice.at] ?? ''
    read.set(field, chosen)
    return chosen
  }
  const input = readingInput(value)
  do {
    read = new Map()
    depth = 0
    paths.push({ answer: table(input), read })
    for (let last = choices.at(-1); last !== undefined; last = choices.at(-1)) {
      last.at += 1
      if (last.at < last.values.length) break
      choices.pop()
    }
  } while (choices.length > 0)
  return paths
}

/** A permit that compels is a permit, so the second word is never stronger than the first. */
function valuesOf(field: string, read: ReadonlyMap<string, string>): readonly string[] {
  const domain = tableFields.get(field) ?? []
  const [role = '', word] = field.split('.')
  if (word === 'compelling') return domain.filter((it) => strength(it) <= strength(read.get(`${role}.permit`) ?? 'yes'))
  if (word === 'permit') return domain.filter((it) => strength(it) >= strength(read.get(`${role}.compelling`) ?? 'no'))
  return domain
}

const strength = (truth: string): number => (truths as readonly string[]).indexOf(truth)

/** The pairs of permit and compelling permit that agree with what was read of a role. */
export const permitPairs = (read: ReadonlyMap<string, string>, role: string): readonly (readonly [string, string])[] =>
  truths
    .flatMap((permit) => truths.map((compelling) => [permit, compelling] as const))
    .filter(([permit, compelling]) => strength(compelling) <= strength(permit))
    .filter(([permit]) => (read.get(`${role}.permit`) ?? permit) === permit)
    .filter(([, compelling]) => (read.get(`${role}.compelling`) ?? compelling) === compelling)

/** How many inputs take this way. */
export function inputsOn(path: TablePath): number {
  let inputs = 1
  for (const [field, domain] of tableFields) if (!/\.(permit|compelling)$/.test(field) && !path.read.has(field)) inputs *= domain.length
  return inputs * permitPairs(path.read, 'ask').length * permitPairs(path.read, 'give').length
}

function readingInput(value: (field: string) => string): TableInput {
  const record = (prefix: string, names: readonly string[]): object =>
    Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { get: () => value(`${prefix}${name}`) }])))
  const plain = record('', ['act', 'route', 'sender', 'closed', 'dutyToAct', 'firstMissing'])
  const role = (name: string): RoleVerdict => record(`${name}.`, ['permit', 'compelling', 'forbid', 'require', 'hold']) as RoleVerdict
  return Object.assign(plain, { ask: role('ask'), give: role('give'), policy: role('policy') }) as unknown as TableInput
}
