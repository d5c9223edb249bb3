import { UsageError } from '../../foundation/usage-error.ts'
import type { Decision, ItemDecision } from '../decision.ts'
import { lineOf } from './line-of.ts'
import { paragraphOf } from './paragraph-of.ts'
import { namesOf } from './words.ts'

/** How a decision is told. English only so far; another language throws rather than pretending. */
export interface ExplainOptions {
  readonly language: 'en'
  /** `paragraph` (the default) tells each item in full; `line` gives one line an item, for tables. */
  readonly form?: 'paragraph' | 'line'
}

/**
 * Tells a decision in plain words, for our own staff: what is answered for each item, by which rule, what is missing, what is due. Items with
 * the same answer share a paragraph. There is no personal data in a decision, so there is none in the text.
 *
 * Not a letter: a sender who is not proven must not be told what stands here.
 *
 * **Throws** `UsageError` `rules.unknown-language`.
 * **Source** docs/deciding.md.
 *
 * @example
 * console.log(explain(decision, { language: 'en' }))
 */
export function explain(decision: Decision, options: ExplainOptions): string {
  if ((options.language as string) !== 'en')
    throw new UsageError('rules.unknown-language', 'decisions are explained in English ("en") only so far')
  if (decision.items.length === 0) return 'Nothing is asked for that could be decided; the authority has to say which data it wants.'
  const tell = options.form === 'line' ? lineOf : paragraphOf
  const groups = new Map<string, ItemDecision[]>()
  for (const item of decision.items) {
    const text = tell(item)
    groups.set(text, [...(groups.get(text) ?? []), item])
  }
  const told = [...groups].map(([text, items]) => `${capitalised(namesOf(items.map((it) => it.item)))}: ${text}`)
  return told.join(options.form === 'line' ? '\n' : '\n\n')
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
