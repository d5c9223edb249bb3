// For a legal identifier a lenient reading is the wrong person: what two systems may read differently is refused, with a reason and without the value.
import { parseIpAddress, parseIpEndpoint, parsePhoneNumber } from 'lawful-request/identifiers'

for (const text of ['192.0.2.7', '2001:DB8:0:0::7', '192.0.2.010', '10.0.0.7']) {
  const result = parseIpAddress(text, { documentationRanges: 'treat-as-public' })
  console.log(
    text,
    '→',
    result.ok
      ? `${result.value.text}, ${result.value.attributable ? 'can name a line' : 'names nobody'}`
      : result.issues.map((it) => it.code).join(' '),
  )
}

const endpoint = parseIpEndpoint('[2001:db8::7]:443')
if (endpoint.ok) console.log(endpoint.value.address.text, endpoint.value.port)

for (const [text, options] of [
  ['+44 20 7946 0958', {}],
  ['020 7946 0958', {}],
  ['020 7946 0958', { defaultCountry: 'GB' }],
] as const) {
  const result = parsePhoneNumber(text, options)
  console.log(text, '→', result.ok ? result.value.e164 : result.issues.map((it) => it.code).join(' '))
}
