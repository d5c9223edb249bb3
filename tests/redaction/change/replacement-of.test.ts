import { describe, expect, it } from 'vitest'
import { replacementOf } from '../../../src/redaction/change/replacement-of.ts'
import type { Finding } from '../../../src/redaction/finding.ts'

type Kind = Exclude<Finding['kind'], 'observation'>

const generalised = (kind: Kind, canonical: string): string =>
  replacementOf({ kind, start: 0, end: canonical.length, text: canonical, canonical, why: 'own' }, 'generalise', { tokenOf: () => '' })

describe('generalised', () => {
  it.each<[Kind, string, string]>([
    ['email-address', 'a@münchen-1.example', '[email-address]'],
    ['email-address', 'a@[192.0.2.7]', '[email-address]'],
    ['email-address', 'a@192.0.2.7', '[email-address]'],
    // A domain that is none may say anything before its end and behind it.
    ['email-address', 'a@call me.example', '[email-address]'],
    ['email-address', 'a@example.org:', '[email-address]'],
    ['email-address', 'a@call (me)', '[email-address]'],
    // Addresses that carry another one.
    ['ip-address', '::ffff:192.0.2.7', '[ip-address]'],
    ['ip-address', '2002:c000:207::', '[ip-address]'],
    ['ip-address', '64:ff9b::c000:207', '[ip-address]'],
    ['ip-address', '2001:0:c000:207::', '[ip-address]'],
    ['ip-address', '2001::c000:207', '[ip-address]'],
    ['ip-address', '2001:db8::7', '[ip-address in 2001:db8::/48]'],
  ])('%s %s is %s', (kind, canonical, expected) => {
    expect(generalised(kind, canonical)).toBe(expected)
  })
})
