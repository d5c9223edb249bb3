import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Instant } from '../../request/legal-request.ts'
import type { Decision, ItemDecision, RuleReference } from '../../rules/decision.ts'
import type { DataItem, RequestedItem } from '../../vocabulary/data-items.ts'
import {
  type DeclineGround,
  declineGrounds,
  type Outcome,
  outcomes,
  type ReferReason,
  type Route,
  referReasons,
  routes,
} from '../../vocabulary/outcomes.ts'
import type { PreparedDisclosure } from '../prepare/prepared-disclosure.ts'

/** A file as data; `text` is its content in UTF-8. An adapter writes it. */
export interface DisclosureFile {
  readonly name: string
  readonly mediaType: 'application/json'
  readonly text: string
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string
  readonly bytes: number
}

/** A rule as a manifest cites it. */
export type Citation = Pick<RuleReference, 'pack' | 'version' | 'rule' | 'cite'>

/** An item that was asked for and is not in the package, and why. */
export interface WithheldItem {
  readonly group: string
  readonly item: RequestedItem
  readonly outcome: Outcome
  readonly ground?: DeclineGround
  readonly reason?: ReferReason
  readonly route?: Route
  readonly says: string
  readonly citations: readonly Citation[]
}

/** What accompanies the files: who hands over what to whom, under which law, who approved, what is not in it and why. It holds no record. */
export interface Manifest {
  readonly v: 1
  readonly kind: 'disclosure-manifest'
  readonly orderReference: string
  readonly sender: string
  readonly recipient: string
  readonly createdAt: Instant
  /** Until when the files can be fetched. */
  readonly availableUntil: Instant | null
  readonly decidedOn: CalendarDate | null
  readonly group: string
  readonly files: readonly {
    readonly name: string
    readonly mediaType: DisclosureFile['mediaType']
    readonly bytes: number
    readonly digests: readonly { readonly algorithm: 'SHA-256'; readonly value: string }[]
  }[]
  readonly totalBytes: number
  /** Too large for the decentralised IT system, so that the manifest goes there and the files another way. */
  readonly largeSet: boolean
  readonly largeSetSource: string
  readonly disclosed: readonly {
    readonly item: DataItem
    readonly file: string
    readonly records: number
    readonly citations: readonly Citation[]
    readonly approvedBy: readonly string[]
  }[]
  /** Asked for and allowed; nothing is held. */
  readonly notHeld: readonly DataItem[]
  /** Records of these may be among what could not be read yet. */
  readonly incomplete: readonly DataItem[]
  readonly withheld: readonly WithheldItem[]
}

/** What a manifest says that does not follow from what was prepared. */
export type ManifestDetails = Pick<Manifest, 'orderReference' | 'sender' | 'recipient' | 'createdAt' | 'availableUntil'>

/** Writes the manifest of some files. `others` are the decisions about the other groups of the request. */
export function manifestOf(
  prepared: PreparedDisclosure,
  files: readonly DisclosureFile[],
  details: ManifestDetails,
  others: readonly Decision[],
): Manifest {
  const totalBytes = files.reduce((sum, it) => sum + it.bytes, 0)
  const released = new Set<string>(prepared.items.map((it) => it.item))
  const stays = (it: ItemDecision): boolean => !acting.includes(it.outcome)
  return {
    v: 1,
    kind: 'disclosure-manifest',
    ...details,
    decidedOn: prepared.decision.decidedOn,
    group: prepared.group,
    files: files.map(({ name, mediaType, bytes, sha256 }) => ({
      name,
      mediaType,
      bytes,
      digests: [{ algorithm: 'SHA-256', value: sha256 }],
    })),
    totalBytes,
    largeSet: totalBytes > largestSet,
    largeSetSource: 'Reg. (EU) 2025/1550, Annex, point 3.2',
    disclosed: prepared.items.flatMap(({ item, by }) => {
      const records = prepared.records.filter((it) => it.item === item).length
      const rules = prepared.decision.items.find((it) => it.item === item)?.determinedBy ?? []
      return records === 0 ? [] : [{ item, file: fileNameOf(item), records, citations: rules.map(citationOf), approvedBy: by }]
    }),
    notHeld: prepared.nothingHeld,
    incomplete: prepared.unclear,
    withheld: [
      ...prepared.decision.items.filter((it) => !released.has(it.item)).map((it) => withheldItem(prepared.group, it)),
      ...others.flatMap(({ group, items }) => items.filter(stays).map((it) => withheldItem(group, it))),
    ],
  }
}

/** The name of the file of an item. A word of the vocabulary, so it is safe on every disk and says nothing about anybody. */
export const fileNameOf = (item: DataItem): string => `${item}.json`

/** 25 600 kB, which the Regulation also calls 25 MB. */
const largestSet = 25_600 * 1024

/** What is handed over apart, kept or restricted is not withheld. */
const acting: readonly Outcome[] = ['disclose', 'preserve', 'restrict']

/** Why an item is not in the package. As long as it is `verify`, no law is named: the answer is not to be guessed from what it hangs on. */
function withheldItem(group: string, { item, outcome, ground, reason, route, determinedBy }: ItemDecision): WithheldItem {
  return {
    group,
    item,
    outcome,
    ...(ground !== undefined && { ground }),
    ...(reason !== undefined && { reason }),
    ...(route !== undefined && { route }),
    says:
      ground !== undefined
        ? declineGrounds[ground].says
        : reason !== undefined
          ? referReasons[reason].says
          : route !== undefined
            ? `it belongs to ${routes[route].says}`
            : outcome === 'verify' || outcome === 'disclose'
              ? 'not part of this package'
              : outcomes[outcome].says,
    citations: outcome === 'verify' ? [] : determinedBy.map(citationOf),
  }
}

const citationOf = ({ pack, version, rule, cite }: RuleReference): Citation => ({ pack, version, rule, cite })
