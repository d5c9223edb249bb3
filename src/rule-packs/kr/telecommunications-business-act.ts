import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['court', 'judge', 'investigating-judge'] as const

/**
 * Telecommunications Business Act (전기통신사업법), art. 83(3)-(4): who a user is, told to authorities that ask; nobody has to tell it.
 *
 * Articles 83, 83-2 and following were read on 22 November 2026 in a collection (github.com/9bow/legalize-kr, law No. 21065, in force on 2 January 2026). The list is said to be the same since
 * 23 September 2010; the words for it changed with the Act of 29 December 2023. Not read: the Enforcement Decree. docs/decisions/0028 says how it was read.
 */
export const telecommunicationsBusinessAct: LawPack = defineLawPack({
  id: 'kr/telecommunications-business-act', version: '2026-11-22', title: 'Telecommunications Business Act (Korea), art. 83',
  source: 'https://www.law.go.kr/법령/전기통신사업법', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['KR'],
  governs: { instrument: 'kr/user-information-request' },

  terms: {
    // art. 83(3), 1 to 6: name, resident registration number, address, telephone number, identifier, days on which the contract began and ended
    'user-information': { item: ['person-name', 'postal-address', 'phone-number', 'account-id', 'username', 'registration-date'] },
  },

  rules: [
    { id: '83-3', cite: 'Telecommunications Business Act, art. 83(3)', from: '2010-09-23', readInForceOn: '2026-01-02', confidence: 'verified',
      says: 'A provider may tell a court, a prosecutor, an investigation office or an intelligence agency who a user is; it does not have to.',
      when: { term: 'user-information' }, effect: 'permit', voluntary: true },

    { id: '83-3-only', cite: 'Telecommunications Business Act, art. 83(3)', from: '2010-09-23', readInForceOn: '2026-01-02', confidence: 'verified',
      says: 'Nothing else is told so: no e-mail address, no payment, no log and no contents.',
      when: {}, unless: { term: 'user-information' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '83-3-who', cite: 'Telecommunications Business Act, art. 83(3)', from: '2010-09-23', readInForceOn: '2026-01-02', confidence: 'verified',
      says: 'Others cannot ask so, but for the heads of the tax service in tax crimes, which a person finds.',
      when: {}, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: [...courts, 'prosecutor', 'police', 'investigating-authority', 'intelligence'] }, { authorityKind: 'administrative', competentOffice: 'yes' }] } },

    { id: '83-3-purpose', cite: 'Telecommunications Business Act, art. 83(3)', from: '2010-09-23', readInForceOn: '2026-01-02', confidence: 'verified',
      says: 'It serves trials, investigations, the execution of sentences and national security; in a civil or administrative matter only a court can ask.',
      when: { proceedings: ['civil', 'administrative'] }, unless: { authorityKind: courts }, effect: 'forbid', ground: 'outside-scope' },

    { id: '83-3-ip', cite: 'Telecommunications Business Act, art. 83(3); Protection of Communications Secrets Act, art. 13', from: '2010-09-23', confidence: 'unverified',
      says: 'To name who was behind an IP address a log is read, which takes the permission of a court.',
      when: { term: 'user-information', targetKind: 'ip-endpoint' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '83-4', cite: 'Telecommunications Business Act, art. 83(4)', from: '2010-09-23', readInForceOn: '2026-01-02', confidence: 'verified',
      says: 'The request is in writing and states its reason and which data are wanted; in urgent cases the writing may follow.',
      when: {}, unless: { emergency: 'yes' }, effect: 'require', needs: { statementOfReasons: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '83-4-user', cite: 'Telecommunications Business Act, art. 83(4)', from: '2010-09-23', confidence: 'unverified',
      says: 'It says who asks and, by what it says of the connection, which user is meant.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '83-served', cite: 'Telecommunications Business Act, art. 83(3)-(4)', from: '2010-09-23', confidence: 'unverified',
      says: 'Authorities make these requests and bring them; what a private party brings is for a lawyer.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '83-withdrawn', cite: 'Telecommunications Business Act, art. 83(3)-(4)', from: '2010-09-23', readInForceOn: '2026-01-02', confidence: 'verified',
      says: 'A request that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
