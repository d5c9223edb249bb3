import type { LawCase } from '../../support/given.ts'
import { access, everything } from './belarus.ts'

/*
 * Cases of Decree No 368. The pack permits nothing and has no rules: the Decree was not read.
 */

export const decree368Cases: readonly LawCase[] = [
  { name: 'Nothing is said of what the services may have under the Decree', asked: everything, facts: access, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Nor in an emergency', asked: everything, facts: { ...access, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Access to whole databases is granted to nobody', asked: ['bulk-access', 'real-time-intercept', 'credentials'], facts: access, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },
]
