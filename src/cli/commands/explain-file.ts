import type { Handled } from '../../corridor/handled.ts'
import { handleRequest } from '../../corridor/handle-request.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { explain } from '../../rules/explain/explain.ts'
import { isYes } from '../answers-of.ts'
import { inputsAt } from '../inputs.ts'
import { readOptions } from '../options.ts'
import { portsFor } from '../ports-for.ts'

/** `explain FILE`: tells in plain words what is answered and why. Exit code 1 on a "no" or an issue. */
export async function explainFile(args: readonly string[]): Promise<number> {
  const options = readOptions(args, [])
  const { isFolder, files } = inputsAt(options.path)
  const [file] = files
  if (isFolder || file === undefined) throw new UsageError('cli.options', 'explain takes one file')
  if (file.text === null) throw new UsageError('cli.unreadable-file', 'this file cannot be opened')
  const ports = portsFor(options)
  const handled = await handleRequest(file.text, ports)
  const paragraphs = handled.decisions.map((it) => partTold(handled, it.group) + explain(it, { language: 'en' }))
  if (options.json) {
    console.log(
      JSON.stringify({
        request: file.name,
        outcome: handled.outcome,
        issues: handled.issues,
        explanation: paragraphs,
        decisions: handled.decisions,
      }),
    )
    console.log(JSON.stringify({ handled: 1, outcomes: { [handled.outcome]: 1 } }))
  } else {
    console.log(`${file.name}: ${handled.outcome}\n`)
    for (const it of handled.issues) console.log(`  ${it.code} at ${it.path.join('.') || 'the root'}: ${it.message} (${it.hint})`)
    for (const it of handled.notes) console.log(`  note ${it.code} at ${it.path.join('.') || 'the root'}: ${it.message}`)
    for (const field of handled.wordsToRead)
      console.log(`  a person has to read the words in ${field === '*' ? 'a field that the form does not know' : field}`)
    console.log(paragraphs.join('\n\n'))
  }
  return isYes(handled) ? 0 : 1
}

/** Which part of a time range a decision is about, where the range reaches beyond the receipt. */
function partTold({ groups }: Handled, key: string): string {
  const group = groups.find((it) => it.key === key)
  if (group?.window == null || !groups.some((it) => it.isAfterReceipt)) return ''
  return group.isAfterReceipt ? 'For the time after receipt. ' : 'For the time up to receipt. '
}
