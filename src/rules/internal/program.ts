import type { Act } from '../../vocabulary/acts.ts'
import type { Outcome } from '../../vocabulary/outcomes.ts'
import type { Decision, DutyInPlay, HoldInPlay, PackReference, RuleReference, Truth } from '../decision.ts'
import type { LawRule, PolicyRule } from '../define-pack/rule.ts'
import type { CompiledPack, Engine } from '../engine.ts'
import type { FactField, FactFields } from './fact-fields.ts'
import type { KeptAnswer } from './kept-answers.ts'
import type { Node } from './node.ts'
import type { Terms } from './compile-pattern.ts'
import type { RouteBits } from './route-bits.ts'

/** How many numbers of a filter belong to one unit. */
export const filterWidth = 9

/** One rule, its patterns compiled. */
export interface ProgramRule {
  readonly rule: LawRule | PolicyRule
  readonly digest: string
  readonly reference: RuleReference
  /** Pack and id as one number; equal for what a decision would list once. */
  readonly key: number
  /** Its place in the order in which a decision lists rules. */
  readonly rank: number
  readonly when: Node
  readonly unless: Node | null
  readonly needs: Node | null
  /** Its `needs` names evidence of the sender, so it is answered at row 2. */
  readonly ofSender: boolean
  /** The items that it is about, whatever the facts are. */
  readonly about: number
  /** The terms of its pack. */
  readonly terms: Terms
  /** Rules of the same pack, by their place in it. */
  readonly yieldsTo: readonly number[]
}

/** One pack, compiled. */
export interface ProgramPack {
  readonly compiled: CompiledPack
  /** What it governs, per role; it reads index facts only. A policy governs everything. */
  readonly governs: { readonly ask: Node; readonly give: Node; readonly policy: Node }
  readonly isClosed: boolean
  readonly isJudgedByIssue: boolean
  readonly rules: readonly ProgramRule[]
  /** The places of the rules, in an order in which those that a rule yields to come before it. */
  readonly order: readonly number[]
}

/** An engine, ready to run. */
export interface Program {
  readonly engine: Engine
  readonly fields: FactFields
  readonly packs: readonly ProgramPack[]
  readonly packReferences: readonly PackReference[]
  readonly instructions: Decision['instructions']
  /** All dates on which anything changes, in order. Between two of them the law stands still. */
  readonly dates: readonly string[]
  /** Words of a request of which nothing is known; of one that nothing has happened to since. */
  readonly unknownWords: readonly number[]
  readonly quietWords: readonly number[]
  readonly routes: readonly RouteBits[]
  /** For each word the bits that say that something about door or sender is not as it should be. */
  readonly doorBits: readonly (readonly [word: number, bits: number])[]
  /** Where the words say that the sender is not, or is, who they say; that there is no emergency, and no first contact. */
  readonly refuted: readonly [word: number, bits: number]
  readonly sufficient: readonly [word: number, bits: number]
  readonly noEmergency: readonly [word: number, bits: number]
  readonly noFirstContact: readonly [word: number, bits: number]
  /** For each word the bits of values that the sender can still change. */
  readonly suppliableBits: readonly number[]
  /** Every fact that a caller may give, by its name. */
  readonly entries: ReadonlyMap<string, FactEntry>
  /** The place of the family of each instrument. */
  readonly families: ReadonlyMap<string, number>
  /** In which stretch of `dates` days lie that came before. */
  readonly days: Map<string, number>
  readonly waivers: readonly { readonly when: Node; readonly on: string; readonly until: string }[]
  /** The conditions of rules one by one, for those that were traced. */
  readonly conditions: Map<ProgramRule, readonly Condition[]>
  /** Buckets by instrument and States, filled as requests come. */
  readonly buckets: Map<number, Bucket[]>
  /** Answers that were given lately, by what they answered. */
  readonly answers: Map<number, KeptAnswer>
  /** Where rules are judged: as it is, and as the sender could still make it. Room for the largest bucket so far. */
  readonly room: { asItIs: Judged; asSupplied: Judged; readonly sums: Int32Array; readonly suppliedSums: Int32Array }
}

/** One condition of a rule, compiled alone. */
export interface Condition {
  readonly of: 'when' | 'unless' | 'needs'
  readonly key: string
  readonly wanted: unknown
  readonly node: Node
}

/** How a fact is written into words. */
export interface FactEntry {
  /** Null for a fact that no pack asks for: it has to be in order all the same. */
  readonly field: FactField | null
  readonly isIndex: boolean
  /** Where it stands in quiet words. */
  readonly quiet: number
  /** The place of each value; empty for a number. */
  readonly places: ReadonlyMap<string, number>
}

/** For each rule of a bucket the items for which it fires, and those for which it fires or may. */
export interface Judged {
  readonly yes: Int32Array
  readonly possible: Int32Array
}

/** A rule in a bucket: what is left of it once instrument, States and dates are known. */
export interface Unit {
  readonly info: ProgramRule
  readonly when: Node
  /** The filter tests all of `when`. */
  readonly isShort: boolean
  readonly unless: Node | null
  /** Units that it yields to; they come before it. */
  readonly yieldsTo: readonly number[]
  /** It is at most possible: nobody confirmed it, or it is not known whether it is in force or its pack governs. */
  readonly isCapped: boolean
  readonly isUnverified: boolean
  readonly hasNoDate: boolean
  /** What is not known about whether its pack governs. */
  readonly governs: Node | null
  readonly isVolunteered: boolean
  /** What a `require` needs. */
  readonly needs: Node | null
  /** Where in the sums of a case its items are added, see sums.ts. */
  sinks: readonly number[]
  /** The answers with which a duty arises; null if with all. */
  readonly upon: readonly Outcome[] | null
  readonly firing: DutyInPlay | null
  readonly may: DutyInPlay | null
  readonly hold: Omit<HoldInPlay, 'noSlack' | 'rule'> | null
}

/** The rules of one role in a bucket, by what they do, in the order of packs and rules. Numbers are places of units. */
export interface RoleUnits {
  readonly permits: readonly number[]
  readonly forbids: readonly number[]
  readonly requires: readonly number[]
  readonly senderRequires: readonly number[]
  readonly holds: readonly number[]
  readonly redirects: readonly number[]
  readonly obliges: readonly number[]
  /** Whether a closed pack governs. */
  readonly closed: Truth
  /** What is not known about whether closed packs govern. */
  readonly closedOpen: readonly Node[]
  readonly silentPacks: readonly { readonly pack: string; readonly version: string }[]
}

/** All that can matter to requests by one instrument, between two States, in one stretch of days. */
export interface Bucket {
  readonly segments: readonly [number, number, number]
  readonly instrument: string | undefined
  readonly act: Act | null
  readonly units: readonly Unit[]
  /**
   * Nine numbers for each unit, so that most are settled without being looked at: the items it is about; two words to look at; in each the bits
   * that silence it; in each the bits that make it possible only; a word, and the bits in it of which none is set if what it needs is there.
   */
  readonly filter: Int32Array
  readonly ask: RoleUnits
  readonly give: RoleUnits
  readonly policy: RoleUnits
  /** All duties in the order in which a decision lists them. */
  readonly obliges: readonly number[]
  readonly validUntil: string | null
  readonly waivers: readonly Node[]
}
