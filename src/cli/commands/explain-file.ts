import type { Handled } from '../../corridor/handled.ts'
import { handleRequest } from '../../corridor/handle-request.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { explain, type ExplainOptions } from '../../rules/explain/explain.ts'
import { de } from '../../rules/explain/words/de.ts'
import { fr } from '../../rules/explain/words/fr.ts'
import { isYes } from '../answers-of.ts'
import { inputsAt } from '../inputs.ts'
import { readOptions } from '../options.ts'
import { portsFor } from '../ports-for.ts'

/** `explain FILE`: tells in plain words what is answered and why. Exit code 1 on a "no" or an issue. */
export async function explainFile(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['language'])
  const language = languageNamed(options.language ?? 'en')
  const { isFolder, files } = inputsAt(options.path)
  const [file] = files
  if (isFolder || file === undefined) throw new UsageError('cli.options', 'explain takes one file')
  if (file.text === null) throw new UsageError('cli.unreadable-file', 'this file cannot be opened')
  const ports = portsFor(options)
  const handled = await handleRequest(file.text, ports)
  const paragraphs = handled.decisions.map((it) =>
    withPart(partTold(handled, it.group, language), explain(it, { language: languages[language] }), language),
  )
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

type Language = 'en' | 'fr' | 'de'

const languages: Readonly<Record<Language, ExplainOptions['language']>> = { en: 'en', fr, de }

/** The time up to receipt and the time after it. */
const parts: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  en: ['For the time up to receipt. ', 'For the time after receipt. '],
  fr: ["Pour la période jusqu'à la réception. ", 'Pour la période après la réception. '],
  de: ['Für die Zeit bis zum Eingang. ', 'Für die Zeit nach dem Eingang. '],
}

function languageNamed(name: string): Language {
  if (!Object.hasOwn(parts, name)) throw new UsageError('cli.options', '--language is one of: en, fr, de')
  return name as Language
}

/** Which part of a time range a decision is about, where the range reaches beyond the receipt. */
function partTold({ groups }: Handled, key: string, language: Language): string {
  const group = groups.find((it) => it.key === key)
  if (group?.window == null || !groups.some((it) => it.isAfterReceipt)) return ''
  return parts[language][group.isAfterReceipt ? 1 : 0]
}

/** The line by which a draft says that it is one stays the first. */
function withPart(part: string, told: string, language: Language): string {
  const start = language === 'en' ? 0 : told.indexOf('\n\n') + 2
  return told.slice(0, start) + part + told.slice(start)
}
