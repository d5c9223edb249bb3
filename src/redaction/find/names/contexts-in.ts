import { contextWords } from './name-words.ts'

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
  Array.from(text.matchAll(contextWords), ({ index, 0: words, groups = {} }) => ({
    from: index,
    to: index + words.length,
    kind: kinds.find((it) => groups[it] !== undefined) ?? 'account',
  }))

const kinds = ['title', 'name', 'service', 'ordinary', 'account'] as const
