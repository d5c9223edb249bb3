import { outcomes } from '../../../vocabulary/outcomes.ts'
import type { Claim, Counterexample, Effort } from '../check-report.ts'
import { overturned } from './overturned.ts'
import { inputsOn, type Table, type TablePath, tableFields, tablePaths } from './table-paths.ts'

/** What was proved of a table, and how large the proof was. */
export interface AlgebraReport {
  readonly claims: readonly Claim[]
  readonly effort: Effort
}

/**
 * Proves what holds for every pack that will ever be written, by looking at every way through the table of outcomes. A path fixes what was read
 * and leaves the rest open, so a claim that needs a verdict which the path did not read is refuted by it.
 *
 * **Source** docs/deciding.md, "Outcomes" and "What holds for every pack".
 */
export function checkAlgebra(table: Table): AlgebraReport {
  const paths = tablePaths(table)
  const refutedBy = (wrong: (path: TablePath) => boolean): TablePath | undefined => paths.filter(wrong).sort(byFewestRead)[0]
  const claim = (invariant: string, says: string, wrong: TablePath | undefined, told: string): Claim => ({
    invariant,
    level: 'algebra',
    severity: 'error',
    says,
    packs: [],
    status: wrong === undefined ? 'proved' : 'refuted',
    ...(wrong !== undefined && { counterexample: asCounterexample(wrong, told) }),
  })
  const stability = overturned(paths)
  const unstable = (invariant: string, says: string): Claim =>
    stability === undefined
      ? claim(invariant, says, undefined, '')
      : claim(invariant, says, stability[0], `and learning more can turn it into ${stability[1].answer.outcome}`)
  return {
    claims: [
      claim(
        'leaves-only-if-permitted',
        'Nothing is disclosed, kept or restricted unless a permit fires in ask and give, and no role has a forbid, a hold or an unmet requirement.',
        refutedBy((it) => acts.has(it.answer.outcome) && !isCalm(it)),
        'although not every verdict lets it',
      ),
      claim(
        'unproven-sender-learns-nothing',
        'While the sender is not proven the answer is redirect, verify or decline, and it reads nothing but the route and the sender.',
        refutedBy((it) => it.read.get('sender') !== 'sufficient' && !isSilent(it)),
        'before the sender is proven',
      ),
      unstable('final-answers-are-stable', 'A final answer stays as it is when something unknown becomes known.'),
      claim(
        'exactly-one-outcome',
        'Every input has exactly one outcome, and it is one of the vocabulary.',
        inputs(paths) === allInputs() ? refutedBy((it) => !Object.hasOwn(outcomes, it.answer.outcome)) : paths[0],
        'which is no outcome, or not the only one',
      ),
      claim(
        'a-policy-only-narrows',
        'A further policy pack never makes more leave.',
        refutedBy((it) => acts.has(it.answer.outcome) && !isQuiet(it, 'policy')),
        'and it would not without what the policy says',
      ),
      claim(
        'keeping-never-discloses',
        'An instrument leads to its own act or to none: a preservation order never to disclose.',
        refutedBy((it) => acts.has(it.answer.outcome) && it.read.get('act') !== it.answer.outcome),
        'which is not what the instrument asks for',
      ),
      unstable(
        'unverified-rules-decide-nothing',
        'No final answer changes when an unverified rule is vouched for or deleted: such a rule is unknown at most, so this is learning.',
      ),
    ],
    effort: { level: 'algebra', packs: [], points: String(inputs(paths)), nodes: paths.length },
  }
}

const acts: ReadonlySet<string> = new Set(['disclose', 'preserve', 'restrict'])

const isQuiet = ({ read }: TablePath, role: string): boolean =>
  read.get(`${role}.forbid`) === 'no' && read.get(`${role}.require`) === 'met' && read.get(`${role}.hold`) === 'no'

/** Read, and as it must be: what was not read could be anything. */
const isCalm = (path: TablePath): boolean =>
  path.read.get('ask.compelling') === 'yes' &&
  path.read.get('give.compelling') === 'yes' &&
  ['ask', 'give', 'policy'].every((role) => isQuiet(path, role))

const isSilent = ({ read, answer }: TablePath): boolean =>
  [...read.keys()].every((it) => it === 'route' || it === 'sender') && ['redirect', 'verify', 'decline'].includes(answer.outcome)

const inputs = (paths: readonly TablePath[]): number => paths.reduce((sum, it) => sum + inputsOn(it), 0)

/** Six pairs of permit and compelling permit where there would be nine. */
const allInputs = (): number => [...tableFields.values()].reduce((product, it) => product * it.length, 1) * (6 / 9) ** 2

const byFewestRead = (a: TablePath, b: TablePath): number => a.read.size - b.read.size

function asCounterexample({ read, answer }: TablePath, told: string): Counterexample {
  const verdicts = Object.fromEntries([...read].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { says: `The table answers ${answer.outcome} at row ${answer.row}, ${told}.`, verdicts }
}
