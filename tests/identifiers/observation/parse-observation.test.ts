import { describe, expect, it } from 'vitest'
import { type ObservationOptions, parseObservation } from '../../../src/identifiers/observation/parse-observation.ts'

const at = '2026-08-21T14:30:05+02:00'
const codesOf = (input: unknown, options: ObservationOptions = {}): readonly string[] => {
  const result = parseObservation(input, { documentationRanges: 'treat-as-public', ...options })
  return (result.ok ? result.notes.map((it) => `note ${it.code}`) : result.issues.map((it) => it.code)).map((it) =>
    it.replace('identifier.', ''),
  )
}

describe('an observation', () => {
  it.each<[string, unknown, ObservationOptions, readonly string[]]>([
    ['address, port and instant', { address: '192.0.2.1', port: 40123, at }, {}, []],
    ['the port in the address', { address: '192.0.2.1:40123', at }, {}, []],
    ['the port as text', { address: '192.0.2.1', port: '40123', at }, {}, []],
    ['the same port twice', { address: '192.0.2.1:443', port: 443, at }, {}, []],
    ['behind a carrier-grade NAT with its port', { address: '192.0.2.1:40123', at }, { sharedAddress: 'yes' }, []],
    ['an address that nobody shares', { address: '192.0.2.1', at }, { sharedAddress: 'no' }, []],
    ['an IPv6 address without port, shared or not', { address: '2001:db8::1', at }, { sharedAddress: 'yes' }, []],
    ['an instant in UTC', { address: '192.0.2.1:443', at: '2026-08-21T12:30:05.123Z' }, {}, []],
    ['no port, where nobody knows whether it is shared', { address: '192.0.2.1', at }, {}, ['note port-missing']],
    ['no seconds, though there is a port', { address: '192.0.2.1:443', at: '2026-08-21T14:30Z' }, {}, ['note observation-time-coarse']],
    ['no seconds and no port, where nobody shares', { address: '192.0.2.1', at: '2026-08-21T14:30Z' }, { sharedAddress: 'no' }, []],
    ['no seconds with a port of IPv6', { address: '[2001:db8::1]:443', at: '2026-08-21T14:30Z' }, {}, []],
    ['the first port', { address: '192.0.2.1', port: 1, at }, {}, []],
    ['the last port', { address: '192.0.2.1', port: 65_535, at }, {}, []],
    ['no seconds, where no port tells apart', { address: '2001:db8::1', at: '2026-08-21T14:30Z' }, {}, []],
  ])('takes %s', (_, input, options, notes) => {
    expect(parseObservation(input, { documentationRanges: 'treat-as-public', ...options }).ok).toBe(true)
    expect(codesOf(input, options)).toEqual(notes)
  })

  it.each<[string, unknown, ObservationOptions, readonly string[]]>([
    ['no port behind a carrier-grade NAT', { address: '192.0.2.1', at }, { sharedAddress: 'yes' }, ['observation-port-needed']],
    ['no port and no time', { address: '192.0.2.1' }, { sharedAddress: 'yes' }, ['observation-time-missing', 'observation-port-needed']],
    ['no port, mapped', { address: '::ffff:192.0.2.1', at }, { sharedAddress: 'yes' }, ['observation-port-needed']],
    ['no port, behind a NAT64', { address: '64:ff9b::192.0.2.1', at }, { sharedAddress: 'yes' }, ['observation-port-needed']],
    ['no time', { address: '2001:db8::1' }, {}, ['observation-time-missing']],
    ['null for a time', { address: '2001:db8::1', at: null }, {}, ['observation-time-missing']],
    ['an empty time', { address: '2001:db8::1', at: '' }, {}, ['observation-time-missing']],
    ['a time without zone', { address: '192.0.2.1:443', at: '2026-08-21T14:30:05' }, {}, ['observation-time-malformed']],
    ['a date', { address: '192.0.2.1:443', at: '2026-08-21' }, {}, ['observation-time-malformed']],
    ['a number for a time', { address: '192.0.2.1:443', at: 1_787_000_000 }, {}, ['observation-time-malformed']],
    ['two ports', { address: '192.0.2.1:443', port: 80, at }, {}, ['observation-two-ports']],
    ['port 0', { address: '192.0.2.1', port: 0, at }, {}, ['port-out-of-range']],
    ['a port after the last', { address: '192.0.2.1', port: 65_536, at }, {}, ['port-out-of-range']],
    ['a list with a port', { address: '192.0.2.1', port: ['443'], at }, {}, ['port-malformed']],
    ['a port that is none', { address: '192.0.2.1', port: 4.5, at }, {}, ['port-malformed']],
    ['a port with a zero before it', { address: '192.0.2.1', port: '080', at }, {}, ['port-malformed']],
    ['a shared address of the carrier', { address: '100.64.0.1:443', at }, {}, ['ip-not-attributable']],
    ['a private address', { address: '10.0.0.1:443', at }, {}, ['ip-not-attributable']],
    [
      'a wrong address and a wrong time',
      { address: '192.0.2.256', at: 'today' },
      {},
      ['ip-part-out-of-range', 'observation-time-malformed'],
    ],
    ['nothing', {}, {}, ['observation-malformed']],
    ['a text', '192.0.2.1:443', {}, ['observation-malformed']],
    ['null', null, {}, ['observation-malformed']],
    ['what is not there', undefined, {}, ['observation-malformed']],
    ['an address that is no text', { address: 5, at }, {}, ['not-a-text']],
  ])('refuses %s', (_, input, options, codes) => {
    expect(parseObservation(input, { documentationRanges: 'treat-as-public', ...options }).ok).toBe(false)
    expect(codesOf(input, options)).toEqual(codes)
  })

  it('keeps the instant as it was written and the address as it is printed', () => {
    expect(parseObservation({ address: '[2001:DB8::1]:443', at }, { documentationRanges: 'treat-as-public' })).toMatchObject({
      ok: true,
      value: { address: { text: '2001:db8::1' }, port: 443, at },
    })
  })

  it('asks nothing that would have to be called', () => {
    const trap = Object.defineProperty({ at }, 'address', {
      get: () => {
        throw new Error('it was called')
      },
    })
    expect(parseObservation(trap)).toMatchObject({ ok: false, issues: [{ code: 'identifier.observation-malformed' }] })
  })

  it('takes documentation for nobody unless told', () => {
    expect(parseObservation({ address: '192.0.2.1:443', at }, null as never)).toMatchObject({
      ok: false,
      issues: [{ code: 'identifier.ip-not-attributable' }],
    })
    expect(parseObservation({ address: '192.0.2.1', at }, null as never)).toMatchObject({
      ok: false,
      issues: [{ code: 'identifier.ip-not-attributable' }],
    })
  })
})
