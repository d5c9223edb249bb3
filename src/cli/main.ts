#!/usr/bin/env node
import { UsageError } from '../foundation/usage-error.ts'
import { check } from './commands/check.ts'
import { diff } from './commands/diff.ts'
import { explainFile } from './commands/explain-file.ts'
import { handle } from './commands/handle.ts'
import { packs } from './commands/packs.ts'
import { redact } from './commands/redact.ts'
import { report } from './commands/report.ts'
import { verify } from './commands/verify.ts'
import { failureOf } from './failure-of.ts'
import { usage } from './usage.ts'

const commands = { handle, check, diff, explain: explainFile, packs, redact, report, verify } as const
const notBuilt = ['init', 'deadline', 'calendar', 'contact']

async function main(): Promise<number> {
  const [name = 'help', ...args] = process.argv.slice(2)
  if (name === 'help' || name === '--help' || name === '-h') {
    console.log(usage)
    return 0
  }
  if (notBuilt.includes(name)) throw new UsageError('cli.not-built', `"${name}" is not built yet`)
  if (!Object.hasOwn(commands, name)) throw new UsageError('cli.unknown-command', 'this command is not known')
  return commands[name as keyof typeof commands](args)
}

try {
  process.exitCode = await main()
} catch (error) {
  // What went wrong with the call is told; anything else could hold what a file holds, so only its kind is.
  if (error instanceof UsageError) console.error(`lawful-request: ${error.message}\n\n${usage}`)
  else console.error(`lawful-request: it failed (${failureOf(error)})`)
  process.exitCode = 2
}
