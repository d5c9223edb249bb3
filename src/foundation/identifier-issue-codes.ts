import type { IssueWords } from './issue-words.ts'

/*
 * The issue codes of identifiers, one table for each kind: an entry point that reads IP addresses alone is smaller than the messages about all the others
 * would be. `issueCodes` has them all.
 */

/** What can be wrong with any identifier. */
export const anyIdentifierIssueCodes = {
  'identifier.not-a-text': { says: 'the identifier is not a text', hint: 'write it as a string, also when it consists of digits only' },
  'identifier.empty': { says: 'the identifier is empty', hint: 'leave out the field where there is nothing to name' },
  'identifier.too-long': { says: 'the text is longer than 256 characters', hint: 'write one identifier and nothing else' },
  'identifier.surrounding-white-space': { says: 'there is white space before or after the identifier', hint: 'remove it; nothing is trimmed in silence' },
  'identifier.invisible-character': { says: 'the identifier has a control character or one that cannot be seen', hint: 'type it again instead of pasting it' },
  'identifier.not-ascii': { says: 'the identifier has a character outside ASCII, where none belongs', hint: 'type it again with plain letters and digits; a look-alike names something else' },
} as const satisfies Record<`identifier.${string}`, IssueWords>

/** IP addresses, endpoints, blocks. */
export const ipIssueCodes = {
  'identifier.ip-malformed': { says: 'this is no IP address', hint: 'write 192.0.2.1 or 2001:db8::1' },
  'identifier.ip-ambiguous-notation': { says: 'the IPv4 address is in a notation that systems read differently: leading zeros, hexadecimal, or not four parts', hint: 'write four decimal numbers without leading zeros; ask which address is meant rather than convert it' },
  'identifier.ip-part-out-of-range': { says: 'a number of the IPv4 address is larger than 255', hint: 'each of the four numbers is 0 to 255' },
  'identifier.ip-zone': { says: 'the address has a zone, which means something on one machine only', hint: 'write the address without % and what follows it' },
  'identifier.ip-block': { says: 'this is a block of addresses where one address belongs', hint: 'name one address; a block is read with parseCidr' },
  'identifier.ip-with-port': { says: 'the address has a port or brackets, where the address alone belongs', hint: 'write the port in its own field; an address with its port is read with parseIpEndpoint' },
  'identifier.port-malformed': { says: 'the port is not written as a decimal number', hint: 'write 1 to 65535 without sign, blanks and leading zeros' },
  'identifier.port-out-of-range': { says: 'the port is not 1 to 65535', hint: 'write the source port that was observed; 0 is no port' },
  'identifier.port-without-brackets': { says: 'an IPv6 address ends in what is or could be a port, without brackets around the address', hint: 'write [2001:db8::1]:443, or [2001:db8::1:443] for an address alone' },
  'identifier.port-missing': { says: 'the address has no port; behind a carrier-grade NAT it then names no single subscriber', hint: 'add the source port, 192.0.2.1:443 or [2001:db8::1]:443, and the time with its zone' },
  'identifier.cidr-prefix-missing': { says: 'the block has no prefix length', hint: 'write 192.0.2.0/24; one address is read with parseIpAddress' },
  'identifier.cidr-prefix-malformed': { says: 'the prefix length is not written as a decimal number', hint: 'write /24 without sign, blanks and leading zeros' },
  'identifier.cidr-prefix-out-of-range': { says: 'the prefix is longer than the address', hint: 'IPv4 has 0 to 32, IPv6 has 0 to 128' },
  'identifier.cidr-netmask': { says: 'the block is written with a mask instead of a prefix length', hint: 'write /24 instead of /255.255.255.0; systems read other masks differently' },
  'identifier.cidr-host-bits-set': { says: 'the address of the block has bits set beyond the prefix', hint: 'ask whether the one address or the whole block is meant' },
} as const satisfies Record<`identifier.${string}`, IssueWords>

/** Ranges of addresses. */
export const ipRangeIssueCodes = {
  'identifier.ip-range-malformed': { says: 'this is no range of addresses', hint: 'write 192.0.2.1-192.0.2.9, the first address and the last' },
  'identifier.ip-range-mixed': { says: 'the range begins with an address of one kind and ends with one of the other', hint: 'write two addresses of the same kind' },
  'identifier.ip-range-reversed': { says: 'the range ends before it begins', hint: 'ask which addresses are meant rather than turn it round' },
} as const satisfies Record<`identifier.${string}`, IssueWords>

