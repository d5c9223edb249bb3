import { floor, floorTable } from '../floors.mjs'
import { measure, median, medianRatio, roundsOf } from '../measure.mjs'
import { digits, perSecond, tableOf } from '../table.mjs'
import { prepareContestants } from './contestants.mjs'

/** Readers of IP addresses and phone numbers beside the libraries that people use for them. */
export async function measurePart({ rounds }) {
  const { contestants, counts } = prepareContestants()
  const times = await measure(contestants, { rounds, warmUp: 250, milliseconds: 100 })
  const timesFaster = (ours, theirs) => medianRatio(times[theirs], times[ours])
  const gates = [
    floor('IPv4, RFC 5952 and IANA class: ÷ ipaddr.js', timesFaster('parseIpAddress, IPv4', 'ipaddr.js, IPv4'), { atLeast: 10, aim: 15 }),
    floor('IPv6, RFC 5952 and IANA class: ÷ ipaddr.js', timesFaster('parseIpAddress, IPv6', 'ipaddr.js, IPv6'), { atLeast: 8, aim: 15 }),
    floor('phone, valid and E.164: ÷ libphonenumber-js/max', timesFaster('e164Of', 'libphonenumber-js/max, phones'), {
      atLeast: 15,
      aim: 25,
    }),
    floor(
      'phone, with country, type and reasons: ÷ libphonenumber-js/max',
      timesFaster('parsePhoneNumber', 'libphonenumber-js/max, phones with type'),
      { atLeast: 8, aim: 15 },
    ),
  ]
  const rows = Object.entries(times).map(([name, of]) => [name, perSecond(median(of)), digits(median(of))])
  const report = [
    `${counts.addresses} addresses of each kind, ${counts.phones} phone numbers of every country, of which ${counts.validPhones} are valid; everybody below gave the same answers`,
    '',
    tableOf(['', 'per second', 'ns each'], rows),
    '',
    floorTable(gates),
  ].join('\n')
  return { report, gates, data: { counts, nanoseconds: roundsOf(times) } }
}
