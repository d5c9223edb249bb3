import ipaddr from 'ipaddr.js'
import { e164Of, parseIpAddress, parsePhoneNumber } from 'lawful-request/identifiers'
import parseByMax from 'libphonenumber-js/max'
import { ipv4Sample, ipv6Sample, phoneSample } from './samples.mjs'

/** Ours and the peers', each on the same sample. `answer` is what both have to agree on before anybody is measured. */
export function prepareContestants() {
  const [ipv4, ipv6, phones] = [ipv4Sample(), ipv6Sample(), phoneSample()]
  const contestants = {
    'parseIpAddress, IPv4': { inputs: ipv4, decide: (it) => parseIpAddress(it), answer: textOf },
    'ipaddr.js, IPv4': { inputs: ipv4, decide: readByIpaddr, answer: (it) => it.text },
    'parseIpAddress, IPv6': { inputs: ipv6, decide: (it) => parseIpAddress(it), answer: textOf },
    'ipaddr.js, IPv6': { inputs: ipv6, decide: readByIpaddr, answer: (it) => it.text },
    e164Of: { inputs: phones, decide: (it) => e164Of(it), answer: (it) => it },
    parsePhoneNumber: { inputs: phones, decide: (it) => parsePhoneNumber(it), answer: (it) => (it.ok ? it.value.e164 : null) },
    'libphonenumber-js/max, phones': { inputs: phones, decide: readByMax, answer: (it) => it },
    'libphonenumber-js/max, phones with type': { inputs: phones, decide: readByMaxWithType, answer: (it) => it?.e164 ?? null },
  }
  mustAgree(contestants, 'parseIpAddress, IPv4', 'ipaddr.js, IPv4')
  mustAgree(contestants, 'parseIpAddress, IPv6', 'ipaddr.js, IPv6')
  mustAgree(contestants, 'e164Of', 'libphonenumber-js/max, phones')
  mustAgree(contestants, 'parsePhoneNumber', 'libphonenumber-js/max, phones with type')
  const valid = phones.filter((it) => readByMax(it) !== null).length
  return { contestants, counts: { addresses: ipv4.length, phones: phones.length, validPhones: valid } }
}

const textOf = (it) => (it.ok ? it.value.text : null)

function readByIpaddr(text) {
  const address = ipaddr.parse(text)
  return { text: address.kind() === 'ipv4' ? address.toString() : address.toRFC5952String(), range: address.range() }
}

function readByMax(text) {
  const number = parseByMax(text)
  return number?.isValid() === true ? number.number : null
}

function readByMaxWithType(text) {
  const number = parseByMax(text)
  return number?.isValid() === true ? { e164: number.number, country: number.country, type: number.getType() } : null
}

function mustAgree(contestants, ours, theirs) {
  const [mine, peer] = [contestants[ours], contestants[theirs]]
  const differing = mine.inputs.filter((it) => mine.answer(mine.decide(it)) !== peer.answer(peer.decide(it)))
  if (differing.length > 0) throw new Error(`${ours} and ${theirs} differ on ${differing.length} of ${mine.inputs.length} texts`)
}
