import { handleRequest } from '../../corridor/handle-request.ts'
import { explain } from '../../rules/explain/explain.ts'
import { inputsAt } from '../inputs.ts'
import { Misuse } from '../misuse.ts'
import { readOptions } from '../options.ts'
import { portsFor } from '../ports-for.ts'

/** `explain FILE`: tells in plain words what is answered and why. Exit code 1 on a "no" or an issue. */
export async function explainFile(args: readonly string[]): Promise<number> {
  const options = readOptions(args, [])
  const { isFolder, files } = inputsAt(options.path)
  const [file] = files
  if (isFolder || file === undefined) throw new Misuse('explain takes one file')
  const { ports } = portsFor(options)
  const handled = await handleRequest(file.text, ports)
  const paragraphs = handled.decisions.map((it) => explain(it, { language: 'en' }))
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
    console.log(paragraphs.join('\n\n'))
  }
  return ['disclose', 'preserve', 'restrict', 'hold'].includes(handled.outcome) ? 0 : 1
}
