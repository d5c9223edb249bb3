import { handleRequest } from '../../corridor/handle-request.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { facts } from '../../vocabulary/facts.ts'
import { inputsAt } from '../inputs.ts'
import { readOptions } from '../options.ts'
import { portsFor } from '../ports-for.ts'

/** `check FILE`: says whether a request can be read and what the authority has left out. Exit code 1 if there is anything to say. */
export async function check(args: readonly string[]): Promise<number> {
  const options = readOptions(args, [])
  const { isFolder, files } = inputsAt(options.path)
  const [file] = files
  if (isFolder || file === undefined) throw new UsageError('cli.options', 'check takes one file')
  if (file.text === null) throw new UsageError('cli.unreadable-file', 'this file cannot be opened')
  const ports = portsFor(options)
  const { issues, notes, decisions } = await handleRequest(file.text, ports)
  const missing = [...new Set(decisions.flatMap((it) => it.items.flatMap((item) => item.missing.stated)))].sort()
  const asksNothing = issues.length === 0 && decisions.every((it) => it.items.length === 0)
  if (options.json) {
    console.log(JSON.stringify({ request: file.name, readable: issues.length === 0, issues, notes, missing, asksNothing }))
    console.log(JSON.stringify({ checked: 1, issues: issues.length, missing: missing.length }))
  } else {
    console.log(issues.length === 0 ? `${file.name} can be read. Whether it is lawful is not judged here.` : `${file.name} cannot be read:`)
    for (const it of issues) console.log(`  ${it.code} at ${it.path.join('.') || 'the root'}: ${it.message} (${it.hint})`)
    for (const it of notes) console.log(`  note ${it.code} at ${it.path.join('.') || 'the root'}: ${it.message}`)
    for (const it of missing) console.log(`  missing: ${facts[it].says} (${it})`)
    if (asksNothing) console.log('  it asks for no data')
  }
  return issues.length + missing.length === 0 && !asksNothing ? 0 : 1
}
