import { defineLawPack, type LawPack } from '../../../src/rules/index.ts'
import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete orders of an Austrian authority, sent to our Irish entity. A case states only what is different from them.
 */

const order: SomeFacts = {
  issuingState: 'AT', addresseeState: 'IE', authorityKind: 'administrative', proceedings: 'administrative', serviceKind: 'storage-for-users', targetKind: 'content', redressInformation: 'present',
  statementOfReasons: 'present', contentLocation: 'present', nonDisclosure: 'none',
}

/** An order to remove a page (Reg. (EU) 2022/2065, Art. 9). */
export const toAct: SomeFacts = { ...order, instrument: 'dsa-order-to-act', territorialScope: 'present' }
/** An order to say who is behind an account (Reg. (EU) 2022/2065, Art. 10). */
export const toInform: SomeFacts = { ...order, instrument: 'dsa-order-to-provide-information', targetKind: 'account' }
/** A removal order for terrorist content (Reg. (EU) 2021/784, Art. 3). */
export const toRemove: SomeFacts = { ...order, instrument: 'tco-removal-order', materialType: 'present', issueTime: 'present', offenceKind: 'terrorism' }

export const page: readonly RequestedItem[] = ['published-content']
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']

/** A fictitious law of Austria, and of Ireland as far as it lets us do what is ordered: the power that the Digital Services Act does not give. */
export const nationalLaw: LawPack = defineLawPack({
  id: 'xx/illegal-content-act', version: '2026-11-22', title: 'Illegal Content Act (fictitious)', source: 'https://law.example.org',
  reviewed: { on: '2026-11-22', by: 'nobody' },
  roles: ['ask', 'give'], territory: ['AT', 'IE'], completeness: 'open', governs: { instrumentFamily: 'digital-services-act' },
  rules: [
    { id: 'power', cite: 'Illegal Content Act, § 1', says: 'Content may be removed and information be ordered.', from: '2018-01-01', confidence: 'verified', when: {}, effect: 'permit', act: ['disclose', 'restrict'] },
  ],
})
