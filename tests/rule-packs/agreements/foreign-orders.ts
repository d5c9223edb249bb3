import { defineLawPack, type LawPack } from '../../../src/rules/index.ts'
import type { DataItem, RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete orders under the agreements. A case states only what is different from them.
 */

const order: SomeFacts = {
  authorityKind: 'judge', serviceKind: 'number-independent-communications', addresseeCapacity: undefined, offeredInUnion: undefined, nonDisclosure: 'none', agreementInForce: 'yes', maximumPenaltyMonths: 60,
  specificSelector: 'present', claimedLocation: 'issuing-state', claimedNationality: 'issuing-state',
}

/** A British judge orders data from our entity in the United States; the Secretary of State serves the order. */
export const british: SomeFacts = { ...order, instrument: 'gb/overseas-production-order', issuingState: 'GB', addresseeState: 'US', servedBy: 'secretary-of-state', certification: 'present', treaty: 'present' }
/** An Australian order, sent by the Australian Designated Authority to our entity in the United States; a named person saw its certificate. */
export const australian: SomeFacts = { ...order, instrument: 'au/international-production-order', issuingState: 'AU', addresseeState: 'US', servedBy: 'central-authority', competentOffice: 'yes' }
/** A warrant of the United States to our entity in the United Kingdom; a named person saw that it came through the designated authority. */
export const warrantToBritain: SomeFacts = { ...order, instrument: 'us/search-warrant', issuingState: 'US', addresseeState: 'GB', maximumPenaltyMonths: undefined, competentOffice: 'yes' }
/** A warrant of the United States to our entity in Australia. */
export const warrantToAustralia: SomeFacts = { ...warrantToBritain, addresseeState: 'AU' }
/** Under the Second Additional Protocol a Serbian prosecutor orders subscriber information from our entity in Japan. */
export const subscriberOrder: SomeFacts = {
  instrument: 'second-protocol-subscriber-order', issuingState: 'RS', addresseeState: 'JP', authorityKind: 'prosecutor', offenceDescription: 'present', addresseeCapacity: undefined, offeredInUnion: undefined,
}

export const content: readonly RequestedItem[] = ['message-content', 'stored-file']
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const covered: readonly DataItem[] = ['message-content', 'session-ip-log', 'interaction-log', 'location', 'person-name', 'phone-number']
export const debated: readonly DataItem[] = ['date-of-birth', 'recovery-contact', 'profile-details', 'registration-record', 'billing-record', 'puk-code', 'support-ticket', 'purchase-history']

/** A fictitious law of Australia and the United Kingdom that lets them ask for everything, so that a case shows what we may give. */
export const askingLaw: LawPack = defineLawPack({
  id: 'xx/asking-abroad-act', version: '2026-11-22', title: 'Asking Abroad Act (fictitious)', source: 'https://law.example.org',
  reviewed: { on: '2026-11-22', by: 'nobody' },
  roles: ['ask'], territory: ['AU', 'GB', 'US'], completeness: 'open', governs: {},
  rules: [
    { id: 'asks', cite: 'Asking Abroad Act, § 1', says: 'Everything may be demanded.', from: '1980-01-01', confidence: 'verified', when: {}, effect: 'permit', act: ['disclose', 'preserve'] },
  ],
})
