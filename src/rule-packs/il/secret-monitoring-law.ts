import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Secret Monitoring Law 5739-1979: a permit under it means conversations as they go on, so it opens nothing that is stored.
 *
 * The Law was not read. A note of 31 May 2000 says that mail which is still to pass takes such a permit and what is stored does not (law.co.il), a report of the Library of Congress that the president of a
 * district court gives it; both on 22 November 2026. docs/decisions/0028.
 */
export const secretMonitoringLaw: LawPack = defineLawPack({
  id: 'il/secret-monitoring-law', version: '2026-11-22', title: 'Secret Monitoring Law 5739-1979 (Israel)',
  source: 'https://www.nevo.co.il/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['IL'],
  governs: { instrument: 'il/secret-monitoring-permit' },

  rules: [
    { id: '6', cite: 'Secret Monitoring Law 5739-1979, ss. 4-7', from: '2000-05-31', confidence: 'verified',
      says: 'To monitor is to listen to what is going on, which nobody is granted here.',
      when: { instrument: 'il/secret-monitoring-permit' }, effect: 'forbid', ground: 'not-stored-at-receipt' },
  ],
})
