import { randomBytes } from 'node:crypto'
import { parseOperator } from '../channel/parse-operator.ts'
import type { LedgerPort, Ports } from '../corridor/ports.ts'
import { parsePhoneNumber } from '../identifiers/phone/parse-phone-number.ts'
import { allRulePacks } from '../rule-packs/all.ts'
import { baseline } from '../rule-packs/policies/baseline.ts'
import { messenger2018 } from '../rule-packs/policies/messenger-2018.ts'
import { messenger2024 } from '../rule-packs/policies/messenger-2024.ts'
import { smallOperator } from '../rule-packs/policies/small-operator.ts'
import { redactOthers } from '../redaction/redact-others.ts'
import { UsageError } from '../foundation/usage-error.ts'
import { compile } from '../rules/compile.ts'
import type { Options } from './options.ts'
import { rememberInMemory } from './remember-in-memory.ts'
import { recordsIn } from './records-in.ts'
import { json } from './json-file.ts'

const policies = {
  baseline,
  'messenger-2018': messenger2018,
  'messenger-2024': messenger2024,
  'small-operator': smallOperator,
} as const

/** Wires the corridor for the command: all law packs, the policies named. Without a ledger nothing is recorded, for commands that only look. */
export function portsFor({ operator, policies: names, records }: Options, ledger?: LedgerPort): Ports {
  const chosen = names.map((name) => {
    if (!Object.hasOwn(policies, name))
      throw new UsageError('cli.unknown-policy', `this policy is not known; there is: ${Object.keys(policies).join(', ')}`)
    return policies[name as keyof typeof policies]
  })
  return {
    now: () => new Date().toISOString(),
    randomBytes: (length) => randomBytes(length),
    operator: operatorFrom(operator),
    engine: compile([...allRulePacks, ...new Set(chosen)]),
    parsePhoneNumber,
    remember: rememberInMemory(),
    redact: redactOthers,
    ...(records !== undefined && { records: recordsIn(records) }),
    ledger: ledger ?? { append: () => Promise.resolve() },
  }
}

function operatorFrom(file: string): Ports['operator'] {
  const result = parseOperator(json(file))
  if (!result.ok)
    throw new UsageError(
      'cli.bad-operator',
      `the operator file does not hold together:\n${result.issues.map((it) => `  ${it.path.join('.')}: ${it.message}`).join('\n')}`,
    )
  return result.value
}
