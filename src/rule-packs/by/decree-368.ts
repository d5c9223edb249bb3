import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Decree No 368 of the President of Belarus of 18 October 2022 on the interaction of operators and owners of internet resources with the bodies of operative search.
 *
 * The pack recognises the instrument and has no rules: the Decree was not read, only press on the resolution of the Government that carries it out (https://smartpress.by/news/37291/), which speaks of online access
 * of the services to databases of users. It permits nothing, and it stays open, so that a person decides; that a provider does not answer is a matter of policy. docs/decisions/0030 says more.
 */
export const decree368: LawPack = defineLawPack({
  id: 'by/decree-368', version: '2026-11-22', title: 'Decree of the President of the Republic of Belarus No 368 of 18 October 2022',
  source: 'https://pravo.by/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'open',
  territory: ['BY'],
  governs: { instrument: 'by/decree-368-access' },

  rules: [],
})
