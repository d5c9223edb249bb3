import type { RequestedItem } from '../../../vocabulary/data-items.ts'
import type { Duty, ReleaseEvent } from '../../../vocabulary/duties.ts'
import type { FactName } from '../../../vocabulary/facts.ts'
import type { DeclineGround, Outcome, ReferReason, Route } from '../../../vocabulary/outcomes.ts'

/** The units of a span. */
export type Unit = 'hours' | 'days' | 'workingDays' | 'weeks' | 'months' | 'years'

type Table<Key extends string> = Readonly<Record<Key, string>>

/**
 * The words of one language. Every language has every word, so a fact, a ground or a duty that is added to the vocabulary does not compile until each
 * language has a word for it. What rules say, and what they cite, is not translated.
 */
export interface Words {
  /** The first line of a text that nobody has reviewed. */
  readonly draft: string | null
  readonly and: string
  /** Between what is asked for and the answer. */
  readonly colon: string
  /** Sets apart what a rule says in the language of its pack. */
  readonly quoted: (says: string) => string

  readonly items: Table<RequestedItem>
  /** The answer as one word. */
  readonly outcomes: Table<Outcome>
  readonly grounds: Table<DeclineGround>
  readonly reasons: Table<ReferReason>
  readonly routes: Table<Route>
  readonly facts: Table<FactName>
  readonly duties: Table<Duty>
  readonly events: Table<ReleaseEvent>
  /** One, several, and several of which something has to be done within. */
  readonly units: Readonly<Record<Unit, readonly [one: string, several: string, within: string]>>

  /** The answer as the beginning of a paragraph. */
  readonly answers: Table<'disclose' | 'preserve' | 'restrict' | 'hold' | 'open' | 'nothing'>
  readonly declined: (ground: string) => string
  readonly redirected: (route: string) => string
  readonly referred: (reason: string) => string
  readonly approvals: readonly [none: string, one: string, two: string]
  readonly waits: (event: string, span: string | null) => string
  readonly noSlack: string
  readonly closedLaw: (packs: string) => string
  readonly lookedAt: (facts: string) => string
  readonly turnsOn: (facts: string) => string
  readonly establish: (facts: string) => string
  readonly state: (facts: string) => string
  readonly find: (facts: string) => string
  readonly confirm: (rules: string) => string
  readonly mayAsk: (rules: string) => string
  readonly mayNotGive: (rules: string) => string
  readonly silence: string
  readonly forStaff: (outcome: string, because: string | undefined) => string
  readonly sections: Table<'due' | 'throughout' | 'possibly'>
  readonly within: (span: string) => string
  readonly during: (span: string) => string
  readonly withoutUndueDelay: string
  readonly asOrdered: string

  /** The same where an item has one line. */
  readonly line: {
    readonly redirected: (route: string) => string
    readonly establish: (facts: string) => string
    readonly state: (facts: string) => string
    readonly find: (facts: string) => string
    readonly waits: (event: string, span: string | null) => string
    readonly approvals: readonly [none: string, one: string, two: string]
  }
}
