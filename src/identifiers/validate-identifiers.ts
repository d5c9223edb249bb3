import type { AssessedRequest } from '../channel/assess-channel.ts'
import type { Issue } from '../foundation/issue.ts'
import type { Result } from '../foundation/result.ts'
import type { IdentifierKind, Target } from '../request/legal-request.ts'
import type { Country } from '../vocabulary/countries.ts'
import { parseImei } from './device/parse-imei.ts'
import { parseMacAddress } from './device/parse-mac-address.ts'
import { parseEmailAddress } from './email/parse-email-address.ts'
import { parseIpAddress } from './ip/parse-ip-address.ts'
import { lineIssues } from './observation/line-issues.ts'
import { parseObservation } from './observation/parse-observation.ts'
import { resultOf } from './text/result-of.ts'

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
 * An address that stands with the time at which it was seen is an observation: a note tells where the port is missing, or the seconds.
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
  const result = reader?.(target.identifier.trim(), options, target)
  if (result === undefined) return { targetId: target.id, state: 'not-checked', canonical: null, issues: [] }
  return result.ok
    ? { targetId: target.id, state: 'valid', canonical: result.value, issues: result.notes.map((it) => ({ ...it, path })) }
    : { targetId: target.id, state: 'invalid', canonical: null, issues: result.issues.map((it) => ({ ...it, path })) }
}

type Reader = (text: string, options: IdentifierOptions, target: Target) => Result<string> | undefined

const readers: { readonly [K in IdentifierKind]?: Reader } = {
  'ip-address': (text, { documentationRanges }, { observedAt, port }) => {
    const options = documentationRanges === undefined ? {} : { documentationRanges }
    const address = parseIpAddress(text, options)
    if (!address.ok) return address
    // Whether a time or a port may be missing is for the law to say; what is there is judged together.
    if (observedAt !== null) return mapped(parseObservation({ address: text, port, at: observedAt }, options), (it) => it.address.text)
    return resultOf(address.value.text, lineIssues(address.value))
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
