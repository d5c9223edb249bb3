import type { LawCase } from '../../support/given.ts'
import { identity, injunction, log, messages, name, technical, traffic } from './france.ts'

/*
 * Cases of art. L34-1 III bis of the Code des postes et des communications électroniques. Each expectation was written from the article.
 */

export const codeDesPostesCases: readonly LawCase[] = [
  { name: 'The police has data kept on, for as long as the injunction says', asked: [...identity, ...technical, ...log, ...traffic], facts: injunction, expect: { outcome: 'preserve', determinedBy: ['L34-1-III-bis'], duties: ['L34-1-III-bis-keep'] } },
  { name: 'An administrative authority may have it too', asked: log, facts: { ...injunction, authorityKind: 'administrative' }, expect: { outcome: 'preserve', determinedBy: ['L34-1-III-bis'] } },
  { name: 'Whether any other authority may is for a lawyer, and the data are kept meanwhile', asked: log, facts: { ...injunction, authorityKind: 'other' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['L34-1-III-bis-who'], duties: ['L34-1-III-bis-keep'] } },
  { name: 'Data in no list are for a lawyer, and are kept meanwhile', asked: ['profile-details', 'registration-date', 'server-log', 'service-details'], facts: injunction, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['L34-1-III-bis-other'], duties: ['L34-1-III-bis-keep'] } },
  { name: 'Contents are never kept under it', asked: [...messages, 'stored-file', 'contact-list'], facts: injunction, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['L34-1-VI'], silent: ['L34-1-III-bis-keep'] } },
  { name: 'Whether it binds a service that stores files is for a lawyer', asked: log, facts: { ...injunction, serviceKind: 'storage-for-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['L34-1-III-bis-service'], duties: ['L34-1-III-bis-keep'] } },
  { name: 'So is whether it binds a marketplace with a chat', asked: log, facts: { ...injunction, serviceKind: 'communication-between-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['L34-1-III-bis-service'], duties: ['L34-1-III-bis-keep'] } },
  { name: 'An operator of networks and numbers is bound as a messenger is', asked: log, facts: { ...injunction, serviceKind: 'network-or-number-based-communications' }, expect: { outcome: 'preserve', determinedBy: ['L34-1-III-bis'] } },
  { name: 'An injunction that names no law is asked for it', asked: name, facts: { ...injunction, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['L34-1-III-bis-form'], missing: ['legalBasis'], duties: ['L34-1-III-bis-keep'] } },
  { name: 'An injunction that was withdrawn orders nothing', asked: log, facts: { ...injunction, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'], silent: ['L34-1-III-bis-keep'] } },
  { name: 'Before 31 July 2021 there was no such injunction', asked: log, facts: injunction, asOf: '2021-07-30', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day there is', asked: log, facts: injunction, asOf: '2021-07-31', expect: { outcome: 'preserve', determinedBy: ['L34-1-III-bis'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say about keeping too', asked: log, facts: { ...injunction, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['L34-1-III-bis-keep'] } },
  { name: 'What a private party brings is for a lawyer, and the data are kept meanwhile', asked: log, facts: { ...injunction, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['L34-1-III-bis-served'], duties: ['L34-1-III-bis-keep'] } },
  { name: 'Whether a civil case has anything kept is for a lawyer, and the data are kept meanwhile', asked: log, facts: { ...injunction, proceedings: 'civil' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['L34-1-III-bis-civil'], duties: ['L34-1-III-bis-keep'] } },
]
