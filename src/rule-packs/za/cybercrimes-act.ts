import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Cybercrimes Act 19 of 2020, ss. 41, 42 and 44: directions to preserve and to disclose data. They are not in force: the proclamation of 30 November 2021 left ss. 41 to 44 out, and no later one is known.
 *
 * Read: s. 44(1) (acts.co.za), the list of commencements of the Act (lawlibrary.org.za), and two accounts of the proclamation. The pack recognises the directions and refuses them; it has no day on which
 * that ends. Whoever finds a later proclamation writes the rules of those sections first. docs/decisions/0029.
 */
export const cybercrimesAct: LawPack = defineLawPack({
  id: 'za/cybercrimes-act', version: '2026-11-22', title: 'Cybercrimes Act 19 of 2020, ss. 41-44',
  source: 'https://www.gov.za/documents/cybercrimes-act-19-2020-1-jun-2021-0000', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['ZA'],
  governs: { instrument: ['za/expedited-preservation-direction', 'za/preservation-of-evidence-direction', 'za/disclosure-of-data-direction'] },

  rules: [
    { id: '41', cite: 'Cybercrimes Act 19 of 2020, ss. 41 and 60; Proclamation R42 of 2021', from: '2021-06-01', readInForceOn: '2021-12-01', confidence: 'verified',
      says: 'The section on the expedited preservation of data has not come into force.',
      when: { instrument: 'za/expedited-preservation-direction' }, effect: 'forbid', act: 'preserve', ground: 'not-yet-applicable' },

    { id: '42', cite: 'Cybercrimes Act 19 of 2020, ss. 42, 43 and 60; Proclamation R42 of 2021', from: '2021-06-01', readInForceOn: '2021-12-01', confidence: 'verified',
      says: 'Nor have those on the preservation of evidence, in writing or by word of mouth.',
      when: { instrument: 'za/preservation-of-evidence-direction' }, effect: 'forbid', act: 'preserve', ground: 'not-yet-applicable' },

    { id: '44', cite: 'Cybercrimes Act 19 of 2020, ss. 44 and 60; Proclamation R42 of 2021', from: '2021-06-01', readInForceOn: '2021-12-01', confidence: 'verified',
      says: 'Nor has the one on the disclosure of data.',
      when: { instrument: 'za/disclosure-of-data-direction' }, effect: 'forbid', ground: 'not-yet-applicable' },
  ],
})
