import type { AssessedRequest } from '../channel/assess-channel.ts'
import { type Issue, issue } from '../foundation/issue.ts'
import type { Result } from '../foundation/result.ts'
import type { IdentifierKind, Target } from '../request/legal-request.ts'
import type { Country } from '../vocabulary/countries.ts'
import { parseImei } from './device/parse-imei.ts'
import { parseMacAddress } from './device/parse-mac-address.ts'
import { parseEmailAddress } from './email/parse-email-address.ts'
import { parseIpAddress } from './ip/parse-ip-address.ts'

/** How the identifier of a target stands. */
export interface IdentifiedTarget {
  readonly targetId: string
  /** `not-checked`: nobody here knows what such an identifier looks like, as with the names of accounts. */
  readonly state: 'valid' | 'invalid' | 'not-checked'
  /** The one canonical spelling, if it is valid. */
  readonly canonical: string | null
  readonly issues: readonly Issue[]
}

/** The product of door 3. */
export interface IdentifiedRequest extends Omit<AssessedRequest, 'stage'> {
  readonly stage: 'identified'
  readonly identifiers: readonly IdentifiedTarget[]
}

/** What door 3 needs from outside. */
export interface IdentifierOptions {
  /** Reads a phone number; its metadata are too large to ride along. Without it numbers are not checked. */
  readonly parsePhoneNumber?: (text: string, options: { readonly defaultCountry?: Country }) => Result<{ readonly e164: string }>
  readonly documentationRanges?: 'treat-as-public'
}

/**
 * Validates the identifiers by which a request singles people out. One that cannot be read, or that could name nobody's line (a private or
 * reserved address), singles out nobody: its target is told apart, and the authority is asked for another.
 *
 * A number without a calling code is read in no country: a request that means one has to say so.
 *
 * **Issues** `identifier.*` for each target, without a value.
 * **Source** Reg. (EU) 2023/1543, Annex I, Section E; RFC 6302.
 *
 * @example
 * const identified = validateIdentifiers(assessChannel(received, operator), { parsePhoneNumber })
 */
export function validateIdentifiers(assessed: AssessedRequest, options: IdentifierOptions = {}): IdentifiedRequest {
  const identifiers = assessed.request.targets.map((target, index) => identify(target, ['request', 'targets', index], options))
  return { ...assessed, stage: 'identified', identifiers }
}

function identify(target: Target, path: Issue['path'], options: IdentifierOptions): IdentifiedTarget {
  const reader = target.identifierKind === null ? undefined : readers[target.identifierKind]
  // White space around an identifier is the form's, not the identifier's: leaving it out changes nobody.
  const result = reader?.(target.identifier.trim(), options)
  if (result === undefined) return { targetId: target.id, state: 'not-checked', canonical: null, issues: [] }
  return result.ok
    ? { targetId: target.id, state: 'valid', canonical: result.value, issues: result.notes.map((it) => ({ ...it, path })) }
    : { targetId: target.id, state: 'invalid', canonical: null, issues: result.issues.map((it) => ({ ...it, path })) }
}

type Reader = (text: string, options: IdentifierOptions) => Result<string> | undefined

const readers: { readonly [K in IdentifierKind]?: Reader } = {
  'ip-address': (text, { documentationRanges }) => {
    const result = parseIpAddress(text, documentationRanges === undefined ? {} : { documentationRanges })
    if (!result.ok) return result
    return result.value.attributable
      ? { ...result, value: result.value.text }
      : { ok: false, issues: [issue('identifier.ip-not-attributable')] }
  },
  'phone-number': (text, { parsePhoneNumber }) => {
    const result = parsePhoneNumber?.(text, {})
    return result?.ok === true ? { ...result, value: result.value.e164 } : result
  },
  'email-address': (text) => mapped(parseEmailAddress(text), (it) => it.text),
  imei: (text) => mapped(parseImei(text), (it) => it.text),
  'mac-address': (text) => mapped(parseMacAddress(text), (it) => it.text),
}

const mapped = <T>(result: Result<T>, of: (value: T) => string): Result<string> =>
  result.ok ? { ...result, value: of(result.value) } : result
