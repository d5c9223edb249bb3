import { expect, it } from 'vitest'
import { parseIpEndpoint } from '../../../src/identifiers/ip/parse-ip-endpoint.ts'

const read = (text: string): readonly unknown[] => {
  const result = parseIpEndpoint(text)
  const codes = (result.ok ? result.notes : result.issues).map((it) => it.code.replace('identifier.', ''))
  return result.ok ? [result.value.address.text, result.value.port, ...codes] : codes
}

it.each([
  ['192.0.2.1:443', ['192.0.2.1', 443]],
  ['192.0.2.1:1', ['192.0.2.1', 1]],
  ['192.0.2.1:65535', ['192.0.2.1', 65_535]],
  ['[2001:DB8::1]:443', ['2001:db8::1', 443]],
  ['[::ffff:192.0.2.1]:443', ['::ffff:192.0.2.1', 443]],
  ['192.0.2.1', ['192.0.2.1', null, 'port-missing']],
  ['2001:db8::1', ['2001:db8::1', null, 'port-missing']],
  ['[2001:db8::1]', ['2001:db8::1', null, 'port-missing']],
  ['[2001:db8::1:443]', ['2001:db8::1:443', null, 'port-missing']],
  ['2001:db8:0:0:0:0:1:443', ['2001:db8::1:443', null, 'port-missing']],
  ['2001:db8::10', ['2001:db8::10', null, 'port-missing']],
  ['2001:db8::1:a443', ['2001:db8::1:a443', null, 'port-missing']],
  ['2001:db8::1:4a43', ['2001:db8::1:4a43', null, 'port-missing']],
  ['2001:db8::1:443', ['port-without-brackets']],
  ['2001:db8::1:0', ['port-without-brackets']],
  ['192.0.2.1:0', ['port-out-of-range']],
  ['192.0.2.1:65536', ['port-out-of-range']],
  ['192.0.2.1:99999999999999999999', ['port-out-of-range']],
  ['192.0.2.1:', ['port-malformed']],
  ['192.0.2.1:0443', ['port-malformed']],
  ['192.0.2.1:+443', ['port-malformed']],
  ['192.0.2.1:443.', ['port-malformed']],
  ['192.0.2.1: 443', ['port-malformed']],
  ['192.0.2.1:https', ['port-malformed']],
  ['[2001:db8::1]:', ['port-malformed']],
  ['[2001:db8::1]443', ['ip-malformed']],
  ['x[2001:db8::1]:443', ['ip-malformed']],
  ['[2001:db8::1', ['ip-malformed']],
  ['[192.0.2.1]:443', ['ip-malformed']],
  ['[[2001:db8::1]]:443', ['ip-malformed']],
  ['2001:db8:0:0:0:0:0:1:443', ['port-without-brackets']],
  ['2001:db8:0:0:0:0:0:1:0', ['port-without-brackets', 'port-out-of-range']],
  ['::ffff:192.0.2.1:443', ['port-without-brackets']],
  ['192.0.2.1 port 443', ['ip-malformed']],
  ['192.0.2.1.443', ['ip-malformed']],
  ['192.0.2.1#443', ['ip-malformed']],
  ['192.0.2.1/32:443', ['ip-block']],
  [':443', ['ip-malformed']],
  ['[]:443', ['ip-malformed']],
  ['[fe80::1%1]:80', ['ip-zone']],
  ['010.0.0.256:0', ['ip-ambiguous-notation', 'ip-part-out-of-range', 'port-out-of-range']],
  [' 192.0.2.1:443 ', ['surrounding-white-space']],
  ['192.0.2.1 :443', ['surrounding-white-space']],
  ['１92.0.2.1:443', ['not-ascii', 'ip-malformed']],
  ['192.0.2.1:４43', ['not-ascii', 'port-malformed']],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it('hands the options on', () => {
  expect(parseIpEndpoint('192.0.2.1:443', { documentationRanges: 'treat-as-public' })).toMatchObject({
    value: { address: { attributable: true } },
  })
  expect(parseIpEndpoint('192.0.2.1:443')).toMatchObject({ value: { address: { attributable: false } } })
})

it('takes nothing but a text', () => {
  expect(parseIpEndpoint(443)).toMatchObject({ ok: false, issues: [{ code: 'identifier.not-a-text' }] })
})
