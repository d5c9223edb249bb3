import type { CheckReport, Claim, Finding } from '../rules/check/check-report.ts'

/** What was proved, refuted and left unsaid, for people: refuted claims by their cases, since one case often shows itself in many combinations. */
export function checkAsText({ claims, findings, effort, holds }: CheckReport): string {
  const byInvariant = new Map<string, Claim[]>()
  for (const it of claims) byInvariant.set(it.invariant, [...(byInvariant.get(it.invariant) ?? []), it])
  const milliseconds = effort.reduce((sum, it) => sum + (it.milliseconds ?? 0), 0)
  const nodes = effort.reduce((sum, it) => sum + it.nodes, 0)
  return [
    ...[...byInvariant.values()].flatMap(ofInvariant),
    ...findings.flatMap(ofFinding),
    '',
    `Looked at ${effort.map((it) => roughly(it.points)).at(-1) ?? '0'} points with ${nodes} nodes in ${(milliseconds / 1000).toFixed(1)} s. Instructions of an operator are not part of it.`,
    holds ? 'It holds.' : 'IT DOES NOT HOLD.',
  ].join('\n')
}

function ofInvariant(claims: readonly Claim[]): readonly string[] {
  const [first] = claims
  if (first === undefined) return []
  const refuted = claims.filter((it) => it.status === 'refuted')
  const proved = claims.length - refuted.length
  const word = refuted.length > 0 ? (first.severity === 'note' ? 'note     ' : 'REFUTED  ') : statusWords[first.status]
  const extent = first.level === 'algebra' ? 'for every pack' : `${proved} of ${claims.length}`
  const lines = [
    `${word}${first.invariant} (${first.status === 'proved' || refuted.length > 0 ? extent : (first.why ?? '')}): ${first.says}`,
  ]
  const cases = new Map<string, Claim[]>()
  for (const it of refuted) {
    const key = JSON.stringify(it.counterexample?.question ?? it.counterexample?.verdicts)
    cases.set(key, [...(cases.get(key) ?? []), it])
  }
  for (const alike of cases.values()) {
    const [shown] = alike
    const fewest = alike.reduce((a, b) => (b.packs.length < a.packs.length ? b : a))
    const others = alike.length === 1 ? '' : `, and ${alike.length - 1} more`
    lines.push(`           ${shown?.counterexample?.says ?? ''} [${fewest.packs.join(' + ')}${others}]`)
  }
  return lines
}

const statusWords = { proved: 'proved   ', refuted: 'REFUTED  ', 'by-construction': 'by form  ', 'not-checked': 'not said ' } as const

const ofFinding = ({ severity, code, pack, says, counterexample }: Finding): readonly string[] => [
  `${severity === 'error' ? 'ERROR    ' : 'note     '}${code} in ${pack}: ${counterexample?.says ?? says}`,
]

/** 1234567 as 1.2e6: nobody reads forty digits. */
const roughly = (digits: string): string => (digits.length < 7 ? digits : `${digits[0] ?? ''}.${digits[1] ?? ''}e${digits.length - 1}`)
