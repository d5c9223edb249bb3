import { UsageError } from '../../foundation/usage-error.ts'
import type { Decision, ItemDecision } from '../decision.ts'
import { lineOf } from './line-of.ts'
import { paragraphOf } from './paragraph-of.ts'
import { namesOf } from './telling.ts'
import { en } from './words/en.ts'
import type { Words } from './words/words.ts'

/** How a decision is told. */
export interface ExplainOptions {
  /**
   * `'en'`, or the words of another language, which are handed in so that nobody carries a language that is not spoken: `fr` of
   * `lawful-request/rules/explain/words/fr`, `de` of `lawful-request/rules/explain/words/de`.
   */
  readonly language: 'en' | Words
  /** `paragraph` (the default) tells each item in full; `line` gives one line an item, for tables. */
  readonly form?: 'paragraph' | 'line'
}

/**
 * Tells a decision in plain words, for our own staff: what is answered for each item, by which rule, what is missing, what is due. Items with
 * the same answer share a paragraph. There is no personal data in a decision, so there is none in the text.
 *
 * Not a letter: a sender who is not proven must not be told what stands here. French and German are drafts; their first line says so, and what rules
 * say stays as it is in the pack, in quotation marks.
 *
 * **Throws** `UsageError` `rules.unknown-language`.
 * **Source** docs/deciding.md.
 *
 * @example
 * console.log(explain(decision, { language: 'en' }))
 * console.log(explain(decision, { language: fr })) // import { fr } from 'lawful-request/rules/explain/words/fr'
 */
export function explain(decision: Decision, options: ExplainOptions): string {
  const words = wordsOf(options.language)
  const gap = options.form === 'line' ? '\n' : '\n\n'
  return [...(words.draft === null ? [] : [words.draft]), ...told(words, decision, options.form === 'line' ? lineOf : paragraphOf)].join(
    gap,
  )
}

function wordsOf(language: ExplainOptions['language']): Words {
  if (language === 'en') return en
  if (typeof language !== 'object')
    throw new UsageError('rules.unknown-language', 'only English ("en") has a name here; the words of another language are handed in')
  return language
}

function told(words: Words, { items }: Decision, tell: (words: Words, item: ItemDecision) => string): readonly string[] {
  if (items.length === 0) return [words.answers.nothing]
  const groups = new Map<string, ItemDecision[]>()
  for (const item of items) {
    const text = tell(words, item)
    groups.set(text, [...(groups.get(text) ?? []), item])
  }
  return [...groups].map(
    ([text, group]) =>
      `${capitalised(
        namesOf(
          words,
          group.map((it) => it.item),
        ),
      )}${words.colon}${text}`,
  )
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
