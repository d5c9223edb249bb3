import { hasOnly } from '../foundation/has-only.ts'
import { UsageError } from '../foundation/usage-error.ts'
import { isPlanCountry } from '../identifiers/phone/plan/is-plan-country.ts'
import { keyedPseudonyms, type Pseudonyms, requireKey } from './change/pseudonyms.ts'
import { type FindableKind, findableKinds, type FindOptions, type OwnDetector } from './finding.ts'

/** The ways in which an identifier is replaced. */
export const replacements = ['label', 'mask', 'remove', 'generalise', 'pseudonym'] as const

/** One of {@link replacements}. */
export type Replacement = (typeof replacements)[number]

/** What to look for, what may stay, and what stands in the place of the rest. */
export interface RedactOptions extends FindOptions {
  /** Canonical identifiers that are authorised and stay as they are. */
  readonly keep?: readonly string[]
  /**
   * `label` (`[ip-address]`, the default), `mask` (every letter and digit becomes `*`), `remove` (an ellipsis stays), `generalise` (what many people share: /24 and /48, calling code, country of a bank), `pseudonym` (the
   * same token for the same identifier under one key).
   */
  readonly replacement?: Replacement
  /** At least 16 secret bytes, for pseudonyms that nobody can undo. One key a case: `deriveCaseKey`. */
  readonly key?: Uint8Array
  /** Other pseudonyms than those under `key`: `reversiblePseudonyms` of `lawful-request/redaction/reversible`. */
  readonly pseudonyms?: Pseudonyms
}

/** What to look for, as the finder reads it. */
export interface ReadFindOptions {
  readonly wants: Readonly<Record<FindableKind, boolean>>
  readonly countries: readonly string[]
  readonly observations: boolean
  readonly detectors: readonly OwnDetector[]
}

/** Refuses what is no text. */
export function requireText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new UsageError('redaction.not-a-text', 'what is searched must be a string')
}

const known: Readonly<Record<keyof RedactOptions, true>> = {
  kinds: true,
  defaultCountry: true,
  observations: true,
  detectors: true,
  keep: true,
  replacement: true,
  key: true,
  pseudonyms: true,
}

/** Refuses an option that nobody reads: misspelt, it would leave in the text what was meant to go. What only finds takes the options of what changes, too, so that both can be given the same. */
export function requireKnown(options: unknown, more: Readonly<Record<string, true>> = {}): void {
  if (typeof options !== 'object' || options === null) throw new UsageError('redaction.bad-options', 'options are an object')
  const all = { ...known, ...more }
  if (!hasOnly(options, all))
    throw new UsageError('redaction.bad-options', `an option is not known here; those that are: ${Object.keys(all).join(', ')}`)
}

/** Checks what a program says to look for. */
export function readFindOptions({
  kinds = findableKinds,
  defaultCountry = [],
  observations = false,
  detectors = [],
}: FindOptions): ReadFindOptions {
  if (!Array.isArray(kinds) || !kinds.every((it) => findableKinds.includes(it as FindableKind)))
    throw new UsageError('redaction.bad-options', `kinds must be a list of: ${findableKinds.join(', ')}`)
  const countries: readonly unknown[] = Array.isArray(defaultCountry) ? defaultCountry : [defaultCountry]
  if (!countries.every((it) => isPlanCountry(it)))
    throw new UsageError(
      'redaction.bad-options',
      'defaultCountry must be the two-letter code of a country with a numbering plan, or a list of them',
    )
  const wants = Object.fromEntries(findableKinds.map((it) => [it, kinds.includes(it)])) as Record<FindableKind, boolean>
  if (!Array.isArray(detectors) || !detectors.every((it: unknown) => typeof (it as OwnDetector | null)?.find === 'function'))
    throw new UsageError('redaction.bad-options', 'detectors must be a list of what defineDetector gives')
  if (typeof observations !== 'boolean') throw new UsageError('redaction.bad-options', 'observations must be true or false')
  return { wants, countries: [...new Set(countries)], observations, detectors: detectors as readonly OwnDetector[] }
}

/** What is put in the place of what was found. */
export interface ReadReplacement {
  readonly keep: ReadonlySet<string>
  readonly replacement: Replacement
  /** Asked for pseudonyms only. */
  readonly pseudonyms: Pseudonyms
}

/** Checks what a program says about the replacement. */
export function readReplacement({ keep = [], replacement = 'label', key, pseudonyms }: RedactOptions): ReadReplacement {
  if (!replacements.includes(replacement))
    throw new UsageError('redaction.bad-options', `replacement must be one of: ${replacements.join(', ')}`)
  if (!Array.isArray(keep) || !keep.every((it) => typeof it === 'string'))
    throw new UsageError('redaction.bad-options', 'keep must be a list of canonical identifiers')
  return {
    keep: new Set(keep as readonly string[]),
    replacement,
    pseudonyms: replacement === 'pseudonym' ? pseudonymsBy(key, pseudonyms) : none,
  }
}

function pseudonymsBy(key: Uint8Array | undefined, pseudonyms: Pseudonyms | undefined): Pseudonyms {
  if (pseudonyms === undefined) {
    requireKey(key)
    return keyedPseudonyms(key)
  }
  if (key !== undefined) throw new UsageError('redaction.bad-options', 'pseudonyms come from key or from pseudonyms, not from both')
  if (typeof pseudonyms.tokenOf !== 'function') throw new UsageError('redaction.bad-options', 'pseudonyms must have a function tokenOf')
  return pseudonyms
}

const none: Pseudonyms = { tokenOf: () => '' }
