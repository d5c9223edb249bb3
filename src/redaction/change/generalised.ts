import { parseAccountLink } from '../../identifiers/account/parse-account-link.ts'
import { parseImsi } from '../../identifiers/device/parse-imsi.ts'
import { parseCidr } from '../../identifiers/ip/parse-cidr.ts'
import { parsePaymentCard } from '../../identifiers/payment/parse-payment-card.ts'
import { parsePhoneNumber } from '../../identifiers/phone/parse-phone-number.ts'
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
    const read = parsePhoneNumber(canonical)
    return read.ok ? `of calling code ${read.value.callingCode}` : ''
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
    const read = parsePaymentCard(canonical)
    const [network, ...others] = read.ok ? read.value.networks : []
    return network === undefined || others.length > 0 ? '' : `of ${network}`
  },
  // The first eight digits name the model, of which there may be one.
  imei: null,
  imsi: (canonical) => {
    const read = parseImsi(canonical)
    return read.ok ? `of mobile country code ${read.value.mobileCountryCode}` : ''
  },
  // An address that software made up has no maker.
  'mac-address': (canonical) => (/^[\da-f][048c](?::[\da-f]{2}){5}$/.test(canonical) ? `of maker ${canonical.slice(0, 8)}` : ''),
  'account-link': (canonical) => {
    const read = parseAccountLink(canonical)
    return read.ok ? `at ${read.value.service}` : ''
  },
  'account-name': null,
}

/** Of what carries an address inside another one, nothing. */
function netOf(canonical: string): string {
  if (/^(?:::|2002:|64:ff9b:|2001:0?:)/.test(canonical)) return ''
  const [address = '', length = '128'] = canonical.split('/')
  const block = parseCidr(`${address}/${Math.min(Number(length), address.includes(':') ? 48 : 24)}`)
  return block.ok ? `in ${block.value.first}/${block.value.prefixLength}` : ''
}

/** The day as it was written, in whatever zone. */
const netAndDay = ({ observation: { address, at } }: ObservationFinding): string => `${netOf(address)} on ${at.slice(0, 10)}`.trimStart()
