import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** Whom art. 43(1) calls authorised, and the courts and prosecutors of art. 45 and 47. */
const authorised = ['police', 'investigating-authority', 'administrative', 'intelligence', 'prosecutor', 'judge', 'court'] as const

/**
 * The Polish Electronic Communications Law of 2024, arts 43, 45 and 47: what telecommunications undertakings make available.
 *
 * Read on 22 November 2026: arts 1, 2 and 42 to 49 in legalize-dev/legalize-pl (pl/DU-2024-1221.md@d9e8598). They say what is made available to whom, and leave it to other Acts who may ask and how,
 * so a request that names this law alone goes to a lawyer. In force since 10 November 2024 (temidium.pl, 10 January 2025). docs/decisions/0027 says how it was read.
 */
export const prawoKomunikacjiElektronicznej: LawPack = defineLawPack({
  id: 'pl/prawo-komunikacji-elektronicznej', version: '2026-11-22', title: 'Prawo komunikacji elektronicznej, art. 43, 45, 47',
  source: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20240001221', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['PL'],
  governs: { instrument: 'pl/telecom-data-request' },

  terms: {
    // art. 43(1)(1)(a): who the subscriber is, who called whom, and where the device is
    'retained-data': { item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'device-identifier', 'interaction-log', 'location', 'session-ip-log', 'session-times'] },
  },

  rules: [
    { id: '45-1', cite: 'Prawo komunikacji elektronicznej, art. 43 ust. 1, 45 ust. 1, 47 ust. 1', from: '2024-11-10', confidence: 'unverified',
      says: 'A telecommunications undertaking makes data about subscribers, calls and whereabouts available as other Acts provide.',
      when: { term: 'retained-data', serviceKind: 'network-or-number-based-communications' }, effect: 'permit' },

    { id: '45-1-service', cite: 'Prawo komunikacji elektronicznej, art. 2 pkt 39-40, 78, 80, art. 43 ust. 1, 45 ust. 1, 47 ust. 1', from: '2024-11-10', confidence: 'verified',
      says: 'The articles bind telecommunications undertakings, and no messengers without numbers or other services.',
      when: { serviceKind: ['number-independent-communications', 'communication-between-users', 'storage-for-users', 'domain-and-ip-numbering', 'financial', 'other'] }, effect: 'forbid', ground: 'service-not-covered' },

    { id: '45-1-who', cite: 'Prawo komunikacji elektronicznej, art. 43 ust. 1, 45 ust. 1, 47 ust. 1', from: '2024-11-10', confidence: 'verified',
      says: 'They are made available to the services that the law lists, to courts and to prosecutors.',
      when: {}, effect: 'require', needs: { authorityKind: authorised }, ground: 'issuer-not-competent' },

    { id: '47-3', cite: 'Prawo komunikacji elektronicznej, art. 47 ust. 3', from: '2024-11-10', confidence: 'verified',
      says: 'No contents are revealed.',
      when: { item: ['message-content', 'stored-file', 'support-ticket', 'contact-list', 'membership-list', 'published-content'] }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '45-1-form', cite: 'Prawo komunikacji elektronicznej, art. 45 ust. 1', from: '2024-11-10', confidence: 'unverified',
      says: 'The request says who makes it, by which Act, and whom it means.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', legalBasis: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '45-withdrawn', cite: 'Prawo komunikacji elektronicznej, art. 45 ust. 1', from: '2024-11-10', confidence: 'verified',
      says: 'A request that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
