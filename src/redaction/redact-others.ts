import { UsageError } from '../foundation/usage-error.ts'
import { readAccountLink } from '../identifiers/account/read-account-link.ts'
import type { Json } from '../foundation/canonical-json.ts'
import type { DataItem } from '../vocabulary/data-items.ts'
import { findIdentifiers } from './find-identifiers.ts'
import { type RedactOptions, requireKnown } from './options.ts'
import { redactRecord } from './redact-record.ts'

/** How the identifiers of others are hidden. */
export interface OthersOptions extends Omit<RedactOptions, 'keep'> {
  /** The items in which identifiers of others are beside the point; the list of the library if left out. */
  readonly items?: readonly DataItem[]
  /**
   * JSON paths of what a record of an item consists of. Whatever else the store wrote into it is withheld, and a record of an item that is not listed does not leave: then an approved item is a list of
   * fields and not whatever a query gave. Left out, every field of an approved item may leave.
   */
  readonly fields?: Readonly<Partial<Record<DataItem, readonly string[]>>>
}

const ofOthers: Readonly<Record<Exclude<keyof OthersOptions, keyof RedactOptions>, true>> = { items: true, fields: true }

/**
 * Where somebody else's address gets in by the way: what staff and systems wrote around an account. Not among them are content, which is handed over as it is or
 * not at all; the log of interactions, lists of contacts and members, whose point is the others; and items that are themselves an identifier.
 */
const byTheWay: readonly DataItem[] = [
  'profile-details',
  'registration-record',
  'service-details',
  'server-log',
  'support-ticket',
  'purchase-history',
  'billing-record',
]

/**
 * Hides in a record that may leave the identifiers of people whom the request does not name. Fits the port `redact` of the corridor and the option of the same name
 * of `prepareDisclosure`: an identifier of a target stays, any other becomes a label. Where a target is an
 * address at one time, `observations` is on unless it is said to be off, so that the same address at another time goes. Records of other items are given back as they are, but for the `fields` that may leave.
 *
 * **Throws** as `redactRecord`, and `UsageError` `redaction.no-fields` for an item without entry in `fields`; door 5 then keeps the record here.
 * **Source** docs/redaction.md.
 *
 * @example
 * redactOthers({ item: 'support-ticket', value: 'write to a@example.org' }, [{ identifier: 'b@example.org' }]) // 'write to [email-address]'
 */
export function redactOthers(
  record: { readonly item: DataItem; readonly value: Json },
  targets: readonly { readonly identifier: string }[],
  given: OthersOptions = {},
): Json {
  requireKnown(given, ofOthers)
  const { items = byTheWay, fields, ...options } = given
  const allow = fields?.[record.item]
  if (fields !== undefined && allow === undefined)
    throw new UsageError('redaction.no-fields', 'fields does not say what a record of this item consists of')
  const paths = allow === undefined ? {} : { allow }
  if (!items.includes(record.item)) return allow === undefined ? record.value : redactRecord(record.value, { kinds: [], ...paths }).value
  const observations = options.observations ?? targets.some(({ identifier }) => isObservation(identifier))
  const find = { ...options, observations }
  // A target is named as the request or our store writes it, which need not be the canonical spelling.
  const keep = targets.flatMap(({ identifier }) => [
    identifier,
    ...namesIn(identifier),
    ...findIdentifiers(identifier, find).map((it) => it.canonical),
  ])
  return redactRecord(record.value, { ...find, ...paths, keep }).value
}

/** An address at one time is one subscriber; at another time it is somebody else's. */
const isObservation = (identifier: string): boolean =>
  findIdentifiers(identifier, { observations: true }).some(({ kind }) => kind === 'observation')

/** The name of an account is found by the words beside it, and a target has none: it is its identifier, with an @ or without, or stands in its link. */
function namesIn(identifier: string): readonly string[] {
  const link = readAccountLink(identifier)
  const name = typeof link === 'string' ? undefined : link.account?.value
  return name === undefined ? [identifier.replace(/^@/, '')] : [name]
}
