import { UsageError } from '../../foundation/usage-error.ts'
import { allPolicies } from '../../rule-packs/all-policies.ts'
import { allRulePacks } from '../../rule-packs/all.ts'
import { checkPacks } from '../../rules/check/check-packs.ts'
import { checkAsText } from '../check-as-text.ts'
import { progress } from '../progress.ts'

/** `packs check`: proves claims about every law and policy of the library, or about those that `--pack` names. Exit code 1 if a claim is refuted or a rule is heard nowhere; notes do not count. */
export function checkLibrary(ids: readonly string[], json: boolean): number {
  const library = [...allRulePacks, ...allPolicies]
  if (ids.some((id) => !library.some((it) => it.id === id))) throw new UsageError('cli.options', 'no pack of the library has this id')
  const all = ids.length === 0 ? library : library.filter((it) => ids.includes(it.id))
  const { show, end } = progress()
  const report = checkPacks(all, [], {
    now: () => performance.now(),
    onProgress: (done, total, what) => {
      if (done < total) show(`${done + 1} of ${total}  ${what}`)
    },
  })
  end()
  const { claims, findings, effort, holds } = report
  if (json) {
    for (const it of claims) console.log(JSON.stringify({ claim: it }))
    for (const it of findings) console.log(JSON.stringify({ finding: it }))
    const count = (status: string): number => claims.filter((it) => it.status === status).length
    console.log(
      JSON.stringify({ checked: all.length, holds, proved: count('proved'), refuted: count('refuted'), findings: findings.length, effort }),
    )
  } else console.log(checkAsText(report))
  return holds ? 0 : 1
}
