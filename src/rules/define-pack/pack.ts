import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Country } from '../../vocabulary/countries.ts'
import type { Governs, Many, TermPattern } from './pattern.ts'
import type { LawRule, PolicyRule } from './rule.ts'

/**
 * Which question a pack answers: may they *ask*, may we *give*, are we willing (*policy*). An item leaves only where all three say so.
 */
export type Role = 'ask' | 'give' | 'policy'

interface Head<Term extends string> {
  /** `eu/e-evidence`, `us/stored-communications-act`, `policies/baseline`. */
  readonly id: string
  /** The date of this edition, or another text that grows. */
  readonly version: string
  readonly title: string
  /** Where the text can be read. */
  readonly source: string
  /** This law's own words, as patterns over things and facts. Two laws' words are never the same word. */
  readonly terms?: { readonly [T in Term]: Many<TermPattern> }
}

/** One source of law: its rules in the order of the statute. */
export interface LawPack<Term extends string = string, Id extends string = string> extends Head<Term> {
  readonly roles: readonly ('ask' | 'give')[]
  /** In the role `ask` the pack speaks for authorities of these States, in the role `give` for entities of ours in them. */
  readonly territory: readonly Country[]
  /** Within what it governs: `closed` means that what is not permitted is not permitted; `open` leaves silence to a person. */
  readonly completeness: 'closed' | 'open'
  readonly governs: Governs | { readonly ask: Governs; readonly give: Governs }
  /** Which date chooses the rules in force. */
  readonly judgedBy?: 'receivedOn' | 'issuedOn'
  readonly reviewed: { readonly on: CalendarDate; readonly by: string }
  readonly rules: readonly LawRule<NoInfer<Term>, Id>[]
}

/** A provider's own published policy. It has no permits and cannot have them. */
export interface PolicyPack<Term extends string = string, Id extends string = string> extends Head<Term> {
  readonly roles: readonly ['policy']
  readonly rules: readonly PolicyRule<NoInfer<Term>, Id>[]
}

/** Any pack. */
export type RulePack = LawPack | PolicyPack
