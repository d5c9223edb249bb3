import type { Act } from '../../vocabulary/acts.ts'
import type { DataItem } from '../../vocabulary/data-items.ts'
import type { FactName, FactNameOf, FactValue } from '../../vocabulary/facts.ts'

/** One value or a list of values; a list is OR. */
export type Many<X> = X | readonly X[]

/** A number of days, months or targets: exactly, from (included) or below (excluded). Both limits are meant together. */
export type Cut = number | { readonly atLeast: number; readonly below?: number } | { readonly atLeast?: number; readonly below: number }

/** Facts and the values they must have. Keys are AND. */
export type Match<K extends FactName = FactName> = { readonly [P in K]?: [FactValue<P>] extends [number] ? Cut : Many<FactValue<P>> }

/** What a rule needs: facts only. */
export interface FactPattern extends Match {
  readonly anyOf?: readonly FactPattern[]
}

/** What a term of a law means: things, and the facts under which they belong to it. */
export interface TermPattern extends Match {
  readonly item?: Many<DataItem>
}

/** What a rule applies to: facts, things, and terms of its own pack. */
export interface RulePattern<Term extends string> extends Match {
  readonly item?: Many<DataItem>
  readonly term?: Many<Term>
  readonly anyOf?: readonly RulePattern<Term>[]
}

/** What a pack speaks about: index facts and what is derived from them. */
export type Governs = Match<FactNameOf<'index' | 'derived'>>

/** Limits a rule to acts; without it a rule speaks of `disclose`. */
export interface Acting {
  readonly act?: Many<Act>
}
