import { describe, expect, it } from 'vitest'
import { assessChannel } from '../../src/channel/assess-channel.ts'
import { parsePhoneNumber } from '../../src/identifiers/phone/parse-phone-number.ts'
import type { IdentifierOptions } from '../../src/identifiers/validate-identifiers.ts'
import { validateIdentifiers } from '../../src/identifiers/validate-identifiers.ts'
import { parseRequest } from '../../src/request/parse-request.ts'
import { factsOf } from '../../src/rules/facts-of/facts-of.ts'
import { exampleEnvelope, exampleEpoc } from '../support/example-epoc.ts'
import { exampleOperator } from '../support/example-operator.ts'

const demonstration: IdentifierOptions = { parsePhoneNumber, documentationRanges: 'treat-as-public' }

function identified(sectionE: object, options: IdentifierOptions = demonstration): ReturnType<typeof validateIdentifiers> {
  const request = { ...exampleEpoc(), sectionE }
  const received = parseRequest({ envelope: exampleEnvelope(), request })
  if (!received.ok) throw new Error('the example must be readable')
  return validateIdentifiers(assessChannel(received.value, exampleOperator), options)
}

const told = (sectionE: object, options?: IdentifierOptions): readonly unknown[] =>
  identified(sectionE, options).identifiers.map((it) => [it.state, it.canonical, it.issues.map((issue) => issue.code)])

describe('validateIdentifiers', () => {
  it.each([
    ['an IP address', { ipAddresses: [{ address: '192.0.2.7' }] }, [['valid', '192.0.2.7', []]]],
    ['its one spelling', { ipAddresses: [{ address: '2001:DB8:0::7' }] }, [['valid', '2001:db8::7', []]]],
    ['white space of the form', { ipAddresses: [{ address: ' 192.0.2.7 ' }] }, [['valid', '192.0.2.7', []]]],
    ['an ambiguous address', { ipAddresses: [{ address: '192.0.2.010' }] }, [['invalid', null, ['identifier.ip-ambiguous-notation']]]],
    ['an address that names nobody', { ipAddresses: [{ address: '10.0.0.7' }] }, [['invalid', null, ['identifier.ip-not-attributable']]]],
    [
      'an address with its port in the wrong place',
      { ipAddresses: [{ address: '192.0.2.7:443' }] },
      [['invalid', null, ['identifier.ip-with-port']]],
    ],
    [
      'an observation',
      { ipAddresses: [{ address: '192.0.2.7', port: 50123, observedAt: '2026-08-18T21:04:09Z' }] },
      [['valid', '192.0.2.7', []]],
    ],
    [
      'one without port',
      { ipAddresses: [{ address: '192.0.2.7', observedAt: '2026-08-18T21:04:09Z' }] },
      [['valid', '192.0.2.7', ['identifier.port-missing']]],
    ],
    [
      'one without seconds',
      { ipAddresses: [{ address: '192.0.2.7', port: 50123, observedAt: '2026-08-18T21:04Z' }] },
      [['valid', '192.0.2.7', ['identifier.observation-time-coarse']]],
    ],
    [
      'one that needs no port',
      { ipAddresses: [{ address: '2001:db8::7', observedAt: '2026-08-18T21:04:09Z' }] },
      [['valid', '2001:db8::7', []]],
    ],
    [
      'one of an address that names nobody',
      { ipAddresses: [{ address: '10.0.0.7', port: 50123, observedAt: '2026-08-18T21:04:09Z' }] },
      [['invalid', null, ['identifier.ip-not-attributable']]],
    ],
    [
      'one of an address with its port in the wrong place',
      { ipAddresses: [{ address: '192.0.2.7:443', observedAt: '2026-08-18T21:04:09Z' }] },
      [['invalid', null, ['identifier.ip-with-port']]],
    ],
    ['a number in national format', { telephoneNumbers: ['020 7946 0958'] }, [['invalid', null, ['identifier.phone-needs-country']]]],
    ['a number', { telephoneNumbers: ['+44 20 7946 0958'] }, [['valid', '+442079460958', []]]],
    ['an e-mail address', { emailAddresses: ['A.Example@EXAMPLE.org'] }, [['valid', 'A.Example@example.org', []]]],
    ['the name of an account', { users: ['example.seller'] }, [['not-checked', null, []]]],
  ])('%s', (_, sectionE, expected) => {
    expect(told(sectionE)).toEqual(expected)
  })

  it('says in which target of the request something is wrong, and hands the rest of it on', () => {
    const { stage, identifiers } = identified({ ipAddresses: [{ address: '192.0.2.7' }, { address: '10.0.0.7' }] })
    expect(stage).toBe('identified')
    expect(identifiers.map((it) => it.issues.map((issue) => issue.path))).toEqual([[], [['request', 'targets', 1]]])
  })

  it.each([
    ['imei', '49-015420-323751-8', [['valid', '490154203237518', []]]],
    ['imei', '490154203237517', [['invalid', null, ['identifier.imei-check-digit']]]],
    ['mac-address', '00-00-5E-00-53-01', [['valid', '00:00:5e:00:53:01', []]]],
  ] as const)('reads the %s of a device, %s', (identifierKind, identifier, expected) => {
    const received = parseRequest({ envelope: exampleEnvelope(), request: exampleEpoc() })
    if (!received.ok) throw new Error('the example must be readable')
    const assessed = assessChannel(received.value, exampleOperator)
    const targets = assessed.request.targets.slice(0, 1).map((it) => ({ ...it, identifierKind, identifier }))
    const { identifiers } = validateIdentifiers({ ...assessed, request: { ...assessed.request, targets } }, demonstration)
    expect(identifiers.map((it) => [it.state, it.canonical, it.issues.map((issue) => issue.code)])).toEqual(expected)
  })

  it('takes documentation ranges for what they are, unless it demonstrates', () => {
    expect(told({ ipAddresses: [{ address: '192.0.2.7' }] }, {})).toEqual([['invalid', null, ['identifier.ip-not-attributable']]])
  })

  it('says that numbers are not checked where no reader was given', () => {
    expect(told({ telephoneNumbers: ['nonsense'] }, {})).toEqual([['not-checked', null, []]])
  })

  it('repeats no identifier in an issue', () => {
    const text = JSON.stringify(
      identified({ ipAddresses: [{ address: '10.0.0.7' }], telephoneNumbers: ['020 7946 0958'] }).identifiers.map((it) => it.issues),
    )
    expect(text).not.toMatch(/10\.0\.0\.7|7946/)
  })
})

describe('factsOf, for identifiers', () => {
  const facts = (sectionE: object): readonly unknown[] =>
    factsOf(identified({ timeRange: { from: '2026-08-01T00:00:00Z', to: '2026-09-01T00:00:00Z' }, ...sectionE }))
      .filter((it) => it.asked.includes('session-ip-log'))
      .map((it) => [it.facts.targetKind, it.facts.userIdentifier, it.facts.observationTime, it.facts.sourcePort])

  it('keeps what cannot be read from holding up the rest', () => {
    const ipAddresses = [
      { address: '192.0.2.7', port: 50123, observedAt: '2026-08-18T21:04:09+02:00' },
      { address: '192.0.2.8' },
      { address: '10.0.0.7', port: 50123, observedAt: '2026-08-18T21:04:09+02:00' },
    ]
    expect(facts({ ipAddresses, users: ['example.seller'] })).toEqual([
      ['ip-endpoint', 'present', 'present', 'present'],
      ['ip-endpoint', 'present', 'missing', 'missing'],
      ['ip-endpoint', 'missing', 'present', 'present'],
      ['account', 'present', 'present', 'present'],
    ])
  })
})