/** When and where an address was seen. */
export const observationIssueCodes = {
  'identifier.ip-not-attributable': { says: 'this address can name nobody\'s line', hint: 'private, shared and reserved addresses mean something only inside one network; give the public address, its port and the time' },
  'identifier.observation-malformed': { says: 'this is no observation', hint: 'pass an object with address, at and, where it is known, port' },
  'identifier.observation-time-missing': { says: 'the observation has no time; addresses go from one subscriber to the next', hint: 'add when the address was seen, to the second and with its zone' },
  'identifier.observation-time-malformed': { says: 'the time of the observation is no instant with a zone', hint: 'write 2026-08-21T14:30:05+02:00; the same time is another one in each zone' },
  'identifier.observation-time-coarse': { says: 'the time of the observation has no seconds; a port is used by many within a minute', hint: 'give the time to the second, as RFC 6302 asks of logs' },
  'identifier.observation-port-needed': { says: 'the address is shared by many subscribers at once, and there is no port', hint: 'add the source port; behind a carrier-grade NAT the address and the time alone name nobody' },
  'identifier.observation-two-ports': { says: 'the observation has two ports that differ', hint: 'write the port once' },
} as const satisfies Record<`identifier.${string}`, IssueWords>

/** Links to accounts. */
export const accountIssueCodes = {
  'identifier.link-malformed': { says: 'this is no link', hint: 'write the whole link, https:// and what follows' },
  'identifier.link-unknown-service': { says: 'the link leads to no service that we know', hint: 'name the account as its service names it' },
  'identifier.link-names-nobody': { says: 'the link leads to a service that we know, and to no account, conversation or message there', hint: 'give the link to the profile or the message' },
} as const satisfies Record<`identifier.${string}`, IssueWords>

/** Phone numbers. */
export const phoneIssueCodes = {
  'identifier.phone-malformed': { says: 'this is no phone number', hint: 'write +, the calling code and the number, with blanks or hyphens between groups' },
  'identifier.phone-letters': { says: 'the phone number has letters', hint: 'write digits, and an extension as ";ext=12"; keypads spell letters differently' },
  'identifier.phone-several-numbers': { says: 'the text has a sign that can begin a second number', hint: 'write each number by itself, without slash, comma or semicolon' },
  'identifier.phone-needs-country': { says: 'the phone number has no calling code', hint: 'write +, the calling code and the number, or let the request say from which country it is dialled' },
  'identifier.phone-unknown-country': { says: 'the default country is not one that has a numbering plan', hint: 'write its two-letter code in capitals' },
  'identifier.phone-unknown-calling-code': { says: 'no numbering plan begins with this calling code', hint: 'check the digits after the +' },
  'identifier.phone-too-short': { says: 'the phone number is shorter than its numbering plan allows', hint: 'write it in full, with its area code' },
  'identifier.phone-too-long': { says: 'the phone number is longer than its numbering plan allows', hint: 'write one number; an extension follows as ";ext=12"' },
  'identifier.phone-not-in-plan': { says: 'the numbering plan does not assign such numbers', hint: 'check the digits; short codes and emergency numbers name no subscriber' },
  'identifier.phone-dialling-prefix': { says: 'the phone number holds a prefix that is dialled but is no part of it', hint: 'leave out the trunk prefix and the carrier code: +, calling code, number' },
  'identifier.phone-uri-malformed': { says: 'this is no telephone URI', hint: 'write tel:+442079460958, and an extension as ;ext=12' },
  'identifier.phone-uri-local': { says: 'the telephone URI holds a number that means something in one place only', hint: 'write + and the calling code; a phone-context says where a number is dialled, and not what it is' },
  'identifier.phone-uri-parameter': { says: 'the telephone URI has a parameter that changes who is called', hint: 'leave out all but ;ext=' },
  'identifier.phone-ambiguous': { says: 'the phone number can be read as two different ones', hint: 'write +, the calling code and the number' },
} as const satisfies Record<`identifier.${string}`, IssueWords>

