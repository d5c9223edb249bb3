import { parseArgs } from 'node:util'
import { UsageError } from '../../foundation/usage-error.ts'
import { allRulePacks } from '../../rule-packs/all.ts'
import { checkPacks } from '../../rules/check/check-packs.ts'
import { checkAsText } from '../check-as-text.ts'
import { knownPolicies } from '../known-policies.ts'

/** `packs check`: proves claims about every law and policy of the library. Exit code 1 if a claim is refuted or a rule is heard nowhere; notes do not count. */
export function packs(args: readonly string[]): number {
  const { values, positionals } = parsed(args)
  const [verb, ...more] = positionals
  if (verb !== 'check') throw new UsageError('cli.not-built', 'of "packs" only "packs check" is built')
  if (more.length > 0) throw new UsageError('cli.options', 'packs check takes no file: it checks what the library ships')
  const all = [...allRulePacks, ...Object.values(knownPolicies)]
  const isWatched = process.stderr.isTTY
  const report = checkPacks(all, [], {
    now: () => performance.now(),
    ...(isWatched && {
      onProgress: (done, total, what) => {
        process.stderr.write(`\r\u001B[K${done === total ? '' : `${done + 1} of ${total}  ${what}`}`)
      },
    }),
  })
  const { claims, findings, effort, holds } = report
  if (values.json === true) {
    for (const it of claims) console.log(JSON.stringify({ claim: it }))
    for (const it of findings) console.log(JSON.stringify({ finding: it }))
    const count = (status: string): number => claims.filter((it) => it.status === status).length
    console.log(
      JSON.stringify({ checked: all.length, holds, proved: count('proved'), refuted: count('refuted'), findings: findings.length, effort }),
    )
  } else console.log(checkAsText(report))
  return holds ? 0 : 1
}

function parsed(args: readonly string[]): ReturnType<typeof parseArgs<typeof config>> {
  try {
    return parseArgs({ ...config, args: [...args] })
  } catch {
    throw new UsageError('cli.options', 'an option is not known or lacks its value')
  }
}

const config = { allowPositionals: true, options: { json: { type: 'boolean' } } } as const
