import { contextWords, ordinaryWord } from './name-words.ts'

/** Words that say that the name of an account stands beside them. Half-open. */
export interface Context {
  readonly from: number
  readonly to: number
  /**
   * `title` is the account of a service, `name` a word for the name of an account, `service` and `ordinary` a service alone, the latter one that is called like something else, `account` an account alone.
   */
  readonly kind: 'title' | 'name' | 'service' | 'ordinary' | 'account'
}

/** The words in a text that say that the name of an account stands beside them, in their order. */
export const contextsIn = (text: string): readonly Context[] =>
  Array.from(text.matchAll(contextWords)).flatMap(({ index, 0: words, groups = {} }): readonly Context[] => {
    const kind = kinds.find((it) => groups[it] !== undefined) ?? 'account'
    const place = { from: index, to: index + words.length }
    if (!ordinaryWord.test(words)) return [{ ...place, kind }]
    // `the session user`
    return kind === 'title' ? [{ ...place, kind: 'account' }] : []
  })

const kinds = ['title', 'name', 'service', 'ordinary', 'account'] as const
