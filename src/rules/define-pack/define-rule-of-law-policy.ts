import { type CalendarDate, isCalendarDate } from '../../foundation/calendar-date.ts'
import { type GateId, isGateId } from '../../foundation/gate-id.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { type Country, countries } from '../../vocabulary/countries.ts'
import { definePolicyPack } from './define-policy-pack.ts'
import type { PolicyPack } from './pack.ts'

/** One snapshot of one public index, and where the operator draws the line. There is no default for any of it. */
export interface RuleOfLawGate {
  /** The name of the index as its publisher writes it. */
  readonly index: string
  /** Where this snapshot can be read. */
  readonly source: string
  /** The day of the snapshot. */
  readonly snapshotOn: CalendarDate
  /** The first day on which the gate asks; not before the day of the snapshot. */
  readonly from: CalendarDate
  /** The lowest and the highest score that the index gives, so that a score on another scale is noticed. */
  readonly scale: { readonly from: number; readonly to: number }
  /** Whose authorities are asked about: States with a score below this, or above it where a high score is the bad one. A State on the line is not. */
  readonly threshold: { readonly below: number } | { readonly above: number }
  readonly scores: { readonly [C in Country]?: number }
  /** What it means that a State has no score. */
  readonly missing: 'ask' | 'ignore'
}

/**
 * Defines a rule-of-law gate as a policy like any other: for authorities of the States that fall under the threshold a named person records that the
 * request is neither a political offence nor persecution nor manifestly abusive, and two people approve. The States are worked out once and stand in
 * the pack as a list.
 *
 * A gate asks and never decides: it has no `forbid` and no `hold`, and what it requires fails only on what a named person recorded. Nor does a good score
 * excuse anybody from another policy, since policies only narrow. Several gates with several indices can be used together.
 *
 * **Throws** `UsageError` `rules.bad-gate` for a gate that does not hold together, and for one that would ask about no State.
 * **Source** docs/rule-of-law-gate.md.
 *
 * @example
 * const gate = defineRuleOfLawPolicy({
 *   index: 'Example Index', source: 'https://index.example.org/2026', snapshotOn: '2026-10-28', from: '2026-11-01',
 *   scale: { from: 0, to: 1 }, threshold: { below: 0.5 }, scores: { AQ: 0.41, BV: 0.83 }, missing: 'ask',
 * })
 */
export function defineRuleOfLawPolicy(gate: RuleOfLawGate): PolicyPack {
  checkWords(gate)
  checkNumbers(gate)
  const { index, source, snapshotOn, from, missing } = gate
  const issuingState = countries.filter((it) => isAskedAbout(gate, it))
  if (issuingState.length === 0) throw new UsageError('rules.bad-gate', 'no State falls under the threshold, so the gate would never ask')

  const line = lineOf(gate)
  const where = `Where the index stood ${line} on ${snapshotOn}${missing === 'ask' ? ' or gave no score' : ''}`
  const cite = `${index}, ${snapshotOn}`
  return definePolicyPack({
    id: idOf(index),
    version: snapshotOn,
    title: `Rule-of-law gate: ${index}, snapshot of ${snapshotOn}, ${line}${missing === 'ask' ? ' or without a score' : ''}`,
    source,
    roles: ['policy'],
    rules: [
      {
        id: 'findings',
        cite,
        from,
        says: `${where}, a named person records that it is neither a political offence nor persecution nor a manifest abuse.`,
        when: { issuingState },
        effect: 'require',
        act: ['disclose', 'restrict'],
        needs: { politicalOffence: 'no', persecution: 'no', manifestlyAbusive: 'no' },
        ground: 'abusive',
      },
      {
        id: 'approvals',
        cite,
        from,
        says: `${where}, two people approve.`,
        when: { issuingState },
        effect: 'oblige',
        duty: 'obtain-approval',
        approvals: 2,
      },
    ],
  })
}

const lineOf = ({ threshold }: RuleOfLawGate): string => ('below' in threshold ? `below ${threshold.below}` : `above ${threshold.above}`)

function isAskedAbout({ threshold, scores, missing }: RuleOfLawGate, state: Country): boolean {
  const score = scores[state]
  if (score === undefined) return missing === 'ask'
  return 'below' in threshold ? score < threshold.below : score > threshold.above
}

/** Letters without their accents, everything else that is no letter or digit as a hyphen. */
const idOf = (index: string): GateId =>
  `policies/rule-of-law/${index
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`

function checkWords({ index, source, snapshotOn, from, missing }: RuleOfLawGate): void {
  if (!isLine(index) || !isGateId(idOf(index)))
    throw new UsageError(
      'rules.bad-gate',
      'index must be the name of an index in one line, with Latin letters or digits in it, of at most 79 of them',
    )
  if (!isLine(source)) throw new UsageError('rules.bad-gate', 'source must say in one line where the snapshot can be read')
  if (!isCalendarDate(snapshotOn) || !isCalendarDate(from) || from < snapshotOn)
    throw new UsageError('rules.bad-gate', 'snapshotOn and from must be calendar dates, YYYY-MM-DD, and from not before snapshotOn')
  // Whoever calls this without types would else leave out States without a score by a slip of the pen.
  if (!['ask', 'ignore'].includes(missing)) throw new UsageError('rules.bad-gate', 'missing must be "ask" or "ignore": there is no default')
}

function checkNumbers({ scale, threshold, scores }: RuleOfLawGate): void {
  const isOnScale = (it: unknown): boolean => Number.isFinite(it) && scale.from <= (it as number) && (it as number) <= scale.to
  if (!Number.isFinite(scale.from) || !Number.isFinite(scale.to) || scale.from >= scale.to)
    throw new UsageError('rules.bad-gate', 'scale must be two numbers, the lower one first')
  const [line, ...more] = Object.entries(threshold)
  if (line === undefined || more.length > 0 || !['below', 'above'].includes(line[0]) || !isOnScale(line[1]))
    throw new UsageError('rules.bad-gate', 'threshold must be { below } or { above }, with a number on the scale')
  const listed = Object.entries(scores)
  if (listed.length === 0 || !listed.every(([state, score]) => (countries as readonly string[]).includes(state) && isOnScale(score)))
    throw new UsageError('rules.bad-gate', 'scores must be numbers on the scale, by the two-letter codes of ISO 3166-1, and at least one')
}

const isLine = (text: unknown): boolean => typeof text === 'string' && /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(text) && text.trim() !== ''
