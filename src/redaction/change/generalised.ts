import { readAccountLink } from '../../identifiers/account/read-account-link.ts'
import { mobileCountryCodes } from '../../identifiers/device/mobile-country-codes.ts'
import { blockEnds } from '../../identifiers/ip/read/block-ends.ts'
import { ipBitsOf } from '../../identifiers/ip/read/ip-bits-of.ts'
import { printIp } from '../../identifiers/ip/read/print-ip.ts'
import { readPaymentCard } from '../../identifiers/payment/read-payment-card.ts'
import { readPlainNumber } from '../../identifiers/phone/plan/read-plain-number.ts'
import type { FindableKind, Finding, ObservationFinding } from '../finding.ts'
import { largeMailDomains } from './large-mail-domains.ts'

/**
 * A label with what a text may say that many people share: not about one line, one mailbox, one device. Where nothing of the kind is known, or two findings overlapped, the label alone.
 *
 * **Source** docs/decisions/0037-what-the-finder-is-asked-for.md.
 */
export function generalised(finding: Finding): string {
  const { kind, canonical } = finding
  const said =
    kind === 'observation' ? netAndDay(finding) : ((sayings as Readonly<Record<string, Saying | undefined>>)[kind]?.(canonical) ?? '')
  return said === '' ? `[${kind}]` : `[${kind} ${said}]`
}

type Saying = (canonical: string) => string

const sayings: Readonly<Record<FindableKind, Saying | null>> = {
  'ip-address': netOf,
  'phone-number': (canonical) => {
    const read = readPlainNumber(canonical, 0, canonical.length, null)
    return typeof read === 'object' ? `of calling code ${read.line.callingCode}` : ''
  },
  // A domain of one's own names its owner.
  'email-address': (canonical) => {
    const domain = canonical.slice(canonical.lastIndexOf('@') + 1)
    if (largeMailDomains.has(domain)) return `at ${domain}`
    const country = /\.([a-z]{2}|com|net|org)$/.exec(domain)?.[1]
    return country === undefined ? '' : `under .${country}`
  },
  iban: (canonical) => (/^[A-Z]{2}[A-Z\d]+$/.test(canonical) ? `of ${canonical.slice(0, 2)}` : ''),
  // The first digits name the bank, the last ones are what people know a card by.
  'payment-card': (canonical) => {
    const [network, ...others] = readPaymentCard(canonical)?.networks ?? []
    return network === undefined || others.length > 0 ? '' : `of ${network}`
  },
  // The first eight digits name the model, of which there may be one.
  imei: null,
  imsi: (canonical) => {
    const country = canonical.slice(0, 3)
    return /^\d+$/.test(canonical) && mobileCountryCodes.has(country) ? `of mobile country code ${country}` : ''
  },
  // An address that software made up has no maker.
  'mac-address': (canonical) => (/^[\da-f][048c](?::[\da-f]{2}){5}$/.test(canonical) ? `of maker ${canonical.slice(0, 8)}` : ''),
  'account-link': (canonical) => {
    const read = readAccountLink(canonical)
    return typeof read === 'string' ? '' : `at ${read.service}`
  },
  'account-name': null,
}

/** Of what carries an address inside another one, nothing. */
function netOf(canonical: string): string {
  if (/^(?:::|2002:|64:ff9b:|2001:0?:)/.test(canonical)) return ''
  const [address = '', length = '128'] = canonical.split('/')
  const bits = ipBitsOf(address)
  const prefix = Math.min(Number(length), typeof bits === 'number' ? 24 : 48)
  // What was joined from two has neither an address nor a length.
  return bits === null || Number.isNaN(prefix) ? '' : `in ${printIp(blockEnds(bits, prefix)[0])}/${prefix}`
}

/** The day as it was written, in whatever zone. */
const netAndDay = ({ observation: { address, at } }: ObservationFinding): string => `${netOf(address)} on ${at.slice(0, 10)}`.trimStart()
