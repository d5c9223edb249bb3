import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'
import { countries } from '../../vocabulary/countries.ts'

/** States that had ratified when the list of Parties was read. */
const ratified = ['HU', 'JP', 'RS'] as const

/**
 * Second Additional Protocol to the Convention on Cybercrime (CETS 224), Arts 6 and 7: requests and orders that go straight to a provider abroad.
 *
 * Read on 22 November 2026: a stored copy of the depositary list of the Netherlands (last entry: Hungary, 5 February 2026), by which three States had ratified where five are needed. So until that day nobody could rely on
 * it. Whether it is in force since is not known, so from the next day on every rule is unverified and a person looks. The articles themselves were not read; what the rules say of them rests on memory. Arts 8 and 9 run between authorities
 * and reach us as orders of our own State or not at all (agreements/mutual-assistance); an emergency under Art. 9 is nobody's to send away. docs/decisions/0031 says more.
 */
export const secondAdditionalProtocol: LawPack = defineLawPack({
  id: 'agreements/second-additional-protocol', version: '2026-11-22', title: 'Second Additional Protocol to the Convention on Cybercrime, Arts 6 and 7',
  source: 'https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=224', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'open',
  territory: countries,
  governs: { instrumentFamily: 'second-additional-protocol', crossBorder: 'yes' },

  terms: {
    // Convention, Art. 18(3): who the subscriber is, where, what he uses and how he pays
    'subscriber-information': {
      item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'registration-date', 'service-details', 'payment-instrument', 'billing-record'],
    },
    // what is needed to identify or reach whoever registered a domain name
    'registration-information': { item: ['person-name', 'postal-address', 'phone-number', 'email-address'] },
  },

  rules: [
    { id: '6-1', cite: 'CETS 224, Art. 6(1)-(2)', from: '2026-02-06', confidence: 'unverified',
      says: 'A registrar or registry may tell an authority of another Party who registered a domain name; it is asked, not ordered.',
      when: { term: 'registration-information', instrument: 'second-protocol-domain-request', issuingState: ratified, addresseeState: ratified, serviceKind: 'domain-and-ip-numbering' }, effect: 'permit', voluntary: true },

    { id: '6-3', cite: 'CETS 224, Art. 6(3)', from: '2026-02-06', confidence: 'unverified',
      says: 'The request says when and by whom it was made, which domain name and which information it means, that it rests on the Protocol, and how to answer.',
      when: { instrument: 'second-protocol-domain-request' }, effect: 'require', ground: 'incomplete',
      needs: { issueDate: 'present', issuingAuthority: 'present', authorityContact: 'present', userIdentifier: 'present', dataCategory: 'present', legalBasis: 'present' } },

    { id: '7-1', cite: 'CETS 224, Art. 7(1)-(2)', from: '2026-02-06', confidence: 'unverified',
      says: 'An authority of a Party may order subscriber information straight from a provider in another Party.',
      when: { term: 'subscriber-information', instrument: 'second-protocol-subscriber-order', issuingState: ratified, addresseeState: ratified }, effect: 'permit' },

    { id: '7-1-crime', cite: 'CETS 224, Arts 2(1), 7(1)', from: '2026-02-06', confidence: 'unverified',
      says: 'It is needed in a particular criminal investigation or proceeding.',
      when: {}, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '7-3', cite: 'CETS 224, Art. 7(3)', from: '2026-02-06', confidence: 'unverified',
      says: 'The order says when and by whom it was issued, that it rests on the Protocol, whom it addresses, which offence it is about, and which information about whom it wants.',
      when: { instrument: 'second-protocol-subscriber-order' }, effect: 'require', ground: 'incomplete',
      needs: { issueDate: 'present', issuingAuthority: 'present', addressee: 'present', legalBasis: 'present', offenceDescription: 'present', userIdentifier: 'present', dataCategory: 'present' } },

    { id: '7-4', cite: 'CETS 224, Art. 7(4)', from: '2026-02-06', confidence: 'unverified',
      says: 'Beside it stand the provisions and penalties, and where to send the information.',
      when: { instrument: 'second-protocol-subscriber-order' }, effect: 'require', ground: 'incomplete',
      needs: { criminalProvisions: 'present', dataRecipient: 'present' } },

    { id: '7-7', cite: 'CETS 224, Art. 7(7)', from: '2026-02-06', confidence: 'unverified', as: 'ask',
      says: 'Who has not answered within thirty days, or the longer time that the order gives, can be made to through the authorities.',
      when: { instrument: 'second-protocol-subscriber-order', term: 'subscriber-information' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: { days: 30 }, startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '16-before', cite: 'CETS 224, Art. 16(3)', from: '2022-05-12', until: '2026-02-06', confidence: 'verified', as: 'ask',
      says: 'The Protocol begins with five ratifications; on 5 February 2026 it had three.',
      when: {}, effect: 'forbid', ground: 'not-yet-applicable' },

    { id: '16-since', cite: 'CETS 224, Art. 16(3)', from: '2026-02-06', confidence: 'unverified', as: 'ask',
      says: 'Whether the Protocol is in force since then, and between the two States, is not known.',
      when: {}, effect: 'forbid', ground: 'not-yet-applicable' },
  ],
})
