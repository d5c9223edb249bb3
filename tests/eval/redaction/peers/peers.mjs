// What other packages make of a line. Each peer says how it is set: as its own documentation shows it, with what this corpus marks and nothing that it does not mark.
import { createRequire } from 'node:module'
import { redact as arcjet } from '@arcjet/redact'
import { OpenRedaction } from '@openredaction/openredaction'
import { Redactor } from '@redactpii/node'
import ipRegex from 'ip-regex'
import { findPhoneNumbersInText } from 'libphonenumber-js/max'
import { SyncRedactor } from 'redact-pii'

const cut = (text, places) => places.reduceRight((rest, [start, end]) => `${rest.slice(0, start)}[redacted]${rest.slice(end)}`, text)

const redactPii = new SyncRedactor()
const redactPiiNarrow = new SyncRedactor({
  builtInRedactors: Object.fromEntries(
    ['names', 'zipcode', 'streetAddress', 'username', 'password', 'credentials', 'digits', 'url', 'usSocialSecurityNumber'].map((it) => [
      it,
      { enabled: false },
    ]),
  ),
})
const redactpiiNode = new Redactor({ rules: { CREDIT_CARD: true, EMAIL: true, NAME: false, PHONE: true, SSN: false } })
const openRedaction = new OpenRedaction()
const openRedactionNarrow = new OpenRedaction({
  patterns: [
    'EMAIL',
    'PHONE_US',
    'PHONE_UK',
    'PHONE_UK_MOBILE',
    'PHONE_INTERNATIONAL',
    'IPV4',
    'IPV6',
    'CREDIT_CARD',
    'IBAN',
    'MAC_ADDRESS',
    'IMEI_NUMBER',
    'IMSI_NUMBER',
  ],
})

const { version } = createRequire(import.meta.url)('libphonenumber-js/package.json')

/** The peers. `redact` gives the text that is left, and may be asynchronous; `kinds` are those for which it has a rule. */
export const peers = [
  {
    name: 'redact-pii 3.4.0, as it comes',
    kinds: ['ip', 'phone', 'mail', 'card'],
    redact: (text) => redactPii.redact(text),
  },
  {
    name: 'redact-pii 3.4.0, these kinds only',
    kinds: ['ip', 'phone', 'mail', 'card'],
    redact: (text) => redactPiiNarrow.redact(text),
  },
  {
    name: '@redactpii/node 1.0.17, these kinds only',
    kinds: ['phone', 'mail', 'card'],
    redact: (text) => redactpiiNode.redact(text),
  },
  {
    name: '@openredaction/openredaction 1.0.4, as it comes',
    kinds: ['ip', 'phone', 'mail', 'card', 'iban', 'mac', 'imei', 'imsi'],
    redact: (text) => openRedaction.detect(text).redacted,
  },
  {
    name: '@openredaction/openredaction 1.0.4, these kinds only',
    kinds: ['ip', 'phone', 'mail', 'card', 'iban', 'mac', 'imei', 'imsi'],
    redact: (text) => openRedactionNarrow.detect(text).redacted,
  },
  {
    name: '@arcjet/redact 1.12.0',
    kinds: ['ip', 'phone', 'mail', 'card'],
    redact: async (text) => (await arcjet(text))[0],
  },
  {
    name: `libphonenumber-js ${version} max, find`,
    kinds: ['phone'],
    redact: (text, country) =>
      cut(
        text,
        findPhoneNumbersInText(text, country ?? undefined).map((it) => [it.startsAt, it.endsAt]),
      ),
  },
  { name: 'ip-regex 5.0.0', kinds: ['ip'], redact: (text) => text.replace(ipRegex(), '[redacted]') },
  {
    name: 'ip-regex 5.0.0, whole words',
    kinds: ['ip'],
    redact: (text) => text.replace(ipRegex({ includeBoundaries: true }), '[redacted]'),
  },
]
