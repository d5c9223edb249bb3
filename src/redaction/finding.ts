/** The kinds of identifier that are found in text. */
export const findableKinds = [
  'ip-address',
  'phone-number',
  'email-address',
  'iban',
  'payment-card',
  'imei',
  'imsi',
  'mac-address',
  'account-link',
  'account-name',
] as const

/** One of {@link findableKinds}. */
export type FindableKind = (typeof findableKinds)[number]

/** The kind of what a detector of one's own finds: `own/` and its name. */
export type OwnKind = `own/${string}`

/** Why something was taken for an identifier. */
export const findingReasons = {
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  'ip-block': 'a block of addresses',
  'ip-ambiguous': 'an IPv4 address in a notation that systems read differently',
  'ip-number': 'the host of a URL, an IPv4 address written as one number or in a notation of browsers',
  'ip-reversed': 'the name of an IPv4 address in the DNS, with its parts turned round',
  'ip-zone': 'an IPv6 address with a zone',
  email: 'an e-mail address',
  'email-like': 'it has the shape of an e-mail address, although mail systems would refuse it',
  'phone-international': 'a phone number with its calling code',
  'phone-possible':
    'it is as long as a phone number and has its calling code, or is written and called like one, although no plan assigns it',
  'phone-national': 'a phone number of the default country',
  'phone-uri': 'the number of a tel: address',
  iban: 'the number of a bank account, with check digits that are right',
  'payment-card': 'the number of a payment card, in a range of its network and with a check digit that is right',
  imei: 'the identity of a handset, with a check digit that is right',
  imeisv: 'the identity of a handset with its software, and a word before it that says so',
  'imei-like': 'a word before it calls it the identity of a handset, although its check digit is wrong or left out',
  imsi: 'the identity of a mobile subscription, and a word before it that says so',
  'imsi-like': 'a word before it calls it the identity of a subscription, although no network has such numbers',
  'mac-address': 'the address of a network card',
  'account-link': 'a link to an account, in a form that its service documents',
  'conversation-link': 'a link to a group, a channel or a room',
  'message-link': 'a link to a message or a post',
  'invitation-link': 'a link that lets in whoever has it',
  'account-name': 'the name of an account, and a word beside it that says so',
  observation: 'an address and the time at which it was seen',
  'observation-without-zone': 'an address and a time beside it without its offset: in each zone it is another one',
  own: 'a detector of your own found it',
} as const satisfies Record<string, string>

/** One of {@link findingReasons}. */
export type FindingReason = keyof typeof findingReasons

/** What was found in a text. It holds the identifier: keep it where the text may be kept. */
export type Finding = IdentifierFinding | ObservationFinding

/** An identifier in a text. */
export interface IdentifierFinding extends FoundText {
  readonly kind: FindableKind | OwnKind
}

/** An address and the time beside it, where `observations` are asked for. */
export interface ObservationFinding extends FoundText {
  readonly kind: 'observation'
  /** Fit for `parseObservation`, which refuses a time without its offset. */
  readonly observation: WrittenObservation
}

/** An address where and when it was seen, as a text says it. */
export interface WrittenObservation {
  /** In its one spelling, without its port. */
  readonly address: string
  readonly port: number | null
  /** As ISO 8601 writes it: with its offset if one was written, and without one otherwise. */
  readonly at: string
}

interface FoundText {
  /** Where it begins and ends in the text, in UTF-16 code units, half-open. A port belongs to its address. */
  readonly start: number
  readonly end: number
  /** What stands there. */
  readonly text: string
  /**
   * The one spelling that the validators give: an address without its port, E.164, an e-mail address with its domain in ASCII, the name of an account without its @. Of an observation the address with its port,
   * and the instant in UTC.
   */
  readonly canonical: string
  readonly why: FindingReason
}

/** A finding without what was found: fit for logs. */
export type FindingPlace = Pick<Finding, 'kind' | 'start' | 'end' | 'why'>

/** A detector of one's own; `defineDetector` makes one. */
export interface OwnDetector {
  readonly name: string
  /** The places in one line at which something stands, in UTF-16 code units, half-open. `canonical` is what it is kept and pseudonymised by, the text itself if left out. */
  readonly find: (line: string) => Iterable<{ readonly start: number; readonly end: number; readonly canonical?: string }>
}

/** What to look for. */
export interface FindOptions {
  /** All kinds if left out. */
  readonly kinds?: readonly FindableKind[]
  /** The country in which a phone number without calling code is dialled, by its two-letter code, or several of them. Without it such numbers are not looked for. */
  readonly defaultCountry?: string | readonly string[] | undefined
  /**
   * Whether an address and the time beside it are one finding, of the kind `observation`: what names one subscriber. An address beside two times, and a time beside two addresses, stay as they are.
   */
  readonly observations?: boolean
  /** Detectors of one's own, beside all kinds. */
  readonly detectors?: readonly OwnDetector[]
}
