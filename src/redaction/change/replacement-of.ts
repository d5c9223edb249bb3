import type { Finding } from '../finding.ts'
import type { Replacement } from '../options.ts'
import { generalised } from './generalised.ts'
import type { Pseudonyms } from './pseudonyms.ts'

/** What stands in the place of a finding. */
export function replacementOf(finding: Finding, replacement: Replacement, pseudonyms: Pseudonyms): string {
  const { kind, text, canonical } = finding
  switch (replacement) {
    case 'label':
      return `[${kind}]`
    case 'mask':
      // Whatever is not a sign: letters and digits of every script, and what nobody sees between them. A quotation mark would end what stands before it.
      return text.replace(/[^\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/gu, '*').replace(/[@+"]/g, '*')
    case 'remove':
      // Not nothing: the two ends could join to an identifier that was not there.
      return '…'
    case 'generalise':
      return generalised(finding)
    case 'pseudonym':
      return `[${kind} ${pseudonyms.tokenOf(kind, canonical)}]`
  }
}
