import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Code de la sécurité intérieure, art. L851-1: connection data for the intelligence services.
 *
 * Arts L821-1, L821-2, L851-1 and L851-2 were read on 22 November 2026 in the text of 3 April 2026 (github.com/legalize-dev/legalize-fr, LEGITEXT000025503132); their first day was not read, so the rules begin on the day of the text.
 * Not read: the emergency procedure, the purposes of arts L801-1 and L811-3, the decrees, the decisions of the Conseil constitutionnel. docs/decisions/0026 says how it was read.
 */
export const securiteInterieure: LawPack = defineLawPack({
  id: 'fr/securite-interieure', version: '2026-11-22', title: 'Code de la sécurité intérieure (France), art. L851-1',
  source: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['FR'],
  governs: { instrument: 'fr/intelligence-access' },

  terms: {
    // who holds a number or a connection, which numbers and connections somebody has, where a device is, the list of calls with time and length
    'connection-data': {
      item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'device-identifier', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log',
        'location'],
    },
    // documents that a service handles or keeps, which the article does not name
    'other-documents': {
      item: ['date-of-birth', 'recovery-contact', 'profile-details', 'registration-date', 'registration-record', 'service-details', 'payment-instrument', 'billing-record', 'purchase-history', 'server-log'],
    },
    'data-over-time': { item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'purchase-history'] },
  },

  rules: [
    { id: 'L811-3', cite: 'Code de la sécurité intérieure, art. L811-3', from: '2026-04-03', confidence: 'unverified',
      says: 'It serves the fundamental interests of the nation, and no criminal or civil case.',
      when: {}, effect: 'require', needs: { proceedings: 'national-security' }, ground: 'outside-scope' },

    { id: 'L821-1', cite: 'Code de la sécurité intérieure, art. L821-1', from: '2026-04-03', confidence: 'verified',
      says: 'The Prime Minister authorises it beforehand, after the opinion of the commission for intelligence techniques.',
      when: {}, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: 'L821-1-who', cite: 'Code de la sécurité intérieure, arts L821-1, L851-1', from: '2026-04-03', confidence: 'verified',
      says: 'It is a power of the Prime Minister for intelligence services, and not one of police, prosecutors or courts.',
      when: {}, effect: 'require', needs: { authorityKind: ['intelligence', 'administrative'] }, ground: 'issuer-not-competent' },

    { id: 'L851-1', cite: 'Code de la sécurité intérieure, art. L851-1 al. 1', from: '2026-04-03', confidence: 'verified',
      says: 'Operators and hosts may be asked for what they keep about numbers and connections, their holders, the place of a device and lists of calls.',
      when: { term: 'connection-data' }, effect: 'permit' },

    { id: 'L851-1-other', cite: 'Code de la sécurité intérieure, art. L851-1 al. 1', from: '2026-04-03', confidence: 'unverified',
      says: 'Other documents that they keep, but no contents, may be meant as well.',
      when: { term: 'other-documents' }, effect: 'permit' },

    { id: 'L851-1-whose', cite: 'Code de la sécurité intérieure, arts L821-2, L851-1', from: '2026-04-03', confidence: 'unverified',
      says: 'It says by whose authority it comes, of which day it is and whose data are meant; nobody is given everybody\'s.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', issueDate: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: 'L851-1-period', cite: 'Code de la sécurité intérieure, arts L821-2, L851-1', from: '2026-04-03', confidence: 'unverified',
      says: 'What comes as a series in time is asked for by a period.',
      when: { term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: 'L851-1-service', cite: 'Code de la sécurité intérieure, art. L851-1 al. 3', from: '2026-04-03', confidence: 'verified',
      says: 'A service of the Prime Minister collects the data, never the service that wants them.',
      when: { servedBy: ['issuing-authority', 'private-party'] }, effect: 'redirect', to: 'competent-authority' },

    { id: 'L851-1-duty', cite: 'Code de la sécurité intérieure, art. L851-1', from: '2026-04-03', confidence: 'unverified', as: 'ask',
      says: 'What is so demanded is handed over as the demand says.',
      when: {}, effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: 'L851-1-secret', cite: 'Code de la sécurité intérieure, arts L821-1, L851-1', from: '2026-04-03', confidence: 'unverified', as: 'ask',
      says: 'It is a secret of national defence.',
      when: {}, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: 'L851-2', cite: 'Code de la sécurité intérieure, arts L851-1, L851-2', from: '2026-04-03', confidence: 'verified',
      says: 'What is collected as it arises has an article of its own.',
      when: { term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: 'withdrawn', cite: 'Code de la sécurité intérieure, art. L851-1', from: '2026-04-03', confidence: 'verified',
      says: 'A demand that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
