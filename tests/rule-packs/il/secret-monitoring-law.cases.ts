import type { LawCase } from '../../support/given.ts'
import { log, messages, monitoring } from './israel.ts'

/*
 * Cases of the Secret Monitoring Law 5739-1979.
 */

export const secretMonitoringLawCases: readonly LawCase[] = [
  { name: 'A permit to monitor means what is still to come', asked: [...log, ...messages], facts: monitoring, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['6'] } },
  { name: 'Of days before 31 May 2000 nothing was read', asked: messages, facts: monitoring, asOf: '2000-05-30', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
]
