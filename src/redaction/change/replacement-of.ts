import { blockEnds } from '../../identifiers/ip/read/block-ends.ts'
import { ipBitsOf } from '../../identifiers/ip/read/ip-bits-of.ts'
import { printIp } from '../../identifiers/ip/read/print-ip.ts'
import { readPlainNumber } from '../../identifiers/phone/plan/read-plain-number.ts'
import type { Finding } from '../finding.ts'
import type { Replacement } from '../options.ts'
import type { Pseudonyms } from './pseudonyms.ts'

/** What stands in the place of a finding. */
export function replacementOf(finding: Finding, replacement: Replacement, pseudonyms: Pseudonyms): string {
  const { kind, text, canonical } = finding
  switch (replacement) {
    case 'label':
      return `[${kind}]`
    case 'mask':
      // Whatever is not a sign: letters and digits of every script, and what nobody sees between them.
      return text.replace(/[^\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/gu, '*').replace(/[@+]/g, '*')
    case 'remove':
      // Not nothing: the two ends could join to an identifier that was not there.
      return '…'
    case 'generalise':
      return generalised(finding)
    case 'pseudonym':
      return `[${kind} ${pseudonyms.tokenOf(kind, canonical)}]`
  }
}

/** What a text may say that is not about one line or one mailbox. Of what carries an address inside another one, only the kind. */
function generalised({ kind, canonical }: Finding): string {
  const label = `[${kind}]`
  if (kind === 'email-address') {
    const domain = canonical.slice(canonical.lastIndexOf('@') + 1)
    return /^[\p{L}\p{M}\p{N}.-]*\p{L}$/u.test(domain) ? `[${kind} at ${domain}]` : label
  }
  if (kind === 'phone-number') {
    const read = readPlainNumber(canonical, 0, canonical.length, null)
    return typeof read === 'object' ? `[${kind} of calling code ${read.line.callingCode}]` : label
  }
  if (kind !== 'ip-address' || /^(?:::|2002:|64:ff9b:|2001:0?:)/.test(canonical)) return label
  const [address = '', length = '128'] = canonical.split('/')
  const bits = ipBitsOf(address)
  const prefix = Math.min(Number(length), typeof bits === 'number' ? 24 : 48)
  // What was joined from two has neither an address nor a length.
  return bits === null || Number.isNaN(prefix) ? label : `[${kind} in ${printIp(blockEnds(bits, prefix)[0])}/${prefix}]`
}
