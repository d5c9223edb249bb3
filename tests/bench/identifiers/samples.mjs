import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { randomFrom } from '../random.mjs'

const count = 4096
/** As texts come from outside: characters in a row, not pieces that were put together or cut out of another text. */
const list = (make) => Array.from({ length: count }, (_, index) => Buffer.from(make(index)).toString())

/** IPv4 addresses: every other one anywhere, the others in blocks that logs are full of. */
export function ipv4Sample() {
  const { below, oneOf } = randomFrom(4291)
  const common = ['10', '127.0', '100.64', '169.254', '172.16', '192.168', '192.0.2', '198.51.100', '203.0.113', '224.0']
  return list((index) => {
    const start = index % 2 === 0 ? [] : oneOf(common).split('.')
    return [...start, ...Array.from({ length: 4 - start.length }, () => below(256))].join('.')
  })
}

/** IPv6 addresses: every other one as RFC 5952 prints it, the others in capitals, with leading zeros or written out. */
export function ipv6Sample() {
  const { below, oneOf } = randomFrom(5952)
  const starts = ['2001:db8', '2a00:1450', '2400:cb00', '2600:1f18', '2001:0', '2002:c000', 'fe80:0', 'fd12:3456', '64:ff9b', '0:0']
  return list((index) => {
    const groups = oneOf(starts)
      .split(':')
      .map((it) => Number.parseInt(it, 16))
    while (groups.length < 8) groups.push(below(3) === 0 ? below(65_536) : 0)
    const written = groups.map((it) => it.toString(16)).join(':')
    const canonical = new URL(`http://[${written}]`).hostname.slice(1, -1)
    if (index % 2 === 0) return canonical
    return oneOf([canonical.toUpperCase(), written, groups.map((it) => it.toString(16).padStart(4, '0')).join(':')])
  })
}

/** Phone numbers of every country, the last digits by chance, so that some lie in no plan; every other one with blanks between groups. */
export function phoneSample() {
  const { below, oneOf } = randomFrom(3966)
  const countries = getCountries()
  return list((index) => {
    const example = getExampleNumber(countries[index % countries.length], examples)
    const [, start, end] = /^(.*?)(\d{1,5})$/.exec(index % 4 < 2 ? example.number : example.formatInternational())
    const changed = below(4) === 0 ? end : Array.from(end, () => oneOf('0123456789')).join('')
    return start + changed
  })
}