/** E-mail addresses. */
export const emailIssueCodes = {
  'identifier.email-malformed': { says: 'this is no e-mail address', hint: 'write local-part@example.org and nothing else: no name, no angle brackets, no mailto' },
  'identifier.email-quoted': { says: 'the part before the @ is quoted', hint: 'write it without quotes; hardly any mail system takes such an address' },
  'identifier.email-comment': { says: 'the e-mail address has a comment', hint: 'leave out the brackets and what is in them' },
  'identifier.email-dots': { says: 'the part before the @ begins or ends with a dot, or has two in a row', hint: 'check the address; mail systems disagree on what it names' },
  'identifier.email-route': { says: 'the part before the @ holds a route to another host', hint: 'write the address of the mailbox itself, without % and !' },
  'identifier.email-not-normalised': { says: 'the part before the @ has letters composed in a way that systems change', hint: 'write it in Unicode normalisation form C' },
  'identifier.email-too-long': { says: 'the e-mail address is longer than mail systems take', hint: 'up to 64 octets before the @, 254 in all' },
  'identifier.email-domain-malformed': { says: 'the part after the @ is no domain name', hint: 'write letters, digits and hyphens between dots, ending in a top-level domain' },
  'identifier.email-domain-literal': { says: 'the part after the @ is an IP address', hint: 'write the domain name' },
  'identifier.email-domain-ambiguous': { says: 'systems turn the domain into different names', hint: 'write it in lower case, or in its ASCII form that begins with xn--' },
} as const satisfies Record<`identifier.${string}`, IssueWords>

/** Devices. */
export const deviceIssueCodes = {
  'identifier.imei-malformed': { says: 'this is no IMEI', hint: 'write 15 digits, or 16 for an IMEISV' },
  'identifier.imei-without-check-digit': { says: 'the IMEI has 14 digits, so nothing can be checked', hint: 'write all 15 digits' },
  'identifier.imei-check-digit': { says: 'the check digit of the IMEI is wrong', hint: 'check the digits; network records often hold a 0 in its place' },
  'identifier.imei-placeholder': { says: 'the IMEI begins with eight zeros, so it names no device', hint: 'find out the IMEI that is stored in the device' },
  'identifier.imsi-malformed': { says: 'this is no IMSI', hint: 'write digits only' },
  'identifier.imsi-length': { says: 'the IMSI has fewer than 14 or more than 15 digits', hint: 'write it in full; the number on the SIM card is another one (ICCID)' },
  'identifier.imsi-country-code': { says: 'the IMSI begins with no mobile country code that is assigned', hint: 'check the first three digits; 001 and 999 are test and private networks' },
  'identifier.mac-malformed': { says: 'this is no MAC address', hint: 'write 00:00:5e:00:53:01' },
  'identifier.mac-eui-64': { says: 'this is a 64-bit identifier, not a MAC address', hint: 'write the 48-bit address of the device' },
  'identifier.mac-group-address': { says: 'the MAC address is one of a group or of everybody, so it names no device', hint: 'write the address of the device that sent' },
  'identifier.mac-placeholder': { says: 'the MAC address is all zeros, so it names no device', hint: 'write the address of the device that sent' },
  'identifier.mac-locally-administered': { says: 'the MAC address was made up by software; phones change such addresses from network to network', hint: 'add the time and the network in which it was seen' },
} as const satisfies Record<`identifier.${string}`, IssueWords>

/** Bank accounts and payment cards. */
export const paymentIssueCodes = {
  'identifier.iban-malformed': { says: 'this is no IBAN', hint: 'write two letters, two digits and the account, in one or in groups of four' },
  'identifier.iban-country': { says: 'the country of the IBAN is not in the IBAN registry', hint: 'check the first two letters; territories use the code of their State' },
  'identifier.iban-length': { says: 'the IBAN does not have the length of its country', hint: 'write it in full, zeros included' },
  'identifier.iban-check-digits': { says: 'the check digits of the IBAN are wrong', hint: 'check the digits; 00, 01 and 99 are never given' },
  'identifier.card-malformed': { says: 'this is no payment card number', hint: 'write the digits in one, or in groups with one blank or hyphen between them' },
  'identifier.card-masked': { says: 'digits of the payment card number are masked', hint: 'write all digits; a masked number names many cards' },
  'identifier.card-range': { says: 'no card network that we know issues numbers that begin so', hint: 'check the first digits' },
  'identifier.card-length': { says: 'the card network does not issue numbers of this length', hint: 'write all digits' },
  'identifier.card-check-digit': { says: 'the check digit of the payment card number is wrong', hint: 'check the digits' },
} as const satisfies Record<`identifier.${string}`, IssueWords>
