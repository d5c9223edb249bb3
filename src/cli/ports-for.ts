import { randomBytes } from 'node:crypto'
import { parseOperator } from '../channel/parse-operator.ts'
import type { LedgerPort, Ports } from '../corridor/ports.ts'
import { parsePhoneNumber } from '../identifiers/phone/parse-phone-number.ts'
import { allRulePacks } from '../rule-packs/all.ts'
import { redactOthers } from '../redaction/redact-others.ts'
import { UsageError } from '../foundation/usage-error.ts'
import { compile } from '../rules/compile.ts'
import type { Options } from './options.ts'
import { rememberInMemory } from './remember-in-memory.ts'
import { recordsIn } from './records-in.ts'
import { json } from './json-file.ts'
import { knownPolicies } from './known-policies.ts'

/** Wires the corridor for the command: all law packs, the policies named. Without a ledger nothing is recorded, for commands that only look. */
export function portsFor({ operator, policies: names, records }: Options, ledger?: LedgerPort): Ports {
  const chosen = names.map((name) => {
    const known = knownPolicies.get(name)
    if (known === undefined)
      throw new UsageError('cli.unknown-policy', `this policy is not known; there is: ${[...knownPolicies.keys()].join(', ')}`)
    return known
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
